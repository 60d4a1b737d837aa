//! Table `sheet`: which worksheet was begun, when, in which size, and where it was left.

use rusqlite::{Connection, OptionalExtension, Params, Row, params};

use crate::id::WrittenId;
use crate::refused::Refused;
use crate::when::{Day, Moment};

/// A row: a written worksheet without its answers.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SheetRow {
    /// Number that the answers refer to; nothing outside the store keeps it.
    pub number: i64,
    /// Id.
    pub id: WrittenId,
    /// Name of its pack.
    pub sheet: String,
    /// Edition of its pack.
    pub edition: u16,
    /// Name of its size.
    pub size: String,
    /// When it was begun.
    pub at: Moment,
    /// The question it was left at.
    pub place: Option<String>,
    /// Whether the person took a break from it.
    pub parked: bool,
    /// When it was finished.
    pub finished: Option<Moment>,
}

const COLUMNS: &str = "number, id, sheet, edition, size, at_utc_ms, offset_minutes, place, parked,
     finished_utc_ms, finished_offset_minutes";

/// Keeps a row over the one with the same id, or as a new one, and returns its number.
///
/// One that was in the bin is in view again: what is written last is never out of sight.
pub fn put(database: &Connection, row: &SheetRow, now: Moment) -> Result<i64, Refused> {
    let sql = "INSERT INTO sheet (id, sheet, edition, size, at_utc_ms, offset_minutes, day, place,
             parked, finished_utc_ms, finished_offset_minutes, changed_utc_ms)
         VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12)
         ON CONFLICT (id) DO UPDATE SET size = excluded.size, place = excluded.place,
             parked = excluded.parked, finished_utc_ms = excluded.finished_utc_ms,
             finished_offset_minutes = excluded.finished_offset_minutes,
             changed_utc_ms = excluded.changed_utc_ms, removed_utc_ms = NULL, past_utc_ms = NULL
         RETURNING number";
    let values = params![
        row.id.as_bytes(),
        row.sheet,
        row.edition,
        row.size,
        row.at.utc_ms(),
        row.at.offset_minutes(),
        row.at.day().number(),
        row.place,
        row.parked,
        row.finished.map(Moment::utc_ms),
        row.finished.map(Moment::offset_minutes),
        now.utc_ms(),
    ];
    Ok(database
        .prepare_cached(sql)?
        .query_row(values, |row| row.get(0))?)
}

/// Keeps the words that the search finds.
pub fn put_words(database: &Connection, number: i64, words: &str) -> Result<(), Refused> {
    let sql = "UPDATE sheet SET words = ?2 WHERE number = ?1 AND words <> ?2";
    database.prepare_cached(sql)?.execute((number, words))?;
    Ok(())
}

/// Reads the words that the search finds.
pub fn words(database: &Connection, number: i64) -> Result<String, Refused> {
    let sql = "SELECT words FROM sheet WHERE number = ?1";
    Ok(database
        .prepare_cached(sql)?
        .query_row([number], |row| row.get(0))?)
}

/// Finds one by its id.
pub fn find(database: &Connection, id: WrittenId) -> Result<Option<SheetRow>, Refused> {
    Ok(list(
        database,
        "WHERE id = ?1 AND removed_utc_ms IS NULL",
        [id.as_bytes()],
    )?
    .pop())
}

/// Finds one by its number.
pub fn numbered(database: &Connection, number: i64) -> Result<Option<SheetRow>, Refused> {
    Ok(list(
        database,
        "WHERE number = ?1 AND removed_utc_ms IS NULL",
        [number],
    )?
    .pop())
}

/// Lists those that were begun from one day to another, both included, oldest first.
pub fn between(database: &Connection, from: Day, to: Day) -> Result<Vec<SheetRow>, Refused> {
    let rest = "WHERE day BETWEEN ?1 AND ?2 AND removed_utc_ms IS NULL
         ORDER BY day, at_utc_ms, number";
    list(database, rest, (from.number(), to.number()))
}

/// Lists those that are not finished, the one that was touched last first.
pub fn open(database: &Connection) -> Result<Vec<SheetRow>, Refused> {
    let rest = "WHERE finished_utc_ms IS NULL AND removed_utc_ms IS NULL
         ORDER BY changed_utc_ms DESC, number DESC";
    list(database, rest, [])
}

/// Finds the finished one of a sheet that was begun last, but for one.
pub fn last_finished(
    database: &Connection,
    sheet: &str,
    but: WrittenId,
) -> Result<Option<SheetRow>, Refused> {
    let rest = "WHERE sheet = ?1 AND id <> ?2 AND finished_utc_ms IS NOT NULL
         AND removed_utc_ms IS NULL ORDER BY at_utc_ms DESC, number DESC LIMIT 1";
    Ok(list(database, rest, (sheet, but.as_bytes()))?.pop())
}

pub(super) fn list(
    database: &Connection,
    rest: &str,
    values: impl Params,
) -> Result<Vec<SheetRow>, Refused> {
    let mut statement = database.prepare_cached(&format!("SELECT {COLUMNS} FROM sheet {rest}"))?;
    let rows = statement.query_map(values, read)?;
    Ok(rows.collect::<Result<_, _>>()?)
}

fn read(row: &Row<'_>) -> rusqlite::Result<SheetRow> {
    let finished: Option<i64> = row.get(9)?;
    let offset: Option<i32> = row.get(10)?;
    Ok(SheetRow {
        number: row.get(0)?,
        id: WrittenId::from_bytes(row.get(1)?),
        sheet: row.get(2)?,
        edition: row.get(3)?,
        size: row.get(4)?,
        at: Moment::from_parts(row.get(5)?, row.get(6)?),
        place: row.get(7)?,
        parked: row.get(8)?,
        finished: finished.map(|at| Moment::from_parts(at, offset.unwrap_or(0))),
    })
}

/// Finds the number of one, in view or in the bin.
pub fn number(database: &Connection, id: WrittenId) -> Result<Option<i64>, Refused> {
    let sql = "SELECT number FROM sheet WHERE id = ?1";
    let found = database
        .prepare_cached(sql)?
        .query_row([id.as_bytes()], |row| row.get(0));
    Ok(found.optional()?)
}
