//! Any text becomes text that the two faces can print.
//!
//! PDF/A forbids a character without a glyph, and no face on earth has them all.
//! What cannot be printed stands as one visible sign for each unbroken run; it never vanishes.

use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::{decompose_canonical, decompose_compatible, is_combining_mark};

use crate::face;

/// Stands where something cannot be printed.
pub const MISSING_SIGN: char = '◊';

/// Returns the text as the faces can print it.
pub(crate) fn legible(text: &str) -> String {
    spell(text, &mut |_| ())
}

/// Returns the text as the faces can print it, and tells of each character that they cannot.
pub(crate) fn spell(text: &str, missing: &mut dyn FnMut(char)) -> String {
    let mut out = String::with_capacity(text.len());
    let mut in_gap = false;
    for character in text.nfc() {
        if is_unseen(character) {
            continue;
        }
        let printed = printed(character);
        if printed.lossy {
            missing(character);
        }
        if printed.gap {
            if !in_gap {
                out.push(MISSING_SIGN);
            }
        } else {
            out.push_str(&printed.text);
        }
        // A lone mark neither ends a gap nor starts one.
        in_gap = printed.gap || (in_gap && printed.text.is_empty());
    }
    out
}

/// Splits a text at every kind of line end.
pub(crate) fn lines(text: &str) -> impl Iterator<Item = &str> {
    // A carriage return with a line feed would count as an empty line between them.
    text.split("\r\n").flat_map(|part| {
        part.split([
            '\n', '\r', '\u{b}', '\u{c}', '\u{85}', '\u{2028}', '\u{2029}',
        ])
    })
}

struct Printed {
    text: String,
    lossy: bool,
    gap: bool,
}

impl Printed {
    fn whole(text: impl Into<String>) -> Self {
        Self {
            text: text.into(),
            lossy: false,
            gap: false,
        }
    }
}

fn printed(character: char) -> Printed {
    if face::has(character) {
        return Printed::whole(character);
    }
    if let Some(same) = same_look(character) {
        return Printed::whole(same);
    }
    let mut compatible = String::new();
    decompose_compatible(character, |part| compatible.push(part));
    if compatible.chars().all(face::has) {
        return Printed::whole(compatible);
    }
    if is_combining_mark(character) {
        return Printed {
            text: String::new(),
            lossy: true,
            gap: false,
        };
    }
    // A letter with a mark that the faces lack keeps its letter: the word stays readable.
    let mut parts = Vec::new();
    decompose_canonical(character, |part| parts.push(part));
    let base_known = parts.first().copied().is_some_and(face::has);
    if base_known && parts.iter().skip(1).copied().all(is_combining_mark) {
        let kept: String = parts.into_iter().filter(|part| face::has(*part)).collect();
        let joined: String = kept.nfc().collect();
        let text = if joined.chars().all(face::has) {
            joined
        } else {
            kept
        };
        return Printed {
            text,
            lossy: true,
            gap: false,
        };
    }
    Printed {
        text: String::new(),
        lossy: true,
        gap: true,
    }
}

/// Characters that look the same to a reader as ones that the faces have.
fn same_look(character: char) -> Option<&'static str> {
    Some(match character {
        '\u{2010}' | '\u{2011}' | '\u{2043}' => "-",
        '\u{2012}' => "–",
        '\u{2015}' => "—",
        '\u{202f}' | '\u{2007}' => "\u{a0}",
        '\u{2032}' | '\u{2bc}' | '\u{201b}' => "’",
        '\u{2033}' => "”",
        '\u{201f}' => "“",
        '\u{2190}' => "<-",
        '\u{2192}' => "->",
        '\u{2194}' => "<->",
        '\u{21d2}' => "=>",
        other if other.is_whitespace() => " ",
        _ => return None,
    })
}

/// Characters without a look of their own: controls, joiners, direction and variant marks.
///
/// Source: Unicode 16 `Default_Ignorable_Code_Point`, and the skin tones that only follow an emoji.
fn is_unseen(character: char) -> bool {
    (character.is_control() && character != '\t')
        || matches!(character,
            '\u{ad}' | '\u{34f}' | '\u{61c}' | '\u{115f}'..='\u{1160}' | '\u{17b4}'..='\u{17b5}'
            | '\u{180b}'..='\u{180f}' | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}'
            | '\u{2060}'..='\u{206f}' | '\u{20e3}' | '\u{3164}' | '\u{fe00}'..='\u{fe0f}'
            | '\u{feff}' | '\u{ffa0}' | '\u{fff0}'..='\u{fff8}' | '\u{1bca0}'..='\u{1bca3}'
            | '\u{1d173}'..='\u{1d17a}' | '\u{1f3fb}'..='\u{1f3ff}' | '\u{e0000}'..='\u{e0fff}')
}

#[cfg(test)]
mod tests {
    use super::*;

    fn missing(text: &str) -> Vec<char> {
        let mut found = Vec::new();
        spell(text, &mut |character| found.push(character));
        found
    }

    #[test]
    fn what_the_faces_have_is_kept_letter_for_letter() {
        let text = "“Café” costs £3 – it’s fine… naïve Łódź";
        assert_eq!(legible(text), text);
        assert!(missing(text).is_empty());
    }

    #[test]
    fn an_emoji_is_one_visible_sign_whatever_it_is_made_of() {
        assert_eq!(legible("Hi 👍🏽 👨‍👩‍👧 ❤️!"), "Hi ◊ ◊ ◊!");
        assert_eq!(missing("👍🏽"), ['👍']);
    }

    #[test]
    fn a_word_in_another_script_is_one_sign() {
        assert_eq!(legible("שלום עולם"), "◊ ◊");
        assert_eq!(legible("مرحبا 你好"), "◊ ◊");
    }

    #[test]
    fn marks_join_their_letter_and_unknown_marks_leave_it() {
        assert_eq!(legible("e\u{301}"), "é");
        assert_eq!(legible("khỏe mạnh"), "khoe manh");
        assert_eq!(legible("Z\u{489}a\u{31b}"), "Za");
        assert_eq!(missing("ạ"), ['ạ']);
    }

    #[test]
    fn controls_and_direction_marks_leave_no_trace() {
        assert_eq!(
            legible("a\u{0}b\u{7}\u{202e}c\u{feff}\td\u{1b}[0m"),
            "abc d[0m"
        );
        assert!(missing("\u{0}\u{202e}").is_empty());
    }

    #[test]
    fn look_alikes_and_compatible_forms_are_not_called_missing() {
        assert_eq!(legible("co\u{2011}op → ﬁne ⅓ ①"), "co-op -> fine 1⁄3 1");
        assert!(missing("co\u{2011}op → ﬁne ⅓ ①").is_empty());
    }

    #[test]
    fn every_line_end_is_one_line_end() {
        let parts: Vec<_> = lines("a\r\nb\rc\nd\u{2028}e").collect();
        assert_eq!(parts, ["a", "b", "c", "d", "e"]);
    }

    #[test]
    fn nothing_that_is_printed_lacks_a_glyph() {
        let every: String = (0..=0x10ffff_u32)
            .step_by(7)
            .filter_map(char::from_u32)
            .collect();
        assert!(legible(&every).chars().all(face::has));
    }
}
