# Worksheets: what the engine says. Each sheet has its own words in packs/sheets.

## Safety lines (decisions, section 4)

sheet-safety-practitioner = Do this with your practitioner first.
sheet-safety-unchecked = No health professional has checked this page yet.
sheet-safety-pacing = Does effort make you worse hours or days later? Have you had a heart event, or are you having cancer treatment? Then no trials and no increases. Stay within your limits, and agree each step with your practitioner.
sheet-safety-steps = Start low. Set each step with your practitioner. Stay if you can; leaving is fine. Never for trauma memories. Never for anything truly unsafe, such as a person who harms you. Never for effort or body signs with heart or lung disease.
sheet-safety-drink = If you drink every day, or shake or sweat without it, do not stop suddenly. Talk to your GP first.
sheet-safety-medicines = Do not change your medicines without asking.
sheet-stirs-up = This sheet may stir things up. It looks ahead, not back. You can stop at any point.

## Shelves and sizes

sheet-shelf-thoughts = Thoughts and feelings
sheet-shelf-doing = Doing
sheet-shelf-body = Body
sheet-shelf-people = People and staying well
sheet-shelf-work = Work
sheet-size-minute = One-minute size
sheet-size-standard = Standard size
sheet-size-full = Full size
# Sheet 12, one-minute size
sheet-called = Sheet { $number }, { $size ->
    [minute] one-minute size
    [standard] standard size
   *[full] full size
}
sheet-off-work = Sheets about work are switched off.

## Answers in words

sheet-rather-not-say = I would rather not say
sheet-of-top = { $value } of { $top }
sheet-percent = { $percent } in 100
sheet-minutes = { $minutes ->
    [one] 1 minute
   *[other] { $minutes } minutes
}
sheet-hours = { $hours ->
    [one] 1 hour
   *[other] { $hours } hours
}
sheet-hours-minutes = { $hours ->
    [one] 1 hour
   *[other] { $hours } hours
} { $minutes ->
    [one] 1 minute
   *[other] { $minutes } minutes
}

## Answers that do not fit

sheet-unfit-shape = That does not fit this question. What was there before is as it was.
sheet-unfit-range = Use a whole number from { $low } to { $high }. What was there before is as it was.
sheet-unfit-long = There is room for { $most } letters and signs here.
sheet-unfit-time = Write the time as hours and minutes, such as 22:30.
sheet-unfit-day = Write the day as year, month and day, such as 2026-11-22.
sheet-unfit-many = There is room for { $most } rows here.

## Times of a night

sheet-night-tried = Lights out at { $to } comes before bed at { $from }. Is one of them a slip?
sheet-night-up = Up at { $to } comes before you woke at { $from }. Is one of them a slip?
sheet-night-long = In bed from { $from } to { $to }: that is very long, or none. Is it a slip of am and pm?
sheet-night-asleep = Asleep from { $from } to { $to }: that is very long, or none. Is it a slip of am and pm?
sheet-night-awake = That is awake all night, from { $from } to { $to }. Is one number a slip?

## The end of a sheet

sheet-change-lower = { $name }: { $before } before, { $after } now. That is { $by } lower.
sheet-change-higher = { $name }: { $before } before, { $after } now. That is { $by } higher.
sheet-change-same = { $name }: { $before } before and now. That is the same.
# Time asleep: 6 hours a night, over 5 of the last 7.
sheet-week = { $name }: { $mean } a night, over { $nights } of the last 7.

## Paper

sheet-paper-first = Before you start
sheet-paper-change = Before and now
sheet-paper-list = Worksheets to choose from
sheet-paper-list-line = Tick the ones that fit. Each has a number to say on the phone.
sheet-paper-question = Question
sheet-paper-answer = What I wrote
sheet-paper-step = Step
sheet-paper-rating = How strong, 0 to 100
sheet-paper-if = If { $when }:
sheet-paper-is = “{ $head }” is { $answer }
sheet-paper-and = {" "}and{" "}
sheet-paper-or = {" "}or{" "}
sheet-paper-at-least = { $number } or more
sheet-paper-at-most = { $number } or less
