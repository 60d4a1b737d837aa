//! `bin list`, `restore`, `remove` and `empty`.

use clap::ArgMatches;
use serde_json::json;
use towpath_content::words::{Arg, english};
use towpath_core::rooms::bin::{self, Removed};
use towpath_core::rooms::diary::{self, opening};

use super::Asked;
use super::diary::id;
use crate::json;
use crate::trouble::Trouble;

/// Lists what is in the bin, newest removal first.
pub fn list(asked: &mut Asked<'_>) -> Result<(), Trouble> {
    let removed = bin::list(asked.open()?.read(), asked.now)?;
    if removed.is_empty() {
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
    let lines: Vec<String> = removed.iter().map(line).collect();
    asked.out.list(removed.iter().map(value).collect(), lines);
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

/// Removes one entry of the bin for good.
pub fn remove(asked: &mut Asked<'_>, given: &ArgMatches) -> Result<(), Trouble> {
    let id = id(given)?;
    asked
        .open()?
        .save(|transaction| bin::remove(transaction, id))?;
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
    let days = Arg::Number(i64::from(one.days_left));
    let left = english().tell("cli-days-left", &[("days", days)]);
    let (opening, more) = opening::of(one.entry.text.as_str());
    let rest = if more { " …" } else { "" };
    let (id, at) = (one.entry.id, one.entry.at);
    format!("{id}  {at}  {left}  {}{rest}", opening.as_str())
}
