//! Files a person named: one to read in, one to write.

use std::fs::{self, File};
use std::io::Read;
use std::path::Path;

use towpath_core::interchange::limits::LONGEST_FILE;
use towpath_core::wire::ErrorCode;
use towpath_core::workbook::write_file;

use crate::trouble::Trouble;

/// Reads a file, at most one byte more than can be read in.
pub fn read(path: &Path) -> Result<Vec<u8>, Trouble> {
    let file = File::open(path).map_err(|_| Trouble::Said("cli-no-such-file"))?;
    if file.metadata().is_ok_and(|about| about.is_dir()) {
        return Err(Trouble::Said("cli-no-such-file"));
    }
    let mut bytes = Vec::new();
    let read = file.take(LONGEST_FILE + 1).read_to_end(&mut bytes);
    read.map_err(|_| ErrorCode::StorageFailed)?;
    Ok(bytes)
}

/// Refuses a place that holds something, unless told to write over it, and any place in the
/// workbook's own folder.
pub fn check_place(path: &Path, workbook: &Path, force: bool) -> Result<(), Trouble> {
    let folder = match path.parent() {
        Some(folder) if !folder.as_os_str().is_empty() => folder,
        _ => Path::new("."),
    };
    let folder = folder
        .canonicalize()
        .map_err(|_| Trouble::Said("cli-no-such-folder"))?;
    if workbook
        .canonicalize()
        .is_ok_and(|workbook| folder.starts_with(workbook))
    {
        return Err(Trouble::Said("cli-not-into-workbook"));
    }
    let Ok(about) = fs::symlink_metadata(path) else {
        return Ok(());
    };
    // An empty file has nothing to lose; programs that make temporary names leave one.
    let has_nothing = about.is_file() && about.len() == 0;
    match has_nothing || (force && !about.is_dir()) {
        true => Ok(()),
        false => Err(Trouble::Said("cli-file-there")),
    }
}

/// Writes the file whole or not at all.
pub fn write(path: &Path, bytes: &[u8]) -> Result<(), Trouble> {
    Ok(write_file(path, bytes)?)
}
