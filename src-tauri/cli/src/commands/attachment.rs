//! `attachment`: the pictures of a page.

use std::path::{Path, PathBuf};

use clap::ArgMatches;
use serde_json::{Value, json};
use towpath_core::id::{AttachmentId, EntryId};
use towpath_core::rooms::pictures::{self, Picture, file, ready};
use towpath_core::rooms::{bin, diary};
use towpath_core::when::Day;
use towpath_core::wire::Private;
use towpath_core::workbook::Workbook;

use super::Asked;
use crate::file::{check_place, write};
use crate::trouble::Trouble;

/// Lists every picture, oldest page first.
pub fn list(asked: &mut Asked<'_>) -> Result<(), Trouble> {
    let workbook = asked.open()?;
    let pictures = pictures::between(workbook.read(), Day::first(), Day::last())?;
    if pictures.is_empty() {
        asked.out.say("cli-no-pictures", &[]);
    }
    let mut values = Vec::with_capacity(pictures.len());
    for picture in &pictures {
        values.push(value(&workbook, picture)?);
    }
    let line = |one: &Picture| format!("{}  {}  {}", one.id, one.entry, one.words.as_str());
    let lines: Vec<String> = pictures.iter().map(line).collect();
    asked.out.list(values, lines);
    Ok(())
}

/// Adds a picture file to a page that is there.
pub fn add(asked: &mut Asked<'_>, given: &ArgMatches) -> Result<(), Trouble> {
    let entry = EntryId::read(text(given, "id"))?;
    let ready = ready::ready(&file::read(path(given, "file"))?)?;
    let words = Private::from(text(given, "words"));
    let mut workbook = asked.open()?;
    let at = diary::get(workbook.read(), entry)?.at;
    let id = workbook.add_picture(entry, at, &ready, asked.now)?;
    if !words.as_str().is_empty() {
        workbook.save(|transaction| pictures::describe(transaction, id, &words))?;
    }
    asked.out.say("cli-saved", &[]);
    asked.out.line(&id.to_string());
    let picture = pictures::get(workbook.read(), id)?;
    asked.out.value(&value(&workbook, &picture)?);
    Ok(())
}

/// Writes one picture as a JPEG file to a place the person named.
pub fn show(asked: &mut Asked<'_>, given: &ArgMatches) -> Result<(), Trouble> {
    let (id, out) = (id(given)?, path(given, "out"));
    check_place(out, &asked.folder, given.get_flag("force"))?;
    let jpeg = pictures::whole(asked.open()?.read(), id)?;
    write(out, &jpeg)?;
    asked.exported(out, json!({ "id": id.to_string(), "bytes": jpeg.len() }));
    Ok(())
}

/// Says what a picture shows.
pub fn describe(asked: &mut Asked<'_>, given: &ArgMatches) -> Result<(), Trouble> {
    let (id, words) = (id(given)?, Private::from(text(given, "words")));
    let mut workbook = asked.open()?;
    workbook.save(|transaction| pictures::describe(transaction, id, &words))?;
    asked.out.say("cli-saved", &[]);
    let picture = pictures::get(workbook.read(), id)?;
    asked.out.value(&value(&workbook, &picture)?);
    Ok(())
}

/// Puts one picture in the bin.
pub fn remove(asked: &mut Asked<'_>, given: &ArgMatches) -> Result<(), Trouble> {
    let (id, now) = (id(given)?, asked.now);
    let mut workbook = asked.open()?;
    workbook.save(|transaction| bin::put_beside::<pictures::Picture>(transaction, id, now))?;
    asked.removed(&id);
    Ok(())
}

/// Brings back a picture from the bin.
pub fn restore(asked: &mut Asked<'_>, given: &ArgMatches) -> Result<(), Trouble> {
    let id = id(given)?;
    let mut workbook = asked.open()?;
    workbook.save(|transaction| pictures::bring_back(transaction, id))?;
    asked.out.say("cli-saved", &[]);
    let picture = pictures::get(workbook.read(), id)?;
    asked.out.value(&value(&workbook, &picture)?);
    Ok(())
}

fn value(workbook: &Workbook, picture: &Picture) -> Result<Value, Trouble> {
    let entry = diary::get(workbook.read(), picture.entry)?;
    Ok(json!({
        "id": picture.id.to_string(),
        "at": entry.at.to_string(),
        "entry": picture.entry.to_string(),
        "words": picture.words.as_str(),
        "bytes": picture.bytes,
        "wide": picture.wide,
        "high": picture.high,
    }))
}

fn id(given: &ArgMatches) -> Result<AttachmentId, Trouble> {
    Ok(AttachmentId::read(text(given, "id"))?)
}

fn text<'a>(given: &'a ArgMatches, name: &str) -> &'a str {
    given.get_one::<String>(name).map_or("", String::as_str)
}

fn path<'a>(given: &'a ArgMatches, name: &str) -> &'a Path {
    given
        .get_one::<PathBuf>(name)
        .map_or(Path::new(""), PathBuf::as_path)
}
