//! Word banks: words to press where one's own do not come.

use std::sync::LazyLock;

use crate::packs::account::{self, Account};
use crate::packs::reading::{self, Node, Parsed};

/// Some words under one name.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Bank {
    /// Kebab-case.
    pub id: String,
    /// The words, in groups that lie near each other.
    pub words: Vec<String>,
}

const PACK: &str = include_str!("../../packs/banks.toml");

/// Finds a bank by its name.
pub fn bank(id: &str) -> Option<&'static Bank> {
    // A test proves that the pack has no fault.
    static BANKS: LazyLock<Vec<Bank>> = LazyLock::new(|| parsed().value.1);
    BANKS.iter().find(|bank| bank.id == id)
}

fn parsed() -> Parsed<(Account, Vec<Bank>)> {
    reading::tables("banks.toml", PACK, |node| {
        let banks = node.tables("bank").iter().map(words).collect();
        (account::read(node), banks)
    })
}

fn words(node: &Node<'_, '_>) -> Bank {
    let bank = Bank {
        id: node.id("id"),
        words: node.facts("words"),
    };
    node.end();
    bank
}

#[cfg(test)]
mod tests {
    use std::collections::HashSet;

    use super::*;
    use crate::lint::banned;

    #[test]
    fn the_pack_can_be_read_and_no_word_stands_twice_or_is_banned() {
        let parsed = parsed();
        assert!(parsed.faults.is_empty(), "{:#?}", parsed.faults);
        let (account, banks) = parsed.value;
        assert_eq!(account.reviewed_by, None);
        for bank in &banks {
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
