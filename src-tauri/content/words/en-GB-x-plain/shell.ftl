# Plain words: only what the usual words say less plainly. What is not here is said as usual.

shell-no-display = Towpath needs a screen, and there is none here. All is as it was.
