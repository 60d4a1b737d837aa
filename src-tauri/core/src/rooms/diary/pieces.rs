//! The place of a text that matched, cut into pieces to show.

use super::opening;
use super::words::{self, Word};
use crate::wire::Private;

/// Characters shown before the first match, and from it on.
const BEFORE: usize = 50;
const AFTER: usize = 110;

/// A piece of text, matched or not.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Piece {
    /// The words.
    pub text: Private,
    /// Whether they matched.
    pub hit: bool,
}

/// Cuts the place of the first match into pieces; each asked word is a run of folded words, the
/// last of which need only begin.
pub fn of(text: &str, asked: &[Vec<String>]) -> Vec<Piece> {
    let mut hits: Vec<(usize, usize)> = Vec::new();
    let mut end = usize::MAX;
    let mut window: Vec<Word> = Vec::new();
    let longest = asked.iter().map(Vec::len).max().unwrap_or(0);
    for word in words::of(text) {
        if word.start > end {
            break;
        }
        window.push(word);
        if window.len() > longest.max(1) {
            window.remove(0);
        }
        for run in asked {
            if let Some(hit) = ends_with(&window, run) {
                if hits.is_empty() {
                    end = forward(text, hit.0, AFTER);
                }
                hits.push(hit);
            }
        }
    }
    let Some(&(first, _)) = hits.first() else {
        return vec![Piece {
            text: opening::of(text).0,
            hit: false,
        }];
    };
    cut(text, back(text, first, BEFORE), end, &hits)
}

fn ends_with(window: &[Word], run: &[String]) -> Option<(usize, usize)> {
    let (last, before) = run.split_last()?;
    let start = window.len().checked_sub(run.len())?;
    let place = &window[start..];
    let same = place
        .iter()
        .zip(before)
        .all(|(word, asked)| word.folded == *asked);
    let ends = place
        .last()
        .is_some_and(|word| word.folded.starts_with(last.as_str()));
    (same && ends).then(|| (place[0].start, place[place.len() - 1].end))
}

/// A place at most `characters` before `at`, at the start of a word.
fn back(text: &str, at: usize, characters: usize) -> usize {
    let Some((place, _)) = text[..at].char_indices().rev().nth(characters) else {
        return 0;
    };
    let space = text[place..at]
        .char_indices()
        .find(|(_, c)| c.is_whitespace());
    space.map_or(place, |(offset, c)| place + offset + c.len_utf8())
}

/// A place at most `characters` after `at`, at the end of a word.
fn forward(text: &str, at: usize, characters: usize) -> usize {
    let Some((offset, _)) = text[at..].char_indices().nth(characters) else {
        return text.len();
    };
    let place = at + offset;
    let space = text[at..place]
        .char_indices()
        .rev()
        .find(|(_, c)| c.is_whitespace());
    space.map_or(place, |(offset, _)| at + offset)
}

fn cut(text: &str, start: usize, end: usize, hits: &[(usize, usize)]) -> Vec<Piece> {
    let mut pieces = Vec::new();
    let mut push = |from: usize, to: usize, hit: bool| {
        let words = one_line(&text[from..to]);
        if !words.is_empty() {
            pieces.push(Piece {
                text: Private(words),
                hit,
            });
        }
    };
    let mut hits: Vec<(usize, usize)> = hits.to_vec();
    hits.sort_unstable();
    let mut at = start;
    for (from, to) in hits {
        if from < at {
            continue;
        }
        push(at, from, false);
        push(from, to, true);
        at = to;
    }
    push(at, end.max(at), false);
    if let (true, Some(first)) = (start > 0, pieces.first_mut()) {
        first
            .text
            .0
            .insert_str(0, if first.hit { "" } else { "… " });
    }
    if end < text.len() {
        pieces.push(Piece {
            text: Private::from(" …"),
            hit: false,
        });
    }
    pieces
}

fn one_line(text: &str) -> String {
    let mut line = String::with_capacity(text.len());
    for c in text.chars() {
        let space = c.is_whitespace() || c.is_control();
        if !(space && line.ends_with(' ')) {
            line.push(if space { ' ' } else { c });
        }
    }
    line
}

#[cfg(test)]
mod tests {
    use super::*;

    fn shown(text: &str, asked: &str) -> String {
        let asked: Vec<Vec<String>> = asked
            .split_whitespace()
            .map(|word| words::of(word).map(|word| word.folded).collect())
            .collect();
        let mark = |piece: Piece| match piece.hit {
            true => format!("[{}]", piece.text.as_str()),
            false => piece.text.0,
        };
        of(text, &asked).into_iter().map(mark).collect()
    }

    #[test]
    fn every_match_near_the_first_one_is_shown() {
        assert_eq!(
            shown("A walk by the river.\nThe Walking helped.", "walk riv"),
            "A [walk] by the [river]. The [Walking] helped."
        );
    }

    #[test]
    fn a_long_text_is_cut_at_words_around_the_first_match() {
        let text = format!("{} walked {}", "before ".repeat(60), "after ".repeat(60));
        let shown = shown(&text, "walk");
        assert!(
            shown.starts_with("… before") && shown.ends_with("after …"),
            "{shown}"
        );
        assert!(shown.contains("[walked]"));
        assert!(shown.chars().count() < BEFORE + AFTER + 10);
    }

    #[test]
    fn accents_and_case_do_not_matter_and_the_text_is_shown_as_it_was_written() {
        assert_eq!(shown("Ein CAFÉ am Fluß", "cafe"), "Ein [CAFÉ] am Fluß");
        assert_eq!(shown("cafe\u{301} noir", "CAFÉ"), "[cafe\u{301}] noir");
    }

    #[test]
    fn a_word_with_a_mark_inside_matches_as_a_run() {
        assert_eq!(
            shown("I don't. Do not trust.", "don't"),
            "I [don't]. Do not trust."
        );
        assert_eq!(
            shown("well-being, being well", "well-b"),
            "[well-being], being well"
        );
    }

    #[test]
    fn one_endless_word_does_not_break_the_cutting() {
        let text = "é🙂".repeat(400) + "walk";
        assert!(shown(&text, "walk").contains("[walk]"));
        assert_eq!(shown("🙂", "🙂"), "🙂");
        let endless = "a".repeat(5_000);
        assert!(shown(&endless, "aa").chars().count() > AFTER);
    }
}
