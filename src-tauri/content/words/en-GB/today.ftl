# Today: the page a day starts from.

today-title = Today
today-welcome-back = Welcome back. Everything you wrote is here.
today-ask = How was today?
today-ask-hint = Pick a face. You can add words after, or stop there.
today-add-words = Add a few words
today-stop-here = You can stop here.
today-so-far = Your page for today
today-so-far-many = Your pages for today
today-write-more = Write some more
today-first = Nothing here yet. One line is enough. You can also pick a face and stop there.
today-last = Last page
today-look = Look back
today-look-words = Look for something
today-share = Share
today-share-words = Make a page for a session
today-share-last = last one { $day }
today-no-words = no words
today-copies = Copies
today-copies-no-room = Too little room for new ones
today-copies-none-elsewhere = None is outside this computer
today-copies-long-ago = A month since the last one on a stick
today-write-words = Write a few words

# Gentle mode: one card, three answers, nothing counted.
today-gentle-start = Less on this page today
today-gentle-on = Gentle mode is on. There is less on each page.
today-gentle-thing = A small thing, if you like
today-gentle-did = I did it
today-gentle-other = Something else
today-gentle-nothing = Nothing today
today-gentle-done = You did it
today-gentle-rest = Nothing today is fine
today-gentle-saved = That is saved
today-gentle-enough = That is enough for today.
today-gentle-face = Say how I feel
today-gentle-another = A small thing
today-gentle-feel = How do you feel?
today-gentle-feel-hint = Pick a face. It is saved at once.
today-gentle-stop = You can stop here. All is saved.
today-gentle-off = Turn gentle mode off

today-thing-breaths = Open the door and take three slow breaths
    .about = About one minute. You can do it sitting down.
today-thing-window = Look out of a window for a while
    .about = See what moves, and what stays still.
today-thing-drink = Have a warm or a cool drink
    .about = Water or tea is fine.
today-thing-feet = Feel your feet on the floor
    .about = Press them down, then let go. Eyes open is fine.
today-thing-sound = Listen for one sound far away
    .about = Then for one that is near.
today-thing-soft = Put something soft round you
    .about = A blanket or a jumper will do.
today-thing-hands = Rest your hands for a moment
    .about = Let them lie open. There is nothing else to do.

# A worksheet that goes on, without a word about how long it waited.
today-sheet = Carry on
today-sheet-place = question { $number } of { $asked }

# The next session.
today-session = Next session
today-session-today = Session today
today-session-tomorrow = Session tomorrow
today-session-things = { $count ->
    [one] 1 thing to say
   *[other] { $count } things to say
}

today-try = You could try
today-to-say = To say next time

## Energy, asked once a day

today-energy = How much energy do you have?
today-energy-plenty = Plenty
today-energy-some = Some
today-energy-low = Low
today-energy-skip = Skip this
today-energy-skipped = You skipped it for today.
today-energy-is = Energy today: { $energy }
today-energy-change = Change it
today-low = One small thing, if you like

## A hard day

today-hard = A hard day
today-hard-title = A hard day
today-hard-lead = Nothing else needs to be done today.
today-hard-helps = What helps me
today-hard-none = You can write down what helps you on a day like this.
today-hard-record = Put it in my diary
today-hard-in-diary = Your diary says that today is a hard day.
today-hard-write = Write what helps me
today-hard-back = It is not a hard day
today-lines-title = What helps me on a hard day
today-lines-lead = Write these on a good day. Each can stay empty.
today-lines-one = Line { $number }
today-lines-hint-1 = For example: have a cup of tea
today-lines-hint-2 = For example: ring Jo
today-lines-hint-3 = For example: bed by ten
today-lines-ready = Ready
