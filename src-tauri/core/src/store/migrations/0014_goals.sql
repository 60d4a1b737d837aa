-- Goals, their small steps, how an amount was built up, and what became of each.

CREATE TABLE goal (
    number INTEGER PRIMARY KEY,
    id BLOB NOT NULL UNIQUE CHECK (length(id) = 16),
    kind TEXT NOT NULL CHECK (kind IN ('general', 'social', 'habit', 'activity', 'work')),
    state TEXT NOT NULL CHECK (state IN ('active', 'later', 'reached', 'let-go')),
    -- The local day it was begun, counted from 1 January of the year 1.
    day INTEGER NOT NULL,
    words TEXT NOT NULL,
    why TEXT NOT NULL,
    known_by TEXT NOT NULL,
    in_reach TEXT NOT NULL,
    by_when TEXT NOT NULL,
    agreed_with TEXT NOT NULL,
    -- The local day on which the person looks at it again.
    review_day INTEGER,
    important INTEGER CHECK (important BETWEEN 0 AND 10),
    important_why TEXT NOT NULL,
    sure INTEGER CHECK (sure BETWEEN 0 AND 10),
    sure_why TEXT NOT NULL,
    -- The answer to "Does effort make you worse hours or days later?"; none before it was asked.
    effort TEXT CHECK (effort IN ('worse', 'heart', 'treatment', 'neither')),
    unit TEXT NOT NULL,
    try_1 INTEGER,
    try_2 INTEGER,
    try_3 INTEGER,
    -- What each of the five levels would look like, from much less than hoped to much more.
    level_1 TEXT NOT NULL,
    level_2 TEXT NOT NULL,
    level_3 TEXT NOT NULL,
    level_4 TEXT NOT NULL,
    level_5 TEXT NOT NULL,
    scale_start INTEGER CHECK (scale_start BETWEEN -2 AND 2),
    scale_now INTEGER CHECK (scale_now BETWEEN -2 AND 2),
    scale_important INTEGER NOT NULL CHECK (scale_important BETWEEN 0 AND 3),
    scale_hard INTEGER NOT NULL CHECK (scale_hard BETWEEN 0 AND 3),
    changed_utc_ms INTEGER NOT NULL,
    removed_utc_ms INTEGER,
    -- When an unlock first found it past its days in the bin, as an entry has it.
    past_utc_ms INTEGER
) STRICT;

CREATE INDEX goal_in_bin ON goal (removed_utc_ms) WHERE removed_utc_ms IS NOT NULL;

CREATE TABLE goal_step (
    goal INTEGER NOT NULL REFERENCES goal (number) ON DELETE CASCADE,
    place INTEGER NOT NULL,
    id BLOB NOT NULL CHECK (length(id) = 16),
    words TEXT NOT NULL,
    -- The local day it was done; none where it is not yet.
    done_day INTEGER,
    PRIMARY KEY (goal, place)
) STRICT, WITHOUT ROWID;

CREATE TABLE goal_amount (
    goal INTEGER NOT NULL REFERENCES goal (number) ON DELETE CASCADE,
    place INTEGER NOT NULL,
    -- The local day from which it holds.
    day INTEGER NOT NULL,
    amount INTEGER NOT NULL CHECK (amount > 0),
    PRIMARY KEY (goal, place)
) STRICT, WITHOUT ROWID;

CREATE TABLE goal_turn (
    goal INTEGER NOT NULL REFERENCES goal (number) ON DELETE CASCADE,
    place INTEGER NOT NULL,
    day INTEGER NOT NULL,
    what TEXT NOT NULL CHECK (what IN
        ('begun', 'kept', 'changed', 'smaller', 'active', 'later', 'reached', 'let-go')),
    -- The words it had before, where they were made smaller.
    words TEXT NOT NULL,
    PRIMARY KEY (goal, place)
) STRICT, WITHOUT ROWID;
