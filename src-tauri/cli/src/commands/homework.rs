//! `homework`: things to try before next time, and what came of each.

use clap::ArgMatches;
use serde_json::{Value, json};
use towpath_content::words::{Arg, english};
use towpath_core::id::HomeworkId;
use towpath_core::rooms::bin;
use towpath_core::rooms::diary::words;
use towpath_core::rooms::homework::kinds::{Ending, InTheWay, Kind, Outcome, Size};
use towpath_core::rooms::homework::{self as room, Homework, ending};
use towpath_core::rooms::sessions::{self, order};
use towpath_core::when::Day;
use towpath_core::wire::Private;
use towpath_core::workbook::Workbook;

use super::Asked;
use super::diary::strings;
use crate::trouble::Trouble;

/// Lists every thing to try, and how long those that run on do.
pub fn list(asked: &mut Asked<'_>) -> Result<(), Trouble> {
    let workbook = asked.open()?;
    let all = room::all(workbook.read())?;
    match all.iter().any(|one| one.ending.is_none()) {
        true => asked.out.line(&until(&workbook, asked.now.day())?),
        false => asked.out.say("cli-no-tries", &[]),
    }
    asked
        .out
        .list(all.iter().map(value).collect(), all.iter().map(line));
    Ok(())
}

/// Adds a thing to try.
pub fn add(asked: &mut Asked<'_>, given: &ArgMatches) -> Result<(), Trouble> {
    let words = Private::from(text(given, "what").unwrap_or_default());
    let one = Homework::blank(HomeworkId::random()?, asked.now.day(), words);
    let mut workbook = asked.open()?;
    keep(asked, &mut workbook, planned(one, given))
}

/// Changes what was named of it; the rest stays.
pub fn change(asked: &mut Asked<'_>, given: &ArgMatches) -> Result<(), Trouble> {
    let id = id(given)?;
    let mut workbook = asked.open()?;
    let one = room::get(workbook.read(), id)?;
    keep(asked, &mut workbook, planned(one, given))
}

/// Tells what came of it.
pub fn tell(asked: &mut Asked<'_>, given: &ArgMatches) -> Result<(), Trouble> {
    let (id, today) = (id(given)?, asked.now.day());
    let mut workbook = asked.open()?;
    let mut one = room::get(workbook.read(), id)?;
    if let Some(outcome) = text(given, "what-came").and_then(Outcome::named) {
        one.outcome = Some((outcome, today));
    }
    let tapped = strings(given, "in-the-way");
    if !tapped.is_empty() {
        one.told.in_the_way = tapped
            .iter()
            .filter_map(|one| InTheWay::named(one))
            .collect();
    }
    let told = &mut one.told;
    over(
        given,
        [
            ("in-the-way-words", &mut told.in_the_way_words),
            ("noticed", &mut told.noticed),
            ("feed-back", &mut told.feed_back),
        ],
    );
    keep(asked, &mut workbook, one)
}

/// Ends it: kept on, made smaller, or let go. Gives what goes on, or what ended.
pub fn end(asked: &mut Asked<'_>, given: &ArgMatches) -> Result<(), Trouble> {
    let (id, next, now) = (id(given)?, HomeworkId::random()?, asked.now);
    let ending = text(given, "ending").and_then(Ending::named);
    let ending = ending.unwrap_or(Ending::LetGo);
    let mut workbook = asked.open()?;
    let on = workbook.save(|transaction| ending::end(transaction, id, ending, next, now))?;
    asked.copy_if_due(&mut workbook);
    asked.out.say("cli-saved", &[]);
    said(asked, &workbook, on.map_or(id, |on| on.id))
}

/// Shows one.
pub fn show(asked: &mut Asked<'_>, given: &ArgMatches) -> Result<(), Trouble> {
    let id = id(given)?;
    let workbook = asked.open()?;
    said(asked, &workbook, id)
}

/// Finds things to try by their words.
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
        .save(|transaction| bin::put_homework(transaction, id, now))?;
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

fn keep(asked: &mut Asked<'_>, workbook: &mut Workbook, one: Homework) -> Result<(), Trouble> {
    let (id, now) = (one.id, asked.now);
    workbook.save(|transaction| room::keep(transaction, one, now))?;
    asked.copy_if_due(workbook);
    asked.out.say("cli-saved", &[]);
    said(asked, workbook, id)
}

fn planned(mut one: Homework, given: &ArgMatches) -> Homework {
    if let Some(kind) = text(given, "try-kind").and_then(Kind::named) {
        one.kind = kind;
    }
    if let Some(size) = text(given, "try-size").and_then(Size::named) {
        one.size = size;
    }
    if let Some(thing) = text(given, "thing") {
        one.thing = Some(thing.to_owned());
    }
    one.sure = given.get_one("sure").copied().or(one.sure);
    let plan = &mut one.plan;
    over(
        given,
        [
            ("what", &mut one.words),
            ("smaller", &mut one.smaller),
            ("larger", &mut one.larger),
            ("how-much", &mut plan.how_much),
            ("when", &mut plan.at_time),
            ("try-where", &mut plan.at_place),
            ("if", &mut plan.if_words),
            ("then", &mut plan.then_words),
        ],
    );
    one
}

/// Puts what was typed over what was there.
fn over<const N: usize>(given: &ArgMatches, texts: [(&str, &mut Private); N]) {
    for (name, there) in texts {
        if let Some(words) = text(given, name) {
            *there = Private::from(words);
        }
    }
}

fn until(workbook: &Workbook, today: Day) -> Result<String, Trouble> {
    let all = sessions::all(workbook.read())?;
    let next = order::next(&all, today).filter(|next| next.day.is_some());
    Ok(match next {
        None => english().say("homework-until-next"),
        Some(next) => {
            let when = order::when_words(next);
            english().tell("homework-until", &[("when", Arg::Text(&when))])
        }
    })
}

fn said(asked: &mut Asked<'_>, workbook: &Workbook, id: HomeworkId) -> Result<(), Trouble> {
    let one = room::get(workbook.read(), id)?;
    asked.out.line(&line(&one));
    if let Some(offer) = one.offer_smaller() {
        asked.out.line(&offer);
    }
    for text in one.texts().into_iter().skip(1) {
        if !text.as_str().is_empty() {
            asked.out.line(text.as_str());
        }
    }
    asked.out.value(&value(&one));
    Ok(())
}

fn line(one: &Homework) -> String {
    let mut parts = vec![one.id.to_string(), one.tried().0.clone()];
    parts.extend(one.outcome.map(|(outcome, _)| room::outcome_words(outcome)));
    parts.join("  ")
}

fn value(one: &Homework) -> Value {
    let (plan, told) = (&one.plan, &one.told);
    let tapped: Vec<&str> = told.in_the_way.iter().map(|one| one.name()).collect();
    json!({
        "id": one.id.to_string(),
        "at": one.day.to_string(),
        "kind": one.kind.name(),
        "thing": one.thing,
        "words": one.words.as_str(),
        "smaller": one.smaller.as_str(),
        "larger": one.larger.as_str(),
        "size": one.size.name(),
        "how_much": plan.how_much.as_str(),
        "when": plan.at_time.as_str(),
        "where": plan.at_place.as_str(),
        "if": plan.if_words.as_str(),
        "then": plan.then_words.as_str(),
        "sure": one.sure,
        "offer": one.offer_smaller(),
        "outcome": one.outcome.map(|(outcome, _)| outcome.name()),
        "in_the_way": tapped,
        "in_the_way_words": told.in_the_way_words.as_str(),
        "noticed": told.noticed.as_str(),
        "feed_back": told.feed_back.as_str(),
        "ending": one.ending.map(Ending::name),
    })
}

fn id(given: &ArgMatches) -> Result<HomeworkId, Trouble> {
    Ok(HomeworkId::read(text(given, "try").unwrap_or_default())?)
}

fn text<'a>(given: &'a ArgMatches, name: &str) -> Option<&'a str> {
    given.get_one::<String>(name).map(String::as_str)
}
