//! Counting what passed and failed, from what each runner prints.

use std::fmt;

use crate::run::Heard;

/// How a step's output is counted.
#[derive(Clone, Copy, Debug)]
pub enum Counting {
    /// The step as a whole: one passed or one failed.
    Whole,
    /// `test result: ok. 3 passed; 1 failed; …` of each Rust test binary.
    Cargo,
    /// `Tests  1 failed | 11 passed (12)` of vitest.
    Vitest,
}

/// How many passed and failed.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Tally {
    /// Passed.
    pub passed: u32,
    /// Failed.
    pub failed: u32,
}

impl Tally {
    /// One failed.
    pub const FAILED: Self = Self {
        passed: 0,
        failed: 1,
    };

    /// Counts a step from what it printed.
    ///
    /// A step that ended badly without naming a failed test counts as one failed, and so does a
    /// runner that ran no test at all: silence is no success.
    pub fn of(counting: Counting, heard: &Heard) -> Self {
        let mut tally = match counting {
            Counting::Whole => Self {
                passed: u32::from(heard.well),
                failed: 0,
            },
            Counting::Cargo => sum(heard.lines.iter().filter(|l| l.starts_with("test result:"))),
            Counting::Vitest => sum(heard
                .lines
                .iter()
                .filter(|l| l.trim_start().starts_with("Tests "))),
        };
        if tally.failed == 0 && (!heard.well || tally.passed == 0) {
            tally.failed = 1;
        }
        tally
    }

    /// Adds another step.
    pub fn add(&mut self, other: Self) {
        self.passed += other.passed;
        self.failed += other.failed;
    }
}

impl fmt::Display for Tally {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} passed, {} failed", self.passed, self.failed)
    }
}

fn sum<'a>(lines: impl Iterator<Item = &'a String>) -> Tally {
    let mut tally = Tally::default();
    for line in lines {
        tally.passed += before(line, "passed");
        tally.failed += before(line, "failed");
    }
    tally
}

/// Reads the number that stands before a word.
fn before(line: &str, word: &str) -> u32 {
    let words: Vec<&str> = line
        .split([' ', ';', '.'])
        .filter(|w| !w.is_empty())
        .collect();
    let pairs = words.windows(2).filter(|pair| pair[1] == word);
    pairs.filter_map(|pair| pair[0].parse::<u32>().ok()).sum()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn heard(well: bool, text: &str) -> Heard {
        Heard {
            lines: text.lines().map(str::to_owned).collect(),
            well,
        }
    }

    #[test]
    fn rust_tests_are_counted_over_all_their_binaries() {
        let text = "test result: ok. 5 passed; 0 failed; 0 ignored; 0 measured\n\
                    test result: FAILED. 2 passed; 1 failed; 0 ignored";
        let tally = Tally::of(Counting::Cargo, &heard(false, text));
        assert_eq!(
            tally,
            Tally {
                passed: 7,
                failed: 1
            }
        );
    }

    #[test]
    fn vitest_is_counted_by_tests_and_not_by_files() {
        let text = " Test Files  1 failed | 3 passed (4)\n      Tests  2 failed | 11 passed (13)";
        let tally = Tally::of(Counting::Vitest, &heard(false, text));
        assert_eq!(
            tally,
            Tally {
                passed: 11,
                failed: 2
            }
        );
    }

    #[test]
    fn a_step_that_dies_or_runs_nothing_counts_as_failed() {
        assert_eq!(Tally::of(Counting::Whole, &heard(false, "")), Tally::FAILED);
        assert_eq!(
            Tally::of(Counting::Cargo, &heard(false, "error[E0433]")),
            Tally::FAILED
        );
        assert_eq!(Tally::of(Counting::Cargo, &heard(true, "")), Tally::FAILED);
        let died = heard(false, "test result: ok. 4 passed; 0 failed");
        assert_eq!(
            Tally::of(Counting::Cargo, &died),
            Tally {
                passed: 4,
                failed: 1
            }
        );
    }
}
