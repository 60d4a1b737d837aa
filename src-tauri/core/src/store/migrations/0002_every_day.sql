-- Every day: marks on days and entries, the bin, and a person's own ratings with words and direction.

-- A day a person called hard (a flare day). The mark belongs to the day, not to one of its entries.
CREATE TABLE hard_day (
    day INTEGER PRIMARY KEY
) STRICT;

-- "How did I handle this?"
ALTER TABLE entry ADD COLUMN handled INTEGER NOT NULL DEFAULT 0 CHECK (handled IN (0, 1));

-- When the entry was put in the bin; every list, search and count reads only rows without it.
ALTER TABLE entry ADD COLUMN removed_utc_ms INTEGER;

-- When an unlock first found it past its days in the bin; a clock that goes back takes it away.
ALTER TABLE entry ADD COLUMN past_utc_ms INTEGER;

-- Holds what the walk over the days asks, so that it never reads a row with its text.
DROP INDEX entry_by_day;
CREATE INDEX entry_by_day ON entry (day, at_utc_ms, number, removed_utc_ms) WHERE removed_utc_ms IS NULL;
CREATE INDEX entry_in_bin ON entry (removed_utc_ms) WHERE removed_utc_ms IS NOT NULL;
CREATE INDEX entry_tag_by_tag ON entry_tag (tag, entry);

-- Words of an entry in the bin are not in the index; they come back with it.
DROP TRIGGER entry_words_in;
DROP TRIGGER entry_words_out;
DROP TRIGGER entry_words_over;

CREATE TRIGGER entry_words_in AFTER INSERT ON entry WHEN new.removed_utc_ms IS NULL BEGIN
    INSERT INTO entry_words (rowid, text) VALUES (new.number, new.text);
END;

CREATE TRIGGER entry_words_out AFTER DELETE ON entry WHEN old.removed_utc_ms IS NULL BEGIN
    INSERT INTO entry_words (entry_words, rowid, text) VALUES ('delete', old.number, old.text);
END;

CREATE TRIGGER entry_words_over AFTER UPDATE OF text, removed_utc_ms ON entry
WHEN old.text <> new.text OR (old.removed_utc_ms IS NULL) <> (new.removed_utc_ms IS NULL) BEGIN
    INSERT INTO entry_words (entry_words, rowid, text)
        SELECT 'delete', old.number, old.text WHERE old.removed_utc_ms IS NULL;
    INSERT INTO entry_words (rowid, text)
        SELECT new.number, new.text WHERE new.removed_utc_ms IS NULL;
END;

-- Words at 0 and at 10 of a person's own rating, which way is better, and whether any rating is
-- put away: not offered until it is brought back.
ALTER TABLE rating ADD COLUMN low TEXT NOT NULL DEFAULT '';
ALTER TABLE rating ADD COLUMN high TEXT NOT NULL DEFAULT '';
ALTER TABLE rating ADD COLUMN higher_is_better INTEGER CHECK (higher_is_better IN (0, 1));
ALTER TABLE rating ADD COLUMN hidden INTEGER NOT NULL DEFAULT 0 CHECK (hidden IN (0, 1));

-- Choices that say something about the person, so they are kept in here.
CREATE TABLE private_setting (
    name TEXT PRIMARY KEY,
    value TEXT NOT NULL
) STRICT, WITHOUT ROWID;
