-- The programme as a person shaped it, its sessions, and what they want to say at the next one.

CREATE TABLE programme (
    -- There is one at most.
    number INTEGER PRIMARY KEY CHECK (number = 1),
    length TEXT NOT NULL CHECK (length IN ('about', 'open-ended', 'not-known')),
    sessions INTEGER CHECK (sessions BETWEEN 1 AND 60),
    way TEXT CHECK (way IN ('one-to-one', 'group', 'both', 'phone')),
    with_name TEXT NOT NULL,
    -- Sessions once the person is in work.
    in_work INTEGER CHECK (in_work BETWEEN 1 AND 60),
    on_break INTEGER NOT NULL CHECK (on_break IN (0, 1)),
    CHECK ((length = 'about') = (sessions IS NOT NULL))
) STRICT;

CREATE TABLE programme_module (
    place INTEGER PRIMARY KEY,
    name TEXT NOT NULL CHECK (name <> ''),
    state TEXT NOT NULL CHECK (state IN ('offered', 'under-way', 'done', 'hidden'))
) STRICT;

CREATE TABLE session (
    number INTEGER PRIMARY KEY,
    id BLOB NOT NULL UNIQUE CHECK (length(id) = 16),
    kind TEXT NOT NULL CHECK (kind IN
        ('first-meeting', 'one-to-one', 'group', 'phone', 'three-way', 'final', 'in-work')),
    -- The local day, counted from 1 January of the year 1; none where no date is made yet.
    day INTEGER,
    -- The local time, in minutes of the day: an appointment keeps it when the clocks change.
    minute INTEGER CHECK (minute BETWEEN 0 AND 1439),
    place TEXT NOT NULL,
    outcome TEXT CHECK (outcome IN ('went', 'could-not-go', 'called-off')),
    covered TEXT NOT NULL,
    reading TEXT NOT NULL,
    took TEXT NOT NULL,
    -- One thing a line.
    agreed TEXT NOT NULL,
    recap TEXT NOT NULL,
    changed_utc_ms INTEGER NOT NULL,
    removed_utc_ms INTEGER,
    -- When an unlock first found it past its days in the bin, as an entry has it.
    past_utc_ms INTEGER,
    CHECK (day IS NOT NULL OR minute IS NULL)
) STRICT;

CREATE INDEX session_in_bin ON session (removed_utc_ms) WHERE removed_utc_ms IS NOT NULL;

-- What a person wants to say; it belongs to the session they went to with it, or to none yet.
CREATE TABLE saying (
    number INTEGER PRIMARY KEY,
    id BLOB NOT NULL UNIQUE CHECK (length(id) = 16),
    session INTEGER REFERENCES session (number) ON DELETE CASCADE,
    -- The local day it was written.
    day INTEGER NOT NULL,
    words TEXT NOT NULL CHECK (words <> '')
) STRICT;

CREATE INDEX saying_by_session ON saying (session);
