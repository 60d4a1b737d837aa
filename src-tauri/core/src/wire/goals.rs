//! Goals: what the person wants, the small steps, and the day to look at it again.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::Private;

/// What kind of goal it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
#[allow(missing_docs)]
pub enum GoalKind {
    General,
    Social,
    Habit,
    Activity,
    Work,
}

/// Where a goal stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
#[allow(missing_docs)]
pub enum GoalState {
    Active,
    Later,
    Reached,
    LetGo,
}

/// The answer to "Does effort make you worse hours or days later?"
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
#[allow(missing_docs)]
pub enum GoalEffort {
    Worse,
    Heart,
    Treatment,
    Neither,
}

/// What became of a goal on a day.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
#[allow(missing_docs)]
pub enum GoalWhat {
    Begun,
    Kept,
    Changed,
    Smaller,
    Active,
    Later,
    Reached,
    LetGo,
}

/// What is said when a goal is looked at again.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
#[allow(missing_docs)]
pub enum GoalLook {
    Keep,
    Change,
    Smaller,
    LetGo,
}

/// A goal, as a person writes it; all but its words may be left out.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Goal {
    /// UUID.
    pub id: String,
    /// What kind of goal it is.
    pub kind: GoalKind,
    /// What the person wants to do.
    pub words: Private,
    /// Why it matters.
    pub why: Private,
    /// How the person will know that it is reached.
    pub known_by: Private,
    /// What puts it in reach.
    pub in_reach: Private,
    /// By when, in words.
    pub by_when: Private,
    /// With whom it was agreed.
    pub agreed_with: Private,
    /// The local day to look at it again, `YYYY-MM-DD`.
    pub review: Option<String>,
    /// How much it matters, 0 to 10.
    pub important: Option<u8>,
    /// Why that is not lower.
    pub important_why: Private,
    /// How sure the person is, 0 to 10.
    pub sure: Option<u8>,
    /// Why that is not lower.
    pub sure_why: Private,
    /// Its small steps, in their order.
    pub steps: Vec<GoalStep>,
    /// Whether effort makes the person worse; none before it was asked.
    pub effort: Option<GoalEffort>,
    /// What amounts count, such as minutes.
    pub unit: Private,
    /// Three tries before a start amount.
    pub tries: [Option<u32>; 3],
    /// What was hoped, and what was reached.
    pub scale: GoalScale,
}

/// A small step.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct GoalStep {
    /// UUID; empty for a new one.
    pub id: String,
    /// What to do.
    pub words: Private,
    /// The local day it was done, `YYYY-MM-DD`; none where it is not yet.
    pub done: Option<String>,
}

/// What was hoped, and what was reached.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct GoalScale {
    /// What each level would look like, from much less than hoped to much more.
    pub levels: [Private; 5],
    /// The level at the start, -2 to 2.
    pub start: Option<i8>,
    /// The level now, -2 to 2.
    pub now: Option<i8>,
    /// How much it counts, 0 to 3.
    pub important: u8,
    /// How hard it is, 0 to 3.
    pub hard: u8,
}

/// A goal in a list.
#[derive(Clone, Debug, Serialize, TS)]
pub struct GoalLine {
    /// UUID.
    pub id: String,
    /// What kind of goal it is.
    pub kind: GoalKind,
    /// Where it stands.
    pub state: GoalState,
    /// What the person wants to do.
    pub words: Private,
    /// The first step that is not done yet.
    pub next: Option<Private>,
    /// Whether it has any steps.
    pub has_steps: bool,
    /// The local day to look at it again.
    pub review: Option<String>,
    /// Whether that day has come.
    pub look: bool,
}

/// A goal on its page.
#[derive(Clone, Debug, Serialize, TS)]
pub struct GoalPage {
    /// As the person wrote it.
    pub goal: Goal,
    /// The same as a line.
    pub line: GoalLine,
    /// Whether it is in the workbook.
    pub saved: bool,
    /// Why it waits for later; none where it does not.
    pub later: Option<String>,
    /// "You are 5 of 10 sure. …"; none where the person is sure enough.
    pub offer_smaller: Option<String>,
    /// What is safe to know first.
    pub safety: Vec<String>,
    /// How the activity is built up; none for other kinds.
    pub build: Option<GoalBuild>,
    /// What became of it, oldest first.
    pub turns: Vec<GoalTurn>,
    /// Whether goals are compared with what was hoped.
    pub scaling: bool,
    /// Whether goals about work are switched on.
    pub work: bool,
    /// The local day of the next session; none where there is no date.
    pub next_session: Option<String>,
}

/// Where a build-up stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "kebab-case")]
#[allow(missing_docs)]
pub enum GoalBuildStand {
    Ask,
    Limits,
    Measure,
    TooSmall,
    Start,
    Settling,
    Settled,
}

/// How an activity is built up.
#[derive(Clone, Debug, Serialize, TS)]
pub struct GoalBuild {
    /// Where it stands.
    pub stand: GoalBuildStand,
    /// The amount that holds.
    pub now: Option<u32>,
    /// The local day from which it holds.
    pub since: Option<String>,
    /// The most to begin with, or the most it may become.
    pub most: Option<u32>,
    /// From when on it may grow.
    pub until: Option<String>,
    /// The last comfortable amount before.
    pub back: Option<u32>,
}

/// What became of a goal on a day.
#[derive(Clone, Debug, Serialize, TS)]
pub struct GoalTurn {
    /// The local day.
    pub day: String,
    /// What it was.
    pub what: GoalWhat,
    /// The words it had before, where they were made smaller.
    pub words: Private,
}

/// All goals.
#[derive(Clone, Debug, Serialize, TS)]
pub struct GoalsPage {
    /// Those on the go, oldest first.
    pub active: Vec<GoalLine>,
    /// Those kept for later, oldest first.
    pub later: Vec<GoalLine>,
    /// Those reached or let go, newest first.
    pub ended: Vec<GoalLine>,
    /// How many are in the bin.
    pub removed: u32,
    /// Whether goals are compared with what was hoped.
    pub scaling: bool,
}

/// A goal by its id.
#[derive(Clone, Debug, Deserialize, TS)]
pub struct GoalAsked {
    /// UUID.
    pub id: String,
}

/// Moves a goal to another state.
#[derive(Clone, Debug, Deserialize, TS)]
pub struct GoalGo {
    /// UUID.
    pub id: String,
    /// Where it is to stand.
    pub state: GoalState,
    /// "Make it active all the same", though three are.
    pub all_the_same: bool,
}

/// Looks at a goal again.
#[derive(Clone, Debug, Deserialize, TS)]
pub struct GoalReview {
    /// UUID.
    pub id: String,
    /// What is said of it.
    pub look: GoalLook,
    /// Its smaller words, where it is made smaller.
    pub words: Private,
    /// The next local day to look at it; none is fine.
    pub next: Option<String>,
}

/// Takes another amount of what is built up.
#[derive(Clone, Debug, Deserialize, TS)]
pub struct GoalAmount {
    /// UUID.
    pub id: String,
    /// How much.
    pub amount: u32,
}

/// Switches the comparison with what was hoped on or off.
#[derive(Clone, Copy, Debug, Deserialize, TS)]
pub struct GoalScaling {
    /// Whether it is on.
    pub on: bool,
}

/// Goals in the bin, newest removal first.
#[derive(Clone, Debug, Serialize, TS)]
pub struct GoalsBin {
    /// Goals.
    pub removed: Vec<GoalRemoved>,
}

/// A goal in the bin.
#[derive(Clone, Debug, Serialize, TS)]
pub struct GoalRemoved {
    /// The goal.
    pub line: GoalLine,
    /// Whole days until it goes for good, 30 at most.
    pub days_left: u32,
}

/// Finds goals by the beginnings of words.
#[derive(Clone, Debug, Deserialize, TS)]
pub struct GoalsSearch {
    /// What was typed.
    pub words: Private,
}

/// Goals that were found, newest first.
#[derive(Clone, Debug, Serialize, TS)]
pub struct GoalsFound {
    /// Goals.
    pub found: Vec<GoalLine>,
}

/// A page about goals on paper.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum GoalsPrint {
    /// The action plan, which belongs to the person.
    Plan,
    /// The action plan with room to write by hand.
    Blank,
    /// What was hoped and what was reached, for the practitioner.
    Practitioner,
}

/// Asks for a page about goals.
#[derive(Clone, Copy, Debug, Deserialize, TS)]
pub struct GoalsPaper {
    /// Which page.
    pub what: GoalsPrint,
    /// Large print.
    pub large_print: bool,
}
