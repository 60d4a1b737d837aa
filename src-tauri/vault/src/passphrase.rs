//! The passphrase as a person means it, not as a keyboard happens to send it.

use std::fmt;

use unicode_normalization::UnicodeNormalization;
use zeroize::Zeroizing;

use crate::VaultError;

/// How many times longer composed text can be than its source in UTF-8.
///
/// Source: Unicode FAQ on normalisation, "maximum expansion factors", read 2026-11-22.
const LONGEST_GROWTH: usize = 3;

/// A passphrase, ready for the key derivation; wiped when dropped, printed as `[private]`.
///
/// The rule, fixed for ever by the first released vault:
/// 1. white space at both ends is dropped, because copying and phone keyboards add it unseen;
/// 2. the rest is brought to Unicode form NFC, so that "é" typed as one sign or as two is one;
/// 3. everything else stays: capitals, and each single space between words.
pub struct Passphrase(Zeroizing<String>);

impl Passphrase {
    /// Takes the typed bytes and wipes them.
    ///
    /// Errors: [`VaultError::NotText`] when they are not UTF-8.
    pub fn from_bytes(typed: Vec<u8>) -> Result<Self, VaultError> {
        let typed = Zeroizing::new(typed);
        let text = std::str::from_utf8(&typed).map_err(|_| VaultError::NotText)?;
        let trimmed = text.trim();
        // Room for the longest result: a growing string would leave an unwiped copy behind.
        let mut kept = Zeroizing::new(String::with_capacity(trimmed.len() * LONGEST_GROWTH + 4));
        kept.extend(trimmed.nfc());
        Ok(Self(kept))
    }

    /// Lends the text to the key derivation and the strength meter.
    pub(crate) fn text(&self) -> &str {
        &self.0
    }
}

impl fmt::Debug for Passphrase {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("[private]")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn kept(typed: &str) -> String {
        Passphrase::from_bytes(typed.as_bytes().to_vec())
            .unwrap()
            .text()
            .to_owned()
    }

    #[test]
    fn spaces_at_the_ends_are_dropped_and_spaces_within_are_kept() {
        assert_eq!(kept(" \t river  stone\u{a0}\r\n"), "river  stone");
        assert_ne!(kept("river  stone"), kept("river stone"));
    }

    #[test]
    fn one_sign_and_two_signs_for_the_same_letter_are_the_same() {
        assert_eq!(kept("caf\u{e9}"), kept("cafe\u{301}"));
        assert_eq!(kept("\u{212b}"), kept("A\u{30a}"));
        // A letter that looks like another stays another: NFC, not NFKC.
        assert_ne!(kept("\u{fb01}sh"), kept("fish"));
    }

    #[test]
    fn the_rule_applied_twice_changes_nothing_more() {
        for typed in [
            " e\u{301} ",
            "\u{2000}a\u{2001}",
            "\u{1d160}\u{1d160}",
            "",
            "  ",
        ] {
            assert_eq!(kept(&kept(typed)), kept(typed));
        }
    }

    #[test]
    fn the_longest_growth_needs_no_second_allocation() {
        let typed = "\u{1d160}".repeat(1000);
        let passphrase = Passphrase::from_bytes(typed.clone().into_bytes()).unwrap();
        assert!(passphrase.text().len() > typed.len());
        assert_eq!(passphrase.0.capacity(), typed.len() * LONGEST_GROWTH + 4);
    }

    #[test]
    fn bytes_that_are_not_text_are_refused() {
        assert_eq!(
            Passphrase::from_bytes(vec![0xff]).unwrap_err(),
            VaultError::NotText
        );
    }

    #[test]
    fn it_prints_nothing_of_itself() {
        let passphrase = Passphrase::from_bytes(b"river".to_vec()).unwrap();
        assert_eq!(format!("{passphrase:?}"), "[private]");
    }
}
