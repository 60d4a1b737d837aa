//! The kept list of exemptions: which text may break which rule, and why.

use std::sync::LazyLock;

use serde::Deserialize;

const PACK: &str = include_str!("../../packs/exemptions.toml");

/// A rule that a message may be let off.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Rule {
    /// Reading grade.
    Grade,
    /// Length of sentences.
    Sentence,
    /// A banned word.
    Word,
    /// Plain words: it stands in the plain variety as it is.
    Plain,
}

#[derive(Default, Deserialize)]
#[serde(deny_unknown_fields)]
struct Pack {
    term: Vec<Term>,
    message: Vec<Message>,
}

/// A name or a term of the field: it counts as one plain word in the reading grade.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
#[allow(dead_code)] // Reasons are for the reader and the test.
struct Term {
    say: String,
    reason: String,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
#[allow(dead_code)]
struct Message {
    key: String,
    rule: Rule,
    /// The banned word, where the rule is `word`.
    word: Option<String>,
    reason: String,
}

fn pack() -> &'static Pack {
    // The pack is embedded, and a test proves that it can be read.
    static KEPT: LazyLock<Pack> = LazyLock::new(|| toml::from_str(PACK).unwrap_or_default());
    &KEPT
}

/// Tells whether a message may break a rule.
pub(super) fn allows(key: &str, rule: Rule) -> bool {
    pack()
        .message
        .iter()
        .any(|kept| kept.key == key && kept.rule == rule)
}

/// Tells whether a message may say a banned word.
pub(super) fn allows_word(key: &str, word: &str) -> bool {
    pack().message.iter().any(|kept| {
        kept.key == key && kept.rule == Rule::Word && kept.word.as_deref() == Some(word)
    })
}

/// Puts one plain word in the place of each name and term.
pub(super) fn without_terms(text: &str) -> String {
    pack().term.iter().fold(text.to_owned(), |text, term| {
        let capital = term.say[..1].to_uppercase() + &term.say[1..];
        text.replace(&term.say, "book").replace(&capital, "Book")
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::lint::{banned, grade, plain, texts};
    use crate::words::files::ENGLISH;

    #[test]
    fn the_list_can_be_read_and_every_exemption_has_its_reason() {
        let pack: Pack = toml::from_str(PACK).unwrap();
        for term in &pack.term {
            assert!(
                !term.reason.is_empty() && term.say.is_ascii(),
                "{}",
                term.say
            );
        }
        for kept in &pack.message {
            assert!(!kept.reason.is_empty(), "{}", kept.key);
            assert_eq!(kept.word.is_some(), kept.rule == Rule::Word, "{}", kept.key);
        }
    }

    #[test]
    fn no_exemption_outlives_its_need() {
        let texts: Vec<_> = ENGLISH.iter().flat_map(texts::of).collect();
        for kept in &pack().message {
            let needed = texts
                .iter()
                .filter(|text| text.key == kept.key)
                .any(|text| match (&kept.rule, &kept.word) {
                    (Rule::Grade, _) => grade::fault(&text.said, &grade::USUAL).is_some(),
                    (Rule::Sentence, _) => {
                        !grade::long_sentences(&text.said, &grade::USUAL).is_empty()
                    }
                    (Rule::Word, Some(word)) => banned::found(&text.said)
                        .iter()
                        .any(|found| &found.say == word),
                    (Rule::Word, None) => false,
                    (Rule::Plain, _) => !plain::is_plain(text),
                });
            assert!(needed, "{} no longer needs its exemption", kept.key);
        }
    }
}
