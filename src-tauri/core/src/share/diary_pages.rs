//! Ticked diary entries on paper, each with only those ratings that are ticked too.

use rusqlite::Connection;
use towpath_content::days;
use towpath_content::words::{Arg, english};
use towpath_report::document::{self, Block};

use super::{DOT, Plan, pictures};
use crate::id::RatingId;
use crate::progress::series::value;
use crate::refused::Refused;
use crate::rooms::diary::{self, Entry};
use crate::rooms::ratings::Rating;

/// Sets the ticked entries of the period, oldest first.
///
/// Errors: `EntryGone` when a ticked entry is not in the workbook, and likewise `PictureGone`;
/// `TooManyPictures`.
pub fn blocks(
    database: &Connection,
    plan: &Plan,
    entries: &[Entry],
    known: &[Rating],
) -> Result<Vec<Block>, Refused> {
    for id in &plan.entries {
        if !entries.iter().any(|entry| entry.id == *id) {
            // Of another day it stays out; not there at all is worth a word.
            diary::get(database, *id)?;
        }
    }
    pictures::check(database, plan)?;
    let ticked = entries
        .iter()
        .filter(|entry| plan.entries.contains(&entry.id));
    ticked
        .map(|entry| {
            let pictures = pictures::of(database, plan, entry)?;
            Ok(Block::Entry(page(entry, plan, known, pictures)))
        })
        .collect()
}

fn page(
    entry: &Entry,
    plan: &Plan,
    known: &[Rating],
    pictures: Vec<document::Picture>,
) -> document::Entry {
    let words = english();
    let day = entry.at.day().date();
    let day = match plan.has_several_years() {
        true => days::full_year(words, day),
        false => days::full(words, day),
    };
    let time = days::time(words, entry.at.time());
    let when = [("day", Arg::Text(&day)), ("time", Arg::Text(&time))];
    let mood = RatingId::of(RatingId::MOOD);
    let mood = entry
        .mood
        .filter(|_| plan.ratings.contains(&mood))
        .map(|mood| {
            let said = words.say(&format!("mood-{mood}"));
            words.tell("report-entry-mood", &[("mood", Arg::Text(&said))])
        });
    let ratings: Vec<String> = known
        .iter()
        .filter(|rating| plan.ratings.contains(&rating.id))
        .filter_map(|rating| {
            let value = value(entry, &rating.id)?.to_string();
            let args = [
                ("name", Arg::Text(&rating.name)),
                ("value", Arg::Text(&value)),
            ];
            Some(words.tell("report-entry-rating", &args))
        })
        .collect();
    document::Entry {
        when: words.tell("report-entry-when", &when),
        mood,
        text: entry.text.as_str().to_owned(),
        ratings: (!ratings.is_empty()).then(|| ratings.join(DOT)),
        pictures,
    }
}
