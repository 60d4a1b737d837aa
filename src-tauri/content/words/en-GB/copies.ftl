# Copies of the workbook, and going back to one.

copies-file-name = copy { $date }
