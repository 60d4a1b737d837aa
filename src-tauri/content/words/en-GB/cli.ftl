# The terminal. One short line for each command and choice, then what it says.

cli-about = Your Towpath workbook, from a terminal.
cli-help-workbook = The folder of the workbook
cli-help-passphrase-fd = The open file number to read the passphrase from
cli-help-json = Answer in JSON, for other programs

cli-new = Make a new workbook, and show its recovery code once
cli-diary = Write and read the diary
cli-diary-add = Write a page
cli-diary-list = List the pages, newest first
cli-diary-search = Find pages by the starts of words
cli-diary-show = Show one page
cli-diary-remove = Take one page out
cli-import = Read a Towpath file in, all of it or none
cli-export = Save what you choose as a file
cli-check = Check that every file of the workbook is sound
cli-passphrase = The words that open the workbook
cli-passphrase-change = Change the passphrase

cli-help-text = What to write; - takes the text from standard input
cli-help-at = When it was, such as 2026-11-22T14:30:00+00:00
cli-help-mood = Mood, from 1 (very low) to 5 (very good)
cli-help-rating = A rating from 0 to 10, such as pain=4
cli-help-tag = A tag of your own
cli-help-query = The words to look for
cli-help-id = The id of the page
cli-help-file = The file to read in
cli-help-dry-run = Look at the file and say what is in it; change nothing
cli-help-as = The kind of file: pdf, json, csv or md
cli-help-from = The first day, such as 2026-11-05
cli-help-to = The last day
cli-help-include = What goes in: ratings, diary or all
cli-help-out = Where to save the file

cli-ask-passphrase = Passphrase:{" "}
cli-ask-new-passphrase = New passphrase:{" "}

cli-made = Your workbook is made.
cli-recovery-code = This is your recovery code. It is shown once.
cli-recovery-keep = Write it down and keep it safe. It opens everything.
cli-saved = Saved.
cli-removed = Taken out.
cli-passphrase-changed = Your passphrase is changed. The old one opens nothing now.
cli-exported = Saved at { $path }
cli-export-not-locked = This file is not locked. Anyone using this computer can open it.
cli-imported = { $count ->
    [one] One page was read in.
   *[other] { $count } pages were read in.
}
cli-import-would = { $count ->
    [one] One page would be read in. Nothing has changed.
   *[other] { $count } pages would be read in. Nothing has changed.
}
cli-check-sound = Every file is sound.
cli-check-faults = { $count ->
    [one] One fault was found.
   *[other] { $count } faults were found.
}
cli-nothing-found = Nothing was found.
cli-nothing-written = There are no pages yet.
