//! The catalogue: every word that a person reads, by key.
//!
//! One catalogue serves the window, the paper and the terminal.
//! A key is a message id (`mood-1`) or an attribute of one (`error-locked.what`).
//! It must not panic: a missing key comes back in brackets, and tests prove that none is missing.

pub mod check;
pub mod files;
pub mod keys;

use std::sync::LazyLock;

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource};
use unic_langid::LanguageIdentifier;

/// The language of the catalogue.
pub const LOCALE: &str = "en-GB";

/// A value to put into a message.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Arg<'a> {
    /// Words, a name or a day already in words.
    Text(&'a str),
    /// A count; plural forms follow it.
    Number(i64),
}

/// The words of one language.
#[derive(Clone, Copy)]
pub struct Catalogue {
    bundle: &'static FluentBundle<FluentResource>,
}

/// Returns the British English catalogue.
pub fn english() -> Catalogue {
    static ENGLISH: LazyLock<FluentBundle<FluentResource>> =
        LazyLock::new(|| bundle(files::ENGLISH));
    Catalogue { bundle: &ENGLISH }
}

impl Catalogue {
    /// Says a message that needs no values.
    ///
    /// Errors: a missing key comes back in brackets, such as `[diary-no-such]`.
    pub fn say(&self, key: &str) -> String {
        self.tell(key, &[])
    }

    /// Says a message with its values.
    ///
    /// Errors: a missing key comes back in brackets; a missing value stays as its name in braces.
    pub fn tell(&self, key: &str, args: &[(&str, Arg)]) -> String {
        let (id, attribute) = match key.split_once('.') {
            Some((id, attribute)) => (id, Some(attribute)),
            None => (key, None),
        };
        let pattern = self
            .bundle
            .get_message(id)
            .and_then(|message| match attribute {
                Some(name) => message.get_attribute(name).map(|found| found.value()),
                None => message.value(),
            });
        let Some(pattern) = pattern else {
            return format!("[{key}]");
        };
        let mut values = FluentArgs::with_capacity(args.len());
        for (name, arg) in args {
            match arg {
                Arg::Text(words) => values.set(*name, *words),
                Arg::Number(number) => values.set(*name, *number),
            }
        }
        let mut missing_values = Vec::new();
        self.bundle
            .format_pattern(pattern, Some(&values), &mut missing_values)
            .into_owned()
    }

    /// Tells whether a key has words.
    pub fn has(&self, key: &str) -> bool {
        match key.split_once('.') {
            Some((id, attribute)) => self
                .bundle
                .get_message(id)
                .is_some_and(|message| message.get_attribute(attribute).is_some()),
            None => self
                .bundle
                .get_message(key)
                .is_some_and(|message| message.value().is_some()),
        }
    }
}

/// Builds the bundle of one language; a file with a fault gives its sound messages, and
/// [`check::faults`] names the rest.
fn bundle(sources: &[files::Source]) -> FluentBundle<FluentResource> {
    // A sound name always parses; plural forms of English hold without it too.
    let language: LanguageIdentifier = LOCALE.parse().unwrap_or_default();
    let mut bundle = FluentBundle::new_concurrent(vec![language]);
    // The marks are for mixed directions; on paper and in a terminal they show as boxes.
    bundle.set_use_isolating(false);
    for source in sources {
        let resource = match FluentResource::try_new(source.text.to_owned()) {
            Ok(whole) => whole,
            Err((sound_part, _)) => sound_part,
        };
        bundle.add_resource_overriding(resource);
    }
    bundle
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_message_is_said() {
        assert_eq!(english().say("mood-1"), "very low");
    }

    #[test]
    fn a_missing_key_comes_back_in_brackets() {
        assert_eq!(english().say("mood-99"), "[mood-99]");
        assert_eq!(
            english().say("error-locked.nothing"),
            "[error-locked.nothing]"
        );
        assert!(!english().has("mood-99"));
    }

    #[test]
    fn values_stand_in_the_sentence_without_marks() {
        let said = english().tell(
            "report-chart-change",
            &[("first", Arg::Number(6)), ("latest", Arg::Text("4"))],
        );
        assert_eq!(said, "From 6 to 4.");
    }

    #[test]
    fn a_missing_value_does_not_stop_the_sentence() {
        assert_eq!(
            english().say("report-chart-change"),
            "From {$first} to {$latest}."
        );
    }
}
