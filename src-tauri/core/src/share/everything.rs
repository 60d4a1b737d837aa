//! A plan that ticks everything of the named kinds, for the terminal.

use rusqlite::Connection;

use super::chosen::Chosen;
use super::{Plan, choices};
use crate::refused::Refused;
use crate::rooms::diary;
use crate::wire::{ErrorCode, Private};

/// Ticks every rating with a value, every entry with words and every picture of one, as far as their kind was named.
///
/// The period begins with the first entry and ends with the last, within the days named.
/// Errors: `NothingChosen`; `DateOutOfRange` when the last day is before the first.
pub fn plan(database: &Connection, chosen: Chosen) -> Result<Plan, Refused> {
    if chosen.to < chosen.from {
        return Err(ErrorCode::DateOutOfRange.into());
    }
    let all = diary::list::between(database, chosen.from, chosen.to)?;
    let (Some(first), Some(last)) = (all.first(), all.last()) else {
        return Err(ErrorCode::NothingChosen.into());
    };
    let (from, to) = (first.at.day(), last.at.day());
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
        large_print: false,
    })
}
