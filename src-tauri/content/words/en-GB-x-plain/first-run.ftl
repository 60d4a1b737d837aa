# Plain words: only what the usual words say less plainly. What is not here is said as usual.

first-run-code-next = Next, we ask for two of the groups. Then we know they are right.
first-run-skip-words = You may lose your words. The sheet may be wrong. Then no one can open your book. Not even us.
first-run-who-words = your words or your sheet open this book. Nothing else does. You choose each page you give out.
first-run-look-then = You can leave parts out. One face is a whole page. You can find each page again. You choose what to print.
