# Plain words: only what the usual words say less plainly. What is not here is said as usual.

report-recovery-keep-text = Keep it in a safe place, or with someone you trust. Do not keep it near the computer. Do not take a photo of it.
