//! Where I started, where I am: our own rulers, and totals from forms.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::Private;

/// A ruler as it is asked.
#[derive(Clone, Debug, Serialize, TS)]
pub struct RulerShown {
    /// Its name in the pack.
    pub ruler: String,
    /// Name.
    pub name: String,
    /// The question.
    pub ask: String,
    /// Words at 0.
    pub low: String,
    /// Words at 10.
    pub high: String,
    /// Which way is better, in words.
    pub way: String,
}

/// One answer.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct RulerAnswer {
    /// Name of the ruler.
    pub ruler: String,
    /// 0 to 10.
    pub value: u8,
}

/// A total from a form a person was given.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct FormTotal {
    /// What the form is called.
    pub name: Private,
    /// The total.
    pub total: u16,
    /// The most it can be.
    pub out_of: u16,
}

/// One go at the rulers, or one total from a form.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Sitting {
    /// UUID.
    pub id: String,
    /// The local day it is about, `YYYY-MM-DD`.
    pub day: String,
    /// What was going on.
    pub note: Private,
    /// Answers; none of a form.
    pub answers: Vec<RulerAnswer>,
    /// The total from a form; none where it is a go at the rulers.
    pub form: Option<FormTotal>,
}

/// Begins a go at the rulers, or a total from a form.
#[derive(Clone, Copy, Debug, Deserialize, TS)]
pub struct SittingNew {
    /// Whether it is a total from a form.
    pub form: bool,
}

/// A sitting by its id.
#[derive(Clone, Debug, Deserialize, TS)]
pub struct SittingAsked {
    /// UUID.
    pub id: String,
}

/// A sitting with the rulers that are asked.
#[derive(Clone, Debug, Serialize, TS)]
pub struct SittingPage {
    /// The sitting.
    pub sitting: Sitting,
    /// The rulers, in their order.
    pub rulers: Vec<RulerShown>,
}

/// First against latest.
#[derive(Clone, Debug, Serialize, TS)]
pub struct FirstLatest {
    /// The first value.
    pub first: u16,
    /// Its day, `YYYY-MM-DD`.
    pub first_day: String,
    /// The latest value.
    pub latest: u16,
    /// Its day, `YYYY-MM-DD`.
    pub latest_day: String,
    /// Whether there is one alone.
    pub once: bool,
    /// "2 higher", "2 lower", "The same", or that there is one alone.
    pub change: String,
}

/// A ruler with its first and latest answer.
#[derive(Clone, Debug, Serialize, TS)]
pub struct RulerCompared {
    /// The ruler.
    pub shown: RulerShown,
    /// Its answers.
    pub pair: FirstLatest,
    /// Both in words, for those who do not see the picture.
    pub alt: String,
}

/// A form with its first and latest total.
#[derive(Clone, Debug, Serialize, TS)]
pub struct FormCompared {
    /// What it is called.
    pub name: Private,
    /// Its totals.
    pub pair: FirstLatest,
    /// "14 out of 27", the first and the latest.
    pub first: String,
    /// The latest in the same way.
    pub latest: String,
}

/// A sitting in a list.
#[derive(Clone, Debug, Serialize, TS)]
pub struct SittingLine {
    /// UUID.
    pub id: String,
    /// Its local day, `YYYY-MM-DD`.
    pub day: String,
    /// Name of the form; none where it is a go at the rulers.
    pub form: Option<Private>,
    /// "6 answers" or "14 out of 27".
    pub words: String,
    /// What was going on.
    pub note: Private,
}

/// Where I started, where I am.
#[derive(Clone, Debug, Serialize, TS)]
pub struct RulersPage {
    /// Each ruler that was answered, in the order they are asked.
    pub compared: Vec<RulerCompared>,
    /// "Worry 2 lower. Sleep the same."; empty with one sitting.
    pub sentence: String,
    /// Each form, in the order they came.
    pub forms: Vec<FormCompared>,
    /// Every sitting, newest first.
    pub sittings: Vec<SittingLine>,
    /// An offer to answer, before the first and the final session.
    pub offer: Option<String>,
    /// Whether a sitting of today can go on.
    pub today: bool,
    /// How many lie in the bin.
    pub removed: usize,
}

/// What follows from a removal, in words.
#[derive(Clone, Debug, Serialize, TS)]
pub struct SittingLeft {
    /// "Taken out. The answers of 3 July are the first ones now."
    pub words: String,
}

/// A sitting in the bin.
#[derive(Clone, Debug, Serialize, TS)]
pub struct SittingRemoved {
    /// The sitting.
    pub line: SittingLine,
    /// Whole days until it goes for good, 30 at most.
    pub days_left: u32,
}

/// Sittings in the bin, newest removal first.
#[derive(Clone, Debug, Serialize, TS)]
pub struct SittingsBin {
    /// Sittings.
    pub removed: Vec<SittingRemoved>,
}

/// Finds sittings by the beginnings of words in their notes and names.
#[derive(Clone, Debug, Deserialize, TS)]
pub struct RulersSearch {
    /// What was typed.
    pub words: Private,
}

/// Sittings that were found, newest first.
#[derive(Clone, Debug, Serialize, TS)]
pub struct RulersFound {
    /// Sittings.
    pub found: Vec<SittingLine>,
}
