//! Table `share_log`: when a summary was saved, for which days, for whom, and how much was in it.
//!
//! It must not hold what was shared.

use rusqlite::{Connection, OptionalExtension, params};

use crate::id::EntryId;
use crate::refused::Refused;
use crate::when::{Day, Moment};
use crate::wire::Private;

/// A saved summary.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Shared {
    /// Id; a UUID, as entries have.
    pub id: EntryId,
    /// Name of the page it was.
    pub page: String,
    /// When it was saved.
    pub at: Moment,
    /// First day it is about.
    pub from: Day,
    /// Last day it is about.
    pub to: Day,
    /// Who it was for, or empty.
    pub for_name: Private,
    /// How many ratings were in it, mood among them.
    pub ratings: u32,
    /// How many diary entries were in it.
    pub entries: u32,
}

/// Adds a saved summary.
pub fn add(database: &Connection, shared: &Shared) -> Result<(), Refused> {
    database.execute(
        "INSERT INTO share_log (id, at_utc_ms, offset_minutes, day, from_day, to_day, for_name,
             ratings, entries, page)
         VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10)",
        params![
            shared.id.as_bytes(),
            shared.at.utc_ms(),
            shared.at.offset_minutes(),
            shared.at.day().number(),
            shared.from.number(),
            shared.to.number(),
            shared.for_name.as_str(),
            shared.ratings,
            shared.entries,
            shared.page,
        ],
    )?;
    Ok(())
}

/// Lists the saved summaries, newest first.
pub fn all(database: &Connection) -> Result<Vec<Shared>, Refused> {
    let mut statement = database.prepare_cached(
        "SELECT id, at_utc_ms, offset_minutes, from_day, to_day, for_name, ratings, entries,
             page
         FROM share_log ORDER BY number DESC",
    )?;
    let rows = statement.query_map([], |row| {
        Ok(Shared {
            id: EntryId::from_bytes(row.get(0)?),
            at: Moment::from_parts(row.get(1)?, row.get(2)?),
            from: Day::from_number(row.get(3)?),
            to: Day::from_number(row.get(4)?),
            for_name: Private(row.get(5)?),
            ratings: row.get(6)?,
            entries: row.get(7)?,
            page: row.get(8)?,
        })
    })?;
    Ok(rows.collect::<Result<_, _>>()?)
}

/// The day of the last saved summary.
pub fn last_day(database: &Connection) -> Result<Option<Day>, Refused> {
    let sql = "SELECT day FROM share_log ORDER BY number DESC LIMIT 1";
    let day = database.query_row(sql, [], |row| row.get(0)).optional()?;
    Ok(day.map(Day::from_number))
}
