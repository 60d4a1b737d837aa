//! Copies: which there are, a new one, and going back to one.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::{Opened, Typed};

/// Why there is a copy.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum CopyWhy {
    /// The program made it by itself, in the workbook's own folder.
    ByItself,
    /// The person chose its place.
    Chosen,
    /// A whole workbook that was set aside when a copy took its place.
    SetAside,
}

/// A copy that the workbook knows of.
#[derive(Clone, Debug, Serialize, TS)]
pub struct CopyLine {
    /// Id; a UUID.
    pub id: String,
    /// When it was made, RFC 3339 with offset.
    pub at: String,
    /// Why it is there.
    pub why: CopyWhy,
    /// Where it was written.
    pub path: String,
    /// Whether it can be seen now; a stick may be in a drawer.
    pub here: bool,
}

/// What there is to say about copies, if anything.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum CopyWord {
    /// The disk has no room for a copy made by itself.
    NoRoom,
    /// After some weeks there is still no copy outside this computer.
    NoneElsewhere,
    /// The last copy outside this computer is a month old.
    LongAgo,
}

/// The copies of the open workbook.
#[derive(Clone, Debug, Serialize, TS)]
pub struct CopiesPage {
    /// The newest one that can be opened.
    pub last: Option<CopyLine>,
    /// All that were written, newest first.
    pub copies: Vec<CopyLine>,
    /// What there is to say.
    pub word: Option<CopyWord>,
}

/// A copy that was made, opened and checked.
#[derive(Clone, Debug, Serialize, TS)]
pub struct CopyMade {
    /// The copy; none when no place had been chosen.
    pub copy: Option<CopyLine>,
}

/// A copy that the program made by itself, as it is found before the workbook is open.
#[derive(Clone, Debug, Serialize, TS)]
pub struct CopyFound {
    /// Name of its file.
    pub id: String,
    /// When its name says it was made, RFC 3339 with offset.
    pub at: String,
}

/// The copies that are found.
#[derive(Clone, Debug, Serialize, TS)]
pub struct CopiesFound {
    /// Newest first.
    pub copies: Vec<CopyFound>,
}

/// The file that was chosen with `path_choose`, and found to be a copy.
#[derive(Clone, Debug, Serialize, TS)]
pub struct CopyPicked {
    /// Name of the file; none when none was chosen.
    pub name: Option<String>,
}

/// A copy to look at, and what opens it.
#[derive(Debug, Deserialize, TS)]
pub struct CopyTried {
    /// Id of one that was found; none for the file that was picked.
    pub id: Option<String>,
    /// The words; with a code, the new words for the workbook.
    pub words: Typed,
    /// The recovery code, where the words are forgotten.
    pub code: Option<Typed>,
}

/// What a copy holds.
#[derive(Clone, Debug, Serialize, TS)]
pub struct CopyPreview {
    /// When it was made, RFC 3339 with offset.
    pub made: Option<String>,
    /// Entries in it.
    pub entries: u32,
    /// First day with an entry.
    pub first: Option<String>,
    /// Last day with an entry.
    pub last: Option<String>,
    /// Whether it is of the workbook that stands here now; none where there is none.
    pub same: Option<bool>,
}

/// A copy that took the place of the workbook.
#[derive(Clone, Debug, Serialize, TS)]
pub struct CopyRestored {
    /// The workbook, opened.
    pub opened: Opened,
    /// Where the one before was set aside; none when there was none.
    pub aside: Option<String>,
}
