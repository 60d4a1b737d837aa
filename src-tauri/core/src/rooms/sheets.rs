//! Worksheets: what a person answered, sheet by sheet, saved at every answer.
//!
//! What is asked comes from the packs; here is how answers are kept, worked with and said. Nothing
//! has to be answered. It must not ask the clock; "now" is given.

pub mod change;
pub mod fit;
pub mod flow;
pub mod night;
pub mod said;
pub mod shown;
pub mod value;
pub mod week;

use std::collections::BTreeMap;

use rusqlite::Connection;
use towpath_content::sheets::Sheets;
use towpath_content::sheets::kinds::Kind;
use towpath_content::sheets::pack::{Question, Sheet, Size};
use towpath_content::words::{Arg, english};

use crate::id::WrittenId;
use crate::refused::Refused;
use crate::store::sheet::{self, SheetRow};
use crate::store::{sheet_answer, sheet_bin};
use crate::when::{Day, Moment};
use crate::wire::{ErrorCode, Refusal};
use fit::Unfit;
use value::Value;

/// Answers by the id of their question.
pub type Answers = BTreeMap<String, Value>;

/// A worksheet that a person began.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Written {
    /// Id.
    pub id: WrittenId,
    /// Name of its pack.
    pub sheet: String,
    /// Edition of its pack, for good.
    pub edition: u16,
    /// How much of it is asked.
    pub size: Size,
    /// When it was begun.
    pub at: Moment,
    /// The question it was left at.
    pub place: Option<String>,
    /// Whether the person took a break from it.
    pub parked: bool,
    /// When it was finished.
    pub finished: Option<Moment>,
    /// What was answered, in whatever size it was asked.
    pub answers: Answers,
}

/// Finds the edition a written sheet belongs to.
///
/// Errors: `SheetTooNew` with the edition where a later program wrote it.
pub fn definition<'a>(sheets: &'a Sheets, written: &Written) -> Result<&'a Sheet, Refused> {
    let found = sheets.edition(&written.sheet, written.edition);
    found.ok_or(Refusal {
        code: ErrorCode::SheetTooNew,
        number: Some(u64::from(written.edition)),
    })
}

/// Finds the newest edition of a sheet.
///
/// Errors: `SheetUnknown`.
pub fn named<'a>(sheets: &'a Sheets, id: &str) -> Result<&'a Sheet, Refused> {
    sheets
        .find(id)
        .ok_or_else(|| ErrorCode::SheetUnknown.into())
}

/// A sheet with nothing in it; it is kept with its first answer or when it is left.
pub fn blank(id: WrittenId, of: &Sheet, size: Size, at: Moment) -> Written {
    let answers = Answers::new();
    let shown = flow::shown(of, size, &answers);
    Written {
        id,
        sheet: of.id.clone(),
        edition: of.edition,
        size,
        at,
        place: flow::next_open(&shown, &answers).map(str::to_owned),
        parked: false,
        finished: None,
        answers,
    }
}

/// Gets one.
///
/// Errors: `SheetGone`.
pub fn get(database: &Connection, id: WrittenId) -> Result<Written, Refused> {
    find(database, id)?.ok_or_else(|| ErrorCode::SheetGone.into())
}

/// Finds one, if it is there.
pub fn find(database: &Connection, id: WrittenId) -> Result<Option<Written>, Refused> {
    let row = sheet::find(database, id)?;
    row.map(|row| whole(database, row)).transpose()
}

/// Lists those that were begun from one day to another, oldest first.
pub fn between(database: &Connection, from: Day, to: Day) -> Result<Vec<Written>, Refused> {
    all(database, sheet::between(database, from, to)?)
}

/// Lists those that wait, the one that was touched last first.
pub fn open(database: &Connection) -> Result<Vec<Written>, Refused> {
    all(database, sheet::open(database)?)
}

/// Finds "my last one": the finished one of the same sheet that was begun last.
pub fn last(database: &Connection, written: &Written) -> Result<Option<Written>, Refused> {
    let row = sheet::last_finished(database, &written.sheet, written.id)?;
    row.map(|row| whole(database, row)).transpose()
}

/// Keeps a written sheet whole, in place of what was kept under its id.
pub fn put(
    database: &Connection,
    of: Option<&Sheet>,
    written: &Written,
    now: Moment,
) -> Result<(), Refused> {
    let number = sheet::put(database, &row(written), now)?;
    for (question, value) in &written.answers {
        sheet_answer::put(database, number, question, &value.to_json().to_string())?;
    }
    for (question, _) in sheet_answer::of(database, number)? {
        if !written.answers.contains_key(&question) {
            sheet_answer::remove(database, number, &question)?;
        }
    }
    sheet::put_words(database, number, &words(of, &written.answers))
}

/// Answers one question of a sheet and says where the person stands; nothing is kept yet.
///
/// An answer without anything in it takes the earlier one away.
/// Errors: `QuestionUnknown`; inside, what does not fit, and the sheet is as it was then.
pub fn answer(
    of: &Sheet,
    written: &mut Written,
    question: &str,
    value: Value,
) -> Result<Result<(), Unfit>, Refused> {
    let question = asked(of, question)?;
    let fitting = match fit::checked(&question.kind, value) {
        Ok(fitting) => fitting,
        Err(unfit) => return Ok(Err(unfit)),
    };
    match fitting {
        Some(value) => written.answers.insert(question.id.clone(), value),
        None => written.answers.remove(&question.id),
    };
    written.place = Some(question.id.clone());
    written.parked = false;
    Ok(Ok(()))
}

/// Finds a question that is asked.
///
/// Errors: `QuestionUnknown`.
pub fn asked<'a>(of: &'a Sheet, question: &str) -> Result<&'a Question, Refused> {
    let found = of.question(question).filter(|one| one.kind.is_asked());
    found.ok_or_else(|| ErrorCode::QuestionUnknown.into())
}

/// Asks more or less of it. What was answered stays; a larger size is open again, at the first
/// question that has no answer.
pub fn resize(of: &Sheet, written: &mut Written, size: Size) {
    if size > written.size {
        written.finished = None;
    }
    written.size = size;
    let shown = flow::shown(of, size, &written.answers);
    written.place = flow::next_open(&shown, &written.answers).map(str::to_owned);
}

/// Names a sheet on the phone: "Sheet 12, one-minute size".
pub fn called(sheet: &Sheet, size: Size) -> String {
    let number = sheet.number.to_string();
    let args = [
        ("number", Arg::Text(&number)),
        ("size", Arg::Text(size.name())),
    ];
    english().tell("sheet-called", &args)
}

/// Says the answer to a question, or the value that was worked out; empty where there is none.
pub fn said_of(question: &Question, answers: &Answers) -> String {
    if let Kind::Computed(computed) = &question.kind {
        let value = flow::computed(question, answers);
        let unit = computed.formula.unit();
        return value
            .map(|value| said::computed(unit, value))
            .unwrap_or_default();
    }
    let value = answers.get(&question.id);
    value
        .map(|value| said::answer(&question.kind, value))
        .unwrap_or_default()
}

/// Brings one back as it was.
///
/// Errors: `SheetGone` when it is not in the bin.
pub fn restore(database: &Connection, id: WrittenId) -> Result<(), Refused> {
    there(sheet_bin::restore(database, id)?)
}

/// Removes one of the bin for good, from the index too.
///
/// Errors: `SheetGone` when it is not in the bin.
pub fn remove_for_good(database: &Connection, id: WrittenId) -> Result<(), Refused> {
    there(sheet_bin::remove(database, id)?)
}

/// Lists what is in the bin with the time it was put there, newest removal first.
pub fn removed(database: &Connection) -> Result<Vec<(Written, i64)>, Refused> {
    let rows = sheet_bin::all(database)?;
    rows.into_iter()
        .map(|(row, at)| Ok((whole(database, row)?, at)))
        .collect()
}

/// What a person wrote, as the search sees it: words, not numbers.
fn words(of: Option<&Sheet>, answers: &Answers) -> String {
    let Some(of) = of else {
        return String::new();
    };
    let said = of.questions.iter().filter_map(|question| {
        let value = answers.get(&question.id)?;
        let has_words = !matches!(question.kind, Kind::Day | Kind::Time);
        let is_said = matches!(value, Value::Text(_) | Value::Many(_) | Value::Rows(_));
        (has_words && is_said).then(|| said::answer(&question.kind, value))
    });
    said.collect::<Vec<_>>().join("\n")
}

fn row(written: &Written) -> SheetRow {
    SheetRow {
        number: 0,
        id: written.id,
        sheet: written.sheet.clone(),
        edition: written.edition,
        size: written.size.name().to_owned(),
        at: written.at,
        place: written.place.clone(),
        parked: written.parked,
        finished: written.finished,
    }
}

fn all(database: &Connection, rows: Vec<SheetRow>) -> Result<Vec<Written>, Refused> {
    rows.into_iter().map(|row| whole(database, row)).collect()
}

fn whole(database: &Connection, row: SheetRow) -> Result<Written, Refused> {
    let mut answers = Answers::new();
    for (question, json) in sheet_answer::of(database, row.number)? {
        let value = serde_json::from_str(&json)
            .ok()
            .as_ref()
            .and_then(Value::from_json);
        answers.insert(question, value.ok_or(ErrorCode::DataDamaged)?);
    }
    Ok(Written {
        id: row.id,
        sheet: row.sheet,
        edition: row.edition,
        size: Size::named(&row.size).ok_or(ErrorCode::DataDamaged)?,
        at: row.at,
        place: row.place,
        parked: row.parked,
        finished: row.finished,
        answers,
    })
}

fn there(was_there: bool) -> Result<(), Refused> {
    match was_there {
        true => Ok(()),
        false => Err(ErrorCode::SheetGone.into()),
    }
}

#[cfg(test)]
mod tests;
