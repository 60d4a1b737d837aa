# Going back to a copy, from the lock or on another computer.

restore-have = I have a copy
restore-row = Copies
restore-row-words = Go back to a copy
restore-title = Go back to a copy
restore-lead = Choose a copy to look at. Nothing changes until you say so.
restore-own = Copies on this computer
restore-older = Show older copies
restore-newer = Show fewer
restore-file = Choose a file
restore-file-lead = Is your copy on a stick?
restore-choose = Choose another copy
restore-words-title = Open this copy
restore-words-lead = A copy opens with the words you had when it was made. Newer words work too while the workbook is still here.
restore-words = Your words
restore-words-empty = Type your words first. Nothing is lost.
restore-words-do = Look inside
restore-opening = Opening the copy. This can take a few seconds.
restore-code = Use my recovery sheet
restore-code-not = Use my words
restore-code-groups = The 7 groups on your sheet
restore-code-hint = Spaces and small letters are fine. 0 is nought and 1 is one.
restore-code-empty = Type the 7 groups from your sheet first.
restore-new = Your new words
restore-new-hint = 8 letters or more. Four words together work well.
restore-new-empty = Type your new words too.
restore-look-title = This is in the copy
restore-made = Made
restore-pages = Pages
restore-pages-count = { $count ->
    [0] none yet
    [one] 1 page
   *[other] { $count } pages
}
restore-days = Days
restore-days-span = { $first } to { $last }
restore-other = This is a copy of some other workbook, not of yours here.
restore-aside = The workbook you have now is put aside whole. We tell you where.
restore-do = Go back to this copy
restore-doing = Putting the copy in place.
restore-done-title = You are back at your copy
restore-done-lead = It is open and it works. You can go on writing.
restore-done-aside = The workbook from before is here, whole:
restore-done-go = Go to Today
