//! Whether an answer fits its question. What does not is said with what would.

use chrono::NaiveTime;
use towpath_content::sheets::kinds::{Choice, Kind, Ladder, Rows, Scale};
use towpath_content::words::{Arg, english};

use super::value::{Cell, RATING, Row, STEP, Value};
use crate::when::Day;
use crate::wire::Private;

/// Longest answer of one line, and of a cell. Units: characters.
pub const LONGEST_LINE: usize = 300;

/// Longest answer of several lines. Units: characters; about ten pages.
pub const LONGEST_TEXT: usize = 30_000;

/// Why an answer does not fit.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Unfit {
    /// It is not of this shape, or no such option.
    Shape,
    /// It is not a number between these, both included.
    Range {
        /// The lowest.
        low: i64,
        /// The highest.
        high: i64,
    },
    /// It has more characters than this.
    Long {
        /// The most.
        most: usize,
    },
    /// It is no time of day.
    Time,
    /// It is no day.
    Day,
    /// It has more rows or steps than this.
    Many {
        /// The most.
        most: usize,
    },
}

impl Unfit {
    /// Says what would fit.
    pub fn words(&self) -> String {
        let number = |number: i64| number.to_string();
        let count = |most: usize| Arg::Number(i64::try_from(most).unwrap_or(i64::MAX));
        let words = english();
        match *self {
            Self::Shape => words.say("sheet-unfit-shape"),
            Self::Range { low, high } => words.tell(
                "sheet-unfit-range",
                &[
                    ("low", Arg::Text(&number(low))),
                    ("high", Arg::Text(&number(high))),
                ],
            ),
            Self::Long { most } => words.tell("sheet-unfit-long", &[("most", count(most))]),
            Self::Time => words.say("sheet-unfit-time"),
            Self::Day => words.say("sheet-unfit-day"),
            Self::Many { most } => words.tell("sheet-unfit-many", &[("most", count(most))]),
        }
    }
}

/// Brings an answer to the shape that is kept; none is an answer without anything in it.
///
/// Errors: what does not fit, with what would.
pub fn checked(kind: &Kind, value: Value) -> Result<Option<Value>, Unfit> {
    if !kind.is_asked() {
        return Err(Unfit::Shape);
    }
    if value.is_empty() {
        return Ok(None);
    }
    let kept = match (kind, value) {
        (_, Value::RatherNotSay) => Value::RatherNotSay,
        (Kind::Choices(options), Value::Many(ids)) => Value::Many(many(options, &ids)?),
        (Kind::Rows(rows), Value::Rows(given)) => return rows_fit(rows, given),
        (Kind::Ladder(ladder), Value::Rows(given)) => return ladder_fit(ladder, given),
        (kind, Value::Number(number)) => Value::Number(number_fit(kind, number)?),
        (kind, Value::Text(text)) => Value::Text(text_fit(kind, text)?),
        _ => return Err(Unfit::Shape),
    };
    Ok(Some(kept))
}

fn number_fit(kind: &Kind, number: i64) -> Result<i64, Unfit> {
    let (low, high) = match kind {
        Kind::WholeNumber(of) => (of.lowest, of.highest),
        Kind::Scale(Scale { top, .. }) => (0, *top),
        Kind::Minutes { longest } => (0, i64::from(*longest)),
        _ => return Err(Unfit::Shape),
    };
    match (low..=high).contains(&number) {
        true => Ok(number),
        false => Err(Unfit::Range { low, high }),
    }
}

fn text_fit(kind: &Kind, text: Private) -> Result<Private, Unfit> {
    match kind {
        Kind::ShortText => line(text, LONGEST_LINE),
        Kind::LongText => line(text, LONGEST_TEXT),
        Kind::Choice(options) => match options.iter().any(|one| one.id == text.as_str()) {
            true => Ok(text),
            false => Err(Unfit::Shape),
        },
        Kind::Day => match Day::read(text.as_str().trim()) {
            Ok(day) => Ok(Private(day.to_string())),
            Err(_) => Err(Unfit::Day),
        },
        Kind::Time => match time(text.as_str()) {
            Some(time) => Ok(Private(time.format("%H:%M").to_string())),
            None => Err(Unfit::Time),
        },
        _ => Err(Unfit::Shape),
    }
}

/// Reads a time of day: `22:30`, and `22.30` as many write it.
pub fn time(text: &str) -> Option<NaiveTime> {
    let text = text.trim().replace('.', ":");
    NaiveTime::parse_from_str(&text, "%H:%M").ok()
}

fn line(mut text: Private, most: usize) -> Result<Private, Unfit> {
    // A zero character ends a text in SQLite's own functions, so it is not kept.
    text.0.retain(|c| c != '\0');
    match text.as_str().chars().count() > most {
        true => Err(Unfit::Long { most }),
        false => Ok(text),
    }
}

/// Options in the order of the sheet, each once.
fn many(options: &[Choice], ids: &[Private]) -> Result<Vec<Private>, Unfit> {
    let known = |id: &Private| options.iter().any(|one| one.id == id.as_str());
    if !ids.iter().all(known) {
        return Err(Unfit::Shape);
    }
    let chosen = |one: &&Choice| ids.iter().any(|id| id.as_str() == one.id);
    let in_order = options.iter().filter(chosen);
    Ok(in_order.map(|one| Private::from(one.id.as_str())).collect())
}

/// Rows without anything in them are left out.
fn rows_fit(rows: &Rows, given: Vec<Row>) -> Result<Option<Value>, Unfit> {
    let mut kept = Vec::new();
    for row in given {
        let mut fitting = Row::new();
        for (id, cell) in row {
            let column = rows.columns.iter().find(|column| column.id == id);
            let kind = &column.ok_or(Unfit::Shape)?.kind;
            fitting.extend(cell_fit(kind, cell)?.map(|cell| (id, cell)));
        }
        if !fitting.is_empty() {
            kept.push(fitting);
        }
    }
    bounded(kept, rows.most)
}

fn ladder_fit(ladder: &Ladder, given: Vec<Row>) -> Result<Option<Value>, Unfit> {
    let rating = Kind::Scale(ladder.rating.clone());
    let mut kept = Vec::new();
    for row in given {
        let mut step = Row::new();
        for (id, cell) in row {
            let kind = match id.as_str() {
                STEP => &Kind::ShortText,
                RATING => &rating,
                _ => return Err(Unfit::Shape),
            };
            step.extend(cell_fit(kind, cell)?.map(|cell| (id, cell)));
        }
        if !step.is_empty() {
            kept.push(step);
        }
    }
    bounded(kept, ladder.most)
}

fn cell_fit(kind: &Kind, cell: Cell) -> Result<Option<Cell>, Unfit> {
    match cell {
        Cell::Number(number) => number_fit(kind, number).map(|number| Some(Cell::Number(number))),
        Cell::Text(text) if text.as_str().trim().is_empty() => Ok(None),
        Cell::Text(text) => text_fit(kind, text).map(|text| Some(Cell::Text(text))),
    }
}

fn bounded(rows: Vec<Row>, most: usize) -> Result<Option<Value>, Unfit> {
    if rows.len() > most {
        return Err(Unfit::Many { most });
    }
    Ok((!rows.is_empty()).then_some(Value::Rows(rows)))
}

#[cfg(test)]
mod tests;
