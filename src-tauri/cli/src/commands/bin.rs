//! `bin list`, `restore`, `remove` and `empty`.

use clap::ArgMatches;
use serde_json::json;
use towpath_content::words::{Arg, english};
use towpath_core::id::{AttachmentId, VoiceId};
use towpath_core::rooms::bin::{self, Removed, RemovedBeside};
use towpath_core::rooms::diary::{self, opening};
use towpath_core::rooms::pictures::Picture;
use towpath_core::rooms::voice::VoiceNote;

use super::Asked;
use super::diary::id;
use crate::json;
use crate::trouble::Trouble;

/// Lists what is in the bin, newest removal first.
pub fn list(asked: &mut Asked<'_>) -> Result<(), Trouble> {
    let workbook = asked.open()?;
    let removed = bin::list(workbook.read(), asked.now)?;
    let pictures = bin::beside::<Picture>(workbook.read(), asked.now)?;
    let notes = bin::beside::<VoiceNote>(workbook.read(), asked.now)?;
    if removed.is_empty() && pictures.is_empty() && notes.is_empty() {
        asked.out.say("cli-bin-is-empty", &[]);
    }
    let value = |one: &Removed| {
        json!({
            "id": one.entry.id.to_string(),
            "at": one.entry.at.to_string(),
            "text": one.entry.text.as_str(),
            "mood": one.entry.mood,
            "days_left": one.days_left,
        })
    };
    let picture = |one: &RemovedBeside<Picture>| {
        json!({
            "id": one.row.id.to_string(),
            "at": one.at.to_string(),
            "picture": true,
            "words": one.row.words.as_str(),
            "days_left": one.days_left,
        })
    };
    let note = |one: &RemovedBeside<VoiceNote>| {
        json!({
            "id": one.row.id.to_string(),
            "at": one.at.to_string(),
            "voice": true,
            "words": one.row.words.as_str(),
            "days_left": one.days_left,
        })
    };
    let values = removed
        .iter()
        .map(value)
        .chain(pictures.iter().map(picture))
        .chain(notes.iter().map(note));
    let lines = removed
        .iter()
        .map(line)
        .chain(pictures.iter().map(picture_line))
        .chain(notes.iter().map(note_line));
    asked.out.list(values.collect(), lines);
    Ok(())
}

/// Brings one entry back.
pub fn restore(asked: &mut Asked<'_>, given: &ArgMatches) -> Result<(), Trouble> {
    let id = id(given)?;
    let mut workbook = asked.open()?;
    workbook.save(|transaction| bin::restore(transaction, id))?;
    asked.out.say("cli-restored", &[]);
    let entry = diary::get(workbook.read(), id)?;
    asked.out.value(&json::entry(&entry));
    Ok(())
}

/// Removes one entry, picture or voice note of the bin for good.
pub fn remove(asked: &mut Asked<'_>, given: &ArgMatches) -> Result<(), Trouble> {
    let id = id(given)?;
    let picture = AttachmentId::read(&id.to_string())?;
    let note = VoiceId::read(&id.to_string())?;
    let now = asked.now;
    asked.open()?.save(|transaction| {
        let pictures = bin::beside::<Picture>(transaction, now)?;
        let notes = bin::beside::<VoiceNote>(transaction, now)?;
        if pictures.iter().any(|one| one.row.id == picture) {
            bin::remove_beside::<Picture>(transaction, picture)
        } else if notes.iter().any(|one| one.row.id == note) {
            bin::remove_beside::<VoiceNote>(transaction, note)
        } else {
            bin::remove(transaction, id)
        }
    })?;
    asked.out.say("cli-gone", &[]);
    asked
        .out
        .value(&json!({ "id": id.to_string(), "removed": true }));
    Ok(())
}

/// Removes everything in the bin for good.
pub fn empty(asked: &mut Asked<'_>) -> Result<(), Trouble> {
    let removed = asked.open()?.save(|transaction| bin::empty(transaction))?;
    let count = Arg::Number(i64::try_from(removed).unwrap_or(i64::MAX));
    asked.out.say("cli-emptied", &[("count", count)]);
    asked.out.value(&json!({ "removed": removed }));
    Ok(())
}

fn line(one: &Removed) -> String {
    let left = left(one.days_left);
    let (opening, more) = opening::of(one.entry.text.as_str());
    let rest = if more { " …" } else { "" };
    let (id, at) = (one.entry.id, one.entry.at);
    format!("{id}  {at}  {left}  {}{rest}", opening.as_str())
}

fn picture_line(one: &RemovedBeside<Picture>) -> String {
    let (id, at, left) = (one.row.id, one.at, left(one.days_left));
    format!("{id}  {at}  {left}  {}", one.row.words.as_str())
}

fn note_line(one: &RemovedBeside<VoiceNote>) -> String {
    let (id, at, left) = (one.row.id, one.at, left(one.days_left));
    format!("{id}  {at}  {left}  {}", one.row.words.as_str())
}

fn left(days: u32) -> String {
    let days = Arg::Number(i64::from(days));
    english().tell("cli-days-left", &[("days", days)])
}
