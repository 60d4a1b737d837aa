//! `copy`: which copies there are, a new one, a look at one, and going back to one.

use std::path::PathBuf;

use clap::ArgMatches;
use serde_json::json;
use towpath_content::words::Arg;
use towpath_core::store::copy_made::CopyKind;
use towpath_core::store::whole;
use towpath_core::wire::ErrorCode;
use towpath_core::workbook::copies::restoring::{self, Trying, Typing};
use towpath_core::workbook::copies::{self, Known, waiting::Waiting};

use super::{Asked, costing};
use crate::trouble::Trouble;

/// Lists the copies that the workbook knows of, newest first.
pub fn list(asked: &mut Asked<'_>) -> Result<(), Trouble> {
    let known = copies::known(&asked.open()?)?;
    if known.is_empty() {
        asked.out.say("cli-copy-none", &[]);
    }
    let line = |copy: &Known| format!("{}  {}  {}", copy.id, copy.at, copy.path.display());
    let lines: Vec<String> = known.iter().map(line).collect();
    let value = |copy: &Known| {
        json!({
            "id": copy.id.to_string(),
            "at": copy.at.to_string(),
            "why": why(copy.kind),
            "path": copy.path.display().to_string(),
            "bytes": copy.bytes,
            "here": copy.is_here,
        })
    };
    asked.out.list(known.iter().map(value).collect(), lines);
    Ok(())
}

/// Makes a copy in a folder, opens it and checks it.
pub fn make(asked: &mut Asked<'_>, given: &ArgMatches) -> Result<(), Trouble> {
    let folder = path(given, "copy-to");
    let mut workbook = asked.open()?;
    let made = workbook.copy_into(&folder, asked.now, &Waiting::default())?;
    let place = made.path.display().to_string();
    asked
        .out
        .say("cli-copy-made", &[("path", Arg::Text(&place))]);
    asked.out.value(&json!({
        "id": made.id.to_string(),
        "at": made.at.to_string(),
        "path": place,
        "bytes": made.bytes,
    }));
    Ok(())
}

/// Opens a copy, checks every page of it and says what it holds; nothing is changed.
pub fn check(asked: &mut Asked<'_>, given: &ArgMatches) -> Result<(), Trouble> {
    let trying = look(asked, given)?;
    let workbook = trying.workbook().ok_or(ErrorCode::Inside)?;
    if workbook.faults()? > 0 || !whole::is_sound(workbook.read())? {
        return Err(ErrorCode::CopyDamaged.into());
    }
    asked.out.say("cli-copy-sound", &[]);
    held(asked, &trying);
    Ok(())
}

/// Puts a copy in the place of the workbook, which is set aside whole.
pub fn restore(asked: &mut Asked<'_>, given: &ArgMatches) -> Result<(), Trouble> {
    let trying = look(asked, given)?;
    if trying.is_same == Some(false) {
        asked.out.say("cli-copy-other", &[]);
    }
    let restored = trying.restore(asked.now)?;
    asked.out.say("cli-copy-restored", &[]);
    let aside = restored.aside.map(|path| path.display().to_string());
    if let Some(aside) = &aside {
        asked
            .out
            .say("cli-copy-aside", &[("path", Arg::Text(aside))]);
    }
    let place = restored.workbook.folder().display().to_string();
    asked
        .out
        .value(&json!({ "workbook": place, "aside": aside }));
    Ok(())
}

fn look(asked: &mut Asked<'_>, given: &ArgMatches) -> Result<Trying, Trouble> {
    let file = path(given, "copy-file");
    let typing = Typing::Words(asked.lines.next("cli-ask-passphrase")?);
    let place = std::path::absolute(&asked.folder).map_err(|_| ErrorCode::PlaceGone)?;
    Ok(restoring::look(
        &file,
        &place,
        typing,
        costing(),
        asked.now,
    )?)
}

fn held(asked: &mut Asked<'_>, trying: &Trying) {
    let day = |pick: fn(&(towpath_core::when::Day, towpath_core::when::Day)) -> String| {
        trying.span.days.as_ref().map(pick)
    };
    let (first, last) = (
        day(|(first, _)| first.to_string()),
        day(|(_, last)| last.to_string()),
    );
    let count = Arg::Number(i64::from(trying.span.entries));
    asked.out.say("cli-copy-pages", &[("count", count)]);
    if let (Some(first), Some(last)) = (&first, &last) {
        let days = [("first", Arg::Text(first)), ("last", Arg::Text(last))];
        asked.out.say("cli-copy-days", &days);
    }
    asked.out.value(&json!({
        "sound": true,
        "at": trying.made.map(|made| made.to_string()),
        "entries": trying.span.entries,
        "first": first,
        "last": last,
        "same": trying.is_same,
    }));
}

fn why(kind: CopyKind) -> &'static str {
    match kind {
        CopyKind::ByItself => "by-itself",
        CopyKind::Chosen => "chosen",
        CopyKind::SetAside => "set-aside",
    }
}

fn path(given: &ArgMatches, name: &str) -> PathBuf {
    given.get_one::<PathBuf>(name).cloned().unwrap_or_default()
}
