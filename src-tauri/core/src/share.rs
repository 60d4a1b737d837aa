//! Share: from what a person ticked to a document. What is not ticked stays out.
//!
//! It must not add a cause, praise, a band or a count of missing days (looks/paper, "Forbidden").

pub mod article_paper;
pub mod choices;
pub mod chosen;
pub mod diary_pages;
pub mod everything;
pub mod goal_paper;
pub mod page_facts;
pub mod page_parts;
pub mod pages;
pub mod pictures;
pub mod recovery_sheet;
pub mod ruler_paper;
pub mod session_paper;
pub mod sheet_paper;
pub mod values;

use std::collections::BTreeSet;

use chrono::{Datelike, Timelike};
use rusqlite::Connection;
use towpath_content::days;
use towpath_content::sheets::sheets;
use towpath_content::words::{Arg, english};
use towpath_report::document::{Block, Document, Made, PageWords, Run, Section};

use crate::id::{AttachmentId, EntryId, RatingId, WrittenId};
use crate::progress::{chart, series, trend};
use crate::refused::Refused;
use crate::rooms::{diary, ratings};
use crate::when::{Day, Moment};
use crate::wire::{ErrorCode, PathFor, Private};

/// Language of our own words on paper.
pub(crate) const LANGUAGE: &str = "en-GB";

/// Separates the parts of a line on paper.
const DOT: &str = " · ";

/// What a person ticked.
#[derive(Clone, Debug)]
pub struct Plan {
    /// First day.
    pub from: Day,
    /// Last day.
    pub to: Day,
    /// First name, or empty.
    pub from_name: Private,
    /// Who it is for, or empty.
    pub for_name: Private,
    /// The person's own note, or empty.
    pub note: Private,
    /// Ticked ratings in the order they are to stand, [`RatingId::MOOD`] among them.
    pub ratings: Vec<RatingId>,
    /// Whether hard days are marked beside the ratings.
    pub hard_days: bool,
    /// Ticked entries.
    pub entries: Vec<EntryId>,
    /// Ticked pictures of ticked entries.
    pub pictures: Vec<AttachmentId>,
    /// Ticked written worksheets.
    pub sheets: Vec<WrittenId>,
    /// Large print.
    pub large_print: bool,
}

impl Plan {
    /// Whether a day must be said with its year.
    fn has_several_years(&self) -> bool {
        self.from.date().year() != self.to.date().year()
    }
}

/// Sets what was ticked, and nothing else, as a document.
///
/// A ticked rating without a value in these days, a ticked entry or worksheet of another day, and a
/// ticked picture of an entry that is not ticked stay out.
/// Errors: `NothingChosen` when nothing would stand on the page; `RatingUnknown`, `EntryGone`,
/// `PictureGone`, `TooManyPictures`, `SheetGone`, `SheetTooNew`.
pub fn document(database: &Connection, plan: &Plan) -> Result<Document, Refused> {
    let words = english();
    let entries = diary::list::between(database, plan.from, plan.to)?;
    let known = ratings::all(database)?;
    let series = series::chosen(&known, &plan.ratings, plan.has_several_years(), |id| {
        series::values(&entries, id)
    })?;
    let mut sections = Vec::new();
    let note = plan.note.as_str().trim();
    if !note.is_empty() {
        sections.push(section(
            "report-head-note",
            vec![Block::Note(note.to_owned())],
        ));
    }
    if !series.is_empty() {
        let hard = match plan.hard_days {
            true => trend::hard_days(database, plan.from, plan.to)?,
            false => BTreeSet::new(),
        };
        // The marks are named once, above the charts.
        let named = chart::hard_days(&series[0], &hard).map(Block::Text);
        let chart = |one| Block::Chart(chart::with_hard_days(one, plan.from, plan.to, &hard));
        sections.push(section(
            "report-head-ratings",
            named.into_iter().chain(series.iter().map(chart)).collect(),
        ));
        let tables = values::tables(&series, &hard).into_iter().map(Block::Table);
        sections.push(section("report-head-values", tables.collect()));
    }
    let pages = diary_pages::blocks(database, plan, &entries, &known)?;
    if !pages.is_empty() {
        sections.push(section("report-head-diary", pages));
    }
    sections.extend(sheet_paper::parts(database, sheets(), plan)?);
    if sections.is_empty() {
        return Err(ErrorCode::NothingChosen.into());
    }
    Ok(Document {
        title: words.say("report-title-summary"),
        byline: vec![Run::plain(byline(plan))],
        sections,
        foot: vec![
            words.say("report-foot-chosen"),
            words.say("report-foot-safety"),
        ],
        large: plan.large_print,
        small: false,
        page_words: page_words(),
        lang: LANGUAGE.to_owned(),
    })
}

/// Sets what was ticked as a PDF.
///
/// Errors: those of [`document`]; `PageFailed`.
pub fn pdf(database: &Connection, plan: &Plan, now: Moment) -> Result<Vec<u8>, Refused> {
    pdf_of(&document(database, plan)?, now)
}

/// Sets a document as a PDF.
///
/// Errors: `PageFailed`.
pub fn pdf_of(document: &Document, now: Moment) -> Result<Vec<u8>, Refused> {
    Ok(towpath_report::pdf(document, made(now))?)
}

/// A file name that says nothing about health, such as `pages 2026-11-22.pdf`.
pub fn file_name(what: PathFor, today: Day) -> String {
    let (key, ending) = match what {
        // A folder and a file that is there have their names already.
        PathFor::CopyPlace | PathFor::CopyFile => return String::new(),
        PathFor::Summary => ("report-file-summary", "pdf"),
        PathFor::RecoverySheet => ("report-file-recovery", "pdf"),
        PathFor::HelpCard => ("report-file-card", "pdf"),
        PathFor::Worksheet => ("report-file-worksheet", "pdf"),
        PathFor::VoiceNote => ("report-file-voice", "ogg"),
        PathFor::Calendar => ("report-file-calendar", "ics"),
    };
    let name = english().tell(key, &[("date", Arg::Text(&today.to_string()))]);
    format!("{name}.{ending}")
}

/// When a document was made, in the local time of the place.
pub fn made(now: Moment) -> Made {
    let (date, time) = (now.day().date(), now.time());
    let small = |number: u32| u8::try_from(number).unwrap_or(u8::MAX);
    Made {
        year: date.year(),
        month: small(date.month()),
        day: small(date.day()),
        hour: small(time.hour()),
        minute: small(time.minute()),
        second: small(time.second()),
    }
}

fn byline(plan: &Plan) -> String {
    let span = days::span(english(), plan.from.date(), plan.to.date());
    byline_of(&plan.from_name, span, &plan.for_name)
}

/// "Morag · 5 to 22 November 2026 · for Sunita"; a name that is empty stays out.
fn byline_of(from_name: &Private, span: String, for_name: &Private) -> String {
    let mut parts = Vec::new();
    let from_name = from_name.as_str().trim();
    if !from_name.is_empty() {
        parts.push(from_name.to_owned());
    }
    parts.push(span);
    let for_name = for_name.as_str().trim();
    if !for_name.is_empty() {
        parts.push(english().tell("report-byline-for", &[("who", Arg::Text(for_name))]));
    }
    parts.join(DOT)
}

fn section(head: &str, blocks: Vec<Block>) -> Section {
    Section {
        head: english().say(head),
        blocks,
    }
}

pub(crate) fn page_words() -> PageWords {
    let words = english();
    PageWords {
        before: words.say("report-page.before"),
        between: words.say("report-page.between"),
        after: String::new(),
    }
}

#[cfg(test)]
mod tests;
