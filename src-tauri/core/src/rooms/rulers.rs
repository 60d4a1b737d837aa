//! Where I started, where I am: goes at our own rulers, and totals from forms a person was given.
//!
//! It must not judge: no band, no verdict, no total of its own (decisions, section 5).

pub mod compare;

use rusqlite::Connection;
use towpath_content::rulers::{self, Ruler};

use crate::id::SittingId;
use crate::refused::Refused;
use crate::store::sitting::{self, SittingRow};
use crate::when::{Day, Moment};
use crate::wire::{ErrorCode, Private, Refusal};

/// Longest note. Units: characters.
pub const LONGEST_NOTE: usize = 2000;

/// Longest name of a form. Units: characters.
pub const LONGEST_NAME: usize = 120;

/// The most a form may give. Source: the largest total of field.md 4 is 200, with room above it.
pub const MOST_OUT_OF: u16 = 1000;

/// One go at the rulers, or one total from a form.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Sitting {
    /// Id, made before the first save is tried, so that a retry doubles nothing.
    pub id: SittingId,
    /// The local day it is about.
    pub day: Day,
    /// What was going on, or empty.
    pub note: Private,
    /// What was answered.
    pub of: Of,
}

/// What was answered.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Of {
    /// Our own rulers, each that was answered; those that were passed over are not there.
    Rulers(Vec<Answer>),
    /// A form a person was given.
    Form(Form),
}

/// One answer.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Answer {
    /// Name of the ruler.
    pub ruler: String,
    /// Units: 0 to 10.
    pub value: u8,
}

/// A total from a form. Its single answers and its bands are not kept.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Form {
    /// What the form is called.
    pub name: Private,
    /// The total.
    pub total: u16,
    /// The most it can be.
    pub out_of: u16,
}

impl Sitting {
    /// A go at the rulers of which nothing is answered yet.
    pub fn blank(id: SittingId, day: Day) -> Self {
        Self {
            id,
            day,
            note: Private::default(),
            of: Of::Rulers(Vec::new()),
        }
    }

    /// The answers; a total from a form has none.
    pub fn answers(&self) -> &[Answer] {
        match &self.of {
            Of::Rulers(answers) => answers,
            Of::Form(_) => &[],
        }
    }

    /// The total from a form, if it is one.
    pub fn form(&self) -> Option<&Form> {
        match &self.of {
            Of::Rulers(_) => None,
            Of::Form(form) => Some(form),
        }
    }

    /// The answer of a ruler.
    pub fn value(&self, ruler: &str) -> Option<u8> {
        let answer = self.answers().iter().find(|one| one.ruler == ruler);
        answer.map(|one| one.value)
    }

    /// Whether nothing was said: it is kept, so that it can grow, but is no sitting yet.
    pub fn is_empty(&self) -> bool {
        self.form().is_none() && self.answers().is_empty() && self.note.as_str().trim().is_empty()
    }

    /// Every word a person wrote about it.
    pub fn texts(&self) -> Vec<&Private> {
        let name = self.form().map(|form| &form.name);
        std::iter::once(&self.note).chain(name).collect()
    }
}

/// The rulers that are asked, in their order; the one about work where work is switched on.
pub fn asked(work: bool) -> impl Iterator<Item = &'static Ruler> {
    let shown = move |ruler: &&Ruler| work || !ruler.work;
    rulers::rulers().iter().filter(shown)
}

/// Lists those of which something was said, oldest first.
pub fn all(database: &Connection) -> Result<Vec<Sitting>, Refused> {
    let mut all: Vec<Sitting> = sitting::all(database)?.into_iter().map(whole).collect();
    all.retain(|one| !one.is_empty());
    Ok(all)
}

/// Finds one, if it is there.
pub fn find(database: &Connection, id: SittingId) -> Result<Option<Sitting>, Refused> {
    Ok(sitting::find(database, id)?.map(whole))
}

/// Gets one.
///
/// Errors: `SittingGone`.
pub fn get(database: &Connection, id: SittingId) -> Result<Sitting, Refused> {
    find(database, id)?.ok_or_else(|| ErrorCode::SittingGone.into())
}

/// Keeps one over the one with the same id, or as a new one; a new one without a word is not kept.
///
/// Errors: those of [`checked`].
pub fn keep(database: &Connection, one: Sitting, now: Moment) -> Result<Sitting, Refused> {
    let one = checked(one)?;
    if one.is_empty() && find(database, one.id)?.is_none() {
        return Ok(one);
    }
    sitting::put(database, &row(&one), now)?;
    get(database, one.id)
}

/// Checks one; space at the ends of its note and name is dropped, and so is a second answer of
/// one ruler.
///
/// Errors: `RatingUnknown`, `RatingOutOfRange`, `NameMissing`, `TextTooLong`, `FormOutOfRange` and
/// `TotalOutOfRange` with the most that is allowed.
pub fn checked(mut one: Sitting) -> Result<Sitting, Refused> {
    one.note = fitting(&one.note, LONGEST_NOTE)?;
    match &mut one.of {
        Of::Rulers(answers) => {
            if answers
                .iter()
                .any(|one| rulers::named(&one.ruler).is_none())
            {
                return Err(ErrorCode::RatingUnknown.into());
            }
            if answers.iter().any(|one| one.value > rulers::HIGHEST) {
                return Err(ErrorCode::RatingOutOfRange.into());
            }
            let place = |one: &Answer| rulers::rulers().iter().position(|of| of.id == one.ruler);
            answers.sort_by_key(place);
            answers.dedup_by(|second, first| second.ruler == first.ruler);
        }
        Of::Form(form) => {
            form.name = fitting(&form.name, LONGEST_NAME)?;
            if form.name.as_str().is_empty() {
                return Err(ErrorCode::NameMissing.into());
            }
            if !(1..=MOST_OUT_OF).contains(&form.out_of) {
                return Err(above(ErrorCode::FormOutOfRange, MOST_OUT_OF));
            }
            if form.total > form.out_of {
                return Err(above(ErrorCode::TotalOutOfRange, form.out_of));
            }
        }
    }
    Ok(one)
}

/// Brings one back as it was.
///
/// Errors: `SittingGone` when it is not in the bin.
pub fn restore(database: &Connection, id: SittingId) -> Result<(), Refused> {
    there(sitting::bring_back(database, id)?)
}

/// Removes one of the bin for good.
///
/// Errors: `SittingGone` when it is not in the bin.
pub fn remove_for_good(database: &Connection, id: SittingId) -> Result<(), Refused> {
    there(sitting::remove(database, id)?)
}

/// Lists what is in the bin with the time it was put there, newest removal first.
pub fn removed(database: &Connection) -> Result<Vec<(Sitting, i64)>, Refused> {
    let rows = sitting::aside(database)?.into_iter();
    Ok(rows.map(|(row, at)| (whole(row), at)).collect())
}

fn there(was: bool) -> Result<(), Refused> {
    was.then_some(()).ok_or(ErrorCode::SittingGone.into())
}

fn above(code: ErrorCode, most: u16) -> Refused {
    let number = Some(u64::from(most));
    Refusal { code, number }
}

fn fitting(text: &Private, longest: usize) -> Result<Private, Refused> {
    let text = Private::from(text.as_str().trim());
    let long = text.as_str().chars().count();
    match long > longest {
        true => Err(Refusal {
            code: ErrorCode::TextTooLong,
            number: Some(long as u64),
        }),
        false => Ok(text),
    }
}

fn row(one: &Sitting) -> SittingRow {
    let form = one.form().cloned();
    let answers = one.answers().iter();
    SittingRow {
        id: one.id,
        day: one.day,
        note: one.note.clone(),
        form: form.map(|form| (form.name, form.total, form.out_of)),
        values: answers.map(|one| (one.ruler.clone(), one.value)).collect(),
    }
}

/// A ruler that this program no longer asks keeps its answers, at the end.
fn whole(row: SittingRow) -> Sitting {
    let answer = |(ruler, value)| Answer { ruler, value };
    let mut answers: Vec<Answer> = row.values.into_iter().map(answer).collect();
    answers.sort_by_key(|one| {
        let place = rulers::rulers().iter().position(|of| of.id == one.ruler);
        place.unwrap_or(usize::MAX)
    });
    Sitting {
        id: row.id,
        day: row.day,
        note: row.note,
        of: match row.form {
            None => Of::Rulers(answers),
            Some((name, total, out_of)) => Of::Form(Form {
                name,
                total,
                out_of,
            }),
        },
    }
}

#[cfg(test)]
mod tests;
