# The terminal. One short line for each command and choice, then what it says.

cli-about = Your Towpath workbook, from a terminal.
cli-help-workbook = The folder of the workbook
cli-help-passphrase-fd = The open file number to read the passphrase from
cli-help-json = Answer in JSON, for other programs
cli-help-plain = Say it all in plain words

cli-new = Make a new workbook, and show its recovery code once
cli-diary = Write and read the diary
cli-diary-add = Write a page
cli-diary-list = List the pages, newest first
cli-diary-search = Find pages by the starts of words
cli-diary-show = Show one page
cli-diary-remove = Put one page in the bin
cli-bin = Pages you removed, for 30 days
cli-bin-list = List the bin, newest first
cli-bin-restore = Bring one page back
cli-bin-remove = Remove one page of the bin for good
cli-bin-empty = Remove everything in the bin for good
cli-prompts = Questions to start a page from
cli-prompts-list = List the questions, today's first
cli-prompts-on = Have questions on the page
cli-prompts-off = Have no questions on the page
cli-ratings = The ratings you can use
cli-ratings-list = List the ratings
cli-ratings-add = Make a rating of your own
cli-ratings-change = Change a rating of your own; what is left out stays
cli-ratings-hide = Put a rating away; its values stay
cli-ratings-show = Bring a rating back
cli-ratings-keep = Keep up to three ratings in view; none keeps none
cli-tags = Your tags
cli-tags-list = List your tags
cli-shares = The summaries you saved
cli-shares-list = List the summaries you saved, newest first
cli-trend = Ratings over time
cli-trend-list = List each rating in a sentence, for some days
cli-people = The people you could reach when things are hard
cli-people-list = List your people
cli-people-add = Add someone
cli-people-remove = Take someone off the list
cli-help-now = Numbers to call for help, and a card with them
cli-help-now-list = List the numbers; no passphrase is needed
cli-help-now-card = Save the card as a PDF, with your people if you ask
cli-attachment = The pictures of your pages
cli-attachment-list = List your pictures
cli-attachment-add = Add a picture to a page
cli-attachment-show = Save one picture as a file
cli-attachment-describe = Say what a picture shows
cli-attachment-remove = Take one picture out; it can be brought back
cli-attachment-restore = Bring back a picture you took out
cli-voice = The voice notes of your pages
cli-voice-list = List your voice notes
cli-voice-show = Save one voice note as a sound file
cli-voice-describe = Say what a voice note is about
cli-voice-remove = Take one voice note out; it can be brought back
cli-voice-restore = Bring back a voice note you took out
cli-import = Read a Towpath file in, all of it or none
cli-export = Save what you choose as a file
cli-check = Check that every file of the workbook is sound
cli-passphrase = The words that open the workbook
cli-passphrase-change = Change the passphrase

cli-workbook = The workbooks here: where one lies, and its end
cli-workbook-list = List the workbooks that lie side by side
cli-workbook-where = Say where the workbook lies, and who can come near it
cli-workbook-delete = Delete the workbook for good; its passphrase is asked once

cli-help-copies = Delete the copies that can be reached too
cli-help-text = What to write; - takes the text from standard input
cli-help-at = When it was, such as 2026-11-22T14:30:00+00:00
cli-help-mood = Mood, from 1 (very low) to 5 (very good)
cli-help-rating = A rating from 0 to 10, such as pain=4
cli-help-tag = A tag of your own
cli-help-mark-hard-day = Call the day hard
cli-help-mark-handled = Mark the page: How did I handle this?
cli-help-name = The name of a rating, or its id
cli-help-names = The ratings to keep, by name, in their order
cli-help-rename = A new name
cli-help-low = Words at 0
cli-help-high = Words at 10
cli-help-better = Which way is better: higher, lower or neither
cli-help-query = The words to look for
cli-help-tagged = Pages with this tag
cli-help-at-least = Pages with at least this rating, such as pain=7
cli-help-at-most = Pages with at most this rating, such as pain=3
cli-help-hard-day = Pages of hard days
cli-help-handled = Pages marked “How did I handle this?”
cli-help-by-fit = Put what fits the words best first
cli-help-of = A rating to follow, such as pain; without it, mood and the ratings you keep
cli-help-who = What you call them
cli-help-reach = How to reach them, such as a number
cli-help-note = Anything else
cli-help-person = The id of the person
cli-copy = Copies of the workbook
cli-copy-list = List the copies that the workbook knows of
cli-copy-make = Make a copy in a folder, open it and check it
cli-copy-check = Open a copy, check it and say what it holds
cli-copy-restore = Go back to a copy and put the workbook aside
cli-help-copy-to = The folder for the copy
cli-help-copy-file = The copy
cli-help-id = The id of the page, picture or voice note
cli-help-words = What the picture shows, in your words
cli-help-voice-words = What the voice note is about, in your words
cli-help-file = The file to take in
cli-help-dry-run = Look at the file and say what is in it; change nothing
cli-help-as = The kind of file: pdf, json, csv or md
cli-help-from = The first day, such as 2026-11-05
cli-help-to = The last day
cli-help-include = What goes in: ratings, diary, all. Add pictures to have them on paper.
cli-help-nation = Which nation's numbers; without it, those that work in all of them
cli-help-with-people = Put your own people on the card too
cli-help-out = Where to save the file
cli-help-force = Write over a file that is there

cli-ask-passphrase = Passphrase:{" "}
cli-ask-new-passphrase = New passphrase:{" "}

cli-made = Your workbook is made.
cli-recovery-code = This is your recovery code. It is shown once.
cli-recovery-keep = Write it down and keep it safe. It opens everything.
cli-saved = Saved.
cli-removed = In the bin now. You can bring it back for 30 days.
cli-restored = Brought back.
cli-gone = Removed for good.
cli-emptied = { $count ->
    [0] The bin was empty.
    [one] One page is removed for good.
   *[other] { $count } pages are removed for good.
}
cli-bin-is-empty = The bin is empty.
cli-days-left = { $days ->
    [0] goes soon
    [one] 1 day left
   *[other] { $days } days left
}
cli-rating-saved = The rating is saved.
cli-rating-away = put away
cli-prompts-are-on = Questions are on.
cli-prompts-are-off = Questions are off.
cli-hard-day = a hard day
cli-handled = How did I handle this?
cli-passphrase-changed = Your passphrase is changed. The old one opens nothing now.
cli-exported = Saved at { $path }
cli-export-not-locked = This file is not locked. Anyone using this computer can open it.
cli-imported = { $count ->
    [one] One page was read in.
   *[other] { $count } pages were read in.
}
cli-import-would = { $count ->
    [one] One page would be read in. Nothing has changed.
   *[other] { $count } pages would be read in. Nothing has changed.
}
cli-copy-none = There is no copy yet.
cli-copy-made = We opened your copy. It works. It is at { $path }
cli-copy-sound = We opened the copy. It works.
cli-copy-pages = { $count ->
    [one] It holds 1 page.
   *[other] It holds { $count } pages.
}
cli-copy-days = They are from { $first } to { $last }.
cli-copy-other = This copy is of another workbook.
cli-copy-restored = You are back at your copy.
cli-copy-aside = The workbook from before is whole at { $path }
cli-check-sound = Every file is sound.
cli-check-faults = { $count ->
    [one] One fault was found.
   *[other] { $count } faults were found.
}
cli-nothing-found = Nothing was found.
cli-looked-instead = Nothing has those words. These pages have “{ $words }” instead.
cli-could-look = You could also look for “{ $words }”.
cli-only-newest = Your newest { $count } pages with these words were put in this order. Older ones were left out.
cli-nothing-rated = Nothing is rated in these days.
cli-nothing-asked = There is nothing to look for. Give it words, or something to filter by.
cli-no-pictures = There are no pictures yet.
cli-no-voice-notes = There are no voice notes yet.
cli-nothing-written = There are no pages yet.
cli-import-same = { $count ->
    [one] One page was here before, and is the same.
   *[other] { $count } pages were here before, and are the same.
}
cli-import-differing = { $count ->
    [one] One page is different in the file. Yours stays as it is.
   *[other] { $count } pages are different in the file. Yours stay as they are.
}
cli-at-line = Look at line { $line }.
cli-delete-path = { $path }

# Refused, one line each.
cli-delete-left = Not all could be removed. The workbook itself opens no more.
cli-no-descriptor = There is nothing to read at that file number.
cli-no-passphrase = No passphrase was given. Put it on the first line of standard input.
cli-not-text = That is not text we can read. Save it as UTF-8, then try again.
cli-nothing-to-save = There is nothing to save yet. Give it words, a mood, a rating, a tag or a mark.
cli-rating-unread = A rating looks like this: pain=4
cli-no-such-file = That file is not there, or we may not read it. Check its name, then try again.
cli-no-such-folder = There is no such folder to save in. Make it first, then try again.
cli-not-into-workbook = That folder holds your workbook. Save the file in another folder.
cli-file-there = There is a file at that place. Choose another name, or add --force.

# Heads of the CSV columns.
cli-csv-id = id
cli-csv-at = at
cli-csv-mood = mood
cli-csv-text = text
cli-csv-tags = tags
cli-csv-hard-day = hard day
cli-csv-handled = handled

## Worksheets

cli-articles = Short articles to read
cli-articles-list = List what there is to read
cli-articles-show = Show an article
cli-articles-find = Find articles by their words
cli-articles-mark = Mark one as read, or keep it at hand
cli-articles-export = Save an article as a PDF
cli-help-article = The name of an article, such as sleep
cli-help-article-large = Large print
cli-help-read = Mark it as read
cli-help-unread = Take that mark away
cli-help-keep = Keep it at hand
cli-help-unkeep = Do not keep it at hand
cli-article-read = read
cli-article-kept = kept at hand

cli-worksheets = Worksheets: what there is, and what you wrote
cli-worksheets-list = List every sheet, shown or not
cli-worksheets-written = List the worksheets you wrote
cli-worksheets-start = Begin a worksheet
cli-worksheets-answer = Answer questions, take a break, or finish
cli-worksheets-show = Show a worksheet or what you wrote
cli-worksheets-export = Save a sheet, blank or filled, as a PDF
cli-worksheets-find = Find what you wrote by its words
cli-worksheets-remove = Put one in the bin
cli-worksheets-restore = Bring one back from the bin
cli-worksheets-work-on = Show the sheets about work
cli-worksheets-work-off = Leave out the sheets about work
cli-help-sheet = The name of a worksheet, such as sleep-diary
cli-help-which = Its id, the name of a sheet, or list
cli-help-size = How much of it is asked
cli-help-answers = A question and its answer, such as how-strong=80
cli-help-unsaid = A question you would rather leave unsaid
cli-help-park = Take a break from it
cli-help-finish = Finish it
cli-help-large = Large print
cli-no-worksheets = You have no written worksheets yet.
cli-answer-unread = Write an answer as QUESTION=ANSWER.
cli-worksheet-open = open
cli-worksheet-parked = taking a break
cli-worksheet-finished = finished
cli-work-is-on = Sheets about work are shown now.
cli-work-is-off = Sheets about work are left out now.

## The programme and its sessions

cli-programme = The programme: how long, with whom, and its modules
cli-programme-show = Show its shape, and where it stands
cli-programme-set = Change what you name of it
cli-help-how-many = How many there are, as far as you know
cli-help-way = How it is held
cli-help-with = Whom it is with; empty takes the name away
cli-help-in-work = About how many sessions once you are in work
cli-help-module = A module; name them all, in your order
cli-help-under-way = A module you are in now
cli-help-through = A module you have been through
cli-help-hide = A module to leave out
cli-help-break = Have a break from the programme
cli-help-back = End the break
cli-module-unknown = There is no module of that name. Add it with --module.
cli-programme-length = How long:
cli-programme-way = How:
cli-programme-with = With:
cli-programme-in-work = While in work:
cli-programme-module-offered = Module:
cli-programme-module-under-way = Module, under way:
cli-programme-module-done = Module, done:
cli-programme-module-hidden = Module, left out:
cli-sessions = Sessions: when, what came of them, and the sheet of each
cli-sessions-list = List every session
cli-sessions-add = Add a session
cli-sessions-change = Change what you name of a session
cli-sessions-show = Show a session and its sheet
cli-sessions-find = Find sessions by their words
cli-sessions-export = Save a session sheet as a PDF
cli-sessions-remove = Put a session in the bin
cli-sessions-restore = Bring a session back from the bin
cli-sessions-since = Say what you did since last time
cli-sessions-to-say = List what you want to say next time
cli-sessions-say = Keep one thing to say next time
cli-sessions-unsay = Take one thing off that list
cli-help-session = The id of a session
cli-help-paper-of = The id of a session, or blank
cli-help-meeting = What kind of meeting it is
cli-help-day = The day, such as 2026-12-03
cli-help-time = The time of day, such as 14:00
cli-help-no-day = Take its day and time away
cli-help-held-at = Where it is
cli-help-outcome = What came of it
cli-help-covered = What you covered
cli-help-given-to-read = What you were given to read
cli-help-took = What you took from it
cli-help-agreed = One thing you agreed; name them all
cli-help-recap = What stayed of a long day
cli-help-to-say = What to say
cli-help-saying = The id of a thing to say
cli-no-sessions = You have no sessions here yet.
cli-unsaid = It is off the list.

## Things to try before next time

cli-homework = Things to try before next time
cli-homework-list = List the things to try
cli-homework-add = Add a thing to try
cli-homework-change = Change what you name of it
cli-homework-tell = Tell what came of it
cli-homework-end = Keep it, make it smaller, or let it go
cli-homework-show = Show a thing to try
cli-homework-find = Find things to try by their words
cli-homework-remove = Put a thing to try in the bin
cli-homework-restore = Bring a thing to try back from the bin
cli-help-try = The id of a thing to try
cli-help-what = What to try
cli-help-try-kind = What kind of thing it is
cli-help-thing = The name of a worksheet or of a thing to read
cli-help-smaller = A smaller version
cli-help-larger = A larger version
cli-help-try-size = Which size you try
cli-help-how-much = How much of it
cli-help-when = When you try it
cli-help-try-where = Where you try it
cli-help-if = What could get in the way
cli-help-then = What you do then
cli-help-sure = How sure you are, from 0 to 10
cli-help-what-came = What came of it
cli-help-in-the-way = What got in the way
cli-help-in-the-way-words = What got in the way, in your words
cli-help-noticed = What you noticed
cli-help-feed-back = What you want to say about it next time
cli-help-ending = Keep it, make it smaller, or let it go
cli-rulers = Where you started, and where you are
cli-rulers-list = List your answers, with the first beside the last
cli-rulers-answer = Say where you are on some rulers
cli-rulers-total = Keep a total from a form you were given
cli-rulers-find = Find sittings by their words
cli-rulers-remove = Put a sitting in the bin
cli-rulers-restore = Bring a sitting back from the bin
cli-help-sitting = The id of a sitting
cli-help-places = A ruler and a number from 0 to 10, such as pain=4
cli-help-form = What the form is called
cli-help-form-total = The total on the form
cli-help-out-of = The most the form can give
cli-help-sitting-note = What was going on
cli-no-sittings = There are no answers yet.
cli-ruler-unread = Write each answer as a ruler and a number, such as pain=4.
cli-no-tries = There is nothing to try right now.

## Reminders

cli-reminders = Nudges you ask for, and a file for your calendar
cli-reminders-list = List the reminders with their next times
cli-reminders-add = Ask for a nudge
cli-reminders-change = Change what you name of it
cli-reminders-show = Show what a reminder will show, and when
cli-reminders-on = Switch a reminder on
cli-reminders-off = Switch a reminder off
cli-reminders-quiet = Say in which hours nothing shows
cli-reminders-export = Save a file for your own calendar
cli-reminders-remove = Put a reminder in the bin
cli-reminders-restore = Bring a reminder back from the bin
cli-help-reminder = The id of a reminder
cli-help-nudge-kind = What it is for
cli-help-nudge-about = The id of the one it is for
cli-help-nudge-sheet = The name of a worksheet
cli-help-nudge-time = The time of day, such as 18:30
cli-help-hours-before = Hours before it starts, from 1 to 48
cli-help-nudge-day = A day of the week, from 1 to 7
cli-help-quiet-from = The first minute of the quiet hours
cli-help-quiet-until = The end of the quiet hours
cli-help-quiet-none = No quiet hours
cli-reminder-off = Off
cli-reminder-no-quiet = There are no quiet hours.

## What is next

cli-agenda = What is next
cli-agenda-list = List what is next, soonest first
cli-agenda-none = Nothing is to come.
cli-agenda-until = Until next time
cli-agenda-session = A session
cli-agenda-review = Look at a goal
cli-agenda-nudge = A nudge
cli-agenda-try = To try

## Goals

cli-goals = Goals, their small steps, and the action plan
cli-goals-list = List the goals
cli-goals-add = Add a goal
cli-goals-change = Change what you name of it
cli-goals-step = Add a step, or say that one is done
cli-goals-go = Say where it stands, such as reached or let go
cli-goals-review = Look at a goal again
cli-goals-amount = Take another amount of what you build up
cli-goals-show = Show a goal
cli-goals-find = Find goals by their words
cli-goals-export = Save the action plan or another page as a PDF
cli-goals-remove = Put a goal in the bin
cli-goals-restore = Bring a goal back from the bin
cli-goals-scaling-on = Compare goals with what you hoped
cli-goals-scaling-off = Do not compare goals with what you hoped
cli-help-goal = The id of a goal
cli-help-want = What you want to do
cli-help-aim-kind = What kind of goal it is
cli-help-why = Why it matters
cli-help-known-by = How you will know that you are there
cli-help-in-reach = What puts it in reach
cli-help-by-when = By when, in your words
cli-help-agreed-with = With whom you agreed it
cli-help-look-on = The day to look at it again
cli-help-important = How much it matters, from 0 to 10
cli-help-important-why = Why that is not lower
cli-help-how-sure = How sure you are, from 0 to 10
cli-help-sure-why = Why that is not lower
cli-help-effort = Does effort make you worse hours or days later?
cli-help-unit = What you count, such as minutes
cli-help-tried = How much you did; name three tries
cli-help-level-start = Where you were at the start, from -2 to 2
cli-help-level-now = Where you are now, from -2 to 2
cli-help-counts = How much it counts, from 0 to 3
cli-help-hard = How hard it is, from 0 to 3
cli-help-step-add = A step to add
cli-help-step-done = The number of a step that is done
cli-help-step-not-yet = The number of a step that is not done yet
cli-help-step-out = The number of a step to take out
cli-help-state = Where the goal is to stand
cli-help-all-the-same = Make it active, though three goals are
cli-help-look = What you say of it now
cli-help-smaller-words = Its smaller words
cli-help-look-next = The next day to look at it
cli-help-amount = How much from now on
cli-help-which-page = Which page to save
cli-no-goals = You have no goals here yet.
cli-step-unknown = There is no step of that number.
cli-step-is-done = { $number }. { $words } (done)
cli-step-is-not-yet = { $number }. { $words } (not yet)

## The pages for sessions

cli-share = Pages to take to a session
cli-share-list = List the parts of a page and how much each holds
cli-share-since = Save the page since the last session as a PDF
cli-share-final = Save the pages for the final session as a PDF
cli-share-words = Write your own words for a part of the final page
cli-help-made-which = Which page: since-last or final
cli-help-part = A part that goes in; name them all
cli-help-made-rating = A rating to draw, three at most
cli-help-last-time = Tick what you ticked last time
cli-help-made-from = The first day; without it, your last session
cli-help-made-for = Who it is for
cli-help-made-name = Your first name
cli-help-made-note = A note from you, at the top
cli-help-made-part = A part of the final page
cli-help-made-words = Your words; - takes them from standard input
cli-never-shared = You have not saved this page before.
