//! Table `reminder`: when to nudge, about what kind of thing; no words.

use chrono::{NaiveDateTime, NaiveTime, Timelike};
use rusqlite::{Connection, Params, Row, params};

use crate::id::{AboutId, ReminderId};
use crate::refused::Refused;
use crate::when::{Day, Moment};

/// Units: minutes.
const DAY_MINUTES: i64 = 24 * 60;

/// A row.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ReminderRow {
    /// Id.
    pub id: ReminderId,
    /// Name of its kind.
    pub kind: String,
    /// The session, thing to try or goal it is about.
    pub about: Option<AboutId>,
    /// Name of the worksheet it is about.
    pub sheet: Option<String>,
    /// Whether it is on.
    pub on: bool,
    /// The local time of day.
    pub time: Option<NaiveTime>,
    /// How long before a session. Units: hours.
    pub hours_before: Option<u8>,
    /// One bit a weekday; Monday is the lowest.
    pub days: u8,
    /// Local times up to here are dealt with.
    pub done: NaiveDateTime,
    /// When it is to show once more, in local time.
    pub later: Option<NaiveDateTime>,
}

const COLUMNS: &str =
    "id, kind, about, sheet, is_on, minute, hours_before, days, done_minute, later_minute";

/// Keeps a row over the one with the same id, or as a new one.
///
/// One that was in the bin is in view again: what is set last is never out of sight.
pub fn put(database: &Connection, row: &ReminderRow, now: Moment) -> Result<(), Refused> {
    let sql = format!(
        "INSERT INTO reminder ({COLUMNS}, changed_utc_ms)
         VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11)
         ON CONFLICT (id) DO UPDATE SET kind = excluded.kind, about = excluded.about,
             sheet = excluded.sheet, is_on = excluded.is_on, minute = excluded.minute,
             hours_before = excluded.hours_before, days = excluded.days,
             done_minute = excluded.done_minute, later_minute = excluded.later_minute,
             changed_utc_ms = excluded.changed_utc_ms, removed_utc_ms = NULL, past_utc_ms = NULL"
    );
    let values = params![
        row.id.as_bytes(),
        row.kind,
        row.about.as_ref().map(AboutId::as_bytes),
        row.sheet,
        row.on,
        row.time.map(|time| time.num_seconds_from_midnight() / 60),
        row.hours_before,
        row.days,
        minutes(row.done),
        row.later.map(minutes),
        now.utc_ms(),
    ];
    database.prepare_cached(&sql)?.execute(values)?;
    Ok(())
}

/// Keeps up to when a reminder is dealt with, and when it is to show once more.
pub fn settle(
    database: &Connection,
    id: ReminderId,
    done: NaiveDateTime,
    later: Option<NaiveDateTime>,
) -> Result<(), Refused> {
    let sql = "UPDATE reminder SET done_minute = ?2, later_minute = ?3 WHERE id = ?1";
    let values = params![id.as_bytes(), minutes(done), later.map(minutes)];
    database.prepare_cached(sql)?.execute(values)?;
    Ok(())
}

/// Finds one that is in view.
pub fn find(database: &Connection, id: ReminderId) -> Result<Option<ReminderRow>, Refused> {
    let rest = "WHERE id = ?1 AND removed_utc_ms IS NULL";
    Ok(list(database, rest, [id.as_bytes()])?.pop())
}

/// Lists those in view in the order they were made.
pub fn all(database: &Connection) -> Result<Vec<ReminderRow>, Refused> {
    list(database, "WHERE removed_utc_ms IS NULL ORDER BY number", [])
}

/// Lists the ids of those in the bin.
pub fn aside(database: &Connection) -> Result<Vec<ReminderId>, Refused> {
    let rows = list(database, "WHERE removed_utc_ms IS NOT NULL", [])?;
    Ok(rows.into_iter().map(|row| row.id).collect())
}

/// Puts one in the bin; tells whether it was in view. Units: milliseconds since 1970, UTC.
pub fn put_aside(
    database: &Connection,
    id: ReminderId,
    removed_utc_ms: i64,
) -> Result<bool, Refused> {
    let sql = "UPDATE reminder SET removed_utc_ms = ?2 WHERE id = ?1 AND removed_utc_ms IS NULL";
    let values = (id.as_bytes(), removed_utc_ms);
    Ok(database.prepare_cached(sql)?.execute(values)? > 0)
}

/// Brings one back, dealt with up to now; tells whether it was in the bin.
pub fn bring_back(
    database: &Connection,
    id: ReminderId,
    now: NaiveDateTime,
) -> Result<bool, Refused> {
    let sql = "UPDATE reminder SET removed_utc_ms = NULL, past_utc_ms = NULL,
             done_minute = max(done_minute, ?2), later_minute = NULL
         WHERE id = ?1 AND removed_utc_ms IS NOT NULL";
    let values = (id.as_bytes(), minutes(now));
    Ok(database.prepare_cached(sql)?.execute(values)? > 0)
}

fn list(
    database: &Connection,
    rest: &str,
    values: impl Params,
) -> Result<Vec<ReminderRow>, Refused> {
    let sql = format!("SELECT {COLUMNS} FROM reminder {rest}");
    let mut statement = database.prepare_cached(&sql)?;
    let rows = statement.query_map(values, read)?;
    Ok(rows.collect::<Result<_, _>>()?)
}

fn read(row: &Row<'_>) -> rusqlite::Result<ReminderRow> {
    let (about, minute): (Option<[u8; 16]>, Option<u32>) = (row.get(2)?, row.get(5)?);
    let later: Option<i64> = row.get(9)?;
    Ok(ReminderRow {
        id: ReminderId::from_bytes(row.get(0)?),
        kind: row.get(1)?,
        about: about.map(AboutId::from_bytes),
        sheet: row.get(3)?,
        on: row.get(4)?,
        time: minute.and_then(|minute| NaiveTime::from_hms_opt(minute / 60, minute % 60, 0)),
        hours_before: row.get(6)?,
        days: row.get(7)?,
        done: wall(row.get(8)?),
        later: later.map(wall),
    })
}

fn minutes(at: NaiveDateTime) -> i64 {
    // Days outside those that can be kept stop at the nearest.
    let day = Day::of(at.date()).unwrap_or_else(|_| Day::last());
    i64::from(day.number()) * DAY_MINUTES + i64::from(at.num_seconds_from_midnight() / 60)
}

fn wall(minutes: i64) -> NaiveDateTime {
    let day = i32::try_from(minutes.div_euclid(DAY_MINUTES)).unwrap_or_default();
    let minute = u32::try_from(minutes.rem_euclid(DAY_MINUTES)).unwrap_or_default();
    let time = NaiveTime::from_hms_opt(minute / 60, minute % 60, 0).unwrap_or_default();
    Day::from_number(day).date().and_time(time)
}
