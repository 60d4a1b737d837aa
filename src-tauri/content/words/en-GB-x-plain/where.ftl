# Plain words: only what the usual words say less plainly. What is not here is said as usual.

where-disk-shared = A folder on a shared computer. People there can see the locked files. They can delete them too.
where-keeper-words = Someone who runs this computer can see the files. They can copy or delete them. They cannot read your pages.
where-others-nothing = They cannot look in the folder.
