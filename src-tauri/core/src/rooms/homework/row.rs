//! A thing to try as it sleeps on disk, and back.

use super::kinds::{Ending, InTheWay, Kind, Outcome, Size};
use super::{Homework, Plan, Told};
use crate::refused::Refused;
use crate::store::homework::HomeworkRow;
use crate::wire::ErrorCode;

pub(super) fn row(one: &Homework) -> HomeworkRow {
    let (plan, told) = (one.plan.clone(), one.told.clone());
    let named = |one: InTheWay| one.name().to_owned();
    HomeworkRow {
        id: one.id,
        kind: one.kind.name().to_owned(),
        thing: one.thing.clone(),
        day: one.day,
        sizes: [one.words.clone(), one.smaller.clone(), one.larger.clone()],
        size: one.size.name().to_owned(),
        plan: [
            plan.how_much,
            plan.at_time,
            plan.at_place,
            plan.if_words,
            plan.then_words,
        ],
        sure: one.sure,
        outcome: one
            .outcome
            .map(|(outcome, day)| (outcome.name().to_owned(), day)),
        in_the_way: told.in_the_way.into_iter().map(named).collect(),
        told: [told.in_the_way_words, told.noticed, told.feed_back],
        ending: one.ending.map(|ending| ending.name().to_owned()),
    }
}

pub(super) fn whole(row: HomeworkRow) -> Result<Homework, Refused> {
    read(row).ok_or_else(|| ErrorCode::DataDamaged.into())
}

fn read(row: HomeworkRow) -> Option<Homework> {
    let [words, smaller, larger] = row.sizes;
    let [how_much, at_time, at_place, if_words, then_words] = row.plan;
    let [in_the_way_words, noticed, feed_back] = row.told;
    let in_the_way = row.in_the_way.iter().map(|name| InTheWay::named(name));
    let outcome = match row.outcome {
        Some((name, day)) => Some((Outcome::named(&name)?, day)),
        None => None,
    };
    let ending = match row.ending {
        Some(name) => Some(Ending::named(&name)?),
        None => None,
    };
    Some(Homework {
        id: row.id,
        kind: Kind::named(&row.kind)?,
        thing: row.thing,
        day: row.day,
        words,
        smaller,
        larger,
        size: Size::named(&row.size)?,
        plan: Plan {
            how_much,
            at_time,
            at_place,
            if_words,
            then_words,
        },
        sure: row.sure,
        outcome,
        told: Told {
            in_the_way: in_the_way.collect::<Option<_>>()?,
            in_the_way_words,
            noticed,
            feed_back,
        },
        ending,
    })
}
