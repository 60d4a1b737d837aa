-- Things to try before next time, and what came of each.

CREATE TABLE homework (
    number INTEGER PRIMARY KEY,
    id BLOB NOT NULL UNIQUE CHECK (length(id) = 16),
    kind TEXT NOT NULL CHECK (kind IN
        ('own-words', 'worksheet', 'exercise', 'article', 'activity', 'goal-step')),
    -- The name of the worksheet, exercise or article, where there is one.
    thing TEXT,
    -- The local day it was begun, counted from 1 January of the year 1.
    day INTEGER NOT NULL,
    -- In three sizes; the one that is tried is `size`.
    words TEXT NOT NULL,
    smaller TEXT NOT NULL,
    larger TEXT NOT NULL,
    size TEXT NOT NULL CHECK (size IN ('small', 'usual', 'large')),
    how_much TEXT NOT NULL,
    at_time TEXT NOT NULL,
    at_place TEXT NOT NULL,
    if_words TEXT NOT NULL,
    then_words TEXT NOT NULL,
    sure INTEGER CHECK (sure BETWEEN 0 AND 10),
    outcome TEXT CHECK (outcome IN ('done', 'partly', 'not-this-time', 'changed')),
    -- The local day that was said.
    outcome_day INTEGER,
    -- Names of what got in the way, with spaces between.
    in_the_way TEXT NOT NULL,
    in_the_way_words TEXT NOT NULL,
    noticed TEXT NOT NULL,
    feed_back TEXT NOT NULL,
    ending TEXT CHECK (ending IN ('keep', 'smaller', 'let-go')),
    changed_utc_ms INTEGER NOT NULL,
    removed_utc_ms INTEGER,
    -- When an unlock first found it past its days in the bin, as an entry has it.
    past_utc_ms INTEGER,
    CHECK ((outcome IS NULL) = (outcome_day IS NULL))
) STRICT;

CREATE INDEX homework_in_bin ON homework (removed_utc_ms) WHERE removed_utc_ms IS NOT NULL;
