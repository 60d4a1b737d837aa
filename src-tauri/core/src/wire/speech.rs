//! Reading aloud: what, from where, and how far it is.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// What can be read aloud.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize, TS)]
#[serde(tag = "kind", rename_all = "kebab-case")]
pub enum SpeechText {
    /// An article: what is safe, then its words.
    Article {
        /// English name in kebab-case.
        article: String,
        /// Whether in the plainer words.
        plain: bool,
    },
    /// What stands before a worksheet: what is safe, what may stir up, then "Read first".
    BeforeSheet {
        /// English name in kebab-case.
        sheet: String,
    },
}

/// A place in what is read aloud.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct SpeechSpot {
    /// Which line, counted from 0: a paragraph, a heading, a point of a list.
    pub line: u32,
    /// Which sentence of it, counted from 0.
    pub sentence: u32,
}

/// Begins to read aloud.
#[derive(Clone, Debug, Deserialize, TS)]
pub struct SpeechStart {
    /// What.
    pub text: SpeechText,
    /// From where.
    pub from: SpeechSpot,
}

/// What is being read aloud.
#[derive(Clone, Debug, Serialize, TS)]
pub struct SpeechBegun {
    /// The sentences of every line, in the order the page shows them.
    pub lines: Vec<Vec<String>>,
    /// How far it is.
    pub now: SpeechNow,
}

/// How far the reading aloud is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, TS)]
pub struct SpeechNow {
    /// What is being said; nothing once all is said, or when nothing is read.
    pub at: Option<SpeechSpot>,
}

/// How fast the voice speaks.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum SpeechPace {
    /// Two steps slower.
    Slowest,
    /// A step slower.
    Slower,
    /// As the computer's own settings say.
    Usual,
    /// A step quicker.
    Quicker,
    /// Two steps quicker.
    Quickest,
}
