# Parts: words that stand on a part of the window wherever it is used.

parts-clear = Clear
parts-clear-named = Clear { $name }

parts-day-hint = For example 20 November, Friday, or yesterday
parts-day-hint-ahead = For example 20 November, Friday, or tomorrow
parts-day-unread = We could not read that day. Try it like this: 20 November.
parts-day-to-come = That day is still to come. Choose today or an earlier day.
parts-day-too-early = That day is too long ago. Choose one from 1900 or later.
parts-time-hint = For example 2 pm or 14.30
parts-time-unread = We could not read that time. Try it like this: 2 pm.
parts-time-to-come = That time is still to come. Choose an earlier time.

parts-page-place = Page { $page } of { $pages }
parts-page-see = See page { $page }
parts-page-words = Read as words
parts-page-picture = See as a page
parts-page-full = Full size
parts-page-alt = Page { $page } of { $pages }, as it will print. Press “Read as words” to hear it.

# After a page with a low face, or of a hard day. Nothing is kept unless the person adds it.
parts-after = How am I after this?
parts-after-close = Close this
parts-after-ask = How are you now?
parts-after-better = Better
parts-after-same = About the same
parts-after-worse = Worse
parts-after-nothing = This is not kept, unless you add it to your page.
parts-after-keep = Add it to my page
parts-after-line = After writing: { $answer }.
parts-after-kept = It is on your page now.
parts-after-ground = Come back to the room
parts-after-ground-close = Close these steps
parts-after-feet = Press your feet into the floor. Feel the chair hold you.
parts-after-see = Look for five things. Say their names in your head.
parts-after-hear = Listen for one sound near you, and one far away.
parts-after-stop = Eyes open is fine. If it brings bad memories or feels unreal, stop.
parts-after-help = Someone to talk to now

# A worksheet or an article as a thing to try.
parts-try = Try this before next time
parts-try-again = Do this sheet again
parts-try-there = It is in your plan
parts-try-kept = It is in your plan, to try before next time.

# What is on the page goes on the list for the next session.
parts-say-next = Say this next time
parts-say-kept = It is on your list for next time.
parts-say-full = Three things are on your list already. You can change one of them.
parts-say-look = Look at my list
parts-say-back = Take it off again
parts-say-sheet = My worksheet: { $title }
parts-say-article = What I read: { $title }
