//! Table `attachment`: what belongs to an entry beside its words; the bytes lie in pieces.

use rusqlite::{Connection, OptionalExtension, Params, Row, params};

use crate::id::{AttachmentId, EntryId};
use crate::refused::Refused;
use crate::when::{Day, Moment};
use crate::wire::Private;

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

const READ: &str = "SELECT attachment.number, attachment.id, entry.id, words, bytes, wide, high,
        attachment.made_utc_ms, entry.at_utc_ms, entry.offset_minutes,
        attachment.removed_utc_ms AS removed_utc_ms
    FROM attachment JOIN entry ON entry.number = attachment.entry";

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

/// Finds one by its id, unless it was removed.
pub fn find(database: &Connection, id: AttachmentId) -> Result<Option<AttachmentRow>, Refused> {
    let rest = "WHERE attachment.id = ?1 AND attachment.removed_utc_ms IS NULL";
    Ok(list(database, rest, [id.as_bytes()])?.pop())
}

/// Lists those of one entry in the order they were added.
pub fn of(database: &Connection, entry: EntryId) -> Result<Vec<AttachmentRow>, Refused> {
    let rest = "WHERE entry.id = ?1 AND attachment.removed_utc_ms IS NULL
        ORDER BY attachment.number";
    list(database, rest, [entry.as_bytes()])
}

/// Lists those of every entry in view from one day to another, oldest entry first.
pub fn between(database: &Connection, from: Day, to: Day) -> Result<Vec<AttachmentRow>, Refused> {
    let rest = "WHERE entry.day BETWEEN ?1 AND ?2 AND entry.removed_utc_ms IS NULL
        AND attachment.removed_utc_ms IS NULL
        ORDER BY entry.day, entry.at_utc_ms, attachment.number";
    list(database, rest, (from.number(), to.number()))
}

/// The small version that lists and pages show.
pub fn small(database: &Connection, number: i64) -> Result<Option<Vec<u8>>, Refused> {
    let sql = "SELECT small FROM attachment WHERE number = ?1";
    Ok(database
        .prepare_cached(sql)?
        .query_row([number], |row| row.get(0))
        .optional()?)
}

/// Changes the words; tells whether it was there.
pub fn describe(database: &Connection, id: AttachmentId, words: &Private) -> Result<bool, Refused> {
    let sql = "UPDATE attachment SET words = ?2 WHERE id = ?1 AND removed_utc_ms IS NULL";
    Ok(database.execute(sql, params![id.as_bytes(), words.as_str()])? > 0)
}

/// Puts one aside, or brings it back with none; tells whether it was there.
pub fn put_aside(
    database: &Connection,
    id: AttachmentId,
    removed_utc_ms: Option<i64>,
) -> Result<bool, Refused> {
    let sql = "UPDATE attachment SET removed_utc_ms = ?2, past_utc_ms = NULL
         WHERE id = ?1 AND (removed_utc_ms IS NULL) <> (?2 IS NULL)";
    Ok(database.execute(sql, params![id.as_bytes(), removed_utc_ms])? > 0)
}

/// Lists what was put aside and belongs to an entry in view: each with the time of its entry and
/// when it was put aside, newest removal first.
pub fn put_aside_all(database: &Connection) -> Result<Vec<(AttachmentRow, Moment, i64)>, Refused> {
    let sql = format!(
        "{READ} WHERE attachment.removed_utc_ms IS NOT NULL AND entry.removed_utc_ms IS NULL
         ORDER BY attachment.removed_utc_ms DESC, attachment.number DESC"
    );
    let mut statement = database.prepare_cached(&sql)?;
    let rows = statement.query_map([], |row| {
        let at = Moment::from_parts(row.get("at_utc_ms")?, row.get("offset_minutes")?);
        Ok((read(row)?, at, row.get("removed_utc_ms")?))
    })?;
    Ok(rows.collect::<Result<_, _>>()?)
}

/// Removes for good one that was put aside, with its pieces; tells whether it was there.
pub fn remove(database: &Connection, id: AttachmentId) -> Result<bool, Refused> {
    let sql = "DELETE FROM attachment WHERE id = ?1 AND removed_utc_ms IS NOT NULL";
    Ok(database.execute(sql, [id.as_bytes()])? > 0)
}

/// How many there are and how much room they take. Units: bytes.
pub fn total(database: &Connection) -> Result<(u64, u64), Refused> {
    let sql = "SELECT count(*), coalesce(sum(bytes + length(small)), 0) FROM attachment";
    let (count, bytes): (i64, i64) =
        database.query_row(sql, [], |row| Ok((row.get(0)?, row.get(1)?)))?;
    // Neither is below nought.
    Ok((count.unsigned_abs(), bytes.unsigned_abs()))
}

fn list(
    database: &Connection,
    rest: &str,
    values: impl Params,
) -> Result<Vec<AttachmentRow>, Refused> {
    let mut statement = database.prepare_cached(&format!("{READ} {rest}"))?;
    let rows = statement.query_map(values, read)?;
    Ok(rows.collect::<Result<_, _>>()?)
}

fn read(row: &Row<'_>) -> rusqlite::Result<AttachmentRow> {
    Ok(AttachmentRow {
        number: row.get(0)?,
        id: AttachmentId::from_bytes(row.get(1)?),
        entry: EntryId::from_bytes(row.get(2)?),
        words: Private(row.get(3)?),
        bytes: row.get(4)?,
        wide: row.get(5)?,
        high: row.get(6)?,
        made_utc_ms: row.get(7)?,
    })
}
