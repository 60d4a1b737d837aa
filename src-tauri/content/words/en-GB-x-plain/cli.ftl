# Plain words: only what the usual words say less plainly. What is not here is said as usual.

cli-about = Your Towpath book, with no window.
cli-help-json = Give JSON, for use by a program
cli-shares-list = List what you saved to share, newest first
cli-help-of = What to follow, such as pain. Leave it out for mood and the ratings you keep.
cli-bin = Pages you took out, kept for 30 days
cli-bin-empty = Clear the bin for good
cli-emptied = { $count ->
    [0] There was nothing in the bin.
    [one] One page is gone for good.
   *[other] { $count } pages are gone for good.
}
cli-help-better = Which way is good: higher, lower or neither
cli-copy-other = This is a copy of some other book.
