//! `diary add`, `show` and `remove`.

use clap::ArgMatches;
use serde_json::Value;
use towpath_content::days;
use towpath_content::words::{Arg, english};
use towpath_core::id::EntryId;
use towpath_core::rooms::diary::{self, Entry};
use towpath_core::rooms::ratings;
use towpath_core::store::entry_rating::Rated;
use towpath_core::when::Moment;
use towpath_core::wire::Private;
use towpath_core::workbook::Workbook;

use super::{Asked, voice};
use crate::trouble::Trouble;
use crate::{from, json};

/// Writes an entry.
pub fn add(asked: &mut Asked<'_>, given: &ArgMatches) -> Result<(), Trouble> {
    let at = match given.get_one::<String>("at") {
        Some(at) => Moment::read(at)?,
        None => asked.now,
    };
    let rated = rated(given)?;
    let mut workbook = asked.open()?;
    let mut entry = Entry::blank(EntryId::random()?, at);
    entry.text = text(given)?;
    let small = |number: u64| u8::try_from(number).unwrap_or(u8::MAX);
    entry.mood = given.get_one::<u64>("mood").copied().map(small);
    entry.tags = strings(given, "tag");
    entry.ratings = known(&mut workbook, &rated)?;
    entry.handled = given.get_flag("mark-handled");
    let hard_day = given.get_flag("mark-hard-day").then_some(true);
    let (entry, kept) = workbook.save_page(entry, hard_day, asked.now)?;
    asked.copy_if_due(&mut workbook);
    if !kept {
        return Err(Trouble::Said("cli-nothing-to-save"));
    }
    asked.out.say("cli-saved", &[]);
    asked.out.line(&entry.id.to_string());
    asked.out.value(&json::entry(&entry));
    Ok(())
}

/// Shows one entry whole.
pub fn show(asked: &mut Asked<'_>, given: &ArgMatches) -> Result<(), Trouble> {
    let workbook = asked.open()?;
    let entry = diary::get(workbook.read(), id(given)?)?;
    let mut value = json::entry(&entry);
    value["voice_notes"] = voice::of(&workbook, &entry)?.into();
    asked.out.value(&value);
    let words = english();
    let day = days::full_year(words, entry.at.day().date());
    let time = days::time(words, entry.at.time());
    asked.out.say(
        "report-entry-when",
        &[("day", Arg::Text(&day)), ("time", Arg::Text(&time))],
    );
    if let Some(mood) = entry.mood {
        let mood = words.say(&format!("mood-{mood}"));
        asked
            .out
            .say("report-entry-mood", &[("mood", Arg::Text(&mood))]);
    }
    for rating in ratings::all(workbook.read())? {
        if let Some(one) = entry.ratings.iter().find(|one| one.rating == rating.id) {
            let value = one.value.to_string();
            let args = [
                ("name", Arg::Text(&rating.name)),
                ("value", Arg::Text(&value)),
            ];
            asked.out.say("report-entry-rating", &args);
        }
    }
    if entry.hard_day {
        asked.out.say("cli-hard-day", &[]);
    }
    if entry.handled {
        asked.out.say("cli-handled", &[]);
    }
    for tag in &entry.tags {
        asked.out.line(&format!("#{tag}"));
    }
    if !entry.text.as_str().is_empty() {
        asked.out.line("");
        asked.out.line(entry.text.as_str());
    }
    Ok(())
}

/// Puts one entry in the bin.
pub fn remove(asked: &mut Asked<'_>, given: &ArgMatches) -> Result<(), Trouble> {
    let mut workbook = asked.open()?;
    let id = id(given)?;
    workbook.remove_entry(id, asked.now)?;
    asked.copy_if_due(&mut workbook);
    asked.removed(&id);
    Ok(())
}

/// The text as given, or from standard input; the line end that a shell adds is not part of it.
fn text(given: &ArgMatches) -> Result<Private, Trouble> {
    match given.get_one::<String>("text").map(String::as_str) {
        None => Ok(Private::default()),
        Some("-") => {
            let mut text = from::text()?;
            if text.ends_with('\n') {
                text.pop();
            }
            Ok(Private(text))
        }
        Some(text) => Ok(Private::from(text)),
    }
}

fn rated(given: &ArgMatches) -> Result<Vec<(String, u8)>, Trouble> {
    let pair = |given: &String| {
        let (name, value) = given.rsplit_once('=')?;
        let value: u64 = value.trim().parse().ok()?;
        Some((name.to_owned(), u8::try_from(value).unwrap_or(u8::MAX)))
    };
    let pairs = given
        .get_many::<String>("rating")
        .into_iter()
        .flatten()
        .map(pair);
    pairs
        .collect::<Option<_>>()
        .ok_or(Trouble::Usage("cli-rating-unread"))
}

/// Finds the ratings by name, and makes those that are new.
fn known(workbook: &mut Workbook, rated: &[(String, u8)]) -> Result<Vec<Rated>, Trouble> {
    if rated.iter().any(|(_, value)| *value > 10) {
        // Refused before a new name is kept.
        return Err(towpath_core::wire::ErrorCode::RatingOutOfRange.into());
    }
    let mut known = Vec::new();
    for (name, value) in rated {
        let rating = match ratings::find(workbook.read(), name)? {
            Some(rating) => rating,
            None => workbook.save(|transaction| ratings::named(transaction, name))?,
        };
        known.push(Rated {
            rating,
            value: *value,
        });
    }
    Ok(known)
}

pub(super) fn id(given: &ArgMatches) -> Result<EntryId, Trouble> {
    let id = given
        .get_one::<String>("id")
        .map(String::as_str)
        .unwrap_or_default();
    Ok(EntryId::read(id)?)
}

pub fn strings(given: &ArgMatches, name: &str) -> Vec<String> {
    given
        .get_many::<String>(name)
        .into_iter()
        .flatten()
        .cloned()
        .collect()
}

/// An entry in a list, on one line.
pub fn line(entry: &Entry) -> String {
    let (opening, more) = diary::opening::of(entry.text.as_str());
    let rest = if more { " …" } else { "" };
    let mood = entry.mood.map_or("-".to_owned(), |mood| mood.to_string());
    format!(
        "{}  {}  {mood}  {}{rest}",
        entry.id,
        entry.at,
        opening.as_str()
    )
}

/// Entries as JSON.
pub fn values<'a>(entries: impl IntoIterator<Item = &'a Entry>) -> Vec<Value> {
    entries.into_iter().map(json::entry).collect()
}
