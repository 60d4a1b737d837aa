//! Goals as the store keeps them.

use rusqlite::Connection;

use super::kinds::{Effort, Kind, State, What};
use super::{Asked, Build, Goal, Ruler, Scale, Turn};
use crate::refused::Refused;
use crate::store::goal::GoalRow;
use crate::store::goal_turn::{self, TurnRow};
use crate::store::{goal_amount, goal_step};
use crate::wire::ErrorCode;

pub(super) fn row(one: &Goal) -> GoalRow {
    let Goal { asked, scale, .. } = one;
    let texts = [
        &one.words,
        &asked.why,
        &asked.known_by,
        &asked.in_reach,
        &asked.by_when,
        &one.agreed_with,
    ];
    let ruler = |ruler: &Ruler| (ruler.value, ruler.why.clone());
    GoalRow {
        // The store gives the number.
        number: 0,
        id: one.id,
        kind: one.kind.name().to_owned(),
        state: one.state.name().to_owned(),
        day: one.day,
        texts: texts.map(Clone::clone),
        review: one.review,
        rulers: [ruler(&one.important), ruler(&one.sure)],
        effort: one.build.effort.map(|effort| effort.name().to_owned()),
        unit: one.build.unit.clone(),
        tries: one.build.tries,
        levels: scale.levels.clone(),
        reached: [scale.start, scale.now],
        weights: [scale.important, scale.hard],
    }
}

pub(super) fn turns(one: &Goal) -> Vec<TurnRow> {
    let row = |turn: &Turn| TurnRow {
        day: turn.day,
        what: turn.what.name().to_owned(),
        words: turn.words.clone(),
    };
    one.turns.iter().map(row).collect()
}

/// Reads a goal with all that belongs to it.
///
/// Errors: `DataDamaged` for a name that is in no list.
pub(super) fn whole(database: &Connection, row: GoalRow) -> Result<Goal, Refused> {
    let steps = goal_step::of(database, row.number)?;
    let amounts = goal_amount::of(database, row.number)?;
    let turns = goal_turn::of(database, row.number)?;
    let read = read(row, turns).ok_or(ErrorCode::DataDamaged)?;
    Ok(Goal {
        steps,
        build: Build {
            amounts,
            ..read.build
        },
        ..read
    })
}

fn read(row: GoalRow, turns: Vec<TurnRow>) -> Option<Goal> {
    let [words, why, known_by, in_reach, by_when, agreed_with] = row.texts;
    let [important, sure] = row.rulers.map(|(value, why)| Ruler { value, why });
    let effort = match row.effort {
        Some(name) => Some(Effort::named(&name)?),
        None => None,
    };
    let turn = |turn: TurnRow| {
        Some(Turn {
            day: turn.day,
            what: What::named(&turn.what)?,
            words: turn.words,
        })
    };
    Some(Goal {
        id: row.id,
        kind: Kind::named(&row.kind)?,
        state: State::named(&row.state)?,
        day: row.day,
        words,
        asked: Asked {
            why,
            known_by,
            in_reach,
            by_when,
        },
        agreed_with,
        review: row.review,
        important,
        sure,
        steps: Vec::new(),
        build: Build {
            effort,
            unit: row.unit,
            tries: row.tries,
            amounts: Vec::new(),
        },
        scale: Scale {
            levels: row.levels,
            start: row.reached[0],
            now: row.reached[1],
            important: row.weights[0],
            hard: row.weights[1],
        },
        turns: turns.into_iter().map(turn).collect::<Option<_>>()?,
    })
}
