//! Words that are never said, with the reason for each.

use std::sync::LazyLock;

use serde::Deserialize;

const PACK: &str = include_str!("../../packs/banned.toml");

/// A word, a few words, or a sign that is never said.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Word {
    /// The word, in small letters.
    pub say: String,
    /// Why not, and what to say instead.
    pub reason: String,
}

impl Word {
    /// Says what is wrong.
    pub fn fault(&self) -> String {
        format!("says “{}” ({})", self.say, self.reason)
    }
}

#[derive(Default, Deserialize)]
#[serde(deny_unknown_fields)]
struct Pack {
    word: Vec<Word>,
}

/// Returns the whole list.
pub fn words() -> &'static [Word] {
    // The pack is embedded, and a test proves that it can be read.
    static WORDS: LazyLock<Pack> = LazyLock::new(|| toml::from_str(PACK).unwrap_or_default());
    &WORDS.word
}

/// Returns the banned words that a text says.
pub(crate) fn found(text: &str) -> Vec<&'static Word> {
    let said = spaced(text);
    words()
        .iter()
        .filter(|word| said.contains(&spaced(&word.say)))
        .collect()
}

/// Small letters with one space around every word and sign, so that "must" is not in "mustard".
pub(super) fn spaced(text: &str) -> String {
    let mut spaced = String::from(" ");
    for c in text.to_lowercase().chars() {
        match c {
            '’' => spaced.push('\''),
            '!' => spaced.push_str(" ! "),
            c if c.is_alphanumeric() || c == '\'' || c == '-' => spaced.push(c),
            _ => spaced.push(' '),
        }
    }
    let words: Vec<&str> = spaced.split_whitespace().collect();
    format!(" {} ", words.join(" "))
}

#[cfg(test)]
mod tests {
    use std::collections::HashSet;

    use super::*;

    #[test]
    fn the_list_can_be_read_and_every_word_has_its_reason() {
        let pack: Pack = toml::from_str(PACK).unwrap();
        let mut seen = HashSet::new();
        for word in &pack.word {
            assert!(!word.reason.trim().is_empty(), "{}", word.say);
            assert_eq!(word.say, word.say.to_lowercase());
            assert!(seen.insert(&word.say), "{} stands twice", word.say);
        }
    }

    #[test]
    fn the_words_of_the_tone_rules_are_on_the_list() {
        for say in [
            "streak",
            "missed",
            "failed",
            "overdue",
            "should",
            "must",
            "just",
            "simply",
            "easy",
            "only",
            "invalid",
            "error code",
            "well done",
        ] {
            assert!(words().iter().any(|word| word.say == say), "{say}");
        }
    }

    #[test]
    fn a_word_is_found_whole_and_in_any_case() {
        assert_eq!(found("You MUST rest.").len(), 1);
        assert_eq!(found("Well  done.").len(), 1);
        assert_eq!(found("Mustard, adjust, lonely.").len(), 0);
        assert_eq!(found("You can’t.").len(), 1);
    }
}
