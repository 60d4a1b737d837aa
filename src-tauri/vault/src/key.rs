//! Thirty-two secret bytes that stay in one place and are wiped.

use std::fmt;

use zeroize::Zeroize;

use crate::VaultError;

/// Bytes of a key.
pub(crate) const KEY_BYTES: usize = 32;

/// A key: on the heap so that moving it leaves no copy behind, wiped when dropped.
pub(crate) struct Key(Box<[u8; KEY_BYTES]>);

impl Key {
    /// Makes a key by filling its final place.
    pub(crate) fn fill(
        fill: impl FnOnce(&mut [u8; KEY_BYTES]) -> Result<(), VaultError>,
    ) -> Result<Self, VaultError> {
        let mut key = Self(Box::new([0; KEY_BYTES]));
        fill(&mut key.0)?;
        Ok(key)
    }

    /// Makes a new random key.
    pub(crate) fn new_random() -> Result<Self, VaultError> {
        Self::fill(|bytes| crate::seal::fill_random(bytes))
    }

    /// Lends the bytes.
    pub(crate) fn bytes(&self) -> &[u8; KEY_BYTES] {
        &self.0
    }
}

impl Drop for Key {
    fn drop(&mut self) {
        self.0.zeroize();
    }
}

impl fmt::Debug for Key {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("[private]")
    }
}
