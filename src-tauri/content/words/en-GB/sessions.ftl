# Sessions of the programme: what each is, when, and what came of it.

session-kind-first-meeting = First meeting
session-kind-one-to-one = One-to-one session
session-kind-group = Group workshop
session-kind-phone = Phone call
session-kind-three-way = Three-way meeting
session-kind-final = Final session
session-kind-in-work = Session while in work

session-outcome-went = I went
session-outcome-could-not-go = I could not go
session-outcome-called-off = It was called off

session-number = Session { $number }
session-number-of = Session { $number } of about { $of }
session-in-work-number = Session { $number } while in work
session-in-work-number-of = Session { $number } of about { $of } while in work

# Said two sessions ahead and nearer.
session-end-two = After this one, about two sessions are left.
session-end-one = After this one, about one session is left.
session-end-perhaps = This may be the last session.
session-end-final = This is the final session.

# Thursday 3 December, 2 pm
session-when = { $day }, { $time }
session-no-date = No date yet

## All sessions, and the next one

session-list = Sessions
session-next = Next session
session-to-come = To come
session-past = Past
session-none = No session stands here yet. Add one when you have a date, or before.
session-new = Add a session
session-add = Add my next session
session-with = { $what } with { $who }
session-when-change = Change the time
session-when-add = Add a date
session-how = How did it go?
session-how-named = How did it go, { $when }?
session-said = That is saved for { $when }.
session-now = Useful now
session-now-diary = Write a line about today
session-now-sheets = Find a sheet that fits
session-now-read = Read one short page

## What I want to say there

session-say-head = { $count ->
    [one] One thing I want to say
    [2] Two things I want to say
   *[other] Three things I want to say
}
session-say-none = Nothing to say is written down yet. There is room for three things.
session-say-change = Change my three things
session-say-add = Add what I want to say
session-say-title = What I want to say
session-say-lead = Up to three things. They are saved as you write.
session-say-thing = Thing { $number }
session-say-remove = Take it away
session-say-removed = It is off your list.

## One session

session-when-head = When and where
session-day = Day
session-time = Time
session-kind = Kind of session
session-place = Place
session-after = Afterwards
session-sheet = The sheet
session-sheet-open = Write the session sheet
session-sheet-close = Close the sheet
session-agreed-hint = One thing a line.
session-agreed-try = Add to my things to try
session-recap-hint = For a long day: what do you still know of it?
session-more = More
session-print = Print this sheet
session-print-blank = Print a blank sheet
session-remove = Remove this session
session-removed = The session is in the bin for 30 days.
session-done = Done
session-bin = The bin
session-bin-link = { $count ->
    [one] 1 session in the bin
   *[other] { $count } sessions in the bin
}
session-bin-lead = Sessions stay here for 30 days. Then they go for good.
session-bin-empty = Nothing is in the bin.
session-bin-left = { $days ->
    [one] 1 day left.
   *[other] { $days } days left.
}
session-bin-back = Bring it back
session-bin-back-named = Bring it back: { $when }
session-bin-came-back = The session is back.
session-bin-remove = Remove for good
session-bin-remove-named = Remove for good: { $when }
session-bin-removed = The session is gone for good.
session-bin-ask = Remove this session for good?
session-bin-ask-more = It cannot come back after that.
session-bin-keep = Keep it

## In large words, to show or to read out

session-show = Show or read out
session-show-thing = I want to say: { $number } of { $of }
session-show-place = Page { $page } of { $pages }
session-show-next = Next
session-show-before = Back
session-show-none = Nothing is written down yet.

## Since last time

session-agreed = We agreed
session-since = Since last time
session-since-from = Since { $day }
session-since-none = Nothing is written down since then. That is fine.
session-make-page = Make my page

session-since-diary = { $count ->
    [one] You wrote on 1 day.
   *[other] You wrote on { $count } days.
}
session-since-hard = { $count ->
    [one] You called 1 day hard.
   *[other] You called { $count } days hard.
}
session-since-tried = { $count ->
    [one] You tried 1 thing.
   *[other] You tried { $count } things.
}
session-since-sheets = { $count ->
    [one] You finished 1 worksheet: { $names }.
   *[other] You finished { $count } worksheets: { $names }.
}

## The session sheet on paper

session-paper-title = Session sheet
session-paper-lead = This is the page as it will print.
session-paper-blank-lead = A blank page to write on by hand.
session-saved-place = It is in this file:
session-paper-with = with { $who }
session-paper-blank = For one session. Leave out what you like.
session-head-said = What I wanted to bring
session-head-covered = What we covered
session-head-reading = What I was given to read
session-head-took = What I took from it
session-head-recap = What stayed of the day
session-head-agreed = What we agreed
session-head-next = Next session
session-head-room = Room for a pen
