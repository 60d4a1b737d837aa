//! `diary search` and `trend list`.

use clap::ArgMatches;
use serde_json::json;
use towpath_content::words::Arg;
use towpath_core::id::RatingId;
use towpath_core::progress::trend::{self, Trend};
use towpath_core::rooms::diary::fit;
use towpath_core::rooms::diary::search::{self, Found, Order};
use towpath_core::rooms::ratings;
use towpath_core::store::entry_filter::Filter;
use towpath_core::when::Day;
use towpath_core::wire::ErrorCode;
use towpath_core::workbook::Workbook;

use super::Asked;
use super::diary::strings;
use crate::json;
use crate::trouble::Trouble;

/// Finds entries by the beginnings of words and by filters, newest first.
pub fn search(asked: &mut Asked<'_>, given: &ArgMatches) -> Result<(), Trouble> {
    let words = strings(given, "query").join(" ");
    let workbook = asked.open()?;
    let wanted = search::Asked {
        words: &words,
        filter: filter(given, &workbook)?,
        order: match given.get_flag("by-fit") {
            true => Order::Fit,
            false => Order::Newest,
        },
        skip: 0,
        most: usize::MAX,
    };
    if words.trim().is_empty() && wanted.filter.is_all() {
        return Err(Trouble::Said("cli-nothing-asked"));
    }
    let page = search::find(workbook.read(), &wanted)?;
    if page.found.is_empty() {
        asked.out.say("cli-nothing-found", &[]);
    }
    let mut values: Vec<_> = page.found.iter().map(json::found).collect();
    if let Some(instead) = &page.instead {
        let key = match instead.shown {
            true => "cli-looked-instead",
            false => "cli-could-look",
        };
        asked.out.say(key, &[("words", Arg::Text(&instead.words))]);
        if instead.shown {
            values
                .iter_mut()
                .for_each(|one| one["instead"] = json!(instead.words));
        }
    }
    if page.only_newest {
        let count = [("count", Arg::Number(fit::NEWEST as i64))];
        asked.out.say("cli-only-newest", &count);
    }
    let line = |one: &Found| {
        let shown: String = one.pieces.iter().map(|piece| piece.text.as_str()).collect();
        format!("{}  {}  {}", one.id, one.at, shown)
    };
    let lines: Vec<String> = page.found.iter().map(line).collect();
    asked.out.list(values, lines);
    Ok(())
}

/// Says each rating over some days; without days, over the last four weeks.
pub fn trends(asked: &mut Asked<'_>, given: &ArgMatches) -> Result<(), Trouble> {
    let to = day(given, "to")?.unwrap_or(asked.now.day());
    let from = day(given, "from")?.unwrap_or(to.minus(trend::LONG - 1));
    let workbook = asked.open()?;
    let mut ids = strings(given, "of")
        .iter()
        .map(|name| rating(&workbook, name))
        .collect::<Result<Vec<_>, _>>()?;
    if ids.is_empty() {
        ids = trend::kept(workbook.read())?;
    }
    let trends = trend::of(workbook.read(), &ids, from, to)?;
    if trends.is_empty() {
        asked.out.say("cli-nothing-rated", &[]);
    }
    let line = |one: &Trend| {
        let average = one.average.map(trend::Average::say).unwrap_or_default();
        format!("{}  {} {average}", one.series.name, one.sentence)
            .trim_end()
            .to_owned()
    };
    let lines: Vec<String> = trends.iter().map(line).collect();
    asked
        .out
        .list(trends.iter().map(json::trend).collect(), lines);
    Ok(())
}

fn filter(given: &ArgMatches, workbook: &Workbook) -> Result<Filter, Trouble> {
    let mut filter = Filter::all();
    filter.from = day(given, "from")?.unwrap_or(filter.from);
    filter.to = day(given, "to")?.unwrap_or(filter.to);
    filter.tag = given.get_one::<String>("tagged").cloned();
    filter.hard_day = given.get_flag("hard-day");
    filter.handled = given.get_flag("handled");
    for (name, at_least) in [("at-least", true), ("at-most", false)] {
        if let Some(pair) = given.get_one::<String>(name) {
            let (name, value) = pair
                .rsplit_once('=')
                .ok_or(Trouble::Usage("cli-rating-unread"))?;
            let value = value
                .trim()
                .parse()
                .map_err(|_| Trouble::Usage("cli-rating-unread"))?;
            let (least, most) = if at_least {
                (value, u8::MAX)
            } else {
                (0, value)
            };
            filter.rating = Some((rating(workbook, name)?, least, most));
        }
    }
    Ok(filter)
}

/// Finds a rating, or mood, by its id or name.
fn rating(workbook: &Workbook, name: &str) -> Result<RatingId, Trouble> {
    if name.trim().eq_ignore_ascii_case(RatingId::MOOD) {
        return Ok(RatingId::of(RatingId::MOOD));
    }
    let found = ratings::find(workbook.read(), name)?;
    Ok(found.ok_or(ErrorCode::RatingUnknown)?)
}

fn day(given: &ArgMatches, name: &str) -> Result<Option<Day>, Trouble> {
    let day = given.get_one::<String>(name).map(|day| Day::read(day));
    Ok(day.transpose()?)
}
