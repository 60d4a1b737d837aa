//! Which copies made by itself are no longer needed.
//!
//! It must not ask what day it is: a clock that jumped would count for every copy at once.
//! Copies are told apart by the number of saves in them, and days by what is there.

use std::collections::HashSet;

use chrono::Datelike;

use crate::when::Day;

/// How many are kept: the newest of each day, of each week, of each month.
/// Source: security.md, section 3.4 and row 9, read 2026-11-22.
const KEPT: [usize; 3] = [7, 4, 6];

/// One copy.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Dated {
    /// Name of the file.
    pub name: String,
    /// How many saves are in it.
    pub sequence: u64,
    /// The local day it says it was made on.
    pub day: Day,
}

/// Names the copies that can go. The newest one never can.
pub(super) fn surplus(mut copies: Vec<Dated>) -> Vec<String> {
    copies.sort_by(|one, other| (other.sequence, &other.name).cmp(&(one.sequence, &one.name)));
    let mut seen: [HashSet<i32>; 3] = Default::default();
    copies
        .into_iter()
        .filter(|copy| {
            let mut needed = false;
            for ((seen, most), span) in seen.iter_mut().zip(KEPT).zip(spans(copy.day)) {
                needed |= seen.len() < most && seen.insert(span);
            }
            !needed
        })
        .map(|copy| copy.name)
        .collect()
}

/// The day, its week and its month, each as a number.
fn spans(day: Day) -> [i32; 3] {
    let date = day.date();
    // Day 1 was a Monday.
    let week = (day.number() - 1).div_euclid(7);
    [
        day.number(),
        week,
        date.year() * 12 + date.month0().cast_signed(),
    ]
}

#[cfg(test)]
mod tests {
    use super::*;

    fn made(days: impl IntoIterator<Item = Day>) -> Vec<Dated> {
        let dated = |(number, day): (usize, Day)| Dated {
            name: format!("{number:04}"),
            sequence: number as u64,
            day,
        };
        days.into_iter().enumerate().map(dated).collect()
    }

    fn day(text: &str) -> Day {
        Day::read(text).unwrap()
    }

    /// What is left when copies are made one after the other and let go each time.
    fn left(days: impl IntoIterator<Item = Day>) -> Vec<Dated> {
        let mut left: Vec<Dated> = Vec::new();
        for copy in made(days) {
            let newest = copy.name.clone();
            left.push(copy);
            let gone = surplus(left.clone());
            assert!(!gone.contains(&newest), "the newest one never goes");
            left.retain(|copy| !gone.contains(&copy.name));
        }
        left
    }

    #[test]
    fn seven_days_four_weeks_and_six_months_are_left_of_two_years() {
        let first = day("2025-01-01");
        let left = left((0..730).map(|n| first.plus(n)));
        let last = first.plus(729);
        let days = |n: u32| left.iter().any(|copy| copy.day == last.minus(n));
        assert!((0..7).all(days), "the last seven days");
        let mut months: Vec<i32> = left.iter().map(|copy| spans(copy.day)[2]).collect();
        months.dedup();
        assert_eq!(months.len(), 6, "six months");
        let mut weeks: Vec<i32> = left.iter().map(|copy| spans(copy.day)[1]).collect();
        weeks.dedup();
        assert!(weeks.len() >= 4, "four weeks");
        assert!(left.len() <= 17, "{} are left", left.len());
    }

    #[test]
    fn a_clock_that_jumped_takes_one_place_and_no_other_copy_with_it() {
        for jump in ["2100-12-31", "1970-01-01"] {
            let week = (0..6).map(|n| day("2026-11-16").plus(n));
            let days: Vec<Day> = week.chain([day(jump), day("2026-11-22")]).collect();
            let left = left(days.clone());
            assert_eq!(left.last().unwrap().day, day("2026-11-22"));
            // Seven days are kept: the jump counts for one of them.
            let kept: Vec<Day> = left.iter().map(|copy| copy.day).collect();
            assert_eq!(kept, days[1..], "{jump}");
        }
    }

    #[test]
    fn a_clock_that_stands_still_keeps_the_newest() {
        let left = left(std::iter::repeat_n(day("1970-01-01"), 50));
        assert_eq!(left.len(), 1);
        assert_eq!(left[0].name, "0049");
    }

    #[test]
    fn a_person_who_writes_once_a_month_keeps_seven_months() {
        let first = day("2024-01-15");
        let left = left((0..24).map(|n| first.plus(n * 30)));
        assert_eq!(left.len(), 7);
    }
}
