# Today: the page a day starts from.

today-title = Today
today-welcome-back = Welcome back. Your pages waited for you.
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
today-write-words = Write a few words
