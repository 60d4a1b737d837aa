//! The pacing rule: when an amount may grow, by how much, and where a setback leads.
//!
//! It must not offer an increase to anyone whom effort makes worse, after a heart event, or during
//! cancer treatment, nor to anyone who was not asked. Going lower is always allowed.
//!
//! Source: decisions, 4.5; field.md 5.10.

use towpath_content::sheets::formulas::{Formula, most_next};

use super::Build;
use super::kinds::Effort;
use crate::refused::Refused;
use crate::store::goal_amount::Amount;
use crate::when::Day;
use crate::wire::{ErrorCode, Refusal};

/// The most an amount may be: steps of a day are counted too.
pub const MOST: u32 = 20_000;

/// How long an amount is kept before it may grow. Units: days.
/// Source: field.md 5.10, "after a settled week".
pub const SETTLED_DAYS: u32 = 7;

/// Where a build-up stands, and what may be done.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Stand {
    /// The question about effort was not answered yet.
    Ask,
    /// No tries and no increases: the person stays within limits.
    Limits,
    /// Three tries are wanted first.
    Measure,
    /// The tries are too small for a start amount.
    TooSmall,
    /// The start amount is known, and may be taken.
    Start {
        /// The most to begin with.
        most: u32,
    },
    /// An amount holds, for less than a settled week.
    Settling {
        /// From when on it may grow.
        until: Day,
    },
    /// An amount has settled.
    Settled {
        /// The most it may become; none where a tenth is less than one.
        most: Option<u32>,
    },
}

/// Says where a build-up stands today.
pub fn stand(build: &Build, today: Day) -> Stand {
    match build.effort {
        None => return Stand::Ask,
        Some(Effort::Neither) => {}
        Some(Effort::Worse | Effort::Heart | Effort::Treatment) => return Stand::Limits,
    }
    if let Some(now) = build.amounts.last() {
        let until = now.day.plus(SETTLED_DAYS);
        return match today < until {
            true => Stand::Settling { until },
            false => Stand::Settled {
                most: Some(next(now.amount)).filter(|most| *most > now.amount),
            },
        };
    }
    match baseline(&build.tries) {
        Some(0) => Stand::TooSmall,
        Some(most) => Stand::Start { most },
        None => Stand::Measure,
    }
}

/// The start amount: four fifths of the mean of three tries.
pub fn baseline(tries: &[Option<u32>]) -> Option<u32> {
    let given: Vec<Option<f64>> = tries.iter().map(|one| one.map(f64::from)).collect();
    Formula::Baseline.work(&given).map(whole)
}

/// The most that a settled amount may become.
pub fn next(amount: u32) -> u32 {
    whole(most_next(f64::from(amount))).min(MOST)
}

/// The last comfortable amount before this one: where a setback leads, never to zero.
///
/// There is none at the first amount; the person stays there, or measures three new tries.
pub fn back(amounts: &[Amount]) -> Option<u32> {
    let (now, before) = amounts.split_last()?;
    let lower = before.iter().rev().find(|one| one.amount < now.amount);
    lower.map(|one| one.amount)
}

/// Takes another amount, from today on.
///
/// Errors: `AmountOutOfRange`, `AmountTooLarge`, `AmountTooSoon`, `StayWithinLimits`.
pub fn take(build: &Build, wanted: u32, today: Day) -> Result<Amount, Refused> {
    in_range(wanted)?;
    let taken = Amount {
        day: today,
        amount: wanted,
    };
    let is_lower = |now: &Amount| wanted <= now.amount;
    if build.amounts.last().is_some_and(is_lower) {
        return Ok(taken);
    }
    let most = match stand(build, today) {
        Stand::Ask | Stand::Limits | Stand::Measure | Stand::TooSmall => {
            return Err(ErrorCode::StayWithinLimits.into());
        }
        Stand::Settling { .. } => return Err(ErrorCode::AmountTooSoon.into()),
        Stand::Start { most } => most,
        Stand::Settled { most } => most.unwrap_or(build.amounts.last().map_or(0, |now| now.amount)),
    };
    match wanted <= most {
        true => Ok(taken),
        false => Err(Refusal {
            code: ErrorCode::AmountTooLarge,
            number: Some(u64::from(most)),
        }),
    }
}

/// Checks that an amount is one.
///
/// Errors: `AmountOutOfRange` with the most it may be.
pub fn in_range(amount: u32) -> Result<(), Refused> {
    match (1..=MOST).contains(&amount) {
        true => Ok(()),
        false => Err(Refusal {
            code: ErrorCode::AmountOutOfRange,
            number: Some(u64::from(MOST)),
        }),
    }
}

/// A formula gives whole numbers, far below the end of the type.
fn whole(value: f64) -> u32 {
    value.clamp(0.0, f64::from(u32::MAX)) as u32
}

#[cfg(test)]
mod tests {
    use super::*;

    fn today() -> Day {
        Day::read("2026-11-22").unwrap()
    }

    fn build(effort: Option<Effort>, tries: [Option<u32>; 3], amounts: &[(u32, u32)]) -> Build {
        let amount = |(days, amount): &(u32, u32)| Amount {
            day: today().minus(*days),
            amount: *amount,
        };
        Build {
            effort,
            tries,
            amounts: amounts.iter().map(amount).collect(),
            ..Build::default()
        }
    }

    fn code(taken: Result<Amount, Refused>) -> (ErrorCode, Option<u64>) {
        let refused = taken.unwrap_err();
        (refused.code, refused.number)
    }

    /// field.md, section 6: 10, 20 and 15 minutes give 12; next at most 13.
    #[test]
    fn the_paces_of_the_paper_come_out_as_the_paper_says() {
        let tries = [Some(10), Some(20), Some(15)];
        let begin = build(Some(Effort::Neither), tries, &[]);
        assert_eq!(stand(&begin, today()), Stand::Start { most: 12 });
        assert_eq!(next(12), 13);
        assert_eq!(
            code(take(&begin, 13, today())),
            (ErrorCode::AmountTooLarge, Some(12))
        );
        assert_eq!(take(&begin, 12, today()).unwrap().amount, 12);
    }

    #[test]
    fn nobody_whom_effort_makes_worse_is_offered_more() {
        let tries = [Some(10), Some(20), Some(15)];
        for effort in [Effort::Worse, Effort::Heart, Effort::Treatment] {
            let begin = build(Some(effort), tries, &[]);
            assert_eq!(stand(&begin, today()), Stand::Limits);
            let refused = (ErrorCode::StayWithinLimits, None);
            assert_eq!(code(take(&begin, 1, today())), refused);
            // One who began before it was so: less is fine, more is not.
            let under_way = build(Some(effort), tries, &[(30, 12)]);
            assert_eq!(code(take(&under_way, 13, today())), refused);
            assert_eq!(take(&under_way, 9, today()).unwrap().amount, 9);
        }
        let unasked = build(None, tries, &[(30, 12)]);
        assert_eq!(stand(&unasked, today()), Stand::Ask);
        assert_eq!(
            code(take(&unasked, 13, today())).0,
            ErrorCode::StayWithinLimits
        );
    }

    #[test]
    fn an_amount_grows_after_a_settled_week_and_by_a_tenth_at_most() {
        let young = build(Some(Effort::Neither), [None; 3], &[(6, 12)]);
        let until = today().plus(1);
        assert_eq!(stand(&young, today()), Stand::Settling { until });
        assert_eq!(code(take(&young, 13, today())).0, ErrorCode::AmountTooSoon);
        let settled = build(Some(Effort::Neither), [None; 3], &[(7, 12)]);
        assert_eq!(stand(&settled, today()), Stand::Settled { most: Some(13) });
        assert_eq!(
            code(take(&settled, 14, today())),
            (ErrorCode::AmountTooLarge, Some(13))
        );
        assert_eq!(take(&settled, 13, today()).unwrap().day, today());
        // A clock that was set back brings no increase nearer.
        let to_come = Amount {
            day: today().plus(40),
            amount: 12,
        };
        let ahead = Build {
            amounts: vec![to_come],
            ..settled
        };
        assert_eq!(code(take(&ahead, 13, today())).0, ErrorCode::AmountTooSoon);
        // A tenth of nine is less than one.
        let small = build(Some(Effort::Neither), [None; 3], &[(7, 9)]);
        assert_eq!(stand(&small, today()), Stand::Settled { most: None });
        assert_eq!(
            code(take(&small, 10, today())),
            (ErrorCode::AmountTooLarge, Some(9))
        );
    }

    #[test]
    fn a_setback_leads_to_the_last_comfortable_amount_and_never_to_zero() {
        let amounts = |given: &[u32]| -> Vec<Amount> {
            let amount = |amount: &u32| Amount {
                day: today(),
                amount: *amount,
            };
            given.iter().map(amount).collect()
        };
        for (given, expected) in [
            (&[12, 13, 14][..], Some(13)),
            (&[12, 13, 14, 13], Some(12)),
            (&[12, 13, 12], None),
            (&[12], None),
            (&[], None),
        ] {
            assert_eq!(back(&amounts(given)), expected, "{given:?}");
        }
    }

    #[test]
    fn an_amount_of_nothing_or_past_all_sense_says_the_range() {
        let begin = build(
            Some(Effort::Neither),
            [Some(10), Some(20), Some(15)],
            &[(9, 12)],
        );
        for absurd in [0, MOST + 1, u32::MAX] {
            assert_eq!(
                code(take(&begin, absurd, today())),
                (ErrorCode::AmountOutOfRange, Some(u64::from(MOST)))
            );
        }
        let tiny = build(Some(Effort::Neither), [Some(1), Some(1), Some(1)], &[]);
        assert_eq!(stand(&tiny, today()), Stand::TooSmall);
        let two = build(Some(Effort::Neither), [Some(10), Some(20), None], &[]);
        assert_eq!(stand(&two, today()), Stand::Measure);
    }

    /// Every amount that the rule lets through, over every way of growing and going back.
    #[test]
    fn no_walk_through_the_rule_grows_by_more_than_a_tenth_a_week_or_ends_at_zero() {
        // A small generator of its own: the same walks every time. Source: Numerical Recipes.
        let mut seed = 1_u32;
        let mut chance = |below: u32| {
            seed = seed.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
            (seed >> 8) % below
        };
        for _ in 0..300 {
            let tries = [0; 3].map(|_| Some(1 + chance(120)));
            let mut walk = build(Some(Effort::Neither), tries, &[]);
            let mut day = today();
            for _ in 0..60 {
                day = day.plus(chance(10));
                let now = walk.amounts.last().copied();
                let wanted = match chance(4) {
                    0 => back(&walk.amounts).unwrap_or(1),
                    _ => now.map_or(0, |now| now.amount) + chance(12),
                };
                let Ok(taken) = take(&walk, wanted, day) else {
                    continue;
                };
                assert!(taken.amount > 0);
                match now {
                    None => assert!(Some(taken.amount) <= baseline(&tries)),
                    Some(now) if taken.amount > now.amount => {
                        assert!(f64::from(taken.amount) <= f64::from(now.amount) * 1.1 + 1e-6);
                        assert!(day.days_since(now.day) >= 7);
                    }
                    Some(_) => {}
                }
                walk.amounts.push(taken);
                if let Some(back) = back(&walk.amounts) {
                    assert!(back > 0 && back < taken.amount);
                    assert!(walk.amounts.iter().any(|one| one.amount == back));
                }
            }
        }
    }
}
