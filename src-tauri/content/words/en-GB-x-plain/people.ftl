# Plain words: only what the usual words say less plainly. What is not here is said as usual.

people-name-words-hint = The book is shut for a moment. So your words open it again.
