//! Table `copy_made`: where copies of this workbook were written, newest last.
//!
//! It must not say that a copy is still there: only a look can.

use rusqlite::{Connection, params};

use crate::id::EntryId;
use crate::refused::Refused;
use crate::when::Moment;

/// Why there is a copy.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum CopyKind {
    /// The program made it by itself, in the workbook's own folder.
    ByItself,
    /// The person chose its place.
    Chosen,
    /// A whole workbook that was set aside when a copy took its place.
    SetAside,
}

/// One copy that was made.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CopyRow {
    /// Id; a UUID, as entries have.
    pub id: EntryId,
    /// Why it is there.
    pub kind: CopyKind,
    /// Whole path, or the name of a file in the workbook's own folder.
    pub path: String,
    /// When it was made.
    pub at: Moment,
    /// How far the workbook had come with the save that keeps this row.
    pub sequence: u64,
    /// Units: bytes.
    pub bytes: u64,
}

/// Adds a copy; one that stood at the same path before is no more.
pub fn add(database: &Connection, copy: &CopyRow) -> Result<(), Refused> {
    forget(database, &copy.path)?;
    database.execute(
        "INSERT INTO copy_made (id, kind, path, at_utc_ms, offset_minutes, sequence, bytes)
         VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)",
        params![
            copy.id.as_bytes(),
            name(copy.kind),
            copy.path,
            copy.at.utc_ms(),
            copy.at.offset_minutes(),
            copy.sequence.cast_signed(),
            copy.bytes.cast_signed(),
        ],
    )?;
    Ok(())
}

/// Forgets the copy at a path.
pub fn forget(database: &Connection, path: &str) -> Result<(), Refused> {
    database.execute("DELETE FROM copy_made WHERE path = ?1", [path])?;
    Ok(())
}

/// Lists the copies, newest first.
pub fn all(database: &Connection) -> Result<Vec<CopyRow>, Refused> {
    let mut statement = database.prepare_cached(
        "SELECT id, kind, path, at_utc_ms, offset_minutes, sequence, bytes
         FROM copy_made ORDER BY number DESC",
    )?;
    let rows = statement.query_map([], |row| {
        let kind: String = row.get(1)?;
        Ok(CopyRow {
            id: EntryId::from_bytes(row.get(0)?),
            kind: kind_of(&kind),
            path: row.get(2)?,
            at: Moment::from_parts(row.get(3)?, row.get(4)?),
            sequence: row.get::<_, i64>(5)?.cast_unsigned(),
            bytes: row.get::<_, i64>(6)?.cast_unsigned(),
        })
    })?;
    Ok(rows.collect::<Result<_, _>>()?)
}

fn name(kind: CopyKind) -> &'static str {
    match kind {
        CopyKind::ByItself => "by-itself",
        CopyKind::Chosen => "chosen",
        CopyKind::SetAside => "set-aside",
    }
}

fn kind_of(name: &str) -> CopyKind {
    match name {
        "by-itself" => CopyKind::ByItself,
        "set-aside" => CopyKind::SetAside,
        _ => CopyKind::Chosen,
    }
}
