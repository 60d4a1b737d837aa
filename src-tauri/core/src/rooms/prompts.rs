//! Prompts: whether a person wants questions to start from, and which comes first on a day.
//!
//! What was asked is never kept; only what a person wrote is.

use rusqlite::Connection;
use towpath_content::prompts::{Prompt, prompts};

use crate::refused::Refused;
use crate::store::private_setting;
use crate::when::Day;

/// Name of the choice in the workbook.
const SETTING: &str = "prompts";

/// Whether prompts are wanted; they are until a person says "no prompts".
pub fn are_wanted(database: &Connection) -> Result<bool, Refused> {
    let said = private_setting::find(database, SETTING)?;
    Ok(said.as_deref() != Some("no"))
}

/// Keeps whether prompts are wanted.
pub fn want(database: &Connection, wanted: bool) -> Result<(), Refused> {
    private_setting::put(database, SETTING, if wanted { "yes" } else { "no" })
}

/// Every prompt, beginning with another one each day.
pub fn of_day(day: Day) -> impl Iterator<Item = &'static Prompt> {
    let all = prompts();
    let start = usize::try_from(day.number()).unwrap_or(0) % all.len().max(1);
    all[start..].iter().chain(&all[..start])
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::store;

    #[test]
    fn they_are_wanted_until_somebody_says_no() {
        let database = Connection::open_in_memory().unwrap();
        store::migrations::take(&database).unwrap();
        assert!(are_wanted(&database).unwrap());
        want(&database, false).unwrap();
        assert!(!are_wanted(&database).unwrap());
        want(&database, true).unwrap();
        assert!(are_wanted(&database).unwrap());
    }

    #[test]
    fn every_day_begins_with_another_one_and_has_all() {
        let day = Day::read("2026-11-22").unwrap();
        let first = |day| of_day(day).next().unwrap().id.clone();
        assert_ne!(first(day), first(day.plus(1)));
        assert_eq!(of_day(day).count(), prompts().len());
        assert!(of_day(Day::first()).next().is_some());
    }
}
