//! Goals in the JSON form.

use std::collections::HashSet;

use rusqlite::Connection;
use serde::{Deserialize, Serialize};

use crate::id::{GoalId, StepId};
use crate::refused::Refused;
use crate::rooms::goals::kinds::{Effort, Kind, State, What};
use crate::rooms::goals::{self as room, Asked, Build, Goal, Ruler, Scale, Turn};
use crate::store::goal_amount::Amount;
use crate::store::goal_step::Step;
use crate::when::{Day, Moment};
use crate::wire::{ErrorCode, Private};

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Shape {
    pub id: String,
    pub kind: String,
    pub state: String,
    pub day: String,
    pub words: Private,
    #[serde(default)]
    pub why: Private,
    #[serde(default)]
    pub known_by: Private,
    #[serde(default)]
    pub in_reach: Private,
    #[serde(default)]
    pub by_when: Private,
    #[serde(default)]
    pub agreed_with: Private,
    #[serde(default)]
    pub review: Option<String>,
    #[serde(default)]
    pub important: Option<u8>,
    #[serde(default)]
    pub important_why: Private,
    #[serde(default)]
    pub sure: Option<u8>,
    #[serde(default)]
    pub sure_why: Private,
    #[serde(default)]
    pub steps: Vec<StepShape>,
    #[serde(default)]
    pub effort: Option<String>,
    #[serde(default)]
    pub unit: Private,
    #[serde(default)]
    pub tries: [Option<u32>; 3],
    #[serde(default)]
    pub amounts: Vec<AmountShape>,
    #[serde(default)]
    pub scale: ScaleShape,
    #[serde(default)]
    pub turns: Vec<TurnShape>,
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct StepShape {
    pub id: String,
    pub words: Private,
    #[serde(default)]
    pub done: Option<String>,
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct AmountShape {
    pub day: String,
    pub amount: u32,
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct ScaleShape {
    pub levels: [Private; 5],
    pub start: Option<i8>,
    pub now: Option<i8>,
    pub important: u8,
    pub hard: u8,
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct TurnShape {
    pub day: String,
    pub what: String,
    #[serde(default)]
    pub words: Private,
}

impl Default for ScaleShape {
    fn default() -> Self {
        scale_out(Scale::default())
    }
}

/// The goals of a file that are not in the workbook yet.
#[derive(Default)]
pub(super) struct Coming {
    /// New ones.
    new: Vec<Goal>,
    /// Those that wait in the bin.
    back: Vec<GoalId>,
}

impl Coming {
    /// How many come in.
    pub fn count(&self) -> usize {
        self.new.len() + self.back.len()
    }
}

/// The goals that were begun in these days, oldest first.
pub(super) fn out(database: &Connection, from: Day, to: Day) -> Result<Vec<Shape>, Refused> {
    let mut all = room::all(database)?;
    all.retain(|one| (from..=to).contains(&one.day));
    all.sort_by_key(|one| (one.day, one.id));
    Ok(all.into_iter().map(shaped).collect())
}

fn shaped(one: Goal) -> Shape {
    let (asked, build) = (one.asked, one.build);
    let step = |step: Step| StepShape {
        id: step.id.to_string(),
        words: step.words,
        done: step.done.map(|day| day.to_string()),
    };
    let amount = |one: Amount| AmountShape {
        day: one.day.to_string(),
        amount: one.amount,
    };
    let turn = |turn: Turn| TurnShape {
        day: turn.day.to_string(),
        what: turn.what.name().to_owned(),
        words: turn.words,
    };
    Shape {
        id: one.id.to_string(),
        kind: one.kind.name().to_owned(),
        state: one.state.name().to_owned(),
        day: one.day.to_string(),
        words: one.words,
        why: asked.why,
        known_by: asked.known_by,
        in_reach: asked.in_reach,
        by_when: asked.by_when,
        agreed_with: one.agreed_with,
        review: one.review.map(|day| day.to_string()),
        important: one.important.value,
        important_why: one.important.why,
        sure: one.sure.value,
        sure_why: one.sure.why,
        steps: one.steps.into_iter().map(step).collect(),
        effort: build.effort.map(|effort| effort.name().to_owned()),
        unit: build.unit,
        tries: build.tries,
        amounts: build.amounts.into_iter().map(amount).collect(),
        scale: scale_out(one.scale),
        turns: one.turns.into_iter().map(turn).collect(),
    }
}

fn scale_out(scale: Scale) -> ScaleShape {
    ScaleShape {
        levels: scale.levels,
        start: scale.start,
        now: scale.now,
        important: scale.important,
        hard: scale.hard,
    }
}

/// Checks the goals of a file. What the workbook has stays as it is.
///
/// Errors: `ImportUnreadable`, `DateOutOfRange`, and those of [`room::checked`].
pub(super) fn check(
    database: &Connection,
    named: Vec<Shape>,
    in_time: &dyn Fn() -> Result<(), Refused>,
) -> Result<Coming, Refused> {
    let mut coming = Coming::default();
    let mut seen = HashSet::new();
    let aside: HashSet<GoalId> = room::removed(database)?
        .into_iter()
        .map(|(one, _)| one.id)
        .collect();
    for one in named {
        in_time()?;
        let one = read(one)?;
        if !seen.insert(one.id) {
            return Err(unreadable());
        }
        if aside.contains(&one.id) {
            coming.back.push(one.id);
        } else if room::find(database, one.id)?.is_none() {
            coming.new.push(one);
        }
    }
    Ok(coming)
}

/// Keeps what was checked, within the transaction of one save.
pub(super) fn keep(database: &Connection, coming: &Coming, now: Moment) -> Result<(), Refused> {
    for one in &coming.new {
        room::keep(database, one.clone(), now)?;
    }
    let mut back = coming.back.iter();
    back.try_for_each(|id| room::restore(database, *id))
}

fn read(one: Shape) -> Result<Goal, Refused> {
    let effort = |name: String| Effort::named(&name).ok_or_else(unreadable);
    let read = room::checked(Goal {
        id: GoalId::read(&one.id).map_err(|_| unreadable())?,
        kind: Kind::named(&one.kind).ok_or_else(unreadable)?,
        state: State::named(&one.state).ok_or_else(unreadable)?,
        day: Day::read(&one.day)?,
        words: one.words,
        asked: Asked {
            why: one.why,
            known_by: one.known_by,
            in_reach: one.in_reach,
            by_when: one.by_when,
        },
        agreed_with: one.agreed_with,
        review: one.review.as_deref().map(Day::read).transpose()?,
        important: Ruler {
            value: one.important,
            why: one.important_why,
        },
        sure: Ruler {
            value: one.sure,
            why: one.sure_why,
        },
        steps: one.steps.into_iter().map(step).collect::<Result<_, _>>()?,
        build: Build {
            effort: one.effort.map(effort).transpose()?,
            unit: one.unit,
            tries: one.tries,
            amounts: one
                .amounts
                .iter()
                .map(amount)
                .collect::<Result<_, Refused>>()?,
        },
        scale: Scale {
            levels: one.scale.levels,
            start: one.scale.start,
            now: one.scale.now,
            important: one.scale.important,
            hard: one.scale.hard,
        },
        turns: one.turns.into_iter().map(turn).collect::<Result<_, _>>()?,
    });
    read.map_err(|refused| match refused.code {
        ErrorCode::GoalUnnamed | ErrorCode::GoalGone => unreadable(),
        _ => refused,
    })
}

fn step(one: StepShape) -> Result<Step, Refused> {
    Ok(Step {
        id: StepId::read(&one.id).map_err(|_| unreadable())?,
        words: one.words,
        done: one.done.as_deref().map(Day::read).transpose()?,
    })
}

fn amount(one: &AmountShape) -> Result<Amount, Refused> {
    Ok(Amount {
        day: Day::read(&one.day)?,
        amount: one.amount,
    })
}

fn turn(one: TurnShape) -> Result<Turn, Refused> {
    Ok(Turn {
        day: Day::read(&one.day)?,
        what: What::named(&one.what).ok_or_else(unreadable)?,
        words: one.words,
    })
}

fn unreadable() -> Refused {
    ErrorCode::ImportUnreadable.into()
}

#[cfg(test)]
mod tests;
