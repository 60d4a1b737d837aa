//! `ratings list`, `add`, `change`, `hide`, `show` and `keep`.

use clap::ArgMatches;
use towpath_content::words::english;
use towpath_core::id::RatingId;
use towpath_core::rooms::ratings::{self, Rating, own, own::Ruler};
use towpath_core::wire::ErrorCode;
use towpath_core::workbook::Workbook;

use super::Asked;
use super::diary::strings;
use crate::json;
use crate::trouble::Trouble;

/// Lists the ratings, kept ones first.
pub fn list(asked: &mut Asked<'_>) -> Result<(), Trouble> {
    let ratings = ratings::all(asked.open()?.read())?;
    let away = english().say("cli-rating-away");
    let line = |one: &Rating| {
        let rest = match one.hidden {
            true => format!("  ({away})"),
            false => String::new(),
        };
        format!("{}  {}{rest}", one.id.as_str(), one.name)
    };
    let lines: Vec<String> = ratings.iter().map(line).collect();
    asked
        .out
        .list(ratings.iter().map(json::rating).collect(), lines);
    Ok(())
}

/// Makes a rating of the person's own.
pub fn add(asked: &mut Asked<'_>, given: &ArgMatches) -> Result<(), Trouble> {
    let ruler = changed(Ruler::named(one(given, "name")), given);
    let mut workbook = asked.open()?;
    let id = workbook.save(|transaction| own::add(transaction, &ruler))?;
    said(asked, &workbook, &id)
}

/// Changes a rating of the person's own; what is not given stays.
pub fn change(asked: &mut Asked<'_>, given: &ArgMatches) -> Result<(), Trouble> {
    let mut workbook = asked.open()?;
    let rating = rating(&workbook, one(given, "name"))?;
    let ruler = Ruler {
        name: given
            .get_one::<String>("rename")
            .cloned()
            .unwrap_or(rating.name),
        low: rating.low,
        high: rating.high,
        higher_is_better: rating.higher_is_better,
    };
    let ruler = changed(ruler, given);
    workbook.save(|transaction| own::change(transaction, &rating.id, &ruler))?;
    said(asked, &workbook, &rating.id)
}

/// Puts a rating away, or brings it back.
pub fn hide(asked: &mut Asked<'_>, given: &ArgMatches, hidden: bool) -> Result<(), Trouble> {
    let mut workbook = asked.open()?;
    let id = rating(&workbook, one(given, "name"))?.id;
    workbook.save(|transaction| own::hide(transaction, &id, hidden))?;
    said(asked, &workbook, &id)
}

/// Keeps these ratings in view, in this order.
pub fn keep(asked: &mut Asked<'_>, given: &ArgMatches) -> Result<(), Trouble> {
    let mut workbook = asked.open()?;
    let mut ids = Vec::new();
    for name in strings(given, "names") {
        ids.push(rating(&workbook, &name)?.id);
    }
    workbook.save(|transaction| ratings::keep(transaction, &ids))?;
    asked.out.say("cli-rating-saved", &[]);
    let kept = ratings::all(workbook.read())?;
    let kept = kept.iter().filter(|one| one.kept).map(json::rating);
    asked.out.value(&kept.collect());
    Ok(())
}

fn changed(mut ruler: Ruler, given: &ArgMatches) -> Ruler {
    if let Some(low) = given.get_one::<String>("low") {
        ruler.low.clone_from(low);
    }
    if let Some(high) = given.get_one::<String>("high") {
        ruler.high.clone_from(high);
    }
    match given.get_one::<String>("better").map(String::as_str) {
        Some("higher") => ruler.higher_is_better = Some(true),
        Some("lower") => ruler.higher_is_better = Some(false),
        Some(_) => ruler.higher_is_better = None,
        None => {}
    }
    ruler
}

fn said(asked: &mut Asked<'_>, workbook: &Workbook, id: &RatingId) -> Result<(), Trouble> {
    asked.out.say("cli-rating-saved", &[]);
    asked
        .out
        .value(&json::rating(&rating(workbook, id.as_str())?));
    Ok(())
}

fn rating(workbook: &Workbook, name: &str) -> Result<Rating, Trouble> {
    let known = ratings::all(workbook.read())?;
    let id = ratings::find(workbook.read(), name)?;
    known
        .into_iter()
        .find(|one| Some(&one.id) == id.as_ref())
        .ok_or_else(|| ErrorCode::RatingUnknown.into())
}

fn one<'a>(given: &'a ArgMatches, name: &str) -> &'a str {
    given.get_one::<String>(name).map_or("", String::as_str)
}
