//! `voice`: the voice notes of a page.

use std::path::{Path, PathBuf};

use clap::ArgMatches;
use serde_json::{Value, json};
use towpath_core::id::VoiceId;
use towpath_core::rooms::voice::{self, VoiceNote};
use towpath_core::rooms::{bin, diary};
use towpath_core::when::Day;
use towpath_core::wire::Private;
use towpath_core::workbook::Workbook;

use super::Asked;
use crate::file::{check_place, write};
use crate::trouble::Trouble;

/// Lists every voice note, oldest page first.
pub fn list(asked: &mut Asked<'_>) -> Result<(), Trouble> {
    let workbook = asked.open()?;
    let notes = voice::between(workbook.read(), Day::first(), Day::last())?;
    if notes.is_empty() {
        asked.out.say("cli-no-voice-notes", &[]);
    }
    let mut values = Vec::with_capacity(notes.len());
    for note in &notes {
        values.push(value(&workbook, note)?);
    }
    let line = |one: &VoiceNote| format!("{}  {}  {}", one.id, one.entry, one.words.as_str());
    let lines: Vec<String> = notes.iter().map(line).collect();
    asked.out.list(values, lines);
    Ok(())
}

/// Writes one voice note as a sound file to a place the person named.
pub fn show(asked: &mut Asked<'_>, given: &ArgMatches) -> Result<(), Trouble> {
    let (id, out) = (id(given)?, path(given, "out"));
    check_place(out, &asked.folder, given.get_flag("force"))?;
    let sound = voice::sound(asked.open()?.read(), id)?;
    write(out, &sound)?;
    asked.exported(out, json!({ "id": id.to_string(), "bytes": sound.len() }));
    Ok(())
}

/// Says what a voice note is about.
pub fn describe(asked: &mut Asked<'_>, given: &ArgMatches) -> Result<(), Trouble> {
    let (id, words) = (id(given)?, Private::from(text(given, "voice-words")));
    let mut workbook = asked.open()?;
    workbook.save(|transaction| voice::describe(transaction, id, &words))?;
    said(asked, &workbook, id)
}

/// Puts one voice note in the bin.
pub fn remove(asked: &mut Asked<'_>, given: &ArgMatches) -> Result<(), Trouble> {
    let (id, now) = (id(given)?, asked.now);
    let mut workbook = asked.open()?;
    workbook.save(|transaction| bin::put_beside::<voice::VoiceNote>(transaction, id, now))?;
    asked.removed(&id);
    Ok(())
}

/// Brings back a voice note from the bin.
pub fn restore(asked: &mut Asked<'_>, given: &ArgMatches) -> Result<(), Trouble> {
    let id = id(given)?;
    let mut workbook = asked.open()?;
    workbook.save(|transaction| voice::bring_back(transaction, id))?;
    said(asked, &workbook, id)
}

/// The voice notes of one page, for the page itself.
pub fn of(workbook: &Workbook, entry: &diary::Entry) -> Result<Vec<Value>, Trouble> {
    let notes = voice::of(workbook.read(), entry.id)?;
    Ok(notes.iter().map(|note| shown(note, entry)).collect())
}

fn said(asked: &mut Asked<'_>, workbook: &Workbook, id: VoiceId) -> Result<(), Trouble> {
    asked.out.say("cli-saved", &[]);
    let note = voice::get(workbook.read(), id)?;
    asked.out.value(&value(workbook, &note)?);
    Ok(())
}

fn value(workbook: &Workbook, note: &VoiceNote) -> Result<Value, Trouble> {
    Ok(shown(note, &diary::get(workbook.read(), note.entry)?))
}

fn shown(note: &VoiceNote, entry: &diary::Entry) -> Value {
    json!({
        "id": note.id.to_string(),
        "at": entry.at.to_string(),
        "entry": note.entry.to_string(),
        "words": note.words.as_str(),
        "seconds": voice::seconds(note),
        "bytes": note.bytes,
    })
}

fn id(given: &ArgMatches) -> Result<VoiceId, Trouble> {
    Ok(VoiceId::read(text(given, "id"))?)
}

fn text<'a>(given: &'a ArgMatches, name: &str) -> &'a str {
    given.get_one::<String>(name).map_or("", String::as_str)
}

fn path<'a>(given: &'a ArgMatches, name: &str) -> &'a Path {
    given
        .get_one::<PathBuf>(name)
        .map_or(Path::new(""), PathBuf::as_path)
}
