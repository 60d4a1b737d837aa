# Plain words: only what the usual words say less plainly. What is not here is said as usual.

copies-lead = A copy keeps your words safe if this computer breaks.
copies-making = We make a copy. Then we check it.
copies-each-day-words = A copy is made each day that you change a page. It lies by your workbook. It does not help if the computer is lost.
copies-word-no-room = This computer is nearly full. So no new copies are made by day. Make some room first.
