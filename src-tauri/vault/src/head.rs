//! The commit counter: a sealed note beside the database that says how far it had come.
//!
//! SQLCipher notices changed pages, but not an older database put back whole, nor a lost log.
//! The counter does: a database that is behind it has lost something.
//! Source: security.md, findings 2 and 3, read 2026-11-22.
//!
//! Bytes: magic 8, format 2, nonce 12, then sealed: sequence 8, time 8, salt 16; tag 16.

use std::path::Path;

use crate::files::{self, HEAD};
use crate::header::ID_BYTES;
use crate::key::Key;
use crate::seal::{self, NONCE_BYTES, TAG_BYTES};
use crate::{VaultError, random};

/// Bytes of the salt at the start of a SQLCipher database.
pub(crate) const DB_SALT_BYTES: usize = 16;

const MAGIC_AND_FORMAT: &[u8; 10] = b"TOWVHEAD\x01\x00";
const PLAIN_BYTES: usize = 8 + 8 + DB_SALT_BYTES;
const WHOLE_BYTES: usize = MAGIC_AND_FORMAT.len() + NONCE_BYTES + PLAIN_BYTES + TAG_BYTES;

/// How far the database had come.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Head {
    /// Number of the last acknowledged commit.
    pub(crate) sequence: u64,
    /// When the vault was opened for it, for a person who looks into damage later.
    ///
    /// Units: seconds since 1970, UTC.
    pub(crate) opened_at: i64,
    /// Which database file it was.
    pub(crate) salt: [u8; DB_SALT_BYTES],
}

/// The key that seals the counter of one vault.
pub(crate) struct HeadKey {
    key: Key,
    context: Vec<u8>,
}

impl HeadKey {
    /// Derives it from the root key.
    pub(crate) fn new(root: &Key, vault_id: &[u8; ID_BYTES]) -> Result<Self, VaultError> {
        let context = [MAGIC_AND_FORMAT.as_slice(), vault_id].concat();
        Ok(Self {
            key: seal::expand(root.bytes(), &[], "head/v1")?,
            context,
        })
    }

    /// Writes the counter.
    pub(crate) fn write(&self, dir: &Path, head: Head) -> Result<(), VaultError> {
        let nonce = random()?;
        let mut sealed = Vec::with_capacity(PLAIN_BYTES + TAG_BYTES);
        sealed.extend_from_slice(&head.sequence.to_le_bytes());
        sealed.extend_from_slice(&head.opened_at.to_le_bytes());
        sealed.extend_from_slice(&head.salt);
        seal::seal(&self.key, nonce, &self.context, &mut sealed)?;
        files::write_own(
            dir,
            HEAD,
            &[MAGIC_AND_FORMAT.as_slice(), &nonce, &sealed].concat(),
        )
    }

    /// Reads the counter; `None` when it is missing or not as it was written.
    pub(crate) fn read(&self, dir: &Path) -> Option<Head> {
        self.unseal(&files::read(&dir.join(HEAD), WHOLE_BYTES).ok()??)
    }

    /// Opens the bytes of a counter; `None` when they are not as they were written.
    pub(crate) fn unseal(&self, bytes: &[u8]) -> Option<Head> {
        let rest = bytes.strip_prefix(MAGIC_AND_FORMAT)?;
        let (nonce, sealed) = rest.split_first_chunk()?;
        let mut sealed = sealed.to_vec();
        let plain = seal::unseal(&self.key, *nonce, &self.context, &mut sealed)?;
        let (sequence, rest) = plain.split_first_chunk()?;
        let (opened_at, rest) = rest.split_first_chunk()?;
        Some(Head {
            sequence: u64::from_le_bytes(*sequence),
            opened_at: i64::from_le_bytes(*opened_at),
            salt: rest.try_into().ok()?,
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_flipped_byte_and_every_cut_of_the_counter_is_noticed() {
        let dir = tempfile::tempdir().unwrap();
        let root = Key::new_random().unwrap();
        let key = HeadKey::new(&root, &[3; ID_BYTES]).unwrap();
        let head = Head {
            sequence: 41,
            opened_at: -1,
            salt: [5; DB_SALT_BYTES],
        };
        key.write(dir.path(), head).unwrap();
        assert_eq!(key.read(dir.path()), Some(head));

        let path = dir.path().join(HEAD);
        let good = std::fs::read(&path).unwrap();
        assert_eq!(good.len(), WHOLE_BYTES);
        for at in 0..good.len() {
            let mut bent = good.clone();
            bent[at] ^= 1;
            std::fs::write(&path, &bent).unwrap();
            assert_eq!(key.read(dir.path()), None, "byte {at}");
            std::fs::write(&path, &good[..at]).unwrap();
            assert_eq!(key.read(dir.path()), None, "cut at {at}");
        }
        std::fs::write(&path, [good.as_slice(), b"x"].concat()).unwrap();
        assert_eq!(key.read(dir.path()), None);
        std::fs::remove_file(&path).unwrap();
        assert_eq!(key.read(dir.path()), None);
    }

    #[test]
    fn the_counter_of_another_vault_is_not_believed() {
        let dir = tempfile::tempdir().unwrap();
        let root = Key::new_random().unwrap();
        let head = Head {
            sequence: 1,
            opened_at: 0,
            salt: [0; DB_SALT_BYTES],
        };
        HeadKey::new(&root, &[1; ID_BYTES])
            .unwrap()
            .write(dir.path(), head)
            .unwrap();
        assert_eq!(
            HeadKey::new(&root, &[2; ID_BYTES])
                .unwrap()
                .read(dir.path()),
            None
        );
    }
}
