//! Word banks: words to press where one's own do not come.

use std::sync::LazyLock;

use serde::Deserialize;

/// Some words under one name.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Bank {
    /// Kebab-case.
    pub id: String,
    /// The words, in groups that lie near each other.
    pub words: Vec<String>,
}

#[derive(Default, Deserialize)]
#[serde(deny_unknown_fields)]
#[allow(dead_code)] // The account of a pack is for its reader and its test.
struct Pack {
    author: String,
    sources: Vec<String>,
    checked: String,
    review_by: String,
    reviewed_by: String,
    bank: Vec<Bank>,
}

const PACK: &str = include_str!("../../packs/banks.toml");

/// Finds a bank by its name.
pub fn bank(id: &str) -> Option<&'static Bank> {
    // The pack is embedded and a test reads it; without it there is nothing to offer.
    static BANKS: LazyLock<Vec<Bank>> =
        LazyLock::new(|| toml::from_str::<Pack>(PACK).unwrap_or_default().bank);
    BANKS.iter().find(|bank| bank.id == id)
}

#[cfg(test)]
mod tests {
    use std::collections::HashSet;

    use super::*;
    use crate::lint::banned;

    #[test]
    fn the_pack_can_be_read_and_no_word_stands_twice_or_is_banned() {
        let pack: Pack = toml::from_str(PACK).unwrap();
        assert_eq!(pack.reviewed_by, "not yet reviewed by a clinician");
        for bank in &pack.bank {
            let mut seen = HashSet::new();
            assert!(bank.words.len() >= 12, "{}", bank.id);
            for word in &bank.words {
                assert!(seen.insert(word), "{word} stands twice");
                assert!(banned::found(word).is_empty(), "{word}");
                assert!(word.split_whitespace().count() <= 3, "{word}");
            }
        }
        assert!(bank("feelings").is_some() && bank("body").is_some());
    }
}
