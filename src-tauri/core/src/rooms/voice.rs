//! Voice notes of an entry: said in place of long writing, and kept piece by piece.
//!
//! Nothing listens until the person has said yes in this workbook (needs, C54). The room must not
//! know a microphone: what was heard comes to it ready, and goes into the encrypted store at once.

use rusqlite::Connection;

use crate::id::{EntryId, VoiceId};
use crate::refused::Refused;
use crate::store::voice_note::{self, VoiceRow};
use crate::store::{entry, private_setting, voice_piece};
use crate::when::{Day, Moment};
use crate::wire::{ErrorCode, Private, Refusal};

/// Most voice notes of one entry, so that a page stays a page.
pub const MOST_OF_ENTRY: usize = 12;

/// Longest voice note: long enough for a hard day, and 2 MB of the 50 a recording may have
/// (decisions, section 1). Units: minutes.
pub const LONGEST_MINUTES: u32 = 10;

/// The same. Units: milliseconds.
pub const LONGEST_MS: u32 = LONGEST_MINUTES * 60 * 1000;

/// Largest voice note. Units: bytes. Source: decisions, section 1.
pub const LARGEST: u32 = 50_000_000;

/// Longest words about a voice note: a few sentences. Units: characters.
pub const LONGEST_WORDS: usize = 500;

/// Name of the choice in the workbook.
const SETTING: &str = "voice";

/// A voice note, without its sound.
pub type VoiceNote = VoiceRow;

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
    voice_note::of(database, entry)
}

/// Lists the voice notes of the entries of a period, oldest entry first.
pub fn between(database: &Connection, from: Day, to: Day) -> Result<Vec<VoiceNote>, Refused> {
    voice_note::between(database, from, to)
}

/// Gets one voice note.
///
/// Errors: `VoiceGone`.
pub fn get(database: &Connection, id: VoiceId) -> Result<VoiceNote, Refused> {
    voice_note::find(database, id)?.ok_or_else(|| ErrorCode::VoiceGone.into())
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
    match of(database, entry)?.len() >= MOST_OF_ENTRY {
        true => Err(too_many()),
        false => Ok(()),
    }
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
    there(voice_note::describe(database, id, &checked(words)?)?)
}

/// Brings back a voice note from the bin.
///
/// Errors: `VoiceGone`; `TooManyVoiceNotes`, because others may have come in its place.
pub fn bring_back(database: &Connection, id: VoiceId) -> Result<(), Refused> {
    there(voice_note::put_aside(database, id, None)?)?;
    let entry = get(database, id)?.entry;
    match of(database, entry)?.len() > MOST_OF_ENTRY {
        true => Err(too_many()),
        false => Ok(()),
    }
}

/// How long a voice note is. Units: whole seconds, at least one.
pub fn seconds(note: &VoiceNote) -> u32 {
    (note.milliseconds / 1000).max(1)
}

fn too_many() -> Refused {
    Refusal {
        code: ErrorCode::TooManyVoiceNotes,
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
        false => Err(ErrorCode::VoiceGone.into()),
    }
}

#[cfg(test)]
mod tests;
