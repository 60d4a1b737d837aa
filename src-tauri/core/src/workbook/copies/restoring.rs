//! Going back to a copy: looked at first, and the present workbook is set aside, never overwritten.

use std::ffi::OsString;
use std::fs;
use std::path::{Path, PathBuf};

use towpath_vault::{Costing, RecoveryCode, Secret, unpack};

use super::{folder_of, found_in};
use crate::id::EntryId;
use crate::refused::Refused;
use crate::store::copy_made::{self, CopyKind, CopyRow};
use crate::store::whole::{self, Span};
use crate::when::Moment;
use crate::wire::{ErrorCode, Typed};
use crate::workbook::{Workbook, passphrase};

/// Ends the name of the folder that a copy is unpacked into.
const UNPACKED: &str = "restoring";
/// Stands in the name of a workbook that was set aside, before the moment.
const SET_ASIDE: &str = "set-aside";

/// What opens a copy, as typed.
pub enum Typing {
    /// The words.
    Words(Typed),
    /// The recovery code, and new words for the workbook.
    Code {
        /// The code.
        code: Typed,
        /// The new words.
        fresh: Typed,
    },
}

/// A copy that was unpacked and opened beside the present workbook, which is as it was.
///
/// Dropping it takes away what was unpacked.
pub struct Trying {
    workbook: Option<Workbook>,
    unpacked: PathBuf,
    place: PathBuf,
    /// When the copy was made.
    pub made: Option<Moment>,
    /// What it holds.
    pub span: Span,
    /// Whether it is a copy of the workbook that stands in the place now; none where there is none.
    pub is_same: Option<bool>,
}

/// A copy that took its place.
pub struct Restored {
    /// The workbook, opened.
    pub workbook: Workbook,
    /// Where the one before was set aside, if there was one.
    pub aside: Option<PathBuf>,
}

/// Unpacks a copy beside `place` and opens it.
///
/// Errors: `NotACopy`, `CopyDamaged`, `PlaceGone`, `TooNew`, `WrongPassphrase`,
/// `WrongRecoveryCode`, `RecoveryCodeMistyped`, `DiskFull`; nothing is left then.
pub fn look(
    copy: &Path,
    place: &Path,
    typing: Typing,
    costing: Costing,
    now: Moment,
) -> Result<Trying, Refused> {
    let unpacked = beside(place, UNPACKED);
    // Left by a kill: a copy of a copy, which nobody needs.
    clear(place);
    let present = Some(place);
    // From here on a failure drops it, and with it what was unpacked.
    let mut trying = Trying {
        workbook: None,
        unpacked,
        place: place.to_owned(),
        made: None,
        span: Span {
            entries: 0,
            days: None,
        },
        is_same: None,
    };
    let workbook = match typing {
        Typing::Words(typed) => {
            let words = passphrase::known(typed)?;
            unpack(copy, Secret::Passphrase(&words), present, &trying.unpacked)?;
            Workbook::unlock_unpacked(&trying.unpacked, Secret::Passphrase(&words), now)?
        }
        Typing::Code { code, fresh } => {
            let code = RecoveryCode::parse(&code.0)?;
            let fresh = passphrase::new(fresh)?;
            unpack(copy, Secret::Recovery(&code), present, &trying.unpacked)?;
            let mut workbook =
                Workbook::unlock_unpacked(&trying.unpacked, Secret::Recovery(&code), now)?;
            workbook.vault.set_passphrase(&fresh, costing)?;
            workbook
        }
    };
    let note = workbook.vault.note_of(copy);
    trying.made = note.map(|note| Moment::from_parts(note.made_at * 1000, now.offset_minutes()));
    trying.span = whole::span(workbook.read())?;
    trying.is_same = stands(place).then(|| workbook.vault.is_same(place));
    trying.workbook = Some(workbook);
    Ok(trying)
}

impl Trying {
    /// Lends the opened copy.
    pub fn workbook(&self) -> Option<&Workbook> {
        self.workbook.as_ref()
    }

    /// Puts the copy in the place of the present workbook, which is set aside whole.
    ///
    /// Errors: `OpenElsewhere`, `ReadOnly`, and others of the disk; the present one stays then.
    pub fn restore(mut self, now: Moment) -> Result<Restored, Refused> {
        let workbook = self.workbook.take().ok_or(ErrorCode::Locked)?;
        let stood = stands(&self.place);
        let aside = free(&self.place, now);
        if self.is_same == Some(true) {
            keep_older_copies(&workbook, &self.place);
        }
        let vault = workbook.vault.take_place(&self.place, &aside)?;
        let mut workbook = Workbook { vault };
        if !stood {
            return Ok(Restored {
                workbook,
                aside: None,
            });
        }
        let row = CopyRow {
            id: EntryId::random()?,
            kind: CopyKind::SetAside,
            path: aside.display().to_string(),
            at: now,
            sequence: workbook.vault.sequence() + 1,
            bytes: 0,
        };
        // The copy is in place whatever comes; the path is said in any case.
        let _ = workbook.save(|transaction| copy_made::add(transaction, &row));
        Ok(Restored {
            workbook,
            aside: Some(aside),
        })
    }
}

impl Drop for Trying {
    fn drop(&mut self) {
        // Closed first; once it took its place there is nothing left under this name.
        self.workbook = None;
        clear(&self.place);
    }
}

/// Takes away what an attempt that was cut short left beside a workbook.
pub fn clear(place: &Path) {
    let _ = fs::remove_dir_all(beside(place, UNPACKED));
}

/// Whether a folder is one that this module made beside a workbook: not a workbook of its own.
pub fn is_beside(folder: &Path) -> bool {
    let name = folder.file_name().unwrap_or_default().to_string_lossy();
    name.ends_with(&format!(".{UNPACKED}")) || name.contains(&format!(".{SET_ASIDE}-"))
}

/// Gives the copies that the program made by itself a second name in the restored workbook, so
/// that going back to an old day does not hide the newer ones.
fn keep_older_copies(workbook: &Workbook, place: &Path) {
    let from = folder_of(place);
    let Ok(into) = workbook.vault.make_copies_folder() else {
        return;
    };
    for (name, _) in found_in(&from) {
        // Where a file cannot have two names, the copies stay with the workbook set aside.
        let _ = fs::hard_link(from.join(&name), into.join(&name));
    }
}

fn stands(place: &Path) -> bool {
    fs::symlink_metadata(place).is_ok()
}

fn free(place: &Path, now: Moment) -> PathBuf {
    let mut seconds = now.utc_ms().div_euclid(1000);
    loop {
        let aside = beside(place, &format!("{SET_ASIDE}-{}", super::stamp(seconds)));
        if !stands(&aside) {
            return aside;
        }
        seconds += 1;
    }
}

fn beside(place: &Path, ending: &str) -> PathBuf {
    let mut name = OsString::from(place.file_name().unwrap_or_default());
    name.push(".");
    name.push(ending);
    place.with_file_name(name)
}
