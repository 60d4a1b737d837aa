//! Questions a person may start a page from.
//!
//! They look forward and ask for no reason and no past (needs.md, FT34); none is ever forced.

use std::sync::LazyLock;

use serde::Deserialize;

use crate::words::english;

/// A question to start from.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Prompt {
    /// Stable name, kebab-case.
    pub id: String,
    /// The question.
    pub words: String,
    /// Whether it is offered on a hard day and with a low mood.
    pub gentle: bool,
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
    prompt: Vec<Item>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Item {
    id: String,
    #[serde(default)]
    gentle: bool,
}

const PACK: &str = include_str!("../packs/prompts.toml");

/// Returns the questions, in the order they take turns.
pub fn prompts() -> &'static [Prompt] {
    static PROMPTS: LazyLock<Vec<Prompt>> = LazyLock::new(|| {
        // The pack is embedded and a test reads it; without it there is nothing to offer.
        let items = toml::from_str::<Pack>(PACK).map(|pack| pack.prompt);
        items
            .unwrap_or_default()
            .into_iter()
            .map(|item| Prompt {
                words: english().say(&format!("prompt-{}", item.id)),
                gentle: item.gentle,
                id: item.id,
            })
            .collect()
    });
    &PROMPTS
}

#[cfg(test)]
mod tests {
    use std::collections::HashSet;

    use super::*;

    #[test]
    fn the_pack_can_be_read_and_says_who_checked_it() {
        let pack: Pack = toml::from_str(PACK).unwrap();
        assert_eq!(pack.reviewed_by, "not yet reviewed by a clinician");
        assert_eq!(prompts().len(), pack.prompt.len());
        assert!(prompts().iter().filter(|one| one.gentle).count() >= 5);
    }

    #[test]
    fn every_prompt_is_one_question_and_none_asks_for_a_reason_or_the_past() {
        let mut ids = HashSet::new();
        for prompt in prompts() {
            assert!(ids.insert(&prompt.id), "{} stands twice", prompt.id);
            let words = prompt.words.to_lowercase();
            assert_eq!(words.matches('?').count(), 1, "{words}");
            assert!(words.ends_with('?') && !words.contains('['), "{words}");
            for asks_back in ["why", "worst", "went wrong", "used to", "ago", "last week"] {
                assert!(!words.contains(asks_back), "{words}");
            }
        }
    }
}
