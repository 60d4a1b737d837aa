//! Worksheets: the shelf, one sheet with its answers, and its end.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::{AnswerValue, Piece, Private, SheetField};

/// How much of a sheet is asked.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
#[allow(missing_docs)]
pub enum SheetSize {
    Minute,
    Standard,
    Full,
}

/// Every worksheet by shelf, and those that wait.
#[derive(Clone, Debug, Serialize, TS)]
pub struct SheetsPage {
    /// Shelves that have a sheet, in their order.
    pub shelves: Vec<SheetShelf>,
    /// Sheets that were begun and are not finished, the one touched last first.
    pub waiting: Vec<WrittenLine>,
    /// Whether sheets about work are switched on.
    pub work: bool,
}

/// One shelf.
#[derive(Clone, Debug, Serialize, TS)]
pub struct SheetShelf {
    /// English name in kebab-case.
    pub shelf: String,
    /// Its name.
    pub name: String,
    /// Its sheets, by number.
    pub sheets: Vec<SheetLine>,
}

/// A worksheet in a list.
#[derive(Clone, Debug, Serialize, TS)]
pub struct SheetLine {
    /// English name in kebab-case.
    pub sheet: String,
    /// The number it goes by.
    pub number: u16,
    /// Its name.
    pub title: String,
    /// What it is for.
    pub line: String,
    /// What its sizes take.
    pub sizes: Vec<SizeLine>,
    /// Whether it is shown; a sheet that is switched off is not.
    pub shown: bool,
    /// Why it is not shown.
    pub why_not: Option<String>,
}

/// What one size takes.
#[derive(Clone, Debug, Serialize, TS)]
pub struct SizeLine {
    /// Which.
    pub size: SheetSize,
    /// Its name, such as "One-minute size".
    pub name: String,
    /// Units: minutes.
    pub minutes: u16,
}

/// A worksheet that was written, in a list.
#[derive(Clone, Debug, Serialize, TS)]
pub struct WrittenLine {
    /// UUID.
    pub id: String,
    /// English name of its sheet.
    pub sheet: String,
    /// Its name; the English one where a later program wrote it.
    pub title: String,
    /// "Sheet 12, one-minute size".
    pub called: String,
    /// When it was begun: RFC 3339 with offset.
    pub at: String,
    /// When it was finished.
    pub finished_at: Option<String>,
    /// Whether the person took a break from it.
    pub parked: bool,
    /// The number of the question it was left at, and of how many.
    pub question: Option<[u32; 2]>,
}

/// A worksheet by its English name.
#[derive(Clone, Debug, Deserialize, TS)]
pub struct SheetNamed {
    /// Kebab-case.
    pub sheet: String,
}

/// What stands before a sheet.
#[derive(Clone, Debug, Serialize, TS)]
pub struct SheetAbout {
    /// As it stands on the shelf.
    pub line: SheetLine,
    /// Safety lines, in their order.
    pub safety: Vec<String>,
    /// What is said where a sheet may stir things up.
    pub stirs_up: Option<String>,
    /// Read first: its paragraphs.
    pub read_first: Vec<String>,
    /// The invented person; none where nobody is shown.
    pub who: Option<String>,
    /// What that person wrote.
    pub example: Vec<HeadAndWords>,
}

/// A head and the words under it.
#[derive(Clone, Debug, Serialize, TS)]
pub struct HeadAndWords {
    /// Id of the question.
    pub question: String,
    /// Its short head.
    pub head: String,
    /// The words.
    pub words: Private,
}

/// Begins a sheet.
#[derive(Clone, Debug, Deserialize, TS)]
pub struct SheetStart {
    /// English name in kebab-case.
    pub sheet: String,
    /// How much of it.
    pub size: SheetSize,
}

/// A written sheet by its id.
#[derive(Clone, Debug, Deserialize, TS)]
pub struct SheetAsked {
    /// UUID.
    pub id: String,
}

/// A written sheet with everything that is shown of it.
#[derive(Clone, Debug, Serialize, TS)]
pub struct SheetPage {
    /// As it stands in a list.
    pub line: WrittenLine,
    /// Its size.
    pub size: SheetSize,
    /// What its sizes take.
    pub sizes: Vec<SizeLine>,
    /// Safety lines, in their order.
    pub safety: Vec<String>,
    /// What is said where a sheet may stir things up.
    pub stirs_up: Option<String>,
    /// The question it was left at.
    pub place: Option<String>,
    /// How many questions are asked.
    pub asked: u32,
    /// Questions, texts and computed values, in order.
    pub questions: Vec<SheetQuestion>,
}

/// One question, text or computed value.
#[derive(Clone, Debug, Serialize, TS)]
pub struct SheetQuestion {
    /// Kebab-case.
    pub id: String,
    /// "Question 3": its number among those that are asked.
    pub number: Option<u32>,
    /// A short head.
    pub head: String,
    /// The question, or the text.
    pub ask: String,
    /// Why we ask.
    pub why: String,
    /// What the invented person wrote; may be empty.
    pub example: String,
    /// Ways to begin.
    pub starters: Vec<String>,
    /// Words to press.
    pub bank: Vec<String>,
    /// What an answer looks like.
    pub field: SheetField,
    /// The answer; none where there is none or it is not to be said.
    pub answer: Option<AnswerValue>,
    /// "I would rather not say."
    pub rather_not_say: bool,
    /// The answer or the computed value in words; empty where there is none.
    pub said: Private,
    /// A question about the answer, such as a slip of am and pm.
    pub remark: Option<String>,
    /// Earlier answers that stay in view here.
    pub pinned: Vec<HeadAndWords>,
}

/// Answers one question; sent at every change, so that nothing typed is lost.
#[derive(Clone, Debug, Deserialize, TS)]
pub struct SheetAnswer {
    /// UUID of the written sheet.
    pub id: String,
    /// Id of the question.
    pub question: String,
    /// The answer; none takes it away.
    pub value: Option<AnswerValue>,
    /// "I would rather not say"; the value is passed over then.
    pub rather_not_say: bool,
}

/// The sheet after an answer.
#[derive(Clone, Debug, Serialize, TS)]
pub struct SheetAnswered {
    /// As it is now.
    pub page: SheetPage,
    /// What would fit, where the answer does not; it was not kept then.
    pub unfit: Option<String>,
}

/// Goes to a question, or takes a break.
#[derive(Clone, Debug, Deserialize, TS)]
pub struct SheetGo {
    /// UUID of the written sheet.
    pub id: String,
    /// The question the person stands at; none leaves it.
    pub place: Option<String>,
    /// Takes a break.
    pub parked: bool,
}

/// Asks more or less of a sheet.
#[derive(Clone, Debug, Deserialize, TS)]
pub struct SheetResize {
    /// UUID of the written sheet.
    pub id: String,
    /// How much of it.
    pub size: SheetSize,
}

/// The end of a sheet.
#[derive(Clone, Debug, Serialize, TS)]
pub struct SheetEnd {
    /// As it is now.
    pub page: SheetPage,
    /// What moved, a sentence each.
    pub changes: Vec<String>,
    /// The one next step that is offered.
    pub offered: Option<SheetNext>,
    /// Whether to ask how the person is, because the sheet may stir things up.
    pub ask_after: bool,
}

/// A next step.
#[derive(Clone, Debug, Serialize, TS)]
pub struct SheetNext {
    /// `try`, `goal-step`, `toolbox`, `article` or `nothing`.
    pub kind: String,
    /// The article to read, if it is one.
    pub article: Option<String>,
    /// Its name.
    pub title: Option<String>,
}

/// "My last one."
#[derive(Clone, Debug, Serialize, TS)]
pub struct SheetLast {
    /// The finished one of the same sheet that was begun last.
    pub page: Option<SheetPage>,
}

/// Written sheets, newest first.
#[derive(Clone, Debug, Serialize, TS)]
pub struct SheetsWritten {
    /// Sheets.
    pub written: Vec<WrittenLine>,
}

/// Written sheets in the bin, newest removal first.
#[derive(Clone, Debug, Serialize, TS)]
pub struct SheetsBin {
    /// Sheets.
    pub removed: Vec<SheetRemoved>,
}

/// A written sheet in the bin.
#[derive(Clone, Debug, Serialize, TS)]
pub struct SheetRemoved {
    /// The sheet.
    pub line: WrittenLine,
    /// Whole days until it goes for good, 30 at most.
    pub days_left: u32,
}

/// Finds sheets by name or number, and written ones by their words.
#[derive(Clone, Debug, Deserialize, TS)]
pub struct SheetsSearch {
    /// As typed.
    pub words: Private,
}

/// What was found.
#[derive(Clone, Debug, Serialize, TS)]
pub struct SheetsFound {
    /// Sheets by name or number.
    pub sheets: Vec<SheetLine>,
    /// Written ones by their words, newest first.
    pub written: Vec<WrittenFound>,
}

/// A written sheet that was found.
#[derive(Clone, Debug, Serialize, TS)]
pub struct WrittenFound {
    /// The sheet.
    pub line: WrittenLine,
    /// The place that matched, in pieces.
    pub pieces: Vec<Piece>,
}

/// Switches a strand on or off.
#[derive(Clone, Debug, Deserialize, TS)]
pub struct WorkSwitch {
    /// Whether sheets about work are shown.
    pub on: bool,
}

/// A worksheet for paper.
#[derive(Clone, Debug, Deserialize, TS)]
pub struct SheetPaper {
    /// Which.
    pub what: SheetPrint,
    /// Large print.
    pub large_print: bool,
}

/// What goes on paper.
#[derive(Clone, Debug, Deserialize, TS)]
#[serde(tag = "kind", rename_all = "kebab-case")]
pub enum SheetPrint {
    /// A sheet with room to write by hand.
    Blank {
        /// English name in kebab-case.
        sheet: String,
        /// How much of it.
        size: SheetSize,
    },
    /// A written sheet.
    Filled {
        /// UUID.
        id: String,
    },
    /// All sheets, each with a box to tick.
    List,
}
