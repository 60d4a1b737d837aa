//! What pictures and voice notes of an entry have in common: how many, and words about them.

use rusqlite::Connection;

use crate::id::EntryId;
use crate::refused::Refused;
use crate::store::beside::{self, BesideRow};
use crate::wire::{ErrorCode, Private, Refusal};

/// Most of one kind on one entry, so that a page stays a page.
pub const MOST_OF_ENTRY: usize = 12;

/// Longest words about one: a few sentences. Units: characters.
pub const LONGEST_WORDS: usize = 500;

/// A kind of thing that stands beside an entry's words.
pub trait Beside: BesideRow {
    /// What is said of one too many.
    const TOO_MANY: ErrorCode;

    /// The entry it belongs to.
    fn entry(&self) -> EntryId;
}

/// Says in the person's words what one is about.
///
/// Errors: that it is gone; `TextTooLong` with the number of characters.
pub fn describe<T: Beside>(
    database: &Connection,
    id: T::Id,
    words: &Private,
) -> Result<(), Refused> {
    let words = words.as_str().trim().replace('\0', "");
    let characters = words.chars().count();
    if characters > LONGEST_WORDS {
        return Err(Refusal {
            code: ErrorCode::TextTooLong,
            number: Some(characters as u64),
        });
    }
    beside::describe::<T>(database, id, &Private(words))
}

/// Brings back one that was put aside.
///
/// Errors: that it is gone; that there are too many, because others may have come in its place.
pub fn bring_back<T: Beside<Id: Copy>>(database: &Connection, id: T::Id) -> Result<(), Refused> {
    beside::put_aside::<T>(database, id, None)?;
    let entry = beside::get::<T>(database, id)?.entry();
    at_most::<T>(database, entry, MOST_OF_ENTRY)
}

/// Refuses one more where an entry has as many as it can have.
///
/// Errors: that there are too many, with how many an entry can have.
pub fn room<T: Beside>(database: &Connection, entry: EntryId) -> Result<(), Refused> {
    at_most::<T>(database, entry, MOST_OF_ENTRY - 1)
}

fn at_most<T: Beside>(database: &Connection, entry: EntryId, most: usize) -> Result<(), Refused> {
    match beside::of::<T>(database, entry)?.len() > most {
        true => Err(Refusal {
            code: T::TOO_MANY,
            number: Some(MOST_OF_ENTRY as u64),
        }),
        false => Ok(()),
    }
}
