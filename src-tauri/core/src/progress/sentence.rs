//! The sentence over a chart: first, latest, and the one value that stands out. Nothing more.

use towpath_content::days;
use towpath_content::words::{Arg, english};

use super::series::{Scale, Series};
use crate::when::Day;

/// The value beyond both ends of the line, and the days it came on.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Extreme {
    /// The value.
    pub value: u8,
    /// Whether it is the highest; else the lowest.
    pub highest: bool,
    /// Every day it came on, once each.
    pub days: Vec<Day>,
}

/// Says a series in one sentence or two.
pub fn of(series: &Series) -> String {
    let (Some(&(day, first)), Some(&(_, latest))) = (series.values.first(), series.values.last())
    else {
        return String::new();
    };
    let (first_words, latest_words) = (series.say(first), series.say(latest));
    let values: Vec<u8> = series.values.iter().map(|(_, value)| *value).collect();
    if values.len() == 1 {
        let when = series.say_day(day);
        return tell(series, "once", &[("value", &first_words), ("when", &when)]);
    }
    if values.iter().all(|value| *value == first) {
        let key = key(series, "same");
        let count = Arg::Number(i64::try_from(values.len()).unwrap_or(i64::MAX));
        return english().tell(
            &key,
            &[("count", count), ("value", Arg::Text(&first_words))],
        );
    }
    let mut said = if first == latest {
        tell(series, "both-ends", &[("value", &first_words)])
    } else {
        tell(
            series,
            "change",
            &[("first", &first_words), ("latest", &latest_words)],
        )
    };
    if let Some(extreme) = extreme(series) {
        let which = if extreme.highest { "highest" } else { "lowest" };
        let value = series.say(extreme.value);
        said.push(' ');
        said.push_str(&tell(
            series,
            which,
            &[("value", &value), ("when", &when(series, &extreme.days))],
        ));
    }
    said
}

/// Finds the value that lies beyond the first and the latest: the harder side, or else the other.
pub fn extreme(series: &Series) -> Option<Extreme> {
    let (first, latest) = (series.values.first()?.1, series.values.last()?.1);
    let highest = series.values.iter().map(|(_, value)| *value).max()?;
    let lowest = series.values.iter().map(|(_, value)| *value).min()?;
    let high = (highest > first.max(latest)).then_some((highest, true));
    let low = (lowest < first.min(latest)).then_some((lowest, false));
    let (value, highest) = match series.higher_is_better {
        Some(true) => low.or(high),
        Some(false) | None => high.or(low),
    }?;
    let mut days: Vec<Day> = series
        .values
        .iter()
        .filter(|(_, one)| *one == value)
        .map(|(day, _)| *day)
        .collect();
    days.dedup();
    Some(Extreme {
        value,
        highest,
        days,
    })
}

fn when(series: &Series, on: &[Day]) -> String {
    match on {
        [day] => series.say_day(*day),
        [first, second] if series.with_year => {
            let (first, second) = (series.say_day(*first), series.say_day(*second));
            let args = [("first", Arg::Text(&first)), ("second", Arg::Text(&second))];
            english().tell("days-pair", &args)
        }
        [first, second] => days::pair(english(), first.date(), second.date()),
        more => {
            let count = Arg::Number(i64::try_from(more.len()).unwrap_or(i64::MAX));
            english().tell("report-when-days", &[("count", count)])
        }
    }
}

fn key(series: &Series, what: &str) -> String {
    match series.scale {
        Scale::Mood => format!("report-mood-{what}"),
        Scale::Ruler => format!("report-chart-{what}"),
    }
}

fn tell(series: &Series, what: &str, values: &[(&str, &String)]) -> String {
    let args: Vec<(&str, Arg)> = values
        .iter()
        .map(|(name, words)| (*name, Arg::Text(words.as_str())))
        .collect();
    english().tell(&key(series, what), &args)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::id::RatingId;

    fn series(scale: Scale, higher_is_better: Option<bool>, values: &[u8]) -> Series {
        let first = Day::read("2026-11-05").unwrap();
        Series {
            id: RatingId::of("pain"),
            name: "Pain".to_owned(),
            scale,
            ends: ("none".to_owned(), "worst".to_owned()),
            higher_is_better,
            values: (0..)
                .zip(values)
                .map(|(day, value)| (first.plus(day), *value))
                .collect(),
            with_year: false,
        }
    }

    fn said(values: &[u8]) -> String {
        of(&series(Scale::Ruler, Some(false), values))
    }

    #[test]
    fn first_latest_and_the_highest_are_said() {
        assert_eq!(
            said(&[6, 8, 4]),
            "From 6 to 4. Highest, at 8, on 6 November."
        );
        assert_eq!(
            said(&[6, 8, 8, 4]),
            "From 6 to 4. Highest, at 8, on 6 and 7 November."
        );
        assert_eq!(
            said(&[6, 8, 8, 8, 4]),
            "From 6 to 4. Highest, at 8, on 3 days."
        );
    }

    #[test]
    fn without_a_value_beyond_the_ends_only_the_ends_are_said() {
        assert_eq!(said(&[6, 5, 4]), "From 6 to 4.");
    }

    #[test]
    fn for_what_is_better_high_the_lowest_is_said_first() {
        let sleep = series(Scale::Ruler, Some(true), &[4, 2, 9, 6]);
        assert_eq!(of(&sleep), "From 4 to 6. Lowest, at 2, on 6 November.");
        let only_high = series(Scale::Ruler, Some(true), &[4, 9, 6]);
        assert_eq!(of(&only_high), "From 4 to 6. Highest, at 9, on 6 November.");
    }

    #[test]
    fn where_the_period_has_several_years_each_day_says_its_own() {
        let mut pain = series(Scale::Ruler, Some(false), &[6, 8, 8, 4]);
        pain.with_year = true;
        let said = "From 6 to 4. Highest, at 8, on 6 November 2026 and 7 November 2026.";
        assert_eq!(of(&pain), said);
    }

    #[test]
    fn one_value_and_equal_values_have_their_own_sentences() {
        assert_eq!(said(&[6]), "6, on 5 November.");
        assert_eq!(said(&[6, 6]), "The same both times, at 6.");
        assert_eq!(said(&[6, 6, 6]), "The same each time, at 6.");
        assert_eq!(
            said(&[6, 7, 6]),
            "6 at the start and at the end. Highest, at 7, on 6 November."
        );
    }

    #[test]
    fn mood_is_said_in_words() {
        let mood = series(Scale::Mood, Some(true), &[3, 2, 4]);
        assert_eq!(
            of(&mood),
            "From “in between” to “good”. Lowest, “low”, on 6 November."
        );
        assert_eq!(
            of(&series(Scale::Mood, Some(true), &[1, 1])),
            "The same both times, “very low”."
        );
    }
}
