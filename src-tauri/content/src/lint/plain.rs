//! The plain variety: every message is plain enough as it is, or has a plainer version.

use std::collections::BTreeMap;

use super::grade::{self, PLAIN};
use super::texts::{self, Text};
use super::{Fault, kept, text_faults};
use crate::words::files::Source;

/// Tells whether a message of the usual words is plain enough to stand among the plain ones.
pub fn is_plain(text: &Text) -> bool {
    let judged = grade::word_count(&text.said) >= PLAIN.fewest_words;
    let too_hard = judged && grade::fault(&text.said, &PLAIN).is_some();
    !too_hard && grade::long_sentences(&text.said, &PLAIN).is_empty()
}

/// Returns every fault of the plain variety: messages without a plain version, and versions that
/// are too hard, that copy the usual words, or that belong to no message.
pub fn faults(usual: &[Source], plain: &[Source]) -> Vec<Fault> {
    let (of, versions) = (by_key(usual), by_key(plain));
    let mut faults = Vec::new();
    for (key, texts) in &of {
        let stands = kept::allows(key, kept::Rule::Plain) || texts.iter().all(is_plain);
        if !stands && !versions.contains_key(key) {
            let what = "is not plain enough and has no version in words/en-GB-x-plain";
            faults.push(fault(&texts[0], what.to_owned()));
        }
    }
    for (key, texts) in &versions {
        let Some(usual) = of.get(key) else {
            faults.push(fault(
                &texts[0],
                "is the plain version of no message".to_owned(),
            ));
            continue;
        };
        for text in texts {
            let whats = text_faults(text, &PLAIN);
            faults.extend(whats.into_iter().map(|what| fault(text, what)));
            if usual.iter().any(|usual| usual.said == text.said) {
                faults.push(fault(text, "copies the usual words".to_owned()));
            }
        }
    }
    faults
}

fn by_key(sources: &[Source]) -> BTreeMap<String, Vec<Text>> {
    let mut found: BTreeMap<String, Vec<Text>> = BTreeMap::new();
    for text in sources.iter().flat_map(texts::of) {
        found.entry(text.key.clone()).or_default().push(text);
    }
    found
}

fn fault(text: &Text, what: String) -> Fault {
    Fault {
        place: format!("line {}", text.line),
        key: text.key.clone(),
        what: format!("{what}: {}", text.said),
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;
    use crate::words::files::{ENGLISH, PLAIN as PLAIN_FILES};

    #[test]
    fn every_message_is_plain_enough_or_has_a_plain_version() {
        let faults = faults(ENGLISH, PLAIN_FILES);
        let told: Vec<String> = faults.iter().map(Fault::to_string).collect();
        assert!(told.is_empty(), "\n{}", told.join("\n"));
    }

    #[test]
    fn a_plain_version_keeps_the_values_of_its_message() {
        let usual = by_key(ENGLISH);
        for (key, texts) in by_key(PLAIN_FILES) {
            let values = |texts: &[Text]| -> BTreeSet<String> {
                texts.iter().flat_map(|text| text.values.clone()).collect()
            };
            assert_eq!(values(&texts), values(&usual[&key]), "{key}");
        }
    }

    fn told(usual: &'static str, plain: &'static str) -> Vec<String> {
        let source = |text| {
            [Source {
                file: "lock.ftl",
                text,
            }]
        };
        let faults = faults(&source(usual), &source(plain));
        faults.iter().map(Fault::to_string).collect()
    }

    #[test]
    fn each_fault_of_a_plain_version_is_named() {
        let hard = "lock-a = Authentication credentials are considered unacceptable here.\n";
        assert!(told(hard, "")[0].contains("has no version"));
        assert!(
            told(hard, hard)
                .iter()
                .any(|fault| fault.contains("copies"))
        );
        assert!(told("lock-b = Open\n", "lock-c = Open it\n")[0].contains("no message"));
        assert_eq!(
            told(hard, "lock-a = That did not open it.\n"),
            Vec::<String>::new()
        );
    }
}
