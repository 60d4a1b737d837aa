# Things to try before next time. Each runs until the next session; none is ever late.

homework-smaller = You are { $sure } of 10 sure. A smaller version may fit better.
# Thursday 3 December, 2 pm
homework-until = Until { $when }
homework-until-next = Until your next session

homework-outcome-done = Done
homework-outcome-partly = Partly
homework-outcome-not-this-time = Not this time
homework-outcome-changed = Changed

# The words that a thing to try from a worksheet or an article begins with.
homework-from-worksheet = Fill in “{ $title }”
homework-from-article = Try something from “{ $title }”

## What got in the way, to tap

homework-way-hard-day = A hard day
homework-way-pain = Pain
homework-way-tired = I was tired
homework-way-worry = Worry or fear
homework-way-low = Low mood
homework-way-forgot = It slipped my mind
homework-way-no-time = There was no time
homework-way-too-big = It was too big
homework-way-others = Other people, or a change of plan
homework-way-no-fit = It did not fit any more
