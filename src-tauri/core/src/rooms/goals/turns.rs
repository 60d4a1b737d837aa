//! What becomes of goals: three are on the go, more wait, and each is looked at again.

use rusqlite::Connection;
use towpath_content::words::english;

use super::kinds::{State, What};
use super::{Goal, Turn, all, get, keep, pacing};
use crate::id::GoalId;
use crate::refused::Refused;
use crate::store::private_setting;
use crate::when::{Day, Moment};
use crate::wire::{ErrorCode, Private};

/// How many goals are on the go by default. Source: issue 5, point 8; needs D56.
pub const MOST_ACTIVE: usize = 3;

/// The choice to compare goals with what was hoped.
const SCALING: &str = "scaling-of-goals";

/// What is said when a goal is looked at again.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Review {
    /// It stays as it is.
    Keep,
    /// It is to change.
    Change,
    /// It goes on in these words.
    Smaller(Private),
    /// It is let go.
    LetGo,
}

/// How many goals are on the go, without this one.
pub fn active_beside(database: &Connection, id: GoalId) -> Result<usize, Refused> {
    let on_the_go = |one: &Goal| one.state == State::Active && one.id != id;
    Ok(all(database)?.iter().filter(|one| on_the_go(one)).count())
}

/// Begins a goal: it is on the go where there is room, and kept for later where there is none.
///
/// Errors: those of [`keep`].
pub fn begin(database: &Connection, mut one: Goal, now: Moment) -> Result<Goal, Refused> {
    let is_full = active_beside(database, one.id)? >= MOST_ACTIVE;
    one.state = if is_full { State::Later } else { State::Active };
    one.turns = vec![turn(now, What::Begun, Private::default())];
    keep(database, one, now)
}

/// Says in one kind sentence why a goal waits; nothing where it does not.
pub fn why_later(database: &Connection, one: &Goal) -> Result<Option<String>, Refused> {
    if one.state != State::Later {
        return Ok(None);
    }
    let is_full = active_beside(database, one.id)? >= MOST_ACTIVE;
    let key = if is_full {
        "goals-later-full"
    } else {
        "goals-later-room"
    };
    Ok(Some(english().say(key)))
}

/// Moves a goal to another state. One more than three is kept for later unless the person says
/// "all the same".
///
/// Errors: `GoalGone`.
pub fn go(
    database: &Connection,
    id: GoalId,
    state: State,
    all_the_same: bool,
    now: Moment,
) -> Result<Goal, Refused> {
    let mut one = get(database, id)?;
    let is_full = || Ok::<_, Refused>(active_beside(database, id)? >= MOST_ACTIVE);
    let state = match state {
        State::Active if !all_the_same && is_full()? => State::Later,
        state => state,
    };
    if state == one.state {
        return Ok(one);
    }
    one.state = state;
    one.turns.push(turn(now, state.turn(), Private::default()));
    keep(database, one, now)
}

/// Looks at a goal again; the next day to do so is the one that is given, or none.
///
/// Errors: `GoalGone`, `GoalUnnamed` where a smaller one has no words.
pub fn review(
    database: &Connection,
    id: GoalId,
    said: Review,
    next: Option<Day>,
    now: Moment,
) -> Result<Goal, Refused> {
    let mut one = get(database, id)?;
    let (what, before) = match said {
        Review::Keep => (What::Kept, Private::default()),
        Review::Change => (What::Changed, Private::default()),
        Review::LetGo => (What::LetGo, Private::default()),
        Review::Smaller(words) if words.as_str().trim().is_empty() => {
            return Err(ErrorCode::GoalUnnamed.into());
        }
        Review::Smaller(words) => (What::Smaller, std::mem::replace(&mut one.words, words)),
    };
    if what == What::LetGo {
        one.state = State::LetGo;
    }
    one.review = next;
    one.turns.push(turn(now, what, before));
    keep(database, one, now)
}

/// Takes another amount of what is built up.
///
/// Errors: `GoalGone`, and those of [`pacing::take`].
pub fn grow(database: &Connection, id: GoalId, wanted: u32, now: Moment) -> Result<Goal, Refused> {
    let mut one = get(database, id)?;
    let taken = pacing::take(&one.build, wanted, now.day())?;
    one.build.amounts.push(taken);
    keep(database, one, now)
}

/// Whether goals are compared with what was hoped; they are not until a person says so.
pub fn scaling(database: &Connection) -> Result<bool, Refused> {
    Ok(private_setting::find(database, SCALING)?.as_deref() == Some("yes"))
}

/// Keeps whether goals are compared with what was hoped.
pub fn switch_scaling(database: &Connection, on: bool) -> Result<(), Refused> {
    private_setting::put(database, SCALING, if on { "yes" } else { "no" })
}

fn turn(now: Moment, what: What, words: Private) -> Turn {
    Turn {
        day: now.day(),
        what,
        words,
    }
}
