//! How a thing to try ends: kept on, made smaller or let go; and the way back from each.

use rusqlite::Connection;

use super::kinds::{Ending, Size};
use super::{Homework, Told, find, get, keep};
use crate::id::HomeworkId;
use crate::refused::Refused;
use crate::store::homework;
use crate::when::{Day, Moment};
use crate::wire::{ErrorCode, Private};

/// Ends one, and gives what goes on: the same again, its smaller version, or nothing.
///
/// Errors: `HomeworkGone`, `HomeworkEmpty` where a smaller version has no words.
pub fn end(
    database: &Connection,
    id: HomeworkId,
    ending: Ending,
    next: HomeworkId,
    now: Moment,
) -> Result<Option<Homework>, Refused> {
    let mut one = get(database, id)?;
    if one.ending.is_some() {
        return Ok(None);
    }
    let goes_on = goes_on(&one, ending, next, now.day())?;
    one.ending = Some(ending);
    keep(database, one, now)?;
    goes_on.map(|one| keep(database, one, now)).transpose()
}

/// Takes an ending back: the thing runs on, and what went on in its place goes.
///
/// Gives what went on where the person wrote in it since: it belongs in the bin.
/// Errors: `HomeworkGone`.
pub fn reopen(
    database: &Connection,
    id: HomeworkId,
    next: Option<HomeworkId>,
    now: Moment,
) -> Result<Option<HomeworkId>, Refused> {
    let mut one = get(database, id)?;
    let ending = one.ending.take();
    let one = keep(database, one, now)?;
    let (Some(ending), Some(next)) = (ending, next.filter(|next| *next != id)) else {
        return Ok(None);
    };
    let Some(went_on) = find(database, next)? else {
        return Ok(None);
    };
    if goes_on(&one, ending, next, went_on.day)? != Some(went_on) {
        return Ok(Some(next));
    }
    homework::put_aside(database, next, now.utc_ms())?;
    homework::remove(database, next)?;
    Ok(None)
}

/// What goes on after an ending.
fn goes_on(
    one: &Homework,
    ending: Ending,
    next: HomeworkId,
    day: Day,
) -> Result<Option<Homework>, Refused> {
    Ok(match ending {
        Ending::LetGo => None,
        Ending::Keep => Some(again(one, next, day)),
        Ending::Smaller if one.smaller.as_str().is_empty() => {
            return Err(ErrorCode::HomeworkEmpty.into());
        }
        Ending::Smaller => Some(Homework {
            words: one.smaller.clone(),
            larger: one.words.clone(),
            smaller: Private::default(),
            size: Size::Usual,
            sure: None,
            ..again(one, next, day)
        }),
    })
}

/// The same thing anew: nothing came of it yet.
fn again(one: &Homework, id: HomeworkId, day: Day) -> Homework {
    Homework {
        id,
        day,
        outcome: None,
        told: Told::default(),
        ending: None,
        ..one.clone()
    }
}
