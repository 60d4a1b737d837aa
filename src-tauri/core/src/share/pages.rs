//! The pages for sessions: "Since my last session" and "My final session", part by part.
//!
//! A part stands on the page when it is ticked, and says so where it holds nothing. What is not
//! ticked leaves no trace.

use rusqlite::Connection;
use towpath_content::days;
use towpath_content::words::{Arg, english};
use towpath_report::document::{Block, Document, Run, Section};

use super::page_facts::{self, Facts};
use super::{LANGUAGE, byline_of, page_parts, page_words, section};
use crate::id::RatingId;
use crate::progress::{chart, series, trend};
use crate::refused::Refused;
use crate::rooms::pages::{self, Last, Page, Part};
use crate::rooms::sessions::{self, order};
use crate::rooms::{diary, ratings};
use crate::when::Day;
use crate::wire::{ErrorCode, Private};

/// Most ratings on the page, so that it stays one. Source: looks/paper, "at most three trends".
pub const MOST_RATINGS: usize = 3;

/// What a person ticked for one of the pages.
#[derive(Clone, Debug)]
pub struct PagePlan {
    /// Which page.
    pub page: Page,
    /// First day.
    pub from: Day,
    /// Last day.
    pub to: Day,
    /// First name, or empty.
    pub from_name: Private,
    /// Who it is for, or empty.
    pub for_name: Private,
    /// The person's own note, or empty; the final page has a part for it.
    pub note: Private,
    /// Ticked parts, in any order.
    pub parts: Vec<Part>,
    /// Ticked ratings in the order they are to stand; the final page has none.
    pub ratings: Vec<RatingId>,
    /// Large print.
    pub large_print: bool,
}

impl PagePlan {
    /// A plan of these days with nothing ticked.
    pub fn nothing(page: Page, from: Day, to: Day) -> Self {
        Self {
            page,
            from,
            to,
            from_name: Private::default(),
            for_name: Private::default(),
            note: Private::default(),
            parts: Vec::new(),
            ratings: Vec::new(),
            large_print: false,
        }
    }

    /// How the page was made, to offer it next time.
    pub fn last(&self) -> Last {
        Last {
            from_name: self.from_name.clone(),
            for_name: self.for_name.clone(),
            large_print: self.large_print,
            parts: self.parts.clone(),
            ratings: self.ratings.clone(),
        }
    }
}

/// The first day a page is about, where the person says no other: the last session, or four weeks.
pub fn first_day(database: &Connection, page: Page, today: Day) -> Result<Day, Refused> {
    if page == Page::Final {
        return page_facts::begun(database, today);
    }
    let last = last_session(database, today)?;
    Ok(last.unwrap_or_else(|| today.minus(trend::LONG - 1)))
}

/// The day of the last session the person went to.
pub fn last_session(database: &Connection, today: Day) -> Result<Option<Day>, Refused> {
    let all = sessions::all(database)?;
    Ok(order::last(&all, today).and_then(|one| one.day))
}

/// Sets what was ticked, and nothing else, as a document.
///
/// Errors: `NothingChosen` when nothing is ticked; `TooManyRatings` with the most;
/// `DateOutOfRange` when the last day is before the first; `RatingUnknown`.
pub fn document(database: &Connection, plan: &PagePlan) -> Result<Document, Refused> {
    if plan.to < plan.from {
        return Err(ErrorCode::DateOutOfRange.into());
    }
    let facts = page_facts::of(database, plan.page, plan.from, plan.to)?;
    let note = plan.note.as_str().trim();
    let mut sections = Vec::new();
    if !note.is_empty() && plan.page != Page::Final {
        sections.push(section(
            "report-head-note",
            vec![Block::Note(note.to_owned())],
        ));
    }
    let has_note = sections.len();
    let ticked = plan
        .page
        .parts()
        .iter()
        .filter(|part| plan.parts.contains(part));
    let (apart, usual): (Vec<&Part>, Vec<&Part>) = ticked.partition(|part| part.is_apart());
    let part = |part: &&Part| Section {
        head: page_parts::head(**part, &facts),
        blocks: page_parts::blocks(**part, &facts),
    };
    sections.extend(usual.iter().map(part));
    sections.extend(apart.iter().map(part));
    sections.extend(charts(database, plan, &facts)?);
    if sections.len() == has_note {
        return Err(ErrorCode::NothingChosen.into());
    }
    let words = english();
    let span = days::span(words, plan.from.date(), plan.to.date());
    let byline = byline_of(&plan.from_name, span, &plan.for_name);
    Ok(Document {
        title: title(database, plan)?,
        byline: vec![Run::plain(byline)],
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

/// The ticked ratings of these days; hard days are marked where that part is ticked too.
fn charts(
    database: &Connection,
    plan: &PagePlan,
    facts: &Facts,
) -> Result<Option<Section>, Refused> {
    if plan.page == Page::Final || plan.ratings.is_empty() {
        return Ok(None);
    }
    if plan.ratings.len() > MOST_RATINGS {
        return Err(crate::wire::Refusal {
            code: ErrorCode::TooManyRatings,
            number: Some(MOST_RATINGS as u64),
        });
    }
    let entries = diary::list::between(database, plan.from, plan.to)?;
    let known = ratings::all(database)?;
    let several = facts.has_several_years();
    let all = series::chosen(&known, &plan.ratings, several, |id| {
        series::values(&entries, id)
    })?;
    let hard = match plan.parts.contains(&Part::HardDays) {
        true => facts.hard.clone(),
        false => Default::default(),
    };
    let drawn = |one| Block::Chart(chart::with_hard_days(one, plan.from, plan.to, &hard));
    let named = all
        .first()
        .and_then(|one| chart::hard_days(one, &hard))
        .map(Block::Text);
    let mut blocks: Vec<Block> = named.into_iter().chain(all.iter().map(drawn)).collect();
    if all.is_empty() {
        blocks = vec![Block::Text(english().say("page-none"))];
    }
    Ok(Some(section("report-head-ratings", blocks)))
}

/// A page that begins with another day than the last session says which.
fn title(database: &Connection, plan: &PagePlan) -> Result<String, Refused> {
    let words = english();
    if plan.page == Page::Final {
        return Ok(words.say("page-title-final"));
    }
    Ok(match last_session(database, plan.to)? == Some(plan.from) {
        true => words.say("page-title-since"),
        false => {
            let day = days::plain(words, plan.from.date());
            words.tell("page-title-since-day", &[("day", Arg::Text(&day))])
        }
    })
}

/// A part that may go on a page, and what it holds now.
#[derive(Clone, Debug)]
pub struct PartChoice {
    /// Which part.
    pub part: Part,
    /// Its name.
    pub name: String,
    /// How many things stand in it.
    pub holds: usize,
    /// Words of it, where it takes some; none where it takes none.
    pub words: Option<page_facts::Words>,
}

/// Lists the parts that may go on a page; nothing is ticked.
pub fn choices(
    database: &Connection,
    page: Page,
    from: Day,
    to: Day,
) -> Result<Vec<PartChoice>, Refused> {
    let facts = page_facts::of(database, page, from, to)?;
    let choice = |part: &Part| {
        let empty = page_facts::Words {
            words: Private::default(),
            from_sheet: false,
        };
        let words = || facts.words.get(part.name()).cloned().unwrap_or(empty);
        PartChoice {
            part: *part,
            name: page_parts::name(*part),
            holds: page_parts::holds(*part, &facts),
            words: page.takes_words(*part).then(words),
        }
    };
    Ok(page.parts().iter().map(choice).collect())
}

/// How the page was made the last time, as far as it can be made so again.
pub fn last(database: &Connection, page: Page) -> Result<Option<Last>, Refused> {
    let known = ratings::ids(database)?;
    let mood = RatingId::of(RatingId::MOOD);
    let mut last = pages::last(database, page)?;
    if let Some(last) = &mut last {
        last.ratings.retain(|id| *id == mood || known.contains(id));
    }
    Ok(last)
}

#[cfg(test)]
mod tests;
#[cfg(test)]
mod written;
