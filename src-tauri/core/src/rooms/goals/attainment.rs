//! Goal Attainment Scaling: how far goals were reached against what was hoped, as one number.
//!
//! The number stands on the practitioner's page alone; on screen there are words.
//!
//! Source: field.md 5.14 (Kiresuk and Sherman; Turner-Stokes 2009 with its erratum).

/// How alike goals of one person are taken to be. Source: field.md 5.14, "ρ = 0.3".
const ALIKE: f64 = 0.3;

/// The number of one who reached just what was hoped, and how far goals spread around it.
const AS_HOPED: f64 = 50.0;
const SPREAD: f64 = 10.0;

/// The lowest and the highest level.
pub const LEVELS: std::ops::RangeInclusive<i8> = -2..=2;

/// The most a goal counts, and the hardest it is.
pub const MOST_WEIGHT: u8 = 3;

/// A goal: its weight, and the level that was reached.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Rated {
    /// How much it counts times how hard it is; nothing takes the goal out.
    pub weight: u8,
    /// From -2, much less than hoped, to 2, much more.
    pub level: i8,
}

/// Works the T score out; none where no goal has a weight.
pub fn t_score(rated: &[Rated]) -> Option<f64> {
    let weights = || rated.iter().map(|one| f64::from(one.weight));
    let total: f64 = weights().sum();
    if total == 0.0 {
        return None;
    }
    let squares: f64 = weights().map(|weight| weight * weight).sum();
    let reached: f64 = rated
        .iter()
        .map(|one| f64::from(one.weight) * f64::from(one.level))
        .sum();
    let spread = ((1.0 - ALIKE) * squares + ALIKE * total * total).sqrt();
    Some(AS_HOPED + SPREAD * reached / spread)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn t(weights: &[u8], levels: &[i8]) -> Option<String> {
        let rated: Vec<Rated> = weights
            .iter()
            .zip(levels)
            .map(|(&weight, &level)| Rated { weight, level })
            .collect();
        t_score(&rated).map(|score| format!("{score:.2}"))
    }

    /// field.md, section 6.
    #[test]
    fn the_scores_of_the_paper_come_out_as_the_paper_says() {
        for (weights, levels, expected) in [
            (&[1][..], &[1][..], "60.00"),
            (&[1, 1, 1], &[1, 1, 1], "63.69"),
            (&[1, 1, 1], &[-1, -1, -1], "36.31"),
            (&[1, 1, 1], &[-2, -2, -2], "22.61"),
            (&[2, 4, 3], &[1, 0, -1], "48.50"),
            (&[6, 4, 9], &[2, -1, 1], "61.98"),
        ] {
            assert_eq!(t(weights, levels).as_deref(), Some(expected), "{weights:?}");
        }
        assert_eq!(t(&[0, 0, 0], &[1, 2, -2]), None);
        assert_eq!(t(&[], &[]), None);
    }

    #[test]
    fn a_goal_without_weight_changes_nothing() {
        assert_eq!(
            t(&[2, 0, 4, 3], &[1, -2, 0, -1]),
            t(&[2, 4, 3], &[1, 0, -1])
        );
    }

    #[test]
    fn just_as_hoped_is_fifty_and_more_is_never_a_lower_score() {
        for weights in [[1, 1, 1], [9, 1, 4], [0, 2, 6]] {
            assert_eq!(t(&weights, &[0, 0, 0]).as_deref(), Some("50.00"));
            for level in LEVELS {
                let score = |level| {
                    let rated = weights.map(|weight| Rated { weight, level });
                    t_score(&rated).unwrap()
                };
                assert!(level == 2 || score(level + 1) > score(level));
            }
        }
    }
}
