//! Today, the diary and its ratings.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::Private;

/// A diary entry.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
pub struct Entry {
    /// A UUID, made before the first save is tried.
    pub id: String,
    /// When it is about: RFC 3339 with the offset of the place.
    pub at: String,
    /// The local day, `YYYY-MM-DD`.
    pub day: String,
    /// What was written; may be empty.
    pub text: Private,
    /// Mood, 1 (very low) to 5 (very good).
    pub mood: Option<u8>,
    /// Ratings, in the order they are kept.
    pub ratings: Vec<RatingValue>,
    /// Tags, as typed.
    pub tags: Vec<String>,
    /// Whether it has the mark "How did I handle this?".
    pub handled: bool,
    /// Whether its day is called hard; a mark of the day, seen from all its entries.
    pub hard_day: bool,
    /// Whether it is in the workbook yet.
    pub saved: bool,
}

/// One rating of an entry.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct RatingValue {
    /// Id of the rating.
    pub rating: String,
    /// 0–10.
    pub value: u8,
}

/// An entry to save; the same id saves over itself, so a retry never doubles it.
#[derive(Clone, Debug, Deserialize, TS)]
pub struct SaveEntry {
    /// From [`Entry::id`].
    pub id: String,
    /// RFC 3339 with offset.
    pub at: String,
    /// May be empty.
    pub text: Private,
    /// 1–5.
    pub mood: Option<u8>,
    /// 0–10 each.
    pub ratings: Vec<RatingValue>,
    /// As typed.
    pub tags: Vec<String>,
    /// Whether it has the mark "How did I handle this?".
    #[serde(default)]
    pub handled: bool,
    /// Calls its day hard or takes that back; none leaves the day as it is.
    pub hard_day: Option<bool>,
}

/// One entry, by id.
#[derive(Clone, Debug, Deserialize, TS)]
pub struct EntryAsked {
    /// UUID.
    pub id: String,
}

/// Which days of the diary to list, newest first.
#[derive(Clone, Debug, Deserialize, TS)]
pub struct DaysAsked {
    /// Only days before this one (`YYYY-MM-DD`); none starts at the newest.
    pub before: Option<String>,
    /// How many entries at most; a day is never cut in two.
    pub most: u32,
}

/// Days with their entries, newest first.
#[derive(Clone, Debug, Serialize, TS)]
pub struct DaysPage {
    /// Days that have entries.
    pub days: Vec<DiaryDay>,
    /// Whether there are earlier ones.
    pub earlier: bool,
}

/// One day that has entries.
#[derive(Clone, Debug, Serialize, TS)]
pub struct DiaryDay {
    /// `YYYY-MM-DD`.
    pub day: String,
    /// Its entries, in order of time.
    pub entries: Vec<EntryLine>,
    /// Whether it is called hard.
    pub hard_day: bool,
}

/// An entry in a list.
#[derive(Clone, Debug, Serialize, TS)]
pub struct EntryLine {
    /// UUID.
    pub id: String,
    /// RFC 3339 with offset.
    pub at: String,
    /// 1–5.
    pub mood: Option<u8>,
    /// The first 140 characters or so, cut at a word.
    pub opening: Private,
    /// Whether there is more than the opening.
    pub more: bool,
    /// Ratings.
    pub ratings: Vec<RatingValue>,
    /// Whether it has the mark "How did I handle this?".
    pub handled: bool,
    /// Whether its day is called hard.
    pub hard_day: bool,
}

/// The page a day starts from.
#[derive(Clone, Debug, Serialize, TS)]
pub struct Today {
    /// `YYYY-MM-DD`.
    pub day: String,
    /// Today's entries, in order of time.
    pub entries: Vec<EntryLine>,
    /// The newest entry of an earlier day.
    pub last: Option<EntryLine>,
    /// The day of the last saved summary.
    pub last_shared: Option<String>,
    /// Whether to welcome a person back. How long they were away is nobody's to count.
    pub welcome_back: bool,
}

/// A rating a person may keep.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct Rating {
    /// Stable id: a kebab-case name for ours, a UUID for a person's own.
    pub id: String,
    /// Name.
    pub name: String,
    /// Words at 0.
    pub low: String,
    /// Words at 10.
    pub high: String,
    /// Whether higher is better; none where neither is.
    pub higher_is_better: Option<bool>,
    /// Whether it is kept, so shown in the diary.
    pub kept: bool,
    /// Whether the person made it.
    pub own: bool,
    /// Whether it is put away: not offered until it is brought back.
    pub hidden: bool,
}

/// Every rating, kept ones first in their order.
#[derive(Clone, Debug, Serialize, TS)]
pub struct RatingsPage {
    /// Ratings.
    pub ratings: Vec<Rating>,
}

/// The ratings to keep, at most three, in order.
#[derive(Clone, Debug, Deserialize, TS)]
pub struct RatingsKept {
    /// Ids.
    pub ids: Vec<String>,
}
