//! Deleting a workbook with all that belongs to it.
//!
//! Copies elsewhere go first, because only the workbook knows where they are: a kill in the
//! middle leaves the workbook whole, and it can be deleted again.

use std::path::{Path, PathBuf};

use towpath_vault::{Passphrase, Secret, Vault, VaultError, destroy, remove_spoilt};

use super::book::seconds;
use super::copies::{self, Known};
use super::{Workbook, passphrase};
use crate::refused::Refused;
use crate::store::copy_made::CopyKind;
use crate::when::Moment;
use crate::wire::Typed;

/// What was removed and what was not.
#[derive(Debug, Default, PartialEq, Eq)]
pub struct Removed {
    /// Copies that were removed, beside those in the workbook's own folder.
    pub copies: Vec<PathBuf>,
    /// Copies that are known and were not in reach, or were to stay.
    pub beyond: Vec<PathBuf>,
    /// Paths that could not be removed.
    pub left: Vec<PathBuf>,
    /// Whether the list of copies could be read; a damaged workbook keeps it to itself.
    pub knew: bool,
}

/// Lists the copies that lie outside the workbook's own folder.
pub fn elsewhere(workbook: &Workbook) -> Vec<Known> {
    let known = copies::known(workbook).unwrap_or_default();
    let outside = |copy: &Known| copy.kind == CopyKind::Chosen;
    known.into_iter().filter(outside).collect()
}

/// Deletes a workbook for good; with `and_copies`, the copies in reach as well.
///
/// What was set aside for a copy goes in any case: it is on no list that a person sees.
/// A damaged workbook can be deleted too, as long as its words can be proved.
/// Errors: `WrongPassphrase`, `OpenElsewhere`, `FileMissing`, `HeaderDamaged`, `ReadOnly`, with
/// nothing deleted.
pub fn remove(
    folder: &Path,
    typed: Typed,
    and_copies: bool,
    now: Moment,
) -> Result<Removed, Refused> {
    let passphrase = passphrase::known(typed)?;
    let mut removed = match Vault::open(folder, Secret::Passphrase(&passphrase), seconds(now)) {
        Ok((vault, _)) => remove_copies(Workbook { vault }, &passphrase, and_copies),
        // The words are proved below; what is damaged may still be deleted.
        Err(VaultError::DataDamaged | VaultError::FileMissing { .. }) => Removed::default(),
        Err(error) => return Err(error.into()),
    };
    let left = destroy(folder, Secret::Passphrase(&passphrase))?;
    removed.left.extend(left);
    Ok(removed)
}

fn remove_copies(workbook: Workbook, passphrase: &Passphrase, and_copies: bool) -> Removed {
    let mut removed = Removed::default();
    let Ok(known) = copies::known(&workbook) else {
        return removed;
    };
    removed.knew = true;
    for copy in known {
        let goes = match copy.kind {
            CopyKind::ByItself => continue,
            // A file that took the place of the copy is somebody's own: it is left alone.
            CopyKind::Chosen => and_copies && workbook.vault.note_of(&copy.path).is_some(),
            CopyKind::SetAside => workbook.vault.is_same(&copy.path),
        };
        if !goes {
            let asked = copy.is_here || copy.kind == CopyKind::Chosen;
            removed.beyond.extend(asked.then_some(copy.path));
            continue;
        }
        let gone = match copy.kind {
            CopyKind::SetAside => destroy(&copy.path, Secret::Passphrase(passphrase)).map(drop),
            _ => remove_spoilt(&copy.path),
        };
        match gone {
            Ok(()) => removed.copies.push(copy.path),
            Err(_) => removed.left.push(copy.path),
        }
    }
    removed
}
