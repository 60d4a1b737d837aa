//! Quiet hours: when nothing shows.

use chrono::{Days, NaiveTime, TimeDelta};
use rusqlite::Connection;

use super::schedule::Wall;
use crate::refused::Refused;
use crate::store::private_setting as kept;
use crate::when::{read_clock, write_clock};

/// Name of the choice in the workbook.
const SETTING: &str = "quiet-hours";

/// Said in place of hours where a person wants none.
const NONE: &str = "none";

/// From nine in the evening to eight in the morning, until the person says otherwise.
/// Source: needs.md C21, tablets can make people sleep late and rest early.
const USUAL: &str = "21:00 08:00";

/// From one time of day up to another, over midnight where the first is the later one.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Quiet {
    /// The first minute.
    pub from: NaiveTime,
    /// The minute after the last.
    pub to: NaiveTime,
}

impl Quiet {
    /// Whether a time of day lies in them; hours that begin and end at once are none.
    pub fn holds(self, time: NaiveTime) -> bool {
        match self.from <= self.to {
            true => (self.from..self.to).contains(&time),
            false => time >= self.from || time < self.to,
        }
    }

    /// The end of the hours that hold this time.
    pub fn end(self, at: Wall) -> Wall {
        let is_next_day = self.from > self.to && at.time() >= self.from;
        let day = at.date();
        let day = if is_next_day { day + Days::new(1) } else { day };
        day.and_time(self.to)
    }

    /// The last minute before the hours that hold this time.
    pub fn just_before(self, at: Wall) -> Wall {
        let is_day_before = self.from > self.to && at.time() < self.to;
        let day = at.date();
        let day = if is_day_before {
            day - Days::new(1)
        } else {
            day
        };
        day.and_time(self.from) - TimeDelta::minutes(1)
    }
}

/// Gets the quiet hours; none where the person wants none.
pub fn get(database: &Connection) -> Result<Option<Quiet>, Refused> {
    let said = kept::find(database, SETTING)?;
    Ok(read(said.as_deref().unwrap_or(USUAL)))
}

/// Keeps the quiet hours.
pub fn keep(database: &Connection, quiet: Option<Quiet>) -> Result<(), Refused> {
    let said = quiet.map(|quiet| format!("{} {}", write_clock(quiet.from), write_clock(quiet.to)));
    kept::put(database, SETTING, said.as_deref().unwrap_or(NONE))
}

fn read(said: &str) -> Option<Quiet> {
    let (from, to) = said.split_once(' ')?;
    Some(Quiet {
        from: read_clock(from).ok()?,
        to: read_clock(to).ok()?,
    })
}
