//! The end of a workbook: what would go, and its going.

use std::fs;
use std::io;

use super::Desk;
use crate::refused::Refused;
use crate::wire::{DeleteAsked, DeletePlan, Deleted, Nothing, Refusal};
use crate::workbook::removal;

impl Desk {
    /// Says what a deletion would take away. It needs no passphrase and changes nothing.
    pub fn delete_plan(&mut self, _: Nothing) -> Result<DeletePlan, Refusal> {
        let folder = self.folder();
        Ok(DeletePlan {
            name: self.places.name_of(&folder),
            path: folder.display().to_string(),
            alone: self.is_alone(),
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
        let mut left = removal::remove(&folder, input.passphrase)?;
        self.chosen = None;
        let settings = input.settings && alone;
        if settings && self.forget_settings().is_err() {
            left.push(self.places.settings.clone());
        }
        if !settings {
            // The lock is for another one now, or nobody.
            let _ = self.note(None);
        }
        Ok(Deleted {
            desk: self.desk_look(Nothing {})?,
            path: folder.display().to_string(),
            settings,
            left: left.iter().map(|path| path.display().to_string()).collect(),
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
