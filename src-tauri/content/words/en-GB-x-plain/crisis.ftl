# Plain words: only what the usual words say less plainly. What is not here is said as usual.

crisis-relay-lifeline =
    .detail = Lifeline by text, if you live in Northern Ireland.
