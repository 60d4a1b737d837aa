//! Deleting a workbook with all that belongs to it.

use std::path::{Path, PathBuf};

use towpath_vault::{Secret, destroy};

use super::passphrase;
use crate::refused::Refused;
use crate::wire::Typed;

/// Deletes a workbook for good, and gives the paths that could not be removed.
///
/// A damaged workbook can be deleted too, as long as its words can be proved.
/// Errors: `WrongPassphrase`, `OpenElsewhere`, `FileMissing`, `HeaderDamaged`, `ReadOnly`, with
/// nothing deleted.
pub fn remove(folder: &Path, typed: Typed) -> Result<Vec<PathBuf>, Refused> {
    let passphrase = passphrase::known(typed)?;
    Ok(destroy(folder, Secret::Passphrase(&passphrase))?)
}
