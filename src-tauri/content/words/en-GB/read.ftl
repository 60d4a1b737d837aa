# Read: short articles.

read-lead = Short texts, each with something small to try. Read them in any order.
read-minutes = { $minutes ->
    [one] One minute to read
   *[other] { $minutes } minutes to read
}
read-called = Article { $number }
read-kept-head = Kept at hand
read-all-head = All to read
read-was-read = You have read this
read-plainer = Plainer words
read-usual = Usual words
read-mark-read = I have read this
read-mark-keep = Keep this at hand
read-paper-title = On paper
read-paper-lead = These are the exact pages. Print them, or save them as a file.
read-paper-plain = In plainer words
read-paper-saved = Your pages are saved here:
read-sheets = Sheets to try
read-sheet = Sheet { $number }: { $title }
read-about = About this page
read-checked = Its sources were checked on { $checked }. We look at it again by { $review }.
