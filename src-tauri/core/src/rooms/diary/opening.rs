//! The opening of a text, for lists.

use crate::wire::Private;

/// Length of an opening. Units: characters. Source: the wire's `EntryLine`.
pub const LENGTH: usize = 140;

/// Cuts the first characters of a text at a word, on one line; tells whether there is more.
pub fn of(text: &str) -> (Private, bool) {
    let mut opening = String::new();
    let mut length = 0;
    for word in text.split_whitespace() {
        let room = LENGTH.saturating_sub(length);
        let longer = word.chars().count() + usize::from(length > 0);
        if longer > room {
            if length == 0 {
                // A single endless word is cut where it must be.
                opening.extend(word.chars().take(LENGTH));
            }
            return (Private(opening), true);
        }
        if length > 0 {
            opening.push(' ');
        }
        opening.push_str(word);
        length += longer;
    }
    (Private(opening), false)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_short_text_is_whole_and_on_one_line() {
        assert_eq!(
            of("Slept badly.\n\nWalked."),
            (Private::from("Slept badly. Walked."), false)
        );
        assert_eq!(of(" \n"), (Private::from(""), false));
    }

    #[test]
    fn a_long_text_is_cut_at_a_word() {
        let text = "walking ".repeat(40);
        let (opening, more) = of(&text);
        assert!(more && opening.as_str().ends_with("walking"));
        assert!(opening.as_str().chars().count() <= LENGTH);
    }

    #[test]
    fn one_endless_word_is_cut_between_characters() {
        let (opening, more) = of(&"é🙂".repeat(500));
        assert!(more);
        assert_eq!(opening.as_str().chars().count(), LENGTH);
    }
}
