//! What a writer that will be killed and the proof that kills it agree on.

use std::path::Path;

use towpath_vault::{Passphrase, Secret, Vault, VaultError, VaultNotice};

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
