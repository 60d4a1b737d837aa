# Plain words: only what the usual words say less plainly. What is not here is said as usual.

restore-other = This is a copy of some other book. It is not yours here.
