//! Things to try before next time: what, when and where, and what came of each.
//!
//! Each runs until the next session, whenever that is. Nothing is ever late, and nothing that was
//! not tried is counted.

pub mod ending;
pub mod kinds;
mod row;

use rusqlite::Connection;
use towpath_content::articles::articles;
use towpath_content::sheets::sheets;
use towpath_content::words::{Arg, english};

use crate::id::HomeworkId;
use crate::refused::Refused;
use crate::store::homework;
use crate::when::{Day, Moment};
use crate::wire::{ErrorCode, Private, Refusal};
use kinds::{Ending, InTheWay, Kind, Outcome, Size};
use row::{row, whole};

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

    /// Name of the worksheet or article it is about, where this program has it.
    pub fn title(&self) -> Option<&'static str> {
        let thing = self.thing.as_deref()?;
        match self.kind {
            Kind::Worksheet => sheets().find(thing).map(|one| one.title.as_str()),
            Kind::Article => articles().find(thing).map(|one| one.title.as_str()),
            _ => None,
        }
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

/// Begins one from a worksheet or an article with its words, or in own words; nothing is kept.
///
/// Where the same one runs on already, that one is given, so that a second press doubles nothing.
pub fn begin(
    database: &Connection,
    id: HomeworkId,
    day: Day,
    kind: Kind,
    thing: Option<&str>,
) -> Result<(Homework, bool), Refused> {
    let is_same =
        |one: &Homework| one.ending.is_none() && one.kind == kind && one.thing.as_deref() == thing;
    if thing.is_some()
        && let Some(there) = all(database)?.into_iter().find(is_same)
    {
        return Ok((there, true));
    }
    let mut one = Homework::blank(id, day, Private::default());
    (one.kind, one.thing) = (kind, thing.map(str::to_owned));
    if let Some(title) = one.title() {
        let args = [("title", Arg::Text(title))];
        let words = english().tell(&format!("homework-from-{}", kind.name()), &args);
        one.words = Private::from(words.as_str());
    }
    Ok((one, false))
}

/// Checks one; space at the ends of its words is dropped.
///
/// Errors: `HomeworkEmpty` without words, `TextTooLong`, `RatingOutOfRange`.
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
        true => Err(ErrorCode::HomeworkEmpty.into()),
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

#[cfg(test)]
mod tests;
