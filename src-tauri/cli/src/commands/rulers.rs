//! `rulers`: where I started, where I am; and totals from forms.

use clap::ArgMatches;
use serde_json::{Value, json};
use towpath_content::sheets::pack::Strand;
use towpath_core::id::SittingId;
use towpath_core::rooms::bin;
use towpath_core::rooms::diary::words;
use towpath_core::rooms::rulers::compare::{self, Pair};
use towpath_core::rooms::rulers::{self as room, Answer, Form, Of, Sitting};
use towpath_core::rooms::sheets::shown;
use towpath_core::when::Day;
use towpath_core::wire::Private;
use towpath_core::workbook::Workbook;

use super::Asked;
use super::diary::strings;
use crate::trouble::Trouble;

/// Sets first against latest, and lists every sitting.
pub fn list(asked: &mut Asked<'_>) -> Result<(), Trouble> {
    let workbook = asked.open()?;
    let all = room::all(workbook.read())?;
    let work = shown::is_on(workbook.read(), Strand::Work)?;
    for one in compare::rulers(&all, work) {
        asked.out.line(&changed(&one.ruler.name(), one.pair));
    }
    for one in compare::forms(&all) {
        asked.out.line(&changed(one.form.name.as_str(), one.pair));
    }
    if all.is_empty() {
        asked.out.say("cli-no-sittings", &[]);
    }
    asked
        .out
        .list(all.iter().map(value).collect(), all.iter().map(line));
    Ok(())
}

/// Answers rulers; the sitting of the day grows.
pub fn answer(asked: &mut Asked<'_>, given: &ArgMatches) -> Result<(), Trouble> {
    let day = day(asked, given)?;
    let mut workbook = asked.open()?;
    let mut all = room::all(workbook.read())?.into_iter();
    let going_on = all.rfind(|one| one.form().is_none() && one.day == day);
    let mut one = match going_on {
        Some(one) => one,
        None => Sitting::blank(SittingId::random()?, day),
    };
    let mut answers = one.answers().to_vec();
    for typed in strings(given, "places") {
        let (ruler, value) = typed
            .split_once('=')
            .ok_or(Trouble::Said("cli-ruler-unread"))?;
        let value = value
            .trim()
            .parse()
            .map_err(|_| Trouble::Said("cli-ruler-unread"))?;
        let ruler = ruler.trim().to_lowercase();
        answers.retain(|one| one.ruler != ruler);
        answers.push(Answer { ruler, value });
    }
    one.of = Of::Rulers(answers);
    keep(asked, &mut workbook, one, given)
}

/// Keeps a total from a form.
pub fn total(asked: &mut Asked<'_>, given: &ArgMatches) -> Result<(), Trouble> {
    let number = |name| given.get_one::<u16>(name).copied().unwrap_or_default();
    let mut one = Sitting::blank(SittingId::random()?, day(asked, given)?);
    one.of = Of::Form(Form {
        name: text(given, "form").unwrap_or_default().into(),
        total: number("form-total"),
        out_of: number("out-of"),
    });
    let mut workbook = asked.open()?;
    keep(asked, &mut workbook, one, given)
}

/// Finds sittings by their words.
pub fn find(asked: &mut Asked<'_>, given: &ArgMatches) -> Result<(), Trouble> {
    let typed = strings(given, "query").join(" ");
    let looked: Vec<String> = words::of(&typed).map(|word| word.folded).collect();
    let mut all = room::all(asked.open()?.read())?;
    all.retain(|one| !looked.is_empty() && words::begin_in(&looked, &one.texts()));
    asked
        .out
        .list(all.iter().map(value).collect(), all.iter().map(line));
    Ok(())
}

/// Puts one in the bin.
pub fn remove(asked: &mut Asked<'_>, given: &ArgMatches) -> Result<(), Trouble> {
    let (id, now) = (id(given)?, asked.now);
    asked
        .open()?
        .save(|transaction| bin::put_sitting(transaction, id, now))?;
    asked.removed(&id);
    Ok(())
}

/// Brings one back from the bin.
pub fn restore(asked: &mut Asked<'_>, given: &ArgMatches) -> Result<(), Trouble> {
    let id = id(given)?;
    let mut workbook = asked.open()?;
    workbook.save(|transaction| room::restore(transaction, id))?;
    asked.out.say("cli-restored", &[]);
    said(asked, &workbook, id)
}

fn keep(
    asked: &mut Asked<'_>,
    workbook: &mut Workbook,
    mut one: Sitting,
    given: &ArgMatches,
) -> Result<(), Trouble> {
    if let Some(note) = text(given, "sitting-note") {
        one.note = Private::from(note);
    }
    let (id, now) = (one.id, asked.now);
    workbook.save(|transaction| room::keep(transaction, one, now))?;
    asked.copy_if_due(workbook);
    asked.out.say("cli-saved", &[]);
    said(asked, workbook, id)
}

fn said(asked: &mut Asked<'_>, workbook: &Workbook, id: SittingId) -> Result<(), Trouble> {
    let one = room::get(workbook.read(), id)?;
    asked.out.line(&line(&one));
    asked.out.value(&value(&one));
    Ok(())
}

fn changed(name: &str, pair: Pair) -> String {
    let values = match pair.once {
        true => pair.latest.value.to_string(),
        false => format!("{} – {}", pair.first.value, pair.latest.value),
    };
    format!("{name}  {values}  {}", pair.words())
}

fn line(one: &Sitting) -> String {
    let mut parts = vec![one.id.to_string(), one.day.to_string()];
    match one.form() {
        Some(form) => {
            parts.push(form.name.0.clone());
            parts.push(compare::total_words(form.total, form.out_of));
        }
        None => {
            let answer = |one: &Answer| format!("{} {}", one.ruler, one.value);
            let answers: Vec<String> = one.answers().iter().map(answer).collect();
            parts.push(answers.join(", "));
        }
    }
    parts.push(one.note.0.clone());
    parts.retain(|part| !part.is_empty());
    parts.join("  ")
}

fn value(one: &Sitting) -> Value {
    let answers = one.answers().iter();
    let answers: serde_json::Map<String, Value> = answers
        .map(|one| (one.ruler.clone(), one.value.into()))
        .collect();
    let form = one.form();
    json!({
        "id": one.id.to_string(),
        "at": one.day.to_string(),
        "answers": answers,
        "form": form.map(|form| form.name.as_str()),
        "total": form.map(|form| form.total),
        "out_of": form.map(|form| form.out_of),
        "note": one.note.as_str(),
    })
}

fn day(asked: &Asked<'_>, given: &ArgMatches) -> Result<Day, Trouble> {
    Ok(match text(given, "day") {
        Some(day) => Day::read(day)?,
        None => asked.now.day(),
    })
}

fn id(given: &ArgMatches) -> Result<SittingId, Trouble> {
    Ok(SittingId::read(text(given, "sitting").unwrap_or_default())?)
}

fn text<'a>(given: &'a ArgMatches, name: &str) -> Option<&'a str> {
    given.get_one::<String>(name).map(String::as_str)
}
