# Things to try before next time, in the window. What the room itself says stands in homework.ftl.

tries-title = To try before next time
tries-none = Nothing here yet.
tries-none-more = One small thing is enough. You can also try nothing for a while.
tries-add = Add something to try
tries-one = Something to try
tries-see-all = See all of them
tries-more = Show more
tries-before = What I tried before
tries-before-close = Close what I tried before
tries-did-it = I did it
tries-did-kept = That is kept.
tries-change = Change
tries-look = Look
tries-ready = Ready
tries-say = Say what came of it

# You did this on Thursday. You did this on 9 November.
tries-did-today = You did this today
tries-did = You did this on { $day }
tries-came-today = { $outcome }, said today
tries-came = { $outcome }, said on { $day }

## One thing to try

tries-what = What will you try?
tries-what-hint = One small thing is enough. It runs until your next session.
tries-wordless = Write a few words. Until then the ones before are kept.
tries-opens = It opens here:
tries-plan = Say when and where
tries-plan-close = Close when and where
tries-when = When
tries-when-hint = For example: when I have had my tea
tries-where = Where
tries-where-hint = For example: by the back door
tries-how-much = How much
tries-how-much-hint = For example: as long as one song
tries-if = What could get in the way
tries-if-hint = For example: if it rains
tries-then = What I do then
tries-then-hint = For example: then I walk in the hall
tries-sure = How sure am I? And other sizes
tries-sure-close = Close how sure and sizes
tries-sure-ask = How sure are you that you can try it?
tries-sure-low = Not sure
tries-sure-high = Very sure
tries-smaller = A smaller version
tries-smaller-hint = For a low day. For example: walk to the gate
tries-larger = A larger version
tries-larger-hint = For a good day. For example: walk to the shop
tries-size = Which size will you try?
tries-size-small = The small one
tries-size-usual = The usual one
tries-size-large = The large one
tries-remove = Take it off my list
tries-removed = It is off your list. It waits in the bin for 30 days.

## What came of it

tries-told = What came of it?
tries-in-the-way = What got in the way?
tries-in-the-way-own = In my own words
tries-noticed = What I noticed
tries-feed-back = What I will say about it
tries-feed-back-hint = For your next session, if you like
tries-now = What happens with it now?
tries-now-hint = Each answer is fine. You can take it back.
tries-end-keep = Keep it
tries-end-smaller = Make it smaller
tries-end-let-go = Let it go
tries-ended-keep = It goes on until your next session.
tries-ended-smaller = The small one goes on until you next meet.
tries-ended-let-go = You let it go.
tries-was-keep = You kept this one on.
tries-was-smaller = You made this one smaller.
tries-was-let-go = You let this one go.
tries-take-up = Take it up again

## The bin

tries-bin = Things to try in the bin
tries-bin-link = See what you took off
tries-bin-lead = They stay here for 30 days. You can have any of them back.
tries-bin-empty = The bin is empty.
tries-bin-left = { $days ->
    [0] Goes soon
    [one] 1 day left
   *[other] { $days } days left
}
tries-bin-back = Bring it back
tries-bin-came-back = It is on your list again.
tries-bin-remove = Remove for good
tries-bin-removed = It is gone for good.
tries-bin-ask = Remove this for good?
tries-bin-ask-more = No one can bring it back after that.
tries-bin-keep = Keep it in the bin
