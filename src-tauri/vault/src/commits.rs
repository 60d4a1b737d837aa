//! The vault's own table: one row with the number of the last commit.
//!
//! The only table the vault knows. It must not read any other.

use rusqlite::Connection;

use crate::VaultError;
use crate::head::DB_SALT_BYTES;

/// Makes the vault's own table, with the first commit's number in it.
pub(crate) fn begin(connection: &Connection) -> Result<(), VaultError> {
    Ok(connection.execute_batch(
        "BEGIN IMMEDIATE;
         CREATE TABLE vault_commit (
             id INTEGER PRIMARY KEY CHECK (id = 1),
             sequence INTEGER NOT NULL
         ) STRICT;
         INSERT INTO vault_commit (id, sequence) VALUES (1, 1);
         COMMIT;",
    )?)
}

/// Reads the number of the last commit.
///
/// Errors: [`VaultError::DataDamaged`] also when the table is not there.
pub(crate) fn sequence(connection: &Connection) -> Result<u64, VaultError> {
    let read = connection.query_row("SELECT sequence FROM vault_commit", [], |row| row.get(0));
    let number: i64 = read.map_err(|error| match VaultError::from(error) {
        VaultError::Sql(_) => VaultError::DataDamaged,
        named => named,
    })?;
    u64::try_from(number).map_err(|_| VaultError::DataDamaged)
}

/// Writes the number of the commit under way.
pub(crate) fn set_sequence(connection: &Connection, number: u64) -> Result<(), VaultError> {
    let number = i64::try_from(number).map_err(|_| VaultError::DataDamaged)?;
    connection.execute("UPDATE vault_commit SET sequence = ?1", [number])?;
    Ok(())
}

/// Brings the log into the database and empties it.
pub(crate) fn checkpoint(connection: &Connection) -> Result<(), VaultError> {
    Ok(connection.execute_batch("PRAGMA wal_checkpoint(TRUNCATE)")?)
}

/// Reads the salt at the start of the database, without touching the file beside SQLite.
pub(crate) fn salt(connection: &Connection) -> Result<[u8; DB_SALT_BYTES], VaultError> {
    let hex: String = connection.query_row("PRAGMA cipher_salt", [], |row| row.get(0))?;
    let mut salt = [0; DB_SALT_BYTES];
    for (place, pair) in salt.iter_mut().zip(hex.as_bytes().chunks(2)) {
        let pair = std::str::from_utf8(pair).map_err(|_| VaultError::CipherMissing)?;
        *place = u8::from_str_radix(pair, 16).map_err(|_| VaultError::CipherMissing)?;
    }
    Ok(salt)
}
