//! One way in: the root key, wrapped with a key that only a passphrase or a code gives.

use crate::kdf::{self, KdfCost, SALT_BYTES};
use crate::key::{KEY_BYTES, Key};
use crate::passphrase::Passphrase;
use crate::recovery::RecoveryCode;
use crate::seal::{self, NONCE_BYTES, TAG_BYTES};
use crate::unlock::Secret;
use crate::{Costing, VaultError, calibrate, random};

use super::{ID_BYTES, bytes};

/// Bytes of a wrapped root key.
pub(crate) const WRAPPED_BYTES: usize = KEY_BYTES + TAG_BYTES;

/// What opens a slot.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum SlotKind {
    /// The passphrase.
    Passphrase,
    /// The recovery code.
    Recovery,
}

impl SlotKind {
    /// The number in the file.
    pub(crate) fn number(self) -> u8 {
        match self {
            Self::Passphrase => 1,
            Self::Recovery => 2,
        }
    }
}

/// How the wrapping key is derived.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Kdf {
    /// Argon2id, version 1.3, for what a person can remember.
    Argon2id(KdfCost),
    /// HKDF-SHA256, enough for 130 random bits.
    Hkdf,
}

/// One way in.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Slot {
    /// What opens it.
    pub(crate) kind: SlotKind,
    /// Random, so that a slot that was replaced can be told from its successor.
    pub(crate) id: u8,
    /// How the wrapping key is derived.
    pub(crate) kdf: Kdf,
    /// Salt of the derivation.
    pub(crate) salt: [u8; SALT_BYTES],
    /// Nonce of the wrapping.
    pub(crate) nonce: [u8; NONCE_BYTES],
    /// The root key, sealed.
    pub(crate) wrapped: [u8; WRAPPED_BYTES],
}

impl Slot {
    /// Wraps the root key for a passphrase.
    pub(crate) fn for_passphrase(
        vault_id: &[u8; ID_BYTES],
        root: &Key,
        passphrase: &Passphrase,
        costing: Costing,
    ) -> Result<Self, VaultError> {
        let salt = random()?;
        let (key, cost) = calibrate::derive_new(passphrase, &salt, costing)?;
        Self::wrap(
            vault_id,
            root,
            &key,
            SlotKind::Passphrase,
            Kdf::Argon2id(cost),
            salt,
        )
    }

    /// Wraps the root key for a recovery code.
    pub(crate) fn for_recovery(
        vault_id: &[u8; ID_BYTES],
        root: &Key,
        code: &RecoveryCode,
    ) -> Result<Self, VaultError> {
        let salt = random()?;
        let key = recovery_key(code, &salt)?;
        Self::wrap(vault_id, root, &key, SlotKind::Recovery, Kdf::Hkdf, salt)
    }

    fn wrap(
        vault_id: &[u8; ID_BYTES],
        root: &Key,
        key: &Key,
        kind: SlotKind,
        kdf: Kdf,
        salt: [u8; SALT_BYTES],
    ) -> Result<Self, VaultError> {
        let [id] = random()?;
        let mut slot = Self {
            kind,
            id,
            kdf,
            salt,
            nonce: random()?,
            wrapped: [0; WRAPPED_BYTES],
        };
        // Room for the tag beforehand: a growing vector would leave an unwiped key behind.
        let mut sealed = Vec::with_capacity(WRAPPED_BYTES);
        sealed.extend_from_slice(root.bytes());
        seal::seal(
            key,
            slot.nonce,
            &bytes::slot_context(vault_id, &slot),
            &mut sealed,
        )?;
        slot.wrapped.copy_from_slice(&sealed);
        Ok(slot)
    }

    /// Unwraps the root key; `None` when the secret, or any parameter, is not the one it was
    /// wrapped with.
    pub(crate) fn unwrap_root(
        &self,
        vault_id: &[u8; ID_BYTES],
        secret: Secret<'_>,
    ) -> Result<Option<Key>, VaultError> {
        let key = match (secret, self.kdf) {
            (Secret::Passphrase(passphrase), Kdf::Argon2id(cost)) => {
                kdf::derive(passphrase, &self.salt, cost)?
            }
            (Secret::Recovery(code), Kdf::Hkdf) => recovery_key(code, &self.salt)?,
            _ => return Ok(None),
        };
        let mut sealed = zeroize::Zeroizing::new(self.wrapped);
        let context = bytes::slot_context(vault_id, self);
        match seal::unseal(&key, self.nonce, &context, sealed.as_mut_slice()) {
            Some(root) => Key::fill(|place| {
                place.copy_from_slice(root);
                Ok(())
            })
            .map(Some),
            None => Ok(None),
        }
    }
}

fn recovery_key(code: &RecoveryCode, salt: &[u8; SALT_BYTES]) -> Result<Key, VaultError> {
    seal::expand(code.secret(), salt, "recovery/v1")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_thousand_recovery_codes_open_their_slots_and_no_other() {
        let root = Key::new_random().unwrap();
        let wrong = RecoveryCode::new_random().unwrap();
        for _ in 0..1_000 {
            let id = random().unwrap();
            let code = RecoveryCode::new_random().unwrap();
            let slot = Slot::for_recovery(&id, &root, &code).unwrap();
            let typed = code.groups().join("-").to_lowercase();
            let typed = RecoveryCode::parse(typed.as_bytes()).unwrap();
            let opened = slot
                .unwrap_root(&id, Secret::Recovery(&typed))
                .unwrap()
                .unwrap();
            assert_eq!(opened.bytes(), root.bytes());
            assert!(
                slot.unwrap_root(&id, Secret::Recovery(&wrong))
                    .unwrap()
                    .is_none()
            );
        }
    }

    #[test]
    fn no_parameter_of_a_slot_can_be_changed_unnoticed() {
        let root = Key::new_random().unwrap();
        let passphrase = Passphrase::from_bytes(b"river stone".to_vec()).unwrap();
        let secret = Secret::Passphrase(&passphrase);
        let id = [1; ID_BYTES];
        let slot = Slot::for_passphrase(&id, &root, &passphrase, Costing::Test).unwrap();
        assert!(slot.unwrap_root(&id, secret).unwrap().is_some());
        let cost = KdfCost {
            passes: 2,
            ..KdfCost::for_tests()
        };
        let bent = [
            Slot {
                id: slot.id ^ 1,
                ..slot.clone()
            },
            Slot {
                kind: SlotKind::Recovery,
                ..slot.clone()
            },
            Slot {
                kdf: Kdf::Argon2id(cost),
                ..slot.clone()
            },
            Slot {
                salt: [0; SALT_BYTES],
                ..slot.clone()
            },
            Slot {
                nonce: [0; NONCE_BYTES],
                ..slot.clone()
            },
        ];
        for slot in bent {
            assert!(slot.unwrap_root(&id, secret).unwrap().is_none(), "{slot:?}");
        }
        assert!(slot.unwrap_root(&[2; ID_BYTES], secret).unwrap().is_none());
    }
}
