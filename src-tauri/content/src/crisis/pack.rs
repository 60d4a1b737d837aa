//! The facts of the crisis table, as the pack holds them.

use std::sync::LazyLock;

use chrono::{Datelike, NaiveDate};
use serde::Deserialize;

use super::{Kind, Nation};
use crate::days;
use crate::words::Catalogue;

const PACK: &str = include_str!("../../packs/crisis.toml");

/// The pack.
#[derive(Default, Deserialize)]
#[serde(deny_unknown_fields)]
#[allow(dead_code)] // The account of a pack is for its reader and its test.
pub(super) struct Facts {
    pub author: String,
    pub reviewed_by: String,
    /// With no pack this would be 1970, so that the numbers count as out of date.
    pub compiled: NaiveDate,
    pub review_by: NaiveDate,
    pub line: Vec<Fact>,
}

/// One number and what is known about it.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
#[allow(dead_code)]
pub(super) struct Fact {
    pub id: String,
    pub kind: Kind,
    pub digits: String,
    /// Where it holds; empty for all four.
    pub nations: Vec<Nation>,
    /// Shown when no nation was said, although it does not hold in all four.
    #[serde(default)]
    pub nation_unsaid: bool,
    #[serde(default)]
    pub free: bool,
    /// Day and night, every day.
    #[serde(default)]
    pub always_open: bool,
    pub source: String,
    pub source_date: SourceDate,
    pub rated: Rated,
}

/// How sure the team's paper is of a fact; "re-check" is not among them, on purpose.
#[derive(Deserialize, PartialEq, Eq)]
#[serde(rename_all = "kebab-case")]
pub(super) enum Rated {
    High,
    Good,
}

/// The day, the month or the year of a source. Shape: `2026-11-01`, `2024-11` or `2020`.
#[derive(Deserialize)]
#[serde(try_from = "String")]
pub(super) enum SourceDate {
    Day(NaiveDate),
    Month(NaiveDate),
    Year(i32),
}

impl TryFrom<String> for SourceDate {
    type Error = String;

    fn try_from(text: String) -> Result<Self, String> {
        if let Ok(day) = text.parse() {
            return Ok(Self::Day(day));
        }
        if let Ok(first) = format!("{text}-01").parse() {
            return Ok(Self::Month(first));
        }
        text.parse()
            .map(Self::Year)
            .map_err(|_| format!("{text} is no day, month or year"))
    }
}

impl SourceDate {
    /// Says the date as exactly as it is known: "November 2024".
    pub fn said(&self, words: Catalogue) -> String {
        match self {
            Self::Day(day) => days::plain_year(words, *day),
            Self::Month(first) => days::month_year(words, *first),
            Self::Year(year) => year.to_string(),
        }
    }
}

impl Fact {
    /// Whether the source is older than the table.
    pub fn older_than(&self, compiled: NaiveDate) -> bool {
        match self.source_date {
            SourceDate::Day(day) => day < compiled,
            SourceDate::Month(first) => {
                (first.year(), first.month()) < (compiled.year(), compiled.month())
            }
            SourceDate::Year(year) => year < compiled.year(),
        }
    }

    fn holds(&self, nation: Option<Nation>) -> bool {
        match nation {
            Some(nation) => {
                !self.nation_unsaid && (self.nations.is_empty() || self.nations.contains(&nation))
            }
            None => self.nation_unsaid || self.nations.is_empty(),
        }
    }
}

/// The facts of the pack.
pub(super) fn facts() -> &'static Facts {
    // The pack is embedded, and a test proves that it can be read.
    static FACTS: LazyLock<Facts> = LazyLock::new(|| toml::from_str(PACK).unwrap_or_default());
    &FACTS
}

/// The facts to show for a nation, in their order.
pub(super) fn shown(nation: Option<Nation>) -> impl Iterator<Item = &'static Fact> {
    facts().line.iter().filter(move |fact| fact.holds(nation))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_pack_can_be_read() {
        let facts: Facts = toml::from_str(PACK).unwrap();
        assert_eq!(facts.reviewed_by, "not yet checked by a person");
        assert!(!facts.line.is_empty());
        assert!(facts.compiled < facts.review_by);
    }

    #[test]
    fn a_fact_that_is_to_be_checked_again_does_not_come_in() {
        let doubtful = PACK.replacen("rated = \"high\"", "rated = \"re-check\"", 1);
        assert!(toml::from_str::<Facts>(&doubtful).is_err());
    }
}
