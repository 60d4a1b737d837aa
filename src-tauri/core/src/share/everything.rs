//! A plan that ticks everything of the named kinds, for the terminal.

use rusqlite::Connection;

use super::chosen::Chosen;
use super::{Plan, choices};
use crate::refused::Refused;
use crate::rooms::{diary, sheets};
use crate::when::Day;
use crate::wire::{ErrorCode, Private};

/// Ticks every rating with a value, every entry with words, every picture of one and every
/// worksheet, as far as their kind was named.
///
/// The period begins with the first entry or worksheet and ends with the last, within the days named.
/// Errors: `NothingChosen`; `DateOutOfRange` when the last day is before the first.
pub fn plan(database: &Connection, chosen: Chosen) -> Result<Plan, Refused> {
    if chosen.to < chosen.from {
        return Err(ErrorCode::DateOutOfRange.into());
    }
    let all = diary::list::between(database, chosen.from, chosen.to)?;
    let mut days: Vec<Day> = all.iter().map(|entry| entry.at.day()).collect();
    if chosen.sheets {
        let written = sheets::between(database, chosen.from, chosen.to)?;
        days.extend(written.iter().map(|one| one.at.day()));
    }
    let (Some(&from), Some(&to)) = (days.iter().min(), days.iter().max()) else {
        return Err(ErrorCode::NothingChosen.into());
    };
    let choices = choices::of(database, from, to)?;
    Ok(Plan {
        from,
        to,
        from_name: Private::default(),
        for_name: Private::default(),
        note: Private::default(),
        ratings: choices
            .ratings
            .into_iter()
            .filter(|_| chosen.ratings)
            .map(|one| one.id)
            .collect(),
        hard_days: chosen.ratings && chosen.diary,
        entries: choices
            .entries
            .into_iter()
            .filter(|_| chosen.diary)
            .map(|one| one.id)
            .collect(),
        pictures: choices
            .pictures
            .into_iter()
            .filter(|_| chosen.diary && chosen.pictures)
            .map(|one| one.id)
            .collect(),
        sheets: choices
            .sheets
            .into_iter()
            .filter(|_| chosen.sheets)
            .map(|one| one.id)
            .collect(),
        large_print: false,
    })
}
