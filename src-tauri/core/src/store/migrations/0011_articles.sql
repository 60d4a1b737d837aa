-- Articles: what a person marked as read or keeps at hand. The articles themselves come with the
-- program.

CREATE TABLE article_mark (
    -- Which article it is, by the name of its pack.
    article TEXT PRIMARY KEY CHECK (article <> ''),
    read INTEGER NOT NULL CHECK (read IN (0, 1)),
    kept INTEGER NOT NULL CHECK (kept IN (0, 1)),
    at_utc_ms INTEGER NOT NULL,
    offset_minutes INTEGER NOT NULL CHECK (offset_minutes BETWEEN -1439 AND 1439)
) STRICT, WITHOUT ROWID;
