# The pages for sessions: since the last session, and the final one.

page-title-since = Since my last session
page-title-since-day = Since { $day }
page-title-final = My final session

## The parts, as a person ticks them and as they stand on paper

page-part-note = A note from me
page-part-to-say = What I want to say
page-part-agreed = What we agreed last time
page-part-rulers = Then and now
page-part-forms = Totals from forms
page-part-helped = What helped me
page-part-tried = What I tried
page-part-in-the-way = What got in the way
page-part-steps = Steps I took
page-part-sheets = Worksheets I finished
page-part-hard-days = Hard days
page-part-keep-doing = What I keep doing
page-part-early-signs = My early signs
page-part-turn-to = Who to turn to
page-part-next-steps = Next steps
page-part-tell-programme = What I would tell the programme
page-part-attendance = Sessions I went to, and not
page-part-not-done = What I planned and did not do

## A part that holds nothing says so

page-none = Nothing is written here yet.
page-none-to-say = I have nothing I want to say first.
page-none-steps = None in these days.
page-none-sheets = None in these days.
page-none-rulers = I have not answered the rulers yet.
page-none-forms = No total from a form is kept yet.
page-none-hard-days = I called no day hard.
page-none-in-the-way = I wrote down nothing that got in the way.
page-none-not-done = There is nothing of this kind.
page-none-attendance = There is no session to tell of yet.
page-rulers-once = There is one answer so far on each.

## What I tried

page-tried-what = What
page-tried-came = What came of it
page-tried-often = How often
page-tried-noticed = What I noticed
# What was tapped, as a sentence: "Done."
page-came = { $said }.
page-noticed-none = I wrote nothing down
page-tries = { $count ->
    [one] 1 try
   *[other] { $count } tries
}
page-too-few = Too few to say
page-tries-done = { $count } done
page-tries-partly = { $count } partly
page-tries-changed = { $count } changed

page-step = { $goal }: { $step }
page-reached = { $goal }: reached
page-next-step = { $goal }. Next: { $step }
page-first-thing = What I do first: { $words }
page-form = Form
page-turn-when = When
page-turn-how = How
# I went: 3 September, 17 September.
page-attendance = { $outcome }: { $days }.

page-holds = { $count ->
    [0] nothing yet
    [one] 1 thing
   *[other] { $count } things
}

## The screens

page-lead-since = One page to read in a minute. You tick what goes in.
page-lead-final = Where I started, where I am, and what comes next. You tick what goes in.
page-use-last = Use last time’s choices
page-last-used = Ticked as you did last time. Look it over before you save.
page-since-session = Since my last session, { $day }
page-since-own = Another day
page-apart = These two stand apart
page-apart-hint = Nobody sees these unless you tick them.
page-ratings-most = Up to three.
page-ratings-full = Three are ticked. Take one out to tick another.
page-words = { $part }, in your words
page-words-from-sheet = From your Staying well sheet. Change it as you like; the sheet stays as it is.
page-longer = This is { $count } pages now. With fewer ticks it fits on one.
