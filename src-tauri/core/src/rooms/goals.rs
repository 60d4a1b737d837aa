//! Goals: why each matters, its small steps, and the day the person looks at it again.
//!
//! Nothing is asked for but a few words. No goal is ever late, no step is counted, and whatever a
//! person does with a goal can be taken back.

pub mod attainment;
pub mod kinds;
pub mod pacing;
mod rows;
pub mod safety;
pub mod turns;

use rusqlite::Connection;
use towpath_content::words::{Arg, english};

use crate::id::GoalId;
use crate::refused::Refused;
use crate::store::goal_amount::{self, Amount};
use crate::store::goal_step::{self, Step};
use crate::store::{goal, goal_turn};
use crate::when::{Day, Moment};
use crate::wire::{ErrorCode, Private, Refusal};
use kinds::{Effort, Kind, State, What};

/// Longest single text. Units: characters.
pub const LONGEST: usize = 400;

/// The most steps of one goal.
pub const MOST_STEPS: usize = 50;

/// From here on a person is sure enough; below, a smaller step is offered.
/// Source: field.md 5.15 (Brief Action Planning).
pub const SURE_ENOUGH: u8 = 7;

/// The top of a ruler.
const TOP: u8 = 10;

/// A goal.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Goal {
    /// Id, made before the first save is tried, so that a retry doubles nothing.
    pub id: GoalId,
    /// What kind of goal it is.
    pub kind: Kind,
    /// Where it stands.
    pub state: State,
    /// The local day it was begun.
    pub day: Day,
    /// What the person wants to do.
    pub words: Private,
    /// The other four of the five plain questions; each may be empty.
    pub asked: Asked,
    /// With whom it was agreed, or empty.
    pub agreed_with: Private,
    /// The local day on which the person looks at it again.
    pub review: Option<Day>,
    /// How much it matters.
    pub important: Ruler,
    /// How sure the person is of it.
    pub sure: Ruler,
    /// Its small steps, in their order.
    pub steps: Vec<Step>,
    /// How an activity is built up.
    pub build: Build,
    /// What was hoped, and what was reached.
    pub scale: Scale,
    /// What became of it, oldest first.
    pub turns: Vec<Turn>,
}

/// Four of the five plain questions; each may be empty. Source: field.md 5.14 (SMART).
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Asked {
    /// Why it matters.
    pub why: Private,
    /// How the person will know that it is reached.
    pub known_by: Private,
    /// What puts it in reach.
    pub in_reach: Private,
    /// By when, in words.
    pub by_when: Private,
}

/// A rating from 0 to 10, and why it is not lower.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Ruler {
    /// The rating.
    pub value: Option<u8>,
    /// Why it is not lower, or empty.
    pub why: Private,
}

/// How an activity is built up.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Build {
    /// The answer about effort; none before it was asked.
    pub effort: Option<Effort>,
    /// What the amounts count, such as minutes.
    pub unit: Private,
    /// Three tries, before a start amount.
    pub tries: [Option<u32>; 3],
    /// The amounts, oldest first; the last one holds.
    pub amounts: Vec<Amount>,
}

/// What was hoped, and what was reached.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Scale {
    /// What each level would look like, from much less than hoped to much more; each may be empty.
    pub levels: [Private; 5],
    /// The level at the start. Units: -2 to 2.
    pub start: Option<i8>,
    /// The level now. Units: -2 to 2.
    pub now: Option<i8>,
    /// How much it counts. Units: 0 to 3.
    pub important: u8,
    /// How hard it is. Units: 0 to 3.
    pub hard: u8,
}

/// Source: field.md 5.14, "default 1".
impl Default for Scale {
    fn default() -> Self {
        Self {
            levels: Default::default(),
            start: None,
            now: None,
            important: 1,
            hard: 1,
        }
    }
}

/// What became of it on a day.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Turn {
    /// The local day.
    pub day: Day,
    /// What it was.
    pub what: What,
    /// The words it had before, where they were made smaller.
    pub words: Private,
}

impl Goal {
    /// A goal of which nothing but its words is known.
    pub fn blank(id: GoalId, day: Day, words: Private) -> Self {
        Self {
            id,
            kind: Kind::General,
            state: State::Active,
            day,
            words,
            asked: Asked::default(),
            agreed_with: Private::default(),
            review: None,
            important: Ruler::default(),
            sure: Ruler::default(),
            steps: Vec::new(),
            build: Build::default(),
            scale: Scale::default(),
            turns: Vec::new(),
        }
    }

    /// Whether it is neither reached nor let go.
    pub fn goes_on(&self) -> bool {
        matches!(self.state, State::Active | State::Later)
    }

    /// The first step that is not done yet.
    pub fn next_step(&self) -> Option<&Step> {
        self.steps.iter().find(|step| step.done.is_none())
    }

    /// Whether the day has come to look at it again.
    pub fn is_to_be_seen(&self, today: Day) -> bool {
        self.state == State::Active && self.review.is_some_and(|day| day <= today)
    }

    /// Offers a smaller step where the person is less than sure; the words say how sure.
    pub fn offer_smaller(&self) -> Option<String> {
        let sure = self.sure.value.filter(|sure| *sure < SURE_ENOUGH)?;
        if !self.goes_on() {
            return None;
        }
        let sure = sure.to_string();
        let args = [("sure", Arg::Text(sure.as_str()))];
        Some(english().tell("goals-offer-smaller", &args))
    }

    /// Every word a person wrote about it.
    pub fn texts(&self) -> Vec<&Private> {
        let asked = &self.asked;
        let mut texts = vec![&self.words, &asked.why, &asked.known_by, &asked.in_reach];
        texts.extend([&asked.by_when, &self.agreed_with]);
        texts.extend([&self.important.why, &self.sure.why, &self.build.unit]);
        texts.extend(self.steps.iter().map(|step| &step.words));
        texts.extend(&self.scale.levels);
        texts.extend(self.turns.iter().map(|turn| &turn.words));
        texts
    }

    fn texts_mut(&mut self) -> Vec<&mut Private> {
        let asked = &mut self.asked;
        let mut texts = vec![
            &mut self.words,
            &mut asked.why,
            &mut asked.known_by,
            &mut asked.in_reach,
            &mut asked.by_when,
            &mut self.agreed_with,
            &mut self.important.why,
            &mut self.sure.why,
            &mut self.build.unit,
        ];
        texts.extend(self.steps.iter_mut().map(|step| &mut step.words));
        texts.extend(&mut self.scale.levels);
        texts.extend(self.turns.iter_mut().map(|turn| &mut turn.words));
        texts
    }
}

/// Lists all of them, oldest first.
pub fn all(database: &Connection) -> Result<Vec<Goal>, Refused> {
    let rows = goal::all(database)?.into_iter();
    rows.map(|row| rows::whole(database, row)).collect()
}

/// Finds one, if it is there.
pub fn find(database: &Connection, id: GoalId) -> Result<Option<Goal>, Refused> {
    let found = goal::find(database, id)?;
    found.map(|row| rows::whole(database, row)).transpose()
}

/// Gets one.
///
/// Errors: `GoalGone`.
pub fn get(database: &Connection, id: GoalId) -> Result<Goal, Refused> {
    find(database, id)?.ok_or_else(|| ErrorCode::GoalGone.into())
}

/// Keeps one over the one with the same id, or as a new one.
///
/// Errors: those of [`checked`].
pub fn keep(database: &Connection, one: Goal, now: Moment) -> Result<Goal, Refused> {
    let one = checked(one)?;
    let number = goal::put(database, &rows::row(&one), now)?;
    goal_step::put(database, number, &one.steps)?;
    goal_amount::put(database, number, &one.build.amounts)?;
    goal_turn::put(database, number, &rows::turns(&one))?;
    get(database, one.id)
}

/// Checks one; space at the ends of its words is dropped, and so are steps without words.
///
/// Errors: `GoalUnnamed`, `TextTooLong`, `RatingOutOfRange`, `TooManySteps`, `AmountOutOfRange`,
/// `GoalGone` where two steps have one id.
pub fn checked(mut one: Goal) -> Result<Goal, Refused> {
    for text in one.texts_mut() {
        *text = Private::from(text.as_str().trim());
        let long = text.as_str().chars().count();
        if long > LONGEST {
            return Err(with(ErrorCode::TextTooLong, long));
        }
    }
    one.steps.retain(|step| !step.words.as_str().is_empty());
    if one.steps.len() > MOST_STEPS {
        return Err(with(ErrorCode::TooManySteps, MOST_STEPS));
    }
    for (at, step) in one.steps.iter().enumerate() {
        if one.steps[..at].iter().any(|other| other.id == step.id) {
            return Err(ErrorCode::GoalGone.into());
        }
    }
    let rulers = [one.important.value, one.sure.value];
    let past_top = |value: u8| value > TOP;
    let levels = [one.scale.start, one.scale.now];
    let weights = [one.scale.important, one.scale.hard];
    let past_levels = |level: i8| !attainment::LEVELS.contains(&level);
    if rulers.into_iter().flatten().any(past_top)
        || levels.into_iter().flatten().any(past_levels)
        || weights.iter().any(|one| *one > attainment::MOST_WEIGHT)
    {
        return Err(ErrorCode::RatingOutOfRange.into());
    }
    let amounts = one.build.amounts.iter().map(|one| one.amount);
    let tries = one.build.tries.into_iter().flatten();
    for amount in amounts.chain(tries) {
        pacing::in_range(amount)?;
    }
    match one.words.as_str().is_empty() {
        true => Err(ErrorCode::GoalUnnamed.into()),
        false => Ok(one),
    }
}

/// Brings one back as it was.
///
/// Errors: `GoalGone` when it is not in the bin.
pub fn restore(database: &Connection, id: GoalId) -> Result<(), Refused> {
    there(goal::bring_back(database, id)?)
}

/// Removes one of the bin for good.
///
/// Errors: `GoalGone` when it is not in the bin.
pub fn remove_for_good(database: &Connection, id: GoalId) -> Result<(), Refused> {
    there(goal::remove(database, id)?)
}

/// Lists what is in the bin with the time it was put there, newest removal first.
pub fn removed(database: &Connection) -> Result<Vec<(Goal, i64)>, Refused> {
    let rows = goal::aside(database)?.into_iter();
    rows.map(|(row, at)| Ok((rows::whole(database, row)?, at)))
        .collect()
}

fn there(was: bool) -> Result<(), Refused> {
    was.then_some(()).ok_or(ErrorCode::GoalGone.into())
}

fn with(code: ErrorCode, number: usize) -> Refused {
    Refusal {
        code,
        number: Some(number as u64),
    }
}

#[cfg(test)]
mod tests;
