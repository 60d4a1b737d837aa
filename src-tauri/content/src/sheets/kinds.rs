//! The closed list of field kinds. A sheet that truly needs code gets a new one here, never a
//! screen of its own (house, section 2).

use super::formulas::Formula;
use super::pack::closed_list;
use std::fmt;

/// What an answer looks like.
#[derive(Clone, Debug, PartialEq)]
pub enum Kind {
    /// A text to read; nothing is asked.
    Display,
    /// One line.
    ShortText,
    /// Several lines.
    LongText,
    /// A whole number with a unit.
    WholeNumber(WholeNumber),
    /// A ruler with words at its ends.
    Scale(Scale),
    /// One of some options.
    Choice(Vec<Choice>),
    /// Any of some options.
    Choices(Vec<Choice>),
    /// A day.
    Day,
    /// A time of day.
    Time,
    /// How long something took or takes.
    Minutes {
        /// Units: minutes.
        longest: u32,
    },
    /// Rows that repeat.
    Rows(Rows),
    /// Ordered steps, each with a rating.
    Ladder(Ladder),
    /// A value worked out from earlier answers.
    Computed(Computed),
}

/// A whole number with a unit.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct WholeNumber {
    /// What is counted, such as "times".
    pub unit: String,
    /// The lowest number.
    pub lowest: i64,
    /// The highest number.
    pub highest: i64,
}

/// A ruler from 0.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Scale {
    /// Its other end: 10 or 100.
    pub top: i64,
    /// Words at 0.
    pub low: String,
    /// Words at the other end.
    pub high: String,
}

/// One option.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Choice {
    /// Kebab-case; what is kept.
    pub id: String,
    /// The words.
    pub say: String,
}

/// Rows that repeat.
#[derive(Clone, Debug, PartialEq)]
pub struct Rows {
    /// The most rows.
    pub most: usize,
    /// What each row holds.
    pub columns: Vec<Column>,
}

/// One column; its kind is never rows, a ladder, a text to read, several options or computed.
#[derive(Clone, Debug, PartialEq)]
pub struct Column {
    /// Kebab-case.
    pub id: String,
    /// Its head.
    pub head: String,
    /// What a cell looks like.
    pub kind: Kind,
}

/// Ordered steps, each with a rating of 0 to 100.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Ladder {
    /// The most steps.
    pub most: usize,
    /// The rating of a step.
    pub rating: Scale,
}

/// A value worked out from earlier answers.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Computed {
    /// How.
    pub formula: Formula,
    /// Ids of the earlier questions, in the order the formula takes them.
    pub of: Vec<String>,
}

impl Kind {
    /// Its name without what belongs to it.
    pub fn name(&self) -> KindName {
        match self {
            Self::Display => KindName::Display,
            Self::ShortText => KindName::ShortText,
            Self::LongText => KindName::LongText,
            Self::WholeNumber(_) => KindName::WholeNumber,
            Self::Scale(_) => KindName::Scale,
            Self::Choice(_) => KindName::Choice,
            Self::Choices(_) => KindName::Choices,
            Self::Day => KindName::Day,
            Self::Time => KindName::Time,
            Self::Minutes { .. } => KindName::Minutes,
            Self::Rows(_) => KindName::Rows,
            Self::Ladder(_) => KindName::Ladder,
            Self::Computed(_) => KindName::Computed,
        }
    }

    /// Whether a person is asked anything.
    pub fn is_asked(&self) -> bool {
        !matches!(self, Self::Display | Self::Computed(_))
    }
}

closed_list! {
    /// The names of the kinds, as packs write them.
    KindName {
        /// A text to read.
        Display = "display",
        /// One line.
        ShortText = "short-text",
        /// Several lines.
        LongText = "long-text",
        /// A whole number with a unit.
        WholeNumber = "whole-number",
        /// A ruler.
        Scale = "scale",
        /// One of some options.
        Choice = "choice",
        /// Any of some options.
        Choices = "choices",
        /// A day.
        Day = "date",
        /// A time of day.
        Time = "time",
        /// How long.
        Minutes = "minutes",
        /// Rows that repeat.
        Rows = "rows",
        /// Ordered steps.
        Ladder = "ladder",
        /// Worked out.
        Computed = "computed",
    }
}
