//! Voice notes of an entry: said in place of long writing, and kept piece by piece.
//!
//! Nothing listens until the person has said yes in this workbook (needs, C54). The room must not
//! know a microphone: what was heard comes to it ready, and goes into the encrypted store at once.

use rusqlite::Connection;

use crate::beside::{self as room, Beside};
use crate::id::{EntryId, VoiceId};
use crate::refused::Refused;
use crate::store::voice_note::{self, VoiceRow};
use crate::store::{beside, entry, private_setting, voice_piece};
use crate::when::{Day, Moment};
use crate::wire::{ErrorCode, Private};

/// Longest voice note: long enough for a hard day, and 2 MB of the 50 a recording may have
/// (decisions, section 1). Units: minutes.
pub const LONGEST_MINUTES: u32 = 10;

/// The same. Units: milliseconds.
pub const LONGEST_MS: u32 = LONGEST_MINUTES * 60 * 1000;

/// Largest voice note. Units: bytes. Source: decisions, section 1.
pub const LARGEST: u32 = 50_000_000;

/// Name of the choice in the workbook.
const SETTING: &str = "voice";

/// A voice note, without its sound.
pub type VoiceNote = VoiceRow;

impl Beside for VoiceNote {
    const TOO_MANY: ErrorCode = ErrorCode::TooManyVoiceNotes;

    fn entry(&self) -> EntryId {
        self.entry
    }
}

/// A recording that was begun; it is no voice note until something was heard.
#[derive(Clone, Copy, Debug)]
pub struct Begun {
    /// Id of the note to be.
    pub id: VoiceId,
    /// The entry it goes to.
    pub entry: EntryId,
    /// When it was begun.
    pub made: Moment,
}

/// Whether the person has said yes to the microphone; it is off until then.
pub fn is_allowed(database: &Connection) -> Result<bool, Refused> {
    let said = private_setting::find(database, SETTING)?;
    Ok(said.as_deref() == Some("yes"))
}

/// Keeps whether the microphone may be used.
pub fn allow(database: &Connection, allowed: bool) -> Result<(), Refused> {
    private_setting::put(database, SETTING, if allowed { "yes" } else { "no" })
}

/// Lists the voice notes of an entry in the order they were said.
pub fn of(database: &Connection, entry: EntryId) -> Result<Vec<VoiceNote>, Refused> {
    beside::of(database, entry)
}

/// Lists the voice notes of the entries of a period, oldest entry first.
pub fn between(database: &Connection, from: Day, to: Day) -> Result<Vec<VoiceNote>, Refused> {
    beside::between(database, from, to)
}

/// Gets one voice note.
///
/// Errors: `VoiceGone`.
pub fn get(database: &Connection, id: VoiceId) -> Result<VoiceNote, Refused> {
    beside::get(database, id)
}

/// Reads the whole sound. Shape: an Ogg Opus file.
///
/// Errors: `VoiceGone`.
pub fn sound(database: &Connection, id: VoiceId) -> Result<Vec<u8>, Refused> {
    voice_piece::read(database, get(database, id)?.number)
}

/// Says whether an entry may have one more; asked before the microphone is opened.
///
/// Errors: `MicrophoneOff` until the person has said yes; `TooManyVoiceNotes`.
pub fn may_begin(database: &Connection, entry: EntryId) -> Result<(), Refused> {
    if !is_allowed(database)? {
        return Err(ErrorCode::MicrophoneOff.into());
    }
    room::room::<VoiceNote>(database, entry)
}

/// Adds a piece of sound behind those that are there; the first one makes the note.
///
/// Errors: `EntryGone`.
pub fn add(
    database: &Connection,
    begun: &Begun,
    sound: &[u8],
    milliseconds: u32,
) -> Result<(), Refused> {
    let bytes = u32::try_from(sound.len()).unwrap_or(u32::MAX);
    let number = match voice_note::number(database, begun.id)? {
        Some(number) => {
            voice_note::lengthen(database, number, milliseconds, bytes)?;
            number
        }
        None => {
            let there = entry::find(database, begun.entry)?.ok_or(ErrorCode::EntryGone)?;
            let row = VoiceRow {
                number: 0,
                id: begun.id,
                entry: begun.entry,
                words: Private::default(),
                milliseconds,
                bytes,
                made_utc_ms: begun.made.utc_ms(),
            };
            voice_note::add(database, there.number, &row)?
        }
    };
    voice_piece::add(database, number, sound)
}

/// Says in the person's words what a voice note is about.
///
/// Errors: `VoiceGone`; `TextTooLong` with the number of characters.
pub fn describe(database: &Connection, id: VoiceId, words: &Private) -> Result<(), Refused> {
    room::describe::<VoiceNote>(database, id, words)
}

/// Brings back a voice note from the bin.
///
/// Errors: `VoiceGone`; `TooManyVoiceNotes`, because others may have come in its place.
pub fn bring_back(database: &Connection, id: VoiceId) -> Result<(), Refused> {
    room::bring_back::<VoiceNote>(database, id)
}

/// How long a voice note is. Units: whole seconds, at least one.
pub fn seconds(note: &VoiceNote) -> u32 {
    (note.milliseconds / 1000).max(1)
}

#[cfg(test)]
mod tests;
