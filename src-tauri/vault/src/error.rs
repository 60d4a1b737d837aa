//! Why the vault refused, and the one place where outside errors get a name.

use std::io;

use rusqlite::ErrorCode;
use thiserror::Error;

/// A file of the vault without which it cannot be opened.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Part {
    /// Both copies of the header.
    Header,
    /// The encrypted database.
    Database,
}

/// Why the vault refused.
///
/// No variant carries text: an outside error's message may hold what a person wrote.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Error)]
pub enum VaultError {
    /// The passphrase does not unwrap the key.
    #[error("wrong passphrase")]
    WrongPassphrase,
    /// The recovery code does not unwrap the key, or was replaced by a newer one.
    #[error("wrong recovery code")]
    WrongRecoveryCode,
    /// The passphrase is not UTF-8.
    #[error("the passphrase is not text")]
    NotText,
    /// Neither copy of the header can be trusted.
    #[error("the header is damaged")]
    HeaderDamaged,
    /// The header asks for a key derivation no honest vault needs.
    #[error("the header asks for too much work")]
    HeaderHostile,
    /// The database is damaged.
    #[error("the database is damaged")]
    DataDamaged,
    /// A file is not there.
    #[error("a file is missing: {part:?}")]
    FileMissing {
        /// Which one.
        part: Part,
    },
    /// The folder already holds a vault.
    #[error("a vault is already there")]
    AlreadyThere,
    /// The vault was written by a newer version.
    #[error("written by a newer version: format {found}, newest known {newest}")]
    TooNew {
        /// The format the header asks for.
        found: u16,
        /// The newest format this version reads.
        newest: u16,
    },
    /// Another program, or this one, has the vault open.
    #[error("open elsewhere")]
    OpenElsewhere,
    /// The disk, or the person's share of it, is full.
    #[error("the disk is full")]
    DiskFull,
    /// The folder or a file in it cannot be written.
    #[error("cannot be written")]
    ReadOnly,
    /// The file is not a sealed copy of a vault.
    #[error("not a copy")]
    NotACopy,
    /// The copy is cut short or changed.
    #[error("the copy is damaged")]
    CopyDamaged,
    /// The place of a copy is full.
    #[error("the place of the copy is full")]
    PlaceFull,
    /// The place of a copy cannot be written.
    #[error("the place of the copy cannot be written")]
    PlaceReadOnly,
    /// The place of a copy, or the copy, is not there any more.
    #[error("the place of the copy is gone")]
    PlaceGone,
    /// The making of a copy stepped aside for something else.
    #[error("stopped")]
    Stopped,
    /// Reading or writing failed for another reason.
    #[error("storage failed: {0:?}")]
    Storage(io::ErrorKind),
    /// There is not enough memory for the key derivation.
    #[error("too little memory")]
    TooLittleMemory,
    /// The system gave no randomness, or a cipher refused its input.
    #[error("no randomness")]
    Random,
    /// The program was built without SQLCipher, or with a SQLite that can damage data.
    #[error("built without a safe SQLCipher")]
    CipherMissing,
    /// SQL failed for another reason; the extended result code of SQLite.
    #[error("sql failed: {0}")]
    Sql(i32),
}

impl From<io::Error> for VaultError {
    fn from(error: io::Error) -> Self {
        match error.kind() {
            io::ErrorKind::StorageFull | io::ErrorKind::QuotaExceeded => Self::DiskFull,
            io::ErrorKind::PermissionDenied | io::ErrorKind::ReadOnlyFilesystem => Self::ReadOnly,
            io::ErrorKind::OutOfMemory => Self::TooLittleMemory,
            kind => Self::Storage(kind),
        }
    }
}

impl From<rusqlite::Error> for VaultError {
    fn from(error: rusqlite::Error) -> Self {
        let Some(failure) = error.sqlite_error() else {
            return Self::Sql(rusqlite::ffi::SQLITE_MISUSE);
        };
        match failure.code {
            ErrorCode::DiskFull => Self::DiskFull,
            ErrorCode::ReadOnly | ErrorCode::PermissionDenied => Self::ReadOnly,
            ErrorCode::NotADatabase | ErrorCode::DatabaseCorrupt => Self::DataDamaged,
            ErrorCode::DatabaseBusy | ErrorCode::DatabaseLocked => Self::OpenElsewhere,
            ErrorCode::OutOfMemory => Self::TooLittleMemory,
            ErrorCode::OperationInterrupted => Self::Stopped,
            ErrorCode::SystemIoFailure | ErrorCode::CannotOpen => {
                Self::Storage(io::ErrorKind::Other)
            }
            _ => Self::Sql(failure.extended_code),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_full_disk_and_a_read_only_place_have_their_own_names() {
        let named = |kind| VaultError::from(io::Error::from(kind));
        assert_eq!(named(io::ErrorKind::StorageFull), VaultError::DiskFull);
        assert_eq!(named(io::ErrorKind::QuotaExceeded), VaultError::DiskFull);
        assert_eq!(named(io::ErrorKind::PermissionDenied), VaultError::ReadOnly);
        assert_eq!(
            named(io::ErrorKind::ReadOnlyFilesystem),
            VaultError::ReadOnly
        );
        let kind = io::ErrorKind::TimedOut;
        assert_eq!(named(kind), VaultError::Storage(kind));
    }

    #[test]
    fn an_error_of_sql_keeps_no_text() {
        let told = rusqlite::Connection::open_in_memory()
            .unwrap()
            .execute_batch("SELECT 'a private line' FROM nowhere")
            .unwrap_err();
        let kept = VaultError::from(told);
        assert!(!format!("{kept:?} {kept}").contains("private"));
    }
}
