//! Table `attachment`: what belongs to an entry beside its words; the bytes lie in pieces.

use rusqlite::{Connection, OptionalExtension, Row, params};

use super::beside::BesideRow;
use crate::id::{AttachmentId, EntryId};
use crate::refused::Refused;
use crate::wire::{ErrorCode, Private};

/// A row, without any bytes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AttachmentRow {
    /// Number that the pieces refer to; nothing outside the store keeps it.
    pub number: i64,
    /// Id.
    pub id: AttachmentId,
    /// The entry it belongs to.
    pub entry: EntryId,
    /// What it shows, in the person's words, or empty.
    pub words: Private,
    /// Size of all pieces together. Units: bytes.
    pub bytes: u32,
    /// Units: pixels.
    pub wide: u32,
    /// Units: pixels.
    pub high: u32,
    /// When it was added. Units: milliseconds since 1970, UTC.
    pub made_utc_ms: i64,
}

impl BesideRow for AttachmentRow {
    type Id = AttachmentId;
    const TABLE: &'static str = "attachment";
    const OWN: &'static str = "wide, high";
    const GONE: ErrorCode = ErrorCode::PictureGone;

    fn bytes(id: &AttachmentId) -> &[u8; 16] {
        id.as_bytes()
    }

    fn read(row: &Row<'_>) -> rusqlite::Result<Self> {
        Ok(Self {
            number: row.get(0)?,
            id: AttachmentId::from_bytes(row.get(1)?),
            entry: EntryId::from_bytes(row.get(2)?),
            words: Private(row.get(3)?),
            bytes: row.get(4)?,
            made_utc_ms: row.get(5)?,
            wide: row.get(6)?,
            high: row.get(7)?,
        })
    }
}

/// Adds one without its pieces and returns its number.
pub fn add(
    database: &Connection,
    entry: i64,
    row: &AttachmentRow,
    small: &[u8],
) -> Result<i64, Refused> {
    database.execute(
        "INSERT INTO attachment (id, entry, words, bytes, wide, high, made_utc_ms, small)
         VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)",
        params![
            row.id.as_bytes(),
            entry,
            row.words.as_str(),
            row.bytes,
            row.wide,
            row.high,
            row.made_utc_ms,
            small,
        ],
    )?;
    Ok(database.last_insert_rowid())
}

/// The small version that lists and pages show.
pub fn small(database: &Connection, number: i64) -> Result<Option<Vec<u8>>, Refused> {
    let sql = "SELECT small FROM attachment WHERE number = ?1";
    Ok(database
        .prepare_cached(sql)?
        .query_row([number], |row| row.get(0))
        .optional()?)
}

/// How many there are and how much room they take. Units: bytes.
pub fn total(database: &Connection) -> Result<(u64, u64), Refused> {
    let sql = "SELECT count(*), coalesce(sum(bytes + length(small)), 0) FROM attachment";
    let (count, bytes): (i64, i64) =
        database.query_row(sql, [], |row| Ok((row.get(0)?, row.get(1)?)))?;
    // Neither is below nought.
    Ok((count.unsigned_abs(), bytes.unsigned_abs()))
}
