//! Small files, written whole or not at all, readable by their owner only.

use std::fs::{self, File, OpenOptions};
use std::io::{self, Read, Write};
use std::path::{Path, PathBuf};

use crate::{VaultError, random};

/// First copy of the header.
pub(crate) const HEADER: &str = "vault.hdr";
/// Second copy of the header.
pub(crate) const HEADER_TWIN: &str = "vault.hdr.b";
/// The encrypted database.
pub(crate) const DATABASE: &str = "vault.db";
/// SQLite's write-ahead log of the database; empty or absent at rest.
pub(crate) const DATABASE_LOG: &str = "vault.db-wal";
/// SQLite's rollback journal of the database, where the log is not safe; absent at rest.
pub(crate) const DATABASE_JOURNAL: &str = "vault.db-journal";
/// The sealed commit counter.
pub(crate) const HEAD: &str = "vault.head";
/// The lock file; always empty.
pub(crate) const LOCK: &str = "vault.lock";
/// There only while a copy is being made.
pub(crate) const COPY: &str = "vault.copy";
/// There only while a vault is being made.
pub(crate) const UNFINISHED: &str = "vault.new";

/// There only while a vault that was destroyed is cleared away.
pub(crate) const GONE: &str = "vault.gone";
/// The folder of the vault's own copies.
pub const BACKUPS: &str = "backups";

/// Every file a vault can hold at rest.
pub(crate) const ALL: [&str; 7] = [
    HEADER,
    HEADER_TWIN,
    DATABASE,
    DATABASE_LOG,
    DATABASE_JOURNAL,
    HEAD,
    LOCK,
];

/// Gives open options for a file that only its owner may read, and that is no link.
pub(crate) fn private() -> OpenOptions {
    let mut options = OpenOptions::new();
    #[cfg(unix)]
    {
        use std::os::unix::fs::OpenOptionsExt;
        options.mode(0o600);
        #[allow(clippy::cast_possible_wrap)]
        options.custom_flags(rustix::fs::OFlags::NOFOLLOW.bits() as i32);
    }
    options
}

/// Makes a folder that only its owner may enter; an empty one that is there becomes so.
///
/// Its name, and those of the folders above it that had to be made, are on the disk then.
pub(crate) fn make_folder(dir: &Path) -> Result<(), VaultError> {
    let missing = dir.ancestors().skip(1).take_while(|above| !above.exists());
    let named: Vec<&Path> = std::iter::once(dir).chain(missing).collect();
    let mut builder = fs::DirBuilder::new();
    builder.recursive(true);
    #[cfg(unix)]
    std::os::unix::fs::DirBuilderExt::mode(&mut builder, 0o700);
    builder.create(dir)?;
    for folder in named {
        // A folder above that may not be read is not ours: then the system decides when.
        let _ = sync_folder_of(folder);
    }
    // A folder that holds other things is somebody's choice: its rights are left alone.
    #[cfg(unix)]
    if fs::read_dir(dir)?.next().is_none() {
        use std::os::unix::fs::PermissionsExt;
        fs::set_permissions(dir, fs::Permissions::from_mode(0o700))?;
    }
    Ok(())
}

/// Proves that files can be made in the folder, without making one.
pub(crate) fn prove_writable(dir: &Path) -> Result<(), VaultError> {
    #[cfg(unix)]
    {
        use rustix::fs::Access;
        rustix::fs::access(dir, Access::WRITE_OK | Access::EXEC_OK).map_err(io::Error::from)?;
    }
    let _ = dir;
    Ok(())
}

/// Reads a file of at most `limit` bytes; `None` when it is not there.
///
/// A longer file gives `limit + 1` bytes, so that its reader refuses it.
pub(crate) fn read(path: &Path, limit: usize) -> Result<Option<Vec<u8>>, VaultError> {
    let file = match private().read(true).open(path) {
        Ok(file) => file,
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(None),
        Err(error) => return Err(error.into()),
    };
    let mut bytes = Vec::new();
    file.take(limit as u64 + 1).read_to_end(&mut bytes)?;
    Ok(Some(bytes))
}

/// Writes a file whole or not at all: a new file beside it, synced, then renamed over it.
///
/// The old file, if any, stays as it was until the new one is safe on the disk.
/// Errors: [`VaultError::DiskFull`], [`VaultError::ReadOnly`], [`VaultError::Storage`].
pub fn write_whole(path: &Path, bytes: &[u8]) -> Result<(), VaultError> {
    let mark: [u8; 8] = random()?;
    let mark = u64::from_le_bytes(mark);
    let name = path
        .file_name()
        .ok_or(VaultError::Storage(io::ErrorKind::InvalidInput))?;
    let mut beside = std::ffi::OsString::from(".");
    beside.push(name);
    beside.push(format!(".{mark:016x}.part"));
    write_through(&path.with_file_name(beside), path, bytes)
}

/// Writes a file of the vault whole; its new file has a fixed name, so that a kill leaves at
/// most one behind. Needs the lock.
pub(crate) fn write_own(dir: &Path, name: &str, bytes: &[u8]) -> Result<(), VaultError> {
    write_through(&dir.join(format!("{name}.part")), &dir.join(name), bytes)
}

/// Stages a file of the vault without putting it in force: gives what [`put_in_force`] needs.
pub(crate) fn stage_own(dir: &Path, name: &str, bytes: &[u8]) -> Result<Staged, VaultError> {
    let staged = Staged {
        beside: dir.join(format!("{name}.part")),
        path: dir.join(name),
    };
    stage(&staged.beside, bytes)?;
    Ok(staged)
}

/// A file that is safe on the disk under another name.
pub(crate) struct Staged {
    beside: PathBuf,
    path: PathBuf,
}

/// Puts a staged file in force.
pub(crate) fn put_in_force(staged: &Staged) -> Result<(), VaultError> {
    fs::rename(&staged.beside, &staged.path).map_err(|error| {
        give_up(staged);
        VaultError::from(error)
    })?;
    sync_folder_of(&staged.path)
}

/// Drops a staged file.
pub(crate) fn give_up(staged: &Staged) {
    let _ = fs::remove_file(&staged.beside);
}

fn write_through(beside: &Path, path: &Path, bytes: &[u8]) -> Result<(), VaultError> {
    stage(beside, bytes)?;
    put_in_force(&Staged {
        beside: beside.to_owned(),
        path: path.to_owned(),
    })
}

fn stage(beside: &Path, bytes: &[u8]) -> Result<(), VaultError> {
    let written = private()
        .write(true)
        .create(true)
        .truncate(true)
        .open(beside)
        .and_then(|mut file| file.write_all(bytes).and_then(|()| file.sync_all()));
    written.map_err(|error| {
        // Half a file is of no use to anyone; that it cannot be removed changes nothing.
        let _ = fs::remove_file(beside);
        VaultError::from(error)
    })
}

/// Makes a rename or a new name in the path's folder last.
pub(crate) fn sync_folder_of(path: &Path) -> Result<(), VaultError> {
    #[cfg(unix)]
    if let Some(folder) = path.parent() {
        let folder = if folder.as_os_str().is_empty() {
            Path::new(".")
        } else {
            folder
        };
        File::open(folder)?.sync_all()?;
    }
    let _ = path;
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_file_is_written_whole_for_its_owner_only() {
        let dir = tempfile::tempdir().unwrap();
        let path = dir.path().join("page.pdf");
        write_whole(&path, b"first").unwrap();
        write_whole(&path, b"second").unwrap();
        assert_eq!(fs::read(&path).unwrap(), b"second");
        assert_eq!(
            fs::read_dir(dir.path()).unwrap().count(),
            1,
            "nothing is left beside it"
        );
        #[cfg(unix)]
        {
            use std::os::unix::fs::PermissionsExt;
            assert_eq!(
                fs::metadata(&path).unwrap().permissions().mode() & 0o777,
                0o600
            );
        }
    }

    #[test]
    fn a_place_that_cannot_hold_the_file_is_refused_and_left_clean() {
        let dir = tempfile::tempdir().unwrap();
        let taken = dir.path().join("taken");
        fs::create_dir(&taken).unwrap();
        fs::write(taken.join("a"), b"").unwrap();
        assert!(write_whole(&taken, b"bytes").is_err());
        assert!(write_whole(&dir.path().join("none/page.pdf"), b"bytes").is_err());
        assert!(write_whole(Path::new("/"), b"bytes").is_err());
        assert_eq!(fs::read_dir(dir.path()).unwrap().count(), 1);
    }

    #[test]
    fn a_long_file_is_read_no_further_than_its_limit() {
        let dir = tempfile::tempdir().unwrap();
        let path = dir.path().join("long");
        fs::write(&path, [0; 100]).unwrap();
        assert_eq!(read(&path, 10).unwrap().unwrap().len(), 11);
        assert_eq!(read(&dir.path().join("none"), 10).unwrap(), None);
    }

    #[cfg(unix)]
    #[test]
    fn a_link_is_not_followed() {
        let dir = tempfile::tempdir().unwrap();
        fs::write(dir.path().join("real"), b"x").unwrap();
        std::os::unix::fs::symlink(dir.path().join("real"), dir.path().join("link")).unwrap();
        assert!(read(&dir.path().join("link"), 10).is_err());
    }
}
