# Plain words: only what the usual words say less plainly. What is not here is said as usual.

settings-paper-morning = You see these with the morning light.
settings-spelling-not-there = This computer has no British spelling list. So no words are marked. You can write as usual. The list is called { $package }.
settings-about-licence-code = You can use and share this for free. The terms are MIT or Apache 2.0.
settings-about-licence-font = The letters are Atkinson Hyperlegible Next, Lexend and OpenDyslexic. Their terms are the SIL Open Font Licence.
settings-about-licence-list = The four words come from the EFF large word list. We left some words out. Its terms are CC BY 3.0 US.
settings-about-licence-store = SQLCipher locks your pages. Its terms are BSD.
settings-hide-keys-words = Press Shift three times in five seconds. Press no other key. It works on each page while your book is open.
settings-hide-pictures-not = Towpath cannot keep out of screen pictures here. Someone at this computer could take one.
