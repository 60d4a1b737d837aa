# Copies of the workbook, and going back to one.

copies-tab = Copies
copies-file-name = copy { $date }
copies-title = Copies of your workbook
copies-lead = A copy keeps your words safe if this computer breaks or gets lost.
copies-last = Last good copy
copies-last-none = There is no copy yet.
copies-make = Copy to a stick or folder
copies-make-lead = Your words stay locked in the copy. The same words open it.
copies-making = Making a copy and checking it.
copies-made = We opened your copy. It works.
copies-made-path = It is here:
copies-each-day = Each day
copies-each-day-words = The program makes a copy by itself after the first change of a day. These copies lie beside your workbook. They do not help if the computer is lost.
copies-list-show = Show all copies
copies-list-hide = Hide the list
copies-why-by-itself = Made by itself
copies-why-chosen = Made by you
copies-why-set-aside = Put aside when you went back to a copy
copies-not-here = not here now
copies-word-no-room = This computer is nearly full. No new copies are made by themselves until there is more room.
copies-word-none-elsewhere = All your copies are on this computer. One on a stick would be safer.
copies-word-long-ago = Your last copy on a stick is more than a month old.
copies-back = Going back to a copy
copies-back-words = You can go back to a copy from the lock. What you have now is put aside, not lost.
