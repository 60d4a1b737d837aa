//! Today: energy, what fits it, and a hard day.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::{HomeworkLine, HomeworkSize, Private};

/// What a person said of their energy today.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
#[allow(missing_docs)]
pub enum Energy {
    Plenty,
    #[serde(rename = "some")]
    Fair,
    Low,
    Skipped,
}

/// An answer about today's energy.
#[derive(Clone, Debug, Deserialize, TS)]
pub struct EnergySaid {
    /// What was said; nothing asks anew.
    pub energy: Option<Energy>,
}

/// Today's energy and what fits it.
#[derive(Clone, Debug, Serialize, TS)]
pub struct EnergyPage {
    /// What was said today; nothing where it was not asked yet.
    pub energy: Option<Energy>,
    /// Things to try that fit, the first first; with low energy those with a small size alone.
    pub fits: Vec<ThingThatFits>,
}

/// A thing to try in the size that fits today's energy.
#[derive(Clone, Debug, Serialize, TS)]
pub struct ThingThatFits {
    /// The thing.
    pub line: HomeworkLine,
    /// The size that fits.
    pub size: HomeworkSize,
    /// Its words in that size.
    pub words: Private,
}

/// A hard day: the mark of today, and what helps in the person's own words.
#[derive(Clone, Debug, Serialize, TS)]
pub struct HardDayPage {
    /// Whether today is called hard.
    pub hard: bool,
    /// Whether the diary has a page of today, so that the mark is seen there.
    pub in_diary: bool,
    /// The page that was begun for it just now.
    pub entry: Option<String>,
    /// Three lines; empty where none is written.
    pub lines: Vec<Private>,
}

/// Calls today hard, or takes that back.
#[derive(Clone, Debug, Deserialize, TS)]
pub struct HardDayMark {
    /// Whether it is.
    pub hard: bool,
}

/// Three lines of what helps on a hard day.
#[derive(Clone, Debug, Deserialize, TS)]
pub struct HardDayLines {
    /// Three lines; empty where none is written.
    pub lines: Vec<Private>,
}
