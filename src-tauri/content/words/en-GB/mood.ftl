# The five faces, from 1 to 5, and how mood stands beside the ratings.

mood-name = Mood
mood-1 = very low
mood-2 = low
mood-3 = in between
mood-4 = good
mood-5 = very good
