//! Four words to remember, chosen without favour.

use crate::{VaultError, random};

/// Picks four words, each with the same chance; a word may come twice, as the odds require.
///
/// Shape: with 7,776 words, 51.7 bits.
/// Errors: [`VaultError::Random`], also when the list is empty.
/// Source: security.md, section 3.2, read 2026-11-22.
pub fn four_words<'a>(list: &[&'a str]) -> Result<[&'a str; 4], VaultError> {
    Ok([pick(list)?, pick(list)?, pick(list)?, pick(list)?])
}

fn pick<'a>(list: &[&'a str]) -> Result<&'a str, VaultError> {
    loop {
        if let Some(index) = fair_index(u32::from_le_bytes(random()?), list.len())? {
            return list.get(index).copied().ok_or(VaultError::Random);
        }
    }
}

/// Turns a drawn number into an index, or asks for another draw when the number lies in the
/// uneven rest at the top, which would favour the first words.
fn fair_index(drawn: u32, length: usize) -> Result<Option<usize>, VaultError> {
    let length = u32::try_from(length).map_err(|_| VaultError::Random)?;
    let rest = 0_u32
        .wrapping_sub(length)
        .checked_rem(length)
        .ok_or(VaultError::Random)?;
    // The draws below `rest` are as many as do not fit evenly.
    Ok((drawn >= rest).then_some((drawn % length) as usize))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_word_can_come_and_an_empty_list_is_refused() {
        let list = ["one", "two", "three"];
        let mut seen = std::collections::BTreeSet::new();
        for _ in 0..100 {
            seen.extend(four_words(&list).unwrap());
        }
        assert_eq!(seen.len(), 3);
        assert_eq!(four_words(&[]).unwrap_err(), VaultError::Random);
    }

    #[test]
    fn the_uneven_rest_is_drawn_again() {
        // 2^32 mod 7,776 is 2,560: the draws 0 to 2,559 would favour some words.
        assert_eq!(fair_index(2_559, 7_776).unwrap(), None);
        assert_eq!(fair_index(2_560, 7_776).unwrap(), Some(2_560));
        assert_eq!(fair_index(u32::MAX, 7_776).unwrap(), Some(2_559));
        assert_eq!((u64::from(u32::MAX) + 1 - 2_560) % 7_776, 0);
        assert_eq!(fair_index(0, 4).unwrap(), Some(0));
    }
}
