//! The diary: entries with mood, ratings and tags.
//!
//! It must not ask the clock; "now" is given.

pub mod fit;
pub mod list;
pub mod month;
pub mod opening;
pub mod pieces;
pub mod search;
pub mod spelling;
pub mod tags;
pub mod words;

use rusqlite::Connection;

use crate::id::{EntryId, RatingId};
use crate::refused::Refused;
use crate::store;
use crate::store::entry::EntryRow;
use crate::store::entry_rating::Rated;
use crate::when::{Day, Moment};
use crate::wire::{ErrorCode, Private, Refusal};

/// Longest text of an entry. Units: bytes (one mebibyte). Source: security.md, T5.
pub const LONGEST_TEXT: usize = 1 << 20;

/// Longest tag. Units: characters.
pub const LONGEST_TAG: usize = 60;

/// Most tags of one entry.
pub const MOST_TAGS: usize = 30;

/// How much an entry has beside its words; what it is stands in its own rooms.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Beside {
    /// Pictures.
    pub pictures: u32,
    /// Voice notes.
    pub voices: u32,
}

/// An entry.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Entry {
    /// Id.
    pub id: EntryId,
    /// When it is about.
    pub at: Moment,
    /// What was written; may be empty.
    pub text: Private,
    /// 1 (very low) to 5 (very good).
    pub mood: Option<u8>,
    /// Values, in the order the ratings are kept.
    pub ratings: Vec<Rated>,
    /// Tags, as typed.
    pub tags: Vec<String>,
    /// Whether it has the mark "How did I handle this?".
    pub handled: bool,
    /// Whether its day is called hard; a mark of the day, which [`mark_hard_day`] sets.
    pub hard_day: bool,
    /// What it has beside its words; nothing that is saved with it.
    pub beside: Beside,
}

impl Entry {
    /// An entry with nothing in it yet.
    pub fn blank(id: EntryId, at: Moment) -> Self {
        Self {
            id,
            at,
            text: Private::default(),
            mood: None,
            ratings: Vec::new(),
            tags: Vec::new(),
            handled: false,
            hard_day: false,
            beside: Beside::default(),
        }
    }

    /// Whether nothing was written, chosen, rated or marked.
    pub fn is_empty(&self) -> bool {
        self.text.as_str().trim().is_empty()
            && self.mood.is_none()
            && self.ratings.is_empty()
            && self.tags.is_empty()
            && !self.handled
    }

    /// Whether another entry says the same.
    ///
    /// The order of ratings follows which are kept, so it does not count; nor do the mark of the
    /// day and what stands beside the words.
    pub fn is_same(&self, other: &Self) -> bool {
        let sorted = |entry: &Self| {
            let mut entry = entry.clone();
            (entry.hard_day, entry.beside) = (false, Beside::default());
            entry
                .ratings
                .sort_by(|one, other| one.rating.cmp(&other.rating));
            entry
        };
        sorted(self) == sorted(other)
    }
}

/// Brings an entry to the shape that is kept, and refuses what cannot be.
///
/// Ratings come in the order of the known ones, and one given twice counts as given last.
/// Tags lose the spaces around them and come once.
/// Errors: `TextTooLong`, `TagTooLong`, `TooManyTags`, `RatingOutOfRange`, `RatingUnknown`.
pub fn checked(known: &[RatingId], mut entry: Entry) -> Result<Entry, Refused> {
    if entry.text.as_str().len() > LONGEST_TEXT {
        let characters = entry.text.as_str().chars().count() as u64;
        return Err(Refusal {
            code: ErrorCode::TextTooLong,
            number: Some(characters),
        });
    }
    // A zero character ends a text in SQLite's own functions, so it is not kept.
    entry.text.0.retain(|c| c != '\0');
    let mood_is_good = entry.mood.is_none_or(|mood| (1..=5).contains(&mood));
    if !mood_is_good || entry.ratings.iter().any(|rated| rated.value > 10) {
        return Err(ErrorCode::RatingOutOfRange.into());
    }
    entry.tags = tags(&entry.tags)?;
    let place = |id: &RatingId| known.iter().position(|one| one == id);
    let mut placed = std::collections::BTreeMap::new();
    for rated in entry.ratings {
        let place = place(&rated.rating).ok_or(ErrorCode::RatingUnknown)?;
        placed.insert(place, rated);
    }
    entry.ratings = placed.into_values().collect();
    Ok(entry)
}

/// Writes an entry that was [`checked`] over the one with the same id, or as a new one.
///
/// An entry that was there and is now empty stays; only the bin takes away.
pub fn put(database: &Connection, entry: &Entry, now: Moment) -> Result<(), Refused> {
    let Entry { id, at, mood, .. } = *entry;
    let number = store::entry::put(database, id, at, &entry.text, mood, entry.handled, now)?;
    let mut values = Vec::with_capacity(entry.ratings.len());
    for rated in &entry.ratings {
        let rating = store::rating::entered(database, &rated.rating)?;
        values.push((rating, rated.value));
    }
    store::entry_rating::put(database, number, &values)?;
    store::entry_tag::put(database, number, &entry.tags)
}

/// Takes away the marks of days that have no entry any more, not even in the bin.
pub fn tidy_hard_days(database: &Connection) -> Result<(), Refused> {
    store::hard_day::tidy(database)
}

/// Tells whether a day is called hard.
pub fn is_hard_day(database: &Connection, day: Day) -> Result<bool, Refused> {
    store::hard_day::is(database, day)
}

/// Gets one entry.
///
/// Errors: `EntryGone`.
pub fn get(database: &Connection, id: EntryId) -> Result<Entry, Refused> {
    find(database, id)?.ok_or_else(|| ErrorCode::EntryGone.into())
}

/// Finds one entry, if it is there.
pub fn find(database: &Connection, id: EntryId) -> Result<Option<Entry>, Refused> {
    match store::entry::find(database, id)? {
        Some(row) => Ok(Some(whole(database, row)?)),
        None => Ok(None),
    }
}

/// Calls a day hard, or takes that back.
pub fn mark_hard_day(database: &Connection, day: Day, hard: bool) -> Result<(), Refused> {
    store::hard_day::put(database, day, hard)
}

fn beside(row: &EntryRow) -> Beside {
    Beside {
        pictures: row.pictures,
        voices: row.voices,
    }
}

fn whole(database: &Connection, row: EntryRow) -> Result<Entry, Refused> {
    Ok(Entry {
        beside: beside(&row),
        id: row.id,
        at: row.at,
        text: row.text,
        mood: row.mood,
        ratings: store::entry_rating::of(database, row.number)?,
        tags: store::entry_tag::of(database, row.number)?,
        handled: row.handled,
        hard_day: store::hard_day::is(database, row.at.day())?,
    })
}

fn tags(typed: &[String]) -> Result<Vec<String>, Refused> {
    let mut tags: Vec<String> = Vec::new();
    for tag in typed {
        let tag = tag.trim().replace('\0', "");
        let characters = tag.chars().count();
        if characters > LONGEST_TAG {
            return Err(Refusal {
                code: ErrorCode::TagTooLong,
                number: Some(characters as u64),
            });
        }
        let same = |kept: &String| kept.to_lowercase() == tag.to_lowercase();
        if tag.is_empty() || tags.iter().any(same) {
            continue;
        }
        if tags.len() >= MOST_TAGS {
            return Err(ErrorCode::TooManyTags.into());
        }
        tags.push(tag);
    }
    Ok(tags)
}

#[cfg(test)]
mod tests;
