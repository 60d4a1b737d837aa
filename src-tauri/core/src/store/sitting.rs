//! Tables `sitting` and `sitting_value`: goes at our own rulers, and totals from forms.

use rusqlite::{Connection, OptionalExtension, Params, Row, params};

use crate::id::SittingId;
use crate::refused::Refused;
use crate::when::{Day, Moment};
use crate::wire::Private;

/// A row with its values.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SittingRow {
    /// Id.
    pub id: SittingId,
    /// The local day it is about.
    pub day: Day,
    /// What was going on.
    pub note: Private,
    /// The name of the form, its total, and the most it can be.
    pub form: Option<(Private, u16, u16)>,
    /// Names of rulers, each with its value.
    pub values: Vec<(String, u8)>,
}

const COLUMNS: &str = "number, id, day, note, form, total, out_of";

/// Keeps a row in place of the one with the same id, or as a new one.
///
/// One that was in the bin is in view again: what is written last is never out of sight.
pub fn put(database: &Connection, row: &SittingRow, now: Moment) -> Result<(), Refused> {
    let sql = "INSERT INTO sitting (id, day, note, form, total, out_of, changed_utc_ms)
         VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)
         ON CONFLICT (id) DO UPDATE SET day = excluded.day, note = excluded.note,
             form = excluded.form, total = excluded.total, out_of = excluded.out_of,
             changed_utc_ms = excluded.changed_utc_ms, removed_utc_ms = NULL, past_utc_ms = NULL
         RETURNING number";
    let form = row.form.as_ref();
    let values = params![
        row.id.as_bytes(),
        row.day.number(),
        row.note.as_str(),
        form.map(|(name, _, _)| name.as_str()),
        form.map(|(_, total, _)| total),
        form.map(|(_, _, out_of)| out_of),
        now.utc_ms(),
    ];
    let mut statement = database.prepare_cached(sql)?;
    let number: i64 = statement.query_row(values, |row| row.get(0))?;
    let sql = "DELETE FROM sitting_value WHERE sitting = ?1";
    database.prepare_cached(sql)?.execute([number])?;
    let sql = "INSERT INTO sitting_value (sitting, ruler, value) VALUES (?1, ?2, ?3)";
    for (ruler, value) in &row.values {
        let values = (number, ruler, value);
        database.prepare_cached(sql)?.execute(values)?;
    }
    Ok(())
}

/// Finds one that is in view.
pub fn find(database: &Connection, id: SittingId) -> Result<Option<SittingRow>, Refused> {
    let rest = "WHERE id = ?1 AND removed_utc_ms IS NULL";
    Ok(list(database, rest, [id.as_bytes()])?.pop())
}

/// Lists those in view, oldest first.
pub fn all(database: &Connection) -> Result<Vec<SittingRow>, Refused> {
    let rest = "WHERE removed_utc_ms IS NULL ORDER BY day, number";
    list(database, rest, [])
}

/// Puts one in the bin; tells whether it was in view. Units: milliseconds since 1970, UTC.
pub fn put_aside(
    database: &Connection,
    id: SittingId,
    removed_utc_ms: i64,
) -> Result<bool, Refused> {
    let sql = "UPDATE sitting SET removed_utc_ms = ?2 WHERE id = ?1 AND removed_utc_ms IS NULL";
    let values = (id.as_bytes(), removed_utc_ms);
    Ok(database.prepare_cached(sql)?.execute(values)? > 0)
}

/// Brings one back; tells whether it was in the bin.
pub fn bring_back(database: &Connection, id: SittingId) -> Result<bool, Refused> {
    let sql = "UPDATE sitting SET removed_utc_ms = NULL, past_utc_ms = NULL
         WHERE id = ?1 AND removed_utc_ms IS NOT NULL";
    Ok(database.prepare_cached(sql)?.execute([id.as_bytes()])? > 0)
}

/// Removes one of the bin for good; tells whether it was there.
pub fn remove(database: &Connection, id: SittingId) -> Result<bool, Refused> {
    let sql = "DELETE FROM sitting WHERE id = ?1 AND removed_utc_ms IS NOT NULL";
    Ok(database.prepare_cached(sql)?.execute([id.as_bytes()])? > 0)
}

/// Lists what is in the bin with the time it was put there, newest removal first.
pub fn aside(database: &Connection) -> Result<Vec<(SittingRow, i64)>, Refused> {
    let rest = "WHERE removed_utc_ms IS NOT NULL ORDER BY removed_utc_ms DESC, number DESC";
    let rows = list(database, rest, [])?.into_iter();
    let sql = "SELECT removed_utc_ms FROM sitting WHERE id = ?1";
    let mut statement = database.prepare_cached(sql)?;
    rows.map(|row| {
        let at = statement.query_row([row.id.as_bytes()], |row| row.get(0));
        Ok((row, at.optional()?.unwrap_or_default()))
    })
    .collect()
}

fn list(
    database: &Connection,
    rest: &str,
    values: impl Params,
) -> Result<Vec<SittingRow>, Refused> {
    let sql = format!("SELECT {COLUMNS} FROM sitting {rest}");
    let mut statement = database.prepare_cached(&sql)?;
    let rows = statement.query_map(values, |row| Ok((row.get(0)?, read(row)?)))?;
    let rows: Vec<(i64, SittingRow)> = rows.collect::<Result<_, _>>()?;
    rows.into_iter()
        .map(|(number, row)| {
            let values = values_of(database, number)?;
            Ok(SittingRow { values, ..row })
        })
        .collect()
}

fn values_of(database: &Connection, number: i64) -> Result<Vec<(String, u8)>, Refused> {
    let sql = "SELECT ruler, value FROM sitting_value WHERE sitting = ?1 ORDER BY ruler";
    let mut statement = database.prepare_cached(sql)?;
    let rows = statement.query_map([number], |row| Ok((row.get(0)?, row.get(1)?)))?;
    Ok(rows.collect::<Result<_, _>>()?)
}

fn read(row: &Row<'_>) -> rusqlite::Result<SittingRow> {
    let form: Option<String> = row.get(4)?;
    let form = match form {
        Some(name) => Some((Private(name), row.get(5)?, row.get(6)?)),
        None => None,
    };
    Ok(SittingRow {
        id: SittingId::from_bytes(row.get(1)?),
        day: Day::from_number(row.get(2)?),
        note: Private(row.get(3)?),
        form,
        values: Vec::new(),
    })
}
