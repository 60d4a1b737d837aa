//! Table `attachment_piece`: the bytes of an attachment, cut into pieces.

use rusqlite::Connection;

use crate::refused::Refused;

/// Longest piece, so that no statement moves more than a page of writing does.
/// Units: bytes (one mebibyte). Source: security.md, T5: 1 MiB per field.
pub const LONGEST_PIECE: usize = 1 << 20;

/// Keeps the bytes of an attachment that has none yet.
pub fn put(database: &Connection, attachment: i64, bytes: &[u8]) -> Result<(), Refused> {
    let sql = "INSERT INTO attachment_piece (attachment, place, bytes) VALUES (?1, ?2, ?3)";
    let mut statement = database.prepare_cached(sql)?;
    for (place, piece) in bytes.chunks(LONGEST_PIECE).enumerate() {
        statement.execute((attachment, place as i64, piece))?;
    }
    Ok(())
}

/// Joins the bytes of an attachment again.
pub fn read(database: &Connection, attachment: i64) -> Result<Vec<u8>, Refused> {
    let sql = "SELECT bytes FROM attachment_piece WHERE attachment = ?1 ORDER BY place";
    let mut statement = database.prepare_cached(sql)?;
    let mut rows = statement.query([attachment])?;
    let mut bytes = Vec::new();
    while let Some(row) = rows.next()? {
        bytes.extend_from_slice(row.get_ref(0)?.as_blob().map_err(rusqlite::Error::from)?);
    }
    Ok(bytes)
}
