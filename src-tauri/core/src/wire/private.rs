//! Words that must not leak: what a person wrote, and what a person typed to unlock.

use std::fmt;

use serde::{Deserialize, Serialize};
use ts_rs::TS;
use zeroize::Zeroize;

/// Something a participant wrote.
///
/// It crosses the wire and sleeps in the store; it never reaches a log, because `Debug` prints
/// `[private]`.
#[derive(Clone, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(transparent)]
#[ts(type = "string")]
pub struct Private(pub String);

impl Private {
    /// Borrows the words.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl From<String> for Private {
    fn from(words: String) -> Self {
        Self(words)
    }
}

impl From<&str> for Private {
    fn from(words: &str) -> Self {
        Self(words.to_owned())
    }
}

impl fmt::Debug for Private {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("[private]")
    }
}

/// A passphrase or recovery code as it was typed: UTF-8 bytes, wiped when dropped.
///
/// Shape: it crosses the wire as bytes of chance and then, as many, the bytes crossed with them.
/// The web view keeps pieces of what crosses where nobody can wipe them, and none of them reads
/// as the words. This is a mask and no lock: who has both halves has the words.
#[derive(Default, Deserialize, TS)]
#[serde(try_from = "Vec<u8>")]
#[ts(type = "number[]")]
pub struct Typed(pub Vec<u8>);

/// Bytes that are no two halves of one length.
#[derive(Debug, thiserror::Error)]
#[error("a mask and what is behind it differ in length")]
pub struct Unmatched;

impl TryFrom<Vec<u8>> for Typed {
    type Error = Unmatched;

    fn try_from(mut masked: Vec<u8>) -> Result<Self, Unmatched> {
        let half = masked.len() / 2;
        if masked.len() != 2 * half {
            masked.zeroize();
            return Err(Unmatched);
        }
        let (chance, behind) = masked.split_at(half);
        let words = chance.iter().zip(behind).map(|(c, b)| c ^ b).collect();
        masked.zeroize();
        Ok(Self(words))
    }
}

impl Drop for Typed {
    fn drop(&mut self) {
        self.0.zeroize();
    }
}

impl fmt::Debug for Typed {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("[private]")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_was_typed_comes_from_behind_its_mask() {
        let typed: Typed = serde_json::from_str("[1, 2, 255, 105, 107, 155]").unwrap();
        assert_eq!(typed.0, b"hid");
        let nothing: Typed = serde_json::from_str("[]").unwrap();
        assert!(nothing.0.is_empty());
    }

    #[test]
    fn halves_of_two_lengths_are_refused() {
        assert!(serde_json::from_str::<Typed>("[1, 2, 3]").is_err());
    }
}
