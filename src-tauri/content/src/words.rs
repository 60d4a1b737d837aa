//! The catalogue: every word that a person reads, by key.
//!
//! One catalogue serves the window, the paper and the terminal.
//! A key is a message id (`mood-1`) or an attribute of one (`error-locked.what`).
//! It must not panic: a missing key comes back in brackets, and tests prove that none is missing.

pub mod check;
pub mod files;
pub mod keys;

use std::sync::LazyLock;
use std::sync::atomic::{AtomicBool, Ordering};

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource};
use fluent_syntax::ast::Pattern;
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

type Bundle = FluentBundle<FluentResource>;

/// The words of one variety, and those that stand in where it has none of its own.
#[derive(Clone, Copy)]
pub struct Catalogue {
    own: &'static Bundle,
    behind: &'static Bundle,
}

static USUAL: LazyLock<Bundle> = LazyLock::new(|| bundle(&[files::ENGLISH]));
static PLAIN: LazyLock<Bundle> = LazyLock::new(|| bundle(&[files::ENGLISH, files::PLAIN]));

/// Whether plain words were chosen; one program speaks to one person.
static PLAINLY: AtomicBool = AtomicBool::new(false);

/// Chooses for the whole program whether it speaks plain words.
///
/// It must not be called by anything but the settings and the terminal's own choice.
pub fn speak_plainly(plainly: bool) {
    PLAINLY.store(plainly, Ordering::Relaxed);
}

/// Whether the plain words were chosen.
pub fn speaks_plainly() -> bool {
    PLAINLY.load(Ordering::Relaxed)
}

/// Returns the British English catalogue, in plain words where the person chose them.
pub fn english() -> Catalogue {
    match speaks_plainly() {
        true => plain(),
        false => Catalogue {
            own: &USUAL,
            behind: &USUAL,
        },
    }
}

/// Returns the plain variety, `en-GB-x-plain`, whatever was chosen.
pub fn plain() -> Catalogue {
    Catalogue {
        own: &PLAIN,
        behind: &USUAL,
    }
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
        let found = pattern(self.own, key).map(|pattern| (self.own, pattern));
        // A plain message may say one of its parts anew; the others stand behind it.
        let found = found.or_else(|| Some((self.behind, pattern(self.behind, key)?)));
        let Some((bundle, pattern)) = found else {
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
        bundle
            .format_pattern(pattern, Some(&values), &mut missing_values)
            .into_owned()
    }

    /// Tells whether a key has words.
    pub fn has(&self, key: &str) -> bool {
        pattern(self.behind, key).is_some()
    }
}

/// Finds the pattern of a key.
fn pattern<'a>(bundle: &'a Bundle, key: &str) -> Option<&'a Pattern<&'a str>> {
    match key.split_once('.') {
        Some((id, attribute)) => Some(bundle.get_message(id)?.get_attribute(attribute)?.value()),
        None => bundle.get_message(key)?.value(),
    }
}

/// Builds the bundle of one variety, later files over earlier ones; a file with a fault gives its sound messages, and
/// [`check::faults`] names the rest.
fn bundle(folders: &[&[files::Source]]) -> Bundle {
    // A sound name always parses; plural forms of English hold without it too.
    let language: LanguageIdentifier = LOCALE.parse().unwrap_or_default();
    let mut bundle = FluentBundle::new_concurrent(vec![language]);
    // The marks are for mixed directions; on paper and in a terminal they show as boxes.
    bundle.set_use_isolating(false);
    for source in folders.iter().copied().flatten() {
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
    fn plain_words_say_a_part_anew_and_the_rest_as_usual() {
        let key = "error-open-elsewhere";
        let (what, next) = (format!("{key}.what"), format!("{key}.next"));
        assert_ne!(plain().say(&what), english().say(&what));
        assert_eq!(plain().say(&next), english().say(&next));
        assert_eq!(plain().say("mood-99"), "[mood-99]");
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
