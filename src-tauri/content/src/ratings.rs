//! The built-in 0–10 ratings a person may keep.
//!
//! It must not compare, add up or judge values: these rulers have no bands and no "clear
//! change" (decisions, section 5).

use std::sync::LazyLock;

use crate::packs::account::{self, Account};
use crate::packs::reading::{self, Node, Parsed};
use crate::words::english;

/// Lowest value of every rating.
pub const LOWEST: u8 = 0;

/// Highest value of every rating.
pub const HIGHEST: u8 = 10;

/// A rating that comes with the program.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct BuiltIn {
    /// Stable name, kebab-case; stored with every value.
    pub id: String,
    /// Name, such as "Pain".
    pub name: String,
    /// Words at 0.
    pub low: String,
    /// Words at 10.
    pub high: String,
    /// Whether higher is better; none where neither is.
    pub higher_is_better: Option<bool>,
}

const PACK: &str = include_str!("../packs/ratings.toml");

/// Returns the built-in ratings, in the order they are offered.
pub fn built_in() -> &'static [BuiltIn] {
    static BUILT_IN: LazyLock<Vec<BuiltIn>> = LazyLock::new(|| {
        // A test proves that the pack has no fault.
        parsed().value.1
    });
    &BUILT_IN
}

fn parsed() -> Parsed<(Account, Vec<BuiltIn>)> {
    reading::tables("ratings.toml", PACK, |node| {
        let ratings = node.tables("rating").iter().map(rating).collect();
        (account::read(node), ratings)
    })
}

fn rating(node: &Node<'_, '_>) -> BuiltIn {
    const HIGHER: &str = "higher_is_better";
    let id = node.id("id");
    let say = |key: String| english().say(&key);
    let rating = BuiltIn {
        name: say(format!("rating-{id}")),
        low: say(format!("rating-{id}.low")),
        high: say(format!("rating-{id}.high")),
        higher_is_better: node.has(HIGHER).then(|| node.flag(HIGHER)),
        id,
    };
    node.end();
    rating
}

#[cfg(test)]
mod tests {
    use std::collections::HashSet;

    use super::*;

    #[test]
    fn the_pack_can_be_read_and_says_who_checked_it() {
        let parsed = parsed();
        assert!(parsed.faults.is_empty(), "{:#?}", parsed.faults);
        assert_eq!(parsed.value.0.reviewed_by, None);
        assert!(built_in().len() >= 7);
    }

    #[test]
    fn every_rating_has_a_name_and_words_at_both_ends() {
        let mut ids = HashSet::new();
        for rating in built_in() {
            assert!(ids.insert(&rating.id), "{} stands twice", rating.id);
            for words in [&rating.name, &rating.low, &rating.high] {
                assert!(!words.is_empty() && !words.contains('['), "{words}");
            }
            assert_ne!(rating.low, rating.high);
        }
    }

    #[test]
    fn less_pain_and_less_worry_are_better() {
        for rating in built_in() {
            let lower = ["pain", "worry"].contains(&rating.id.as_str());
            assert_eq!(rating.higher_is_better, Some(!lower), "{}", rating.id);
        }
    }
}
