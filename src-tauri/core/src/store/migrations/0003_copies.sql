-- Where copies of this workbook were written, and what was set aside for one.

CREATE TABLE copy_made (
    number INTEGER PRIMARY KEY,
    id BLOB NOT NULL UNIQUE CHECK (length(id) = 16),
    kind TEXT NOT NULL CHECK (kind IN ('by-itself', 'chosen', 'set-aside')),
    -- A file's name alone where it lies in the workbook's own folder, so that it may move.
    path TEXT NOT NULL UNIQUE,
    at_utc_ms INTEGER NOT NULL,
    offset_minutes INTEGER NOT NULL CHECK (offset_minutes BETWEEN -1439 AND 1439),
    -- How far the workbook had come: a copy of the same number holds everything.
    sequence INTEGER NOT NULL,
    bytes INTEGER NOT NULL
) STRICT;
