# Plain words: only what the usual words say less plainly. What is not here is said as usual.

prompt-easier = What would help you a bit next day?
prompt-enough = What would be enough for the next day?
prompt-helped = What helped you a bit today?
