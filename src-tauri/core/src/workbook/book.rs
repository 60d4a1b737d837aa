//! An opened workbook: the vault with the newest shape of the store in it.

use std::path::Path;
use std::time::Instant;

use rusqlite::{Connection, Transaction};
use towpath_vault::{Costing, Fault, RecoveryCode, Secret, Vault, VaultNotice};

use super::passphrase;
use crate::id::{AttachmentId, EntryId};
use crate::interchange::limits::LONGEST_CHECK;
use crate::interchange::read_in::{self, Checked, Counts};
use crate::refused::Refused;
use crate::rooms::bin;
use crate::rooms::diary::{self, Entry};
use crate::rooms::pages::{self, Page};
use crate::rooms::pictures::{self, ready::Ready};
use crate::rooms::ratings;
use crate::rooms::voice::{self, Begun};
use crate::share::Plan;
use crate::share::pages::PagePlan;
use crate::store::share_log::{self, Shared};
use crate::store::{self, migrations};
use crate::when::Moment;
use crate::wire::{Notice, Typed};

/// How far the clock may lie behind the last new entry before it is said. Units: milliseconds
/// (five minutes). Source: security.md, T14.
const CLOCK_SLACK_MS: i64 = 5 * 60 * 1000;

/// An opened workbook. Dropping it locks it.
#[derive(Debug)]
pub struct Workbook {
    pub(super) vault: Vault,
}

impl Workbook {
    /// Makes a workbook in a folder and opens it.
    ///
    /// Errors: `PassphraseTooShort`, `PassphraseTooCommon`, `AlreadyThere`, `ReadOnly`,
    /// `DiskFull` and others of the vault.
    pub fn make(
        folder: &Path,
        typed: Typed,
        costing: Costing,
        now: Moment,
    ) -> Result<(Self, RecoveryCode), Refused> {
        let passphrase = passphrase::new(typed)?;
        let lay_out = |transaction: &Transaction<'_>| migrations::take(transaction);
        let (vault, code) =
            Vault::create_with(folder, &passphrase, costing, seconds(now), lay_out)?;
        Ok((Self { vault }, code))
    }

    /// Opens a workbook with its passphrase.
    ///
    /// Errors: `WrongPassphrase`, `FileMissing`, `HeaderDamaged`, `TooNew`, `OpenElsewhere` and
    /// others of the vault; nothing on disk has changed then.
    pub fn open(folder: &Path, typed: Typed, now: Moment) -> Result<(Self, Vec<Notice>), Refused> {
        let passphrase = passphrase::known(typed)?;
        Self::unlock(folder, Secret::Passphrase(&passphrase), now)
    }

    /// Opens a workbook with its recovery code and sets a new passphrase.
    ///
    /// Errors: `RecoveryCodeMistyped`, `WrongRecoveryCode`, and those of [`Workbook::make`].
    pub fn recover(
        folder: &Path,
        code: &Typed,
        typed: Typed,
        costing: Costing,
        now: Moment,
    ) -> Result<(Self, Vec<Notice>), Refused> {
        let code = RecoveryCode::parse(&code.0)?;
        let passphrase = passphrase::new(typed)?;
        let (mut workbook, notices) = Self::unlock(folder, Secret::Recovery(&code), now)?;
        workbook.vault.set_passphrase(&passphrase, costing)?;
        Ok((workbook, notices))
    }

    /// Changes the passphrase.
    ///
    /// Errors: `WrongPassphrase` for the old one, `PassphraseTooShort`, `PassphraseTooCommon`.
    pub fn change_passphrase(
        &mut self,
        old: Typed,
        new: Typed,
        costing: Costing,
    ) -> Result<(), Refused> {
        let (old, new) = (passphrase::known(old)?, passphrase::new(new)?);
        Ok(self.vault.change_passphrase(&old, &new, costing)?)
    }

    /// Proves that the typed words are the ones of this workbook; nothing changes.
    ///
    /// Errors: `WrongPassphrase`.
    pub fn prove(&self, typed: &Typed) -> Result<(), Refused> {
        Ok(self
            .vault
            .prove(&passphrase::known(Typed(typed.0.clone()))?)?)
    }

    /// Makes a new recovery code; the old one stops working.
    ///
    /// Errors: `WrongPassphrase`.
    pub fn renew_recovery(&mut self, typed: Typed) -> Result<RecoveryCode, Refused> {
        Ok(self.vault.renew_recovery(&passphrase::known(typed)?)?)
    }

    /// What the rooms read from.
    pub fn read(&self) -> &Connection {
        self.vault.read()
    }

    /// Does work in one transaction; when it is back without an error, it is on disk for good.
    pub fn save<T>(
        &mut self,
        work: impl FnOnce(&Transaction<'_>) -> Result<T, Refused>,
    ) -> Result<T, Refused> {
        self.vault.save(work)
    }

    /// Checks every page of the database and counts the faults.
    ///
    /// A spoilt page that holds nothing is none: a power cut can leave one behind, and nobody
    /// is to be alarmed by it.
    /// Errors: `StorageFailed` when it cannot be read at all.
    pub fn faults(&self) -> Result<usize, Refused> {
        let mut faults = self.vault.check()?;
        faults.retain(|fault| !matches!(fault, Fault::SparePage(_)));
        Ok(faults.len())
    }

    /// Saves an entry over the one with the same id, or as a new one, and tells whether it is in
    /// the workbook now.
    ///
    /// An entry with nothing in it is not added, and one that did not change is not written.
    /// Errors: those of [`diary::checked`].
    pub fn save_entry(&mut self, entry: Entry, now: Moment) -> Result<(Entry, bool), Refused> {
        self.save_page(entry, None, now)
    }

    /// Saves an entry as [`Workbook::save_entry`] does, and calls its day hard or takes that back
    /// where `hard_day` says so.
    ///
    /// Errors: those of [`diary::checked`].
    pub fn save_page(
        &mut self,
        entry: Entry,
        hard_day: Option<bool>,
        now: Moment,
    ) -> Result<(Entry, bool), Refused> {
        let mut entry = diary::checked(&ratings::ids(self.read())?, entry)?;
        let (id, day) = (entry.id, entry.at.day());
        entry.hard_day = diary::is_hard_day(self.read(), day)?;
        let marks = hard_day.filter(|hard| *hard != entry.hard_day);
        let there = diary::find(self.read(), id)?;
        match &there {
            None if entry.is_empty() && marks != Some(true) => return Ok((entry, false)),
            Some(there) if there.is_same(&entry) && marks.is_none() => return Ok((entry, true)),
            _ => {}
        }
        let moved = there.is_some_and(|there| there.at.day() != day);
        self.save(|transaction| {
            diary::put(transaction, &entry, now)?;
            if let Some(hard) = marks {
                diary::mark_hard_day(transaction, day, hard)?;
            }
            // The mark does not stay behind on a day that has no other entry.
            if moved {
                diary::tidy_hard_days(transaction)?;
            }
            Ok(())
        })?;
        Ok((diary::get(self.read(), id)?, true))
    }

    /// Puts an entry in the bin.
    ///
    /// Errors: `EntryGone`, and nothing is written then.
    pub fn remove_entry(&mut self, id: EntryId, now: Moment) -> Result<(), Refused> {
        diary::get(self.read(), id)?;
        self.save(|transaction| bin::put(transaction, id, now))
    }

    /// Adds a picture to an entry and gives its id; an entry that is not there yet is begun.
    ///
    /// Errors: those of [`pictures::add`], and nothing is written then.
    pub fn add_picture(
        &mut self,
        entry: EntryId,
        at: Moment,
        ready: &Ready,
        now: Moment,
    ) -> Result<AttachmentId, Refused> {
        let id = AttachmentId::random()?;
        self.save(|transaction| {
            if diary::find(transaction, entry)?.is_none() {
                diary::put(transaction, &Entry::blank(entry, at), now)?;
            }
            pictures::add(transaction, id, entry, ready, now)
        })?;
        Ok(id)
    }

    /// Adds a piece of sound to a voice note; an entry that is not there yet is begun.
    ///
    /// Errors: those of [`voice::add`], and nothing is written then.
    pub fn add_voice(
        &mut self,
        begun: &Begun,
        at: Moment,
        sound: &[u8],
        milliseconds: u32,
    ) -> Result<(), Refused> {
        self.save(|transaction| {
            if diary::find(transaction, begun.entry)?.is_none() {
                diary::put(transaction, &Entry::blank(begun.entry, at), begun.made)?;
            }
            voice::add(transaction, begun, sound, milliseconds)
        })
    }

    /// Reads a file in whole, or not at all, and tells what came in.
    ///
    /// Errors: those of [`read_in::check`]; the workbook's files have not changed then.
    pub fn read_in(&mut self, bytes: &[u8], now: Moment) -> Result<Counts, Refused> {
        let checked = self.check_in(bytes)?;
        if read_in::adds_anything(&checked) {
            self.save(|transaction| read_in::keep(transaction, &checked, now))?;
        }
        Ok(checked.counts)
    }

    /// Checks a file as [`Workbook::read_in`] does, and keeps nothing of it.
    ///
    /// Errors: those of [`read_in::check`].
    pub fn check_in(&self, bytes: &[u8]) -> Result<Checked, Refused> {
        let start = Instant::now();
        read_in::check(self.read(), bytes, &|| start.elapsed() > LONGEST_CHECK)
    }

    /// Keeps in the workbook that a summary was saved.
    pub fn log_share(&mut self, plan: &Plan, now: Moment) -> Result<(), Refused> {
        let count = |number: usize| u32::try_from(number).unwrap_or(u32::MAX);
        let shared = Shared {
            id: EntryId::random()?,
            page: Page::Diary.name().to_owned(),
            at: now,
            from: plan.from,
            to: plan.to,
            for_name: plan.for_name.clone(),
            ratings: count(plan.ratings.len()),
            entries: count(plan.entries.len()),
        };
        self.save(|transaction| share_log::add(transaction, &shared))
    }

    /// Keeps in the workbook that a page for a session was saved, and how it was made.
    pub fn log_page(&mut self, plan: &PagePlan, now: Moment) -> Result<(), Refused> {
        let shared = Shared {
            id: EntryId::random()?,
            page: plan.page.name().to_owned(),
            at: now,
            from: plan.from,
            to: plan.to,
            for_name: plan.for_name.clone(),
            ratings: u32::try_from(plan.ratings.len()).unwrap_or(u32::MAX),
            entries: 0,
        };
        self.save(|transaction| {
            pages::keep_last(transaction, plan.page, &plan.last())?;
            share_log::add(transaction, &shared)
        })
    }

    /// The folder it lies in.
    pub fn folder(&self) -> &Path {
        self.vault.dir()
    }

    /// Units: bytes of all its files.
    pub fn size_bytes(&self) -> u64 {
        self.vault.size_bytes()
    }

    fn unlock(
        folder: &Path,
        secret: Secret<'_>,
        now: Moment,
    ) -> Result<(Self, Vec<Notice>), Refused> {
        let (vault, seen) = Vault::open(folder, secret, seconds(now))?;
        let mut workbook = Self { vault };
        workbook.bring_up(now)?;
        if bin::has_expired(workbook.read(), now)? {
            // Where it cannot be written, the words stay one unlock longer; the workbook opens.
            let _ = workbook.save(|transaction| bin::expire(transaction, now));
        }
        let mut notices: Vec<Notice> = seen.into_iter().map(notice).collect();
        let last_made = store::entry::last_made(workbook.read())?;
        if last_made.is_some_and(|made| now.utc_ms() < made - CLOCK_SLACK_MS) {
            notices.push(Notice::ClockBehind);
        }
        Ok((workbook, notices))
    }
}

fn notice(seen: VaultNotice) -> Notice {
    match seen {
        VaultNotice::DataMissing => Notice::DataMissing,
        VaultNotice::HeaderHealed => Notice::HeaderHealed,
        VaultNotice::CounterUnreadable => Notice::CounterUnreadable,
    }
}

pub(super) fn seconds(now: Moment) -> i64 {
    now.utc_ms().div_euclid(1000)
}

#[cfg(test)]
mod tests;
