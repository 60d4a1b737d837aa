# Worksheets in the window: the shelf, one sheet, its end, and what was written. The words of each
# sheet stand in packs/sheets; what the engine says stands in sheets.ftl.

worksheet-tab-shelf = Sheets
worksheet-tab-written = What I wrote
worksheet-lead = Pick what fits today. Each one has a short version.
worksheet-number = Sheet { $number }
worksheet-from-minutes = from { $minutes ->
    [one] 1 minute
   *[other] { $minutes } minutes
}
worksheet-about-minutes = About { $minutes ->
    [one] 1 minute
   *[other] { $minutes } minutes
}
worksheet-shelf-count = { $count ->
    [one] 1 sheet
   *[other] { $count } sheets
}
worksheet-carry-on = Carry on
worksheet-goes-on = not finished, and that is fine
worksheet-search = Find a sheet
worksheet-search-hint = A number, a name, or a word you wrote
worksheet-search-off = Show all sheets
worksheet-found = { $sheets } sheets found, and { $written } of yours.
worksheet-found-none = Nothing has these words. Fewer or other words may find it.
worksheet-found-sheets = Sheets
worksheet-found-written = What you wrote
worksheet-print-list = Print a list of all sheets
worksheet-work = Show sheets about work
worksheet-work-hint = They are here when you want them. You can take them off again.

## Before a sheet

worksheet-size = How much today?
worksheet-first = Read first
worksheet-first-close = Close “Read first”
worksheet-example = See an example
worksheet-for-example = For example: { $example }
worksheet-example-close = Close the example
worksheet-start = Start
worksheet-print-blank = Print it to fill in by hand

## One question

worksheet-question = Question { $number }
worksheet-question-of = Question { $number } of { $asked }
worksheet-stop = Stop here
worksheet-back = Back
worksheet-rest = Take a break
worksheet-rested = All is kept. The sheet waits here for as long as you like.
worksheet-try-again = Try to save again
worksheet-hush = I’d rather not say
worksheet-unhush = I want to answer after all
worksheet-hushed = You would rather not say. That is fine.
worksheet-starters = Ways to begin
worksheet-bank = Words to press
worksheet-beside = Beside this question
worksheet-pinned = You wrote
worksheet-last = See my last one
worksheet-last-close = Close my last one
worksheet-ways = More ways to fill it in
worksheet-ways-close = Close these ways
worksheet-whole = All questions on one page
worksheet-whole-hint = Good for copying a sheet from paper. We remember this.
worksheet-to-read = Read it, print it, or bin it
worksheet-whole-lead = Fill in what you like, in any order.

## Fields

worksheet-minutes-hint = In minutes, such as 45. Or 1 hour 30.
worksheet-minutes-unread = We could not read that. Try it like this: 45, or 1 hour 30.
worksheet-number-hint = A whole number from { $low } to { $high } { $unit }
worksheet-number-unread = We could not read that number. Try it in figures, such as 3.
worksheet-exact = Type a number instead
worksheet-exact-close = Close the number
worksheet-exact-label = The number
worksheet-row-add = Add a line
worksheet-row-done = Done with this line
worksheet-row-change = Change
worksheet-row-change-named = Change line { $number }
worksheet-row-remove = Take out
worksheet-row-remove-named = Take out line { $number }
worksheet-row-removed = The line is out.
worksheet-row-full = There is room for { $most } lines here.
worksheet-step = The step
worksheet-step-add = Add a step
worksheet-step-rating = How strong
worksheet-step-up = Up
worksheet-step-up-named = Move line { $number } up
worksheet-step-down = Down
worksheet-step-down-named = Move line { $number } down

## The end

worksheet-to-check = Look it over
worksheet-check-title = Look it over
worksheet-check-lead = You can change any of it, or leave it as it is.
worksheet-back-to = Back to the questions
worksheet-left-out = Left out
worksheet-nothing-written = All of it was left out, and that is fine.
worksheet-change-named = Change: { $head }
worksheet-finish = Finish
worksheet-grow = Go on to the { $size }, about { $minutes ->
    [one] 1 minute
   *[other] { $minutes } minutes
}
worksheet-end-title = This sheet is done
worksheet-end-words = It is kept in your workbook. That is enough for now.
worksheet-end-try = Something to try before next time, if you like:
worksheet-end-article = Something to read, if you like:
worksheet-end-today = Go to Today
worksheet-end-read = Read what I wrote

## What was written

worksheet-written-title = What I wrote
worksheet-written-none = Nothing here yet.
worksheet-written-none-more = A sheet you write is kept here. You can read it, change it or print it.
worksheet-to-shelf = See the sheets
worksheet-to-written = See what I wrote
worksheet-change = Change it
worksheet-print = Print or save
worksheet-remove = Move to the bin
worksheet-removed = The sheet is in the bin.
worksheet-bin = The bin
worksheet-bin-link = { $count ->
    [one] 1 sheet in the bin
   *[other] { $count } sheets in the bin
}
worksheet-bin-lead = Sheets stay here for 30 days. Then they go for good.
worksheet-bin-empty = Nothing is in the bin.
worksheet-bin-left = { $days ->
    [one] 1 day left
   *[other] { $days } days left
}
worksheet-bin-back = Bring it back
worksheet-bin-back-named = Bring it back: { $title }, { $day }
worksheet-bin-came-back = The sheet is back.
worksheet-bin-remove = Remove for good
worksheet-bin-remove-named = Remove for good: { $title }, { $day }
worksheet-bin-removed = The sheet is gone for good.
worksheet-bin-ask = Remove this sheet for good?
worksheet-bin-ask-more = It cannot come back after that.
worksheet-bin-keep = Keep it

## Paper

worksheet-paper-title = On paper
worksheet-paper-list = A list of all sheets
worksheet-paper-blank-lead = There is room to write by hand.
worksheet-paper-filled-lead = These are the pages as they will print.
worksheet-paper-list-lead = One page to tick the sheets that fit, with your practitioner.
worksheet-saved-place = It is in this file:
