-- A person's own people: whom to reach when things are hard. Shown only while the workbook is open.
CREATE TABLE contact (
    number INTEGER PRIMARY KEY,
    id     BLOB NOT NULL UNIQUE CHECK (length(id) = 16),
    place  INTEGER NOT NULL,
    name   TEXT NOT NULL CHECK (name <> ''),
    reach  TEXT NOT NULL,
    note   TEXT NOT NULL
) STRICT;
