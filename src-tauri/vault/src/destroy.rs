//! The end of a vault: first what opens it, then its files.
//!
//! A mark is put into the folder when the secret is proved; with it the vault is gone, whatever
//! happens next. What a kill leaves is cleared at the next look, without asking again.
//! It must not touch a file that no vault has: other things in the folder stay.
//!
//! Overwriting reaches what the disk lets it reach: some disks and file systems keep old blocks
//! for a while. Without the header they open for nobody who did not copy it before.

use std::fs::{self, File};
use std::io::{Seek, SeekFrom, Write};
use std::path::{Path, PathBuf};

use crate::files::{self, ALL, BACKUPS, COPY, GONE, HEADER, HEADER_TWIN, LOCK, UNFINISHED};
use crate::header::copies::Copies;
use crate::header::{ID_BYTES, bytes};
use crate::lock::Lock;
use crate::seal::{self, DIGEST_BYTES};
use crate::unlock::{self, Secret};
use crate::{VaultError, random};

const MAGIC: &[u8; 8] = b"TOWVGONE";
const MARK_BYTES: usize = MAGIC.len() + ID_BYTES + DIGEST_BYTES;

/// Destroys a vault for good, and gives what could not be removed: nothing of it opens any more.
///
/// A damaged database does not stop it; only what proves the secret has to be whole.
/// Errors: [`VaultError::WrongPassphrase`] or [`VaultError::WrongRecoveryCode`];
/// [`VaultError::OpenElsewhere`]; [`VaultError::ReadOnly`]; those of a header that cannot be
/// read. Nothing is destroyed then.
pub fn destroy(dir: &Path, secret: Secret<'_>) -> Result<Vec<PathBuf>, VaultError> {
    let dir = &dir.canonicalize()?;
    Copies::read(dir)?;
    files::prove_writable(dir)?;
    let lock = Lock::take(dir)?;
    let copies = Copies::read(dir)?;
    let (_, header) = unlock::unlock(&copies, secret)?;
    let id = header.vault_id;
    files::write_own(dir, GONE, &mark(&id))?;
    Ok(clear(dir, lock))
}

/// Clears what a kill in the middle of [`destroy`] has left, if anything.
///
/// It does nothing while another program is at it, or where nothing was destroyed.
pub fn finish_destroying(dir: &Path) {
    if !is_gone(dir) {
        return;
    }
    if let Ok(lock) = Lock::take(dir) {
        // Asked again under the lock: another program may have made a new one meanwhile.
        if is_gone(dir) {
            clear(dir, lock);
        }
    }
}

/// Tells whether the vault in the folder was destroyed and is still to be cleared away.
///
/// A mark of another vault, or a damaged one, is none.
pub(crate) fn is_gone(dir: &Path) -> bool {
    let Ok(Some(read)) = files::read(&dir.join(GONE), MARK_BYTES) else {
        return false;
    };
    let Some(id) = read
        .get(MAGIC.len()..MAGIC.len() + ID_BYTES)
        .and_then(|id| <[u8; ID_BYTES]>::try_from(id).ok())
    else {
        return false;
    };
    if read != mark(&id) {
        return false;
    }
    match Copies::read(dir) {
        Ok(copies) => copies.usable().all(|header| header.vault_id == id),
        Err(_) => true,
    }
}

fn mark(id: &[u8; ID_BYTES]) -> Vec<u8> {
    let named = [MAGIC.as_slice(), id].concat();
    let sum = seal::sha256(&named);
    [named.as_slice(), &sum].concat()
}

/// Takes everything away, the mark last but for the lock; gives what stayed.
fn clear(dir: &Path, lock: Lock) -> Vec<PathBuf> {
    let part = |name: &str| format!("{name}.part");
    let mut left = Vec::new();
    for name in [HEADER, HEADER_TWIN] {
        for name in [name.to_owned(), part(name)] {
            spoil_and_remove(&dir.join(name), &mut left);
        }
    }
    // The keys are gone from here; what is left is noise to everybody.
    let backups = dir.join(BACKUPS);
    for file in fs::read_dir(&backups).into_iter().flatten().flatten() {
        spoil_and_remove(&file.path(), &mut left);
    }
    let _ = fs::remove_dir(&backups);
    for name in ALL.into_iter().filter(|name| *name != LOCK) {
        for name in [name.to_owned(), part(name)] {
            remove(&dir.join(name), &mut left);
        }
    }
    for name in [UNFINISHED, COPY] {
        remove(&dir.join(name), &mut left);
    }
    let _ = files::sync_folder_of(&dir.join(GONE));
    if left.is_empty() {
        for name in [part(GONE), GONE.to_owned(), LOCK.to_owned()] {
            remove(&dir.join(name), &mut left);
        }
    }
    drop(lock);
    // A folder that holds other things stays.
    let _ = fs::remove_dir(dir);
    let _ = files::sync_folder_of(dir);
    left
}

/// Writes noise over the start of a file, where the wrapped keys stand, then removes it.
fn spoil_and_remove(path: &Path, left: &mut Vec<PathBuf>) {
    let spoilt = || -> Result<(), VaultError> {
        let mut file = files::private().write(true).open(path)?;
        let length = usize::try_from(file.metadata()?.len()).unwrap_or(usize::MAX);
        let noise = noise(length.min(bytes::MAX_BYTES))?;
        file.seek(SeekFrom::Start(0))?;
        file.write_all(&noise)?;
        file.sync_all()?;
        Ok(())
    };
    // A file that cannot be written over can still be removed, and the other way round.
    let _ = spoilt();
    remove(path, left);
}

fn noise(length: usize) -> Result<Vec<u8>, VaultError> {
    let mut noise = Vec::with_capacity(length + 32);
    while noise.len() < length {
        noise.extend_from_slice(&random::<32>()?);
    }
    noise.truncate(length);
    Ok(noise)
}

fn remove(path: &Path, left: &mut Vec<PathBuf>) {
    match fs::remove_file(path) {
        Err(error) if error.kind() != std::io::ErrorKind::NotFound => left.push(path.to_owned()),
        _ => {}
    }
}

/// Writes noise over the start of one file elsewhere, such as a copy on a stick, and removes it.
///
/// Errors: [`VaultError::ReadOnly`], [`VaultError::Storage`].
pub fn remove_spoilt(path: &Path) -> Result<(), VaultError> {
    // Asked first, so that a file that is not there is told apart from one that stays.
    drop(File::open(path)?);
    let mut left = Vec::new();
    spoil_and_remove(path, &mut left);
    let _ = files::sync_folder_of(path);
    if left.is_empty() {
        Ok(())
    } else {
        Err(VaultError::ReadOnly)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{Costing, Passphrase, Vault};

    fn right() -> Passphrase {
        Passphrase::from_bytes(b"right".to_vec()).unwrap()
    }

    fn made() -> tempfile::TempDir {
        let place = tempfile::tempdir().unwrap();
        let dir = place.path().join("workbook");
        drop(Vault::create(&dir, &right(), Costing::Test, 0).unwrap());
        place
    }

    #[test]
    fn nothing_of_a_destroyed_vault_is_left() {
        let place = made();
        let dir = place.path().join("workbook");
        assert!(Vault::exists(&dir));
        assert_eq!(
            destroy(&dir, Secret::Passphrase(&right())).unwrap(),
            Vec::<PathBuf>::new()
        );
        assert!(!Vault::exists(&dir));
        assert!(!dir.exists());
    }

    #[test]
    fn what_no_vault_has_stays_where_it_is() {
        let place = made();
        let dir = place.path().join("workbook");
        fs::write(dir.join("a picture of a dog.jpg"), b"woof").unwrap();
        destroy(&dir, Secret::Passphrase(&right())).unwrap();
        let names: Vec<_> = fs::read_dir(&dir).unwrap().flatten().collect();
        assert_eq!(names.len(), 1);
        assert_eq!(names[0].file_name(), "a picture of a dog.jpg");
    }

    #[test]
    fn a_damaged_or_a_strangers_mark_destroys_nothing() {
        let place = made();
        let dir = place.path().join("workbook");
        let mut damaged = mark(&[7; ID_BYTES]);
        let strangers = damaged.clone();
        damaged[9] ^= 1;
        for planted in [&b""[..], b"TOWVGONE", &damaged, &strangers] {
            fs::write(dir.join(GONE), planted).unwrap();
            finish_destroying(&dir);
            assert!(Vault::exists(&dir));
            drop(Vault::open(&dir, Secret::Passphrase(&right()), 0).unwrap());
        }
    }

    #[test]
    fn a_marked_vault_is_gone_and_the_next_one_can_be_made_in_its_place() {
        let place = made();
        let dir = place.path().join("workbook");
        let id = Copies::read(&dir)
            .unwrap()
            .usable()
            .next()
            .unwrap()
            .vault_id;
        fs::write(dir.join(GONE), mark(&id)).unwrap();
        assert!(!Vault::exists(&dir));
        let told = Vault::open(&dir, Secret::Passphrase(&right()), 0).unwrap_err();
        assert!(matches!(told, VaultError::FileMissing { .. }));
        drop(Vault::create(&dir, &right(), Costing::Test, 0).unwrap());
        assert!(Vault::exists(&dir));
        assert!(!dir.join(GONE).exists());
    }
}
