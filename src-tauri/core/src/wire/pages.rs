//! The pages for sessions: their parts, the exact pages, and what was saved.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::{Private, RatingChoice};

/// What a saved file was.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
#[allow(missing_docs)]
pub enum PageKind {
    Diary,
    SinceLast,
    Final,
}

/// A part of a page, with a tick of its own.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
#[allow(missing_docs)]
pub enum PagePart {
    Note,
    ToSay,
    Agreed,
    Rulers,
    Forms,
    Helped,
    Tried,
    InTheWay,
    Steps,
    Sheets,
    HardDays,
    KeepDoing,
    EarlySigns,
    TurnTo,
    NextSteps,
    TellProgramme,
    Attendance,
    NotDone,
}

/// Asks what may go on a page.
#[derive(Clone, Debug, Deserialize, TS)]
pub struct PageAsked {
    /// Which page.
    pub page: PageKind,
    /// `YYYY-MM-DD`, its first day; none for the one it begins with.
    pub from: Option<String>,
}

/// What may go on a page; nothing is ticked.
#[derive(Clone, Debug, Serialize, TS)]
pub struct PageChoices {
    /// `YYYY-MM-DD`, its first day.
    pub from: String,
    /// `YYYY-MM-DD`, its last day: today.
    pub to: String,
    /// `YYYY-MM-DD`, the last session the person went to; none before the first.
    pub last_session: Option<String>,
    /// Its parts, in the order they stand.
    pub parts: Vec<PagePartChoice>,
    /// Ratings with a value in these days; the final page has none.
    pub ratings: Vec<RatingChoice>,
    /// How it was made the last time, if it ever was.
    pub last: Option<PageLast>,
}

/// A part that may go on a page.
#[derive(Clone, Debug, Serialize, TS)]
pub struct PagePartChoice {
    /// Which part.
    pub part: PagePart,
    /// Its name.
    pub name: String,
    /// How many things stand in it now.
    pub holds: usize,
    /// Whether it stands apart: attendance, and things not done.
    pub apart: bool,
    /// The person's own words; none where it takes none.
    pub words: Option<Private>,
    /// Whether these words come from the staying-well sheet.
    pub from_sheet: bool,
}

/// How a page was made the last time.
#[derive(Clone, Debug, Serialize, TS)]
pub struct PageLast {
    /// First name, or empty.
    pub from_name: Private,
    /// Who it was for, or empty.
    pub for_name: Private,
    /// Large print.
    pub large_print: bool,
    /// Ticked parts.
    pub parts: Vec<PagePart>,
    /// Ticked ratings.
    pub ratings: Vec<String>,
}

/// The person's own words for a part of the final page.
#[derive(Clone, Debug, Deserialize, TS)]
pub struct PageWordsKept {
    /// Which part.
    pub part: PagePart,
    /// The words; empty ones take it out.
    pub words: Private,
}

/// A page as it was chosen; what is not named here stays out.
#[derive(Clone, Debug, Deserialize, TS)]
pub struct PagePlan {
    /// Which page.
    pub page: PageKind,
    /// `YYYY-MM-DD`, its first day; the last one is today.
    pub from: String,
    /// First name, or empty.
    pub from_name: Private,
    /// Who it is for, or empty.
    pub for_name: Private,
    /// The person's own note, or empty.
    pub note: Private,
    /// Ticked parts.
    pub parts: Vec<PagePart>,
    /// Ticked ratings.
    pub ratings: Vec<String>,
    /// Large print.
    pub large_print: bool,
}

/// What was saved, newest first; never what stood there.
#[derive(Clone, Debug, Serialize, TS)]
pub struct SharesPage {
    /// A line each.
    pub shares: Vec<ShareLine>,
}

/// A saved file.
#[derive(Clone, Debug, Serialize, TS)]
pub struct ShareLine {
    /// UUID.
    pub id: String,
    /// What it was.
    pub page: PageKind,
    /// RFC 3339, when it was saved.
    pub at: String,
    /// `YYYY-MM-DD`, the first day it is about.
    pub from: String,
    /// `YYYY-MM-DD`, the last day it is about.
    pub to: String,
    /// Who it was for, or empty.
    pub for_name: Private,
}
