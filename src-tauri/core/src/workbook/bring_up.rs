//! Bringing an older workbook to the newest shape: copied first, then all steps or none.
//!
//! Source: security.md, T17, read 2026-11-22.

use towpath_vault::{Secret, Vault};

use super::Workbook;
use super::book::seconds;
use crate::refused::Refused;
use crate::store::migrations::{self, STEPS};
use crate::store::{copy_made, whole};
use crate::when::Moment;
use crate::wire::ErrorCode;

impl Workbook {
    /// Takes the steps that an older workbook lacks; a checked copy of it is made first.
    ///
    /// Errors: `DiskFull`, `ReadOnly`, `TooNew`, `DataDamaged` and others; the workbook is the old
    /// one then.
    pub(super) fn bring_up(&mut self, now: Moment) -> Result<(), Refused> {
        let missing = migrations::missing(self.read())?;
        if missing == 0 {
            return Ok(());
        }
        // A workbook without any step was never finished: there is nothing to copy.
        let copied = match missing == STEPS.len() {
            true => None,
            false => Some(self.copy_by_itself(now, || false).map_err(here)?),
        };
        self.save(|transaction| {
            migrations::take(transaction)?;
            if !whole::is_sound(transaction)? {
                return Err(ErrorCode::DataDamaged.into());
            }
            copied
                .iter()
                .try_for_each(|row| copy_made::add(transaction, row))
        })
    }

    /// Opens a workbook that was just unpacked from a copy; the copy itself is its copy.
    pub(super) fn unlock_unpacked(
        folder: &std::path::Path,
        secret: Secret<'_>,
        now: Moment,
    ) -> Result<Self, Refused> {
        let (vault, _) = Vault::open(folder, secret, seconds(now))?;
        let mut workbook = Self { vault };
        if migrations::missing(workbook.read())? > 0 {
            workbook.save(|transaction| migrations::take(transaction))?;
        }
        Ok(workbook)
    }
}

/// A copy in the workbook's own folder lies on the workbook's own disk.
fn here(refused: Refused) -> Refused {
    let code = match refused.code {
        ErrorCode::PlaceFull => ErrorCode::DiskFull,
        ErrorCode::PlaceReadOnly => ErrorCode::ReadOnly,
        ErrorCode::PlaceGone => ErrorCode::StorageFailed,
        ErrorCode::CopyDamaged => ErrorCode::DataDamaged,
        _ => return refused,
    };
    code.into()
}
