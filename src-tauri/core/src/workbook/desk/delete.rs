//! The end of a workbook: what would go, and its going.

use std::fs;
use std::io;
use std::path::PathBuf;

use super::Desk;
use crate::refused::Refused;
use crate::wire::{CopySeen, DeleteAsked, DeletePlan, Deleted, Nothing, Refusal};
use crate::workbook::copies::Known;
use crate::workbook::removal;

impl Desk {
    /// Says what a deletion would take away. It needs no passphrase and changes nothing.
    pub fn delete_plan(&mut self, _: Nothing) -> Result<DeletePlan, Refusal> {
        let folder = self.folder();
        Ok(DeletePlan {
            name: self.places.name_of(&folder),
            path: folder.display().to_string(),
            alone: self.is_alone(),
            copies: self.open.as_ref().map(|open| {
                let seen = |copy: Known| CopySeen {
                    path: copy.path.display().to_string(),
                    here: copy.is_here,
                };
                removal::elsewhere(open).into_iter().map(seen).collect()
            }),
        })
    }

    /// Deletes the workbook for good, and the settings where they were asked for.
    ///
    /// Errors: `WrongPassphrase`, `OpenElsewhere`, `ReadOnly` and others, with nothing deleted.
    pub fn workbook_delete(&mut self, input: DeleteAsked) -> Result<Deleted, Refusal> {
        if let Some(open) = &self.open {
            open.prove(&input.passphrase)?;
        }
        let folder = self.folder();
        let alone = self.is_alone();
        self.put_away();
        let now = self.now()?;
        let mut removed = removal::remove(&folder, input.passphrase, input.copies, now)?;
        self.chosen = None;
        self.nudges.forget();
        let settings = input.settings && alone;
        if settings && self.forget_settings().is_err() {
            removed.left.push(self.places.settings.clone());
        }
        if !settings {
            // The lock is for another one now, or nobody.
            let _ = self.note(None);
        }
        Ok(Deleted {
            desk: self.desk_look(Nothing {})?,
            path: folder.display().to_string(),
            settings,
            copies: told(&removed.copies),
            beyond: told(&removed.beyond),
            knew: removed.knew,
            left: told(&removed.left),
        })
    }

    /// Whether this is the last workbook on the computer.
    fn is_alone(&self) -> bool {
        let folder = self.folder();
        self.places.list().iter().all(|one| one.folder == folder)
    }

    /// Removes the settings file, and the folders that hold nothing more.
    fn forget_settings(&self) -> Result<(), Refused> {
        match fs::remove_file(&self.places.settings) {
            Err(error) if error.kind() != io::ErrorKind::NotFound => {
                return Err(towpath_vault::VaultError::from(error).into());
            }
            _ => {}
        }
        // Only empty folders can be removed like this; others stay.
        for folder in [self.places.settings.parent(), Some(self.places.shelf())] {
            let _ = folder.map(fs::remove_dir);
        }
        Ok(())
    }
}

fn told(paths: &[PathBuf]) -> Vec<String> {
    paths
        .iter()
        .map(|path| path.display().to_string())
        .collect()
}
