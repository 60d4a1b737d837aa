//! One program at a time: an advisory lock that the system gives back after any end.

use std::fs::{File, TryLockError};
use std::path::Path;

use crate::VaultError;
use crate::files::{LOCK, private};

/// The held lock of a vault folder; given back when dropped, and by the system after a kill.
#[derive(Debug)]
pub(crate) struct Lock {
    /// Held for its lock. Its content says nothing: who holds it, is asked of the system.
    file: File,
}

impl Lock {
    /// Takes the lock, and makes the empty lock file when it is missing.
    ///
    /// Errors: [`VaultError::OpenElsewhere`], [`VaultError::ReadOnly`], [`VaultError::DiskFull`].
    pub(crate) fn take(dir: &Path) -> Result<Self, VaultError> {
        let path = dir.join(LOCK);
        let file = private()
            .read(true)
            .write(true)
            .create(true)
            .truncate(false)
            .open(path)?;
        match file.try_lock() {
            Ok(()) => Ok(Self { file }),
            Err(TryLockError::WouldBlock) => Err(VaultError::OpenElsewhere),
            Err(TryLockError::Error(error)) => Err(error.into()),
        }
    }
}

impl Drop for Lock {
    fn drop(&mut self) {
        // Closing is not enough: a child that this program is just starting shares the file until
        // it runs, and the lock with it.
        let _ = self.file.unlock();
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_second_to_ask_is_refused_until_the_first_lets_go() {
        let dir = tempfile::tempdir().unwrap();
        let first = Lock::take(dir.path()).unwrap();
        assert_eq!(
            Lock::take(dir.path()).unwrap_err(),
            VaultError::OpenElsewhere
        );
        drop(first);
        Lock::take(dir.path()).unwrap();
        assert_eq!(std::fs::read(dir.path().join(LOCK)).unwrap(), b"");
    }

    #[test]
    fn a_child_being_started_does_not_keep_the_lock() {
        let dir = tempfile::tempdir().unwrap();
        let lock = Lock::take(dir.path()).unwrap();
        let shared = lock.file.try_clone().unwrap();
        drop(lock);
        Lock::take(dir.path()).unwrap();
        drop(shared);
    }

    #[test]
    fn a_lock_file_left_by_a_dead_program_is_taken_over() {
        let dir = tempfile::tempdir().unwrap();
        std::fs::write(dir.path().join(LOCK), b"left behind").unwrap();
        Lock::take(dir.path()).unwrap();
        assert_eq!(
            std::fs::read(dir.path().join(LOCK)).unwrap(),
            b"left behind"
        );
    }
}
