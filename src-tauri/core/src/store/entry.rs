//! Table `entry`: what was written, when, and the mood.

use rusqlite::{Connection, OptionalExtension, Params, Row, params};

use crate::id::EntryId;
use crate::refused::Refused;
use crate::when::{Day, Moment};
use crate::wire::Private;

/// A row: an entry without its ratings and tags.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct EntryRow {
    /// Number that the other tables refer to; nothing outside the store keeps it.
    pub number: i64,
    /// Id.
    pub id: EntryId,
    /// When it is about.
    pub at: Moment,
    /// What was written.
    pub text: Private,
    /// 1–5.
    pub mood: Option<u8>,
    /// Whether it has the mark "How did I handle this?".
    pub handled: bool,
    /// How many pictures it has in view.
    pub pictures: u32,
    /// How many voice notes it has in view.
    pub voices: u32,
}

pub(super) const COLUMNS: &str = "number, id, at_utc_ms, offset_minutes, text, mood, handled,
    (SELECT COUNT(*) FROM attachment
        WHERE attachment.entry = entry.number AND attachment.removed_utc_ms IS NULL),
    (SELECT COUNT(*) FROM voice_note
        WHERE voice_note.entry = entry.number AND voice_note.removed_utc_ms IS NULL)";

/// Saves an entry over the one with the same id, or as a new one, and returns its number.
///
/// One that was in the bin is in view again: what is written last is never out of sight.
pub fn put(
    database: &Connection,
    id: EntryId,
    at: Moment,
    text: &Private,
    mood: Option<u8>,
    handled: bool,
    now: Moment,
) -> Result<i64, Refused> {
    let mut statement = database.prepare_cached(
        "INSERT INTO entry
             (id, at_utc_ms, offset_minutes, day, text, mood, handled, made_utc_ms,
              changed_utc_ms)
         VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?8)
         ON CONFLICT (id) DO UPDATE SET
             at_utc_ms = excluded.at_utc_ms, offset_minutes = excluded.offset_minutes,
             day = excluded.day, text = excluded.text, mood = excluded.mood,
             handled = excluded.handled, changed_utc_ms = excluded.changed_utc_ms,
             removed_utc_ms = NULL, past_utc_ms = NULL
         RETURNING number",
    )?;
    Ok(statement.query_row(
        params![
            id.as_bytes(),
            at.utc_ms(),
            at.offset_minutes(),
            at.day().number(),
            text.as_str(),
            mood,
            handled,
            now.utc_ms(),
        ],
        |row| row.get(0),
    )?)
}

/// Finds an entry by its id.
pub fn find(database: &Connection, id: EntryId) -> Result<Option<EntryRow>, Refused> {
    let sql = format!("SELECT {COLUMNS} FROM entry WHERE id = ?1 AND removed_utc_ms IS NULL");
    Ok(database
        .prepare_cached(&sql)?
        .query_row([id.as_bytes()], read)
        .optional()?)
}

/// Finds an entry by its number.
pub fn numbered(database: &Connection, number: i64) -> Result<Option<EntryRow>, Refused> {
    let sql = format!("SELECT {COLUMNS} FROM entry WHERE number = ?1 AND removed_utc_ms IS NULL");
    Ok(database
        .prepare_cached(&sql)?
        .query_row([number], read)
        .optional()?)
}

/// Lists the entries from one day to another, both included, in order of day and time.
pub fn between(database: &Connection, from: Day, to: Day) -> Result<Vec<EntryRow>, Refused> {
    list(
        database,
        "WHERE day BETWEEN ?1 AND ?2 AND removed_utc_ms IS NULL ORDER BY day, at_utc_ms, number",
        (from.number(), to.number()),
    )
}

/// Finds the newest entry before a day.
pub fn newest_before(database: &Connection, day: Day) -> Result<Option<EntryRow>, Refused> {
    let rest = "WHERE day < ?1 AND removed_utc_ms IS NULL
         ORDER BY day DESC, at_utc_ms DESC, number DESC LIMIT 1";
    Ok(list(database, rest, [day.number()])?.pop())
}

/// Finds the first day of a page that ends before `before` and has at least `most` entries, if
/// there are as many.
pub fn page_start(
    database: &Connection,
    before: Option<Day>,
    most: u32,
) -> Result<Option<Day>, Refused> {
    let sql = "SELECT day FROM entry WHERE day < ?1 AND removed_utc_ms IS NULL
         ORDER BY day DESC LIMIT 1 OFFSET ?2";
    let before = before.map_or(i32::MAX, Day::number);
    let start = database
        .prepare_cached(sql)?
        .query_row((before, most.saturating_sub(1)), |row| row.get(0))
        .optional()?;
    Ok(start.map(Day::from_number))
}

/// Tells whether any entry lies before a day.
pub fn any_before(database: &Connection, day: Day) -> Result<bool, Refused> {
    let sql = "SELECT EXISTS (SELECT 1 FROM entry WHERE day < ?1 AND removed_utc_ms IS NULL)";
    Ok(database
        .prepare_cached(sql)?
        .query_row([day.number()], |row| row.get(0))?)
}

/// When the last new entry was made, in view or not. Units: milliseconds since 1970, UTC.
pub fn last_made(database: &Connection) -> Result<Option<i64>, Refused> {
    let sql = "SELECT made_utc_ms FROM entry ORDER BY number DESC LIMIT 1";
    Ok(database.query_row(sql, [], |row| row.get(0)).optional()?)
}

fn list(database: &Connection, rest: &str, values: impl Params) -> Result<Vec<EntryRow>, Refused> {
    let mut statement = database.prepare_cached(&format!("SELECT {COLUMNS} FROM entry {rest}"))?;
    let rows = statement.query_map(values, read)?;
    Ok(rows.collect::<Result<_, _>>()?)
}

pub(super) fn read(row: &Row<'_>) -> rusqlite::Result<EntryRow> {
    Ok(EntryRow {
        number: row.get(0)?,
        id: EntryId::from_bytes(row.get(1)?),
        at: Moment::from_parts(row.get(2)?, row.get(3)?),
        text: Private(row.get(4)?),
        mood: row.get(5)?,
        handled: row.get(6)?,
        pictures: row.get(7)?,
        voices: row.get(8)?,
    })
}
