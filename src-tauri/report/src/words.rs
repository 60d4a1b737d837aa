//! Words cut to their room: paragraphs, lines, and words wider than a line.

use serde::Serialize;

use crate::face::{Weight, width};
use crate::legible::{legible, lines};

/// Lines that are set together at most.
const SET_TOGETHER: usize = 20;
/// From here on a line is parted. Units: bytes; a full page of 12 pt holds about 2,800.
const LONGEST_LINE: usize = 4_000;
/// Letters between two places where a word may break that is wider than its line.
const PIECE: usize = 4;

/// A paragraph: the lines that are set together.
#[derive(Debug, PartialEq, Serialize)]
pub(crate) struct Paragraph {
    /// A blank line stood before it.
    gap: bool,
    lines: Vec<String>,
}

/// Paragraphs of lines; blank lines part the paragraphs.
///
/// A paragraph without an end is set in parts that look like one, because the time to set a
/// paragraph grows faster than its length.
pub(crate) fn paragraphs(text: &str, room: f64, size: f64) -> Vec<Paragraph> {
    let mut out: Vec<Paragraph> = Vec::new();
    let mut gap = false;
    for line in lines(text) {
        let line = legible(line);
        if line.trim().is_empty() {
            gap = !out.is_empty();
            continue;
        }
        for part in parts(line.trim_end()) {
            let line = breaking(part, room, size);
            match out.last_mut() {
                Some(last) if !gap && last.lines.len() < SET_TOGETHER => last.lines.push(line),
                _ => out.push(Paragraph {
                    gap,
                    lines: vec![line],
                }),
            }
            gap = false;
        }
    }
    out
}

/// Parts a line that is longer than a page at spaces; what follows starts a line of its own.
fn parts(line: &str) -> Vec<&str> {
    let mut out = Vec::new();
    let mut rest = line;
    while rest.len() > LONGEST_LINE {
        let from = rest.floor_char_boundary(LONGEST_LINE);
        let Some(at) = rest[from..].find(' ') else {
            break;
        };
        out.push(&rest[..from + at]);
        rest = rest[from + at..].trim_start();
    }
    if !rest.is_empty() {
        out.push(rest);
    }
    out
}

/// One legible line, whatever line ends it came with.
pub(crate) fn flat(text: &str) -> String {
    legible(&lines(text).collect::<Vec<_>>().join(" "))
}

/// A head or a name; one without a letter is none, because a tagged heading must have words.
pub(crate) fn named(text: &str, room: f64, size: f64) -> Option<String> {
    let text = flat(text);
    (!text.trim().is_empty()).then(|| breaking(text.trim(), room, size))
}

/// Lets a word that is wider than its line break anywhere; all others stay whole.
pub(crate) fn breaking(text: &str, room: f64, size: f64) -> String {
    let mut out = String::with_capacity(text.len());
    for (at, word) in text.split(' ').enumerate() {
        if at > 0 {
            out.push(' ');
        }
        if word.len() as f64 * size * 0.2 < room || width(word, size, Weight::Bold) < room {
            out.push_str(word);
            continue;
        }
        for (at, letter) in word.chars().enumerate() {
            if at > 0 && at % PIECE == 0 {
                out.push('\u{200b}');
            }
            out.push(letter);
        }
    }
    out
}

/// A text that fits a room on one line, with an ellipsis where it was cut.
pub(crate) fn shortened(text: &str, room: f64, size: f64) -> String {
    if width(text, size, Weight::Regular) <= room {
        return text.to_string();
    }
    let mut out = String::new();
    for letter in text.chars() {
        if width(&out, size, Weight::Regular) > room - 2.0 * size {
            break;
        }
        out.push(letter);
    }
    out.trim_end().to_string() + "…"
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn blank_lines_part_paragraphs_and_line_ends_part_lines() {
        let found = paragraphs("\na\nb\r\n\r\n \nc\n", 361.0, 12.0);
        let wanted = |gap, lines: &[&str]| Paragraph {
            gap,
            lines: lines.iter().map(ToString::to_string).collect(),
        };
        assert_eq!(found, [wanted(false, &["a", "b"]), wanted(true, &["c"])]);
        assert!(paragraphs(" \n\n", 361.0, 12.0).is_empty());
    }

    #[test]
    fn text_without_an_end_is_set_in_parts_and_no_word_is_lost() {
        let text = "words and more words ".repeat(5_000);
        let found = paragraphs(&text, 361.0, 12.0);
        let lines: Vec<&str> = found
            .iter()
            .flat_map(|part| &part.lines)
            .map(String::as_str)
            .collect();
        assert!(found.len() > 1 && found.iter().all(|part| !part.gap));
        assert!(lines.iter().all(|line| line.len() < LONGEST_LINE + 10));
        assert_eq!(lines.join(" "), text.trim_end());
    }

    #[test]
    fn only_a_word_that_is_wider_than_its_line_may_break() {
        let long = "hippopotam".repeat(20);
        let broken = breaking(&format!("a short word {long}"), 361.0, 12.0);
        assert!(broken.starts_with("a short word hipp\u{200b}opot"));
        assert_eq!(
            broken.replace('\u{200b}', ""),
            format!("a short word {long}")
        );
        assert_eq!(breaking("a short word", 361.0, 12.0), "a short word");
    }

    #[test]
    fn a_long_running_title_ends_in_an_ellipsis() {
        let short = shortened(&"word ".repeat(50), 200.0, 10.0);
        assert!(short.ends_with('…') && width(&short, 10.0, Weight::Regular) <= 200.0);
        assert_eq!(shortened("My year", 200.0, 10.0), "My year");
    }

    #[test]
    fn a_head_without_a_letter_is_none() {
        assert_eq!(named(" \u{200b}\n", 112.0, 12.0), None);
        assert_eq!(named("  Pain ", 112.0, 12.0).as_deref(), Some("Pain"));
    }
}
