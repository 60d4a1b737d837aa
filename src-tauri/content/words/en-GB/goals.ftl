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
