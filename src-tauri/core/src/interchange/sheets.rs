//! Worksheets in the JSON form: written with their edition, and read in against it.
//!
//! A sheet that this program does not know is carried as it is: its words are not lost, and a
//! later program opens it.

use std::collections::HashSet;

use rusqlite::Connection;
use serde_json::Value as Json;
use towpath_content::sheets::pack::Size;
use towpath_content::sheets::{self};

use super::shape;
use crate::id::WrittenId;
use crate::refused::Refused;
use crate::rooms::sheets::value::{Cell, Value};
use crate::rooms::sheets::{self as room, Answers, Written, fit};
use crate::store::sheet;
use crate::when::{Day, Moment};
use crate::wire::ErrorCode;

/// Longest name of a sheet or of a question. Units: characters.
const LONGEST_NAME: usize = 100;

/// Most answers of one sheet, and most cells of one row.
const MOST_ANSWERS: usize = 200;

/// The worksheets of a file that are not in the workbook yet.
#[derive(Default)]
pub(super) struct Coming {
    /// New ones.
    pub new: Vec<Written>,
    /// Those that wait in the bin.
    pub back: Vec<WrittenId>,
}

impl Coming {
    /// How many come in.
    pub fn count(&self) -> usize {
        self.new.len() + self.back.len()
    }
}

/// The worksheets that were begun in these days, oldest first.
pub(super) fn out(database: &Connection, from: Day, to: Day) -> Result<Vec<shape::Sheet>, Refused> {
    let mut all = room::between(database, from, to)?;
    all.sort_by_key(|one| (one.at.utc_ms(), one.id));
    Ok(all.into_iter().map(shaped).collect())
}

fn shaped(written: Written) -> shape::Sheet {
    let answers = written.answers.into_iter();
    shape::Sheet {
        id: written.id.to_string(),
        sheet: written.sheet,
        edition: written.edition,
        size: written.size.name().to_owned(),
        at: written.at.to_string(),
        place: written.place,
        parked: written.parked,
        finished_at: written.finished.map(|at| at.to_string()),
        answers: answers
            .map(|(question, value)| (question, value.to_json()))
            .collect(),
    }
}

/// Checks the worksheets of a file. What the workbook has stays as it is.
///
/// Errors: `ImportUnreadable`, `DateOutOfRange`, `AnswerUnfit`.
pub(super) fn check(
    database: &Connection,
    named: Vec<shape::Sheet>,
    in_time: &dyn Fn() -> Result<(), Refused>,
) -> Result<Coming, Refused> {
    let mut coming = Coming::default();
    let mut seen = HashSet::new();
    for one in named {
        in_time()?;
        let written = checked(one)?;
        if !seen.insert(written.id) {
            return Err(unreadable());
        }
        match (
            room::find(database, written.id)?,
            sheet::number(database, written.id)?,
        ) {
            (Some(_), _) => {}
            (None, Some(_)) => coming.back.push(written.id),
            (None, None) => coming.new.push(written),
        }
    }
    Ok(coming)
}

/// Keeps what was checked, within the transaction of one save.
pub(super) fn keep(database: &Connection, coming: &Coming, now: Moment) -> Result<(), Refused> {
    for written in &coming.new {
        let of = room::definition(sheets::sheets(), written).ok();
        room::put(database, of, written, now)?;
    }
    coming
        .back
        .iter()
        .try_for_each(|id| room::restore(database, *id))
}

fn checked(one: shape::Sheet) -> Result<Written, Refused> {
    if one.answers.len() > MOST_ANSWERS {
        return Err(unreadable());
    }
    let mut written = Written {
        id: WrittenId::read(&one.id).map_err(|_| unreadable())?,
        sheet: name(one.sheet)?,
        edition: one.edition,
        size: Size::named(&one.size).ok_or_else(unreadable)?,
        at: Moment::read(&one.at)?,
        place: one.place.map(name).transpose()?,
        parked: one.parked,
        finished: one.finished_at.as_deref().map(Moment::read).transpose()?,
        answers: Answers::new(),
    };
    if written.edition == 0 {
        return Err(unreadable());
    }
    let of = room::definition(sheets::sheets(), &written).ok();
    for (question, json) in one.answers {
        let value = Value::from_json(&json).ok_or_else(unreadable)?;
        let value = match of {
            Some(of) => {
                let asked = room::asked(of, &question).map_err(|_| ErrorCode::AnswerUnfit)?;
                fit::checked(&asked.kind, value).map_err(|_| ErrorCode::AnswerUnfit)?
            }
            None => unknown(&json, value)?,
        };
        if let Some(value) = value {
            written.answers.insert(name(question)?, value);
        }
    }
    Ok(written)
}

/// An answer to a question this program does not know: within the bounds of every field.
fn unknown(json: &Json, value: Value) -> Result<Option<Value>, Refused> {
    const MOST_ROWS: usize = 100;
    let is_bounded = match &value {
        Value::Rows(rows) => {
            let cell = |cell: &Cell| match cell {
                Cell::Number(_) => true,
                Cell::Text(text) => text.as_str().chars().count() <= fit::LONGEST_LINE,
            };
            rows.len() <= MOST_ROWS
                && rows
                    .iter()
                    .all(|row| row.len() <= MOST_ANSWERS && row.values().all(cell))
        }
        _ => json.to_string().chars().count() <= 2 * fit::LONGEST_TEXT,
    };
    match is_bounded {
        true => Ok((!value.is_empty()).then_some(value)),
        false => Err(ErrorCode::AnswerUnfit.into()),
    }
}

fn name(name: String) -> Result<String, Refused> {
    let fits = !name.is_empty() && name.chars().count() <= LONGEST_NAME && !name.contains('\0');
    fits.then_some(name).ok_or_else(unreadable)
}

fn unreadable() -> Refused {
    ErrorCode::ImportUnreadable.into()
}
