//! Several people: choose a workbook, make another one, name one anew, say where it lies.

use std::fs;
use std::path::{Path, PathBuf};

use towpath_vault::Vault;

use super::Desk;
use crate::refused::Refused;
use crate::settings;
use crate::store::{attachment, voice_note};
use crate::wire::{
    DeskView, ErrorCode, NamesOffered, NewWorkbook, Nothing, Opened, PassphraseTyped, Refusal,
    Rename, WorkbookAsked, WorkbookLine, WorkbookPlace,
};
use crate::workbook::{copies, whereabouts};

impl Desk {
    /// Chooses the workbook that the lock is for.
    ///
    /// Errors: `FileMissing` for one that is not here.
    pub fn workbook_choose(&mut self, input: WorkbookAsked) -> Result<DeskView, Refusal> {
        let lying = self
            .places
            .list()
            .into_iter()
            .find(|one| one.id == input.id);
        let lying = lying.ok_or(ErrorCode::FileMissing)?;
        self.put_away();
        self.choose(lying.folder);
        self.desk_look(Nothing {})
    }

    /// Offers neutral names that are still free.
    pub fn workbook_names(&mut self, _: Nothing) -> Result<NamesOffered, Refusal> {
        let names = self.places.free_names();
        Ok(NamesOffered { names })
    }

    /// Begins the first run for another workbook, under its name; nothing is made yet.
    ///
    /// Errors: `NameUnusable`, `NameTaken`.
    pub fn workbook_another(&mut self, input: NewWorkbook) -> Result<DeskView, Refusal> {
        let folder = self.places.folder_for(input.name.as_str())?;
        self.put_away();
        self.making = Some(folder);
        self.nudges.forget();
        self.desk_look(Nothing {})
    }

    /// Goes back from another workbook's first run to the lock.
    pub fn workbook_another_stop(&mut self, _: Nothing) -> Result<DeskView, Refusal> {
        self.making = None;
        self.desk_look(Nothing {})
    }

    /// Gives the open workbook another name: it is closed, its folder moved, and opened again.
    ///
    /// Errors: `NameUnusable`, `NameTaken`, `WrongPassphrase`, with all as it was;
    /// `ReadOnly` and others when the folder could not be moved, with the workbook locked.
    pub fn workbook_rename(&mut self, input: Rename) -> Result<Opened, Refusal> {
        let to = self.places.folder_for(input.name.as_str())?;
        let from = self.workbook()?.folder().to_owned();
        self.workbook()?.prove(&input.passphrase)?;
        self.put_away();
        fs::rename(&from, &to).map_err(towpath_vault::VaultError::from)?;
        self.choose(to);
        self.workbook_open(PassphraseTyped {
            passphrase: input.passphrase,
        })
    }

    /// Says where the workbook lies, how large it is, and who can come near it.
    pub fn workbook_where(&mut self, _: Nothing) -> Result<WorkbookPlace, Refusal> {
        let workbook = self.workbook()?;
        let folder = workbook.folder();
        let (pictures, pictures_bytes) = attachment::total(workbook.read())?;
        let (voice_notes, voice_bytes) = voice_note::total(workbook.read())?;
        Ok(WorkbookPlace {
            name: self.places.name_of(&self.folder()),
            path: folder.display().to_string(),
            bytes: workbook.size_bytes(),
            pictures,
            pictures_bytes,
            voice_notes,
            voice_bytes,
            disk: whereabouts::disk(folder),
            others: whereabouts::others(folder),
            last_copy: copies::last_good(&copies::known(workbook)?).map(|copy| copy.at.to_string()),
        })
    }

    /// The folder of the workbook that the lock, or the first run, is for.
    pub(super) fn folder(&self) -> PathBuf {
        if let Some(folder) = self.making.as_ref().or(self.chosen.as_ref()) {
            return folder.clone();
        }
        let kept = settings::load(&self.places.settings).workbook;
        self.places.chosen(kept.as_deref())
    }

    /// Whether there is a workbook to unlock, or one on a stick that is not in.
    pub(super) fn is_to_unlock(&self) -> bool {
        if self.making.is_some() {
            return false;
        }
        let folder = self.folder();
        Vault::exists(&folder) || folder.parent() != Some(self.places.shelf())
    }

    /// The workbooks of this computer.
    pub(super) fn lines(&self) -> Vec<WorkbookLine> {
        let chosen = self.folder();
        let line = |id: String, folder: &Path| WorkbookLine {
            id,
            name: self.places.name_of(folder),
            chosen: folder == chosen,
        };
        let lying = self.places.list();
        lying
            .into_iter()
            .map(|one| line(one.id, &one.folder))
            .collect()
    }

    /// Remembers which workbook the lock is for.
    pub(super) fn choose(&mut self, folder: PathBuf) {
        if self.folder() != folder {
            self.nudges.forget();
        }
        self.making = None;
        let noted = self.places.noted(&folder);
        self.chosen = Some(folder);
        // Where the settings cannot be written the choice holds until the program ends.
        let _ = self.note(noted);
    }

    pub(super) fn note(&self, workbook: Option<PathBuf>) -> Result<(), Refused> {
        let mut outside = settings::load(&self.places.settings);
        if outside.workbook == workbook {
            return Ok(());
        }
        outside.workbook = workbook;
        settings::keep(&self.places.settings, &outside)
    }
}
