//! A series as a chart: points, ends in words, marked days, and the values for those who do not
//! see it.

use std::collections::BTreeSet;

use towpath_content::days;
use towpath_content::words::{Arg, english};
use towpath_report::document::{Chart, Mark, Point};

use super::sentence;
use super::series::{Scale, Series};
use crate::when::Day;

/// Named days between the first and the last.
const TICKS_BETWEEN: i32 = 3;

/// Draws a series over a period, with these days marked as hard.
pub fn with_hard_days(series: &Series, from: Day, to: Day, hard: &BTreeSet<Day>) -> Chart {
    let mut chart = of(series, from, to);
    chart.marked = hard.iter().map(|day| day.days_since(from)).collect();
    if let Some(said) = hard_days(series, hard) {
        chart.alt = format!("{} {said}", chart.alt);
    }
    chart
}

/// Says which days are marked as hard, if any.
pub fn hard_days(series: &Series, hard: &BTreeSet<Day>) -> Option<String> {
    let days: Vec<String> = hard.iter().map(|day| series.say_day(*day)).collect();
    let count = i64::try_from(days.len()).unwrap_or(i64::MAX);
    let days = days.join(", ");
    let args = [("days", Arg::Text(&days)), ("count", Arg::Number(count))];
    (count > 0).then(|| english().tell("report-hard-days", &args))
}

/// Draws a series over a period.
pub fn of(series: &Series, from: Day, to: Day) -> Chart {
    let (low, high) = match series.scale {
        Scale::Mood => (1, 5),
        Scale::Ruler => (0, 10),
    };
    let label = |place: Option<&(Day, u8)>| place.map_or(String::new(), |(_, v)| series.say(*v));
    Chart {
        name: series.name.clone(),
        hint: series.higher_is_better.map(hint),
        sentence: sentence::of(series),
        low,
        high,
        low_words: end(series, low, &series.ends.0),
        high_words: end(series, high, &series.ends.1),
        points: points(series, from),
        span_days: to.days_since(from),
        first_label: label(series.values.first()),
        latest_label: label(series.values.last()),
        extreme: sentence::extreme(series).and_then(|extreme| {
            let day = extreme.days.first()?.days_since(from);
            Some(Mark {
                day,
                label: series.say(extreme.value),
            })
        }),
        marked: Box::default(),
        ticks: ticks(from, to),
        alt: alt(series),
        table: None,
    }
}

fn hint(higher_is_better: bool) -> String {
    let way = if higher_is_better { "higher" } else { "lower" };
    english().say(&format!("report-chart-{way}-is-better"))
}

fn end(series: &Series, value: u8, words: &str) -> String {
    match series.scale {
        Scale::Mood => words.to_owned(),
        Scale::Ruler if words.is_empty() => value.to_string(),
        Scale::Ruler => {
            let value = value.to_string();
            let args = [("value", Arg::Text(&value)), ("words", Arg::Text(words))];
            english().tell("report-chart-end", &args)
        }
    }
}

fn points(series: &Series, from: Day) -> Vec<Point> {
    let point = |(day, value): &(Day, u8)| Point {
        day: day.days_since(from),
        value: f32::from(*value),
    };
    series.values.iter().map(point).collect()
}

fn ticks(from: Day, to: Day) -> Vec<Mark> {
    let span = to.days_since(from);
    let mut at: Vec<i32> = (0..=TICKS_BETWEEN + 1)
        .map(|n| span * n / (TICKS_BETWEEN + 1))
        .collect();
    at.dedup();
    let mark = |day: i32| Mark {
        day,
        label: days::short(english(), from.plus(day.unsigned_abs()).date()),
    };
    at.into_iter().map(mark).collect()
}

fn alt(series: &Series) -> String {
    let words = english();
    let values: Vec<String> = series
        .values
        .iter()
        .map(|(day, value)| {
            let day = series.say_day(*day);
            let value = series.say(*value);
            let args = [("day", Arg::Text(&day)), ("value", Arg::Text(&value))];
            words.tell("report-chart-alt-value", &args)
        })
        .collect();
    let (low, high) = match series.scale {
        Scale::Mood => (series.say(1), series.say(5)),
        Scale::Ruler => (series.say(0), series.say(10)),
    };
    words.tell(
        "report-chart-alt",
        &[
            ("name", Arg::Text(&series.name)),
            ("low", Arg::Text(&low)),
            ("high", Arg::Text(&high)),
            ("values", Arg::Text(&values.join(", "))),
        ],
    )
}
