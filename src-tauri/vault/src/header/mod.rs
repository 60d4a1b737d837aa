//! The header: which vault this is, and the root key, wrapped once for each way in.
//!
//! It holds nothing about the person, and no check of a passphrase but the wrapping itself.

pub(crate) mod bytes;
pub(crate) mod copies;
mod slot;

pub(crate) use slot::{Kdf, Slot, SlotKind};

use crate::VaultError;
use crate::key::Key;
use crate::seal::{self, DIGEST_BYTES};

/// The newest layout this version reads, and the one it writes.
pub(crate) const FORMAT: u16 = 1;
/// The oldest reader that understands what this version writes.
pub(crate) const MIN_READER: u16 = 1;
/// Bytes of a vault's id.
pub(crate) const ID_BYTES: usize = 16;

/// A header as its bytes say it; trusted only after [`Header::is_authentic`].
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Header {
    /// Random, and the same for the life of the vault.
    pub(crate) vault_id: [u8; ID_BYTES],
    /// One for each way in, at most one of a kind.
    pub(crate) slots: Vec<Slot>,
    /// HMAC over everything before it, keyed from the root key.
    mac: [u8; DIGEST_BYTES],
}

impl Header {
    /// Makes a header without slots.
    pub(crate) fn new(vault_id: [u8; ID_BYTES]) -> Self {
        Self {
            vault_id,
            slots: Vec::new(),
            mac: [0; DIGEST_BYTES],
        }
    }

    /// Gives the slot of a kind.
    pub(crate) fn slot(&self, kind: SlotKind) -> Option<&Slot> {
        self.slots.iter().find(|slot| slot.kind == kind)
    }

    /// Puts a slot in the place of the one of its kind.
    pub(crate) fn replace(&mut self, slot: Slot) {
        self.slots.retain(|kept| kept.kind != slot.kind);
        self.slots.push(slot);
        self.slots.sort_by_key(|slot| slot.kind.number());
    }

    /// Authenticates all slots with the root key.
    pub(crate) fn sign(&mut self, root: &Key) -> Result<(), VaultError> {
        self.mac = seal::authenticate(&mac_key(root)?, &bytes::before_mac(self));
        Ok(())
    }

    /// Tells whether all slots are as they were signed: none removed, added or changed.
    pub(crate) fn is_authentic(&self, root: &Key) -> Result<bool, VaultError> {
        Ok(seal::is_authentic(
            &mac_key(root)?,
            &bytes::before_mac(self),
            &self.mac,
        ))
    }
}

fn mac_key(root: &Key) -> Result<Key, VaultError> {
    seal::expand(root.bytes(), &[], "header/v1")
}
