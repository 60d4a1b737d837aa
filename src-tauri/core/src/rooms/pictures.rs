//! Pictures of an entry: made anew without anything hidden in them, and kept in the workbook.
//!
//! A picture never lies unpacked on the disk: it goes from the chosen file into the encrypted
//! store, and from there to the window or onto a page.

pub mod file;
pub mod ready;

use rusqlite::Connection;

use crate::id::{AttachmentId, EntryId};
use crate::refused::Refused;
use crate::store::attachment::{self, AttachmentRow};
use crate::store::{attachment_piece, entry};
use crate::when::{Day, Moment};
use crate::wire::{ErrorCode, Private, Refusal};
use ready::Ready;

/// Most pictures of one entry, so that a page stays a page.
pub const MOST_OF_ENTRY: usize = 12;

/// Longest words about a picture: a few sentences. Units: characters.
pub const LONGEST_WORDS: usize = 500;

/// A picture, without its bytes.
pub type Picture = AttachmentRow;

/// Lists the pictures of an entry in the order they were added.
pub fn of(database: &Connection, entry: EntryId) -> Result<Vec<Picture>, Refused> {
    attachment::of(database, entry)
}

/// Lists the pictures of the entries of a period, oldest entry first.
pub fn between(database: &Connection, from: Day, to: Day) -> Result<Vec<Picture>, Refused> {
    attachment::between(database, from, to)
}

/// Gets one picture.
///
/// Errors: `PictureGone`.
pub fn get(database: &Connection, id: AttachmentId) -> Result<Picture, Refused> {
    attachment::find(database, id)?.ok_or_else(|| ErrorCode::PictureGone.into())
}

/// Reads the whole picture. Shape: a JPEG file.
///
/// Errors: `PictureGone`.
pub fn whole(database: &Connection, id: AttachmentId) -> Result<Vec<u8>, Refused> {
    attachment_piece::read(database, get(database, id)?.number)
}

/// Reads the small version of a picture. Shape: a JPEG file.
///
/// Errors: `PictureGone`.
pub fn small(database: &Connection, id: AttachmentId) -> Result<Vec<u8>, Refused> {
    let number = get(database, id)?.number;
    attachment::small(database, number)?.ok_or_else(|| ErrorCode::PictureGone.into())
}

/// Adds a picture that was made ready to an entry.
///
/// Errors: `EntryGone`; `TooManyPictures` with how many an entry can have.
pub fn add(
    database: &Connection,
    id: AttachmentId,
    to: EntryId,
    ready: &Ready,
    now: Moment,
) -> Result<(), Refused> {
    let there = entry::find(database, to)?.ok_or(ErrorCode::EntryGone)?;
    room(database, to)?;
    let row = AttachmentRow {
        number: 0,
        id,
        entry: to,
        words: Private::default(),
        bytes: u32::try_from(ready.whole.len()).unwrap_or(u32::MAX),
        wide: ready.wide,
        high: ready.high,
        made_utc_ms: now.utc_ms(),
    };
    let number = attachment::add(database, there.number, &row, &ready.small)?;
    attachment_piece::put(database, number, &ready.whole)
}

/// Says in the person's words what a picture shows.
///
/// Errors: `PictureGone`; `TextTooLong` with the number of characters.
pub fn describe(database: &Connection, id: AttachmentId, words: &Private) -> Result<(), Refused> {
    there(attachment::describe(database, id, &checked(words)?)?)
}

/// Brings back a picture that was put aside.
///
/// Errors: `PictureGone`; `TooManyPictures`, because others may have come in its place.
pub fn bring_back(database: &Connection, id: AttachmentId) -> Result<(), Refused> {
    there(attachment::put_aside(database, id, None)?)?;
    let entry = get(database, id)?.entry;
    match of(database, entry)?.len() > MOST_OF_ENTRY {
        true => Err(too_many()),
        false => Ok(()),
    }
}

/// Refuses one more picture where an entry has as many as it can have.
fn room(database: &Connection, entry: EntryId) -> Result<(), Refused> {
    match of(database, entry)?.len() >= MOST_OF_ENTRY {
        true => Err(too_many()),
        false => Ok(()),
    }
}

fn too_many() -> Refused {
    Refusal {
        code: ErrorCode::TooManyPictures,
        number: Some(MOST_OF_ENTRY as u64),
    }
}

fn checked(words: &Private) -> Result<Private, Refused> {
    let words = words.as_str().trim().replace('\0', "");
    let characters = words.chars().count();
    match characters > LONGEST_WORDS {
        true => Err(Refusal {
            code: ErrorCode::TextTooLong,
            number: Some(characters as u64),
        }),
        false => Ok(Private(words)),
    }
}

fn there(was_there: bool) -> Result<(), Refused> {
    match was_there {
        true => Ok(()),
        false => Err(ErrorCode::PictureGone.into()),
    }
}

#[cfg(test)]
mod tests;
