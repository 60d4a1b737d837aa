//! Share: choices, the exact pages, and the file.

use towpath_content::sheets::sheets;

use super::Desk;
use crate::share::{self, choices};
use crate::when::Day;
use crate::wire::{Kept, Pages, Period, Refusal, ShareChoices, SharePlan};
use crate::workbook::wired;

impl Desk {
    /// Lists what could go into a summary of a period.
    pub fn share_choices(&mut self, input: Period) -> Result<ShareChoices, Refusal> {
        let (from, to) = (Day::read(&input.from)?, Day::read(&input.to)?);
        let choices = choices::of(self.workbook()?.read(), from, to)?;
        Ok(ShareChoices {
            ratings: choices.ratings.into_iter().map(wired::choice).collect(),
            hard_days: choices.hard_days,
            entries: choices.entries.iter().map(wired::line).collect(),
            pictures: choices.pictures.into_iter().map(wired::picture).collect(),
            voice_notes: choices
                .voice_notes
                .into_iter()
                .map(wired::voice_note)
                .collect(),
            sheets: choices
                .sheets
                .iter()
                .map(|one| wired::sheets::written(sheets(), one))
                .collect(),
        })
    }

    /// Shows the exact pages of a summary.
    pub fn share_pages(&mut self, input: SharePlan) -> Result<Pages, Refusal> {
        let plan = wired::plan(input)?;
        wired::pages(&share::document(self.workbook()?.read(), &plan)?)
    }

    /// Saves a summary where the person chose, and keeps in the workbook that it was saved.
    pub fn share_save(&mut self, input: SharePlan) -> Result<Kept, Refusal> {
        let (plan, now) = (wired::plan(input)?, self.now()?);
        let document = share::document(self.workbook()?.read(), &plan)?;
        let kept = self.keep_document(&document)?;
        if kept.path.is_some() {
            self.workbook_mut()?.log_share(&plan, now)?;
        }
        Ok(kept)
    }
}
