//! The built-in 0–10 ratings a person may keep.
//!
//! It must not compare, add up or judge values: these rulers have no bands and no "clear
//! change" (decisions, section 5).

use std::sync::LazyLock;

use serde::Deserialize;

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

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
#[allow(dead_code)] // The account of a pack is for its reader and its test.
struct Pack {
    author: String,
    sources: Vec<String>,
    checked: String,
    review_by: String,
    reviewed_by: String,
    rating: Vec<Item>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Item {
    id: String,
    higher_is_better: Option<bool>,
}

const PACK: &str = include_str!("../packs/ratings.toml");

/// Returns the built-in ratings, in the order they are offered.
pub fn built_in() -> &'static [BuiltIn] {
    static BUILT_IN: LazyLock<Vec<BuiltIn>> = LazyLock::new(|| {
        // The pack is embedded and a test reads it; without it there is nothing to offer.
        let items = toml::from_str::<Pack>(PACK).map(|pack| pack.rating);
        let say = |key: String| english().say(&key);
        items
            .unwrap_or_default()
            .into_iter()
            .map(|item| BuiltIn {
                name: say(format!("rating-{}", item.id)),
                low: say(format!("rating-{}.low", item.id)),
                high: say(format!("rating-{}.high", item.id)),
                higher_is_better: item.higher_is_better,
                id: item.id,
            })
            .collect()
    });
    &BUILT_IN
}

#[cfg(test)]
mod tests {
    use std::collections::HashSet;

    use super::*;

    #[test]
    fn the_pack_can_be_read_and_says_who_checked_it() {
        let pack: Pack = toml::from_str(PACK).unwrap();
        assert_eq!(pack.reviewed_by, "not yet reviewed by a clinician");
        assert_eq!(built_in().len(), pack.rating.len());
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
