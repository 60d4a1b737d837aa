//! Reminders: off until a person sets one, with a look at exactly what will show.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::Private;

/// What a reminder is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
#[allow(missing_docs)]
pub enum ReminderKind {
    Session,
    Try,
    Diary,
    Worksheet,
    GoalReview,
}

/// A reminder.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Reminder {
    /// UUID; empty for a new one.
    pub id: String,
    /// What it is about.
    pub kind: ReminderKind,
    /// UUID of the session, thing to try or goal; none for all of them.
    pub about: Option<String>,
    /// English name of the worksheet.
    pub sheet: Option<String>,
    /// Whether it is on.
    pub on: bool,
    /// Local time of day, `HH:MM`; for a session that of the evening before.
    pub time: Option<String>,
    /// Hours before a session, 1 to 48.
    pub hours_before: Option<u8>,
    /// Days of the week, Monday being 1.
    pub days: Vec<u8>,
}

/// A reminder by its id.
#[derive(Clone, Debug, Deserialize, TS)]
pub struct ReminderAsked {
    /// UUID.
    pub id: String,
}

/// A reminder with what there is to say of it.
#[derive(Clone, Debug, Serialize, TS)]
pub struct ReminderLine {
    /// As it was set.
    pub reminder: Reminder,
    /// What it is about, in words.
    pub about: Private,
    /// "Every day at 9 am".
    pub when: String,
    /// "Thursday 3 December, 2 pm"; none where nothing will show.
    pub next: Option<String>,
}

/// Something a reminder can be about.
#[derive(Clone, Debug, Serialize, TS)]
pub struct ReminderChoice {
    /// What kind of thing it is.
    pub kind: ReminderKind,
    /// UUID of the session, thing to try or goal; none for all of them.
    pub about: Option<String>,
    /// English name of the worksheet.
    pub sheet: Option<String>,
    /// In words.
    pub words: Private,
}

/// The hours in which nothing shows; none of the two where the person wants none.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct QuietHours {
    /// First minute, `HH:MM`.
    pub from: Option<String>,
    /// The minute after the last, `HH:MM`.
    pub to: Option<String>,
}

/// The page of reminders.
#[derive(Clone, Debug, Serialize, TS)]
pub struct RemindersPage {
    /// In the order they were made.
    pub reminders: Vec<ReminderLine>,
    /// Whether this computer shows anything outside the window.
    pub outside: bool,
    /// Exactly what shows, whatever came due: the line above, and the sentence.
    pub shown: [String; 2],
    /// The hours in which nothing shows.
    pub quiet: QuietHours,
    /// "From 9 pm to 8 am"; none where there are no such hours.
    pub quiet_words: Option<String>,
    /// What a reminder can be about.
    pub choices: Vec<ReminderChoice>,
}

/// Exactly what will show, and when.
#[derive(Clone, Debug, Serialize, TS)]
pub struct ReminderPreview {
    /// The line above.
    pub title: String,
    /// The sentence.
    pub words: String,
    /// The next times it shows, in words.
    pub next: Vec<String>,
}

/// What a person answers to a nudge.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum NudgeAnswered {
    /// Seen; it goes.
    Seen,
    /// Once more later today.
    Later,
    /// Once more tomorrow.
    Tomorrow,
}

/// An answer to what came due.
#[derive(Clone, Copy, Debug, Deserialize, TS)]
pub struct NudgeAnswer {
    /// Which.
    pub answer: NudgeAnswered,
}
