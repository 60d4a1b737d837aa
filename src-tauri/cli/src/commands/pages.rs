//! `share`: the page since the last session and the final one, as far as they were asked for.

use std::path::PathBuf;

use clap::ArgMatches;
use serde_json::json;
use towpath_content::words::{Arg, english};
use towpath_core::id::RatingId;
use towpath_core::rooms::pages::{self, Page, Part};
use towpath_core::rooms::ratings;
use towpath_core::share;
use towpath_core::share::pages::{self as paper, PagePlan};
use towpath_core::when::Day;
use towpath_core::wire::{ErrorCode, Private};
use towpath_core::workbook::Workbook;

use super::Asked;
use crate::trouble::Trouble;
use crate::{file, from};

/// Lists the parts of a page and how much each holds.
pub fn list(asked: &mut Asked<'_>, given: &ArgMatches) -> Result<(), Trouble> {
    let page = text(given, "made-which").and_then(Page::named);
    let page = page.unwrap_or(Page::SinceLast);
    let (workbook, today) = (asked.open()?, asked.now.day());
    let from = paper::first_day(workbook.read(), page, today)?;
    let all = paper::choices(workbook.read(), page, from, today)?;
    let line = |one: &paper::PartChoice| {
        let count = i64::try_from(one.holds).unwrap_or(i64::MAX);
        let holds = english().tell("page-holds", &[("count", Arg::Number(count))]);
        format!("{}  {}  {holds}", one.part.name(), one.name)
    };
    let value = |one: &paper::PartChoice| {
        json!({
            "id": one.part.name(),
            "name": one.name,
            "holds": one.holds,
            "words": one.words.as_ref().map(|words| words.words.as_str()),
        })
    };
    asked
        .out
        .list(all.iter().map(value).collect(), all.iter().map(line));
    Ok(())
}

/// Saves the page since the last session.
pub fn since(asked: &mut Asked<'_>, given: &ArgMatches) -> Result<(), Trouble> {
    let (workbook, today) = (asked.open()?, asked.now.day());
    let from = match text(given, "made-from") {
        Some(day) => Day::read(day)?,
        None => paper::first_day(workbook.read(), Page::SinceLast, today)?,
    };
    let mut plan = planned(&workbook, given, Page::SinceLast, from, today)?;
    plan.note = private(given, "made-note");
    for name in given
        .get_many::<String>("made-rating")
        .into_iter()
        .flatten()
    {
        let rating = match name == RatingId::MOOD {
            true => RatingId::of(RatingId::MOOD),
            false => ratings::find(workbook.read(), name)?.ok_or(ErrorCode::RatingUnknown)?,
        };
        if !plan.ratings.contains(&rating) {
            plan.ratings.push(rating);
        }
    }
    save(asked, given, workbook, &plan)
}

/// Saves the pages for the final session.
pub fn last(asked: &mut Asked<'_>, given: &ArgMatches) -> Result<(), Trouble> {
    let (workbook, today) = (asked.open()?, asked.now.day());
    let from = paper::first_day(workbook.read(), Page::Final, today)?;
    let plan = planned(&workbook, given, Page::Final, from, today)?;
    save(asked, given, workbook, &plan)
}

/// Keeps the person's own words for a part of the final page.
pub fn words(asked: &mut Asked<'_>, given: &ArgMatches) -> Result<(), Trouble> {
    let part = text(given, "made-part").and_then(Part::named);
    let part = part.ok_or(ErrorCode::QuestionUnknown)?;
    let words = match text(given, "made-words") {
        Some("-") => Private(from::text()?),
        _ => private(given, "made-words"),
    };
    let mut workbook = asked.open()?;
    workbook.save(|transaction| pages::keep_words(transaction, part, &words))?;
    asked.copy_if_due(&mut workbook);
    asked.out.say("cli-saved", &[]);
    asked
        .out
        .value(&json!({ "id": part.name(), "saved": true }));
    Ok(())
}

/// What was named, and with `--last-time` what was ticked then.
fn planned(
    workbook: &Workbook,
    given: &ArgMatches,
    page: Page,
    from: Day,
    to: Day,
) -> Result<PagePlan, Trouble> {
    let mut plan = PagePlan::nothing(page, from, to);
    if given.get_flag("last-time") {
        let last = paper::last(workbook.read(), page)?;
        let last = last.ok_or(Trouble::Usage("cli-never-shared"))?;
        plan.from_name = last.from_name;
        plan.for_name = last.for_name;
        plan.large_print = last.large_print;
        plan.parts = last.parts;
        plan.ratings = last.ratings;
    }
    let named = given.get_many::<String>("part").into_iter().flatten();
    plan.parts
        .extend(named.filter_map(|name| Part::named(name)));
    for (name, to) in [
        ("made-name", &mut plan.from_name),
        ("made-for", &mut plan.for_name),
    ] {
        if text(given, name).is_some() {
            *to = private(given, name);
        }
    }
    plan.large_print |= given.get_flag("large");
    Ok(plan)
}

fn save(
    asked: &mut Asked<'_>,
    given: &ArgMatches,
    mut workbook: Workbook,
    plan: &PagePlan,
) -> Result<(), Trouble> {
    let path = given.get_one::<PathBuf>("out").cloned().unwrap_or_default();
    file::check_place(&path, &asked.folder, given.get_flag("force"))?;
    let document = paper::document(workbook.read(), plan)?;
    let pdf = share::pdf_of(&document, asked.now)?;
    file::write(&path, &pdf)?;
    workbook.log_page(plan, asked.now)?;
    asked.exported(&path, json!({ "bytes": pdf.len() }));
    Ok(())
}

fn private(given: &ArgMatches, name: &str) -> Private {
    Private::from(text(given, name).unwrap_or_default())
}

fn text<'a>(given: &'a ArgMatches, name: &str) -> Option<&'a str> {
    given.get_one::<String>(name).map(String::as_str)
}
