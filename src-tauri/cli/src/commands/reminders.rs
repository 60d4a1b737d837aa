//! `reminders`: off until one is set; what shows, when it does not, and a file for a calendar.

use std::path::PathBuf;

use clap::ArgMatches;
use serde_json::{Value, json};
use towpath_content::words::{Arg, english};
use towpath_core::id::{AboutId, ReminderId};
use towpath_core::interchange::calendar;
use towpath_core::progress::reminding::{self, About};
use towpath_core::rooms::bin;
use towpath_core::rooms::reminders::quiet::{self, Quiet};
use towpath_core::rooms::reminders::{self as room, Kind, Reminder, Weekdays, schedule};
use towpath_core::when::{read_clock, write_clock};
use towpath_core::workbook::{Workbook, write_file};

use super::Asked;
use crate::trouble::Trouble;

/// Lists every reminder with its next time.
pub fn list(asked: &mut Asked<'_>) -> Result<(), Trouble> {
    let workbook = asked.open()?;
    let all = room::all(workbook.read())?;
    if all.is_empty() {
        asked.out.say("reminder-lead", &[]);
    }
    let told = all.iter().map(|one| told(asked, &workbook, one));
    let told: Vec<(Value, String)> = told.collect::<Result<_, Trouble>>()?;
    let (values, lines): (Vec<Value>, Vec<String>) = told.into_iter().unzip();
    asked.out.list(values, lines);
    Ok(())
}

/// Sets one, and switches it on.
pub fn add(asked: &mut Asked<'_>, given: &ArgMatches) -> Result<(), Trouble> {
    let kind = text(given, "nudge-kind").and_then(Kind::named);
    let one = Reminder {
        id: ReminderId::random()?,
        kind: kind.unwrap_or(Kind::Diary),
        about: None,
        sheet: None,
        on: true,
        time: None,
        hours_before: None,
        days: Weekdays::EVERY,
        done: asked.now.wall(),
        later: None,
    };
    let mut workbook = asked.open()?;
    keep(asked, &mut workbook, changed(one, given)?)
}

/// Changes what was named of it; the rest stays.
pub fn change(asked: &mut Asked<'_>, given: &ArgMatches) -> Result<(), Trouble> {
    let id = id(given)?;
    let mut workbook = asked.open()?;
    let one = room::get(workbook.read(), id)?;
    keep(asked, &mut workbook, changed(one, given)?)
}

/// Switches one on or off.
pub fn turn(asked: &mut Asked<'_>, given: &ArgMatches, on: bool) -> Result<(), Trouble> {
    let id = id(given)?;
    let mut workbook = asked.open()?;
    let one = room::get(workbook.read(), id)?;
    keep(asked, &mut workbook, Reminder { on, ..one })
}

/// Shows one: exactly what will show, and when.
pub fn show(asked: &mut Asked<'_>, given: &ArgMatches) -> Result<(), Trouble> {
    let id = id(given)?;
    let workbook = asked.open()?;
    said(asked, &workbook, id)
}

/// Tells the hours in which nothing shows, or keeps others.
pub fn quiet(asked: &mut Asked<'_>, given: &ArgMatches) -> Result<(), Trouble> {
    let mut workbook = asked.open()?;
    let clock = |name| text(given, name).map(read_clock).transpose();
    let hours = match (clock("quiet-from")?, clock("quiet-until")?) {
        (Some(from), Some(to)) => Some(Quiet { from, to }).filter(|hours| hours.from != hours.to),
        _ if given.get_flag("quiet-none") => None,
        _ => quiet::get(workbook.read())?,
    };
    workbook.save(|transaction| quiet::keep(transaction, hours))?;
    let (from, to) = (
        hours.map(|hours| write_clock(hours.from)),
        hours.map(|hours| write_clock(hours.to)),
    );
    asked.out.value(&json!({ "from": from, "to": to }));
    let ends = from.zip(to);
    match &ends {
        Some((from, to)) => {
            let args = [("from", Arg::Text(from)), ("to", Arg::Text(to))];
            asked.out.say("reminder-quiet-hours", &args);
        }
        None => asked.out.say("cli-reminder-no-quiet", &[]),
    }
    Ok(())
}

/// Puts one in the bin.
pub fn remove(asked: &mut Asked<'_>, given: &ArgMatches) -> Result<(), Trouble> {
    let (id, now) = (id(given)?, asked.now);
    asked
        .open()?
        .save(|transaction| bin::put_reminder(transaction, id, now))?;
    asked.removed(&id);
    Ok(())
}

/// Brings one back from the bin.
pub fn restore(asked: &mut Asked<'_>, given: &ArgMatches) -> Result<(), Trouble> {
    let (id, now) = (id(given)?, asked.now);
    let mut workbook = asked.open()?;
    workbook.save(|transaction| room::restore(transaction, id, now))?;
    asked.out.say("cli-restored", &[]);
    said(asked, &workbook, id)
}

/// Writes a file for the person's own calendar.
pub fn export(asked: &mut Asked<'_>, given: &ArgMatches) -> Result<(), Trouble> {
    let out = given.get_one::<PathBuf>("out").cloned().unwrap_or_default();
    let workbook = asked.open()?;
    let times = reminding::ahead(workbook.read(), false, asked.now)?;
    write_file(&out, &calendar::write(&times, asked.now)?)?;
    asked.exported(&out, json!({ "times": times.len() }));
    Ok(())
}

fn keep(asked: &mut Asked<'_>, workbook: &mut Workbook, one: Reminder) -> Result<(), Trouble> {
    let (id, now) = (one.id, asked.now);
    workbook.save(|transaction| room::keep(transaction, one, now))?;
    asked.copy_if_due(workbook);
    asked.out.say("cli-saved", &[]);
    said(asked, workbook, id)
}

fn changed(mut one: Reminder, given: &ArgMatches) -> Result<Reminder, Trouble> {
    if let Some(id) = text(given, "nudge-about") {
        one.about = Some(AboutId::read(id)?);
    }
    if let Some(sheet) = text(given, "nudge-sheet") {
        one.sheet = Some(sheet.to_owned());
    }
    if let Some(time) = text(given, "nudge-time") {
        one.time = Some(read_clock(time)?);
    }
    one.hours_before = given.get_one("hours-before").copied().or(one.hours_before);
    let days: Vec<u8> = given
        .get_many("nudge-day")
        .into_iter()
        .flatten()
        .copied()
        .collect();
    if !days.is_empty() {
        one.days = Weekdays::of_numbers(&days);
    }
    Ok(one)
}

fn said(asked: &mut Asked<'_>, workbook: &Workbook, id: ReminderId) -> Result<(), Trouble> {
    let one = room::get(workbook.read(), id)?;
    let (value, line) = told(asked, workbook, &one)?;
    let shown = room::nudge();
    asked.out.value(&value);
    asked.out.line(&line);
    asked.out.line(&format!("{}: {}", shown.title, shown.words));
    Ok(())
}

fn told(
    asked: &Asked<'_>,
    workbook: &Workbook,
    one: &Reminder,
) -> Result<(Value, String), Trouble> {
    let about = About::of(workbook.read(), asked.now.day())?;
    let rules = reminding::rules(workbook.read(), false, asked.now)?;
    let next = schedule::next(asked.now.wall(), &about.plan(one), &rules);
    let next = next.first().copied();
    let (words, when) = (about.words(one), reminding::when_words(one));
    let shown = room::nudge();
    let value = json!({
        "id": one.id.to_string(),
        "kind": one.kind.name(),
        "about": one.about.map(|id| id.to_string()),
        "worksheet": one.sheet,
        "words": words.as_str(),
        "on": one.on,
        "time": one.time.map(write_clock),
        "hours_before": one.hours_before,
        "days": one.days.numbers(),
        "next": next.map(|next| next.format("%Y-%m-%dT%H:%M").to_string()),
        "shows": [shown.title, shown.words],
    });
    let next = next.map(reminding::moment_words);
    let state = match (&next, one.on) {
        (Some(next), true) => {
            let args = [("when", Arg::Text(&when)), ("next", Arg::Text(next))];
            english().tell("reminder-next", &args)
        }
        (None, true) => when,
        (_, false) => english().say("cli-reminder-off"),
    };
    Ok((value, format!("{}  {}  {state}", one.id, words.as_str())))
}

fn id(given: &ArgMatches) -> Result<ReminderId, Trouble> {
    let typed = text(given, "reminder").unwrap_or_default();
    Ok(ReminderId::read(typed)?)
}

fn text<'a>(given: &'a ArgMatches, name: &str) -> Option<&'a str> {
    given.get_one::<String>(name).map(String::as_str)
}
