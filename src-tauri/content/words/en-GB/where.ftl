# Where the diary lies, and who can come near it: looked at, never said by heart.

where-title = Where is my diary?
where-lead = In one folder. Nothing of it is anywhere else, unless you put it there.
where-row = Where is my diary?
where-folder = Its folder
where-size = Its size
where-size-kb = { NUMBER($size, maximumFractionDigits: 0) } KB
where-size-mb = { NUMBER($size, maximumFractionDigits: 1) } MB
where-pictures =
    { $count ->
        [one] { $size } of it is one picture.
       *[other] { $size } of it are { $count } pictures.
    }
where-voice =
    { $count ->
        [one] { $size } of it is one voice note.
       *[other] { $size } of it are { $count } voice notes.
    }
where-last = Last copy
where-last-none = There is none yet.
where-disk = What it lies on
where-disk-own = A disk of this computer.
where-disk-stick = A stick, or a disk that can be pulled out. Whoever holds it has the locked files.
where-disk-shared = A folder on another computer. People there can see the locked files. They can delete them too.
where-disk-unknown = This computer does not say what kind of disk it is.
where-others = Other accounts here
where-others-nothing = They cannot open the folder.
where-others-files = They can open the folder and see the locked files. They cannot read your pages.
where-others-unknown = We could not find out. Your pages are locked in any case.
where-keeper = Who looks after it
where-keeper-words = Someone who runs this computer can see the files, copy them or delete them. They cannot read your pages.
where-read = Who can read it
where-read-words = Whoever has your words or your recovery sheet. Nobody else, and not us.
where-copy = Copy the path
where-copied = The path is copied.
where-keep = The files in it are for Towpath alone. Please do not change or move them.
