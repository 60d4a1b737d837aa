# Goals: what a person wants, the small steps, and the day to look at it again. No goal is late.

goals-offer-smaller = You are { $sure } of 10 sure. A smaller step may fit better.
goals-later-full = You have three goals on the go. This one is kept for later, and waits well.
goals-later-room = This one is kept for later. You can start on it when you like.

## Where it stands

goals-is-active = on the go
goals-is-later = for later
goals-is-reached = reached
goals-is-let-go = let go

## How far a goal was reached, in words

goals-level-much-less = Much less than hoped
goals-level-less = A bit less than hoped
goals-level-hoped = As hoped
goals-level-more = A bit more than hoped
goals-level-much-more = Much more than hoped
goals-level-none = Not said

## Heads, on screen and on paper

goals-head-why = Why it matters
goals-head-steps = Small steps
goals-head-sure = How sure I am
goals-head-review = I look at it again on
goals-head-agreed = Agreed with
goals-sure-low = not sure
goals-sure-high = very sure

## The action plan on paper

goals-paper-title = My action plan
goals-paper-blank = For one goal. Leave out what you like.
goals-paper-one = My goal
goals-paper-number = Goal { $number }
goals-paper-none = No goal is on the go right now.
goals-paper-why = Why it matters: { $words }
goals-paper-known = How I will know: { $words }
goals-paper-next = Next step: { $words }
goals-paper-after = After that:
goals-paper-now = How much now: { $amount }
goals-paper-limits = I stay within my limits. I agree each step with my practitioner.
goals-paper-review = I look at it again on { $words }.
goals-paper-agreed = Agreed with: { $words }

## For the practitioner: what was hoped and what was reached

goals-scale-title = What I hoped for, and where I am
goals-scale-goals = My goals
goals-scale-goal = Goal
goals-scale-start = At the start
goals-scale-now = Now
goals-scale-weight = Weight
goals-scale-score = For my practitioner
goals-scale-score-start = T score at the start: { $score }
goals-scale-score-now = T score now: { $score }
goals-scale-about = The score is 50 where all is as hoped.
goals-scale-no-score = There is no score: no goal has a weight.
goals-scale-none = No goal was compared with what I hoped.

## In the window: the list

goals-title = Goals
goals-none = No goals yet.
goals-none-more = One small goal is plenty. You can also leave this for now.
goals-add = Add a goal
goals-active = On the go
goals-later = For later
goals-ended = Reached or let go
goals-ended-close = Close reached or let go
goals-more = Show more
goals-see-all = See all of them
goals-ready = Ready
goals-look = Look at it again
goals-next = Next step: { $step }
goals-no-steps = No steps yet. One small step is enough.
goals-steps-done = All its steps are done.
# Look at it again on 6 December
goals-look-on = Look at it again on { $day }
goals-look-today = You can look at it again now.
goals-did = I did it
goals-did-kept = That is kept.
goals-extra = More choices
goals-extra-close = Close more choices
goals-scaling = Compare goals with what I hoped
goals-scaling-hint = You say it in words. There is a number on one page, for your practitioner.

## One goal

goals-what = What would you like to do?
goals-what-hint = A few words are enough. Such as: walk to the shop
goals-wordless = Write a few words. Until then the ones before are kept.
goals-why = Why does it matter to you?
goals-why-hint = Such as: I want to see my sister
goals-kind = What kind of goal is it?
goals-kind-close = Close the kinds of goal
goals-kind-general = Anything
goals-kind-general-hint = Such as: read a book again
goals-kind-social = Being with people
goals-kind-social-hint = Such as: tea with a friend
goals-kind-habit = A habit
goals-kind-habit-hint = Such as: up at eight on most days
goals-kind-activity = Something I build up slowly
goals-kind-activity-hint = Such as: walk for longer, bit by bit
goals-kind-work = Work
goals-kind-work-hint = Such as: ask about two short days
goals-review = When will you look at it again?
goals-review-session = At my next session, on { $day }
goals-questions = Three more questions
goals-questions-close = Close the three questions
goals-known = How will you know that you are there?
goals-known-hint = Such as: I went three times in two weeks
goals-reach = What helps you to reach it?
goals-reach-hint = Such as: I can rest on the bench on the way
goals-when = By when would you like it?
goals-when-hint = Such as: before spring
goals-agreed = Did you agree it with someone?
goals-agreed-hint = Such as: with Priya
goals-rulers = How much it matters, how sure I am
goals-rulers-close = Close how much and how sure
goals-important-ask = How much does it matter to you?
goals-important-low = not much
goals-important-high = very much
goals-important-why = What makes it matter this much?
goals-sure-ask = How sure are you that you can do it?
goals-sure-why = What makes you this sure?
goals-make-smaller = Make it smaller

## Small steps

goals-step-new = A small step
goals-step-add = Add this step
goals-step-change = Change
goals-step-words = The step
goals-step-up = Move it up
goals-step-down = Move it down
goals-step-ready = Done changing
goals-step-remove = Take it out
goals-step-removed = The step is out.
goals-step-full = There is room for { $most } steps in one goal.
goals-step-try = Try it before next time

## Where it stands, and what can be done

goals-start = Start on it now
goals-ask-anyway = Three at once is plenty for most people. Would you like this one as well?
goals-start-anyway = Start it all the same
goals-start-not = Leave it for later
goals-keep-later = Keep it for later
goals-was-reached = You reached this one.
goals-was-let-go = You let this one go.
goals-take-up = Take it up again
goals-went-active = It is on the go.
goals-went-later = It is kept for later.
goals-went-reached = You reached it. It stays with your goals.
goals-went-let-go = You let it go.
goals-remove = Put it in the bin
goals-removed = It waits in the bin for 30 days.

## Looking at it again

goals-look-next = When will you look at it next?
goals-now = What happens with it now?
goals-now-hint = Each answer is fine. You can take it back.
goals-end-reached = I reached it
goals-end-keep = Keep it as it is
goals-end-change = Change it
goals-end-smaller = Make it smaller
goals-end-let-go = Let it go
goals-smaller = A smaller goal
goals-smaller-hint = Such as: walk to the gate
goals-looked-keep = It goes on as it is.
goals-looked-change = You can change it here.
goals-looked-smaller = The smaller goal goes on.
goals-looked-let-go = You let it go.
goals-turns = What became of it
goals-turns-close = Close what became of it
goals-turn-begun = Begun
goals-turn-kept = Looked at, and kept
goals-turn-changed = Looked at, to change
goals-turn-smaller = Made smaller
goals-turn-before = Before: { $words }
goals-turn-active = On the go again
goals-turn-later = Kept for later
goals-turn-reached = Reached
goals-turn-let-go = Let go

## Built up slowly (decisions, 4.5)

goals-build = Build it up slowly
goals-effort = Does effort make you worse hours or days later?
goals-effort-worse = Yes, or it may
goals-effort-heart = I have had a heart event
goals-effort-treatment = I am having cancer treatment
goals-effort-neither = None of these
goals-build-limits = Then no trials and no increases. Stay within your limits, and agree each step with your practitioner.
goals-unit = What do you count?
goals-unit-hint = Such as: minutes, or steps
goals-tries = Three tries
goals-tries-hint = Try it on three days. Stop while it still feels fine. How much was it each time?
goals-try = Try { $number }
goals-build-small = These tries are very small. Ask your practitioner how to start.
goals-build-start = You can start with up to { $most }. Less is always fine.
goals-build-since = You have had this since { $day }.
goals-build-settling = Stay with it until { $day }. If it was fine all week, you can then add a little.
goals-build-settled = If it was fine all week, you can go up to { $most }. Less is always fine.
goals-build-stay = You can stay with this. Less is always fine.
goals-build-hard = After a hard day, do less for a while. There is no hurry.
goals-build-back = After a hard day, you can go back to { $amount }. There is no hurry.
goals-build-back-do = Go back to { $amount }
goals-amount = How much from now on?
goals-amount-take = Take this amount
goals-amount-taken = That is kept, from today on.
goals-amount-unread = Use a whole number, such as 12.

## What was hoped, in words

goals-hope = What I hope for, and where I am
goals-hope-close = Close what I hope for
goals-hope-lead = What would each of these look like? All of them can stay empty.
goals-hope-start = Where were you at the start?
goals-hope-now = Where are you now?
goals-hope-important = How important is it?
goals-hope-hard = How hard is it?
goals-weight-0 = Not at all
goals-weight-1 = A little
goals-weight-2 = Quite
goals-weight-3 = Very

## The action plan, before it is paper

goals-page-lead = This page is yours. You can show it, keep it, or leave it.
goals-page-which = Which page?
goals-page-plan = My action plan
goals-page-blank = A blank one to write on
goals-page-practitioner = For my practitioner: what I hoped for
goals-page-saved = It is in this file:

## The bin

goals-bin = Goals in the bin
goals-bin-link = See the goals in the bin
goals-bin-lead = They stay here for 30 days. You can have any of them back.
goals-bin-empty = The bin is empty.
goals-bin-left = { $days ->
    [0] Goes soon
    [one] 1 day left
   *[other] { $days } days left
}
goals-bin-back = Bring it back
goals-bin-came-back = It is with your goals again.
goals-bin-remove = Remove for good
goals-bin-removed = It is gone for good.
goals-bin-ask = Remove this for good?
goals-bin-ask-more = No one can bring it back after that.
goals-bin-keep = Keep it in the bin
