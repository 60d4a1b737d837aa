# Reading aloud.

aloud-controls = Read aloud
aloud-start = Read aloud
aloud-pause = Pause
aloud-go-on = Go on
aloud-stop = Stop
aloud-slower = Slower
aloud-quicker = Quicker
aloud-slowest-now = This is the slowest.
aloud-quickest-now = This is the quickest.
aloud-escape = The Esc key stops it.
aloud-from = Read from
aloud-ended = The page is read to its end.
