# The end of a workbook: what goes, what we cannot reach, and what was done.

delete-row = Delete this workbook
delete-title = Delete this workbook
delete-lead = It goes for good. Nobody can bring it back, and neither can we.
delete-goes = What goes
delete-goes-workbook = { $name }, with every page in it
delete-goes-this = This workbook, with every page in it
delete-goes-folder = It is in this folder:
delete-goes-copies = The copies that Towpath made by itself in that folder
delete-stays = What we cannot reach
delete-stays-copies = Copies on sticks, or in other folders
delete-stays-files = Files you saved, sent or printed
delete-stays-computer = The copies this computer makes of its own disk
delete-stays-people = The workbooks of other people here
delete-copies = Also delete the copies we can reach
delete-copies-hint = { $count ->
    [one] One copy can be reached now:
   *[other] { $count } copies can be reached now:
}
delete-copies-locked = We look for them once your words are right. Then we say what we found.
delete-stays-copy = A copy that is not here now:
delete-settings = Also put back the settings of Towpath
delete-settings-hint = Text size, light, where you live. They are then as on the first day.
delete-words = Your words
delete-words-hint = They show that it is yours. That is all we ask.
delete-words-empty = Type your words first. Nothing has been deleted.
delete-do = Delete it for good
delete-keep = Keep it
delete-doing = Deleting. This can take a few seconds.
delete-copy-first = You may want a printed page or a copy first. There is no rush.
delete-done-title = Your workbook is gone
delete-done-lead = Nobody can open it any more.
delete-done-gone = What we did
delete-done-workbook = First we wiped the keys. Then we took every file away.
delete-done-settings = The settings of Towpath are removed too.
delete-done-left = What we could not remove
delete-done-left-lead = The computer did not let us. You can remove them by hand.
delete-done-copies = These copies are gone too:
delete-done-beyond = Copies we know of, and left or did not find:
delete-done-unread = We could not read which copies there are.
delete-done-still = What may still be there
delete-done-copies-open = A copy opens with your words, as before.
delete-done-again = Go to the start
