-- Finding: what filters ask stands in the indexes, so that no filter reads a row with its text.

DROP INDEX entry_by_day;
CREATE INDEX entry_by_day ON entry (day, at_utc_ms, number, mood, handled, removed_utc_ms)
    WHERE removed_utc_ms IS NULL;

CREATE INDEX entry_rating_by_value ON entry_rating (rating, value);
