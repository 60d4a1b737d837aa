//! Questions a person may start a page from.
//!
//! They look forward and ask for no reason and no past (needs.md, FT34); none is ever forced.

use std::sync::LazyLock;

use crate::packs::account::{self, Account};
use crate::packs::reading::{self, Node, Parsed};
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

const PACK: &str = include_str!("../packs/prompts.toml");

/// Returns the questions, in the order they take turns.
pub fn prompts() -> &'static [Prompt] {
    static PROMPTS: LazyLock<Vec<Prompt>> = LazyLock::new(|| {
        // A test proves that the pack has no fault.
        parsed().value.1
    });
    &PROMPTS
}

fn parsed() -> Parsed<(Account, Vec<Prompt>)> {
    reading::tables("prompts.toml", PACK, |node| {
        let prompts = node.tables("prompt").iter().map(prompt).collect();
        (account::read(node), prompts)
    })
}

fn prompt(node: &Node<'_, '_>) -> Prompt {
    let id = node.id("id");
    let prompt = Prompt {
        words: english().say(&format!("prompt-{id}")),
        gentle: node.flag("gentle"),
        id,
    };
    node.end();
    prompt
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
