# Find: look for words in the diary.

find-title = Look for something
find-words = Words to look for
find-words-hint = The start of a word is enough.
find-go = Find
find-none = Nothing found with those words.
find-none-more = Try fewer words, or the first letters of one.
find-count =
    { $count ->
        [one] Found { $count } page.
       *[other] Found { $count } pages.
    }
find-count-more = These are the newest { $count } pages. Add a word to find fewer.
find-more = Show more
