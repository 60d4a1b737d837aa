# What the program says outside its window.

shell-no-display = Towpath needs a screen to show its window, and there is none here. Nothing has been changed.
shell-no-window = Towpath could not open its window. Nothing has been changed. Please start it again.
shell-save-title = Choose where to save
shell-save-kind = PDF page
shell-saving = Your words are being saved.
shell-copy-place-title = Choose a stick or a folder
shell-copy-file-title = Choose a copy
shell-copy-kind = Copy of a workbook
shell-sound-kind = Sound file
shell-calendar-kind = Calendar file
shell-picture-title = Choose a picture
shell-picture-kind = Pictures
