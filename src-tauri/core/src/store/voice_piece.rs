//! Table `voice_piece`: the sound of a voice note, one piece after the other as it was recorded.

use rusqlite::Connection;

use super::attachment_piece::LONGEST_PIECE;
use crate::refused::Refused;

/// Adds sound behind what is there.
pub fn add(database: &Connection, note: i64, sound: &[u8]) -> Result<(), Refused> {
    let sql = "INSERT INTO voice_piece (note, place, bytes) VALUES
         (?1, (SELECT coalesce(max(place) + 1, 0) FROM voice_piece WHERE note = ?1), ?2)";
    let mut statement = database.prepare_cached(sql)?;
    for piece in sound.chunks(LONGEST_PIECE) {
        statement.execute((note, piece))?;
    }
    Ok(())
}

/// Joins the pieces of a voice note again.
pub fn read(database: &Connection, note: i64) -> Result<Vec<u8>, Refused> {
    let sql = "SELECT bytes FROM voice_piece WHERE note = ?1 ORDER BY place";
    let mut statement = database.prepare_cached(sql)?;
    let mut rows = statement.query([note])?;
    let mut bytes = Vec::new();
    while let Some(row) = rows.next()? {
        bytes.extend_from_slice(row.get_ref(0)?.as_blob().map_err(rusqlite::Error::from)?);
    }
    Ok(bytes)
}
