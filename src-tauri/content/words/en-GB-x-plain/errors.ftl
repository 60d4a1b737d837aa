# Plain words: only what the usual words say less plainly. What is not here is said as usual.

error-header-damaged =
    .what = The small file that opens your book is broken. So is the spare one.
error-header-hostile =
    .what = This book asks for too much work from your computer.
    .safe = We stopped first. All is as it was.
error-data-damaged =
    .what = Part of your book is broken. So we did not open it.
error-already-there =
    .next = Open that one, or pick a new place.
error-open-elsewhere =
    .what = Your book is open in a second window.
error-read-only =
    .next = Pick a new place. Or ask the person who looks after this computer.
error-too-little-memory =
    .what = This computer has too much to do right now.
error-copy-damaged =
    .what = That copy is broken. So we cannot use it.
error-name-unusable =
    .next = Use 1 to 40 letters, numbers or spaces. Leave out / and : and such.
error-place-read-only =
    .what = We may not write there. So there is no new copy.
