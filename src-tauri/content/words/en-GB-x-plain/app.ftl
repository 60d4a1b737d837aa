# Plain words: only what the usual words say less plainly. What is not here is said as usual.

app-shared = Do you share the computer you use now?
app-shared-yes-hint = It locks when you do nothing for 5 minutes.
app-shared-no-hint = It locks when you do nothing for 15 minutes.
app-sheet-where = Keep it in a safe place. Do not keep it near the computer. Do not take a photo of it.
