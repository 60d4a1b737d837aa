//! The words that a passphrase may be drawn from: the EFF large list without those that hurt.
//!
//! It must not choose: randomness belongs to the vault.
//! Source: EFF large word list for passphrases (J. Bonneau, Electronic Frontier Foundation,
//! 2016), CC BY 3.0 US; the plain list and its licence lie in `packs/words/`.

use std::collections::HashSet;
use std::sync::LazyLock;

const LARGE: &str = include_str!("../packs/words/eff-large.txt");
const HURTFUL: &str = include_str!("../packs/words/hurtful.txt");

/// The fewest words that may be left: four of them then give 51 bits.
///
/// Source: decisions, section 1 (four words); 4 × log2(6,900) = 51.01.
pub const FEWEST: usize = 6_900;

/// Returns the words to draw from, in the order of the list.
pub fn words() -> &'static [&'static str] {
    static WORDS: LazyLock<Vec<&str>> = LazyLock::new(|| {
        let left_out: HashSet<&str> = lines(HURTFUL).collect();
        lines(LARGE)
            .filter(|word| !left_out.contains(word))
            .collect()
    });
    &WORDS
}

/// The lines of a list that are words: `#` starts a remark.
fn lines(list: &'static str) -> impl Iterator<Item = &'static str> {
    list.lines()
        .map(str::trim)
        .filter(|line| !line.is_empty() && !line.starts_with('#'))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_list_is_the_whole_eff_list() {
        assert_eq!(lines(LARGE).count(), 7_776);
        assert_eq!(lines(LARGE).collect::<HashSet<_>>().len(), 7_776);
        assert!(lines(LARGE).is_sorted());
    }

    #[test]
    fn every_removed_word_is_on_the_list_and_stands_once() {
        let large: HashSet<&str> = lines(LARGE).collect();
        let mut seen = HashSet::new();
        for word in lines(HURTFUL) {
            assert!(large.contains(word), "{word} is not on the list");
            assert!(seen.insert(word), "{word} stands twice");
        }
    }

    #[test]
    fn enough_words_are_left_and_each_stands_once_in_small_letters() {
        assert!(words().len() >= FEWEST, "{} left", words().len());
        assert_eq!(words().iter().collect::<HashSet<_>>().len(), words().len());
        for word in words() {
            assert!(word.bytes().all(|b| b.is_ascii_lowercase()), "{word}");
            assert!((3..=9).contains(&word.len()), "{word}");
        }
    }

    #[test]
    fn four_words_give_at_least_51_bits() {
        let bits = 4.0 * f64::from(u32::try_from(words().len()).unwrap()).log2();
        assert!(bits >= 51.0, "{bits}");
    }

    #[test]
    fn the_words_that_the_team_named_are_gone() {
        for word in [
            "despair", "drown", "unloved", "unwanted", "overdue", "tribunal",
        ] {
            assert!(!words().contains(&word), "{word}");
        }
    }
}
