//! Days of the week.

use chrono::{Datelike, NaiveDate};

/// Days in a week.
const WEEK: u8 = 7;

/// Some days of the week. Shape: one bit a day, Monday the lowest.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Weekdays(u8);

impl Weekdays {
    /// Every day.
    pub const EVERY: Self = Self(0b111_1111);

    /// Takes the bits; those of no day are dropped.
    pub fn of_bits(bits: u8) -> Self {
        Self(bits & Self::EVERY.0)
    }

    /// The bits.
    pub fn bits(self) -> u8 {
        self.0
    }

    /// Takes days by their numbers, Monday being 1; other numbers are dropped.
    pub fn of_numbers(numbers: &[u8]) -> Self {
        let days = numbers.iter().filter(|day| (1..=WEEK).contains(*day));
        Self(days.fold(0, |bits, day| bits | 1 << (day - 1)))
    }

    /// The numbers of the days, Monday being 1.
    pub fn numbers(self) -> Vec<u8> {
        (1..=WEEK)
            .filter(|day| self.0 & (1 << (day - 1)) != 0)
            .collect()
    }

    /// Whether there is no day among them.
    pub fn is_none(self) -> bool {
        self.0 == 0
    }

    /// Whether a day is one of them.
    pub fn holds(self, day: NaiveDate) -> bool {
        self.0 & bit(day) != 0
    }

    /// Counts one of them through all the weeks there are, so that the next one has the next
    /// number.
    pub fn place(self, day: NaiveDate) -> i64 {
        // Day 1 of the year 1 was a Monday.
        let weeks = i64::from(day.num_days_from_ce() - 1).div_euclid(i64::from(WEEK));
        let before = self.0 & (bit(day) - 1);
        weeks * i64::from(self.0.count_ones()) + i64::from(before.count_ones())
    }
}

fn bit(day: NaiveDate) -> u8 {
    1 << day.weekday().num_days_from_monday()
}
