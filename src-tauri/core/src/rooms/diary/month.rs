//! A month at a glance: each day that was written on, with its mood and how much there is.
//!
//! A day without entries is simply not in it: gaps are not counted and not marked.

use chrono::Datelike;
use rusqlite::Connection;

use crate::refused::Refused;
use crate::store;
use crate::when::Day;

/// A day as the month shows it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct DaySummary {
    /// The day.
    pub day: Day,
    /// How many entries.
    pub entries: u32,
    /// The mood that was chosen last that day.
    pub mood: Option<u8>,
    /// Whether it is called hard.
    pub hard_day: bool,
}

/// Lists the days with entries of the month that a day lies in, in order.
pub fn around(database: &Connection, day: Day) -> Result<Vec<DaySummary>, Refused> {
    let (from, to) = ends(day);
    between(database, from, to)
}

/// Lists the days with entries from one day to another, both included, in order.
pub fn between(database: &Connection, from: Day, to: Day) -> Result<Vec<DaySummary>, Refused> {
    let hard = store::hard_day::between(database, from, to)?;
    let rows = store::entry_day::between(database, from, to)?;
    let summary = |row: store::entry_day::DayRow| DaySummary {
        day: row.day,
        entries: row.entries,
        mood: row.mood,
        hard_day: hard.contains(&row.day),
    };
    Ok(rows.into_iter().map(summary).collect())
}

/// The first and the last day of the month that a day lies in.
pub fn ends(day: Day) -> (Day, Day) {
    let date = day.date();
    let first = day.minus(date.day0());
    (first, first.plus(u32::from(date.num_days_in_month()) - 1))
}
