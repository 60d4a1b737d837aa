//! The place of a copy: a stick that may be full, closed or gone, and folders that change places.

use std::fs;
use std::io;
use std::path::Path;

use crate::{VaultError, files};

/// Names what went wrong where a copy is written or read, as apart from the vault's own disk.
pub(super) fn fault(error: io::Error) -> VaultError {
    use io::ErrorKind as Kind;
    match error.kind() {
        Kind::StorageFull | Kind::QuotaExceeded | Kind::FileTooLarge => VaultError::PlaceFull,
        Kind::PermissionDenied | Kind::ReadOnlyFilesystem => VaultError::PlaceReadOnly,
        // A stick that was pulled out answers in many ways: no such file, no such device, I/O.
        _ => VaultError::PlaceGone,
    }
}

/// Gives the room left on the disk of a folder.
pub(super) fn room_left(folder: &Path) -> Option<u64> {
    #[cfg(unix)]
    {
        let disk = rustix::fs::statvfs(folder).ok()?;
        Some(disk.f_bavail.saturating_mul(disk.f_frsize))
    }
    #[cfg(not(unix))]
    {
        let _ = folder;
        None
    }
}

/// Puts the folder `new` in the place of `old`, which then stands at `aside`.
///
/// Where the system can exchange two names at once, a kill leaves the one or the other in place.
pub(crate) fn swap(new: &Path, old: &Path, aside: &Path) -> Result<(), VaultError> {
    if fs::symlink_metadata(old).is_err() {
        fs::rename(new, old)?;
    } else if exchange(new, old) {
        fs::rename(new, aside)?;
    } else {
        fs::rename(old, aside)?;
        fs::rename(new, old).inspect_err(|_| {
            let _ = fs::rename(aside, old);
        })?;
    }
    files::sync_folder_of(old)
}

#[cfg(target_os = "linux")]
fn exchange(one: &Path, other: &Path) -> bool {
    use rustix::fs::{CWD, RenameFlags, renameat_with};
    renameat_with(CWD, one, CWD, other, RenameFlags::EXCHANGE).is_ok()
}

#[cfg(not(target_os = "linux"))]
fn exchange(_: &Path, _: &Path) -> bool {
    false
}
