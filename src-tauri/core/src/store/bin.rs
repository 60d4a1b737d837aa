//! What is in the bin: rows of the tables `entry`, `attachment`, `voice_note`, `session`,
//! `homework`, `sitting`, `goal` and `reminder` with `removed_utc_ms`.
//!
//! The triggers of `entry` keep its words out of the index; what belongs to an entry goes with it.

use rusqlite::{Connection, OptionalExtension, Params};

use super::entry::{COLUMNS, EntryRow, read};
use crate::id::EntryId;
use crate::refused::Refused;

/// Tables whose rows wait in the bin.
const TABLES: [&str; 8] = [
    "entry",
    "attachment",
    "voice_note",
    "session",
    "homework",
    "sitting",
    "goal",
    "reminder",
];

/// Puts an entry in the bin; tells whether it was in view. Units: milliseconds since 1970, UTC.
pub fn put(database: &Connection, id: EntryId, removed_utc_ms: i64) -> Result<bool, Refused> {
    let sql = "UPDATE entry SET removed_utc_ms = ?2 WHERE id = ?1 AND removed_utc_ms IS NULL";
    let changed = database
        .prepare_cached(sql)?
        .execute((id.as_bytes(), removed_utc_ms))?;
    Ok(changed > 0)
}

/// Brings an entry back; tells whether it was in the bin.
pub fn restore(database: &Connection, id: EntryId) -> Result<bool, Refused> {
    let sql = "UPDATE entry SET removed_utc_ms = NULL, past_utc_ms = NULL
         WHERE id = ?1 AND removed_utc_ms IS NOT NULL";
    Ok(database.prepare_cached(sql)?.execute([id.as_bytes()])? > 0)
}

/// Removes an entry of the bin for good, with all that belongs to it; tells whether it was there.
pub fn remove(database: &Connection, id: EntryId) -> Result<bool, Refused> {
    let sql = "DELETE FROM entry WHERE id = ?1 AND removed_utc_ms IS NOT NULL";
    Ok(database.prepare_cached(sql)?.execute([id.as_bytes()])? > 0)
}

/// Removes everything in the bin for good, pictures and voice notes too, and tells how many
/// entries that were.
pub fn empty(database: &Connection) -> Result<usize, Refused> {
    let gone = |table| format!("DELETE FROM {table} WHERE removed_utc_ms IS NOT NULL");
    let entries = database.execute(&gone("entry"), [])?;
    database.execute(&gone("attachment"), [])?;
    database.execute(&gone("voice_note"), [])?;
    Ok(entries)
}

/// Finds an entry of the bin.
pub fn find(database: &Connection, id: EntryId) -> Result<Option<EntryRow>, Refused> {
    let sql = format!("SELECT {COLUMNS} FROM entry WHERE id = ?1 AND removed_utc_ms IS NOT NULL");
    Ok(database
        .prepare_cached(&sql)?
        .query_row([id.as_bytes()], read)
        .optional()?)
}

/// Lists what is in the bin with the time it was put there, newest removal first.
pub fn all(database: &Connection) -> Result<Vec<(EntryRow, i64)>, Refused> {
    let sql = format!(
        "SELECT {COLUMNS}, removed_utc_ms FROM entry WHERE removed_utc_ms IS NOT NULL
         ORDER BY removed_utc_ms DESC, number DESC"
    );
    let mut statement = database.prepare_cached(&sql)?;
    let rows = statement.query_map([], |row| Ok((read(row)?, row.get("removed_utc_ms")?)))?;
    Ok(rows.collect::<Result<_, _>>()?)
}

/// Tells whether a step of expiry has anything to do; the times are as in those steps.
pub fn has_past(
    database: &Connection,
    now_ms: i64,
    last_ms: i64,
    noted_ms: i64,
) -> Result<bool, Refused> {
    for table in TABLES {
        let sql = format!(
            "SELECT EXISTS (SELECT 1 FROM {table} WHERE removed_utc_ms IS NOT NULL
                 AND (past_utc_ms > ?1 OR removed_utc_ms <= ?2
                      AND (past_utc_ms IS NULL OR past_utc_ms <= ?3)))"
        );
        let times = (now_ms, last_ms, noted_ms);
        if database.query_row(&sql, times, |row| row.get(0))? {
            return Ok(true);
        }
    }
    Ok(false)
}

/// Forgets that something was past its days where the clock has gone back since.
pub fn forget_past(database: &Connection, now_ms: i64) -> Result<(), Refused> {
    on_each(
        database,
        |table| {
            format!(
                "UPDATE {table} SET past_utc_ms = NULL
                 WHERE removed_utc_ms IS NOT NULL AND past_utc_ms > ?1"
            )
        },
        [now_ms],
    )
}

/// Removes for good what was put in the bin by `last_ms` and noted as past by `noted_ms`.
pub fn remove_past(database: &Connection, last_ms: i64, noted_ms: i64) -> Result<(), Refused> {
    on_each(
        database,
        |table| format!("DELETE FROM {table} WHERE removed_utc_ms <= ?1 AND past_utc_ms <= ?2"),
        [last_ms, noted_ms],
    )
}

/// Notes what was put in the bin by `last_ms` as past its days now.
pub fn note_past(database: &Connection, now_ms: i64, last_ms: i64) -> Result<(), Refused> {
    on_each(
        database,
        |table| {
            format!(
                "UPDATE {table} SET past_utc_ms = ?1
                 WHERE removed_utc_ms <= ?2 AND past_utc_ms IS NULL"
            )
        },
        [now_ms, last_ms],
    )
}

fn on_each<T: Params + Copy>(
    database: &Connection,
    sql: impl Fn(&str) -> String,
    times: T,
) -> Result<(), Refused> {
    for table in TABLES {
        database.execute(&sql(table), times)?;
    }
    Ok(())
}
