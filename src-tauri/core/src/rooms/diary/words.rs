//! Words as the search sees them: letters and numbers, without case and accents.
//!
//! The index splits by the same rule, and a test holds the two together.

use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;

use crate::wire::Private;

/// A word of a text and where it stands. Units: bytes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Word {
    /// Without case and accents.
    pub folded: String,
    /// Where it starts.
    pub start: usize,
    /// Where it ends.
    pub end: usize,
}

/// The words of a text, in order, found as they are asked for.
pub fn of(text: &str) -> impl Iterator<Item = Word> + '_ {
    let mut rest = text.char_indices().peekable();
    std::iter::from_fn(move || {
        while rest.next_if(|(_, c)| !is_of_word(*c)).is_some() {}
        let (start, _) = *rest.peek()?;
        let mut end = start;
        while let Some((at, c)) = rest.next_if(|(_, c)| is_of_word(*c)) {
            end = at + c.len_utf8();
        }
        Some(Word {
            folded: fold(&text[start..end]),
            start,
            end,
        })
    })
}

/// Whether a character belongs to a word: a letter, a mark or a number.
pub(super) fn is_of_word(c: char) -> bool {
    // Letters in circles and squares count as alphabetic in Unicode and as symbols in the index.
    let is_symbol = matches!(c, '\u{24b6}'..='\u{24e9}' | '\u{1f130}'..='\u{1f189}');
    (c.is_alphanumeric() || is_combining_mark(c)) && !is_symbol
}

/// Drops case and accents.
pub fn fold(word: &str) -> String {
    if word.is_ascii() {
        return word.to_ascii_lowercase();
    }
    let plain = word.nfd().filter(|c| !is_combining_mark(*c));
    plain.flat_map(char::to_lowercase).collect()
}

/// Whether each asked word begins a word of these texts.
///
/// Shape: the asked words are folded, as [`of`] gives them.
pub fn begin_in(asked: &[String], texts: &[&Private]) -> bool {
    let words = texts.iter().flat_map(|text| of(text.as_str()));
    let said: Vec<String> = words.map(|word| word.folded).collect();
    let begins = |asked: &String| said.iter().any(|word| word.starts_with(asked));
    asked.iter().all(begins)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn folded(text: &str) -> Vec<String> {
        of(text).map(|word| word.folded).collect()
    }

    #[test]
    fn words_lose_case_accents_and_everything_between_them() {
        assert_eq!(
            folded("Café, E\u{301}TÉ – 3.5 km!"),
            ["cafe", "ete", "3", "5", "km"]
        );
        assert_eq!(folded("🙂 \u{200f} ..."), Vec::<String>::new());
        assert_eq!(folded("नमस्ते दुनिया").len(), 2);
        assert_eq!(folded("مرحبا بالعالم"), ["مرحبا", "بالعالم"]);
    }

    #[test]
    fn a_word_knows_where_it_stands() {
        let text = "é🙂walk";
        let words: Vec<Word> = of(text).collect();
        assert_eq!(&text[words[0].start..words[0].end], "é");
        assert_eq!(&text[words[1].start..words[1].end], "walk");
    }
}
