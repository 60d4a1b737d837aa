//! An answer as it is kept: a number, a text, a list or rows.
//!
//! Shape on disk and in a file: JSON that says the same; `null` is "I would rather not say".

use std::collections::BTreeMap;

use serde_json::{Map, Value as Json};
use towpath_content::sheets::kinds::Kind;

use crate::wire::Private;

/// One answer.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Value {
    /// A count, a place on a ruler, or minutes.
    Number(i64),
    /// Words, a day (`YYYY-MM-DD`), a time (`HH:MM`) or the id of an option.
    Text(Private),
    /// Ids of options.
    Many(Vec<Private>),
    /// Rows, each with some of its columns; a step of a ladder has `step` and `rating`.
    Rows(Vec<Row>),
    /// "I would rather not say."
    RatherNotSay,
}

/// Cells by the id of their column.
pub type Row = BTreeMap<String, Cell>;

/// One cell.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Cell {
    /// A count, a place on a ruler, or minutes.
    Number(i64),
    /// Words, a day, a time or the id of an option.
    Text(Private),
}

/// The column of a ladder that holds a step.
pub const STEP: &str = "step";

/// The column of a ladder that holds its rating.
pub const RATING: &str = "rating";

impl Value {
    /// Reads an answer from JSON; none when it has no shape of an answer.
    pub fn from_json(json: &Json) -> Option<Self> {
        let list = match json {
            Json::Null => return Some(Self::RatherNotSay),
            Json::Array(list) => list,
            other => {
                return Some(match cell(other)? {
                    Cell::Number(number) => Self::Number(number),
                    Cell::Text(text) => Self::Text(text),
                });
            }
        };
        // An empty list is an answer without anything in it, whatever it is a list of.
        if list.iter().all(Json::is_object) && !list.is_empty() {
            return Some(Self::Rows(list.iter().map(row).collect::<Option<_>>()?));
        }
        let text = |one: &Json| one.as_str().map(Private::from);
        Some(Self::Many(list.iter().map(text).collect::<Option<_>>()?))
    }

    /// Writes an answer as JSON.
    pub fn to_json(&self) -> Json {
        match self {
            Self::Number(number) => (*number).into(),
            Self::Text(text) => text.as_str().into(),
            Self::Many(many) => many.iter().map(Private::as_str).collect(),
            Self::Rows(rows) => rows.iter().map(row_json).collect(),
            Self::RatherNotSay => Json::Null,
        }
    }

    /// Reads an answer as a person types it in a terminal.
    ///
    /// Shape: a number; words; options with commas between; rows as JSON.
    pub fn typed(kind: &Kind, text: &str) -> Option<Self> {
        match kind {
            Kind::WholeNumber(_) | Kind::Scale(_) | Kind::Minutes { .. } => {
                text.trim().parse().ok().map(Self::Number)
            }
            Kind::Choices(_) => {
                let ids = text.split(',').map(str::trim).filter(|id| !id.is_empty());
                Some(Self::Many(ids.map(Private::from).collect()))
            }
            Kind::Rows(_) | Kind::Ladder(_) => Self::from_json(&serde_json::from_str(text).ok()?),
            _ => Some(Self::Text(Private::from(text))),
        }
    }

    /// Whether it is an answer without anything in it.
    pub fn is_empty(&self) -> bool {
        match self {
            Self::Text(text) => text.as_str().trim().is_empty(),
            Self::Many(many) => many.is_empty(),
            Self::Rows(rows) => rows.is_empty(),
            Self::Number(_) | Self::RatherNotSay => false,
        }
    }

    /// The number, if it is one.
    pub fn number(&self) -> Option<i64> {
        match self {
            Self::Number(number) => Some(*number),
            _ => None,
        }
    }
}

fn cell(json: &Json) -> Option<Cell> {
    match json {
        Json::Number(number) => number.as_i64().map(Cell::Number),
        Json::String(text) => Some(Cell::Text(Private::from(text.as_str()))),
        _ => None,
    }
}

fn row(json: &Json) -> Option<Row> {
    let cells = json.as_object()?.iter();
    cells
        .map(|(id, value)| Some((id.clone(), cell(value)?)))
        .collect()
}

fn row_json(row: &Row) -> Json {
    let cells = row.iter().map(|(id, cell)| {
        let value = match cell {
            Cell::Number(number) => Json::from(*number),
            Cell::Text(text) => Json::from(text.as_str()),
        };
        (id.clone(), value)
    });
    Json::Object(cells.collect::<Map<_, _>>())
}
