//! Prompts: questions to start from, never forced.

use super::Desk;
use crate::rooms::prompts;
use crate::wire::{Nothing, PromptsPage, PromptsWanted, Refusal};
use crate::workbook::wired;

impl Desk {
    /// Gets the questions, another one first each day, and whether they are wanted.
    pub fn prompts_get(&mut self, _: Nothing) -> Result<PromptsPage, Refusal> {
        Ok(PromptsPage {
            wanted: prompts::are_wanted(self.workbook()?.read())?,
            prompts: prompts::of_day(self.today()?).map(wired::prompt).collect(),
        })
    }

    /// Keeps whether prompts are wanted.
    pub fn prompts_want(&mut self, input: PromptsWanted) -> Result<PromptsPage, Refusal> {
        self.workbook_mut()?
            .save(|transaction| prompts::want(transaction, input.wanted))?;
        self.prompts_get(Nothing {})
    }
}
