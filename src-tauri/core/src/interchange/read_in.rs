//! A JSON file, read in: checked whole first, then kept in one transaction, or not at all.
//!
//! What the workbook has is never changed: an entry with the same id stays as it is in the
//! workbook, and the counts say how many in the file were the same and how many differed. One
//! that is in the bin comes back as the workbook has it.

use std::collections::HashSet;

use rusqlite::Connection;

use super::limits::{self, IsOver, MOST_RECORDS};
use super::shape::{self, FORMAT, VERSION};
use super::{
    articles, goals, homework, own_ratings, page_words, people, reminders, rulers, sessions,
    shares, sheets,
};
use crate::id::{EntryId, RatingId};
use crate::refused::Refused;
use crate::rooms::bin;
use crate::rooms::diary::{self, Entry};
use crate::rooms::pages::Part;
use crate::rooms::ratings::{self, own};
use crate::store;
use crate::store::article_mark::Mark;
use crate::store::contact::Contact;
use crate::store::entry_rating::Rated;
use crate::store::rating::OwnRating;
use crate::store::share_log::Shared;
use crate::when::{Day, Moment};
use crate::wire::{ErrorCode, Private, Refusal};

/// What a file would do, or did.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Counts {
    /// Entries that come in.
    pub added: usize,
    /// Entries that are there already, the same in every part.
    pub same: usize,
    /// Entries that are there already and differ; the workbook's own stays.
    pub differing: usize,
    /// Own ratings that come in.
    pub ratings: usize,
    /// Saved summaries that come in.
    pub shares: usize,
    /// The person's own people who come in.
    pub people: usize,
    /// Worksheets that come in.
    pub sheets: usize,
    /// Sessions of the programme that come in.
    pub sessions: usize,
    /// Marks of articles that come in.
    pub articles: usize,
    /// Things to try that come in.
    pub homework: usize,
    /// Goes at the rulers, and totals from forms, that come in.
    pub rulers: usize,
    /// Goals that come in.
    pub goals: usize,
    /// Reminders that come in.
    pub reminders: usize,
    /// Parts of the final page whose words come in.
    pub page_words: usize,
}

/// A file that was checked against a workbook, and what it would do there.
pub struct Checked {
    /// The counts.
    pub counts: Counts,
    ratings: Vec<OwnRating>,
    kept: Vec<RatingId>,
    hidden: Vec<RatingId>,
    hard_days: Vec<Day>,
    entries: Vec<Entry>,
    back: Vec<EntryId>,
    shares: Vec<Shared>,
    people: Vec<Contact>,
    sheets: sheets::Coming,
    sessions: sessions::Coming,
    articles: Vec<Mark>,
    homework: homework::Coming,
    rulers: rulers::Coming,
    goals: goals::Coming,
    reminders: reminders::Coming,
    page_words: Vec<(Part, Private)>,
}

/// Checks a file whole, without writing anything.
///
/// `is_over` ends it when it takes too long.
/// Errors: `ImportTooLarge`, `ImportUnreadable` with the line if there is one, `TooNew` with the
/// version, and those of an entry and of an own rating, such as `DateOutOfRange`, `TextTooLong`,
/// `RatingUnknown` and `TooManyOwnRatings`.
pub fn check(database: &Connection, bytes: &[u8], is_over: IsOver<'_>) -> Result<Checked, Refused> {
    let file = parse(bytes)?;
    let records = [
        file.entries.len(),
        file.ratings.len(),
        file.shares.len(),
        file.people.len(),
        file.sheets.len(),
        file.sessions.len(),
        file.articles.len(),
        file.homework.len(),
        file.rulers.len(),
        file.goals.len(),
        file.reminders.len(),
    ];
    if records.iter().sum::<usize>() > MOST_RECORDS {
        return Err(ErrorCode::ImportTooLarge.into());
    }
    let mut counts = Counts::default();
    let (known, own) = own_ratings::check(database, file.ratings, is_over)?;
    counts.ratings = own.len();

    let in_time = || limits::in_time(is_over);
    let mut seen = HashSet::new();
    let (mut entries, mut back) = (Vec::new(), Vec::new());
    for entry in file.entries {
        limits::in_time(is_over)?;
        let entry = diary::checked(&known, asked(entry)?)?;
        if !seen.insert(entry.id) {
            return Err(unreadable());
        }
        match diary::find(database, entry.id)? {
            Some(there) if there.is_same(&entry) => counts.same += 1,
            Some(_) => counts.differing += 1,
            None if store::bin::find(database, entry.id)?.is_some() => back.push(entry.id),
            None => entries.push(entry),
        }
    }
    counts.added = entries.len() + back.len();

    let shares = shares::check(database, file.shares, &mut seen, &in_time)?;
    counts.shares = shares.len();
    let people = people::check(database, file.people)?;
    counts.people = people.len();
    let sheets = sheets::check(database, file.sheets, &in_time)?;
    counts.sheets = sheets.count();
    let (programme, to_say) = (file.programme, file.to_say);
    let sessions = sessions::check(database, file.sessions, programme, to_say, &in_time)?;
    counts.sessions = sessions.count();
    let articles = articles::check(database, file.articles)?;
    counts.articles = articles.len();
    let homework = homework::check(database, file.homework, &in_time)?;
    counts.homework = homework.count();
    let rulers = rulers::check(database, file.rulers, &in_time)?;
    counts.rulers = rulers.count();
    let goals = goals::check(database, file.goals, &in_time)?;
    counts.goals = goals.count();
    let reminders = reminders::check(database, file.reminders, &in_time)?;
    counts.reminders = reminders.count();
    let page_words = page_words::check(database, file.page_words)?;
    counts.page_words = page_words.len();
    let kept = own_ratings::kept(database, &known, &file.kept_ratings)?;
    let hidden = own_ratings::hidden(&own, &kept, &file.hidden_ratings);
    let hard_days = hard_days(database, &file.hard_days)?;
    Ok(Checked {
        counts,
        ratings: own,
        kept,
        hidden,
        hard_days,
        entries,
        back,
        shares,
        people,
        sheets,
        sessions,
        articles,
        homework,
        rulers,
        goals,
        reminders,
        page_words,
    })
}

/// Keeps what was checked, within the transaction of one save.
pub fn keep(database: &Connection, checked: &Checked, now: Moment) -> Result<(), Refused> {
    for own in &checked.ratings {
        store::rating::add(database, own)?;
    }
    if !checked.kept.is_empty() {
        ratings::keep(database, &checked.kept)?;
    }
    for id in &checked.hidden {
        own::hide(database, id, true)?;
    }
    for day in &checked.hard_days {
        diary::mark_hard_day(database, *day, true)?;
    }
    for entry in &checked.entries {
        diary::put(database, entry, now)?;
    }
    for id in &checked.back {
        bin::restore(database, *id)?;
    }
    for shared in &checked.shares {
        store::share_log::add(database, shared)?;
    }
    for contact in &checked.people {
        store::contact::put(database, contact)?;
    }
    for mark in &checked.articles {
        store::article_mark::put(database, mark)?;
    }
    sheets::keep(database, &checked.sheets, now)?;
    sessions::keep(database, &checked.sessions, now)?;
    homework::keep(database, &checked.homework, now)?;
    rulers::keep(database, &checked.rulers, now)?;
    goals::keep(database, &checked.goals, now)?;
    reminders::keep(database, &checked.reminders, now)?;
    page_words::keep(database, &checked.page_words)
}

/// Whether the file holds anything that is not in the workbook yet.
pub fn adds_anything(checked: &Checked) -> bool {
    let Checked {
        ratings,
        kept,
        entries,
        back,
        shares,
        hard_days,
        people,
        ..
    } = checked;
    let new = checked.sheets.count() + checked.articles.len() + checked.homework.count();
    let new = new + checked.rulers.count() + checked.goals.count() + checked.page_words.len();
    let new = new + checked.reminders.count();
    if new > 0 || !checked.sessions.is_empty() {
        return true;
    }
    let nothing = ratings.is_empty() && kept.is_empty() && entries.is_empty();
    let no_more = back.is_empty() && shares.is_empty() && hard_days.is_empty();
    !(nothing && no_more && people.is_empty())
}

fn parse(bytes: &[u8]) -> Result<shape::File, Refused> {
    limits::check(bytes)?;
    // Some editors put a byte order mark in front.
    let bytes = bytes.strip_prefix(b"\xef\xbb\xbf").unwrap_or(bytes);
    let head: shape::Head = serde_json::from_slice(bytes).map_err(at_line)?;
    if head.format != FORMAT {
        return Err(unreadable());
    }
    if head.version > VERSION {
        let number = Some(u64::from(head.version));
        return Err(Refusal {
            code: ErrorCode::TooNew,
            number,
        });
    }
    let file: shape::File = serde_json::from_slice(bytes).map_err(at_line)?;
    if file.version == VERSION {
        Ok(file)
    } else {
        Err(unreadable())
    }
}

fn at_line(error: serde_json::Error) -> Refused {
    let number = u64::try_from(error.line()).ok().filter(|line| *line > 0);
    Refusal {
        code: ErrorCode::ImportUnreadable,
        number,
    }
}

fn unreadable() -> Refused {
    ErrorCode::ImportUnreadable.into()
}

fn asked(entry: shape::Entry) -> Result<Entry, Refused> {
    let rated = |one: shape::Rated| Rated {
        rating: RatingId::of(&one.rating),
        value: one.value,
    };
    Ok(Entry {
        id: EntryId::read(&entry.id).map_err(|_| unreadable())?,
        at: Moment::read(&entry.at)?,
        text: entry.text,
        mood: entry.mood,
        ratings: entry.ratings.into_iter().map(rated).collect(),
        tags: entry.tags,
        handled: entry.handled,
        hard_day: false,
        beside: diary::Beside::default(),
    })
}

/// The marked days that are not marked yet; a mark the workbook has stays.
fn hard_days(database: &Connection, named: &[String]) -> Result<Vec<Day>, Refused> {
    let mut days = Vec::new();
    for day in named {
        let day = Day::read(day)?;
        if !diary::is_hard_day(database, day)? {
            days.push(day);
        }
    }
    Ok(days)
}
