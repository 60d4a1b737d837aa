//! The shape of the JSON form, version 1; `schema/interchange.schema.json` says the same.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use crate::rooms::pages::Page;
use crate::wire::Private;

/// Names the format.
pub const FORMAT: &str = "towpath-workbook";

/// The newest version this program reads and the one it writes.
pub const VERSION: u32 = 1;

/// The head of a file, read first so that a newer one is told from a damaged one.
#[derive(Deserialize)]
pub(super) struct Head {
    pub format: String,
    pub version: u32,
}

/// A whole file.
#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct File {
    pub format: String,
    pub version: u32,
    /// When the file was made; nothing is read from it.
    pub made_at: String,
    /// The ratings a person made.
    #[serde(default)]
    pub ratings: Vec<OwnRating>,
    /// Ids of the ratings kept in view, in their order.
    #[serde(default)]
    pub kept_ratings: Vec<String>,
    /// Ids of the ratings that are put away.
    #[serde(default)]
    pub hidden_ratings: Vec<String>,
    /// Days that are called hard, of the days with entries.
    #[serde(default)]
    pub hard_days: Vec<String>,
    #[serde(default)]
    pub entries: Vec<Entry>,
    /// Summaries that were saved.
    #[serde(default)]
    pub shares: Vec<Share>,
    /// The person's own people, in their order.
    #[serde(default)]
    pub people: Vec<Person>,
    /// Worksheets that were written, each with its answers.
    #[serde(default)]
    pub sheets: Vec<Sheet>,
    /// The shape of the programme, if anything was said about it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub programme: Option<Programme>,
    /// Sessions of the programme, each with its sheet.
    #[serde(default)]
    pub sessions: Vec<Session>,
    /// What waits to be said at the next session.
    #[serde(default)]
    pub to_say: Vec<Saying>,
    /// Articles that were marked as read or are kept at hand.
    #[serde(default)]
    pub articles: Vec<ArticleMark>,
    /// Things to try, and what came of each.
    #[serde(default)]
    pub homework: Vec<Homework>,
    /// Goes at our own rulers, and totals from forms.
    #[serde(default)]
    pub rulers: Vec<Sitting>,
    /// Goals, with their steps and what became of them.
    #[serde(default)]
    pub goals: Vec<super::goals::Shape>,
    /// Reminders; no words are in them.
    #[serde(default)]
    pub reminders: Vec<super::reminders::Shape>,
    /// The person's own words for the parts of the final page, by the name of the part.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub page_words: BTreeMap<String, Private>,
    /// How many pictures belong to the entries; they travel in a copy of the workbook alone.
    #[serde(default, skip_serializing_if = "is_none")]
    pub pictures_left_out: usize,
    /// How many voice notes belong to the entries; they travel in a copy of the workbook alone.
    #[serde(default, skip_serializing_if = "is_none")]
    pub voice_notes_left_out: usize,
}

fn diary_page() -> String {
    Page::Diary.name().to_owned()
}

fn is_diary(page: &String) -> bool {
    *page == diary_page()
}

fn is_none(number: &usize) -> bool {
    *number == 0
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Person {
    pub id: String,
    pub name: Private,
    #[serde(default)]
    pub reach: Private,
    #[serde(default)]
    pub note: Private,
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct OwnRating {
    pub id: String,
    pub name: String,
    /// Words at 0 and at 10.
    #[serde(default)]
    pub low: String,
    #[serde(default)]
    pub high: String,
    #[serde(default)]
    pub higher_is_better: Option<bool>,
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Entry {
    pub id: String,
    pub at: String,
    #[serde(default)]
    pub text: Private,
    #[serde(default)]
    pub mood: Option<u8>,
    /// In order of the rating's id, so that equal workbooks give equal files.
    #[serde(default)]
    pub ratings: Vec<Rated>,
    #[serde(default)]
    pub tags: Vec<String>,
    /// Whether it has the mark "How did I handle this?".
    #[serde(default)]
    pub handled: bool,
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Rated {
    pub rating: String,
    pub value: u8,
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Share {
    pub id: String,
    /// What was saved; an older file knows one kind alone.
    #[serde(default = "diary_page", skip_serializing_if = "is_diary")]
    pub page: String,
    pub at: String,
    pub from: String,
    pub to: String,
    #[serde(default, rename = "for")]
    pub for_name: Private,
    #[serde(default)]
    pub ratings: u32,
    #[serde(default)]
    pub entries: u32,
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Sheet {
    pub id: String,
    /// English name, and the edition the answers belong to.
    pub sheet: String,
    pub edition: u16,
    pub size: String,
    pub at: String,
    #[serde(default)]
    pub place: Option<String>,
    #[serde(default)]
    pub parked: bool,
    #[serde(default)]
    pub finished_at: Option<String>,
    /// By question; null is "I would rather not say".
    #[serde(default)]
    pub answers: BTreeMap<String, serde_json::Value>,
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Programme {
    pub length: String,
    #[serde(default)]
    pub sessions: Option<u16>,
    #[serde(default)]
    pub way: Option<String>,
    #[serde(default)]
    pub with: Private,
    #[serde(default)]
    pub in_work: Option<u16>,
    #[serde(default)]
    pub on_break: bool,
    #[serde(default)]
    pub modules: Vec<Module>,
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Module {
    pub name: Private,
    pub state: String,
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Session {
    pub id: String,
    pub kind: String,
    /// The local day and time, which stay what they are when the clocks change.
    #[serde(default)]
    pub day: Option<String>,
    #[serde(default)]
    pub time: Option<String>,
    #[serde(default)]
    pub place: Private,
    #[serde(default)]
    pub outcome: Option<String>,
    #[serde(default)]
    pub covered: Private,
    #[serde(default)]
    pub reading: Private,
    #[serde(default)]
    pub took: Private,
    #[serde(default)]
    pub agreed: Private,
    #[serde(default)]
    pub recap: Private,
    /// What the person went there to say.
    #[serde(default)]
    pub said: Vec<Saying>,
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Saying {
    pub id: String,
    pub day: String,
    pub words: Private,
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct ArticleMark {
    /// English name.
    pub article: String,
    pub at: String,
    #[serde(default)]
    pub read: bool,
    #[serde(default)]
    pub kept: bool,
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Homework {
    pub id: String,
    pub kind: String,
    #[serde(default)]
    pub thing: Option<String>,
    pub day: String,
    /// What to try, in its usual size.
    pub words: Private,
    #[serde(default)]
    pub smaller: Private,
    #[serde(default)]
    pub larger: Private,
    pub size: String,
    #[serde(default)]
    pub how_much: Private,
    #[serde(default)]
    pub at_time: Private,
    #[serde(default)]
    pub at_place: Private,
    #[serde(default, rename = "if")]
    pub if_words: Private,
    #[serde(default, rename = "then")]
    pub then_words: Private,
    #[serde(default)]
    pub sure: Option<u8>,
    /// What came of it, and the day that was said.
    #[serde(default)]
    pub outcome: Option<String>,
    #[serde(default)]
    pub outcome_day: Option<String>,
    #[serde(default)]
    pub in_the_way: Vec<String>,
    #[serde(default)]
    pub in_the_way_words: Private,
    #[serde(default)]
    pub noticed: Private,
    #[serde(default)]
    pub feed_back: Private,
    #[serde(default)]
    pub ending: Option<String>,
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Sitting {
    pub id: String,
    pub day: String,
    /// By the name of the ruler; none of a form.
    #[serde(default)]
    pub answers: BTreeMap<String, u8>,
    /// What was going on.
    #[serde(default)]
    pub note: Private,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub form: Option<FormTotal>,
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct FormTotal {
    pub name: Private,
    pub total: u16,
    pub out_of: u16,
}
