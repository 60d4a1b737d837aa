//! What could go into a summary of a period; nothing is ticked yet.

use std::collections::{BTreeSet, HashSet};

use rusqlite::Connection;
use towpath_content::sheets::sheets;
use towpath_content::words::english;

use super::sheet_paper;
use crate::id::{EntryId, RatingId};
use crate::progress::series::value;
use crate::refused::Refused;
use crate::rooms::diary::{self, Entry};
use crate::rooms::pictures::{self, Picture};
use crate::rooms::ratings;
use crate::rooms::sheets::{self as room, Written};
use crate::rooms::voice::{self, VoiceNote};
use crate::when::Day;

/// What could go in.
#[derive(Clone, Debug)]
pub struct Choices {
    /// Mood and the ratings with a value in the period.
    pub ratings: Vec<RatingChoice>,
    /// How many days of the period are called hard.
    pub hard_days: u32,
    /// The entries with words, pictures or voice notes, oldest first.
    pub entries: Vec<Entry>,
    /// The pictures of these entries, oldest entry first.
    pub pictures: Vec<Picture>,
    /// The voice notes of these entries, oldest entry first.
    pub voice_notes: Vec<VoiceNote>,
    /// Written worksheets with an answer that this program can set on paper, oldest first.
    pub sheets: Vec<Written>,
}

/// A rating that has values in the period.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RatingChoice {
    /// Id; [`RatingId::MOOD`] for mood.
    pub id: RatingId,
    /// Name.
    pub name: String,
    /// On how many days it was rated.
    pub days: u32,
}

/// Lists what a period holds.
pub fn of(database: &Connection, from: Day, to: Day) -> Result<Choices, Refused> {
    let mut entries = diary::list::between(database, from, to)?;
    let mood = (RatingId::of(RatingId::MOOD), english().say("mood-name"));
    let known = ratings::all(database)?
        .into_iter()
        .map(|rating| (rating.id, rating.name));
    let mut choices = Vec::new();
    for (id, name) in std::iter::once(mood).chain(known) {
        let days: BTreeSet<Day> = entries
            .iter()
            .filter(|entry| value(entry, &id).is_some())
            .map(|entry| entry.at.day())
            .collect();
        if !days.is_empty() {
            let days = u32::try_from(days.len()).unwrap_or(u32::MAX);
            choices.push(RatingChoice { id, name, days });
        }
    }
    let hard: BTreeSet<Day> = entries
        .iter()
        .filter(|entry| entry.hard_day)
        .map(|entry| entry.at.day())
        .collect();
    let pictures = pictures::between(database, from, to)?;
    let voice_notes = voice::between(database, from, to)?;
    let mut written = room::between(database, from, to)?;
    let sets = |one: &Written| {
        let of = room::definition(sheets(), one).ok();
        of.is_some_and(|of| sheet_paper::part(of, one).is_some())
    };
    written.retain(sets);
    let mut more: HashSet<EntryId> = pictures.iter().map(|one| one.entry).collect();
    more.extend(voice_notes.iter().map(|one| one.entry));
    entries.retain(|entry| !entry.text.as_str().trim().is_empty() || more.contains(&entry.id));
    Ok(Choices {
        ratings: choices,
        hard_days: u32::try_from(hard.len()).unwrap_or(u32::MAX),
        entries,
        pictures,
        voice_notes,
        sheets: written,
    })
}
