-- Voice notes of an entry. The words and the length lie in one row, the sound in pieces beside it:
-- each piece is written while the person speaks.

CREATE TABLE voice_note (
    number INTEGER PRIMARY KEY,
    id BLOB NOT NULL UNIQUE CHECK (length(id) = 16),
    entry INTEGER NOT NULL REFERENCES entry (number) ON DELETE CASCADE,
    -- What it is about, in the person's words.
    words TEXT NOT NULL,
    milliseconds INTEGER NOT NULL CHECK (milliseconds > 0),
    bytes INTEGER NOT NULL CHECK (bytes > 0),
    made_utc_ms INTEGER NOT NULL,
    -- Put aside, and kept for as long as a page in the bin.
    removed_utc_ms INTEGER,
    -- When an unlock first found it past its days in the bin, as an entry has it.
    past_utc_ms INTEGER
) STRICT;

CREATE INDEX voice_note_by_entry ON voice_note (entry);

-- What waits in the bin is found without reading what is in view.
CREATE INDEX voice_note_in_bin ON voice_note (removed_utc_ms) WHERE removed_utc_ms IS NOT NULL;

CREATE TABLE voice_piece (
    note INTEGER NOT NULL REFERENCES voice_note (number) ON DELETE CASCADE,
    place INTEGER NOT NULL,
    bytes BLOB NOT NULL CHECK (length(bytes) BETWEEN 1 AND 1048576),
    UNIQUE (note, place)
) STRICT;
