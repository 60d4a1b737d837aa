//! The one place where a fault of the leaves gets the code that crosses the wire.

use towpath_report::ReportError;
use towpath_vault::{Mistyped, VaultError};

use crate::wire::{ErrorCode, Refusal};

/// Why the core refused; the same type that crosses the wire.
pub type Refused = Refusal;

impl From<VaultError> for Refusal {
    fn from(error: VaultError) -> Self {
        let code = match error {
            VaultError::WrongPassphrase => ErrorCode::WrongPassphrase,
            VaultError::WrongRecoveryCode => ErrorCode::WrongRecoveryCode,
            // Bytes that are not text open nothing, so they are a wrong passphrase.
            VaultError::NotText => ErrorCode::WrongPassphrase,
            VaultError::HeaderDamaged => ErrorCode::HeaderDamaged,
            VaultError::HeaderHostile => ErrorCode::HeaderHostile,
            VaultError::DataDamaged => ErrorCode::DataDamaged,
            VaultError::FileMissing { .. } => ErrorCode::FileMissing,
            VaultError::AlreadyThere => ErrorCode::AlreadyThere,
            VaultError::TooNew { found, .. } => {
                return Self {
                    code: ErrorCode::TooNew,
                    number: Some(u64::from(found)),
                };
            }
            VaultError::OpenElsewhere => ErrorCode::OpenElsewhere,
            VaultError::DiskFull => ErrorCode::DiskFull,
            VaultError::ReadOnly => ErrorCode::ReadOnly,
            VaultError::Storage(_) => ErrorCode::StorageFailed,
            VaultError::TooLittleMemory => ErrorCode::TooLittleMemory,
            VaultError::NotACopy => ErrorCode::NotACopy,
            VaultError::CopyDamaged => ErrorCode::CopyDamaged,
            VaultError::PlaceFull => ErrorCode::PlaceFull,
            VaultError::PlaceReadOnly => ErrorCode::PlaceReadOnly,
            VaultError::PlaceGone => ErrorCode::PlaceGone,
            VaultError::Stopped => ErrorCode::CopyStopped,
            VaultError::Random | VaultError::CipherMissing | VaultError::Sql(_) => {
                ErrorCode::Inside
            }
        };
        code.into()
    }
}

impl From<Mistyped> for Refusal {
    fn from(_: Mistyped) -> Self {
        ErrorCode::RecoveryCodeMistyped.into()
    }
}

impl From<rusqlite::Error> for Refusal {
    fn from(error: rusqlite::Error) -> Self {
        // Rows that do not have the shape our own migrations gave them are damage.
        match error {
            rusqlite::Error::FromSqlConversionFailure(..)
            | rusqlite::Error::IntegralValueOutOfRange(..)
            | rusqlite::Error::InvalidColumnType(..)
            | rusqlite::Error::Utf8Error(..) => ErrorCode::DataDamaged.into(),
            other => VaultError::from(other).into(),
        }
    }
}

impl From<ReportError> for Refusal {
    fn from(_: ReportError) -> Self {
        ErrorCode::PageFailed.into()
    }
}
