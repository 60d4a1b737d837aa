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

## Since last time

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
