//! From a secret and the two header copies to the root key.

use crate::VaultError;
use crate::header::copies::Copies;
use crate::header::{Header, SlotKind};
use crate::key::Key;
use crate::passphrase::Passphrase;
use crate::recovery::RecoveryCode;

/// What a person opens a vault with.
#[derive(Clone, Copy, Debug)]
pub enum Secret<'a> {
    /// The passphrase.
    Passphrase(&'a Passphrase),
    /// The recovery code.
    Recovery(&'a RecoveryCode),
}

impl Secret<'_> {
    /// The kind of slot it opens.
    pub(crate) fn kind(self) -> SlotKind {
        match self {
            Self::Passphrase(_) => SlotKind::Passphrase,
            Self::Recovery(_) => SlotKind::Recovery,
        }
    }

    /// What is said when it opens nothing: the same, whether the slot is missing or refuses.
    pub(crate) fn refusal(self) -> VaultError {
        match self {
            Self::Passphrase(_) => VaultError::WrongPassphrase,
            Self::Recovery(_) => VaultError::WrongRecoveryCode,
        }
    }
}

/// Unwraps the root key from the first copy that the secret opens.
///
/// The second copy is asked only where its slot differs from the first.
/// Errors: [`VaultError::WrongPassphrase`] or [`VaultError::WrongRecoveryCode`];
/// [`VaultError::HeaderDamaged`] when the secret is right but the slots were changed;
/// [`VaultError::TooLittleMemory`].
pub(crate) fn unlock<'a>(
    copies: &'a Copies,
    secret: Secret<'_>,
) -> Result<(Key, &'a Header), VaultError> {
    let mut told = secret.refusal();
    let mut asked = Vec::new();
    for header in copies.usable() {
        let Some(slot) = header.slot(secret.kind()) else {
            continue;
        };
        if asked.contains(&(header.vault_id, slot)) && told == secret.refusal() {
            continue;
        }
        asked.push((header.vault_id, slot));
        if let Some(root) = slot.unwrap_root(&header.vault_id, secret)? {
            if header.is_authentic(&root)? {
                return Ok((root, header));
            }
            told = VaultError::HeaderDamaged;
        }
    }
    Err(told)
}

/// Proves a secret against one header.
pub(crate) fn prove(header: &Header, secret: Secret<'_>) -> Result<Key, VaultError> {
    let slot = header.slot(secret.kind()).ok_or(secret.refusal())?;
    slot.unwrap_root(&header.vault_id, secret)?
        .ok_or(secret.refusal())
}
