//! Things to try in the JSON form.

use std::collections::HashSet;

use rusqlite::Connection;

use super::shape;
use crate::id::HomeworkId;
use crate::refused::Refused;
use crate::rooms::homework::kinds::{Ending, InTheWay, Kind, Outcome, Size};
use crate::rooms::homework::{self as room, Homework, Plan, Told};
use crate::when::{Day, Moment};
use crate::wire::ErrorCode;

/// The things to try of a file that are not in the workbook yet.
#[derive(Default)]
pub(super) struct Coming {
    /// New ones.
    new: Vec<Homework>,
    /// Those that wait in the bin.
    back: Vec<HomeworkId>,
}

impl Coming {
    /// How many come in.
    pub fn count(&self) -> usize {
        self.new.len() + self.back.len()
    }
}

/// The things to try that were begun in these days, oldest first.
pub(super) fn out(
    database: &Connection,
    from: Day,
    to: Day,
) -> Result<Vec<shape::Homework>, Refused> {
    let mut all = room::all(database)?;
    all.retain(|one| (from..=to).contains(&one.day));
    all.sort_by_key(|one| (one.day, one.id));
    Ok(all.into_iter().map(shaped).collect())
}

fn shaped(one: Homework) -> shape::Homework {
    let (plan, told) = (one.plan, one.told);
    let outcome = one.outcome;
    let named = |one: InTheWay| one.name().to_owned();
    shape::Homework {
        id: one.id.to_string(),
        kind: one.kind.name().to_owned(),
        thing: one.thing,
        day: one.day.to_string(),
        words: one.words,
        smaller: one.smaller,
        larger: one.larger,
        size: one.size.name().to_owned(),
        how_much: plan.how_much,
        at_time: plan.at_time,
        at_place: plan.at_place,
        if_words: plan.if_words,
        then_words: plan.then_words,
        sure: one.sure,
        outcome: outcome.map(|(outcome, _)| outcome.name().to_owned()),
        outcome_day: outcome.map(|(_, day)| day.to_string()),
        in_the_way: told.in_the_way.into_iter().map(named).collect(),
        in_the_way_words: told.in_the_way_words,
        noticed: told.noticed,
        feed_back: told.feed_back,
        ending: one.ending.map(|ending| ending.name().to_owned()),
    }
}

/// Checks the things to try of a file. What the workbook has stays as it is.
///
/// Errors: `ImportUnreadable`, `DateOutOfRange`, `TextTooLong`, `RatingOutOfRange`.
pub(super) fn check(
    database: &Connection,
    named: Vec<shape::Homework>,
    in_time: &dyn Fn() -> Result<(), Refused>,
) -> Result<Coming, Refused> {
    let mut coming = Coming::default();
    let mut seen = HashSet::new();
    let aside: HashSet<HomeworkId> = room::removed(database)?
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

fn read(one: shape::Homework) -> Result<Homework, Refused> {
    let outcome = match (one.outcome, one.outcome_day) {
        (None, None) => None,
        (Some(name), Some(day)) => Some((
            Outcome::named(&name).ok_or_else(unreadable)?,
            Day::read(&day)?,
        )),
        _ => return Err(unreadable()),
    };
    let tapped = one.in_the_way.iter().map(|name| InTheWay::named(name));
    let ending = |name: String| Ending::named(&name).ok_or_else(unreadable);
    let read = room::checked(Homework {
        id: HomeworkId::read(&one.id).map_err(|_| unreadable())?,
        kind: Kind::named(&one.kind).ok_or_else(unreadable)?,
        thing: one.thing,
        day: Day::read(&one.day)?,
        words: one.words,
        smaller: one.smaller,
        larger: one.larger,
        size: Size::named(&one.size).ok_or_else(unreadable)?,
        plan: Plan {
            how_much: one.how_much,
            at_time: one.at_time,
            at_place: one.at_place,
            if_words: one.if_words,
            then_words: one.then_words,
        },
        sure: one.sure,
        outcome,
        told: Told {
            in_the_way: tapped.collect::<Option<_>>().ok_or_else(unreadable)?,
            in_the_way_words: one.in_the_way_words,
            noticed: one.noticed,
            feed_back: one.feed_back,
        },
        ending: one.ending.map(ending).transpose()?,
    });
    read.map_err(|refused| match refused.code {
        ErrorCode::HomeworkEmpty => unreadable(),
        _ => refused,
    })
}

fn unreadable() -> Refused {
    ErrorCode::ImportUnreadable.into()
}
