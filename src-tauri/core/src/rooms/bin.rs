//! The bin: removed entries wait here for thirty days, out of every list, search and page.
//!
//! A wrong clock must not destroy words (security.md, T14). An entry goes for good by itself only
//! when two unlocks, at least a day apart, both find it past its days, and the clock did not go
//! back in between. A clock once set far ahead and put right again takes nothing.

use rusqlite::Connection;

use crate::id::EntryId;
use crate::refused::Refused;
use crate::store;
use crate::when::Moment;
use crate::wire::ErrorCode;

/// How long an entry stays in the bin. Units: days. Source: issue 3, point 5.
pub const DAYS: u32 = 30;

/// Puts an entry in the bin.
///
/// Errors: `EntryGone`.
pub fn put(database: &Connection, id: EntryId, now: Moment) -> Result<(), Refused> {
    // A clock that is behind what was already written does not shorten the thirty days.
    let newest = store::entry::last_made(database)?.unwrap_or(i64::MIN);
    there(store::bin::put(database, id, now.utc_ms().max(newest))?)
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

fn there(was: bool) -> Result<(), Refused> {
    match was {
        true => Ok(()),
        false => Err(ErrorCode::EntryGone.into()),
    }
}
