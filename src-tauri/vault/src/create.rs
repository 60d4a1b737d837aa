//! A new vault: whole, or not there at all.

use std::fs;
use std::path::Path;

use rusqlite::Transaction;

use crate::files::{
    self, DATABASE, DATABASE_JOURNAL, DATABASE_LOG, HEAD, HEADER, HEADER_TWIN, UNFINISHED,
};
use crate::ground::Ground;
use crate::head::{Head, HeadKey};
use crate::header::{Header, Slot, copies};
use crate::key::Key;
use crate::lock::Lock;
use crate::opening::Parts;
use crate::passphrase::Passphrase;
use crate::recovery::RecoveryCode;
use crate::{Costing, VaultError, commits, destroy, open, random};

/// Tells whether the folder holds a vault, whole or damaged, but not one that was never
/// finished.
pub(crate) fn is_vault(dir: &Path) -> bool {
    let there = |name: &str| fs::symlink_metadata(dir.join(name)).is_ok();
    let headed = there(HEADER) || there(HEADER_TWIN);
    let is_here = headed || (there(DATABASE) && !there(UNFINISHED));
    is_here && !destroy::is_gone(dir)
}

/// Makes a vault in the folder.
///
/// A mark stands in the folder until the header is in force, so that a making that was cut
/// short can be told from a vault that lost its header: the first is begun again, the second
/// is never touched. `lay_out` puts its tables in before that.
pub(crate) fn create<E: From<VaultError>>(
    dir: &Path,
    passphrase: &Passphrase,
    costing: Costing,
    now: i64,
    lay_out: impl FnOnce(&Transaction<'_>) -> Result<(), E>,
) -> Result<(Parts, RecoveryCode), E> {
    if is_vault(dir) {
        return Err(VaultError::AlreadyThere.into());
    }
    let was_there = dir.exists();
    // What is left of one that was destroyed here makes room first.
    destroy::finish_destroying(dir);
    files::make_folder(dir)?;
    files::prove_writable(dir)?;
    let dir = &dir.canonicalize().map_err(VaultError::from)?;
    let lock = Lock::take(dir)?;
    // Another program may have finished while this one waited for nothing: look again.
    if is_vault(dir) {
        return Err(VaultError::AlreadyThere.into());
    }
    fill(dir, passphrase, costing, now, lock, lay_out).inspect_err(|_| {
        clear(dir);
        if !was_there {
            let _ = fs::remove_dir(dir);
        }
    })
}

fn fill<E: From<VaultError>>(
    dir: &Path,
    passphrase: &Passphrase,
    costing: Costing,
    now: i64,
    lock: Lock,
    lay_out: impl FnOnce(&Transaction<'_>) -> Result<(), E>,
) -> Result<(Parts, RecoveryCode), E> {
    files::write_own(dir, UNFINISHED, b"")?;
    clear_database(dir);
    let root = Key::new_random()?;
    let code = RecoveryCode::new_random()?;
    let mut header = Header::new(random()?);
    let id = header.vault_id;
    header.replace(Slot::for_passphrase(&id, &root, passphrase, costing)?);
    header.replace(Slot::for_recovery(&id, &root, &code)?);
    header.sign(&root)?;

    let path = dir.join(DATABASE);
    // Made here, because SQLite would let others read it.
    let made = files::private().write(true).create_new(true).open(&path);
    drop(made.map_err(VaultError::from)?);
    let mut connection = open::connect(&path, &open::database_key(&root)?)?;
    open::settle(&connection, Ground::of(dir))?;
    commits::begin(&connection)?;
    let transaction = connection.transaction().map_err(VaultError::from)?;
    lay_out(&transaction)?;
    transaction.commit().map_err(VaultError::from)?;
    commits::checkpoint(&connection)?;
    files::sync_folder_of(&path)?;

    let head = Head {
        sequence: 1,
        opened_at: now,
        salt: commits::salt(&connection)?,
    };
    let head_key = HeadKey::new(&root, &header.vault_id)?;
    head_key.write(dir, head)?;
    copies::write(dir, &header)?;
    finish(dir);
    let dir = dir.to_owned();
    let by_recovery = false;
    Ok((
        Parts {
            connection,
            dir,
            header,
            root,
            head_key,
            head,
            by_recovery,
            _lock: lock,
        },
        code,
    ))
}

/// Takes the mark away; one that stays does no harm beside a header.
pub(crate) fn finish(dir: &Path) {
    let _ = fs::remove_file(dir.join(UNFINISHED));
}

/// Removes what a making that failed has left: no secret and no word is in it yet.
fn clear(dir: &Path) {
    for name in [HEADER, HEADER_TWIN, HEAD] {
        let _ = fs::remove_file(dir.join(name));
    }
    clear_database(dir);
    finish(dir);
    let _ = fs::remove_file(dir.join(files::LOCK));
}

fn clear_database(dir: &Path) {
    for name in [DATABASE, DATABASE_LOG, DATABASE_JOURNAL] {
        let _ = fs::remove_file(dir.join(name));
    }
}
