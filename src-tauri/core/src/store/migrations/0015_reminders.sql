-- Reminders: what each is about, by kind and id, and the local times it asks for. No word of the
-- person is in here, because none may ever be shown.

CREATE TABLE reminder (
    number INTEGER PRIMARY KEY,
    id BLOB NOT NULL UNIQUE CHECK (length(id) = 16),
    kind TEXT NOT NULL CHECK (kind IN ('session', 'try', 'diary', 'worksheet', 'goal-review')),
    -- The session, the thing to try or the goal; none for all of them.
    about BLOB CHECK (length(about) = 16),
    -- The worksheet, by the name of its pack.
    sheet TEXT,
    is_on INTEGER NOT NULL CHECK (is_on IN (0, 1)),
    -- The local time of day in minutes: of the evening before, or of the chosen days.
    minute INTEGER CHECK (minute BETWEEN 0 AND 1439),
    hours_before INTEGER CHECK (hours_before BETWEEN 1 AND 48),
    -- One bit a weekday; Monday is the lowest.
    days INTEGER NOT NULL CHECK (days BETWEEN 0 AND 127),
    -- Times up to here are dealt with. Minutes on the wall since the year 1: a day's number times
    -- 1440, and the minute of that day.
    done_minute INTEGER NOT NULL,
    -- "Later": when it is to show once more, counted in the same way.
    later_minute INTEGER,
    changed_utc_ms INTEGER NOT NULL,
    removed_utc_ms INTEGER,
    -- When an unlock first found it past its days in the bin, as an entry has it.
    past_utc_ms INTEGER
) STRICT;

CREATE INDEX reminder_in_bin ON reminder (removed_utc_ms) WHERE removed_utc_ms IS NOT NULL;
