# Plain words: only what the usual words say less plainly. What is not here is said as usual.

cli-about = Your Towpath book, with no window.
cli-help-json = Give JSON, for use by a program
cli-shares-list = List what you saved to share, newest first
cli-help-of = What to follow, such as pain. Leave it out for mood and the ratings you keep.
