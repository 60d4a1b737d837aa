# Share: choose, look at every page, save or print.

share-choose-title = Choose what goes in
share-choose-lead = You tick. You see every page before you save.
share-days = Which days
share-days-week = The last 7 days
share-days-four-weeks = The last 4 weeks
share-days-since = Since I last shared, { $day }
share-days-own = Other days
share-from-day = From
share-to-day = To
share-days-crossed = The first day comes after the last one. Please swap them.
share-what = What goes in
share-rating-days =
    { $count ->
        [one] { $count } day
       *[other] { $count } days
    }
share-diary = Diary pages
share-diary-count =
    { $count ->
        [one] you pick, { $count } page
       *[other] you pick each page, { $count } to choose from
    }
share-sheets = Worksheets
share-sheets-count = { $count ->
    [one] 1 sheet you wrote in these days. Tick it to add it.
   *[other] { $count } sheets you wrote in these days. Tick the ones to add.
}
share-sheet-hint = { $day }. { $called }
share-hard-days = Mark the hard days
share-hard-days-count =
    { $count ->
        [one] beside the ratings, { $count } day
       *[other] beside the ratings, { $count } days
    }
share-nothing-there = There is nothing in these days yet. Try other days.
share-nothing-ticked = Nothing is ticked yet. Tick at least one thing to go on.
share-page-empty = Your page shows here once you tick something.
share-next-entries = Next: pick your diary pages. Nothing is sent.
share-next-look = Next: look at each page, then save or print. Nothing is sent.

share-entries-title = Pick your diary pages
share-entries-lead = The pages you tick go in. The others stay out.
share-picture = Picture: { $words }
share-voice = Voice note, { $length }
share-voice-words = Voice note, { $length }: { $words }
share-voice-not-paper = A voice note cannot go on paper. You can save it as a sound file after your pages.
share-entries-none = No diary page is ticked. Tick one, or go back and leave them out.

share-look-title = Look at each page
share-look-lead = This is all that goes in. Nothing is sent.
share-for = Who it is for
share-from = Your name
share-name-hint = A first name is enough. You can leave it out.
share-note = A note from you
share-note-hint = It stands at the top of page 1.
share-large = Large print
share-saved-title = Your pages are saved
share-saved-place = They are in this file:
share-voice-head = The voice notes you ticked
share-voice-save = Save as a sound file
share-voice-save-named = Save as a sound file: { $name }
share-voice-place = It is in this file:
share-not-locked = This file is not locked. Anyone using this computer can open it.
share-look-again = Look at it again
share-to-today = Back to Today

share-signs-replaced = Some signs, such as small pictures, cannot be printed. A ◊ stands in their place. Your diary still has them.

## What was saved, in the share log and the terminal

share-tab-diary = Diary pages
share-tab-log = Shared
share-log = What I shared
share-log-lead = What you saved, when, and for whom. What was on the pages is not kept here.
share-log-none = You have not saved a page yet.
share-log-for = For { $who }
share-log-days = About { $from } to { $to }
share-log-diary = Pages of my diary
share-log-since-last = Since last session
share-log-final = My final page
