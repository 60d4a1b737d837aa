# Our own 0–10 ratings: the name, and what 0 and 10 mean. Facts about them: packs/ratings.toml.

rating-pain = Pain
    .low = none
    .high = as bad as it gets
rating-sleep = Sleep
    .low = no rest
    .high = fully rested
rating-energy = Energy
    .low = none
    .high = plenty
rating-worry = Worry
    .low = none
    .high = all the time
rating-confidence = Confidence
    .low = none
    .high = very sure of myself
rating-managing = Managing my condition
    .low = not at all
    .high = very well
rating-people = Being with people
    .low = very hard
    .high = at ease
