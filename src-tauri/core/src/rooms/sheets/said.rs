//! Answers in words: for the card of earlier answers, for paper, for search and for the terminal.

use chrono::NaiveTime;
use towpath_content::days;
use towpath_content::sheets::formulas::Unit;
use towpath_content::sheets::kinds::{Choice, Column, Kind, Scale};
use towpath_content::words::{Arg, english};

use super::fit;
use super::value::{Cell, RATING, Row, STEP, Value};
use crate::when::Day;

/// Separates the cells of a row that is said on one line.
const DOT: &str = " · ";

/// Says an answer. Shape: a row or a step stands on a line of its own.
pub fn answer(kind: &Kind, value: &Value) -> String {
    match (kind, value) {
        (_, Value::RatherNotSay) => english().say("sheet-rather-not-say"),
        (_, Value::Number(number)) => number_said(kind, *number),
        (_, Value::Text(text)) => text_said(kind, text.as_str()),
        (Kind::Choices(options), Value::Many(ids)) => {
            let said: Vec<&str> = ids.iter().map(|id| option(options, id.as_str())).collect();
            said.join(", ")
        }
        (_, Value::Many(ids)) => {
            let said: Vec<&str> = ids.iter().map(|id| id.as_str()).collect();
            said.join(", ")
        }
        (_, Value::Rows(rows)) => {
            let lines: Vec<String> = rows.iter().map(|row| line(kind, row)).collect();
            lines.join("\n")
        }
    }
}

/// Says the cells of a row, one for each column of a table; an empty one stays empty.
pub fn cells(kind: &Kind, row: &Row) -> Vec<String> {
    match kind {
        Kind::Rows(rows) => {
            let said = |column: &Column| match row.get(&column.id) {
                Some(cell) => cell_said(&column.kind, cell),
                None => String::new(),
            };
            rows.columns.iter().map(said).collect()
        }
        Kind::Ladder(ladder) => {
            let rating = Kind::Scale(ladder.rating.clone());
            let said = |id, kind| row.get(id).map(|cell| cell_said(kind, cell));
            let both = [said(STEP, &Kind::ShortText), said(RATING, &rating)];
            both.map(Option::unwrap_or_default).to_vec()
        }
        _ => Vec::new(),
    }
}

/// Says a value that was worked out.
pub fn computed(unit: Unit, value: f64) -> String {
    let whole = value.round() as i64;
    match unit {
        Unit::Minutes => minutes(whole),
        Unit::Percent => {
            let percent = whole.to_string();
            english().tell("sheet-percent", &[("percent", Arg::Text(&percent))])
        }
        // One decimal where there is one: a mean of 6 and 7.
        Unit::Plain if (value - value.round()).abs() < 0.05 => whole.to_string(),
        Unit::Plain => format!("{value:.1}"),
    }
}

/// Says a length of time in hours and minutes.
pub fn minutes(minutes: i64) -> String {
    let args = [
        ("hours", Arg::Number(minutes / 60)),
        ("minutes", Arg::Number(minutes % 60)),
    ];
    let key = match (minutes / 60, minutes % 60) {
        (0, _) => "sheet-minutes",
        (_, 0) => "sheet-hours",
        _ => "sheet-hours-minutes",
    };
    english().tell(key, &args)
}

/// Says a time of day.
pub fn time(time: NaiveTime) -> String {
    days::time(english(), time)
}

fn line(kind: &Kind, row: &Row) -> String {
    let mut cells = cells(kind, row);
    cells.retain(|cell| !cell.is_empty());
    cells.join(DOT)
}

fn cell_said(kind: &Kind, cell: &Cell) -> String {
    match cell {
        Cell::Number(number) => number_said(kind, *number),
        Cell::Text(text) => text_said(kind, text.as_str()),
    }
}

fn number_said(kind: &Kind, number: i64) -> String {
    let said = number.to_string();
    match kind {
        Kind::Scale(Scale { top, .. }) => {
            let top = top.to_string();
            let args = [("value", Arg::Text(&said)), ("top", Arg::Text(&top))];
            english().tell("sheet-of-top", &args)
        }
        Kind::WholeNumber(of) => format!("{said} {}", of.unit),
        Kind::Minutes { .. } => minutes(number),
        _ => said,
    }
}

fn text_said(kind: &Kind, text: &str) -> String {
    match kind {
        Kind::Choice(options) => option(options, text).to_owned(),
        Kind::Day => match Day::read(text) {
            Ok(day) => days::full_year(english(), day.date()),
            Err(_) => text.to_owned(),
        },
        Kind::Time => fit::time(text).map_or_else(|| text.to_owned(), time),
        _ => text.to_owned(),
    }
}

fn option<'a>(options: &'a [Choice], id: &'a str) -> &'a str {
    let found = options.iter().find(|option| option.id == id);
    found.map_or(id, |option| &option.say)
}
