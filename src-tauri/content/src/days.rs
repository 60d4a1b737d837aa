//! Days and times in words, as a person says them: "Sunday 22 November", "7.40 am".
//!
//! It must not ask what day it is.
//! Source: NHS digital service manual, dates and times in words, no leading noughts; the dot in
//! times is the British one that `looks/` uses.

use chrono::{Datelike, NaiveDate, NaiveTime, Timelike};

use crate::words::{Arg, Catalogue};

const WEEKDAYS: [&str; 7] = [
    "days-monday",
    "days-tuesday",
    "days-wednesday",
    "days-thursday",
    "days-friday",
    "days-saturday",
    "days-sunday",
];

const MONTHS: [&str; 12] = [
    "days-january",
    "days-february",
    "days-march",
    "days-april",
    "days-may",
    "days-june",
    "days-july",
    "days-august",
    "days-september",
    "days-october",
    "days-november",
    "days-december",
];

/// Says a day without its year: "Sunday 22 November".
pub fn full(words: Catalogue, day: NaiveDate) -> String {
    said(words, "days-full", day)
}

/// Says a day with its year: "Sunday 22 November 2026".
pub fn full_year(words: Catalogue, day: NaiveDate) -> String {
    said(words, "days-full-year", day)
}

/// Says a day without weekday and year: "9 November".
pub fn plain(words: Catalogue, day: NaiveDate) -> String {
    said(words, "days-plain", day)
}

/// Says a day without its weekday: "9 November 2026".
pub fn plain_year(words: Catalogue, day: NaiveDate) -> String {
    said(words, "days-plain-year", day)
}

/// Says a day for a narrow place, such as under a chart: "9 Nov".
pub fn short(words: Catalogue, day: NaiveDate) -> String {
    let month = words.say(&format!("{}.short", MONTHS[day.month0() as usize]));
    parts(words, "days-plain", day, &month)
}

/// Says a month: "November 2024".
pub fn month_year(words: Catalogue, day: NaiveDate) -> String {
    said(words, "days-month-year", day)
}

/// Says the first and last day of a period: "5 to 19 November 2026".
///
/// The month and the year are said once when both days share them; one day is said alone.
pub fn span(words: Catalogue, from: NaiveDate, to: NaiveDate) -> String {
    if from == to {
        return plain_year(words, from);
    }
    let first = if from.year() != to.year() {
        plain_year(words, from)
    } else if from.month() != to.month() {
        plain(words, from)
    } else {
        from.day().to_string()
    };
    let last = plain_year(words, to);
    words.tell(
        "days-span",
        &[("from", Arg::Text(&first)), ("to", Arg::Text(&last))],
    )
}

/// Says two days: "9 and 10 November", "30 October and 2 November".
pub fn pair(words: Catalogue, first: NaiveDate, second: NaiveDate) -> String {
    let same_month = (first.year(), first.month()) == (second.year(), second.month());
    let early = if same_month {
        first.day().to_string()
    } else {
        plain(words, first)
    };
    let late = plain(words, second);
    words.tell(
        "days-pair",
        &[("first", Arg::Text(&early)), ("second", Arg::Text(&late))],
    )
}

/// The name of a day of the week, Monday being 1; any other number counts as Sunday.
pub fn weekday(words: Catalogue, number: u8) -> String {
    let at = usize::from(number).wrapping_sub(1);
    words.say(WEEKDAYS[at.min(WEEKDAYS.len() - 1)])
}

/// Says a time of day to the minute: "2 pm", "7.40 am", "midday", "midnight".
pub fn time(words: Catalogue, time: NaiveTime) -> String {
    let (afternoon, hour) = time.hour12();
    let minute = time.minute();
    if minute == 0 && hour == 12 {
        return words.say(if afternoon {
            "days-midday"
        } else {
            "days-midnight"
        });
    }
    let hour = hour.to_string();
    let clock = if minute == 0 {
        hour
    } else {
        let minute = format!("{minute:02}");
        words.tell(
            "days-clock",
            &[("hour", Arg::Text(&hour)), ("minute", Arg::Text(&minute))],
        )
    };
    let half = if afternoon {
        "days-afternoon"
    } else {
        "days-morning"
    };
    words.tell(half, &[("clock", Arg::Text(&clock))])
}

fn said(words: Catalogue, key: &str, day: NaiveDate) -> String {
    let month = words.say(MONTHS[day.month0() as usize]);
    parts(words, key, day, &month)
}

fn parts(words: Catalogue, key: &str, day: NaiveDate, month: &str) -> String {
    let weekday = words.say(WEEKDAYS[day.weekday().num_days_from_monday() as usize]);
    words.tell(
        key,
        &[
            ("weekday", Arg::Text(&weekday)),
            ("day", Arg::Text(&day.day().to_string())),
            ("month", Arg::Text(month)),
            ("year", Arg::Text(&day.year().to_string())),
        ],
    )
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::words::english;

    fn day(text: &str) -> NaiveDate {
        text.parse().unwrap()
    }

    #[test]
    fn a_day_is_said_with_and_without_its_year() {
        let sunday = day("2026-11-22");
        assert_eq!(full(english(), sunday), "Sunday 22 November");
        assert_eq!(full_year(english(), sunday), "Sunday 22 November 2026");
        assert_eq!(plain(english(), day("2026-11-09")), "9 November");
        assert_eq!(plain_year(english(), day("1900-01-01")), "1 January 1900");
        assert_eq!(short(english(), day("2100-09-30")), "30 Sept");
    }

    #[test]
    fn every_day_of_a_year_has_its_words() {
        let mut at = day("2028-01-01");
        while at.year() == 2028 {
            for said in [full_year(english(), at), short(english(), at)] {
                assert!(!said.contains(['[', '{']), "{said}");
            }
            at = at.succ_opt().unwrap();
        }
    }

    #[test]
    fn a_period_says_the_month_and_year_once_when_they_are_shared() {
        let said = |from: &str, to: &str| span(english(), day(from), day(to));
        assert_eq!(said("2026-11-05", "2026-11-19"), "5 to 19 November 2026");
        assert_eq!(
            said("2026-10-28", "2026-11-05"),
            "28 October to 5 November 2026"
        );
        assert_eq!(
            said("2026-12-28", "2027-01-03"),
            "28 December 2026 to 3 January 2027"
        );
        assert_eq!(said("2026-11-05", "2026-11-05"), "5 November 2026");
    }

    #[test]
    fn two_days_say_the_month_once_when_it_is_shared() {
        let said = |first: &str, second: &str| pair(english(), day(first), day(second));
        assert_eq!(said("2026-11-09", "2026-11-10"), "9 and 10 November");
        assert_eq!(
            said("2026-10-30", "2026-11-02"),
            "30 October and 2 November"
        );
    }

    #[test]
    fn a_time_is_said_as_people_say_it() {
        let said = |text: &str| time(english(), text.parse().unwrap());
        assert_eq!(said("14:00:00"), "2 pm");
        assert_eq!(said("07:40:59"), "7.40 am");
        assert_eq!(said("00:00:00"), "midnight");
        assert_eq!(said("12:00:00"), "midday");
        assert_eq!(said("00:05:00"), "12.05 am");
        assert_eq!(said("12:30:00"), "12.30 pm");
        assert_eq!(said("23:59:00"), "11.59 pm");
    }
}
