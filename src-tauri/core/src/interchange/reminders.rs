//! Reminders in the JSON form: what each is about, by kind and id, and when; no words.

use std::collections::HashSet;

use chrono::NaiveDateTime;
use rusqlite::Connection;
use serde::{Deserialize, Serialize};

use crate::id::{AboutId, ReminderId};
use crate::refused::Refused;
use crate::rooms::reminders::{self as room, Kind, MOST, Reminder, Weekdays};
use crate::when::{Moment, read_clock, write_clock};
use crate::wire::ErrorCode;

/// A reminder, as a file has it.
#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Shape {
    id: String,
    kind: String,
    /// Id of the session, thing to try or goal; none for all of them.
    #[serde(default)]
    about: Option<String>,
    /// Name of the worksheet.
    #[serde(default)]
    sheet: Option<String>,
    on: bool,
    /// Local time of day, of the evening before a session.
    #[serde(default)]
    time: Option<String>,
    #[serde(default)]
    hours_before: Option<u8>,
    /// Days of the week, Monday being 1.
    #[serde(default)]
    days: Vec<u8>,
}

/// The reminders of a file that are not in the workbook yet.
#[derive(Default)]
pub(super) struct Coming {
    /// New ones.
    new: Vec<Reminder>,
    /// Those that wait in the bin.
    back: Vec<ReminderId>,
}

impl Coming {
    /// How many come in.
    pub fn count(&self) -> usize {
        self.new.len() + self.back.len()
    }
}

/// All reminders, by their ids.
pub(super) fn out(database: &Connection) -> Result<Vec<Shape>, Refused> {
    let mut all = room::all(database)?;
    all.sort_by_key(|one| one.id);
    Ok(all.into_iter().map(shaped).collect())
}

fn shaped(one: Reminder) -> Shape {
    Shape {
        id: one.id.to_string(),
        kind: one.kind.name().to_owned(),
        about: one.about.map(|id| id.to_string()),
        sheet: one.sheet,
        on: one.on,
        time: one.time.map(write_clock),
        hours_before: one.hours_before,
        days: one.days.numbers(),
    }
}

/// Checks the reminders of a file. What the workbook has stays as it is.
///
/// Errors: `ImportUnreadable`, `TooManyReminders`, and those of [`room::checked`].
pub(super) fn check(
    database: &Connection,
    named: Vec<Shape>,
    in_time: &dyn Fn() -> Result<(), Refused>,
) -> Result<Coming, Refused> {
    let mut coming = Coming::default();
    let mut seen = HashSet::new();
    let aside: HashSet<ReminderId> = room::removed(database)?.into_iter().collect();
    for one in named {
        in_time()?;
        let one = read(one)?;
        if !seen.insert(one.id) {
            return Err(unreadable());
        }
        if aside.contains(&one.id) {
            coming.back.push(one.id);
        } else if room::find(database, one.id)?.is_none() {
            coming.new.push(one);
        }
    }
    if coming.count() > 0 && room::all(database)?.len() + coming.count() > MOST {
        return Err(room::too_many());
    }
    Ok(coming)
}

/// Keeps what was checked, within the transaction of one save. What came due before does not show.
pub(super) fn keep(database: &Connection, coming: &Coming, now: Moment) -> Result<(), Refused> {
    for one in &coming.new {
        room::keep(database, one.clone(), now)?;
    }
    let mut back = coming.back.iter();
    back.try_for_each(|id| room::restore(database, *id, now))
}

fn read(one: Shape) -> Result<Reminder, Refused> {
    let days = Weekdays::of_numbers(&one.days);
    if days.numbers().len() != one.days.len() {
        return Err(unreadable());
    }
    let time = one.time.map(|time| read_clock(&time)).transpose();
    let about = one.about.map(|id| AboutId::read(&id)).transpose();
    room::checked(Reminder {
        id: ReminderId::read(&one.id).map_err(|_| unreadable())?,
        kind: Kind::named(&one.kind).ok_or_else(unreadable)?,
        about: about.map_err(|_| unreadable())?,
        sheet: one.sheet,
        on: one.on,
        time: time.map_err(|_| unreadable())?,
        hours_before: one.hours_before,
        days,
        // Keeping it says up to when it is dealt with.
        done: NaiveDateTime::default(),
        later: None,
    })
    .map_err(|refused| match refused.code {
        ErrorCode::ReminderWhen => unreadable(),
        _ => refused,
    })
}

fn unreadable() -> Refused {
    ErrorCode::ImportUnreadable.into()
}

#[cfg(test)]
mod tests;
