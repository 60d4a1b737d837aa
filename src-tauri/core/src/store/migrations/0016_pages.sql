-- The pages for sessions: which page a saved file was, what was ticked last time, and the
-- person's own words for the parts of the final page.

-- A row from before was a choice of diary pages, ratings and worksheets.
ALTER TABLE share_log ADD COLUMN page TEXT NOT NULL DEFAULT 'diary'
    CHECK (page IN ('diary', 'since-last', 'final'));

-- How a page was made when it was last saved.
CREATE TABLE page_last (
    page TEXT PRIMARY KEY CHECK (page IN ('since-last', 'final')),
    from_name TEXT NOT NULL,
    for_name TEXT NOT NULL,
    large INTEGER NOT NULL CHECK (large IN (0, 1))
) STRICT, WITHOUT ROWID;

-- What was ticked then, never what stood there.
CREATE TABLE page_choice (
    page TEXT NOT NULL REFERENCES page_last (page) ON DELETE CASCADE,
    kind TEXT NOT NULL CHECK (kind IN ('part', 'rating')),
    name TEXT NOT NULL CHECK (name <> ''),
    PRIMARY KEY (page, kind, name)
) STRICT, WITHOUT ROWID;

CREATE TABLE page_words (
    part TEXT PRIMARY KEY CHECK (part <> ''),
    -- Empty where the person took out words that came from a worksheet.
    words TEXT NOT NULL
) STRICT, WITHOUT ROWID;
