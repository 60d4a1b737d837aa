//! What a writer that will be killed or cut off and the proofs that do it agree on.

use std::path::Path;

use towpath_vault::{Costing, Passphrase, Secret, Vault, VaultError, VaultNotice};

/// A moment; which one does not matter.
pub const NOW: i64 = 1_700_000_000;
/// The passphrase at the beginning.
pub const FIRST: &str = "river stone lamp bread";
/// The passphrase a writer changes to, and back.
pub const SECOND: &str = "cloud ladder fern tin";

/// A passphrase as it is typed.
pub fn typed(passphrase: &str) -> Passphrase {
    Passphrase::from_bytes(passphrase.as_bytes().to_vec()).unwrap()
}

/// Opens the vault.
pub fn open_with(
    dir: &Path,
    passphrase: &str,
    now: i64,
) -> Result<(Vault, Vec<VaultNotice>), VaultError> {
    Vault::open(dir, Secret::Passphrase(&typed(passphrase)), now)
}

/// Makes a vault with an empty table for the writers.
pub fn lay_out(dir: &Path) {
    let (mut vault, _) = Vault::create(dir, &typed(FIRST), Costing::Test, NOW).unwrap();
    let table = "CREATE TABLE line (writer INTEGER, number INTEGER, text TEXT,
                 PRIMARY KEY (writer, number)) STRICT";
    vault
        .save(|tx| Ok::<_, VaultError>(tx.execute_batch(table)?))
        .unwrap();
}

/// Every row as writer, number and text, in order.
pub fn rows(vault: &Vault) -> Vec<(i64, i64, String)> {
    let mut statement = vault
        .read()
        .prepare("SELECT writer, number, text FROM line ORDER BY 1, 2")
        .unwrap();
    let rows = statement
        .query_map((), |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?)))
        .unwrap();
    rows.map(Result::unwrap).collect()
}

/// The text of one row: told by its place, so that a changed one is noticed, and of many
/// lengths, so that saves touch one page or several.
pub fn row_text(writer: i64, number: i64) -> String {
    let length = (writer * 31 + number * 7_919) % 97;
    let times = if number % 10 == 9 {
        length * 10
    } else {
        length
    };
    format!("row {number} of {writer}. ").repeat(usize::try_from(times).unwrap_or_default() + 1)
}
