//! The bin: what is in it, back again, or gone for good.

use super::Desk;
use crate::id::{AttachmentId, EntryId, VoiceId};
use crate::rooms::{bin, diary, pictures, voice};
use crate::wire::{BinPage, Entry, EntryAsked, Nothing, PictureAsked, Refusal, VoiceAsked};
use crate::workbook::wired;

impl Desk {
    /// Lists what is in the bin, newest removal first.
    pub fn bin_list(&mut self, _: Nothing) -> Result<BinPage, Refusal> {
        let (database, now) = (self.workbook()?.read(), self.now()?);
        let removed = bin::list(database, now)?;
        let pictures = bin::beside::<pictures::Picture>(database, now)?;
        let voice_notes = bin::beside::<voice::VoiceNote>(database, now)?;
        Ok(BinPage {
            entries: removed.iter().map(wired::removed).collect(),
            pictures: pictures.into_iter().map(wired::removed_picture).collect(),
            voice_notes: voice_notes.into_iter().map(wired::removed_voice).collect(),
        })
    }

    /// Brings one entry back as it was.
    pub fn bin_restore(&mut self, input: EntryAsked) -> Result<Entry, Refusal> {
        let id = EntryId::read(&input.id)?;
        let workbook = self.workbook_mut()?;
        workbook.save(|transaction| bin::restore(transaction, id))?;
        Ok(wired::entry(diary::get(workbook.read(), id)?, true))
    }

    /// Removes one entry of the bin for good.
    pub fn bin_remove(&mut self, input: EntryAsked) -> Result<BinPage, Refusal> {
        let id = EntryId::read(&input.id)?;
        self.workbook_mut()?
            .save(|transaction| bin::remove(transaction, id))?;
        self.bin_list(Nothing {})
    }

    /// Removes one picture of the bin for good.
    pub fn bin_remove_picture(&mut self, input: PictureAsked) -> Result<BinPage, Refusal> {
        let id = AttachmentId::read(&input.id)?;
        self.workbook_mut()?
            .save(|transaction| bin::remove_beside::<pictures::Picture>(transaction, id))?;
        self.bin_list(Nothing {})
    }

    /// Removes one voice note of the bin for good.
    pub fn bin_remove_voice(&mut self, input: VoiceAsked) -> Result<BinPage, Refusal> {
        let id = VoiceId::read(&input.id)?;
        self.workbook_mut()?
            .save(|transaction| bin::remove_beside::<voice::VoiceNote>(transaction, id))?;
        self.bin_list(Nothing {})
    }

    /// Removes everything in the bin for good.
    pub fn bin_empty(&mut self, _: Nothing) -> Result<BinPage, Refusal> {
        self.workbook_mut()?
            .save(|transaction| bin::empty(transaction))?;
        self.bin_list(Nothing {})
    }
}
