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

#[cfg(test)]
mod tests {
    use super::*;
    use crate::files::{HEADER, HEADER_TWIN};
    use crate::kdf::derivations_begun;
    use crate::{Costing, Vault, seal};

    /// A vault's folder whose header copies ask for four tebibytes of memory.
    fn hostile() -> tempfile::TempDir {
        let dir = tempfile::tempdir().unwrap();
        let right = Passphrase::from_bytes(b"right".to_vec()).unwrap();
        Vault::create(dir.path(), &right, Costing::Test, 0).unwrap();
        for name in [HEADER, HEADER_TWIN] {
            let path = dir.path().join(name);
            let mut bytes = std::fs::read(&path).unwrap();
            bytes.truncate(bytes.len() - seal::DIGEST_BYTES);
            bytes[32..36].copy_from_slice(&u32::MAX.to_le_bytes());
            bytes.extend_from_slice(&seal::sha256(&bytes));
            std::fs::write(path, bytes).unwrap();
        }
        dir
    }

    #[test]
    fn a_hostile_header_is_refused_before_any_derivation_begins() {
        let dir = hostile();
        let right = Passphrase::from_bytes(b"right".to_vec()).unwrap();
        let before = derivations_begun();
        let told = Vault::open(dir.path(), Secret::Passphrase(&right), 0).unwrap_err();
        assert_eq!(told, VaultError::HeaderHostile);
        assert_eq!(derivations_begun(), before);
    }

    #[test]
    fn a_wrong_passphrase_costs_one_derivation_and_a_damaged_header_none() {
        let dir = tempfile::tempdir().unwrap();
        let right = Passphrase::from_bytes(b"right".to_vec()).unwrap();
        let wrong = Passphrase::from_bytes(b"wrong".to_vec()).unwrap();
        Vault::create(dir.path(), &right, Costing::Test, 0).unwrap();
        let begun = derivations_begun();
        Vault::open(dir.path(), Secret::Passphrase(&wrong), 0).unwrap_err();
        assert_eq!(
            derivations_begun(),
            begun + 1,
            "equal copies are asked once"
        );
        for name in [HEADER, HEADER_TWIN] {
            std::fs::write(dir.path().join(name), b"noise").unwrap();
        }
        let told = Vault::open(dir.path(), Secret::Passphrase(&right), 0).unwrap_err();
        assert_eq!(told, VaultError::HeaderDamaged);
        assert_eq!(derivations_begun(), begun + 1);
    }
}
