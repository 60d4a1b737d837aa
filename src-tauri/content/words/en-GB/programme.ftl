# The programme: where it stands. It never says that anything is late.

programme-stands-waiting = You can use your workbook while you wait.
programme-stands-no-date = No next date is set. What you agreed last time still stands.
programme-stands-break = You are having a break. Your workbook stays as it is.
programme-stands-over = Your sessions are over. Your workbook stays yours.
programme-welcome-back = Welcome back. What has changed?

## Its shape, asked in a minute

programme-mine = My programme
programme-mine-none = Say how it is held, if you like
programme-lead = Leave out what you do not know. You can change it at any time.

programme-length-head = How long
programme-length = How many sessions are there?
programme-length-about = About so many
programme-length-open-ended = It has no set end
programme-length-not-known = I do not know yet
programme-sessions = About how many
programme-about = { $count ->
    [one] about 1 session
   *[other] about { $count } sessions
}
programme-open-ended = no set end

programme-way-head = How it is held
programme-way = How do you meet?
programme-pick-one-to-one = One-to-one
programme-pick-group = In a group
programme-pick-both = Both
programme-pick-phone = By phone
programme-way-one-to-one = one-to-one
programme-way-group = in a group
programme-way-both = one-to-one and in a group
programme-way-phone = by phone
programme-with = with { $who }
programme-who = Who is it with?
programme-who-hint = A first name is enough. Or leave it empty.

programme-modules = Modules
programme-modules-hint = The parts your programme offers. More than one can be under way at once.
programme-module-name = Module
programme-module-stands = Where it stands
programme-module-offered = On offer
programme-module-under-way = Under way
programme-module-done = I have done it
programme-module-hidden = Hidden
programme-module-hidden-open = { $count ->
    [one] Show 1 hidden module
   *[other] Show { $count } hidden modules
}
programme-module-hidden-close = Close the hidden modules
programme-module-up = Move up
programme-module-up-named = Move up: { $name }
programme-module-down = Move down
programme-module-down-named = Move down: { $name }
programme-module-remove = Take it away
programme-module-remove-named = Take it away: { $name }
programme-module-removed = The module is off your list.
programme-module-add-label = Another module
programme-module-add = Add it

programme-in-work-head = Once in work
programme-in-work = About how many sessions once you are in work
programme-in-work-hint = Leave it empty if you have none, or do not know.

programme-break-head = A break
programme-break-hint = Your workbook stays as it is, for as long as you like.
programme-break-begin = I am having a break
programme-break-end = My break is over

programme-back-lead = All is as you left it. You can look at these first.
programme-back-date = The date of my next session
programme-back-say = What I want to say there
programme-back-plan = What I try, and my plan
programme-back-here = Your programme stands below. Change what is new.
