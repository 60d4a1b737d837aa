//! The recovery code: 130 random bits a person can copy by hand.
//!
//! 26 random characters of Crockford's alphabet and two check characters, in seven groups of
//! four. The 28 characters are a word of a Reed–Solomon code over GF(32) with distance three:
//! any one or two wrong characters are noticed, and so is any swap of two.
//! Source: www.crockford.com/base32.html (alphabet, O and I and L), read 2026-11-22.

use std::fmt;

use thiserror::Error;
use zeroize::{Zeroize, Zeroizing};

use crate::{VaultError, random};

/// Crockford's alphabet: no I, L, O or U.
const ALPHABET: &[u8; 32] = b"0123456789ABCDEFGHJKMNPQRSTVWXYZ";
/// Random characters, five bits each.
const RANDOM: usize = 26;
/// All characters with the two check characters.
const LENGTH: usize = RANDOM + 2;
/// Characters in one printed group.
const GROUP: usize = 4;

/// The code was mistyped: too short, too long, a foreign sign, or the check does not fit.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Error)]
#[error("the recovery code is mistyped")]
pub struct Mistyped;

/// A recovery code; wiped when dropped, printed as `[private]`.
///
/// Shape: 28 values from 0 to 31, the last two are the check.
pub struct RecoveryCode(Box<[u8; LENGTH]>);

impl RecoveryCode {
    /// Makes a new code.
    pub(crate) fn new_random() -> Result<Self, VaultError> {
        let mut code = Self(Box::new([0; LENGTH]));
        let mut drawn = Zeroizing::new(random::<RANDOM>()?);
        for (value, byte) in code.0.iter_mut().zip(drawn.iter_mut()) {
            *value = *byte & 31;
        }
        drawn.zeroize();
        let (first, second) = checks(&code.0);
        code.0[RANDOM] = first;
        code.0[RANDOM + 1] = second;
        Ok(code)
    }

    /// Reads a typed code: case, spaces and dashes do not matter, O is 0, I and L are 1.
    ///
    /// Errors: [`Mistyped`] for any one or two wrong characters and any two swapped ones.
    pub fn parse(typed: &[u8]) -> Result<Self, Mistyped> {
        let text = std::str::from_utf8(typed).map_err(|_| Mistyped)?;
        let mut code = Self(Box::new([0; LENGTH]));
        let mut filled = 0;
        for sign in text.chars().filter(|sign| !is_gap(*sign)) {
            *code.0.get_mut(filled).ok_or(Mistyped)? = value_of(sign).ok_or(Mistyped)?;
            filled += 1;
        }
        let right = (code.0[RANDOM], code.0[RANDOM + 1]) == checks(&code.0);
        if filled == LENGTH && right {
            Ok(code)
        } else {
            Err(Mistyped)
        }
    }

    /// Gives the code as it is printed: seven groups of four.
    pub fn groups(&self) -> [String; LENGTH / GROUP] {
        std::array::from_fn(|group| {
            let values = &self.0[group * GROUP..(group + 1) * GROUP];
            values
                .iter()
                .map(|value| char::from(ALPHABET[usize::from(*value)]))
                .collect()
        })
    }

    /// Lends the random values, from which the key is derived.
    pub(crate) fn secret(&self) -> &[u8] {
        &self.0[..RANDOM]
    }
}

impl Drop for RecoveryCode {
    fn drop(&mut self) {
        self.0.zeroize();
    }
}

impl fmt::Debug for RecoveryCode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("[private]")
    }
}

/// Tells whether a sign only parts the groups: white space and every kind of dash.
fn is_gap(sign: char) -> bool {
    sign.is_whitespace()
        || matches!(
            sign,
            '-' | '_' | '\u{ad}' | '\u{2010}'..='\u{2015}' | '\u{2212}'
        )
}

fn value_of(sign: char) -> Option<u8> {
    let sign = match sign.to_ascii_uppercase() {
        'O' => '0',
        'I' | 'L' => '1',
        other => other,
    };
    let index = ALPHABET
        .iter()
        .position(|letter| char::from(*letter) == sign)?;
    u8::try_from(index).ok()
}

/// Computes both check values.
///
/// They make two sums over all 28 values zero: the plain sum, and the sum of each value times
/// its place's power of two in GF(32). The powers differ for 31 places, which gives distance 3.
fn checks(values: &[u8; LENGTH]) -> (u8, u8) {
    let (mut plain, mut placed, mut power) = (0, 0, 1);
    for value in &values[..RANDOM] {
        plain ^= value;
        placed ^= times(*value, power);
        power = times(power, 2);
    }
    let (first_power, second_power) = (power, times(power, 2));
    // first + second = plain, first * p1 + second * p2 = placed; plus and minus are the same.
    let second = times(
        placed ^ times(plain, first_power),
        inverse(first_power ^ second_power),
    );
    (plain ^ second, second)
}

/// Multiplies in GF(32) with the polynomial x^5 + x^2 + 1.
fn times(mut left: u8, mut right: u8) -> u8 {
    let mut product = 0;
    while right != 0 {
        if right & 1 == 1 {
            product ^= left;
        }
        left = if left & 16 == 0 {
            left << 1
        } else {
            (left << 1) ^ 0b10_0101
        };
        right >>= 1;
    }
    product
}

/// Inverts in GF(32): the 30th power, because the 31st of all but zero is one.
fn inverse(value: u8) -> u8 {
    (0..30).fold(1, |power, _| times(power, value))
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Two codes: a random one, and the one made of zeros.
    fn codes() -> [[u8; LENGTH]; 2] {
        [*RecoveryCode::new_random().unwrap().0, [0; LENGTH]]
    }

    fn spelled(values: &[u8; LENGTH]) -> Vec<u8> {
        values
            .iter()
            .map(|value| ALPHABET[usize::from(*value)])
            .collect()
    }

    fn is_noticed(values: &[u8; LENGTH]) -> bool {
        RecoveryCode::parse(&spelled(values)).is_err()
    }

    #[test]
    fn every_single_wrong_character_is_noticed() {
        for code in codes() {
            for place in 0..LENGTH {
                for change in 1..32 {
                    let mut bent = code;
                    bent[place] ^= change;
                    assert!(is_noticed(&bent), "place {place}, change {change}");
                }
            }
        }
    }

    #[test]
    fn every_swap_of_two_different_characters_is_noticed() {
        // All pairs of values in all pairs of places, adjacent or not.
        for first in 0..LENGTH {
            for second in first + 1..LENGTH {
                let mut code = codes()[0];
                if code[first] == code[second] {
                    continue;
                }
                code.swap(first, second);
                assert!(is_noticed(&code), "places {first} and {second}");
            }
        }
    }

    #[test]
    fn every_two_wrong_characters_are_noticed() {
        let code = codes()[0];
        for first in 0..LENGTH {
            for second in first + 1..LENGTH {
                for changes in 0..31 * 31_u16 {
                    let mut bent = code;
                    bent[first] ^= (changes % 31) as u8 + 1;
                    bent[second] ^= (changes / 31) as u8 + 1;
                    assert_ne!((bent[RANDOM], bent[RANDOM + 1]), checks(&bent));
                }
            }
        }
    }

    #[test]
    fn a_code_reads_back_from_its_groups_however_it_is_typed() {
        for _ in 0..1_000 {
            let code = RecoveryCode::new_random().unwrap();
            let groups = code.groups();
            assert!(groups.iter().all(|group| group.len() == GROUP));
            for typed in [
                groups.join("-"),
                groups.join(" – ").to_lowercase(),
                format!(
                    "  {}\r\n",
                    groups.concat().replace('0', "o").replace('1', "l")
                ),
                groups.concat().replace('0', "O").replace('1', "i"),
            ] {
                let read = RecoveryCode::parse(typed.as_bytes()).unwrap();
                assert_eq!(read.secret(), code.secret());
            }
        }
    }

    #[test]
    fn short_long_and_foreign_signs_are_mistyped() {
        let good = RecoveryCode::new_random().unwrap().groups().concat();
        for typed in [
            &good[1..],
            &format!("{good}0"),
            "",
            "U",
            &good.replace(&good[..1], "é"),
        ] {
            assert_eq!(RecoveryCode::parse(typed.as_bytes()).unwrap_err(), Mistyped);
        }
        assert_eq!(RecoveryCode::parse(&[0xff; 28]).unwrap_err(), Mistyped);
    }

    #[test]
    fn it_prints_nothing_of_itself() {
        assert_eq!(
            format!("{:?}", RecoveryCode::new_random().unwrap()),
            "[private]"
        );
    }
}
