//! Days of table `entry` as seen from outside: how many entries, and the mood, without the words.

use rusqlite::Connection;

use crate::refused::Refused;
use crate::when::Day;

/// A day that has entries.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct DayRow {
    /// The day.
    pub day: Day,
    /// How many entries.
    pub entries: u32,
    /// The mood that was chosen last.
    pub mood: Option<u8>,
}

/// Lists the days that have entries from one day to another, both included, in order.
pub fn between(database: &Connection, from: Day, to: Day) -> Result<Vec<DayRow>, Refused> {
    // Beside `max`, SQLite takes the mood from the row that has it.
    let sql = "SELECT day, count(*), mood, max(CASE WHEN mood IS NOT NULL THEN at_utc_ms END)
         FROM entry WHERE day BETWEEN ?1 AND ?2 AND removed_utc_ms IS NULL
         GROUP BY day ORDER BY day";
    let mut statement = database.prepare_cached(sql)?;
    let rows = statement.query_map((from.number(), to.number()), |row| {
        Ok(DayRow {
            day: Day::from_number(row.get(0)?),
            entries: row.get(1)?,
            mood: row.get(2)?,
        })
    })?;
    Ok(rows.collect::<Result<_, _>>()?)
}
