//! The copy lint: words stay short, plain and kind.
//!
//! It must not judge by one score: a shaming sentence can be very readable, so the reading grade
//! stands beside the length of sentences and a list of banned words.
//! Source: experience 3.5 and gate G9; decisions, section 3.

pub mod banned;
pub mod grade;
pub mod kept;
pub mod outside;
pub mod plain;
pub mod texts;

use std::fmt;

use crate::words::files::Source;
use grade::Limits;
use texts::Text;

/// A text that does not keep a rule.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Fault {
    /// File and line, or the name of a screen.
    pub place: String,
    /// Key of the message, or of the whole file.
    pub key: String,
    /// What is wrong with it.
    pub what: String,
}

impl fmt::Display for Fault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} {}: {}", self.place, self.key, self.what)
    }
}

/// Returns every fault of the messages in these files: each message alone, then each file as the
/// running text of its room.
pub fn faults(sources: &[Source]) -> Vec<Fault> {
    let mut faults = Vec::new();
    for source in sources {
        let texts = texts::of(source);
        for text in &texts {
            let place = format!("{}:{}", source.file, text.line);
            let found = text_faults(text, &grade::USUAL);
            faults.extend(found.into_iter().map(|what| Fault {
                place: place.clone(),
                key: text.key.clone(),
                what,
            }));
        }
        let running = texts::running(&texts);
        if let Some(what) = grade::fault(&running, &grade::USUAL) {
            faults.push(Fault {
                place: source.file.to_owned(),
                key: source.room().to_owned(),
                what,
            });
        }
    }
    faults
}

/// Says that the running text of one screen, sheet or article is too hard to read, if it is.
///
/// Sentences and words are judged message by message, where exemptions have a key.
pub fn screen_fault(text: &str, limits: &Limits) -> Option<String> {
    grade::fault(text, limits)
}

/// Says what is wrong with one text, whether of the catalogue or of a pack.
pub(crate) fn text_faults(text: &Text, limits: &Limits) -> Vec<String> {
    let mut whats = Vec::new();
    if !kept::allows(&text.key, kept::Rule::Grade)
        && grade::word_count(&text.said) >= limits.fewest_words
    {
        whats.extend(grade::fault(&text.said, limits));
    }
    if !kept::allows(&text.key, kept::Rule::Sentence) {
        whats.extend(grade::long_sentences(&text.said, limits));
    }
    whats.extend(
        banned::found(&text.said)
            .into_iter()
            .filter(|word| !kept::allows_word(&text.key, &word.say))
            .map(banned::Word::fault),
    );
    whats
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::words::files::ENGLISH;

    #[test]
    fn every_message_is_short_plain_and_kind() {
        let faults: Vec<String> = faults(ENGLISH).iter().map(Fault::to_string).collect();
        assert!(faults.is_empty(), "\n{}", faults.join("\n"));
    }

    fn told(text: &'static str) -> Vec<String> {
        let source = Source {
            file: "lock.ftl",
            text,
        };
        faults(&[source]).iter().map(Fault::to_string).collect()
    }

    #[test]
    fn a_shaming_sentence_is_found_although_it_reads_well() {
        let told = told("lock-a = Hello.\nlock-b = You lost your streak!\n");
        assert_eq!(told.len(), 2, "{told:#?}");
        assert!(told[0].starts_with("lock.ftl:2 lock-b: says “streak”"));
        assert!(told[1].starts_with("lock.ftl:2 lock-b: says “!”"));
    }

    #[test]
    fn jargon_and_long_sentences_are_found_in_attributes_and_in_each_plural_form() {
        let told = told(
            "lock-a =\n    .what = Authentication credentials supplied during initialisation are \
             considered unacceptable.\nlock-b = { $n ->\n    [one] Good.\n   *[other] We have so \
             many more of these small words in one go that no one will want to read on to the \
             end of it.\n}\n",
        );
        assert!(
            told.iter()
                .any(|fault| fault.contains("lock-a.what: reading grade"))
        );
        assert!(
            told.iter()
                .any(|fault| fault.contains("lock-b: a sentence of 25 words"))
        );
    }

    #[test]
    fn a_screen_is_judged_by_its_reading_grade() {
        let fault = |text| screen_fault(text, &grade::USUAL);
        assert_eq!(fault("Nothing here yet. One line is enough."), None);
        assert!(fault("Authentication credentials unacceptable.").is_some());
    }
}
