//! The bin: what is in it, back again, or gone for good.

use super::Desk;
use crate::id::EntryId;
use crate::rooms::{bin, diary};
use crate::wire::{BinPage, Entry, EntryAsked, Nothing, Refusal};
use crate::workbook::wired;

impl Desk {
    /// Lists what is in the bin, newest removal first.
    pub fn bin_list(&mut self, _: Nothing) -> Result<BinPage, Refusal> {
        let removed = bin::list(self.workbook()?.read(), self.now()?)?;
        Ok(BinPage {
            entries: removed.iter().map(wired::removed).collect(),
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

    /// Removes everything in the bin for good.
    pub fn bin_empty(&mut self, _: Nothing) -> Result<BinPage, Refusal> {
        self.workbook_mut()?
            .save(|transaction| bin::empty(transaction))?;
        self.bin_list(Nothing {})
    }
}
