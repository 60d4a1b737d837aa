//! The store as a whole: whether a copy holds as much, and which days it covers.

use rusqlite::{Connection, OptionalExtension};

use crate::refused::Refused;
use crate::when::Day;

/// How much a workbook holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Span {
    /// Entries in view.
    pub entries: u32,
    /// The first day with an entry, and the last one.
    pub days: Option<(Day, Day)>,
}

/// Counts the entries in view and finds their days.
pub fn span(database: &Connection) -> Result<Span, Refused> {
    let sql = "SELECT count(*), min(day), max(day) FROM entry WHERE removed_utc_ms IS NULL";
    Ok(database.query_row(sql, [], |row| {
        let (first, last): (Option<i32>, Option<i32>) = (row.get(1)?, row.get(2)?);
        Ok(Span {
            entries: row.get(0)?,
            days: first.map(Day::from_number).zip(last.map(Day::from_number)),
        })
    })?)
}

/// Tells whether two databases have as many rows in every table, and the same words in one entry,
/// picked by `pick`. The indexes of words are made from the rows, so they are not asked.
pub fn is_equal(one: &Connection, other: &Connection, pick: u64) -> Result<bool, Refused> {
    let counted = counts(one)?;
    Ok(counted == counts(other)? && words_of_one(one, pick)? == words_of_one(other, pick)?)
}

fn counts(database: &Connection) -> Result<Vec<(String, i64)>, Refused> {
    let sql = "SELECT name FROM sqlite_schema WHERE type = 'table'
         AND name NOT LIKE 'sqlite!_%' ESCAPE '!' AND name NOT LIKE '%!_words%' ESCAPE '!'
         ORDER BY name";
    let mut statement = database.prepare(sql)?;
    let names = statement.query_map([], |row| row.get::<_, String>(0))?;
    let mut counts = Vec::new();
    for name in names {
        let name = name?;
        let sql = format!("SELECT count(*) FROM \"{}\"", name.replace('"', "\"\""));
        let count = database.query_row(&sql, [], |row| row.get(0))?;
        counts.push((name, count));
    }
    Ok(counts)
}

fn words_of_one(database: &Connection, pick: u64) -> Result<Option<(i64, String)>, Refused> {
    let most: i64 = database.query_row("SELECT count(*) FROM entry", [], |row| row.get(0))?;
    let Some(place) = pick.checked_rem(most.cast_unsigned()) else {
        return Ok(None);
    };
    let sql = "SELECT number, text FROM entry ORDER BY number LIMIT 1 OFFSET ?1";
    let read = |row: &rusqlite::Row<'_>| Ok((row.get(0)?, row.get(1)?));
    Ok(database
        .query_row(sql, [place.cast_signed()], read)
        .optional()?)
}

/// Tells whether everything fits together, rows that refer to rows included.
pub fn is_sound(database: &Connection) -> Result<bool, Refused> {
    let told: String = database.query_row("PRAGMA integrity_check(1)", [], |row| row.get(0))?;
    let mut astray = database.prepare("PRAGMA foreign_key_check")?;
    Ok(told == "ok" && !astray.exists([])?)
}
