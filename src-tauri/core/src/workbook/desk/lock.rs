//! The lock: open, recover, lock, and change what opens the workbook.

use super::Desk;
use super::voice::Voice;
use crate::refused::Refused;
use crate::wire::{
    DeskView, Nothing, Notice, Opened, PassphraseChange, PassphraseTyped, RecoverTyped,
    RecoveryShown, Refusal,
};
use crate::workbook::Workbook;

impl Desk {
    /// Opens the workbook with its passphrase.
    pub fn workbook_open(&mut self, input: PassphraseTyped) -> Result<Opened, Refusal> {
        self.put_away();
        let opened = Workbook::open(&self.folder(), input.passphrase, self.now()?)?;
        self.lay_open(opened)
    }

    /// Opens the workbook with its recovery code and sets a new passphrase.
    pub fn workbook_recover(&mut self, input: RecoverTyped) -> Result<Opened, Refusal> {
        self.put_away();
        let RecoverTyped { code, passphrase } = input;
        let (folder, now) = (self.folder(), self.now()?);
        let opened = Workbook::recover(&folder, &code, passphrase, self.costing, now)?;
        self.lay_open(opened)
    }

    /// Locks the workbook.
    pub fn workbook_lock(&mut self, _: Nothing) -> Result<DeskView, Refusal> {
        self.put_away();
        self.desk_look(Nothing {})
    }

    /// Changes the passphrase.
    pub fn passphrase_change(&mut self, input: PassphraseChange) -> Result<Nothing, Refusal> {
        let costing = self.costing;
        self.workbook_mut()?
            .change_passphrase(input.old, input.new, costing)?;
        Ok(Nothing {})
    }

    /// Makes a new recovery code and shows it; the old one stops working.
    pub fn recovery_renew(&mut self, input: PassphraseTyped) -> Result<RecoveryShown, Refusal> {
        let code = self.workbook_mut()?.renew_recovery(input.passphrase)?;
        self.show_code(code)
    }

    pub(super) fn put_away(&mut self) {
        self.hush();
        self.voice = Voice::default();
        self.keeping = None;
        self.open = None;
        self.trying = None;
        self.nudges.lock();
    }

    fn lay_open(&mut self, opened: (Workbook, Vec<Notice>)) -> Result<Opened, Refused> {
        let (workbook, notices) = opened;
        self.open = Some(workbook);
        // What came due while it was closed stands on Today; where it cannot be kept, it comes
        // again.
        let _ = self.look_for_nudges();
        Ok(Opened {
            desk: self.desk_look(Nothing {})?,
            notices,
        })
    }
}
