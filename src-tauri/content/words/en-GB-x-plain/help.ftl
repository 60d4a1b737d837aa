# Plain words: only what the usual words say less plainly. What is not here is said as usual.

help-people-none = Put people here whom you could ring or see. This list is shut when you lock.
