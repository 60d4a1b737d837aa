//! The closed list of named formulas. Each is a pure sum of earlier answers; where one of them is
//! missing there is no value, never a guess.
//!
//! Source: field.md 5.9, 5.10 and 5.13; its section 6 has the vectors.

use super::pack::closed_list;
use std::fmt;

/// Units: minutes.
const DAY: f64 = 24.0 * 60.0;

/// What of the mean a person starts from. Source: field.md 5.10 (i-engage, Pain Toolkit).
const BASELINE_SHARE: f64 = 0.8;

/// How much a step may grow at most. Source: decisions, 4.5.
const LARGEST_STEP: f64 = 1.1;

/// How often something is measured before a baseline is told. Source: field.md 5.10.
const FEWEST_TRIES: usize = 3;

closed_list! {
    /// A named formula.
    Formula {
        /// From into bed to out of bed. Units: minutes.
        TimeInBed = "time-in-bed",
        /// From trying to sleep to waking, less falling asleep and lying awake. Units: minutes.
        TimeAsleep = "time-asleep",
        /// Time asleep of the time in bed. Units: percent.
        SleepShare = "sleep-share",
        /// Four fifths of the mean of three tries or more, rounded down.
        Baseline = "baseline",
        /// The most that a settled baseline may become, rounded down.
        NextStep = "next-step",
        /// How far the second lies below the first.
        Gap = "gap",
        /// From before to after; below zero is lower.
        Change = "change",
        /// How far two values lie apart, whichever is higher.
        Difference = "difference",
        /// The mean.
        Mean = "mean",
    }
}

/// What a formula takes in one place.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Takes {
    /// A time of day. Units: minutes after midnight.
    Time,
    /// Units: minutes.
    Minutes,
    /// Any number: of a ruler, a count, or minutes.
    Number,
    /// As many numbers as are named.
    Numbers,
}

/// How a value is said.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Unit {
    /// Hours and minutes.
    Minutes,
    /// Percent, to the whole.
    Percent,
    /// A bare number.
    Plain,
}

impl Formula {
    /// What it takes, in order; `Numbers` stands alone and last.
    pub fn takes(self) -> &'static [Takes] {
        use Takes::{Minutes, Number, Numbers, Time};
        match self {
            Self::TimeInBed => &[Time, Time],
            Self::TimeAsleep => &[Time, Minutes, Minutes, Time],
            Self::SleepShare => &[Time, Time, Minutes, Minutes, Time, Time],
            Self::Baseline | Self::NextStep | Self::Mean => &[Numbers],
            Self::Gap | Self::Change | Self::Difference => &[Number, Number],
        }
    }

    /// How its value is said.
    pub fn unit(self) -> Unit {
        match self {
            Self::TimeInBed | Self::TimeAsleep => Unit::Minutes,
            Self::SleepShare => Unit::Percent,
            _ => Unit::Plain,
        }
    }

    /// Works it out; none where something is missing or cannot be.
    ///
    /// Shape: one value for each place of [`Formula::takes`], none where there is no answer.
    pub fn work(self, given: &[Option<f64>]) -> Option<f64> {
        match self {
            Self::Mean => mean(given, 1),
            Self::Baseline => baseline(given),
            Self::NextStep => baseline(given).map(most_next),
            _ => {
                let given: Vec<f64> = given.iter().copied().collect::<Option<_>>()?;
                self.work_all(&given)
            }
        }
    }

    fn work_all(self, given: &[f64]) -> Option<f64> {
        match (self, given) {
            (Self::TimeInBed, &[into, out]) => Some(span(into, out)),
            (Self::TimeAsleep, &[tried, falling, awake, woke]) => {
                asleep(tried, falling, awake, woke)
            }
            (Self::SleepShare, &[into, tried, falling, awake, woke, out]) => {
                let bed = span(into, out);
                let asleep = asleep(tried, falling, awake, woke)?;
                (bed > 0.0 && asleep <= bed).then(|| asleep / bed * 100.0)
            }
            (Self::Gap, &[wanted, now]) => Some(wanted - now),
            (Self::Change, &[before, after]) => Some(after - before),
            (Self::Difference, &[one, other]) => Some((one - other).abs()),
            _ => None,
        }
    }
}

/// From one time of day to the next time it is that late.
pub fn span(from: f64, to: f64) -> f64 {
    (to - from).rem_euclid(DAY)
}

/// The most that a settled amount may become, rounded down.
pub fn most_next(amount: f64) -> f64 {
    down(amount * LARGEST_STEP)
}

/// The mean of a week: said where five nights or more of seven are there. Source: field.md 5.9.
pub fn week_mean(nights: &[Option<f64>]) -> Option<f64> {
    const NIGHTS: usize = 7;
    const FEWEST: usize = 5;
    mean(&nights[nights.len().saturating_sub(NIGHTS)..], FEWEST)
}

fn asleep(tried: f64, falling: f64, awake: f64, woke: f64) -> Option<f64> {
    let asleep = span(tried, woke) - falling - awake;
    (asleep > 0.0).then_some(asleep)
}

fn baseline(given: &[Option<f64>]) -> Option<f64> {
    mean(given, FEWEST_TRIES).map(|mean| down(mean * BASELINE_SHARE))
}

fn mean(given: &[Option<f64>], fewest: usize) -> Option<f64> {
    let there: Vec<f64> = given.iter().copied().flatten().collect();
    (there.len() >= fewest.max(1)).then(|| there.iter().sum::<f64>() / there.len() as f64)
}

/// Rounds down, and takes 12 for what the machine holds as 11.999 999.
fn down(value: f64) -> f64 {
    (value + 1e-9).floor()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn work(formula: Formula, given: &[f64]) -> Option<f64> {
        let given: Vec<Option<f64>> = given.iter().copied().map(Some).collect();
        formula.work(&given)
    }

    fn at(hours: u32, minutes: u32) -> f64 {
        f64::from(hours * 60 + minutes)
    }

    /// field.md, section 6: bed 22:30, try 23:00, SOL 45, WASO 60, wake 06:30, out 07:00.
    #[test]
    fn the_night_of_the_paper_comes_out_as_the_paper_says() {
        let (bed, tried, woke, out) = (at(22, 30), at(23, 0), at(6, 30), at(7, 0));
        assert_eq!(work(Formula::TimeInBed, &[bed, out]), Some(510.0));
        let asleep = work(Formula::TimeAsleep, &[tried, 45.0, 60.0, woke]);
        assert_eq!(asleep, Some(345.0));
        let share = work(Formula::SleepShare, &[bed, tried, 45.0, 60.0, woke, out]);
        assert_eq!(
            share.map(|share| format!("{share:.1}")),
            Some("67.6".into())
        );
    }

    /// field.md, section 6: 10, 20 and 15 minutes give 12; next at most 13.
    #[test]
    fn the_paces_of_the_paper_come_out_as_the_paper_says() {
        assert_eq!(work(Formula::Baseline, &[10.0, 20.0, 15.0]), Some(12.0));
        assert_eq!(work(Formula::NextStep, &[10.0, 20.0, 15.0]), Some(13.0));
        assert_eq!(work(Formula::Baseline, &[10.0, 20.0]), None);
    }

    #[test]
    fn a_next_step_is_never_more_than_a_tenth() {
        for tries in 1..=600 {
            let given = [f64::from(tries); 3];
            let (Some(now), Some(next)) = (
                work(Formula::Baseline, &given),
                work(Formula::NextStep, &given),
            ) else {
                panic!("{tries}");
            };
            assert!(next >= now && next <= now * LARGEST_STEP + 1e-9, "{tries}");
        }
    }

    #[test]
    fn before_and_after_keep_their_direction() {
        assert_eq!(work(Formula::Change, &[80.0, 55.0]), Some(-25.0));
        assert_eq!(work(Formula::Gap, &[9.0, 4.0]), Some(5.0));
        assert_eq!(work(Formula::Difference, &[4.0, 9.0]), Some(5.0));
        assert_eq!(work(Formula::Mean, &[4.0, 9.0]), Some(6.5));
    }

    #[test]
    fn a_night_that_cannot_be_has_no_value() {
        // Awake for longer than there was.
        let given = [at(23, 0), 45.0, 600.0, at(6, 30)];
        assert_eq!(work(Formula::TimeAsleep, &given), None);
        assert_eq!(Formula::TimeInBed.work(&[Some(1.0), None]), None);
        for formula in Formula::ALL {
            assert_eq!(formula.work(&[]), None, "{formula}");
        }
    }

    #[test]
    fn a_week_is_told_from_five_nights_on() {
        let nights = |there: usize| -> Vec<Option<f64>> {
            (0..7)
                .map(|night| (night < there).then_some(60.0))
                .collect()
        };
        assert_eq!(week_mean(&nights(4)), None);
        assert_eq!(week_mean(&nights(5)), Some(60.0));
        assert_eq!(week_mean(&[]), None);
    }
}
