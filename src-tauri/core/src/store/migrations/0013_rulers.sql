-- Where I started, where I am: one sitting is one go at our own rulers, or one total from a form.

CREATE TABLE sitting (
    number INTEGER PRIMARY KEY,
    id BLOB NOT NULL UNIQUE CHECK (length(id) = 16),
    -- The local day it is about, counted from 1 January of the year 1.
    day INTEGER NOT NULL,
    -- "What was going on."
    note TEXT NOT NULL,
    -- The name of the form, its total, and the most it can be; none for our own rulers.
    form TEXT,
    total INTEGER,
    out_of INTEGER,
    changed_utc_ms INTEGER NOT NULL,
    removed_utc_ms INTEGER,
    -- When an unlock first found it past its days in the bin, as an entry has it.
    past_utc_ms INTEGER,
    CHECK ((form IS NULL) = (total IS NULL) AND (form IS NULL) = (out_of IS NULL)),
    CHECK (total BETWEEN 0 AND out_of)
) STRICT;

CREATE INDEX sitting_in_bin ON sitting (removed_utc_ms) WHERE removed_utc_ms IS NOT NULL;

CREATE TABLE sitting_value (
    sitting INTEGER NOT NULL REFERENCES sitting (number) ON DELETE CASCADE,
    -- Which ruler, by the name in its pack.
    ruler TEXT NOT NULL CHECK (ruler <> ''),
    value INTEGER NOT NULL CHECK (value BETWEEN 0 AND 10),
    PRIMARY KEY (sitting, ruler)
) STRICT, WITHOUT ROWID;
