//! Things to try before next time: what, when and where, and what came of each.
//!
//! Each runs until the next session, whenever that is. Nothing is ever late, and nothing that was
//! not tried is counted.

pub mod kinds;

use rusqlite::Connection;
use towpath_content::words::{Arg, english};

use crate::id::HomeworkId;
use crate::refused::Refused;
use crate::store::homework::{self, HomeworkRow};
use crate::when::{Day, Moment};
use crate::wire::{ErrorCode, Private, Refusal};
use kinds::{Ending, InTheWay, Kind, Outcome, Size};

/// Longest single text. Units: characters.
pub const LONGEST: usize = 400;

/// Longest name of a worksheet, exercise or article. Units: characters.
const LONGEST_NAME: usize = 100;

/// From here on a person is sure enough; below, a smaller version is offered.
/// Source: issue 5, point 6.
pub const SURE_ENOUGH: u8 = 7;

/// The top of the scale of how sure a person is.
const MOST_SURE: u8 = 10;

/// A thing to try.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Homework {
    /// Id, made before the first save is tried, so that a retry doubles nothing.
    pub id: HomeworkId,
    /// What kind of thing it is.
    pub kind: Kind,
    /// Name of the worksheet, exercise or article.
    pub thing: Option<String>,
    /// The local day it was begun.
    pub day: Day,
    /// What to try, in its usual size.
    pub words: Private,
    /// A smaller version, or empty.
    pub smaller: Private,
    /// A larger version, or empty.
    pub larger: Private,
    /// Which size is tried.
    pub size: Size,
    /// How much, when and where.
    pub plan: Plan,
    /// How sure the person is of it. Units: 0 to 10.
    pub sure: Option<u8>,
    /// What came of it, and the local day that was said.
    pub outcome: Option<(Outcome, Day)>,
    /// What was told about it.
    pub told: Told,
    /// How it ended; one that has not ended runs on.
    pub ending: Option<Ending>,
}

/// How much, when and where, and what to do where something gets in the way; each may be empty.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Plan {
    /// How much.
    pub how_much: Private,
    /// When.
    pub at_time: Private,
    /// Where.
    pub at_place: Private,
    /// "If this gets in the way …"
    pub if_words: Private,
    /// "… then I do this."
    pub then_words: Private,
}

/// What was told afterwards; each may be empty.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Told {
    /// What got in the way, tapped.
    pub in_the_way: Vec<InTheWay>,
    /// What got in the way, in own words.
    pub in_the_way_words: Private,
    /// What I noticed.
    pub noticed: Private,
    /// What I will feed back.
    pub feed_back: Private,
}

impl Homework {
    /// A thing to try of which nothing but its words is known.
    pub fn blank(id: HomeworkId, day: Day, words: Private) -> Self {
        Self {
            id,
            kind: Kind::OwnWords,
            thing: None,
            day,
            words,
            smaller: Private::default(),
            larger: Private::default(),
            size: Size::Usual,
            plan: Plan::default(),
            sure: None,
            outcome: None,
            told: Told::default(),
            ending: None,
        }
    }

    /// The words of the size that is tried; those of the usual size where it has none.
    pub fn tried(&self) -> &Private {
        let sized = match self.size {
            Size::Small => &self.smaller,
            Size::Usual => &self.words,
            Size::Large => &self.larger,
        };
        match sized.as_str().is_empty() {
            true => &self.words,
            false => sized,
        }
    }

    /// Offers a smaller version where the person is less than sure of it; the words say how sure.
    pub fn offer_smaller(&self) -> Option<String> {
        let sure = self.sure.filter(|sure| *sure < SURE_ENOUGH)?;
        if self.ending.is_some() || self.size == Size::Small {
            return None;
        }
        let sure = sure.to_string();
        let args = [("sure", Arg::Text(sure.as_str()))];
        Some(english().tell("homework-smaller", &args))
    }

    /// Every word a person wrote about it.
    pub fn texts(&self) -> Vec<&Private> {
        let (plan, told) = (&self.plan, &self.told);
        let mut texts = vec![&self.words, &self.smaller, &self.larger];
        texts.extend([&plan.how_much, &plan.at_time, &plan.at_place]);
        texts.extend([&plan.if_words, &plan.then_words]);
        texts.extend([&told.in_the_way_words, &told.noticed, &told.feed_back]);
        texts
    }
}

/// Lists all of them, oldest first.
pub fn all(database: &Connection) -> Result<Vec<Homework>, Refused> {
    homework::all(database)?.into_iter().map(whole).collect()
}

/// Finds one, if it is there.
pub fn find(database: &Connection, id: HomeworkId) -> Result<Option<Homework>, Refused> {
    homework::find(database, id)?.map(whole).transpose()
}

/// Gets one.
///
/// Errors: `HomeworkGone`.
pub fn get(database: &Connection, id: HomeworkId) -> Result<Homework, Refused> {
    find(database, id)?.ok_or_else(|| ErrorCode::HomeworkGone.into())
}

/// Keeps one over the one with the same id, or as a new one.
///
/// Errors: those of [`checked`].
pub fn keep(database: &Connection, one: Homework, now: Moment) -> Result<Homework, Refused> {
    let one = checked(one)?;
    homework::put(database, &row(&one), now)?;
    get(database, one.id)
}

/// Ends one, and gives what goes on: the same again, its smaller version, or nothing.
///
/// A smaller version that was never written is asked for in place of the usual words.
/// Errors: `HomeworkGone`, `NothingChosen` where a smaller version has no words.
pub fn end(
    database: &Connection,
    id: HomeworkId,
    ending: Ending,
    next: HomeworkId,
    now: Moment,
) -> Result<Option<Homework>, Refused> {
    let mut one = get(database, id)?;
    let goes_on = match ending {
        _ if one.ending.is_some() => None,
        Ending::LetGo => None,
        Ending::Keep => Some(again(&one, next, now)),
        Ending::Smaller if one.smaller.as_str().is_empty() => {
            return Err(ErrorCode::NothingChosen.into());
        }
        Ending::Smaller => Some(Homework {
            words: one.smaller.clone(),
            larger: one.words.clone(),
            smaller: Private::default(),
            size: Size::Usual,
            sure: None,
            ..again(&one, next, now)
        }),
    };
    if one.ending.is_none() {
        one.ending = Some(ending);
        keep(database, one, now)?;
    }
    goes_on.map(|one| keep(database, one, now)).transpose()
}

/// The same thing anew: nothing came of it yet.
fn again(one: &Homework, id: HomeworkId, now: Moment) -> Homework {
    Homework {
        id,
        day: now.day(),
        outcome: None,
        told: Told::default(),
        ending: None,
        ..one.clone()
    }
}

/// Checks one; space at the ends of its words is dropped.
///
/// Errors: `NothingChosen` without words, `TextTooLong`, `RatingOutOfRange`.
pub fn checked(mut one: Homework) -> Result<Homework, Refused> {
    if one.sure.is_some_and(|sure| sure > MOST_SURE) {
        return Err(ErrorCode::RatingOutOfRange.into());
    }
    let name = one.thing.as_ref().map_or(0, |name| name.chars().count());
    if name > LONGEST_NAME {
        return Err(too_long(name));
    }
    let (plan, told) = (&mut one.plan, &mut one.told);
    for text in [
        &mut one.words,
        &mut one.smaller,
        &mut one.larger,
        &mut plan.how_much,
        &mut plan.at_time,
        &mut plan.at_place,
        &mut plan.if_words,
        &mut plan.then_words,
        &mut told.in_the_way_words,
        &mut told.noticed,
        &mut told.feed_back,
    ] {
        *text = Private::from(text.as_str().trim());
        let long = text.as_str().chars().count();
        if long > LONGEST {
            return Err(too_long(long));
        }
    }
    let mut seen = Vec::new();
    told.in_the_way.retain(|one| {
        let is_new = !seen.contains(one);
        seen.push(*one);
        is_new
    });
    match one.words.as_str().is_empty() {
        true => Err(ErrorCode::NothingChosen.into()),
        false => Ok(one),
    }
}

/// Says what came of one, as the person would.
pub fn outcome_words(outcome: Outcome) -> String {
    english().say(&format!("homework-outcome-{}", outcome.name()))
}

/// Brings one back as it was.
///
/// Errors: `HomeworkGone` when it is not in the bin.
pub fn restore(database: &Connection, id: HomeworkId) -> Result<(), Refused> {
    there(homework::bring_back(database, id)?)
}

/// Removes one of the bin for good.
///
/// Errors: `HomeworkGone` when it is not in the bin.
pub fn remove_for_good(database: &Connection, id: HomeworkId) -> Result<(), Refused> {
    there(homework::remove(database, id)?)
}

/// Lists what is in the bin with the time it was put there, newest removal first.
pub fn removed(database: &Connection) -> Result<Vec<(Homework, i64)>, Refused> {
    let rows = homework::aside(database)?.into_iter();
    rows.map(|(row, at)| Ok((whole(row)?, at))).collect()
}

fn there(was: bool) -> Result<(), Refused> {
    was.then_some(()).ok_or(ErrorCode::HomeworkGone.into())
}

fn too_long(long: usize) -> Refused {
    Refusal {
        code: ErrorCode::TextTooLong,
        number: Some(long as u64),
    }
}

fn row(one: &Homework) -> HomeworkRow {
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

fn whole(row: HomeworkRow) -> Result<Homework, Refused> {
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

#[cfg(test)]
mod tests;
