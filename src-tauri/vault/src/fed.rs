//! The readers of bytes that lie on a disk, for tests that feed them noise.
//!
//! It comes with the test cost, so no release has it.

use std::path::Path;

use crate::VaultError;
use crate::head::HeadKey;
use crate::header::bytes;
use crate::key::Key;
use crate::seal;

/// Reads a header as it is, and once more with the digest that fits, because noise would never
/// pass it. What can be read is written as the same bytes again, or this panics.
///
/// Errors: those of a header with the digest that fits.
pub fn header(noise: &[u8]) -> Result<(), VaultError> {
    let _ = bytes::read(noise);
    let body = &noise[..noise.len().saturating_sub(seal::DIGEST_BYTES)];
    let whole = [body, &seal::sha256(body)].concat();
    let read = bytes::read(&whole)?;
    assert!(bytes::write(&read) == whole, "read and written differ");
    Ok(())
}

/// The reader of the commit counter of one vault.
pub struct Counter(HeadKey);

impl Counter {
    /// Takes a key of its own.
    ///
    /// Errors: [`VaultError::Random`].
    pub fn new() -> Result<Self, VaultError> {
        Ok(Self(HeadKey::new(&Key::new_random()?, &[7; 16])?))
    }

    /// Writes one that is whole into a folder.
    ///
    /// Errors: those of writing a file.
    pub fn write(&self, dir: &Path) -> Result<(), VaultError> {
        let head = crate::head::Head {
            sequence: 41,
            opened_at: 0,
            salt: [5; 16],
        };
        self.0.write(dir, head)
    }

    /// Tells whether the bytes are a counter of this vault.
    pub fn is_whole(&self, noise: &[u8]) -> bool {
        self.0.unseal(noise).is_some()
    }
}
