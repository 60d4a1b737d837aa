//! From typed bytes to a passphrase, and whether a new one may be used.

use towpath_vault::{Passphrase, judge};

use crate::refused::Refused;
use crate::wire::{ErrorCode, Typed};

/// The reason the vault gives for a passphrase below its shortest length.
const TOO_SHORT: &str = "strength-too-short";

/// Takes a passphrase that is already in use.
pub(super) fn known(mut typed: Typed) -> Result<Passphrase, Refused> {
    Ok(Passphrase::from_bytes(std::mem::take(&mut typed.0))?)
}

/// Takes a new passphrase.
///
/// Errors: `PassphraseTooShort`, `PassphraseTooCommon`.
pub(super) fn new(typed: Typed) -> Result<Passphrase, Refused> {
    let strength = judge(&typed.0);
    if strength.allowed {
        return known(typed);
    }
    let code = match strength.reasons.contains(&TOO_SHORT) {
        true => ErrorCode::PassphraseTooShort,
        false => ErrorCode::PassphraseTooCommon,
    };
    Err(code.into())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn refused(typed: &str) -> ErrorCode {
        new(Typed(typed.as_bytes().to_vec())).unwrap_err().code
    }

    #[test]
    fn a_short_one_and_a_common_one_are_told_apart() {
        assert_eq!(refused("river"), ErrorCode::PassphraseTooShort);
        assert_eq!(refused("password1"), ErrorCode::PassphraseTooCommon);
        assert!(new(Typed(b"river stone lamp bread".to_vec())).is_ok());
    }

    #[test]
    fn every_reason_of_the_vault_has_words() {
        for reason in towpath_vault::REASONS {
            assert!(
                towpath_content::words::english().has(reason),
                "{reason} has no words"
            );
        }
    }
}
