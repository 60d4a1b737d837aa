//! Trends: the chosen ratings over some days, each as a sentence, an average and a chart.
//!
//! It must not average what is too little to average, nor compare one person with another.

use std::collections::{BTreeMap, BTreeSet, HashMap};

use chrono::Datelike;
use rusqlite::Connection;
use towpath_content::words::{Arg, english};
use towpath_report::document::Chart;

use super::series::{self, Scale, Series};
use super::{chart, sentence};
use crate::id::RatingId;
use crate::refused::Refused;
use crate::rooms::ratings;
use crate::store::{day_values, hard_day};
use crate::when::Day;
use crate::wire::ErrorCode;

/// Days of the long look. Units: days (four weeks).
pub const LONG: u32 = 28;

/// Days of the short look. Units: days (a week).
pub const SHORT: u32 = 7;

/// On how many days at least there must be a value before an average is said. Source: issue 3,
/// point 7.
pub const FEWEST_DAYS: usize = 4;

/// One rating over some days.
#[derive(Clone, Debug)]
pub struct Trend {
    /// Its values.
    pub series: Series,
    /// What they say, in a sentence or two.
    pub sentence: String,
    /// The average, rounded, and of how many days; none for mood and for few days.
    pub average: Option<Average>,
}

impl Trend {
    /// Draws it over the days.
    pub fn chart(&self, from: Day, to: Day) -> Chart {
        chart::of(&self.series, from, to)
    }
}

/// An average over days.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Average {
    /// Rounded to a whole number.
    pub value: u8,
    /// Of how many days.
    pub days: usize,
}

impl Average {
    /// Says it in a sentence.
    pub fn say(self) -> String {
        let days = i64::try_from(self.days).unwrap_or(i64::MAX);
        let value = self.value.to_string();
        let args = [("value", Arg::Text(&value)), ("days", Arg::Number(days))];
        english().tell("trends-average", &args)
    }
}

/// Mood and the ratings a person keeps, in their order.
pub fn kept(database: &Connection) -> Result<Vec<RatingId>, Refused> {
    let kept = ratings::all(database)?.into_iter().filter(|one| one.kept);
    let mood = RatingId::of(RatingId::MOOD);
    Ok(std::iter::once(mood)
        .chain(kept.map(|one| one.id))
        .collect())
}

/// Follows these ratings from one day to another, both included; those without a value stay out.
///
/// Errors: `DateOutOfRange` when the last day is before the first; `RatingUnknown`.
pub fn of(
    database: &Connection,
    ids: &[RatingId],
    from: Day,
    to: Day,
) -> Result<Vec<Trend>, Refused> {
    if to < from {
        return Err(ErrorCode::DateOutOfRange.into());
    }
    let mut values = day_values::ratings(database, from, to)?;
    let mood = RatingId::of(RatingId::MOOD);
    values.insert(mood, day_values::moods(database, from, to)?);
    let with_year = from.date().year() != to.date().year();
    let all = series::chosen(&ratings::all(database)?, ids, with_year, of_one(&values))?;
    let trend = |series: Series| Trend {
        sentence: sentence::of(&series),
        average: average(&series),
        series,
    };
    Ok(all.into_iter().map(trend).collect())
}

/// The hard days from one day to another, both included.
pub fn hard_days(database: &Connection, from: Day, to: Day) -> Result<BTreeSet<Day>, Refused> {
    hard_day::between(database, from, to)
}

fn of_one(values: &HashMap<RatingId, Vec<(Day, u8)>>) -> impl Fn(&RatingId) -> Vec<(Day, u8)> {
    |id| values.get(id).cloned().unwrap_or_default()
}

/// Averages the days, each counting once however often it was rated. Moods are words, so they
/// have none.
fn average(series: &Series) -> Option<Average> {
    if series.scale == Scale::Mood {
        return None;
    }
    let mut days: BTreeMap<Day, (u32, u32)> = BTreeMap::new();
    for (day, value) in &series.values {
        let (sum, count) = days.entry(*day).or_default();
        (*sum, *count) = (*sum + u32::from(*value), *count + 1);
    }
    if days.len() < FEWEST_DAYS {
        return None;
    }
    let sum: f64 = days
        .values()
        .map(|(sum, count)| f64::from(*sum) / f64::from(*count))
        .sum();
    Some(Average {
        value: (sum / days.len() as f64).round() as u8,
        days: days.len(),
    })
}

#[cfg(test)]
mod tests;
