# How hard a passphrase is to guess: a word for each level, and plain reasons.
# The keys of the reasons are the vault's own (src-tauri/vault/src/strength.rs, REASONS).

strength-name = How hard it is to guess
strength-level-0 = Guessed at once
strength-level-1 = Guessed fast
strength-level-2 = Fair
strength-level-3 = Hard to guess
strength-level-4 = Very hard to guess

strength-too-short = It is shorter than 8 letters.
strength-too-common = Many people use this one, so it is tried first.
strength-common-words = A common word or name in it is tried early.
strength-keyboard = A row of keys in it, like “qwerty”, is tried early.
strength-repeat = It says the same thing again and again, like “aaa”.
strength-sequence = Part of it goes in order, like “abc” or “123”.
strength-date = A date or a year in it is tried early.
strength-more-words = Add another word or two. Words that do not belong together are best.
strength-fair = It would take many years to guess.
strength-strong = It would take far too long to guess.
