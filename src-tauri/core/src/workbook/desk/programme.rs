//! The programme: its shape, and where it stands.

use super::Desk;
use crate::refused::Refused;
use crate::rooms::sessions::programme::{self, Programme};
use crate::rooms::sessions::{self, order};
use crate::wire::{self, Nothing, ProgrammePage, Refusal};
use crate::workbook::wired::sessions as wired;

use towpath_content::words::english;

impl Desk {
    /// Gets the shape of the programme; it may be empty.
    pub fn programme_get(&mut self, _: Nothing) -> Result<ProgrammePage, Refusal> {
        let programme = programme::get(self.workbook()?.read())?;
        self.programme_page(programme, false)
    }

    /// Keeps the shape of the programme; a break that ends here is welcomed back from.
    pub fn programme_save(&mut self, input: wire::Programme) -> Result<ProgrammePage, Refusal> {
        let workbook = self.workbook_mut()?;
        let before = programme::get(workbook.read())?;
        let input = wired::programme_in(input);
        let programme = workbook.save(|transaction| programme::keep(transaction, input))?;
        let is_back = before.on_break && !programme.on_break;
        self.programme_page(programme, is_back)
    }

    fn programme_page(
        &self,
        programme: Programme,
        is_back: bool,
    ) -> Result<ProgrammePage, Refused> {
        let all = sessions::all(self.workbook()?.read())?;
        let stands = order::stands(&programme, &all, self.today()?);
        Ok(ProgrammePage {
            programme: wired::programme(programme),
            stands: order::stands_words(stands),
            welcome_back: is_back.then(|| english().say("programme-welcome-back")),
        })
    }
}
