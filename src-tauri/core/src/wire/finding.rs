//! Finding: words and filters, a month at a glance, and trends.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::{ArticleFound, Contact, Private, VoiceFound};

/// Words and filters; every word must begin one in the entry.
#[derive(Clone, Debug, Deserialize, TS)]
pub struct SearchAsked {
    /// As typed; may be empty where a filter is set.
    pub words: Private,
    /// What else must hold.
    pub filter: Filter,
    /// What comes first.
    pub order: Order,
    /// How many were shown before.
    pub skip: u32,
    /// How many to show at most.
    pub most: u32,
}

/// What must hold besides the words; what is not set lets every entry through.
#[derive(Clone, Debug, Default, Deserialize, TS)]
pub struct Filter {
    /// A tag, as typed.
    pub tag: Option<String>,
    /// A rating, and between which values.
    pub rating: Option<RatingBetween>,
    /// Only entries of hard days.
    pub hard_day: bool,
    /// Only entries marked "How did I handle this?".
    pub handled: bool,
    /// First day, `YYYY-MM-DD`.
    pub from: Option<String>,
    /// Last day, `YYYY-MM-DD`.
    pub to: Option<String>,
}

/// Values of one rating, both ends included.
#[derive(Clone, Debug, Deserialize, TS)]
pub struct RatingBetween {
    /// Id; `mood` for mood.
    pub rating: String,
    /// Lowest.
    pub least: u8,
    /// Highest.
    pub most: u8,
}

/// What comes first.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum Order {
    /// The newest.
    #[default]
    Newest,
    /// What fits the words best, of the newest.
    Fit,
}

/// What was found.
#[derive(Clone, Debug, Serialize, TS)]
pub struct SearchPage {
    /// Entries found.
    pub found: Vec<Found>,
    /// Whether there are more than shown.
    pub more: bool,
    /// Whether there are older ones that were not weighed for how well they fit.
    pub only_newest: bool,
    /// The person's own people whose words fit, with the first entries of a search without filters.
    pub people: Vec<Contact>,
    /// The voice notes whose words fit, with the same; newest page first.
    pub voice_notes: Vec<VoiceFound>,
    /// The articles whose words fit, with the same.
    pub articles: Vec<ArticleFound>,
    /// Words one slip away from those typed, if they are worth a look.
    pub instead: Option<Instead>,
}

/// Words one slip away from those typed.
#[derive(Clone, Debug, Serialize, TS)]
pub struct Instead {
    /// The words.
    pub words: Private,
    /// Whether they are what was found; else they are only offered.
    pub shown: bool,
}

/// An entry that was found.
#[derive(Clone, Debug, Serialize, TS)]
pub struct Found {
    /// UUID.
    pub id: String,
    /// RFC 3339 with offset.
    pub at: String,
    /// 1–5.
    pub mood: Option<u8>,
    /// The place that matched, in pieces.
    pub pieces: Vec<Piece>,
}

/// A piece of text, matched or not.
#[derive(Clone, Debug, Serialize, TS)]
pub struct Piece {
    /// The words.
    pub text: Private,
    /// Whether they matched.
    pub hit: bool,
}

/// Every tag in use.
#[derive(Clone, Debug, Serialize, TS)]
pub struct TagsPage {
    /// Tags, by name.
    pub tags: Vec<TagUsed>,
}

/// A tag in use.
#[derive(Clone, Debug, Serialize, TS)]
pub struct TagUsed {
    /// As typed.
    pub tag: String,
    /// How many entries have it.
    pub entries: u32,
}

/// A day of the diary.
#[derive(Clone, Debug, Deserialize, TS)]
pub struct DayAsked {
    /// `YYYY-MM-DD`.
    pub day: String,
}

/// A month at a glance.
#[derive(Clone, Debug, Serialize, TS)]
pub struct MonthPage {
    /// Days that have entries, in order.
    pub days: Vec<DaySummary>,
}

/// A day that has entries, as the month shows it.
#[derive(Clone, Debug, Serialize, TS)]
pub struct DaySummary {
    /// `YYYY-MM-DD`.
    pub day: String,
    /// How many entries.
    pub entries: u32,
    /// The mood that was chosen last that day, 1–5.
    pub mood: Option<u8>,
    /// Whether it is called hard.
    pub hard_day: bool,
}

/// Four weeks and the last week of them, in one look.
#[derive(Clone, Debug, Serialize, TS)]
pub struct TrendsPage {
    /// First day of the four weeks, `YYYY-MM-DD`.
    pub from: String,
    /// Their last day.
    pub to: String,
    /// First day of the last week.
    pub week_from: String,
    /// Hard days among them, in order.
    pub hard_days: Vec<String>,
    /// Mood and the ratings a person keeps, where they have values.
    pub trends: Vec<Trend>,
}

/// One rating over the four weeks.
#[derive(Clone, Debug, Serialize, TS)]
pub struct Trend {
    /// Id; `mood` for mood.
    pub rating: String,
    /// Name.
    pub name: String,
    /// Which direction is better, in words, where one is.
    pub hint: Option<String>,
    /// All four weeks in words.
    pub month: Look,
    /// The last week in words; none where nothing was rated.
    pub week: Option<Look>,
    /// Lowest value of the scale.
    pub low: u8,
    /// Highest value of the scale.
    pub high: u8,
    /// Words at the lowest value.
    pub low_words: String,
    /// Words at the highest value.
    pub high_words: String,
    /// Every value, in order of time.
    pub points: Vec<TrendPoint>,
    /// Place among the points of the value that stands out, if one does.
    pub extreme: Option<u32>,
    /// The whole picture in words, for those who do not see it.
    pub alt: String,
}

/// Some days of a rating, in words.
#[derive(Clone, Debug, Serialize, TS)]
pub struct Look {
    /// What the values say.
    pub sentence: String,
    /// Their average, where there are days enough.
    pub average: Option<String>,
}

/// One value of a rating.
#[derive(Clone, Debug, Serialize, TS)]
pub struct TrendPoint {
    /// `YYYY-MM-DD`.
    pub day: String,
    /// The value.
    pub value: u8,
    /// The value in words or figures.
    pub words: String,
}
