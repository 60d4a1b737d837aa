//! An opened vault: read, save, change the ways in, check.

use std::fmt;
use std::fs;
use std::path::{Path, PathBuf};

use rusqlite::{Connection, Transaction, TransactionBehavior};

use crate::copy::{self, Copied, CopyNote, Watch};
use crate::faults::{self, Fault};
use crate::header::Slot;
use crate::header::copies::{self, Copies};
use crate::opening::{self, Parts, VaultNotice};
use crate::passphrase::Passphrase;
use crate::recovery::RecoveryCode;
use crate::unlock::{self, Secret};
use crate::{Costing, VaultError, commits, create, files};

/// An opened vault: the connection, the lock and the keys.
///
/// Dropping it closes the database, gives the lock back and wipes the keys.
pub struct Vault(Parts);

impl Vault {
    /// Makes a vault in a folder, and the folder too when it is missing.
    ///
    /// Units: `now_utc_seconds` since 1970.
    /// Errors: [`VaultError::AlreadyThere`], [`VaultError::OpenElsewhere`],
    /// [`VaultError::DiskFull`], [`VaultError::ReadOnly`], [`VaultError::TooLittleMemory`];
    /// after an error the folder is as it was.
    pub fn create(
        dir: &Path,
        passphrase: &Passphrase,
        costing: Costing,
        now_utc_seconds: i64,
    ) -> Result<(Self, RecoveryCode), VaultError> {
        Self::create_with(dir, passphrase, costing, now_utc_seconds, |_| Ok(()))
    }

    /// The same with its tables in it: both are there, or neither.
    ///
    /// Errors: those of [`Vault::create`], and what `lay_out` returned.
    pub fn create_with<E: From<VaultError>>(
        dir: &Path,
        passphrase: &Passphrase,
        costing: Costing,
        now_utc_seconds: i64,
        lay_out: impl FnOnce(&Transaction<'_>) -> Result<(), E>,
    ) -> Result<(Self, RecoveryCode), E> {
        let (parts, code) = create::create(dir, passphrase, costing, now_utc_seconds, lay_out)?;
        Ok((Self(parts), code))
    }

    /// Opens a vault. A refusal changes nothing on the disk, but for an empty lock file where
    /// there was none.
    ///
    /// Units: `now_utc_seconds` since 1970.
    /// Errors: every variant of [`VaultError`] but `AlreadyThere` and `NotText`.
    pub fn open(
        dir: &Path,
        secret: Secret<'_>,
        now_utc_seconds: i64,
    ) -> Result<(Self, Vec<VaultNotice>), VaultError> {
        let (parts, notices) = opening::open(dir, secret, now_utc_seconds)?;
        Ok((Self(parts), notices))
    }

    /// Tells whether the folder holds a vault, whole or damaged.
    pub fn exists(dir: &Path) -> bool {
        create::is_vault(dir)
    }

    /// Lends the connection for reading.
    ///
    /// Must not be written through: only [`Vault::save`] keeps the commit counter right.
    pub fn read(&self) -> &Connection {
        &self.0.connection
    }

    /// Does `work` in one transaction; when this returns `Ok`, it is on the disk.
    ///
    /// Errors: what `work` returned, with everything rolled back; [`VaultError::DiskFull`],
    /// [`VaultError::ReadOnly`] or [`VaultError::Storage`], with nothing kept.
    pub fn save<T, E: From<VaultError>>(
        &mut self,
        work: impl FnOnce(&Transaction<'_>) -> Result<T, E>,
    ) -> Result<T, E> {
        let named = |error: rusqlite::Error| E::from(VaultError::from(error));
        let transaction = self
            .0
            .connection
            .transaction_with_behavior(TransactionBehavior::Immediate)
            .map_err(named)?;
        let done = work(&transaction)?;
        let sequence = self.0.head.sequence + 1;
        commits::set_sequence(&transaction, sequence)?;
        transaction.commit().map_err(named)?;
        self.0.head.sequence = sequence;
        // The work is on the disk. A counter left behind or a log not yet emptied loses
        // nothing, so neither turns a kept save into a failed one.
        let _ = self.0.head_key.write(&self.0.dir, self.0.head);
        let _ = commits::checkpoint(&self.0.connection);
        Ok(done)
    }

    /// Changes the passphrase; the database is not touched, and the recovery code stays.
    ///
    /// Errors: [`VaultError::WrongPassphrase`] for `old`; [`VaultError::DiskFull`] and others,
    /// with the old passphrase still in force.
    pub fn change_passphrase(
        &mut self,
        old: &Passphrase,
        new: &Passphrase,
        costing: Costing,
    ) -> Result<(), VaultError> {
        unlock::prove(&self.0.header, Secret::Passphrase(old))?;
        self.put_passphrase(new, costing)
    }

    /// Sets a new passphrase in a vault that was opened with the recovery code.
    ///
    /// Errors: [`VaultError::WrongRecoveryCode`] when it was opened with the passphrase: then
    /// the old passphrase is asked for, so that nobody changes it at an unlocked screen.
    pub fn set_passphrase(&mut self, new: &Passphrase, costing: Costing) -> Result<(), VaultError> {
        if !self.0.by_recovery {
            return Err(VaultError::WrongRecoveryCode);
        }
        self.put_passphrase(new, costing)
    }

    /// Makes a new recovery code; the old one stops working.
    ///
    /// Errors: [`VaultError::WrongPassphrase`]; [`VaultError::DiskFull`] and others, with the
    /// old code still in force.
    pub fn renew_recovery(&mut self, passphrase: &Passphrase) -> Result<RecoveryCode, VaultError> {
        unlock::prove(&self.0.header, Secret::Passphrase(passphrase))?;
        let code = RecoveryCode::new_random()?;
        self.put_slot(Slot::for_recovery(
            &self.0.header.vault_id,
            &self.0.root,
            &code,
        )?)?;
        Ok(code)
    }

    /// Proves that a passphrase is the one of this vault; nothing changes.
    ///
    /// Errors: [`VaultError::WrongPassphrase`].
    pub fn prove(&self, passphrase: &Passphrase) -> Result<(), VaultError> {
        unlock::prove(&self.0.header, Secret::Passphrase(passphrase)).map(drop)
    }

    /// Checks every page of the database; an empty list is a clean bill.
    ///
    /// Errors: [`VaultError::Storage`] when the disk cannot be read.
    pub fn check(&self) -> Result<Vec<Fault>, VaultError> {
        faults::of(&self.0.connection)
    }

    /// Makes a sealed copy of the whole vault at `target`, opens it and checks it.
    ///
    /// The vault itself is not changed. Whoever has the passphrase or the recovery code of this
    /// moment can open the copy, with nothing else.
    /// Units: `now_utc_seconds` since 1970.
    /// Errors: [`VaultError::PlaceFull`], [`VaultError::PlaceReadOnly`],
    /// [`VaultError::PlaceGone`], [`VaultError::DiskFull`], [`VaultError::Stopped`],
    /// [`VaultError::CopyDamaged`]; after an error nothing new is at the target.
    pub fn copy_to(
        &mut self,
        target: &Path,
        now_utc_seconds: i64,
        watch: &Watch<'_>,
    ) -> Result<Copied, VaultError> {
        copy::make(&mut self.0, target, now_utc_seconds, watch)
    }

    /// Gives the folder for the vault's own copies, which may not be there yet.
    pub fn copies_folder(&self) -> PathBuf {
        self.0.dir.join(files::BACKUPS)
    }

    /// Makes that folder where it is missing, for its owner only.
    ///
    /// Errors: [`VaultError::ReadOnly`], [`VaultError::DiskFull`].
    pub fn make_copies_folder(&self) -> Result<PathBuf, VaultError> {
        let folder = self.copies_folder();
        files::make_folder(&folder)?;
        Ok(folder)
    }

    /// Reads the note of a copy of this very vault; none for all else.
    pub fn note_of(&self, copy: &Path) -> Option<CopyNote> {
        copy::note_of(copy, &self.0.header, &self.0.root)
    }

    /// Gives the number of the last commit.
    pub fn sequence(&self) -> u64 {
        self.0.head.sequence
    }

    /// Tells whether a folder holds this very vault, at whatever time.
    pub fn is_same(&self, dir: &Path) -> bool {
        Copies::read(dir).is_ok_and(|copies| {
            let mut usable = copies.usable();
            usable.any(|header| header.vault_id == self.0.header.vault_id)
        })
    }

    /// Moves this vault to another folder; what stands there is set aside whole, under a new name.
    ///
    /// Errors: [`VaultError::OpenElsewhere`] when what stands there is in use, and others; after an
    /// error both are where they were.
    pub fn take_place(self, place: &Path, aside: &Path) -> Result<Self, VaultError> {
        Ok(Self(opening::take_place(self.0, place, aside)?))
    }

    /// Adds up the files of the vault.
    ///
    /// Units: bytes.
    pub fn size_bytes(&self) -> u64 {
        let sizes = files::ALL
            .iter()
            .filter_map(|name| fs::metadata(self.0.dir.join(name)).ok());
        sizes.map(|about| about.len()).sum()
    }

    /// Gives the folder.
    pub fn dir(&self) -> &Path {
        &self.0.dir
    }

    fn put_passphrase(&mut self, new: &Passphrase, costing: Costing) -> Result<(), VaultError> {
        self.put_slot(Slot::for_passphrase(
            &self.0.header.vault_id,
            &self.0.root,
            new,
            costing,
        )?)
    }

    fn put_slot(&mut self, slot: Slot) -> Result<(), VaultError> {
        let mut header = self.0.header.clone();
        header.replace(slot);
        header.sign(&self.0.root)?;
        copies::write(&self.0.dir, &header)?;
        self.0.header = header;
        Ok(())
    }
}

impl fmt::Debug for Vault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Vault([private])")
    }
}
