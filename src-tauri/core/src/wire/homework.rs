//! Things to try before next time: what, when and where, and what came of each.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::Private;

/// What kind of thing it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
#[allow(missing_docs)]
pub enum HomeworkKind {
    OwnWords,
    Worksheet,
    Exercise,
    Article,
    Activity,
    GoalStep,
}

/// Which of its sizes is tried.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
#[allow(missing_docs)]
pub enum HomeworkSize {
    Small,
    Usual,
    Large,
}

/// What came of it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
#[allow(missing_docs)]
pub enum HomeworkOutcome {
    Done,
    Partly,
    NotThisTime,
    Changed,
}

/// What can get in the way: a list to tap.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
#[allow(missing_docs)]
pub enum InTheWay {
    HardDay,
    Pain,
    Tired,
    Worry,
    Low,
    Forgot,
    NoTime,
    TooBig,
    Others,
    NoFit,
}

/// How it ends.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
#[allow(missing_docs)]
pub enum HomeworkEnding {
    Keep,
    Smaller,
    LetGo,
}

/// A thing to try, as a person writes it; all but its words may be left out.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Homework {
    /// UUID; empty for a new one.
    pub id: String,
    /// What kind of thing it is.
    pub kind: HomeworkKind,
    /// English name of the worksheet, exercise or article.
    pub thing: Option<String>,
    /// What to try, in its usual size.
    pub words: Private,
    /// A smaller version.
    pub smaller: Private,
    /// A larger version.
    pub larger: Private,
    /// Which size is tried.
    pub size: HomeworkSize,
    /// How much.
    pub how_much: Private,
    /// When.
    pub at_time: Private,
    /// Where.
    pub at_place: Private,
    /// "If this gets in the way …"
    pub if_words: Private,
    /// "… then I do this."
    pub then_words: Private,
    /// How sure the person is of it, 0 to 10.
    pub sure: Option<u8>,
    /// What came of it.
    pub outcome: Option<HomeworkOutcome>,
    /// What got in the way, tapped.
    pub in_the_way: Vec<InTheWay>,
    /// What got in the way, in own words.
    pub in_the_way_words: Private,
    /// What I noticed.
    pub noticed: Private,
    /// What I will feed back.
    pub feed_back: Private,
}

/// Begins a thing to try.
#[derive(Clone, Debug, Deserialize, TS)]
pub struct HomeworkFrom {
    /// What kind of thing it is.
    pub kind: HomeworkKind,
    /// English name of the worksheet, exercise or article it is made from.
    pub thing: Option<String>,
}

/// A thing to try as it begins.
#[derive(Clone, Debug, Serialize, TS)]
pub struct HomeworkStarted {
    /// A new one with its id, or the same one that runs on already.
    pub line: HomeworkLine,
    /// Whether it runs on already; a new one is kept once it is saved.
    pub kept: bool,
}

/// A thing to try by its id.
#[derive(Clone, Debug, Deserialize, TS)]
pub struct HomeworkAsked {
    /// UUID.
    pub id: String,
}

/// Ends a thing to try.
#[derive(Clone, Debug, Deserialize, TS)]
pub struct HomeworkEnd {
    /// UUID.
    pub id: String,
    /// How it ends.
    pub ending: HomeworkEnding,
}

/// A thing to try that was ended.
#[derive(Clone, Debug, Serialize, TS)]
pub struct HomeworkEnded {
    /// What there is now.
    pub page: HomeworkPage,
    /// Id of what goes on in its place; none where it was let go.
    pub next: Option<String>,
}

/// Takes an ending back.
#[derive(Clone, Debug, Deserialize, TS)]
pub struct HomeworkReopen {
    /// UUID of what was ended.
    pub id: String,
    /// UUID of what went on in its place, which goes again.
    pub next: Option<String>,
}

/// A thing to try with what there is to say of it.
#[derive(Clone, Debug, Serialize, TS)]
pub struct HomeworkLine {
    /// As the person wrote it.
    pub homework: Homework,
    /// The local day it was begun, `YYYY-MM-DD`.
    pub day: String,
    /// The words of the size that is tried.
    pub tried: Private,
    /// Name of the worksheet or article it is about, where it can be opened.
    pub title: Option<String>,
    /// "You are 5 of 10 sure. …"; none where the person is sure enough.
    pub offer_smaller: Option<String>,
    /// What came of it, in words.
    pub outcome: Option<String>,
    /// The local day that was said, `YYYY-MM-DD`.
    pub outcome_day: Option<String>,
    /// What was tapped, in words.
    pub in_the_way: Vec<String>,
    /// How it ended; none where it runs on.
    pub ending: Option<HomeworkEnding>,
}

/// Things to try.
#[derive(Clone, Debug, Serialize, TS)]
pub struct HomeworkPage {
    /// Those that run on, oldest first.
    pub open: Vec<HomeworkLine>,
    /// Those that ended, newest first.
    pub ended: Vec<HomeworkLine>,
    /// How long they run: "Until Thursday 3 December, 2 pm", or until the next session.
    pub until: String,
    /// How many lie in the bin.
    pub removed: u32,
}

/// Things to try in the bin, newest removal first.
#[derive(Clone, Debug, Serialize, TS)]
pub struct HomeworkBin {
    /// Things to try.
    pub removed: Vec<HomeworkRemoved>,
}

/// A thing to try in the bin.
#[derive(Clone, Debug, Serialize, TS)]
pub struct HomeworkRemoved {
    /// The thing.
    pub line: HomeworkLine,
    /// Whole days until it goes for good, 30 at most.
    pub days_left: u32,
}

/// Finds things to try by the beginnings of words.
#[derive(Clone, Debug, Deserialize, TS)]
pub struct HomeworkSearch {
    /// What was typed.
    pub words: Private,
}

/// Things to try that were found, newest first.
#[derive(Clone, Debug, Serialize, TS)]
pub struct HomeworkFound {
    /// Things to try.
    pub found: Vec<HomeworkLine>,
}
