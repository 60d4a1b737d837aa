# Plain words: only what the usual words say less plainly. What is not here is said as usual.

lock-lead = Your pages are locked. They are safe here.
