# Reminders: off until a person sets one. What shows is the same for all of them, and says nothing
# about anyone.

## What shows outside the window; the title is the name of the program

reminder-nudge = You asked for a nudge. Open when it suits you.

## What each is about, on the page of an open workbook

reminder-about-every-session = Each session
reminder-about-every-try = Whatever I try
reminder-about-diary = A day page
reminder-about-gone = Something that is not here now

## When each shows

# 6 pm
reminder-when-evening = The evening before, at { $time }
reminder-when-hours = { $hours ->
    [one] 1 hour before
   *[other] { $hours } hours before
}
# The evening before, at 6 pm · 2 hours before
reminder-when-both = { $evening } · { $hours }
reminder-when-every-day = Every day at { $time }
# Monday, Thursday at 9 am
reminder-when-days = { $days } at { $time }
reminder-when-review = On the day, at { $time }
# Thursday 3 December, 2 pm
reminder-moment = { $day }, { $time }
# From 9 pm to 8 am
reminder-quiet-hours = From { $from } to { $to }
