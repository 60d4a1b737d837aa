# Diary: write, list, read one.

diary-tabs = Diary
diary-tab-write = Write
diary-tab-month = Month
diary-tab-list = List
diary-tab-trends = Over time

diary-write-title = How was today?
diary-write-title-earlier = How was it?
diary-write-title-edit = Change this page
diary-mood = How you felt
diary-words = A few words, if you like
diary-done = Done for now
diary-add-rating = Add a rating
diary-choose-ratings = Choose ratings
diary-at = { $day }, { $time }

diary-when-change = Change the day or time
diary-when-hide = Close the day and time
diary-day = Day
diary-time = Time

diary-last-on = On { $day }
diary-last-yesterday = Yesterday
diary-last-open = Open { $day }
diary-last-open-yesterday = Open yesterday

diary-keep-title = Ratings to keep
diary-keep-hint = Choose up to three. You can change them at any time.
diary-keep-full = That makes more than three. Take one off first.
diary-keep-ends = 0 is { $low }. 10 is { $high }.
diary-keep-done = Close the ratings
diary-try-again = Try to save again

diary-list-title = Your pages
diary-list-empty = Nothing here yet.
diary-list-empty-more = One line is enough. You can also pick a face and stop there.
diary-list-empty-write = Write a line
diary-list-earlier = Earlier pages
diary-list-first = This is your first page.

diary-month-grid = Days of the month
diary-month-days-of = Days of
diary-month-keys = Arrow keys go from day to day. Page Up and Page Down go from month to month.
diary-month-mon = Mon
diary-month-tue = Tue
diary-month-wed = Wed
diary-month-thu = Thu
diary-month-fri = Fri
diary-month-sat = Sat
diary-month-sun = Sun
diary-month-today = today
diary-month-hard = hard day
diary-month-hard-short = hard
diary-month-called-hard = You called this a hard day.
diary-month-pages =
    { $count ->
        [one] { $count } page
       *[other] { $count } pages
    }
diary-month-days =
    { $count ->
        [0] Nothing written this month. Any day can stay empty.
        [one] You wrote on { $count } day. Any day can stay empty.
       *[other] You wrote on { $count } days. Any day can stay empty.
    }
diary-month-open = Open this page
diary-month-open-at = Open { $time }
diary-month-empty = Nothing written on this day. Any day can stay empty.
diary-month-to-come = This day is still to come.

diary-entry-back = All pages
diary-entry-change = Change this page
diary-entry-remove = Remove this page
diary-entry-removed = The page is removed.
diary-entry-no-words = You wrote no words here.
diary-entry-ratings = Ratings
diary-entry-tags = Tags
diary-rating-value = { $name } { $value }
diary-rating-of-ten = { $value } out of 10
