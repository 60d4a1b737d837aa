-- What waits in the bin is found without reading what is in view, as it is for entries.

CREATE INDEX attachment_in_bin ON attachment (removed_utc_ms) WHERE removed_utc_ms IS NOT NULL;
