//! `help-now list` and `card`: the numbers of a nation, and the card to keep in a pocket.

use std::path::PathBuf;

use clap::ArgMatches;
use serde_json::{Value, json};
use towpath_content::words::Arg;
use towpath_core::help::{self, card};
use towpath_core::rooms::contacts;
use towpath_core::share;
use towpath_core::wire::{HelpLine, Nation};

use super::Asked;
use crate::file;
use crate::trouble::Trouble;

/// Lists every way to reach help, danger first; no passphrase is asked for.
pub fn list(asked: &mut Asked<'_>, given: &ArgMatches) -> Result<(), Trouble> {
    let page = help::page(nation(given), asked.now.day());
    let value = |one: &HelpLine| -> Value {
        json!({
            "id": one.id,
            "at": null,
            "kind": one.kind,
            "digits": one.digits,
            "when": one.when,
            "detail": one.detail,
        })
    };
    let line = |one: &HelpLine| format!("{}  {}  {}", one.digits, one.when, one.detail);
    let lines: Vec<String> = page.lines.iter().map(line).collect();
    asked
        .out
        .list(page.lines.iter().map(value).collect(), lines);
    asked.out.line(&page.chest_pain);
    asked.out.line(&page.source);
    if let Some(changed) = &page.may_have_changed {
        asked.out.line(changed);
    }
    Ok(())
}

/// Saves the card as a PDF; only with the person's own people is a passphrase asked for.
pub fn card(asked: &mut Asked<'_>, given: &ArgMatches) -> Result<(), Trouble> {
    let path = given.get_one::<PathBuf>("out").cloned().unwrap_or_default();
    file::check_place(&path, &asked.folder, given.get_flag("force"))?;
    let people = match given.get_flag("with-people") {
        true => contacts::all(asked.open()?.read())?,
        false => Vec::new(),
    };
    let card = card::document(nation(given), &people, asked.now.day());
    let bytes = share::pdf_of(&card, asked.now)?;
    file::write(&path, &bytes)?;
    let place = path.display().to_string();
    asked
        .out
        .say("cli-exported", &[("path", Arg::Text(&place))]);
    if !people.is_empty() {
        asked.out.say("cli-export-not-locked", &[]);
    }
    asked
        .out
        .value(&json!({ "out": place, "bytes": bytes.len() }));
    Ok(())
}

fn nation(given: &ArgMatches) -> Option<Nation> {
    match given.get_one::<String>("nation")?.as_str() {
        "england" => Some(Nation::England),
        "scotland" => Some(Nation::Scotland),
        "wales" => Some(Nation::Wales),
        _ => Some(Nation::NorthernIreland),
    }
}
