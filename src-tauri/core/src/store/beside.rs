//! What stands beside the words of an entry: pictures and voice notes lie in tables of one shape.

use rusqlite::{Connection, Params, Row, params};

use crate::id::EntryId;
use crate::refused::Refused;
use crate::when::{Day, Moment};
use crate::wire::{ErrorCode, Private};

/// A row of such a table, without its pieces.
pub trait BesideRow: Sized {
    /// Its id.
    type Id;
    /// Its table.
    const TABLE: &'static str;
    /// The columns that it has and others have not.
    const OWN: &'static str;
    /// What is said of one that is not there.
    const GONE: ErrorCode;

    /// The bytes its id is stored as.
    fn bytes(id: &Self::Id) -> &[u8; 16];

    /// Reads a row. Shape: number, id, entry, words, bytes, time it was made, then [`Self::OWN`].
    fn read(row: &Row<'_>) -> rusqlite::Result<Self>;
}

/// One that was put aside.
#[derive(Clone, Debug)]
pub struct Aside<T> {
    /// What it is.
    pub row: T,
    /// When its entry is about.
    pub at: Moment,
    /// Units: milliseconds since 1970, UTC.
    pub removed_utc_ms: i64,
}

/// Finds one by its id, unless it was removed.
///
/// Errors: that it is gone.
pub fn get<T: BesideRow>(database: &Connection, id: T::Id) -> Result<T, Refused> {
    let rest = "WHERE it.id = ?1 AND it.removed_utc_ms IS NULL";
    let found = list(database, rest, [T::bytes(&id)])?.pop();
    found.ok_or_else(|| T::GONE.into())
}

/// Lists those of one entry in the order they were added.
pub fn of<T: BesideRow>(database: &Connection, entry: EntryId) -> Result<Vec<T>, Refused> {
    let rest = "WHERE entry.id = ?1 AND it.removed_utc_ms IS NULL ORDER BY it.number";
    list(database, rest, [entry.as_bytes()])
}

/// Lists those of every entry in view from one day to another, oldest entry first.
pub fn between<T: BesideRow>(database: &Connection, from: Day, to: Day) -> Result<Vec<T>, Refused> {
    let rest = "WHERE entry.day BETWEEN ?1 AND ?2 AND entry.removed_utc_ms IS NULL
        AND it.removed_utc_ms IS NULL
        ORDER BY entry.day, entry.at_utc_ms, it.number";
    list(database, rest, (from.number(), to.number()))
}

/// Changes the words.
///
/// Errors: that it is gone.
pub fn describe<T: BesideRow>(
    database: &Connection,
    id: T::Id,
    words: &Private,
) -> Result<(), Refused> {
    let sql = format!(
        "UPDATE {} SET words = ?2 WHERE id = ?1 AND removed_utc_ms IS NULL",
        T::TABLE
    );
    there::<T>(database.execute(&sql, params![T::bytes(&id), words.as_str()])?)
}

/// Puts one aside, or brings it back with none.
///
/// Errors: that it is gone.
pub fn put_aside<T: BesideRow>(
    database: &Connection,
    id: T::Id,
    removed_utc_ms: Option<i64>,
) -> Result<(), Refused> {
    let sql = format!(
        "UPDATE {} SET removed_utc_ms = ?2, past_utc_ms = NULL
         WHERE id = ?1 AND (removed_utc_ms IS NULL) <> (?2 IS NULL)",
        T::TABLE
    );
    there::<T>(database.execute(&sql, params![T::bytes(&id), removed_utc_ms])?)
}

/// Lists what was put aside and belongs to an entry in view, newest removal first.
pub fn aside<T: BesideRow>(database: &Connection) -> Result<Vec<Aside<T>>, Refused> {
    let sql = select::<T>(
        "WHERE it.removed_utc_ms IS NOT NULL AND entry.removed_utc_ms IS NULL
         ORDER BY it.removed_utc_ms DESC, it.number DESC",
    );
    let mut statement = database.prepare_cached(&sql)?;
    let rows = statement.query_map([], |row| {
        Ok(Aside {
            row: T::read(row)?,
            at: Moment::from_parts(row.get("at_utc_ms")?, row.get("offset_minutes")?),
            removed_utc_ms: row.get("removed_utc_ms")?,
        })
    })?;
    Ok(rows.collect::<Result<_, _>>()?)
}

/// Removes for good one that was put aside, with its pieces.
///
/// Errors: that it is gone.
pub fn remove<T: BesideRow>(database: &Connection, id: T::Id) -> Result<(), Refused> {
    let sql = format!(
        "DELETE FROM {} WHERE id = ?1 AND removed_utc_ms IS NOT NULL",
        T::TABLE
    );
    there::<T>(database.execute(&sql, [T::bytes(&id)])?)
}

fn there<T: BesideRow>(changed: usize) -> Result<(), Refused> {
    match changed {
        0 => Err(T::GONE.into()),
        _ => Ok(()),
    }
}

fn list<T: BesideRow>(
    database: &Connection,
    rest: &str,
    values: impl Params,
) -> Result<Vec<T>, Refused> {
    let mut statement = database.prepare_cached(&select::<T>(rest))?;
    let rows = statement.query_map(values, T::read)?;
    Ok(rows.collect::<Result<_, _>>()?)
}

fn select<T: BesideRow>(rest: &str) -> String {
    format!(
        "SELECT it.number, it.id, entry.id, it.words, it.bytes, it.made_utc_ms, {},
             entry.at_utc_ms, entry.offset_minutes, it.removed_utc_ms AS removed_utc_ms
         FROM {} AS it JOIN entry ON entry.number = it.entry {rest}",
        T::OWN,
        T::TABLE,
    )
}
