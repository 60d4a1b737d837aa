//! Share: choose, look at every page, save.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::{EntryLine, Picture, Private, VoiceNote, WrittenLine};

/// Days from and to, both included, `YYYY-MM-DD`.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
pub struct Period {
    /// First day.
    pub from: String,
    /// Last day.
    pub to: String,
}

/// What could go into a summary of a period; nothing is chosen yet.
#[derive(Clone, Debug, Serialize, TS)]
pub struct ShareChoices {
    /// Mood and ratings with at least one value in the period.
    pub ratings: Vec<RatingChoice>,
    /// How many hard days the period has.
    pub hard_days: u32,
    /// Entries with words, pictures or voice notes, oldest first.
    pub entries: Vec<EntryLine>,
    /// The pictures of these entries.
    pub pictures: Vec<Picture>,
    /// The voice notes of these entries. They are no part of a page on paper: each is saved by
    /// itself with `voice_save`.
    pub voice_notes: Vec<VoiceNote>,
    /// Written worksheets with an answer, oldest first.
    pub sheets: Vec<WrittenLine>,
}

/// A rating that could go in.
#[derive(Clone, Debug, Serialize, TS)]
pub struct RatingChoice {
    /// Id; `mood` for mood.
    pub id: String,
    /// Name.
    pub name: String,
    /// On how many days it was rated.
    pub days: u32,
}

/// A chosen summary; what is not named here stays out.
#[derive(Clone, Debug, Deserialize, TS)]
pub struct SharePlan {
    /// Its days.
    pub period: Period,
    /// First name, or empty.
    pub from_name: Private,
    /// Who it is for, or empty.
    pub for_name: Private,
    /// The person's own note, or empty.
    pub note: Private,
    /// Chosen ratings, `mood` among them.
    pub ratings: Vec<String>,
    /// Whether hard days are marked beside the ratings.
    #[serde(default)]
    pub hard_days: bool,
    /// Chosen entries.
    pub entries: Vec<String>,
    /// Chosen pictures of chosen entries.
    pub pictures: Vec<String>,
    /// Chosen written worksheets.
    #[serde(default)]
    pub sheets: Vec<String>,
    /// Large print.
    pub large_print: bool,
}

/// Exact pages.
#[derive(Clone, Debug, Serialize, TS)]
pub struct Pages {
    /// One SVG document a page, self-contained.
    pub pages: Vec<Private>,
    /// The same words as plain text, one string a page or one for all.
    pub words: Vec<Private>,
    /// Whether the pages hold signs their font lacks, such as emoji; a ◊ stands for each run.
    pub signs_replaced: bool,
}

/// A file that was saved at the place the person chose with `path_choose`.
#[derive(Clone, Debug, Serialize, TS)]
pub struct Kept {
    /// The path that was written; none when no place had been chosen.
    pub path: Option<String>,
}

/// What the place to save is for; the core proposes a neutral file name.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum PathFor {
    /// The recovery sheet.
    RecoverySheet,
    /// A summary.
    Summary,
    /// The card of Help now.
    HelpCard,
    /// A worksheet or an action plan, blank or filled.
    Worksheet,
    /// A voice note.
    VoiceNote,
    /// A file for the person's own calendar.
    Calendar,
    /// A copy of the workbook: a folder.
    CopyPlace,
    /// A copy to go back to: a file that is there.
    CopyFile,
}

/// Asks the person for a place to save.
#[derive(Clone, Copy, Debug, Serialize, Deserialize, TS)]
pub struct PathAsked {
    /// What for.
    pub what: PathFor,
}

/// What a file to take in is for; it decides which files the dialog shows.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum FileFor {
    /// A picture for a diary page.
    Picture,
}

/// Asks the person for a file to take in.
#[derive(Clone, Copy, Debug, Serialize, Deserialize, TS)]
pub struct FileAsked {
    /// What for.
    pub what: FileFor,
}

/// Whether a place was chosen; the path itself stays with the shell until the next
/// command that takes it.
#[derive(Clone, Copy, Debug, Serialize, TS)]
pub struct PathChosen {
    /// False when the person changed their mind.
    pub chosen: bool,
}
