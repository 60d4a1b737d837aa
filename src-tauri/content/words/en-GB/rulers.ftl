# Where I started, where I am: our own rulers, and totals from forms. Facts: packs/rulers.toml.
# First, latest and the difference; worse and the same are said as plainly as better.

ruler-confidence = Confidence
    .ask = How sure of myself have I been this past week?
    .low = not at all
    .high = very sure
ruler-managing = Managing my condition
    .ask = How well have I coped with my health this past week?
    .low = not at all
    .high = very well
ruler-mood = Mood
    .ask = How has my mood been this past week?
    .low = very low
    .high = very good
ruler-worry = Worry
    .ask = How much have I worried this past week?
    .low = not at all
    .high = all the time
ruler-energy = Energy
    .ask = How much energy have I had this past week?
    .low = none
    .high = plenty
ruler-pain = Pain
    .ask = How bad has pain been this past week?
    .low = none
    .high = as bad as it gets
ruler-sleep = Sleep
    .ask = How well have I slept this past week?
    .low = very badly
    .high = very well
ruler-people = Being with people
    .ask = How has being with people been this past week?
    .low = very hard
    .high = at ease
ruler-work = Ready for work
    .ask = How ready for work do I feel this week?
    .low = not at all
    .high = ready now

## First against latest

ruler-higher = { $by } higher
ruler-lower = { $by } lower
ruler-same = The same
ruler-once = One answer so far
# One ruler and its difference, such as: Worry 2 lower.
ruler-said = { $name } { $change }.
ruler-said-same = { $name } the same.
# For those who do not see the picture.
ruler-alt = { $name }, from 0 to 10: { $first } on { $first_day }, { $latest } on { $latest_day }.
ruler-alt-once = { $name }, from 0 to 10: { $first } on { $first_day }.
ruler-total-of = { $total } out of { $out_of }
ruler-answers = { $count ->
    [0] A note
    [one] 1 answer
   *[other] { $count } answers
}

## Offered, and taken out

ruler-offer-first = Before your first session, you can say where you are now.
ruler-offer-start = You can say where you are now. Later you can look back at it.
ruler-offer-final = Your final session is next. You can answer again and look at both.
ruler-removed = Taken out.
ruler-removed-first = Taken out. The answers of { $day } are the first ones now.

## The screens

ruler-title = Where I started, where I am
ruler-lead = What you said first, and what you said last. Each is as it is.
ruler-none-more = Eight short questions, and you can leave any out. Nobody marks them.
ruler-answer = Answer now
ruler-answer-again = Answer again
ruler-go-on = Go on with today’s answers
ruler-then-and-now = Then and now
ruler-ring-dot = Ring: { $first }. Dot: { $latest }.
ruler-one-day = Dot: { $day }.
ruler-as-table = Show as a table
ruler-as-drawing = Show as rulers
ruler-column-ruler = Ruler
ruler-column-first = First
ruler-column-latest = Latest
ruler-column-change = Difference
# 6 on 3 June
ruler-value-day = { $value } on { $day }
ruler-total-day = { $total } on { $day }
ruler-none-yet = No second answer yet
ruler-forms = Totals from forms
ruler-sittings = Each time
ruler-answer-title = Where I am now
ruler-answer-lead = Think of this past week. Leave out what you like.
ruler-note = What was going on
ruler-note-hint = A move, a bad cold, good news. You can leave it empty.
ruler-day = Which day this is about
ruler-done = Done
ruler-remove = Take this out
ruler-form-add = Add a total from a form
ruler-form-title = A total from a form
ruler-form-lead = A form you were given gave you a total. You can keep it here.
ruler-form-name = What the form is called
ruler-form-name-hint = Its name stands at the top of the form.
ruler-form-total = Total
ruler-form-out-of = Out of
ruler-form-unread = Write a whole number, such as 14.
ruler-form-day = When you filled it in
ruler-form-save = Save the total
ruler-form-saved = Your total is saved.

ruler-bin = Answers you took out
ruler-bin-lead = They wait here for 30 days. Then they go for good.
ruler-bin-empty = Nothing is in here.
ruler-bin-left = { $days ->
    [0] it goes soon
    [one] 1 day left
   *[other] { $days } days left
}
ruler-bin-back = Bring back
ruler-bin-back-named = Bring back: { $title }, { $day }
ruler-bin-remove = Remove for good
ruler-bin-remove-named = Remove for good: { $title }, { $day }
ruler-bin-ask = Remove these answers for good?
ruler-bin-ask-more = They cannot come back after that.
ruler-bin-keep = Keep them
ruler-bin-came-back = They are back.
ruler-bin-removed = They are gone for good.
ruler-bin-link = { $count ->
    [one] 1 taken out
   *[other] { $count } taken out
}
