# Trends: a week and a month in one look. No cause, no praise, no band, no one else.

trends-title = Over time
trends-span = { $from } to { $to }
trends-week = The last 7 days
trends-week-then = The last week of these
trends-month = All four weeks
trends-week-none = Not rated.
trends-average =
    { $days ->
        [one] About { $value } on average, over { $days } day.
       *[other] About { $value } on average, over { $days } days.
    }
trends-empty = Nothing is rated in these days.
trends-empty-more = A face or a rating on the page of a day shows up here.
trends-write = Write a line
trends-earlier = Earlier four weeks
trends-later = Later four weeks
trends-as-tables = Show as tables
trends-as-charts = Show as pictures
trends-day = Day
trends-mark = Mark
trends-hard-day = hard day
trends-hard-days =
    { $count ->
        [one] The dotted line marks a hard day.
       *[other] The dotted lines mark hard days.
    }
