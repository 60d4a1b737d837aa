//! Copies of the workbook: made by itself after a day's first change, made where the person
//! chooses, and known afterwards.
//!
//! It must not delete a copy that the person made.

pub mod restoring;
mod rotation;
pub mod waiting;

use std::fs;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use rusqlite::Connection;
use towpath_content::words::{Arg, english};
// The shell needs the ending, and may not know the vault.
pub use towpath_vault::ENDING;
use towpath_vault::{BACKUPS, Watch, random, room_left};

use super::Workbook;
use crate::id::EntryId;
use crate::refused::Refused;
use crate::store::copy_made::{self, CopyKind, CopyRow};
use crate::store::{self, whole};
use crate::when::Moment;
use crate::wire::{CopyWord, ErrorCode};
use waiting::Waiting;

/// Room that a copy made by itself leaves on the disk, beside twice the workbook. Units: bytes.
/// Source: security.md, T12, read 2026-11-22.
const ROOM_LEFT: u64 = 50 << 20;

/// Days after which a copy outside this computer is called old.
/// Source: experience.md, row 41 (a gentle word once a month), read 2026-11-22.
const LONG_AGO: i32 = 30;

/// Days with copies made by themselves before one elsewhere is spoken of.
const SOME_WEEKS: i32 = 14;

/// A copy that the workbook knows of.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Known {
    /// Id; a UUID.
    pub id: EntryId,
    /// Why it is there.
    pub kind: CopyKind,
    /// Where it was written.
    pub path: PathBuf,
    /// When.
    pub at: Moment,
    /// Units: bytes.
    pub bytes: u64,
    /// Whether it can be seen now; a stick may be in a drawer.
    pub is_here: bool,
}

/// Lists every copy that was written and every workbook that was set aside, newest first.
pub fn known(workbook: &Workbook) -> Result<Vec<Known>, Refused> {
    let own = workbook.vault.copies_folder();
    let known = |row: CopyRow| {
        // Joining a whole path gives that path.
        let path = own.join(&row.path);
        Known {
            is_here: fs::symlink_metadata(&path).is_ok(),
            id: row.id,
            kind: row.kind,
            path,
            at: row.at,
            bytes: row.bytes,
        }
    };
    let rows = copy_made::all(workbook.read())?;
    Ok(rows.into_iter().map(known).collect())
}

/// The newest copy that can be opened, seen now or not; a workbook set aside is none.
pub fn last_good(known: &[Known]) -> Option<&Known> {
    known.iter().find(|copy| copy.kind != CopyKind::SetAside)
}

/// What there is to say about copies, if anything.
///
/// A clock that was put back says nothing.
pub fn word(workbook: &Workbook, known: &[Known], now: Moment) -> Option<CopyWord> {
    let of_kind = |kind| known.iter().filter(move |copy| copy.kind == kind);
    let days_since = |copy: &Known| now.day().days_since(copy.at.day());
    if !known.is_empty() && !workbook.has_room() {
        return Some(CopyWord::NoRoom);
    }
    match of_kind(CopyKind::Chosen).next() {
        Some(last) => (days_since(last) > LONG_AGO).then_some(CopyWord::LongAgo),
        None => of_kind(CopyKind::ByItself)
            .next_back()
            .filter(|first| days_since(first) > SOME_WEEKS)
            .map(|_| CopyWord::NoneElsewhere),
    }
}

impl Workbook {
    /// Makes a copy in a folder the person chose, opens it and checks it.
    ///
    /// Errors: `PlaceGone`, `PlaceInside`, `PlaceFull`, `PlaceReadOnly`, `CopyStopped`,
    /// `DiskFull`; nothing is left then.
    pub fn copy_into(
        &mut self,
        folder: &Path,
        now: Moment,
        waiting: &Waiting,
    ) -> Result<Known, Refused> {
        let folder = folder.canonicalize().map_err(|_| ErrorCode::PlaceGone)?;
        if !folder.is_dir() {
            return Err(ErrorCode::PlaceGone.into());
        }
        if folder.starts_with(self.folder()) {
            return Err(ErrorCode::PlaceInside.into());
        }
        let waiting = waiting.clone();
        let path = free_name(&folder, now);
        let row = self.copy(CopyKind::Chosen, &path, now, move || waiting.for_lock())?;
        // The copy is there whatever comes: a row that cannot be kept does not take it away.
        let _ = self.save(|transaction| copy_made::add(transaction, &row));
        Ok(Known {
            id: row.id,
            kind: row.kind,
            path,
            at: row.at,
            bytes: row.bytes,
            is_here: true,
        })
    }

    /// Tells whether a copy is to be made by itself: something changed, and the newest copy is of
    /// another day. A clock that was put back makes one copy more, never one less.
    pub fn copy_is_due(&self, now: Moment) -> Result<bool, Refused> {
        let rows = copy_made::all(self.read())?;
        Ok(
            match rows.iter().find(|row| row.kind == CopyKind::ByItself) {
                Some(row) => row.at.day() != now.day() && self.vault.sequence() > row.sequence,
                None => store::entry::last_made(self.read())?.is_some(),
            },
        )
    }

    /// Tells whether the disk has room for a copy made by itself.
    pub fn has_room(&self) -> bool {
        let needed = ROOM_LEFT + 2 * self.vault.size_bytes();
        room_left(self.vault.dir()).is_none_or(|left| left >= needed)
    }

    /// Makes a copy by itself when one is due, and lets go of those that are no longer needed.
    ///
    /// Shape: whether one was made.
    /// Errors: `PlaceFull` when there is too little room, `CopyStopped`, and those of the disk;
    /// older copies stay then.
    pub fn copy_if_due(&mut self, now: Moment, waiting: &Waiting) -> Result<bool, Refused> {
        if !self.copy_is_due(now)? {
            return Ok(false);
        }
        if !self.has_room() {
            return Err(ErrorCode::PlaceFull.into());
        }
        let waiting = waiting.clone();
        let row = self.copy_by_itself(now, move || waiting.for_anyone())?;
        let gone = self.let_go(now);
        self.save(|transaction| {
            copy_made::add(transaction, &row)?;
            gone.iter()
                .try_for_each(|name| copy_made::forget(transaction, name))
        })?;
        Ok(true)
    }

    /// Makes a copy in the workbook's own folder; its row is still to be kept.
    pub(super) fn copy_by_itself(
        &mut self,
        now: Moment,
        must_stop: impl Fn() -> bool + Send + Sync + 'static,
    ) -> Result<CopyRow, Refused> {
        let folder = self.vault.make_copies_folder()?;
        let mut seconds = now.utc_ms().div_euclid(1000);
        let path = loop {
            let path = folder.join(stamp(seconds)).with_extension(ENDING);
            if fs::symlink_metadata(&path).is_err() {
                break path;
            }
            seconds += 1;
        };
        let mut row = self.copy(CopyKind::ByItself, &path, now, must_stop)?;
        row.path = path
            .file_name()
            .unwrap_or_default()
            .to_string_lossy()
            .into_owned();
        Ok(row)
    }

    fn copy(
        &mut self,
        kind: CopyKind,
        path: &Path,
        now: Moment,
        must_stop: impl Fn() -> bool + Send + Sync + 'static,
    ) -> Result<CopyRow, Refused> {
        let pick = u64::from_le_bytes(random()?);
        let is_equal = |workbook: &Connection, copy: &Connection| {
            whole::is_equal(workbook, copy, pick).unwrap_or(false)
        };
        let watch = Watch {
            must_stop: Arc::new(must_stop),
            is_equal: &is_equal,
        };
        let seconds = now.utc_ms().div_euclid(1000);
        let copied = self.vault.copy_to(path, seconds, &watch)?;
        Ok(CopyRow {
            id: EntryId::random()?,
            kind,
            path: path.display().to_string(),
            at: now,
            // The save that keeps this row counts as copied: it holds nothing of the person's.
            sequence: copied.note.sequence + 1,
            bytes: copied.bytes,
        })
    }

    /// Removes the copies made by itself that are no longer needed; gives their names.
    fn let_go(&self, now: Moment) -> Vec<String> {
        let folder = self.vault.copies_folder();
        let dated = found_in(&folder).into_iter().filter_map(|(name, _)| {
            let note = self.vault.note_of(&folder.join(&name))?;
            let at = Moment::from_parts(note.made_at * 1000, now.offset_minutes());
            Some(rotation::Dated {
                name,
                sequence: note.sequence,
                day: at.day(),
            })
        });
        let surplus = rotation::surplus(dated.collect());
        let removed = |name: &String| fs::remove_file(folder.join(name)).is_ok();
        surplus.into_iter().filter(removed).collect()
    }
}

/// The folder for the copies that the workbook in `place` makes by itself.
pub fn folder_of(place: &Path) -> PathBuf {
    place.join(BACKUPS)
}

/// Lists those copies by name, newest name first, with their size in bytes.
pub fn found_beside(place: &Path) -> Vec<(String, u64)> {
    found_in(&folder_of(place))
}

/// Lists the copies in a folder by name, newest name first, with their size in bytes.
fn found_in(folder: &Path) -> Vec<(String, u64)> {
    let mut found: Vec<(String, u64)> = fs::read_dir(folder)
        .into_iter()
        .flatten()
        .flatten()
        .filter_map(|file| {
            let about = file.metadata().ok().filter(fs::Metadata::is_file)?;
            let name = file.file_name().into_string().ok()?;
            let is_copy = !name.starts_with('.') && Path::new(&name).extension()? == ENDING;
            is_copy.then_some((name, about.len()))
        })
        .collect();
    found.sort_unstable_by(|one, other| other.cmp(one));
    found
}

/// A neutral name that nothing has yet, such as `copy 2026-11-22.vbk`.
fn free_name(folder: &Path, now: Moment) -> PathBuf {
    let day = now.day().to_string();
    let name = english().tell("copies-file-name", &[("date", Arg::Text(&day))]);
    let mut path = folder.join(format!("{name}.{ENDING}"));
    for number in 2.. {
        if fs::symlink_metadata(&path).is_err() {
            break;
        }
        path = folder.join(format!("{name} {number}.{ENDING}"));
    }
    path
}

/// A moment as the start of a file's name, such as `20261122T074000Z`.
fn stamp(utc_seconds: i64) -> String {
    chrono::DateTime::from_timestamp(utc_seconds, 0)
        .unwrap_or_default()
        .format("%Y%m%dT%H%M%SZ")
        .to_string()
}

/// The moment that the name of a copy made by itself tells, if it does.
pub fn moment_of(name: &str, offset_minutes: i32) -> Option<Moment> {
    let stem = Path::new(name).file_stem()?.to_str()?;
    let at = chrono::NaiveDateTime::parse_from_str(stem, "%Y%m%dT%H%M%SZ").ok()?;
    let utc_ms = at.and_utc().timestamp_millis();
    Some(Moment::from_parts(utc_ms, offset_minutes))
}

#[cfg(test)]
mod tests;
