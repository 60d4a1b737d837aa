//! Opening a vault: everything cheap first, nothing changed before all is proved.

use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use rusqlite::Connection;

use crate::files::{self, DATABASE, DATABASE_LOG};
use crate::ground::Ground;
use crate::head::{Head, HeadKey};
use crate::header::Header;
use crate::header::copies::Copies;
use crate::key::Key;
use crate::lock::Lock;
use crate::unlock::{self, Secret};
use crate::{Part, VaultError, commits, copy, create, destroy, open};

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

/// What an opened vault is made of.
pub(crate) struct Parts {
    // Dropped in this order: the database is closed before the lock is given back.
    pub(crate) connection: Connection,
    pub(crate) dir: PathBuf,
    pub(crate) header: Header,
    pub(crate) root: Key,
    pub(crate) head_key: HeadKey,
    pub(crate) head: Head,
    /// Whether it was opened with the recovery code.
    pub(crate) by_recovery: bool,
    /// Held until the vault is closed.
    pub(crate) _lock: Lock,
}

/// Opens a vault.
pub(crate) fn open(
    dir: &Path,
    secret: Secret<'_>,
    now: i64,
) -> Result<(Parts, Vec<VaultNotice>), VaultError> {
    let dir = dir.canonicalize().map_err(|error| match error.kind() {
        io::ErrorKind::NotFound => VaultError::FileMissing { part: Part::Header },
        _ => error.into(),
    })?;
    // Everything that costs nothing comes before the key derivation.
    if destroy::is_gone(&dir) {
        return Err(VaultError::FileMissing { part: Part::Header });
    }
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
    let head_key = HeadKey::new(&root, &header.vault_id)?;
    let kept = head_key.read(&dir);
    let (connection, sequence) = connect_untouched(&dir, &root, kept)?;
    let salt = commits::salt(&connection)?;
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
        opened_at: now,
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
    let parts = Parts {
        connection,
        dir,
        header,
        root,
        head_key,
        head,
        by_recovery,
        _lock: lock,
    };
    Ok((parts, notices))
}

/// Moves an opened vault to another folder, and sets aside what stands there.
pub(crate) fn take_place(parts: Parts, place: &Path, aside: &Path) -> Result<Parts, VaultError> {
    // Nobody may have it open while it changes its name.
    let _other = match fs::symlink_metadata(place) {
        Ok(_) => Some(Lock::take(place)?),
        Err(_) => None,
    };
    commits::checkpoint(&parts.connection)?;
    drop(parts.connection);
    copy::swap(&parts.dir, place, aside)?;
    let dir = place.canonicalize()?;
    let (connection, _) = connect_untouched(&dir, &parts.root, Some(parts.head))?;
    Ok(Parts {
        connection,
        dir,
        ..parts
    })
}

/// Connects, and on a refusal leaves the folder as it was: SQLite may have made an empty log.
///
/// A database that does not open with the salt in front of it is tried with the one that the
/// counter knows, and gets it back.
fn connect_untouched(
    dir: &Path,
    root: &Key,
    kept: Option<Head>,
) -> Result<(Connection, u64), VaultError> {
    let log = dir.join(DATABASE_LOG);
    let had_log = log.exists();
    let connect = |salt: &[u8]| {
        let key = open::database_key(root)?;
        let connection = open::connect_salted(&dir.join(DATABASE), &key, salt)?;
        let sequence = commits::sequence(&connection)?;
        open::settle(&connection, Ground::of(dir))?;
        if !salt.is_empty() {
            // Where there is no room for it now, the next unlock does it.
            let _ = open::write_start(&connection);
        }
        // A log left by a kill is read either way; on a full disk it waits for its checkpoint.
        let _ = commits::checkpoint(&connection);
        Ok((connection, sequence))
    };
    let connected = connect(&[]).or_else(|told| match (told, kept) {
        (VaultError::DataDamaged, Some(head)) => connect(&head.salt),
        _ => Err(told),
    });
    connected.inspect_err(|_| {
        if !had_log && fs::metadata(&log).is_ok_and(|about| about.len() == 0) {
            let _ = fs::remove_file(&log);
        }
    })
}
