//! Today and the diary.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::{CopyWord, Picture, Private, VoiceNote};

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
    /// How many pictures it has.
    pub pictures: u32,
    /// How many voice notes it has.
    pub voices: u32,
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
    /// Tags, as typed.
    pub tags: Vec<String>,
    /// How many pictures it has.
    pub pictures: u32,
    /// How many voice notes it has.
    pub voices: u32,
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
    /// What there is to say about copies, if anything; never on the day of a welcome.
    pub copies: Option<CopyWord>,
    /// What came due that was not answered yet, each thing once, in words.
    pub nudges: Vec<Private>,
}

/// A person's own tags.
#[derive(Clone, Debug, Serialize, TS)]
pub struct RecentTags {
    /// Those used last first.
    pub tags: Vec<String>,
}

/// What is in the bin.
#[derive(Clone, Debug, Serialize, TS)]
pub struct BinPage {
    /// Removed entries, newest removal first.
    pub entries: Vec<BinLine>,
    /// Pictures that were taken off entries which are still there, newest removal first.
    pub pictures: Vec<BinPicture>,
    /// Voice notes that were taken off entries which are still there, newest removal first.
    pub voice_notes: Vec<BinVoice>,
}

/// A removed voice note.
#[derive(Clone, Debug, Serialize, TS)]
pub struct BinVoice {
    /// The voice note.
    pub note: VoiceNote,
    /// When its entry is about, RFC 3339 with offset.
    pub at: String,
    /// Whole days until it goes for good, 30 at most.
    pub days_left: u32,
}

/// A removed picture.
#[derive(Clone, Debug, Serialize, TS)]
pub struct BinPicture {
    /// The picture.
    pub picture: Picture,
    /// When its entry is about, RFC 3339 with offset.
    pub at: String,
    /// Whole days until it goes for good, 30 at most.
    pub days_left: u32,
}

/// A removed entry.
#[derive(Clone, Debug, Serialize, TS)]
pub struct BinLine {
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
    /// How many pictures it has.
    pub pictures: u32,
    /// How many voice notes it has.
    pub voices: u32,
    /// Whole days until it goes for good, 30 at most.
    pub days_left: u32,
}

/// Questions to start from, and whether the person wants them.
#[derive(Clone, Debug, Serialize, TS)]
pub struct PromptsPage {
    /// Questions, another one first each day.
    pub prompts: Vec<Prompt>,
    /// False when the person said "no prompts".
    pub wanted: bool,
}

/// One question to start from.
#[derive(Clone, Debug, Serialize, TS)]
pub struct Prompt {
    /// Stable name, kebab-case.
    pub id: String,
    /// The question.
    pub words: String,
    /// Whether it is offered on a hard day and with a low mood.
    pub gentle: bool,
}

/// Whether prompts are wanted.
#[derive(Clone, Copy, Debug, Deserialize, TS)]
pub struct PromptsWanted {
    /// False for "no prompts".
    pub wanted: bool,
}
