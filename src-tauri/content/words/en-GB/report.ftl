# What stands on paper. Days come in as words (days.ftl); values come in as numbers.

report-title-summary = From my workbook
report-title-recovery = Recovery sheet

# The line under the title; its parts are joined by a dot in the middle.
report-byline-for = for { $who }

# Heads at the side.
report-head-note = A note from me
report-head-ratings = My ratings
report-head-values = The values
report-head-diary = From my diary

# Foot lines: decisions 4.1 and 4.9, word for word.
report-foot-chosen = I chose what is on this page. Nobody has checked it for risk.
report-foot-safety = This helps you manage day to day. It is not treatment. Using it is your choice. It sends nothing to anyone.

# Around the two numbers of “Page 1 of 2”.
report-page =
    .before = Page{" "}
    .between = {" "}of{" "}

# A rating over time: what the picture shows, said plainly. No cause, no praise, no band.
report-chart-once = { $value }, on { $when }.
report-chart-change = From { $first } to { $latest }.
report-chart-both-ends = { $value } at the start and at the end.
report-chart-same = { $count ->
    [2] The same both times, at { $value }.
   *[other] The same each time, at { $value }.
}
report-chart-highest = Highest, at { $value }, on { $when }.
report-chart-lowest = Lowest, at { $value }, on { $when }.

# Mood is said in words, not in numbers.
report-mood-once = “{ $value }”, on { $when }.
report-mood-change = From “{ $first }” to “{ $latest }”.
report-mood-both-ends = “{ $value }” at the start and at the end.
report-mood-same = { $count ->
    [2] The same both times, “{ $value }”.
   *[other] The same each time, “{ $value }”.
}
report-mood-highest = Highest, “{ $value }”, on { $when }.
report-mood-lowest = Lowest, “{ $value }”, on { $when }.

# On which days, when there are more than can be named.
report-when-days = { $count ->
    [one] { $count } day
   *[other] { $count } days
}

report-chart-higher-is-better = Higher is better
report-chart-lower-is-better = Lower is better
report-chart-end = { $value } { $words }
# For those who do not see the picture: every day and its value.
report-chart-alt = { $name }, from { $low } to { $high }: { $values }.
report-chart-alt-value = { $day } { $value }

# Days the person called hard, named once above the charts.
report-hard-days = { $count ->
    [one] A hard day: { $days }. It has a dotted line and a ring.
   *[other] Hard days: { $days }. They have a dotted line and a ring.
}

report-table-day = Day
report-table-hard-day = { $day }, a hard day
report-table-none = not rated

report-entry-when = { $day }, { $time }
report-entry-mood = Mood: { $mood }
report-entry-rating = { $name } { $value }
report-picture-words = Picture: { $words }

# The recovery sheet.
report-recovery-made = Made on { $date }.
report-recovery-opens = It opens everything.
report-recovery-anyone = Anyone with this sheet and your file can read all of it.
report-recovery-groups = The 7 groups
report-recovery-check-letters = two check letters
report-recovery-scan = Or scan this
report-recovery-scan-alt = The same 7 groups as a code to scan
report-recovery-type = How to type it
report-recovery-type-text = 0 is nought. 1 is one. Small letters are fine. There is no letter I, L, O or U.
report-recovery-keep = Where to keep it
report-recovery-keep-text = With your important papers, or with someone you trust. Not beside the computer. No photo, no email.
report-recovery-lost = If it is lost
report-recovery-lost-text = Open your workbook and make a new sheet. This one then stops working.

# File names say nothing about health; the ending is added by the program.
report-file-summary = pages { $date }
report-file-recovery = sheet { $date }
report-file-card = card { $date }
report-file-voice = sound { $date }
report-file-worksheet = page { $date }
report-file-calendar = times { $date }
