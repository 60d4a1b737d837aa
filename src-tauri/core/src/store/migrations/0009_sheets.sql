-- Worksheets: what a person answered. Each belongs to one edition of one sheet, for good.

CREATE TABLE sheet (
    number INTEGER PRIMARY KEY,
    id BLOB NOT NULL UNIQUE CHECK (length(id) = 16),
    -- Which sheet it is, by the name of its pack.
    sheet TEXT NOT NULL CHECK (sheet <> ''),
    edition INTEGER NOT NULL CHECK (edition > 0),
    size TEXT NOT NULL CHECK (size IN ('minute', 'standard', 'full')),
    at_utc_ms INTEGER NOT NULL,
    offset_minutes INTEGER NOT NULL CHECK (offset_minutes BETWEEN -1439 AND 1439),
    -- The local day, counted from 1 January of the year 1 (that day is 1).
    day INTEGER NOT NULL,
    -- The question it was left at.
    place TEXT,
    -- "Take a break."
    parked INTEGER NOT NULL DEFAULT 0 CHECK (parked IN (0, 1)),
    finished_utc_ms INTEGER,
    finished_offset_minutes INTEGER CHECK (finished_offset_minutes BETWEEN -1439 AND 1439),
    changed_utc_ms INTEGER NOT NULL,
    removed_utc_ms INTEGER,
    -- When an unlock first found it past its days in the bin, as an entry has it.
    past_utc_ms INTEGER,
    -- The words of its answers, for the index.
    words TEXT NOT NULL DEFAULT ''
) STRICT;

CREATE INDEX sheet_by_day ON sheet (day, at_utc_ms) WHERE removed_utc_ms IS NULL;
CREATE INDEX sheet_in_bin ON sheet (removed_utc_ms) WHERE removed_utc_ms IS NOT NULL;

CREATE TABLE sheet_answer (
    sheet INTEGER NOT NULL REFERENCES sheet (number) ON DELETE CASCADE,
    question TEXT NOT NULL,
    -- A number, a text, a list or rows; null is "I would rather not say".
    value TEXT NOT NULL CHECK (json_valid(value)),
    PRIMARY KEY (sheet, question)
) STRICT, WITHOUT ROWID;

CREATE VIRTUAL TABLE sheet_words USING fts5(
    words,
    content = 'sheet',
    content_rowid = 'number',
    tokenize = "unicode61 remove_diacritics 2 categories 'L* M* N* Co'",
    detail = none,
    prefix = '2 3'
);

-- Removed words leave the index at once, not at the next merge.
INSERT INTO sheet_words (sheet_words, rank) VALUES ('secure-delete', 1);

CREATE TRIGGER sheet_words_in AFTER INSERT ON sheet WHEN new.removed_utc_ms IS NULL BEGIN
    INSERT INTO sheet_words (rowid, words) VALUES (new.number, new.words);
END;

CREATE TRIGGER sheet_words_out AFTER DELETE ON sheet WHEN old.removed_utc_ms IS NULL BEGIN
    INSERT INTO sheet_words (sheet_words, rowid, words) VALUES ('delete', old.number, old.words);
END;

CREATE TRIGGER sheet_words_over AFTER UPDATE OF words, removed_utc_ms ON sheet
WHEN old.words <> new.words OR (old.removed_utc_ms IS NULL) <> (new.removed_utc_ms IS NULL) BEGIN
    INSERT INTO sheet_words (sheet_words, rowid, words)
        SELECT 'delete', old.number, old.words WHERE old.removed_utc_ms IS NULL;
    INSERT INTO sheet_words (rowid, words)
        SELECT new.number, new.words WHERE new.removed_utc_ms IS NULL;
END;
