//! How the open workbook is locked and hidden, and the size of its window.

use super::Desk;
use crate::rooms::locking;
use crate::settings::{self, WindowSize};
use crate::wire::{Locking, Nothing, Refusal};

impl Desk {
    /// Says how the open workbook is locked and hidden.
    pub fn locking_get(&mut self, _: Nothing) -> Result<Locking, Refusal> {
        locking::get(self.workbook()?.read())
    }

    /// Keeps how the open workbook is locked and hidden, and gives it back as it was kept.
    pub fn locking_save(&mut self, input: Locking) -> Result<Locking, Refusal> {
        let workbook = self.workbook_mut()?;
        workbook.save(|transaction| locking::put(transaction, input))?;
        self.locking_get(Nothing {})
    }

    /// Says whether a workbook lies open on the desk.
    pub fn is_open(&self) -> bool {
        self.open.is_some()
    }

    /// The size the window had when it was closed last.
    pub fn window_size(&self) -> Option<WindowSize> {
        settings::load(&self.places.settings).window
    }

    /// Keeps the size of the window for the next start.
    ///
    /// Errors: those of [`settings::keep`].
    pub fn keep_window_size(&mut self, size: WindowSize) -> Result<(), Refusal> {
        let mut outside = settings::load(&self.places.settings);
        outside.window = Some(size);
        settings::keep(&self.places.settings, &outside)
    }
}
