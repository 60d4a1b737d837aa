//! Days of the diary, newest first, and entries of a period.

use rusqlite::Connection;

use super::{Entry, beside, whole};
use crate::refused::Refused;
use crate::store;
use crate::when::Day;

/// Days that have entries, newest first; each day's entries in order of time.
#[derive(Clone, Debug)]
pub struct Days {
    /// The days.
    pub days: Vec<(Day, Vec<Entry>)>,
    /// Whether there are earlier ones.
    pub earlier: bool,
}

/// Lists days before `before` (none: from the newest) until there are `most` entries; a day is
/// never cut in two.
pub fn days(database: &Connection, before: Option<Day>, most: u32) -> Result<Days, Refused> {
    let start = store::entry::page_start(database, before, most.max(1))?;
    let last = match before {
        Some(day) if day <= Day::first() => {
            return Ok(Days {
                days: Vec::new(),
                earlier: false,
            });
        }
        Some(day) => day.minus(1),
        None => Day::last(),
    };
    let entries = between(database, start.unwrap_or_else(Day::first), last)?;
    let mut days: Vec<(Day, Vec<Entry>)> = Vec::new();
    for entry in entries {
        match days.last_mut() {
            Some((day, entries)) if *day == entry.at.day() => entries.push(entry),
            _ => days.push((entry.at.day(), vec![entry])),
        }
    }
    days.reverse();
    let earlier = match start {
        Some(start) => store::entry::any_before(database, start)?,
        None => false,
    };
    Ok(Days { days, earlier })
}

/// Lists every entry from one day to another, both included, oldest first.
pub fn between(database: &Connection, from: Day, to: Day) -> Result<Vec<Entry>, Refused> {
    let mut ratings = store::entry_rating::between(database, from, to)?;
    let mut tags = store::entry_tag::between(database, from, to)?;
    let hard = store::hard_day::between(database, from, to)?;
    let rows = store::entry::between(database, from, to)?;
    let whole = rows.into_iter().map(|row| Entry {
        ratings: ratings.remove(&row.number).unwrap_or_default(),
        tags: tags.remove(&row.number).unwrap_or_default(),
        handled: row.handled,
        hard_day: hard.contains(&row.at.day()),
        beside: beside(&row),
        id: row.id,
        at: row.at,
        text: row.text,
        mood: row.mood,
    });
    Ok(whole.collect())
}

/// Finds the newest entry of an earlier day.
pub fn newest_before(database: &Connection, day: Day) -> Result<Option<Entry>, Refused> {
    match store::entry::newest_before(database, day)? {
        Some(row) => Ok(Some(whole(database, row)?)),
        None => Ok(None),
    }
}
