# First run: welcome, four words, the recovery sheet, and a check of it.

first-run-welcome-title = Welcome to Towpath
first-run-welcome-lead = A private workbook for your programme. It stays on this computer.
first-run-welcome-questions = Two questions. You can leave both.
first-run-welcome-next = Next, four words that open your workbook.
first-run-who = Who can see what:
first-run-who-words = your words or your recovery sheet open this workbook, and nothing else does. You choose each page you hand over.
first-run-help = Look at Help now
first-run-look = Look round first

first-run-words-title = These four words open your workbook
first-run-words-lead = We picked them by chance. Say them aloud once. Then write them on paper and keep it somewhere safe.
first-run-words-sheet = Your four words
first-run-words-others = Show four others
first-run-words-before = The four before
first-run-words-own = Choose my own
first-run-words-next = Next, a recovery sheet. It opens your workbook if you forget the words.

first-run-own-title = Choose your own words
first-run-own-lead = A few words that nobody else would put together work best. Spaces are fine.
first-run-own-label = Your own words
first-run-own-hint = 8 letters or more. You can paste them. Cover them if someone is near.
first-run-own-empty = Type your words first, or take the four words we offer.
first-run-own-offered = Show me four words instead

first-run-making = Making your workbook. This can take a few seconds.

first-run-code-title = Your recovery sheet
first-run-code-lead = It opens your workbook if you forget your words. We show it once.
first-run-code-kept = I have kept it
first-run-code-next = Next, we ask for two of the groups, to be sure they are right.
first-run-code-gone = The code was shown before. Print the sheet or save it now.

first-run-check-lead = Is it on your paper? Type two groups from your sheet. Small letters are fine.
first-run-check-group = Group { $number }
first-run-check-wrong = This is not group { $number }. Look at your sheet, then try again. Nothing is lost.
first-run-check-back = Show the groups again
first-run-check-next = Next, the last step. It is a short one.
first-run-skip-title = Skip the check?
first-run-skip-words = If you lose your words and the sheet is wrong, nobody can open your workbook. Not even us.
first-run-skip-back = Check it now
first-run-skip-go = Skip the check

first-run-ratings-title = What would you like to keep an eye on?
first-run-ratings-lead = Choose up to three, or none. You can change this any day.
first-run-ratings-full = Three is the most. Take one away first.
first-run-ratings-go = Open my workbook
first-run-ratings-next = Then you are done. Your first page is there when you want it.

first-run-look-title = Look round first
first-run-look-lead = This is how a page of the diary can look.
first-run-look-made-up = This day is made up. Nobody wrote it, and nothing here is kept.
first-run-look-day = A made-up Wednesday
first-run-look-words = Slept badly. Rang the surgery, which I had put off. Walked to the bridge and sat there for a bit.
first-run-look-pain = Pain 5 of 10
first-run-look-sleep = Sleep 3 of 10
first-run-look-then = You can leave any part out. One face is enough for a day. Later you can find each page again, and choose what to print for your practitioner.
first-run-look-go = Set up my workbook
