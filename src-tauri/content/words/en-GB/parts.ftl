# Parts: words that stand on a part of the window wherever it is used.

parts-clear = Clear
parts-clear-named = Clear { $name }

parts-day-hint = For example 20 November, Friday, or yesterday
parts-day-unread = We could not read that day. Try it like this: 20 November.
parts-day-to-come = That day is still to come. Choose today or an earlier day.
parts-day-too-early = That day is too long ago. Choose one from 1900 or later.
parts-time-hint = For example 2 pm or 14.30
parts-time-unread = We could not read that time. Try it like this: 2 pm.
parts-time-to-come = That time is still to come. Choose an earlier time.

parts-page-place = Page { $page } of { $pages }
parts-page-see = See page { $page }
parts-page-words = Read as words
parts-page-picture = See as a page
parts-page-full = Full size
parts-page-alt = Page { $page } of { $pages }, as it will print. Press “Read as words” to hear it.
