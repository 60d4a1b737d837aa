//! The desk: settings, first run, lock, help.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::{SpeechPace, Typed, WorkbookLine};

/// No input, or no reply worth words.
#[derive(Clone, Copy, Debug, Default, Serialize, Deserialize, TS)]
pub struct Nothing {}

/// Where the program stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum Stage {
    /// No workbook is in its place yet.
    FirstRun,
    /// A workbook is there and locked.
    Locked,
    /// The workbook is made and open, and its recovery code is still to be kept.
    KeepingCode,
    /// The workbook is open.
    Open,
}

/// What the window needs before anything else.
#[derive(Clone, Debug, Serialize, TS)]
pub struct DeskView {
    /// Where the program stands.
    pub stage: Stage,
    /// Local time now, RFC 3339 with offset. The window has no clock of its own.
    pub now: String,
    /// Comfort settings; readable before unlocking.
    pub settings: Settings,
    /// The workbooks of this computer; one a person.
    pub workbooks: Vec<WorkbookLine>,
}

/// The settings that may lie outside the workbook (decisions, section 2).
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Settings {
    /// Text size in per cent, 100–250.
    pub text_percent: u16,
    /// Light.
    pub theme: Theme,
    /// Paper colour of the morning theme.
    pub tint: Tint,
    /// Shape of the letters.
    pub font: Font,
    /// Whether letters and words stand wider apart.
    pub wide_spacing: bool,
    /// Whether pages may fade.
    pub movement: bool,
    /// Whether anything may sound.
    pub sound: bool,
    /// Whether targets are larger and a second press soon after the first is let go by.
    pub steady_hands: bool,
    /// Whether the plainest words are said, in the window, on paper and in the terminal.
    pub plain_words: bool,
    /// Whether there is less on each page. The person chooses it; it is never inferred.
    pub gentle: bool,
    /// Whether worksheets show all their questions on one page.
    pub whole_sheets: bool,
    /// How fast texts are read aloud.
    pub speech_pace: SpeechPace,
    /// Nation for the crisis numbers.
    pub nation: Option<Nation>,
    /// Whether anyone else uses this computer; decides the auto-lock (5 or 15 minutes).
    pub shared_computer: Option<bool>,
}

/// Light of the window.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum Theme {
    /// As the system says.
    System,
    /// Light.
    Morning,
    /// Dark.
    Evening,
    /// High contrast.
    Contrast,
}

/// Paper colour.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
#[allow(missing_docs)]
pub enum Tint {
    Paper,
    Cream,
    Blue,
    Green,
    Peach,
    Grey,
}

/// Letters; all are in the program, so none is fetched.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum Font {
    /// Atkinson Hyperlegible Next: letters that are hard to mix up.
    Atkinson,
    /// Lexend: wide, even letters.
    Lexend,
    /// OpenDyslexic: heavy at the foot.
    OpenDyslexic,
}

/// Whether spelling is helped with.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, TS)]
pub struct Spelling {
    /// Whether the British English list is on this computer.
    pub there: bool,
}

/// Nation of the United Kingdom.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
#[allow(missing_docs)]
pub enum Nation {
    England,
    Scotland,
    Wales,
    NorthernIreland,
}

/// Which nation's numbers to show; none shows those that hold for all.
#[derive(Clone, Copy, Debug, Serialize, Deserialize, TS)]
pub struct HelpAsked {
    /// Nation, if said.
    pub nation: Option<Nation>,
}

/// Which block of Help now a line belongs to, in this order.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum HelpKind {
    /// Life in danger.
    Danger,
    /// Help today.
    Crisis,
    /// Someone to talk to.
    Talk,
    /// Someone to text with.
    Text,
    /// Text phone, sign language.
    Access,
}

/// One way to reach help.
#[derive(Clone, Debug, Serialize, TS)]
pub struct HelpLine {
    /// Stable name, kebab-case.
    pub id: String,
    /// Block.
    pub kind: HelpKind,
    /// Digits as a person reads them, such as "116 123".
    pub digits: String,
    /// When to use it: "To talk to someone".
    pub when: String,
    /// Who answers and how: "Samaritans. Day and night, free."
    pub detail: String,
}

/// The Help now page.
#[derive(Clone, Debug, Serialize, TS)]
pub struct HelpPage {
    /// Lines, danger first.
    pub lines: Vec<HelpLine>,
    /// The chest-pain line of decisions 4.2, word for word.
    pub chest_pain: String,
    /// Where the facts come from: "Published source of 1 November 2026, not yet checked by a person."
    pub source: String,
    /// Said when the review date has passed: "These may have changed."
    pub may_have_changed: Option<String>,
}

/// Four random words.
#[derive(Clone, Debug, Serialize, TS)]
pub struct FourWords {
    /// Four words, in order.
    pub words: Vec<String>,
}

/// A passphrase as typed.
#[derive(Debug, Deserialize, TS)]
pub struct PassphraseTyped {
    /// UTF-8 bytes.
    pub passphrase: Typed,
}

/// How good a passphrase is.
#[derive(Clone, Debug, Serialize, TS)]
pub struct Judgement {
    /// 0 (guessed at once) to 4 (very hard to guess); zxcvbn's score.
    pub level: u8,
    /// Whether it may be used at all (eight characters, not among the commonest).
    pub allowed: bool,
    /// Catalogue keys of plain reasons, such as `strength-common-name`.
    pub reasons: Vec<String>,
}

/// The recovery code, shown once.
#[derive(Serialize, TS)]
pub struct RecoveryShown {
    /// Seven groups of four characters.
    pub groups: Vec<String>,
    /// The two groups to ask back, counted from 1.
    pub asked: Vec<u8>,
}

/// The two groups typed back, in the order asked.
#[derive(Debug, Deserialize, TS)]
pub struct GroupsTyped {
    /// UTF-8 bytes of each group.
    pub groups: Vec<Typed>,
}

/// Which of the asked groups were right, in the order asked.
#[derive(Clone, Debug, Serialize, TS)]
pub struct GroupsRight {
    /// True where the group was right.
    pub right: Vec<bool>,
}

/// Recovery code and the new passphrase it allows.
#[derive(Debug, Deserialize, TS)]
pub struct RecoverTyped {
    /// The code, in any spacing and case.
    pub code: Typed,
    /// The new passphrase.
    pub passphrase: Typed,
}

/// Old and new passphrase.
#[derive(Debug, Deserialize, TS)]
pub struct PassphraseChange {
    /// The one in use.
    pub old: Typed,
    /// The one to use from now on.
    pub new: Typed,
}

/// Something noticed while unlocking; each has its words in the catalogue (`notice-<code>`).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum Notice {
    /// Some saved entries are missing, or older data was put back.
    DataMissing,
    /// One copy of the header was damaged and has been healed from the other.
    HeaderHealed,
    /// The computer's clock is behind the last entry.
    ClockBehind,
    /// The commit counter could not be read, so missing data would not be noticed this once.
    CounterUnreadable,
}

/// An opened workbook.
#[derive(Clone, Debug, Serialize, TS)]
pub struct Opened {
    /// Where the program stands now.
    pub desk: DeskView,
    /// What to say once.
    pub notices: Vec<Notice>,
}
