# First run: welcome, four words, the recovery sheet, and a check of it.

first-run-welcome-title = Welcome to Towpath
first-run-welcome-lead = A private workbook for your programme. It stays on this computer.
first-run-welcome-questions = Two questions. You can leave both.
first-run-welcome-next = Next, four words that open your workbook.
first-run-help = Look at Help now

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

first-run-check-title = Is it on your paper?
first-run-check-lead = Type two groups from your sheet. Small letters are fine.
first-run-check-group = Group { $number }
first-run-check-wrong = This is not group { $number }. Look at your sheet, then try again. Nothing is lost.
first-run-check-done = Finish
first-run-check-back = Show the groups again
first-run-check-next = Then your workbook opens.
first-run-skip-title = Skip the check?
first-run-skip-words = If you lose your words and the sheet is wrong, nobody can open your workbook. Not even us.
first-run-skip-back = Check it now
first-run-skip-go = Skip the check
