//! Fields of worksheets, and the answers that fit them.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::Private;

/// What an answer looks like.
#[derive(Clone, Debug, Serialize, TS)]
#[serde(tag = "kind", rename_all = "kebab-case")]
#[allow(missing_docs)]
pub enum SheetField {
    Display,
    ShortText {
        longest: u32,
    },
    LongText {
        longest: u32,
    },
    WholeNumber {
        unit: String,
        lowest: i32,
        highest: i32,
    },
    Scale {
        top: i32,
        low: String,
        high: String,
    },
    Choice {
        options: Vec<SheetOption>,
    },
    Choices {
        options: Vec<SheetOption>,
    },
    Date,
    Time,
    Minutes {
        longest: u32,
    },
    Rows {
        most: u32,
        columns: Vec<SheetColumn>,
    },
    Ladder {
        most: u32,
        low: String,
        high: String,
    },
    Computed,
}

/// One option.
#[derive(Clone, Debug, Serialize, TS)]
pub struct SheetOption {
    /// What is kept.
    pub id: String,
    /// The words.
    pub say: String,
}

/// One column of rows.
#[derive(Clone, Debug, Serialize, TS)]
pub struct SheetColumn {
    /// Kebab-case.
    pub id: String,
    /// Its head.
    pub head: String,
    /// What a cell looks like.
    pub field: SheetField,
}

/// An answer.
///
/// Shape: a number; words, a day, a time or the id of an option; ids of options; rows by the ids
/// of their columns, a step of a ladder with `step` and `rating`.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[serde(untagged)]
pub enum AnswerValue {
    /// A number.
    #[ts(type = "number")]
    Number(i64),
    /// Words, a day, a time or an option.
    Text(Private),
    /// Options.
    Many(Vec<Private>),
    /// Rows.
    Rows(Vec<BTreeMap<String, AnswerCell>>),
}

/// One cell.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[serde(untagged)]
pub enum AnswerCell {
    /// A number.
    #[ts(type = "number")]
    Number(i64),
    /// Words, a day, a time or an option.
    Text(Private),
}
