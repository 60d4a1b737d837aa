# Plain words: only what the usual words say less plainly. What is not here is said as usual.

parts-day-hint = Such as 20 May, or Friday, or today
parts-day-hint-ahead = Such as 20 May, or Friday, or tomorrow
