# Reminders: off until a person sets one. What shows is the same for all of them, and says nothing
# about anyone.

## What shows outside the window; the title is the name of the program

reminder-nudge = You asked for a nudge. Open when it suits you.
# The title in a calendar that others may see.
reminder-calendar-title = A nudge you asked for

## What each is about, on the page of an open workbook

reminder-about-every-session = Each session
reminder-about-every-try = Whatever I try
reminder-about-diary = A day page
reminder-about-every-review = The day I look at a goal
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

## The page of them

reminder-tab = Reminders
reminder-lead = There are none until you ask for one.
reminder-shows = What shows
reminder-shows-more = This is all that shows on the screen, whatever it is for. It has none of your words.
reminder-not-outside = Here no nudge shows on the screen. Today says it when you look there.
reminder-gentle = In gentle times half of them stay away. On a hard day all of them do.
reminder-add = Ask for a nudge
reminder-change = Change
# Every day at 9 am · Next: Thursday 3 December, 2 pm
reminder-next = { $when } · Next: { $next }
reminder-quiet = Quiet hours
reminder-quiet-on = Nothing shows in these hours
reminder-quiet-hint = What falls in them waits until they end.
reminder-quiet-from = From
reminder-quiet-to = Until

reminder-calendar = Your own calendar
reminder-calendar-more = A file with the next five weeks. Your calendar can nudge you while Towpath is shut.
reminder-calendar-save = Save a calendar file
reminder-calendar-saved = The file is here:
reminder-calendar-seen = It holds times and one short line. Others may see them in your calendar.

## One of them

reminder-one = A nudge
reminder-kind = What is it for?
reminder-kind-session = A session
reminder-kind-try = To try
reminder-kind-diary = The diary
reminder-kind-worksheet = A worksheet
reminder-kind-goal-review = A goal
reminder-which = Which one?
reminder-evening = The evening before, at
reminder-day-time = On the day, at
reminder-time = At
reminder-hours = Once more on the day
reminder-hours-none = No
reminder-days = On these days
reminder-preview-next = It shows on:
reminder-preview-none = Nothing is to come yet, so nothing shows.
reminder-preview-unclear = Choose a time and a day. Then you see when it shows.
reminder-switch-on = Switch it on
reminder-leave = Leave it
reminder-remove = Take it away
reminder-removed = That nudge is gone.

## On Today, for what came due

reminder-today = You asked for a nudge
reminder-today-seen = Seen
reminder-today-later = Later today
reminder-today-tomorrow = Tomorrow
reminder-today-again = It shows once more.
