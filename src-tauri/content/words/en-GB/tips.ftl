# "Show me": three short tips for every screen, as tips-<name of the screen>.

tips-show = Show me
tips-close = Close the tips
tips-name = Three tips for this page

tips-today-hard =
    .one = What you wrote for a hard day stands here.
    .two = One press puts the day in your diary.
    .three = You can take it back.

tips-today-lines =
    .one = Write up to three lines that help you.
    .two = They stand on the page for a hard day.
    .three = They are saved as you type.

tips-today =
    .one = Pick a face. That is enough for a day.
    .two = Press the button if you want to add words.
    .three = The lines below go to more pages.

tips-diary-write =
    .one = Pick a face, or write a line, or both.
    .two = All of it is saved as you go.
    .three = You can leave out what you do not need.

tips-diary-list =
    .one = Your newest page comes first.
    .two = Press a page to read it.
    .three = To find a word, use Find at the top.

tips-diary-month =
    .one = Press a day to see what you wrote.
    .two = The arrow keys go from day to day.
    .three = A bare day is fine. Any day can stay empty.

tips-diary-trends =
    .one = Read the sentence first. It says what the picture shows.
    .two = The table has the same numbers.
    .three = A day with nothing in it stays empty.

tips-diary-entry =
    .one = This is one page, as you wrote it.
    .two = You can change any part of it.
    .three = If you take it out, Undo brings it back.

tips-find =
    .one = Type a word, or the start of one.
    .two = Press a page to open it.
    .three = Fewer words find more pages.

tips-share-choose =
    .one = Pick the days first.
    .two = Tick what you want to show. The rest stays out.
    .three = Nothing is sent. You save or print it.

tips-share-entries =
    .one = Tick each page you want to show.
    .two = A page you do not tick stays out.
    .three = You see it all before you save.

tips-share-look =
    .one = This is all that goes in. Look at each page.
    .two = You can hear it as words too.
    .three = You can go back and take things out.

tips-share-saved =
    .one = The file is where it says here.
    .two = The file is not locked. Keep it safe.
    .three = You can make it again at any time.

tips-share-since =
    .one = Pick from when on it tells.
    .two = Tick what you want to show. The rest stays out.
    .three = One press ticks what you ticked last time.

tips-share-final =
    .one = Tick a part to put it in.
    .two = Each part has room for your own words.
    .three = Your words are kept as you write.

tips-share-page-look =
    .one = This is all that goes in. Look at each page.
    .two = You can hear it as words too.
    .three = You can go back and take things out.

tips-share-page-saved =
    .one = The file is where it says here.
    .two = The file is not locked. Keep it safe.
    .three = Next time, the same ticks are one press.

tips-share-log =
    .one = Each line is a file you saved.
    .two = It says when, and whom you named.
    .three = What was on the pages is not kept here.

tips-settings-comfort =
    .one = Try a change. It shows at once.
    .two = You can put back the usual look here.
    .three = This page is here before you unlock too.

tips-settings-privacy =
    .one = Here you say who can open your pages.
    .two = You can change your words.
    .three = A new sheet stops the old sheet working.

tips-settings-reminders =
    .one = There are none until you ask for one.
    .two = You can see first what will show.
    .three = The tick switches a nudge off and on.

tips-settings-reminder =
    .one = Pick what it is for, then when.
    .two = Look at what will show. It is all that does.
    .three = Nothing starts until you switch it on.

tips-settings-name =
    .one = People who use this computer can see the name.
    .two = A name that says nothing of you is best.
    .three = Your words show that it is yours.

tips-settings-where =
    .one = This is where your pages lie.
    .two = Leave the files in it as they are.
    .three = They are locked. No one reads them without your words.

tips-settings-about =
    .one = This says what Towpath is, and what it is not.
    .two = What you write stays here. Nothing is sent.
    .three = The end says what it is made of.

tips-help =
    .one = If you are in danger, use the first number.
    .two = You can call from any phone.
    .three = This page is here before you unlock too.

tips-nothing-here =
    .one = The page you asked for is not here.
    .two = All you wrote is still there.
    .three = Press the button to go to Today.

tips-lock =
    .one = Type your words, then press Open.
    .two = You can try as often as you like.
    .three = If you forgot them, use your sheet.

tips-lock-recover =
    .one = Type the code on your sheet.
    .two = Then pick new words.
    .three = Your pages stay as they are.

tips-lock-more =
    .one = Here is what you do now and then.
    .two = Nothing is done until you say so.
    .three = The way back is at the top.

tips-lock-another =
    .one = Each person has their own pages.
    .two = Pick a name that says nothing of you.
    .three = Next come your words and your sheet.

tips-delete-ask =
    .one = Nothing goes until you press the last button.
    .two = Read what goes and what stays.
    .three = You can keep it all and go back.

tips-delete-done =
    .one = This says what is gone.
    .two = It says what may still be there.
    .three = You can start again, or close the window.

tips-first-run-welcome =
    .one = You can leave both questions.
    .two = Nothing you do here is sent.
    .three = Help now is there on each page.

tips-first-run-words =
    .one = Write the four words on paper.
    .two = Press to see four others.
    .three = Or pick your own words.

tips-first-run-own-words =
    .one = A few words that do not belong together work well.
    .two = You can paste them in.
    .three = Cover them if someone is near.

tips-first-run-code =
    .one = Print the sheet, or copy it by hand.
    .two = Keep it with your papers.
    .three = It opens your pages if you forget your words.

tips-first-run-ratings =
    .one = Tick what you want to keep an eye on.
    .two = You can tick none and go on.
    .three = You can change it any day.

tips-first-run-look =
    .one = This page is made up.
    .two = It shows how a day can look.
    .three = Nothing here is kept.

tips-settings-hide =
    .one = Hide covers the page and locks it.
    .two = The button is on each page.
    .three = Read this first. Then you can use the keys too.

tips-diary-bin =
    .one = Pages you took out wait here for 30 days.
    .two = Press to put one back as it was.
    .three = You can clear the bin for good.

tips-diary-ratings =
    .one = These are the things you can rate.
    .two = You can make one of your own.
    .three = You keep up to three on your page.

tips-diary-rating =
    .one = Give it a name of your own.
    .two = Say what 0 and 10 mean to you.
    .three = You can change or hide it later.

tips-settings-copies =
    .one = Put a stick in first.
    .two = Press the button, then pick the stick.
    .three = Keep the stick away from the computer.

tips-restore =
    .one = Pick the day you want to look at.
    .two = A copy on a stick is a file.
    .three = Nothing changes yet.

tips-restore-words =
    .one = Type the words you had then.
    .two = Your recovery sheet works too.
    .three = Nothing changes yet.

tips-restore-look =
    .one = See which days are in the copy.
    .two = Go back if it is not the right one.
    .three = What you have now is kept.

tips-restore-done =
    .one = Your copy is open.
    .two = The old pages are kept in the folder shown here.
    .three = You can write again now.

tips-worksheets =
    .one = Press a shelf to see its sheets.
    .two = Each sheet has a number. You can say it on the phone.
    .three = What you began waits at the top.

tips-worksheets-written =
    .one = Your newest sheet comes first.
    .two = Press a sheet to read it.
    .three = A sheet that is not finished opens where you left it.

tips-worksheets-about =
    .one = The shortest size is picked for you. You can pick more.
    .two = You can add more to it later.
    .three = The example shows what one person wrote.

tips-worksheets-question =
    .one = You can leave any question out. Press Continue.
    .two = All of it is saved as you go.
    .three = Stop when you like. It opens here again.

tips-worksheets-whole =
    .one = All questions are on this page, in order.
    .two = You can leave out what you like.
    .three = The ways at the top bring back one page for each.

tips-worksheets-check =
    .one = Press Change to go back to a question.
    .two = It is fine to leave some out.
    .three = Press Finish to put the sheet away.

tips-worksheets-end =
    .one = There is nothing more you have to do.
    .two = You can read or print your words from here.
    .three = You can add to this sheet at any time.

tips-worksheets-read =
    .one = These are your words, as you wrote them.
    .two = Press “Change it” to add or change.
    .three = If you put it in the bin, Undo brings it back.

tips-worksheets-paper =
    .one = This is what will come out of the printer.
    .two = Large print has bigger letters and more pages.
    .three = Press “Read as words” to see it as plain words.

tips-worksheets-bin =
    .one = Sheets stay here for 30 days.
    .two = Press the first button to have one back.
    .three = Gone for good means no one can bring it back.

tips-read =
    .one = Pick one that fits today.
    .two = Each has something small to try.
    .three = You can stop at any line.

tips-read-article =
    .one = The short version comes first.
    .two = Plainer words are one press away.
    .three = Keep it at hand to find it again.

tips-plan-rulers =
    .one = The ring is where you began. The dot is where you are.
    .two = Lower, higher or the same: each is told in the same way.
    .three = You can look at it all as a table too.
tips-plan-rulers-answer =
    .one = Press a number on each ruler you want to answer.
    .two = You can leave any of them out.
    .three = It saves as you go, and you can come back to it.
tips-plan-rulers-form =
    .one = Look for the total at the end of your form.
    .two = Out of is the most that the form can give.
    .three = Press Save the total when you are done.
tips-plan-rulers-bin =
    .one = What you took out waits here for 30 days.
    .two = Press Bring back, and it is as it was.
    .three = Remove for good asks you first.
tips-read-paper =
    .one = Look at each page first.
    .two = Large print has bigger letters.
    .three = Print, or save it as a file.

tips-plan =
    .one = Your next session leads this page. What you want to say stands with it.
    .two = Below it you see what you agreed and what you did since.
    .three = Nothing here counts against you.

tips-plan-sessions =
    .one = All your sessions are here, those to come first.
    .two = Press one to change it or to write its sheet.
    .three = A session can have no date. You can add that later.

tips-plan-session =
    .one = Each field may stay empty. All is saved as you write.
    .two = Afterwards, one press says what came of it. Press it again to take it back.
    .three = You can print the sheet on one page.

tips-plan-session-paper =
    .one = This is the page as it will print.
    .two = Large print sets the same words larger.
    .three = Save it as a file, or print it.

tips-plan-session-bin =
    .one = What you removed stays here for 30 days.
    .two = Bring a session back, and it stands where it was.
    .three = Gone for good means no one can bring it back.

tips-plan-say =
    .one = Write up to three things you want to say.
    .two = You can add more from a page you wrote or read.
    .three = They stay on your list until you went to the session.

tips-plan-show =
    .one = Your words stand here in large letters. You can show them or read them out.
    .two = The arrow keys turn the pages.
    .three = Escape closes it.

tips-plan-programme =
    .one = Say what you know of your programme. The rest can wait.
    .two = You can move a part, hide it, or add your own.
    .three = If you have a break, your workbook stays as it is.

tips-goals =
    .one = Each goal shows its next step.
    .two = Press a goal to change it or to look at it again.
    .three = You can make your action plan here, on one page.

tips-goals-write =
    .one = A few words are enough. All the rest can stay empty.
    .two = Tick a step when it is done. Press it again to take that back.
    .three = All is saved as you write.

tips-goals-look =
    .one = Say when you will look at it next, or leave that out.
    .two = Then pick one answer. Each is fine.
    .three = You can take it back.

tips-goals-paper =
    .one = This is the page as it will print.
    .two = Large print sets the same words larger.
    .three = Save it as a file, or print it.

tips-goals-bin =
    .one = Goals stay here for 30 days.
    .two = Press the first button to have one back.
    .three = Gone for good means no one can bring it back.

tips-tries =
    .one = These run until your next session.
    .two = Press the button when you did one.
    .three = You can change any of them, or take it off.

tips-tries-write =
    .one = A few words are enough.
    .two = When and where can wait, or stay empty.
    .three = A smaller version is as good as a large one.

tips-tries-told =
    .one = Pick one answer. All four are fine.
    .two = You can leave all the rest out.
    .three = Then keep it, make it smaller, or let it go.

tips-tries-bin =
    .one = Things stay here for 30 days.
    .two = Press the first button to have one back.
    .three = Gone for good means no one can bring it back.
