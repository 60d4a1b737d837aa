//! One misspelling forgiven: words of the diary that are one slip away from what was typed.
//!
//! A slip is a letter too many, too few, another letter, or two letters the wrong way round.
//! Every way to undo one slip is looked up in the index, so the work depends on how long the word
//! is and not on how long the diary is.
//! Source of the method: P. Norvig, "How to write a spelling corrector".

use std::collections::BTreeSet;

use rusqlite::Connection;

use super::words;
use crate::refused::Refused;
use crate::store::entry_words;

/// Words outside these lengths are taken as they are. Units: characters. Shorter ones have too
/// many neighbours, longer ones are no words.
const LENGTHS: std::ops::RangeInclusive<usize> = 4..=24;

/// Most words of one question that are looked at.
const MOST_WORDS: usize = 4;

/// A word that this many entries hold is not taken for a misspelling.
pub const LITTLE: usize = 3;

/// Entries counted to tell which of several words is the likelier one.
const COUNTED: usize = 100;

/// Puts words of the diary in place of typed words that it (nearly) lacks; none where it has
/// nothing better to offer.
pub fn instead(database: &Connection, typed: &str) -> Result<Option<String>, Refused> {
    let mut offered = String::new();
    let mut done = 0;
    for word in words::of(typed).take(MOST_WORDS) {
        if let Some(better) = better(database, &word.folded)? {
            offered.push_str(&typed[done..word.start]);
            offered.push_str(&better);
            done = word.end;
        }
    }
    Ok((done > 0).then(|| offered + &typed[done..]))
}

/// The word that most entries hold, of those one slip away.
fn better(database: &Connection, word: &str) -> Result<Option<String>, Refused> {
    let held = entry_words::beginning(database, word, LITTLE)?;
    if !may_slip(word) || held >= LITTLE {
        return Ok(None);
    }
    let mut best: Option<(usize, String)> = None;
    for near in near(word) {
        let pages = entry_words::holding(database, &near, COUNTED)?;
        if pages > held && best.as_ref().is_none_or(|(most, _)| pages > *most) {
            best = Some((pages, near));
        }
    }
    Ok(best.map(|(_, near)| near))
}

/// Whether a word is one that a slip is looked for in.
pub fn may_slip(word: &str) -> bool {
    word.chars().all(char::is_alphabetic) && LENGTHS.contains(&word.chars().count())
}

/// Every word one slip away.
pub fn near(word: &str) -> BTreeSet<String> {
    let letters: Vec<char> = word.chars().collect();
    let mut alphabet: BTreeSet<char> = ('a'..='z').collect();
    alphabet.extend(&letters);
    let mut near = BTreeSet::new();
    for place in 0..=letters.len() {
        let (before, after) = letters.split_at(place);
        let mut add = |middle: &[char], after: &[char]| {
            near.insert(before.iter().chain(middle).chain(after).collect());
        };
        alphabet.iter().for_each(|letter| add(&[*letter], after));
        if let [_, rest @ ..] = after {
            add(&[], rest);
            alphabet.iter().for_each(|letter| add(&[*letter], rest));
        }
        if let [one, other, rest @ ..] = after {
            add(&[*other, *one], rest);
        }
    }
    near.remove(word);
    near
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_kind_of_slip_is_undone() {
        for slip in ["brigde", "bridg", "bridgge", "bredge", "ridge"] {
            assert!(near(slip).contains("bridge"), "{slip}");
        }
        assert!(!near("brgdei").contains("bridge"));
        assert!(!near("bridge").contains("bridge"));
    }

    #[test]
    fn other_letters_than_english_ones_are_moved_and_left_out_too() {
        assert!(near("мсот").contains("мост"));
        assert!(near("ммост").contains("мост"));
    }
}
