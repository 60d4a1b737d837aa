//! A picture file that a person chose, read into memory.

use std::fs::File;
use std::io::Read;
use std::path::Path;

use super::ready::LARGEST_FILE;
use crate::refused::Refused;
use crate::wire::ErrorCode;

/// Reads a chosen file, never more than a picture may have.
///
/// Errors: `PictureTooLarge`; `PictureUnreadable` when there is no such file, it may not be read,
/// or it is a folder or a device.
pub fn read(path: &Path) -> Result<Vec<u8>, Refused> {
    let unreadable = |_| ErrorCode::PictureUnreadable;
    // Asked before it is opened: opening a pipe would wait for whoever writes into it.
    let about = std::fs::metadata(path).map_err(unreadable)?;
    if !about.is_file() {
        return Err(ErrorCode::PictureUnreadable.into());
    }
    if about.len() > LARGEST_FILE {
        return Err(ErrorCode::PictureTooLarge.into());
    }
    let mut bytes = Vec::new();
    let file = File::open(path).map_err(unreadable)?;
    // It may grow while it is read; one byte too many is enough to refuse it.
    let read = file.take(LARGEST_FILE + 1).read_to_end(&mut bytes);
    read.map_err(unreadable)?;
    Ok(bytes)
}
