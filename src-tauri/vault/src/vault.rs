//! An opened vault: read, save, change the ways in, check.

use std::fmt;
use std::fs;
use std::path::{Path, PathBuf};

use rusqlite::{Connection, Transaction, TransactionBehavior};

use crate::create::{self, Made};
use crate::files::{self, DATABASE, DATABASE_LOG};
use crate::head::{Head, HeadKey};
use crate::header::copies::{self, Copies};
use crate::header::{Header, Slot};
use crate::key::Key;
use crate::lock::Lock;
use crate::open::{self, Fault};
use crate::passphrase::Passphrase;
use crate::recovery::RecoveryCode;
use crate::unlock::{self, Secret};
use crate::{Costing, Part, VaultError};

/// Something to tell the person after a vault has opened well.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum VaultNotice {
    /// The database is older than the last save: something is missing, or an old copy was put
    /// back. Said at every unlock until something is saved again.
    DataMissing,
    /// One copy of the header was lost, and was made again from the other.
    HeaderHealed,
    /// The commit counter was lost, so missing data could not be noticed this time.
    CounterUnreadable,
}

/// An opened vault: the connection, the lock and the keys.
///
/// Dropping it closes the database, gives the lock back and wipes the keys.
pub struct Vault {
    // Dropped in this order: the database is closed before the lock is given back.
    connection: Connection,
    dir: PathBuf,
    header: Header,
    root: Key,
    head_key: HeadKey,
    head: Head,
    by_recovery: bool,
    _lock: Lock,
}

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
        let made = create::create(dir, passphrase, costing, now_utc_seconds)?;
        let Made {
            connection,
            head,
            head_key,
            header,
            root,
            lock,
            code,
        } = made;
        let dir = dir.canonicalize()?;
        let vault = Self {
            connection,
            dir,
            header,
            root,
            head_key,
            head,
            by_recovery: false,
            _lock: lock,
        };
        Ok((vault, code))
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
        let dir = dir.canonicalize().map_err(|error| match error.kind() {
            std::io::ErrorKind::NotFound => VaultError::FileMissing { part: Part::Header },
            _ => error.into(),
        })?;
        // Everything that costs nothing comes before the key derivation.
        Copies::read(&dir)?;
        let database = dir.join(DATABASE);
        let length = match fs::symlink_metadata(&database) {
            Ok(about) => about.len(),
            Err(_) => {
                return Err(VaultError::FileMissing {
                    part: Part::Database,
                });
            }
        };
        files::prove_writable(&dir)?;
        let lock = Lock::take(&dir)?;
        // Read again under the lock: another program may just have changed it.
        let copies = Copies::read(&dir)?;
        let (root, header) = unlock::unlock(&copies, secret)?;
        if length == 0 {
            // SQLite would take an empty file for a new database.
            return Err(VaultError::DataDamaged);
        }
        let (connection, sequence) = connect_untouched(&dir, &root)?;

        let head_key = HeadKey::new(&root, &header.vault_id)?;
        let salt = open::salt(&connection)?;
        let kept = head_key.read(&dir);
        let missing = kept.is_some_and(|head| sequence < head.sequence || salt != head.salt);
        let mut notices = Vec::new();
        if missing {
            notices.push(VaultNotice::DataMissing);
        }
        if kept.is_none() {
            notices.push(VaultNotice::CounterUnreadable);
        }
        // The number only ever grows, so that data put back after data put back is noticed too.
        let sequence = kept.map_or(sequence, |head| head.sequence.max(sequence));
        let head = Head {
            sequence,
            opened_at: now_utc_seconds,
            salt,
        };
        let is_behind = kept.is_none_or(|kept| kept.sequence < head.sequence);
        if !missing && is_behind {
            // If the disk is full the old counter stays, which is never ahead of the data.
            let _ = head_key.write(&dir, head);
        }
        if copies.heal(&dir, header) && copies.one_is_lost() {
            notices.push(VaultNotice::HeaderHealed);
        }
        create::finish(&dir);
        let by_recovery = matches!(secret, Secret::Recovery(_));
        let header = header.clone();
        let vault = Self {
            connection,
            dir,
            header,
            root,
            head_key,
            head,
            by_recovery,
            _lock: lock,
        };
        Ok((vault, notices))
    }

    /// Tells whether the folder holds a vault, whole or damaged.
    pub fn exists(dir: &Path) -> bool {
        create::is_vault(dir)
    }

    /// Lends the connection for reading.
    ///
    /// Must not be written through: only [`Vault::save`] keeps the commit counter right.
    pub fn read(&self) -> &Connection {
        &self.connection
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
            .connection
            .transaction_with_behavior(TransactionBehavior::Immediate)
            .map_err(named)?;
        let done = work(&transaction)?;
        let sequence = self.head.sequence + 1;
        open::set_sequence(&transaction, sequence)?;
        transaction.commit().map_err(named)?;
        self.head.sequence = sequence;
        // The work is on the disk. A counter left behind or a log not yet emptied loses
        // nothing, so neither turns a kept save into a failed one.
        let _ = self.head_key.write(&self.dir, self.head);
        let _ = open::checkpoint(&self.connection);
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
        unlock::prove(&self.header, Secret::Passphrase(old))?;
        self.put_passphrase(new, costing)
    }

    /// Sets a new passphrase in a vault that was opened with the recovery code.
    ///
    /// Errors: [`VaultError::WrongRecoveryCode`] when it was opened with the passphrase: then
    /// the old passphrase is asked for, so that nobody changes it at an unlocked screen.
    pub fn set_passphrase(&mut self, new: &Passphrase, costing: Costing) -> Result<(), VaultError> {
        if !self.by_recovery {
            return Err(VaultError::WrongRecoveryCode);
        }
        self.put_passphrase(new, costing)
    }

    /// Makes a new recovery code; the old one stops working.
    ///
    /// Errors: [`VaultError::WrongPassphrase`]; [`VaultError::DiskFull`] and others, with the
    /// old code still in force.
    pub fn renew_recovery(&mut self, passphrase: &Passphrase) -> Result<RecoveryCode, VaultError> {
        unlock::prove(&self.header, Secret::Passphrase(passphrase))?;
        let code = RecoveryCode::new_random()?;
        self.put_slot(Slot::for_recovery(
            &self.header.vault_id,
            &self.root,
            &code,
        )?)?;
        Ok(code)
    }

    /// Checks every page of the database; an empty list is a clean bill.
    ///
    /// Errors: [`VaultError::Storage`] when the disk cannot be read.
    pub fn check(&self) -> Result<Vec<Fault>, VaultError> {
        open::faults(&self.connection)
    }

    /// Adds up the files of the vault.
    ///
    /// Units: bytes.
    pub fn size_bytes(&self) -> u64 {
        let sizes = files::ALL
            .iter()
            .filter_map(|name| fs::metadata(self.dir.join(name)).ok());
        sizes.map(|about| about.len()).sum()
    }

    /// Gives the folder.
    pub fn dir(&self) -> &Path {
        &self.dir
    }

    fn put_passphrase(&mut self, new: &Passphrase, costing: Costing) -> Result<(), VaultError> {
        self.put_slot(Slot::for_passphrase(
            &self.header.vault_id,
            &self.root,
            new,
            costing,
        )?)
    }

    fn put_slot(&mut self, slot: Slot) -> Result<(), VaultError> {
        let mut header = self.header.clone();
        header.replace(slot);
        header.sign(&self.root)?;
        copies::write(&self.dir, &header)?;
        self.header = header;
        Ok(())
    }
}

impl fmt::Debug for Vault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Vault([private])")
    }
}

/// Connects, and on a refusal leaves the folder as it was: SQLite may have made an empty log.
fn connect_untouched(dir: &Path, root: &Key) -> Result<(Connection, u64), VaultError> {
    let log = dir.join(DATABASE_LOG);
    let had_log = log.exists();
    let connect = || {
        let connection = open::connect(&dir.join(DATABASE), &open::database_key(root)?)?;
        let sequence = open::sequence(&connection)?;
        open::settle(&connection)?;
        open::checkpoint(&connection)?;
        Ok((connection, sequence))
    };
    connect().inspect_err(|_| {
        if !had_log && fs::metadata(&log).is_ok_and(|about| about.len() == 0) {
            let _ = fs::remove_file(&log);
        }
    })
}
