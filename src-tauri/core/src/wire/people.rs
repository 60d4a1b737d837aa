//! Several people on one computer: their workbooks side by side, where one lies, and its end.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::{DeskView, Private, Typed};

/// One of the workbooks on this computer.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct WorkbookLine {
    /// Stable name: its folder's.
    pub id: String,
    /// The neutral name it goes by. Anyone who uses the computer can see it.
    pub name: String,
    /// Whether the lock is for this one.
    pub chosen: bool,
}

/// Which workbook.
#[derive(Clone, Debug, Deserialize, TS)]
pub struct WorkbookAsked {
    /// Its stable name.
    pub id: String,
}

/// Neutral names that are still free.
#[derive(Clone, Debug, Serialize, TS)]
pub struct NamesOffered {
    /// Names such as "Green workbook".
    pub names: Vec<String>,
}

/// The name of another workbook that is to be made.
#[derive(Clone, Debug, Deserialize, TS)]
pub struct NewWorkbook {
    /// The name.
    pub name: Private,
}

/// A new name for the open workbook.
#[derive(Debug, Deserialize, TS)]
pub struct Rename {
    /// The words that open it: it is closed, named anew, and opened again.
    pub passphrase: Typed,
    /// The name.
    pub name: Private,
}

/// What the workbook's disk is, as far as the computer tells.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum DiskKind {
    /// A disk of this computer.
    Own,
    /// A stick, or another disk that can be pulled out.
    Stick,
    /// A folder that lies on another computer.
    Shared,
    /// The computer did not tell.
    Unknown,
}

/// What other accounts of the computer can do with the workbook's folder.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum OthersReach {
    /// They cannot enter it.
    Nothing,
    /// They can see its files, locked as they are.
    Files,
    /// The computer did not tell.
    Unknown,
}

/// Where the workbook lies, and who can come near it.
#[derive(Clone, Debug, Serialize, TS)]
pub struct WorkbookPlace {
    /// The name it goes by, where there are several.
    pub name: String,
    /// The real path of its folder.
    pub path: String,
    /// Size of all its files in bytes.
    #[ts(type = "number")]
    pub bytes: u64,
    /// How many pictures its pages have, those in the bin too.
    #[ts(type = "number")]
    pub pictures: u64,
    /// How much room they take, of `bytes`.
    #[ts(type = "number")]
    pub pictures_bytes: u64,
    /// How many voice notes its pages have, those in the bin too.
    #[ts(type = "number")]
    pub voice_notes: u64,
    /// How much room they take, of `bytes`.
    #[ts(type = "number")]
    pub voice_bytes: u64,
    /// What it lies on.
    pub disk: DiskKind,
    /// What other accounts can do.
    pub others: OthersReach,
    /// When the newest copy was made, RFC 3339; none when there is none.
    pub last_copy: Option<String>,
}

/// A copy that the workbook knows of, outside its own folder.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct CopySeen {
    /// Where it was written.
    pub path: String,
    /// Whether it can be reached now; a stick may be in a drawer.
    pub here: bool,
}

/// What a deletion would take away.
#[derive(Clone, Debug, Serialize, TS)]
pub struct DeletePlan {
    /// The name of the workbook.
    pub name: String,
    /// The real path of its folder.
    pub path: String,
    /// Whether it is the last one on this computer, so that the settings can go too.
    pub alone: bool,
    /// The copies it knows of; none can be told while it is locked.
    pub copies: Option<Vec<CopySeen>>,
}

/// A deletion that the person asked for.
#[derive(Debug, Deserialize, TS)]
pub struct DeleteAsked {
    /// The words that open the workbook: the one thing that is asked.
    pub passphrase: Typed,
    /// Whether the copies in reach go too.
    pub copies: bool,
    /// Whether the program's settings go too. They stay while another workbook is here.
    pub settings: bool,
}

/// What was deleted and what was not.
#[derive(Clone, Debug, Serialize, TS)]
pub struct Deleted {
    /// Where the program stands now.
    pub desk: DeskView,
    /// The folder that was the workbook's.
    pub path: String,
    /// Whether the settings are gone too.
    pub settings: bool,
    /// Copies that were removed, beside those in its folder.
    pub copies: Vec<String>,
    /// Copies that are known and still there, or out of reach.
    pub beyond: Vec<String>,
    /// Whether the list of copies could be read; a damaged workbook keeps it to itself.
    pub knew: bool,
    /// Paths that could not be removed.
    pub left: Vec<String>,
}
