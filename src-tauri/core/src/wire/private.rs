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
/// The window sends bytes, not a string, so that it can wipe its own copy.
#[derive(Default, Deserialize, TS)]
#[serde(transparent)]
#[ts(type = "number[]")]
pub struct Typed(pub Vec<u8>);

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
