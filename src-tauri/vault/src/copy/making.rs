//! Making a copy: a fresh encrypted database, checked, sealed, read back, and only then named.

use std::ffi::OsString;
use std::fs::{self, File};
use std::io::{Read, Write};
use std::path::{Path, PathBuf};
use std::sync::Arc;

use rusqlite::Connection;
use rusqlite::limits::Limit;

use super::bytes::{Front, whole_key};
use super::place::fault;
use super::{Copied, CopyNote, ENDING, Watch};
use crate::opening::Parts;
use crate::seal::Stream;
use crate::{VaultError, commits, faults, files, open};

/// Steps of SQLite between two questions whether to stop; about a millisecond.
const STEPS: i32 = 10_000;
/// How much is read and written at a time. Units: bytes.
const PIECE: usize = 1 << 16;

/// Makes a copy at `target`; a file that stands there is replaced once the new one is whole.
///
/// Units: `now` in seconds since 1970.
pub(crate) fn make(
    parts: &mut Parts,
    target: &Path,
    now: i64,
    watch: &Watch<'_>,
) -> Result<Copied, VaultError> {
    let note = CopyNote {
        sequence: parts.head.sequence,
        made_at: now,
    };
    // The place first: a stick that is full or closed is told before the slow part.
    let mut beside = Beside::make(target)?;
    let inner = Inner::make(parts, watch)?;
    inner.check(parts, watch)?;
    let bytes = seal(parts, note, &inner.0, &mut beside, watch)?;
    beside.name(target)?;
    Ok(Copied { note, bytes })
}

/// The database of a copy, before it is sealed; in the vault's own folder, and gone when dropped.
struct Inner(PathBuf);

impl Inner {
    fn make(parts: &mut Parts, watch: &Watch<'_>) -> Result<Self, VaultError> {
        let inner = Self(parts.dir.join(files::COPY));
        let _ = fs::remove_file(&inner.0);
        // Made here, because SQLite would let others read it.
        files::private()
            .write(true)
            .create_new(true)
            .open(&inner.0)?;
        let path = inner.0.to_string_lossy().into_owned();
        commits::checkpoint(&parts.connection)?;
        let connection = &mut parts.connection;
        stoppable(connection, watch, |connection| {
            // The fresh database is attached for as long as it is written.
            connection.set_limit(Limit::SQLITE_LIMIT_ATTACHED, 1)?;
            let done = connection.execute("VACUUM INTO ?1", [path]);
            connection.set_limit(Limit::SQLITE_LIMIT_ATTACHED, 0)?;
            Ok(done.map(|_| ())?)
        })?;
        Ok(inner)
    }

    /// Opens it with the vault's own key and looks at every page, as a restore would.
    fn check(&self, parts: &Parts, watch: &Watch<'_>) -> Result<(), VaultError> {
        let mut copy = open::connect(&self.0, &open::database_key(&parts.root)?)?;
        let faults = stoppable(&mut copy, watch, faults::of)?;
        let is_same = commits::sequence(&copy)? == parts.head.sequence
            && (watch.is_equal)(&parts.connection, &copy);
        match faults.is_empty() && is_same {
            true => Ok(()),
            false => Err(VaultError::CopyDamaged),
        }
    }
}

impl Drop for Inner {
    fn drop(&mut self) {
        let _ = fs::remove_file(&self.0);
    }
}

/// The copy under a name of its own, beside its place; gone when dropped before it is named.
struct Beside {
    file: File,
    path: PathBuf,
    is_named: bool,
}

impl Beside {
    fn make(target: &Path) -> Result<Self, VaultError> {
        let name = target.file_name().ok_or(VaultError::PlaceGone)?;
        clear_leftovers(target);
        let mut hidden = OsString::from(".");
        hidden.push(name);
        hidden.push(".part");
        let path = target.with_file_name(hidden);
        let file = files::private()
            .read(true)
            .write(true)
            .create(true)
            .truncate(true)
            .open(&path)
            .map_err(fault)?;
        Ok(Self {
            file,
            path,
            is_named: false,
        })
    }

    fn name(mut self, target: &Path) -> Result<(), VaultError> {
        fs::rename(&self.path, target).map_err(fault)?;
        self.is_named = true;
        // Some sticks cannot make a name last by itself; the file itself is safe already.
        let _ = files::sync_folder_of(target);
        Ok(())
    }
}

impl Drop for Beside {
    fn drop(&mut self) {
        if !self.is_named {
            let _ = fs::remove_file(&self.path);
        }
    }
}

/// Removes what a copy left behind whose stick was pulled out.
fn clear_leftovers(target: &Path) {
    let ending = format!(".{ENDING}.part");
    let Some(Ok(folder)) = target.parent().map(fs::read_dir) else {
        return;
    };
    for file in folder.flatten() {
        let name = file.file_name().to_string_lossy().into_owned();
        let is_ours = name.starts_with('.') && name.ends_with(&ending);
        if is_ours && file.file_type().is_ok_and(|kind| kind.is_file()) {
            let _ = fs::remove_file(file.path());
        }
    }
}

fn seal(
    parts: &Parts,
    note: CopyNote,
    inner: &Path,
    beside: &mut Beside,
    watch: &Watch<'_>,
) -> Result<u64, VaultError> {
    let key = whole_key(&parts.root)?;
    let mut stream = Stream::new(&key);
    let mut bytes = 0;
    let mut put = |piece: &[u8], file: &mut File| {
        bytes += piece.len() as u64;
        file.write_all(piece).map_err(fault)
    };
    let front = Front::write(&parts.header, &parts.root, note)?;
    stream.add(&front);
    put(&front, &mut beside.file)?;
    let mut database = files::private().read(true).open(inner)?;
    let mut piece = vec![0; PIECE];
    loop {
        let length = database.read(&mut piece)?;
        if length == 0 {
            break;
        }
        watch.stop_if_asked()?;
        stream.add(&piece[..length]);
        put(&piece[..length], &mut beside.file)?;
    }
    let end = stream.end();
    put(&end, &mut beside.file)?;
    beside.file.sync_all().map_err(fault)?;
    read_back(&beside.path, &end, watch)?;
    Ok(bytes)
}

/// Reads the file again, from the stick itself where the system allows it.
fn read_back(path: &Path, end: &[u8], watch: &Watch<'_>) -> Result<(), VaultError> {
    let file = files::private().read(true).open(path).map_err(fault)?;
    #[cfg(target_os = "linux")]
    let _ = rustix::fs::fadvise(&file, 0, None, rustix::fs::Advice::DontNeed);
    match super::unpacking::sum_of(file, &|| watch.stop_if_asked())? == end[end.len() - 32..] {
        true => Ok(()),
        false => Err(VaultError::PlaceGone),
    }
}

impl Watch<'_> {
    fn stop_if_asked(&self) -> Result<(), VaultError> {
        match (self.must_stop)() {
            true => Err(VaultError::Stopped),
            false => Ok(()),
        }
    }
}

/// Does some work that ends early when the watch says so.
fn stoppable<T>(
    connection: &mut Connection,
    watch: &Watch<'_>,
    work: impl FnOnce(&Connection) -> Result<T, VaultError>,
) -> Result<T, VaultError> {
    let must_stop = Arc::clone(&watch.must_stop);
    connection.progress_handler(STEPS, Some(move || must_stop()))?;
    let done = work(connection);
    connection.progress_handler(0, None::<fn() -> bool>)?;
    done
}
