//! The bin: removed entries, pictures and worksheets wait here for thirty days, out of every
//! list, search and page.
//!
//! A wrong clock must not destroy words (security.md, T14). An entry goes for good by itself only
//! when two unlocks, at least a day apart, both find it past its days, and the clock did not go
//! back in between. A clock once set far ahead and put right again takes nothing.

use rusqlite::Connection;

use crate::id::{EntryId, GoalId, HomeworkId, ReminderId, SessionId, SittingId, WrittenId};
use crate::refused::Refused;
use crate::store;
use crate::store::beside::{Aside, BesideRow};
use crate::store::entry::EntryRow;
use crate::when::Moment;
use crate::wire::ErrorCode;

/// How long an entry stays in the bin. Units: days. Source: issue 3, point 5.
pub const DAYS: u32 = 30;

/// Units: milliseconds.
const DAY_MS: i64 = 24 * 60 * 60 * 1000;

/// A removed entry and how long it stays.
#[derive(Clone, Debug)]
pub struct Removed {
    /// The entry.
    pub entry: EntryRow,
    /// Whole days left, at most [`DAYS`]; none left means that it goes soon.
    pub days_left: u32,
}

/// A picture or a voice note that was taken off an entry, and how long it stays.
#[derive(Clone, Debug)]
pub struct RemovedBeside<T> {
    /// What it is.
    pub row: T,
    /// When its entry is about.
    pub at: Moment,
    /// As of [`Removed`].
    pub days_left: u32,
}

/// Lists the entries in the bin, newest removal first.
pub fn list(database: &Connection, now: Moment) -> Result<Vec<Removed>, Refused> {
    let rows = store::bin::all(database)?;
    let removed = |(entry, removed_utc_ms): (EntryRow, i64)| Removed {
        entry,
        days_left: days_left(removed_utc_ms, now),
    };
    Ok(rows.into_iter().map(removed).collect())
}

/// Lists the pictures or voice notes in the bin whose entries are not, newest removal first.
pub fn beside<T: BesideRow>(
    database: &Connection,
    now: Moment,
) -> Result<Vec<RemovedBeside<T>>, Refused> {
    let rows = store::beside::aside(database)?;
    let removed = |one: Aside<T>| RemovedBeside {
        row: one.row,
        at: one.at,
        days_left: days_left(one.removed_utc_ms, now),
    };
    Ok(rows.into_iter().map(removed).collect())
}

/// Puts an entry in the bin.
///
/// Errors: `EntryGone`.
pub fn put(database: &Connection, id: EntryId, now: Moment) -> Result<(), Refused> {
    there(store::bin::put(database, id, removal_ms(database, now)?)?)
}

/// Puts a picture or a voice note in the bin; its entry stays.
///
/// Errors: that it is gone.
pub fn put_beside<T: BesideRow>(
    database: &Connection,
    id: T::Id,
    now: Moment,
) -> Result<(), Refused> {
    let removed_utc_ms = Some(removal_ms(database, now)?);
    store::beside::put_aside::<T>(database, id, removed_utc_ms)
}

/// Removes a picture or a voice note of the bin for good.
///
/// Errors: that it is gone, when it is not in the bin.
pub fn remove_beside<T: BesideRow>(database: &Connection, id: T::Id) -> Result<(), Refused> {
    store::beside::remove::<T>(database, id)
}

/// Puts a worksheet in the bin.
///
/// Errors: `SheetGone`.
pub fn put_sheet(database: &Connection, id: WrittenId, now: Moment) -> Result<(), Refused> {
    let removed_utc_ms = removal_ms(database, now)?;
    match store::sheet_bin::put(database, id, removed_utc_ms)? {
        true => Ok(()),
        false => Err(ErrorCode::SheetGone.into()),
    }
}

/// Puts a session in the bin, with what was said at it.
///
/// Errors: `SessionGone`.
pub fn put_session(database: &Connection, id: SessionId, now: Moment) -> Result<(), Refused> {
    let put = store::session::put_aside(database, id, removal_ms(database, now)?)?;
    put.then_some(()).ok_or(ErrorCode::SessionGone.into())
}

/// Puts a thing to try in the bin.
///
/// Errors: `HomeworkGone`.
pub fn put_homework(database: &Connection, id: HomeworkId, now: Moment) -> Result<(), Refused> {
    let put = store::homework::put_aside(database, id, removal_ms(database, now)?)?;
    put.then_some(()).ok_or(ErrorCode::HomeworkGone.into())
}

/// Puts a sitting at the rulers, or a total from a form, in the bin.
///
/// Errors: `SittingGone`.
pub fn put_sitting(database: &Connection, id: SittingId, now: Moment) -> Result<(), Refused> {
    let put = store::sitting::put_aside(database, id, removal_ms(database, now)?)?;
    put.then_some(()).ok_or(ErrorCode::SittingGone.into())
}

/// Puts a goal in the bin, with its steps.
///
/// Errors: `GoalGone`.
pub fn put_goal(database: &Connection, id: GoalId, now: Moment) -> Result<(), Refused> {
    let put = store::goal::put_aside(database, id, removal_ms(database, now)?)?;
    put.then_some(()).ok_or(ErrorCode::GoalGone.into())
}

/// Puts a reminder in the bin; nothing of it shows any more.
///
/// Errors: `ReminderGone`.
pub fn put_reminder(database: &Connection, id: ReminderId, now: Moment) -> Result<(), Refused> {
    let put = store::reminder::put_aside(database, id, removal_ms(database, now)?)?;
    put.then_some(()).ok_or(ErrorCode::ReminderGone.into())
}

/// Brings an entry back as it was.
///
/// Errors: `EntryGone` when it is not in the bin.
pub fn restore(database: &Connection, id: EntryId) -> Result<(), Refused> {
    there(store::bin::restore(database, id)?)
}

/// Removes an entry of the bin for good, from the index too.
///
/// Errors: `EntryGone` when it is not in the bin.
pub fn remove(database: &Connection, id: EntryId) -> Result<(), Refused> {
    there(store::bin::remove(database, id)?)?;
    store::hard_day::tidy(database)
}

/// Removes everything in the bin for good and tells how many entries that were.
pub fn empty(database: &Connection) -> Result<usize, Refused> {
    let removed = store::bin::empty(database)?;
    store::hard_day::tidy(database)?;
    Ok(removed)
}

/// Whether [`expire`] would change anything, so that opening a workbook writes nothing otherwise.
pub fn has_expired(database: &Connection, now: Moment) -> Result<bool, Refused> {
    let (now_ms, last_ms) = (now.utc_ms(), last_ms(now));
    let noted_ms = now_ms - DAY_MS;
    Ok(store::bin::has_past(database, now_ms, last_ms, noted_ms)?
        || store::sheet_bin::has_past(database, now_ms, last_ms, noted_ms)?)
}

/// Notes what is past its days, and removes for good what was noted a day ago or earlier.
pub fn expire(database: &Connection, now: Moment) -> Result<(), Refused> {
    let (now_ms, last_ms) = (now.utc_ms(), last_ms(now));
    store::bin::forget_past(database, now_ms)?;
    store::bin::remove_past(database, last_ms, now_ms - DAY_MS)?;
    store::bin::note_past(database, now_ms, last_ms)?;
    store::sheet_bin::expire(database, now_ms, last_ms, now_ms - DAY_MS)?;
    store::hard_day::tidy(database)
}

/// A clock that is behind what was already written does not shorten the thirty days.
fn removal_ms(database: &Connection, now: Moment) -> Result<i64, Refused> {
    let newest = store::entry::last_made(database)?.unwrap_or(i64::MIN);
    Ok(now.utc_ms().max(newest))
}

/// What was removed at this time or earlier is past its days.
fn last_ms(now: Moment) -> i64 {
    now.utc_ms() - i64::from(DAYS) * DAY_MS
}

/// Whole days until what was removed goes for good.
pub fn days_left(removed_utc_ms: i64, now: Moment) -> u32 {
    let gone = (now.utc_ms() - removed_utc_ms).max(0) / DAY_MS;
    DAYS.saturating_sub(u32::try_from(gone).unwrap_or(u32::MAX))
}

fn there(was: bool) -> Result<(), Refused> {
    match was {
        true => Ok(()),
        false => Err(ErrorCode::EntryGone.into()),
    }
}

#[cfg(test)]
mod tests;
