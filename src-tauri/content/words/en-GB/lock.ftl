# The lock: opening the workbook, and the way back in for a person who forgot the words.

lock-title = Open your workbook
lock-lead = Your pages are locked on this computer.
lock-words = Your words
lock-open = Open
lock-opening = Opening. This can take a few seconds.
lock-empty = Type your words first. Nothing is lost.
lock-forgot = Use my recovery sheet
lock-more = Something else
lock-more-title = Something else
lock-more-people = Another person
lock-more-end = Leaving

lock-recover-title = Use your recovery sheet
lock-recover-lead = Type the code from your sheet, then choose new words.
lock-recover-code = The 7 groups on your sheet
lock-recover-code-hint = Spaces and small letters are fine. 0 is nought and 1 is one.
lock-recover-code-empty = Type the 7 groups from your sheet first.
lock-recover-new = Your new words
lock-recover-new-hint = 8 letters or more. Four words together work well.
lock-recover-new-empty = Type your new words too.
lock-recover-open = Open my workbook
lock-recover-back = Back to the lock
lock-recover-after = Your sheet goes on working. Your old words stop working.
