//! Table `voice_note`: what a person said on a page; the sound lies in pieces.

use rusqlite::{Connection, OptionalExtension, Row, params};

use super::beside::BesideRow;
use crate::id::{EntryId, VoiceId};
use crate::refused::Refused;
use crate::wire::{ErrorCode, Private};

/// A row, without its sound.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct VoiceRow {
    /// Number that the pieces refer to; nothing outside the store keeps it.
    pub number: i64,
    /// Id.
    pub id: VoiceId,
    /// The entry it belongs to.
    pub entry: EntryId,
    /// What it is about, in the person's words, or empty.
    pub words: Private,
    /// How long it is.
    pub milliseconds: u32,
    /// Size of all pieces together. Units: bytes.
    pub bytes: u32,
    /// When it was begun. Units: milliseconds since 1970, UTC.
    pub made_utc_ms: i64,
}

impl BesideRow for VoiceRow {
    type Id = VoiceId;
    const TABLE: &'static str = "voice_note";
    const OWN: &'static str = "milliseconds";
    const GONE: ErrorCode = ErrorCode::VoiceGone;

    fn bytes(id: &VoiceId) -> &[u8; 16] {
        id.as_bytes()
    }

    fn read(row: &Row<'_>) -> rusqlite::Result<Self> {
        Ok(Self {
            number: row.get(0)?,
            id: VoiceId::from_bytes(row.get(1)?),
            entry: EntryId::from_bytes(row.get(2)?),
            words: Private(row.get(3)?),
            bytes: row.get(4)?,
            made_utc_ms: row.get(5)?,
            milliseconds: row.get(6)?,
        })
    }
}

/// Adds one without its pieces and returns its number.
pub fn add(database: &Connection, entry: i64, row: &VoiceRow) -> Result<i64, Refused> {
    database.execute(
        "INSERT INTO voice_note (id, entry, words, milliseconds, bytes, made_utc_ms)
         VALUES (?1, ?2, ?3, ?4, ?5, ?6)",
        params![
            row.id.as_bytes(),
            entry,
            row.words.as_str(),
            row.milliseconds,
            row.bytes,
            row.made_utc_ms,
        ],
    )?;
    Ok(database.last_insert_rowid())
}

/// Makes one longer; the pieces are added beside it.
pub fn lengthen(
    database: &Connection,
    number: i64,
    milliseconds: u32,
    bytes: u32,
) -> Result<(), Refused> {
    let sql = "UPDATE voice_note SET milliseconds = milliseconds + ?2, bytes = bytes + ?3
         WHERE number = ?1";
    database
        .prepare_cached(sql)?
        .execute((number, milliseconds, bytes))?;
    Ok(())
}

/// How many there are and how much room their sound takes. Units: bytes.
pub fn total(database: &Connection) -> Result<(u64, u64), Refused> {
    let sql = "SELECT count(*), coalesce(sum(bytes), 0) FROM voice_note";
    let (count, bytes): (i64, i64) =
        database.query_row(sql, [], |row| Ok((row.get(0)?, row.get(1)?)))?;
    // Neither is below nought.
    Ok((count.unsigned_abs(), bytes.unsigned_abs()))
}

/// The number of a note, removed or not: a recording goes on behind what is there.
pub fn number(database: &Connection, id: VoiceId) -> Result<Option<i64>, Refused> {
    let sql = "SELECT number FROM voice_note WHERE id = ?1";
    Ok(database
        .prepare_cached(sql)?
        .query_row([id.as_bytes()], |row| row.get(0))
        .optional()?)
}
