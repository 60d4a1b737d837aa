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

diary-hard-mark = Mark a hard day
diary-hard-marked = A hard day
diary-hard-hint = You can take this off again at any time.
diary-handled-mark = How did I handle this?
diary-handled-hint = Tick this if something helped. You can look for it later.
diary-marks = Tags and marks
diary-marks-some = Tags and marks ({ $count })
diary-marks-hide = Close tags and marks

diary-tags-label = Tags
diary-tags-none = You have no tags yet. A tag is a word to find pages by.
diary-tags-new = A new tag
diary-tags-hint = Such as walk, work or Jo
diary-tags-add = Add this tag
diary-tags-long = That tag is { $count } letters long. There is room for 60. It is still here to shorten.
diary-tags-full = A page has room for 30 tags. Take one off first.

diary-ask = Give me a question
diary-ask-another = Another question
diary-ask-none = No questions
diary-ask-none-said = No more questions. You can have them back under “Tags and marks”.
diary-ask-again = Have questions again

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
diary-keep-find = Find a rating
diary-keep-own = Make or change ratings
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
diary-month-pages-short =
    { $count ->
        [one] page
       *[other] pages
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
diary-entry-removed = The page is in the bin for 30 days.
diary-entry-no-words = You wrote no words here.
diary-entry-ratings = Ratings
diary-entry-tags = Tags
diary-rating-value = { $name } { $value }
diary-rating-of-ten = { $value } out of 10

diary-bin = Bin
diary-bin-lead = What you remove stays here for 30 days. Then it goes for good.
diary-bin-empty = The bin is empty.
diary-bin-link = { $count ->
    [one] One page in the bin
   *[other] { $count } pages in the bin
}
diary-bin-link-things = { $count ->
    [one] One thing in the bin
   *[other] { $count } things in the bin
}
diary-bin-left = { $days ->
    [0] It goes for good soon.
    [one] It goes for good in 1 day.
   *[other] It goes for good in { $days } days.
}
diary-no-words = No words
diary-beside-pictures = { $count ->
    [one] A picture
   *[other] { $count } pictures
}
diary-beside-voices = { $count ->
    [one] A voice note
   *[other] { $count } voice notes
}
diary-bin-back = Bring back
diary-bin-back-named = Bring back the page of { $day }, { $time }
diary-bin-came-back = The page is back in your diary.
diary-bin-remove = Remove for good
diary-bin-remove-named = Remove for good the page of { $day }, { $time }
diary-bin-remove-ask = Remove this page for good?
diary-bin-remove-more = You cannot bring it back after that.
diary-bin-removed = The page is removed for good.
diary-bin-picture-of = Picture of { $day }, { $time }
diary-bin-picture-back = Bring back the picture of { $day }, { $time }
diary-bin-picture-remove = Remove for good the picture of { $day }, { $time }
diary-bin-picture-ask = Remove this picture for good?
diary-bin-picture-removed = The picture is gone for good.
diary-bin-picture-came-back = The picture is back on its page.
diary-bin-voice-of = Voice note of { $day }, { $time }
diary-bin-voice-back = Bring back the voice note of { $day }, { $time }
diary-bin-voice-remove = Remove for good the voice note of { $day }, { $time }
diary-bin-voice-ask = Remove this voice note for good?
diary-bin-voice-removed = The voice note is gone for good.
diary-bin-voice-came-back = The voice note is back on its page.
diary-bin-all = Empty the bin
diary-bin-all-ask = { $count ->
    [one] Remove one page for good?
   *[other] Remove { $count } pages for good?
}
diary-bin-things-ask = { $count ->
    [one] Remove one picture for good?
   *[other] Remove { $count } things for good?
}
diary-bin-all-more = There is no way back after that.
diary-bin-emptied = The bin is empty now.
diary-bin-keep = Keep it for now

diary-own = Your ratings
diary-own-lead = Keep up to three on the page. The others stay out of the way.
diary-own-kept = On the page
diary-own-kept-none = No rating is on the page.
diary-own-others = More ratings
diary-own-away = Show { $count ->
    [one] one rating that is put away
   *[other] { $count } ratings that are put away
}
diary-own-away-title = Put away
diary-own-away-hide = Close those put away
diary-own-keep = Keep on the page
diary-own-keep-named = Keep on the page: { $name }
diary-own-let-go = Take off the page
diary-own-let-go-named = Take off the page: { $name }
diary-own-change = Change
diary-own-change-named = Change { $name }
diary-own-hide = Put away
diary-own-hide-named = Put away { $name }
diary-own-hidden = { $name } is put away. What you rated stays.
diary-own-show = Bring back
diary-own-show-named = Bring back { $name }
diary-own-make = Make your own rating
diary-own-made = { $name } is made. You can keep it on the page.
diary-own-made-kept = { $name } is made, and is on the page now.
diary-own-changed = { $name } is changed.
diary-own-back = Your ratings
diary-own-new = A rating of your own
diary-own-edit = Change { $name }
diary-own-name = Name
diary-own-name-hint = Such as Stiff knees
diary-own-low = Words at 0, if you like
diary-own-low-hint = Such as none
diary-own-high = Words at 10, if you like
diary-own-high-hint = Such as very stiff
diary-own-better = Which way is better?
diary-own-better-higher = A higher number
diary-own-better-lower = A lower number
diary-own-better-neither = Neither
diary-own-save = Save this rating
