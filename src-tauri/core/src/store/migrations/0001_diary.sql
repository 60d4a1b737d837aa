-- The diary: entries with mood, ratings and tags, the words to search, and what was shared.

CREATE TABLE entry (
    number INTEGER PRIMARY KEY,
    id BLOB NOT NULL UNIQUE CHECK (length(id) = 16),
    at_utc_ms INTEGER NOT NULL,
    offset_minutes INTEGER NOT NULL CHECK (offset_minutes BETWEEN -1439 AND 1439),
    -- The local day, counted from 1 January of the year 1 (that day is 1).
    day INTEGER NOT NULL,
    text TEXT NOT NULL,
    mood INTEGER CHECK (mood BETWEEN 1 AND 5),
    made_utc_ms INTEGER NOT NULL,
    changed_utc_ms INTEGER NOT NULL
) STRICT;

CREATE INDEX entry_by_day ON entry (day, at_utc_ms);

-- A rating without a name is one of ours; its words come from the pack.
CREATE TABLE rating (
    number INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    name TEXT
) STRICT;

CREATE TABLE kept_rating (
    place INTEGER PRIMARY KEY CHECK (place BETWEEN 1 AND 3),
    rating INTEGER NOT NULL UNIQUE REFERENCES rating (number)
) STRICT;

CREATE TABLE entry_rating (
    entry INTEGER NOT NULL REFERENCES entry (number) ON DELETE CASCADE,
    rating INTEGER NOT NULL REFERENCES rating (number),
    value INTEGER NOT NULL CHECK (value BETWEEN 0 AND 10),
    PRIMARY KEY (entry, rating)
) STRICT, WITHOUT ROWID;

CREATE TABLE entry_tag (
    entry INTEGER NOT NULL REFERENCES entry (number) ON DELETE CASCADE,
    place INTEGER NOT NULL,
    tag TEXT NOT NULL,
    PRIMARY KEY (entry, place)
) STRICT, WITHOUT ROWID;

CREATE TABLE share_log (
    number INTEGER PRIMARY KEY,
    id BLOB NOT NULL UNIQUE CHECK (length(id) = 16),
    at_utc_ms INTEGER NOT NULL,
    offset_minutes INTEGER NOT NULL CHECK (offset_minutes BETWEEN -1439 AND 1439),
    day INTEGER NOT NULL,
    from_day INTEGER NOT NULL,
    to_day INTEGER NOT NULL,
    for_name TEXT NOT NULL,
    ratings INTEGER NOT NULL,
    entries INTEGER NOT NULL
) STRICT;

CREATE VIRTUAL TABLE entry_words USING fts5(
    text,
    content = 'entry',
    content_rowid = 'number',
    -- Marks belong to words: vowel signs of Hindi, points of Arabic and Hebrew.
    tokenize = "unicode61 remove_diacritics 2 categories 'L* M* N* Co'",
    -- Where in an entry a word stands is not kept: it doubles the size, and the few entries shown
    -- are read anyway.
    detail = none,
    prefix = '2 3'
);

-- Removed words leave the index at once, not at the next merge.
INSERT INTO entry_words (entry_words, rank) VALUES ('secure-delete', 1);

CREATE TRIGGER entry_words_in AFTER INSERT ON entry BEGIN
    INSERT INTO entry_words (rowid, text) VALUES (new.number, new.text);
END;

CREATE TRIGGER entry_words_out AFTER DELETE ON entry BEGIN
    INSERT INTO entry_words (entry_words, rowid, text) VALUES ('delete', old.number, old.text);
END;

CREATE TRIGGER entry_words_over AFTER UPDATE OF text ON entry WHEN old.text <> new.text BEGIN
    INSERT INTO entry_words (entry_words, rowid, text) VALUES ('delete', old.number, old.text);
    INSERT INTO entry_words (rowid, text) VALUES (new.number, new.text);
END;
