# Plain words: only what the usual words say less plainly. What is not here is said as usual.

today-welcome-back = Welcome back. All you wrote is here.
