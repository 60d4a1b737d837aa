# Several people on one computer: the names of their workbooks, and another one.

people-name-blue = Blue workbook
people-name-green = Green workbook
people-name-yellow = Yellow workbook
people-name-orange = Orange workbook
people-name-purple = Purple workbook
people-name-grey = Grey workbook

people-pick = Whose workbook?
people-another = Make another workbook
people-another-title = Another workbook
people-another-lead = Each person has their own. Each opens with its own words.
people-another-name = What it will be called
people-another-seen = Anyone who uses this computer can see this name. Leave your own name out if you like.
people-another-own = Another name
people-another-own-label = The name
people-another-own-hint = Up to 40 letters
people-another-empty = Type a name first, or choose one above.
people-another-next = Next, the steps you know: four words, and a sheet to keep.
people-name-empty = Type a name first.
people-back = Back to the lock

people-name = The name of this workbook
people-name-now = It is called { $name }.
people-name-title = What this workbook is called
people-name-new = New name
people-name-words = Your words
people-name-words-hint = The workbook is closed for a moment, so your words open it again.
people-name-words-empty = Type your words first.
people-name-do = Change the name
people-name-doing = Changing the name. This can take a few seconds.
people-name-done = It is called { $name } now.
