//! Table `session`: the appointments of the programme, with what was written about each.

use chrono::{NaiveTime, Timelike};
use rusqlite::{Connection, Params, Row, params};

use crate::id::SessionId;
use crate::refused::Refused;
use crate::when::{Day, Moment};
use crate::wire::Private;

/// A row: a session without what was said at it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SessionRow {
    /// Number that sayings refer to; nothing outside the store keeps it.
    pub number: i64,
    /// Id.
    pub id: SessionId,
    /// Name of its kind.
    pub kind: String,
    /// The local day; none where there is no date yet.
    pub day: Option<Day>,
    /// The local time.
    pub time: Option<NaiveTime>,
    /// Where it is.
    pub place: Private,
    /// Name of its outcome.
    pub outcome: Option<String>,
    /// What was covered.
    pub covered: Private,
    /// What was given to read.
    pub reading: Private,
    /// What the person took from it.
    pub took: Private,
    /// What was agreed, one thing a line.
    pub agreed: Private,
    /// What stayed of a long day.
    pub recap: Private,
}

const COLUMNS: &str =
    "number, id, kind, day, minute, place, outcome, covered, reading, took, agreed, recap";

/// Keeps a row over the one with the same id, or as a new one, and returns its number.
///
/// One that was in the bin is in view again: what is written last is never out of sight.
pub fn put(database: &Connection, row: &SessionRow, now: Moment) -> Result<i64, Refused> {
    let sql = "INSERT INTO session (id, kind, day, minute, place, outcome, covered, reading, took,
             agreed, recap, changed_utc_ms)
         VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12)
         ON CONFLICT (id) DO UPDATE SET kind = excluded.kind, day = excluded.day,
             minute = excluded.minute, place = excluded.place, outcome = excluded.outcome,
             covered = excluded.covered, reading = excluded.reading, took = excluded.took,
             agreed = excluded.agreed, recap = excluded.recap,
             changed_utc_ms = excluded.changed_utc_ms, removed_utc_ms = NULL, past_utc_ms = NULL
         RETURNING number";
    let values = params![
        row.id.as_bytes(),
        row.kind,
        row.day.map(Day::number),
        row.time.map(|time| time.num_seconds_from_midnight() / 60),
        row.place.as_str(),
        row.outcome,
        row.covered.as_str(),
        row.reading.as_str(),
        row.took.as_str(),
        row.agreed.as_str(),
        row.recap.as_str(),
        now.utc_ms(),
    ];
    Ok(database
        .prepare_cached(sql)?
        .query_row(values, |row| row.get(0))?)
}

/// Finds one that is in view.
pub fn find(database: &Connection, id: SessionId) -> Result<Option<SessionRow>, Refused> {
    let rest = "WHERE id = ?1 AND removed_utc_ms IS NULL";
    Ok(list(database, rest, [id.as_bytes()])?.pop())
}

/// Lists those in view by day and time; those without a date come last.
pub fn all(database: &Connection) -> Result<Vec<SessionRow>, Refused> {
    let rest = "WHERE removed_utc_ms IS NULL
         ORDER BY day IS NULL, day, minute IS NULL, minute, number";
    list(database, rest, [])
}

/// Puts one in the bin; tells whether it was in view. Units: milliseconds since 1970, UTC.
pub fn put_aside(
    database: &Connection,
    id: SessionId,
    removed_utc_ms: i64,
) -> Result<bool, Refused> {
    let sql = "UPDATE session SET removed_utc_ms = ?2 WHERE id = ?1 AND removed_utc_ms IS NULL";
    let values = (id.as_bytes(), removed_utc_ms);
    Ok(database.prepare_cached(sql)?.execute(values)? > 0)
}

/// Brings one back; tells whether it was in the bin.
pub fn bring_back(database: &Connection, id: SessionId) -> Result<bool, Refused> {
    let sql = "UPDATE session SET removed_utc_ms = NULL, past_utc_ms = NULL
         WHERE id = ?1 AND removed_utc_ms IS NOT NULL";
    Ok(database.prepare_cached(sql)?.execute([id.as_bytes()])? > 0)
}

/// Removes one of the bin for good; tells whether it was there.
pub fn remove(database: &Connection, id: SessionId) -> Result<bool, Refused> {
    let sql = "DELETE FROM session WHERE id = ?1 AND removed_utc_ms IS NOT NULL";
    Ok(database.prepare_cached(sql)?.execute([id.as_bytes()])? > 0)
}

/// Lists what is in the bin with the time it was put there, newest removal first.
pub fn aside(database: &Connection) -> Result<Vec<(SessionRow, i64)>, Refused> {
    let sql = format!(
        "SELECT {COLUMNS}, removed_utc_ms FROM session WHERE removed_utc_ms IS NOT NULL
         ORDER BY removed_utc_ms DESC, number DESC"
    );
    let mut statement = database.prepare_cached(&sql)?;
    let rows = statement.query_map([], |row| Ok((read(row)?, row.get(12)?)))?;
    Ok(rows.collect::<Result<_, _>>()?)
}

fn list(
    database: &Connection,
    rest: &str,
    values: impl Params,
) -> Result<Vec<SessionRow>, Refused> {
    let mut statement =
        database.prepare_cached(&format!("SELECT {COLUMNS} FROM session {rest}"))?;
    let rows = statement.query_map(values, read)?;
    Ok(rows.collect::<Result<_, _>>()?)
}

fn read(row: &Row<'_>) -> rusqlite::Result<SessionRow> {
    let (day, minute): (Option<i32>, Option<u32>) = (row.get(3)?, row.get(4)?);
    Ok(SessionRow {
        number: row.get(0)?,
        id: SessionId::from_bytes(row.get(1)?),
        kind: row.get(2)?,
        day: day.map(Day::from_number),
        time: minute.and_then(|minute| NaiveTime::from_hms_opt(minute / 60, minute % 60, 0)),
        place: Private(row.get(5)?),
        outcome: row.get(6)?,
        covered: Private(row.get(7)?),
        reading: Private(row.get(8)?),
        took: Private(row.get(9)?),
        agreed: Private(row.get(10)?),
        recap: Private(row.get(11)?),
    })
}
