-- Pictures of an entry. The words, the size and a small version lie in one row, the bytes in
-- pieces beside it, so that no list reads them.

CREATE TABLE attachment (
    number INTEGER PRIMARY KEY,
    id BLOB NOT NULL UNIQUE CHECK (length(id) = 16),
    entry INTEGER NOT NULL REFERENCES entry (number) ON DELETE CASCADE,
    -- What it shows, in the person's words.
    words TEXT NOT NULL,
    bytes INTEGER NOT NULL CHECK (bytes > 0),
    wide INTEGER NOT NULL CHECK (wide > 0),
    high INTEGER NOT NULL CHECK (high > 0),
    made_utc_ms INTEGER NOT NULL,
    -- Put aside, and kept for as long as a page in the bin.
    removed_utc_ms INTEGER,
    -- When an unlock first found it past its days in the bin, as an entry has it.
    past_utc_ms INTEGER,
    -- Last, so that a row is read without it.
    small BLOB NOT NULL CHECK (length(small) BETWEEN 1 AND 1048576)
) STRICT;

CREATE INDEX attachment_by_entry ON attachment (entry);

CREATE TABLE attachment_piece (
    attachment INTEGER NOT NULL REFERENCES attachment (number) ON DELETE CASCADE,
    place INTEGER NOT NULL,
    bytes BLOB NOT NULL CHECK (length(bytes) BETWEEN 1 AND 1048576),
    UNIQUE (attachment, place)
) STRICT;
