//! Up to three things to say at the next session, collected from anywhere in the workbook.

use rusqlite::Connection;

use super::fits;
use crate::id::SayingId;
use crate::refused::Refused;
use crate::store::saying::{self, Saying};
use crate::when::Day;
use crate::wire::{ErrorCode, Private};

/// Most things to say at one session. Source: issue 5, point 3.
pub const MOST: usize = 3;

/// Longest thing to say. Units: characters.
pub const LONGEST: usize = 400;

/// Lists what waits to be said, in the order it was written.
pub fn waiting(database: &Connection) -> Result<Vec<Saying>, Refused> {
    saying::waiting(database)
}

/// Keeps something to say next time; one of the same id has its words changed, and one that was
/// taken away is there again. The same words twice are one thing.
///
/// Errors: `NothingChosen` without words, `TextTooLong`, `TooManyToSay`.
pub fn keep(database: &Connection, said: Saying) -> Result<Saying, Refused> {
    let said = checked(said)?;
    if !saying::is(database, said.id)? {
        let mut waiting = saying::waiting(database)?;
        if let Some(same) = waiting.iter().position(|one| one.words == said.words) {
            return Ok(waiting.swap_remove(same));
        }
        if waiting.len() >= MOST {
            return Err(ErrorCode::TooManyToSay.into());
        }
    }
    saying::put(database, None, &said)?;
    Ok(said)
}

/// Checks something to say; space at the ends is dropped.
///
/// Errors: `NothingChosen` without words, `TextTooLong`.
pub fn checked(said: Saying) -> Result<Saying, Refused> {
    let words = Private::from(said.words.as_str().trim());
    fits(&words, LONGEST)?;
    match words.as_str().is_empty() {
        true => Err(ErrorCode::NothingChosen.into()),
        false => Ok(Saying { words, ..said }),
    }
}

/// Takes something to say away.
///
/// Errors: `SayingGone`.
pub fn remove(database: &Connection, id: SayingId) -> Result<(), Refused> {
    let removed = saying::remove(database, id)?;
    removed.then_some(()).ok_or(ErrorCode::SayingGone.into())
}

/// What was written by the day of a session goes with it; later words wait for the next.
pub(super) fn go_with(
    database: &Connection,
    session: i64,
    day: Option<Day>,
) -> Result<(), Refused> {
    let by_then = |one: &Saying| day.is_none_or(|day| one.day <= day);
    let waiting = saying::waiting(database)?;
    let mut going = waiting.iter().filter(|one| by_then(one));
    going.try_for_each(|one| saying::give(database, one.id, Some(session)))
}

/// What was said at a session waits again, as far as there is room; the rest stays with it.
pub(super) fn wait_again(database: &Connection, session: i64) -> Result<(), Refused> {
    let room = MOST.saturating_sub(saying::waiting(database)?.len());
    let said = saying::of(database, session)?;
    let mut back = said.iter().take(room);
    back.try_for_each(|one| saying::give(database, one.id, None))
}
