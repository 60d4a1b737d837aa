//! The JSON form, written. What is in the bin stays out of it.

use std::collections::{BTreeMap, BTreeSet, HashSet};

use rusqlite::Connection;

use super::shape::{self, FORMAT, VERSION};
use super::{
    articles, goals, homework, own_ratings, page_words, people, reminders, rulers, sessions,
    shares, sheets,
};
use crate::id::EntryId;
use crate::refused::Refused;
use crate::rooms::diary::Entry;
use crate::rooms::{pictures, voice};
use crate::share::chosen::{self, Chosen};
use crate::store;
use crate::when::{Day, Moment};
use crate::wire::ErrorCode;

/// Writes what was chosen as JSON; equal workbooks give equal bytes, but for `made_at`.
///
/// Errors: `NothingChosen`, `DateOutOfRange`.
pub fn write(database: &Connection, chosen: Chosen, now: Moment) -> Result<Vec<u8>, Refused> {
    let entries = match chosen.is_without_entries() {
        true => Vec::new(),
        false => chosen::entries(database, chosen)?,
    };
    let sheets = match chosen.sheets {
        true => sheets::out(database, chosen.from, chosen.to)?,
        false => Vec::new(),
    };
    let (mut programme, mut appointments, mut to_say) = (None, Vec::new(), Vec::new());
    let (mut to_try, mut aims) = (Vec::new(), Vec::new());
    if chosen.sessions {
        programme = sessions::programme_out(database)?;
        appointments = sessions::out(database, chosen.from, chosen.to)?;
        to_say = sessions::to_say_out(database)?;
        to_try = homework::out(database, chosen.from, chosen.to)?;
        aims = goals::out(database, chosen.from, chosen.to)?;
    }
    let sittings = match chosen.rulers {
        true => rulers::out(database, chosen.from, chosen.to)?,
        false => Vec::new(),
    };
    let (mut ratings, mut kept_ratings, mut hidden) = (Vec::new(), Vec::new(), Vec::new());
    let mut words = BTreeMap::new();
    let (mut shared, mut known, mut marks) = (Vec::new(), Vec::new(), Vec::new());
    let mut nudges = Vec::new();
    if chosen.ratings {
        ratings = store::rating::own(database)?;
        ratings.sort_by(|one, other| one.id.cmp(&other.id));
        kept_ratings = store::kept_rating::all(database)?;
        hidden.extend(store::rating::hidden(database)?);
        hidden.sort();
    }
    if chosen.rest {
        shared = shares::out(database)?;
        known = people::out(database)?;
        marks = articles::out(database)?;
        nudges = reminders::out(database)?;
        words = page_words::out(database)?;
    }
    let mut pictures = pictures::between(database, chosen.from, chosen.to)?;
    let written: HashSet<EntryId> = entries.iter().map(|entry| entry.id).collect();
    pictures.retain(|one| written.contains(&one.entry));
    let mut voice_notes = voice::between(database, chosen.from, chosen.to)?;
    voice_notes.retain(|one| written.contains(&one.entry));
    let file = shape::File {
        format: FORMAT.to_owned(),
        version: VERSION,
        made_at: now.to_string(),
        ratings: ratings.into_iter().map(own_ratings::out).collect(),
        kept_ratings: kept_ratings
            .iter()
            .map(|id| id.as_str().to_owned())
            .collect(),
        hidden_ratings: hidden.iter().map(|id| id.as_str().to_owned()).collect(),
        hard_days: hard_days(&entries),
        entries: entries.into_iter().map(entry).collect(),
        shares: shared,
        people: known,
        sheets,
        programme,
        sessions: appointments,
        to_say,
        articles: marks,
        homework: to_try,
        rulers: sittings,
        goals: aims,
        reminders: nudges,
        page_words: words,
        pictures_left_out: pictures.len(),
        voice_notes_left_out: voice_notes.len(),
    };
    let mut bytes = serde_json::to_vec_pretty(&file).map_err(|_| ErrorCode::Inside)?;
    bytes.push(b'\n');
    Ok(bytes)
}

fn hard_days(entries: &[Entry]) -> Vec<String> {
    let hard = entries.iter().filter(|entry| entry.hard_day);
    let days: BTreeSet<Day> = hard.map(|entry| entry.at.day()).collect();
    days.iter().map(ToString::to_string).collect()
}

fn entry(entry: Entry) -> shape::Entry {
    let mut ratings: Vec<shape::Rated> = entry
        .ratings
        .into_iter()
        .map(|one| shape::Rated {
            rating: one.rating.as_str().to_owned(),
            value: one.value,
        })
        .collect();
    ratings.sort_by(|one, other| one.rating.cmp(&other.rating));
    shape::Entry {
        id: entry.id.to_string(),
        at: entry.at.to_string(),
        text: entry.text,
        mood: entry.mood,
        ratings,
        tags: entry.tags,
        handled: entry.handled,
    }
}
