//! Pictures of an entry: made anew without anything hidden in them, and kept in the workbook.
//!
//! A picture never lies unpacked on the disk: it goes from the chosen file into the encrypted
//! store, and from there to the window or onto a page.

pub mod file;
pub mod ready;

use rusqlite::Connection;

use crate::beside::{self as room, Beside};
use crate::id::{AttachmentId, EntryId};
use crate::refused::Refused;
use crate::store::attachment::{self, AttachmentRow};
use crate::store::{attachment_piece, beside, entry};
use crate::when::{Day, Moment};
use crate::wire::{ErrorCode, Private};
use ready::Ready;

/// A picture, without its bytes.
pub type Picture = AttachmentRow;

impl Beside for Picture {
    const TOO_MANY: ErrorCode = ErrorCode::TooManyPictures;

    fn entry(&self) -> EntryId {
        self.entry
    }
}

/// Lists the pictures of an entry in the order they were added.
pub fn of(database: &Connection, entry: EntryId) -> Result<Vec<Picture>, Refused> {
    beside::of(database, entry)
}

/// Lists the pictures of the entries of a period, oldest entry first.
pub fn between(database: &Connection, from: Day, to: Day) -> Result<Vec<Picture>, Refused> {
    beside::between(database, from, to)
}

/// Gets one picture.
///
/// Errors: `PictureGone`.
pub fn get(database: &Connection, id: AttachmentId) -> Result<Picture, Refused> {
    beside::get(database, id)
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
    room::room::<Picture>(database, to)?;
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
    room::describe::<Picture>(database, id, words)
}

/// Brings back a picture that was put aside.
///
/// Errors: `PictureGone`; `TooManyPictures`, because others may have come in its place.
pub fn bring_back(database: &Connection, id: AttachmentId) -> Result<(), Refused> {
    room::bring_back::<Picture>(database, id)
}

#[cfg(test)]
mod tests;
