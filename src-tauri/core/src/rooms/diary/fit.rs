//! How well an entry fits the words asked for: to order what was found.
//!
//! It reads the entry itself, because the index does not keep where words stand; so only the
//! newest entries that were found are weighed ([`NEWEST`]), and the window says so.

use std::cmp::Reverse;

use super::words;

/// How many of the newest entries found are weighed.
pub const NEWEST: usize = 200;

/// A fit; the greater one fits better.
///
/// Shape: words that stand just as asked (others only begin so), then how close together the
/// words stand, then how often.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Fit {
    whole: usize,
    apart: Reverse<usize>,
    times: usize,
}

/// Weighs a text; each asked word is folded and need only begin a word of the text.
pub fn of(text: &str, asked: &[String]) -> Fit {
    let mut whole = vec![false; asked.len()];
    let mut last: Vec<Option<usize>> = vec![None; asked.len()];
    let (mut apart, mut times) = (usize::MAX, 0);
    for (place, word) in words::of(text).enumerate() {
        let mut hit = false;
        for (number, asked) in asked.iter().enumerate() {
            if word.folded.starts_with(asked.as_str()) {
                whole[number] |= word.folded == *asked;
                last[number] = Some(place);
                hit = true;
            }
        }
        if !hit {
            continue;
        }
        times += 1;
        // From the earliest of the words' last places to here, all of them stand.
        if let Some(first) = last.iter().copied().min().flatten() {
            apart = apart.min(place - first);
        }
    }
    Fit {
        whole: whole.into_iter().filter(|whole| *whole).count(),
        apart: Reverse(apart),
        times,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn fit(text: &str) -> Fit {
        of(text, &["walk".to_owned(), "bridge".to_owned()])
    }

    #[test]
    fn a_word_just_as_asked_fits_better_than_one_that_begins_so() {
        assert!(fit("A walk to the bridge") > fit("Walking to the bridge"));
    }

    #[test]
    fn words_close_together_fit_better_than_far_apart() {
        let far = "walk, then soup and bread and a long sleep, then the bridge";
        assert!(fit("bridge walk") > fit(far));
    }

    #[test]
    fn then_what_is_said_more_often_fits_better() {
        assert!(fit("bridge walk walk") > fit("bridge walk"));
    }
}
