//! Worksheets in the bin: rows of the table `sheet` with `removed_utc_ms`, as entries have it.

use rusqlite::Connection;

use super::sheet::{SheetRow, list};
use crate::id::WrittenId;
use crate::refused::Refused;

/// Puts one in the bin; tells whether it was in view. Units: milliseconds since 1970, UTC.
pub fn put(database: &Connection, id: WrittenId, removed_utc_ms: i64) -> Result<bool, Refused> {
    let sql = "UPDATE sheet SET removed_utc_ms = ?2 WHERE id = ?1 AND removed_utc_ms IS NULL";
    let values = (id.as_bytes(), removed_utc_ms);
    Ok(database.prepare_cached(sql)?.execute(values)? > 0)
}

/// Brings one back; tells whether it was in the bin.
pub fn restore(database: &Connection, id: WrittenId) -> Result<bool, Refused> {
    let sql = "UPDATE sheet SET removed_utc_ms = NULL, past_utc_ms = NULL
         WHERE id = ?1 AND removed_utc_ms IS NOT NULL";
    Ok(database.prepare_cached(sql)?.execute([id.as_bytes()])? > 0)
}

/// Removes one of the bin for good, with its answers; tells whether it was there.
pub fn remove(database: &Connection, id: WrittenId) -> Result<bool, Refused> {
    let sql = "DELETE FROM sheet WHERE id = ?1 AND removed_utc_ms IS NOT NULL";
    Ok(database.prepare_cached(sql)?.execute([id.as_bytes()])? > 0)
}

/// Lists what is in the bin with the time it was put there, newest removal first.
pub fn all(database: &Connection) -> Result<Vec<(SheetRow, i64)>, Refused> {
    let rest = "WHERE removed_utc_ms IS NOT NULL ORDER BY removed_utc_ms DESC, number DESC";
    let rows = list(database, rest, [])?;
    let removed = "SELECT removed_utc_ms FROM sheet WHERE number = ?1";
    let mut statement = database.prepare_cached(removed)?;
    let with_time = |row: SheetRow| {
        let at = statement.query_row([row.number], |found| found.get(0))?;
        Ok((row, at))
    };
    rows.into_iter().map(with_time).collect()
}

/// Tells whether a step of expiry has anything to do; the times are as in those steps.
pub fn has_past(
    database: &Connection,
    now_ms: i64,
    last_ms: i64,
    noted_ms: i64,
) -> Result<bool, Refused> {
    let sql = "SELECT EXISTS (SELECT 1 FROM sheet WHERE removed_utc_ms IS NOT NULL
         AND (past_utc_ms > ?1 OR removed_utc_ms <= ?2
              AND (past_utc_ms IS NULL OR past_utc_ms <= ?3)))";
    let values = (now_ms, last_ms, noted_ms);
    Ok(database
        .prepare_cached(sql)?
        .query_row(values, |row| row.get(0))?)
}

/// Takes every step of expiry: forgets notes that the clock has overtaken, removes for good what
/// was noted by `noted_ms`, and notes what was put in the bin by `last_ms`.
pub fn expire(
    database: &Connection,
    now_ms: i64,
    last_ms: i64,
    noted_ms: i64,
) -> Result<(), Refused> {
    let forget = "UPDATE sheet SET past_utc_ms = NULL
         WHERE removed_utc_ms IS NOT NULL AND past_utc_ms > ?1";
    database.prepare_cached(forget)?.execute([now_ms])?;
    let remove = "DELETE FROM sheet WHERE removed_utc_ms <= ?1 AND past_utc_ms <= ?2";
    database
        .prepare_cached(remove)?
        .execute((last_ms, noted_ms))?;
    let note =
        "UPDATE sheet SET past_utc_ms = ?1 WHERE removed_utc_ms <= ?2 AND past_utc_ms IS NULL";
    database.prepare_cached(note)?.execute((now_ms, last_ms))?;
    Ok(())
}
