//! Table `voice_note`: what a person said on a page; the sound lies in pieces.

use rusqlite::{Connection, OptionalExtension, Params, Row, params};

use crate::id::{EntryId, VoiceId};
use crate::refused::Refused;
use crate::when::{Day, Moment};
use crate::wire::Private;

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

const READ: &str = "SELECT voice_note.number, voice_note.id, entry.id, words, milliseconds, bytes,
        voice_note.made_utc_ms, entry.at_utc_ms, entry.offset_minutes,
        voice_note.removed_utc_ms AS removed_utc_ms
    FROM voice_note JOIN entry ON entry.number = voice_note.entry";

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

/// Finds one by its id, unless it was removed.
pub fn find(database: &Connection, id: VoiceId) -> Result<Option<VoiceRow>, Refused> {
    let rest = "WHERE voice_note.id = ?1 AND voice_note.removed_utc_ms IS NULL";
    Ok(list(database, rest, [id.as_bytes()])?.pop())
}

/// Lists those of one entry in the order they were said.
pub fn of(database: &Connection, entry: EntryId) -> Result<Vec<VoiceRow>, Refused> {
    let rest = "WHERE entry.id = ?1 AND voice_note.removed_utc_ms IS NULL
        ORDER BY voice_note.number";
    list(database, rest, [entry.as_bytes()])
}

/// Lists those of every entry in view from one day to another, oldest entry first.
pub fn between(database: &Connection, from: Day, to: Day) -> Result<Vec<VoiceRow>, Refused> {
    let rest = "WHERE entry.day BETWEEN ?1 AND ?2 AND entry.removed_utc_ms IS NULL
        AND voice_note.removed_utc_ms IS NULL
        ORDER BY entry.day, entry.at_utc_ms, voice_note.number";
    list(database, rest, (from.number(), to.number()))
}

/// Changes the words; tells whether it was there.
pub fn describe(database: &Connection, id: VoiceId, words: &Private) -> Result<bool, Refused> {
    let sql = "UPDATE voice_note SET words = ?2 WHERE id = ?1 AND removed_utc_ms IS NULL";
    Ok(database.execute(sql, params![id.as_bytes(), words.as_str()])? > 0)
}

/// Puts one aside, or brings it back with none; tells whether it was there.
pub fn put_aside(
    database: &Connection,
    id: VoiceId,
    removed_utc_ms: Option<i64>,
) -> Result<bool, Refused> {
    let sql = "UPDATE voice_note SET removed_utc_ms = ?2, past_utc_ms = NULL
         WHERE id = ?1 AND (removed_utc_ms IS NULL) <> (?2 IS NULL)";
    Ok(database.execute(sql, params![id.as_bytes(), removed_utc_ms])? > 0)
}

/// Lists what was put aside and belongs to an entry in view: each with the time of its entry and
/// when it was put aside, newest removal first.
pub fn put_aside_all(database: &Connection) -> Result<Vec<(VoiceRow, Moment, i64)>, Refused> {
    let sql = format!(
        "{READ} WHERE voice_note.removed_utc_ms IS NOT NULL AND entry.removed_utc_ms IS NULL
         ORDER BY voice_note.removed_utc_ms DESC, voice_note.number DESC"
    );
    let mut statement = database.prepare_cached(&sql)?;
    let rows = statement.query_map([], |row| {
        let at = Moment::from_parts(row.get("at_utc_ms")?, row.get("offset_minutes")?);
        Ok((read(row)?, at, row.get("removed_utc_ms")?))
    })?;
    Ok(rows.collect::<Result<_, _>>()?)
}

/// Removes for good one that was put aside, with its pieces; tells whether it was there.
pub fn remove(database: &Connection, id: VoiceId) -> Result<bool, Refused> {
    let sql = "DELETE FROM voice_note WHERE id = ?1 AND removed_utc_ms IS NOT NULL";
    Ok(database.execute(sql, [id.as_bytes()])? > 0)
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

fn list(database: &Connection, rest: &str, values: impl Params) -> Result<Vec<VoiceRow>, Refused> {
    let mut statement = database.prepare_cached(&format!("{READ} {rest}"))?;
    let rows = statement.query_map(values, read)?;
    Ok(rows.collect::<Result<_, _>>()?)
}

fn read(row: &Row<'_>) -> rusqlite::Result<VoiceRow> {
    Ok(VoiceRow {
        number: row.get(0)?,
        id: VoiceId::from_bytes(row.get(1)?),
        entry: EntryId::from_bytes(row.get(2)?),
        words: Private(row.get(3)?),
        milliseconds: row.get(4)?,
        bytes: row.get(5)?,
        made_utc_ms: row.get(6)?,
    })
}
