//! The programme and its sessions: its shape, the next one, the sheet of each, what to say there.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::Private;

/// How long the programme is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
#[allow(missing_docs)]
pub enum ProgrammeLength {
    About,
    OpenEnded,
    NotKnown,
}

/// How the programme is held.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
#[allow(missing_docs)]
pub enum ProgrammeWay {
    OneToOne,
    Group,
    Both,
    Phone,
}

/// Where a module stands; several may be under way at once.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
#[allow(missing_docs)]
pub enum ModuleState {
    Offered,
    UnderWay,
    Done,
    Hidden,
}

/// A module of the programme.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Module {
    /// Its name; one without a name is left out.
    pub name: Private,
    /// Where it stands.
    pub state: ModuleState,
}

/// The shape of the programme; all of it may be left out.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Programme {
    /// How long it is.
    pub length: ProgrammeLength,
    /// About how many sessions, 1 to 60; counts where the length is `about`.
    pub sessions: Option<u16>,
    /// How it is held.
    pub way: Option<ProgrammeWay>,
    /// Whom it is with, or empty.
    pub with_name: Private,
    /// About how many sessions there are once the person is in work.
    pub in_work: Option<u16>,
    /// Whether the person is having a break from it.
    pub on_break: bool,
    /// Modules, in the person's order.
    pub modules: Vec<Module>,
}

/// The programme, and where it stands.
#[derive(Clone, Debug, Serialize, TS)]
pub struct ProgrammePage {
    /// Its shape.
    pub programme: Programme,
    /// Where it stands; none where the next date says it.
    pub stands: Option<String>,
    /// Said once, when a break ends: "Welcome back. What has changed?"
    pub welcome_back: Option<String>,
}

/// What kind of meeting a session is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
#[allow(missing_docs)]
pub enum SessionKind {
    FirstMeeting,
    OneToOne,
    Group,
    Phone,
    ThreeWay,
    Final,
    InWork,
}

/// What came of a session.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
#[allow(missing_docs)]
pub enum SessionOutcome {
    Went,
    CouldNotGo,
    CalledOff,
}

/// A session and its sheet, as a person writes them.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Session {
    /// UUID, given by `session_start`.
    pub id: String,
    /// What kind of meeting it is.
    pub kind: SessionKind,
    /// `YYYY-MM-DD`; none where there is no date yet.
    pub day: Option<String>,
    /// `HH:MM`, the local time; none without a day.
    pub time: Option<String>,
    /// Where it is, or empty.
    pub place: Private,
    /// What came of it, once the person said.
    pub outcome: Option<SessionOutcome>,
    /// What we covered.
    pub covered: Private,
    /// What I was given to read.
    pub reading: Private,
    /// What I took from it.
    pub took: Private,
    /// What we agreed, one thing a line.
    pub agreed: Private,
    /// What stayed of a long day.
    pub recap: Private,
}

/// A session by its id.
#[derive(Clone, Debug, Deserialize, TS)]
pub struct SessionAsked {
    /// UUID.
    pub id: String,
}

/// A session in a list.
#[derive(Clone, Debug, Serialize, TS)]
pub struct SessionLine {
    /// UUID.
    pub id: String,
    /// What kind of meeting it is, in words.
    pub kind: String,
    /// `YYYY-MM-DD`, or none.
    pub day: Option<String>,
    /// "Thursday 3 December, 2 pm", or that there is no date yet.
    pub when: String,
    /// Where it is, or empty.
    pub place: Private,
    /// "Session 4 of about 6"; none where the person did not go to it.
    pub number: Option<String>,
    /// That the end comes; said two sessions ahead and nearer.
    pub end: Option<String>,
    /// What came of it, in words.
    pub outcome: Option<String>,
    /// Whole days until it, where it is still to come: 0 is today, 1 is tomorrow.
    pub days_to: Option<u32>,
}

/// Something to say at a session.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Saying {
    /// UUID; empty for a new one.
    pub id: String,
    /// The words.
    pub words: Private,
}

/// Something to say by its id.
#[derive(Clone, Debug, Deserialize, TS)]
pub struct SayingAsked {
    /// UUID.
    pub id: String,
}

/// What waits to be said at the next session.
#[derive(Clone, Debug, Serialize, TS)]
pub struct ToSay {
    /// In the order it was written, three at most.
    pub to_say: Vec<Saying>,
    /// One without words, its id made before it is saved; none where there is no room for more.
    pub blank: Option<Saying>,
}

/// "Since last time", in facts.
#[derive(Clone, Debug, Serialize, TS)]
pub struct SinceLast {
    /// The day of the last session the person went to; none before the first.
    pub from: Option<String>,
    /// What was done since, a sentence each.
    pub done: Vec<String>,
}

/// A session with everything about it.
#[derive(Clone, Debug, Serialize, TS)]
pub struct SessionPage {
    /// The session and its sheet.
    pub session: Session,
    /// As it stands in a list.
    pub line: SessionLine,
    /// What the person went there to say.
    pub said: Vec<Saying>,
    /// What was agreed, thing by thing.
    pub agreed: Vec<Private>,
    /// The next session after this one, for the foot of its sheet.
    pub next: Option<SessionLine>,
    /// Whether it is in the workbook; a new one is not until it is saved.
    pub saved: bool,
}

/// The sessions, and what the next one asks for.
#[derive(Clone, Debug, Serialize, TS)]
pub struct SessionsPage {
    /// The next one.
    pub next: Option<SessionLine>,
    /// Those after it, soonest first.
    pub later: Vec<SessionLine>,
    /// Those that were, and of which the person has not said what came of them.
    pub unsaid: Vec<SessionLine>,
    /// Those that the person has said what came of, newest first.
    pub past: Vec<SessionLine>,
    /// What waits to be said at the next one.
    pub to_say: ToSay,
    /// Since last time.
    pub since: SinceLast,
    /// What was agreed at the last one the person went to.
    pub agreed: Vec<Private>,
    /// Where the programme stands; none where the next date says it.
    pub stands: Option<String>,
}

/// Sessions in the bin, newest removal first.
#[derive(Clone, Debug, Serialize, TS)]
pub struct SessionsBin {
    /// Sessions.
    pub removed: Vec<SessionRemoved>,
}

/// A session in the bin.
#[derive(Clone, Debug, Serialize, TS)]
pub struct SessionRemoved {
    /// The session.
    pub line: SessionLine,
    /// Whole days until it goes for good, 30 at most.
    pub days_left: u32,
}

/// Finds sessions by the beginnings of words.
#[derive(Clone, Debug, Deserialize, TS)]
pub struct SessionsSearch {
    /// What was typed.
    pub words: Private,
}

/// Sessions that were found, newest first, and things to say.
#[derive(Clone, Debug, Serialize, TS)]
pub struct SessionsFound {
    /// Sessions.
    pub sessions: Vec<SessionLine>,
    /// Things that wait to be said.
    pub to_say: Vec<Saying>,
}

/// The session sheet on paper.
#[derive(Clone, Debug, Deserialize, TS)]
pub struct SessionPaper {
    /// UUID of a session; none sets a blank sheet to write on.
    pub id: Option<String>,
    /// Large print.
    pub large_print: bool,
}
