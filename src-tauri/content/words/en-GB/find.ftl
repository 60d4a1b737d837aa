# Find: look for words in the diary, and for pages by what else is known of them.

find-title = Look for something
find-words = Words to look for
find-words-hint = The start of a word is enough.
find-go = Find
find-none = Nothing found with those words.
find-none-more = Try fewer words, or the first letters of one.
find-articles = To read
find-count =
    { $count ->
        [one] Found { $count } page.
       *[other] Found { $count } pages.
    }
find-count-more = These are the newest { $count } pages. Add a word to find fewer.
find-count-more-fit = These { $count } pages fit your words best.
find-only-newest = This looks at your newest 200 pages with these words.
find-more = Show more

find-instead = Nothing has “{ $typed }”. We found these with “{ $words }” instead.
find-offered = Look for “{ $words }” too
find-order = What comes first
find-order-newest = The newest
find-order-fit = The best fit

find-go-title = Go to or find
find-go-label = A place, a day or a few words
find-go-hint = For example Settings, 14 March, or the start of a word.
find-go-list = Where you can go
find-go-within = { $place }: { $view }
find-go-day = Day
find-go-place = Place
find-go-words = In all pages
find-go-page = A page without words
find-go-button = Go to a place or a day (Ctrl and K)

find-filters = Choose which pages
find-filters-close = Close the choices
find-filters-off = All filters off
find-from = From this day
find-to = Up to this day
find-days-crossed = The first day comes after the last one. Please swap them.
find-tag = With this tag
find-any-tag = Any tag or none
find-rating = With this rating
find-any-rating = Any rating or none
find-how-much = How much
find-at-least = at least
find-at-most = at most
find-value = This value
find-hard-days = Pages of hard days
find-handled = Pages marked “How did I handle this?”
find-none-filtered = No page is like that.
find-none-filtered-more = Take a filter off, or choose other days.
