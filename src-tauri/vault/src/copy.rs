//! A sealed copy: the whole vault in one file that opens with the passphrase or the recovery code.
//!
//! A copy is made beside its place, opened and checked, and only then given its name.
//! It must not write into a vault that stands: what comes out of a copy is a vault of its own.

pub(crate) mod bytes;
mod making;
mod place;
mod unpacking;

use std::path::Path;
use std::sync::Arc;

use rusqlite::Connection;

pub(crate) use making::make;
pub(crate) use place::swap;
pub(crate) use unpacking::note_of;
pub use unpacking::{look, unpack};

/// The end of a copy's file name; it says nothing about what is in the file.
///
/// Source: security.md, section 3.4, read 2026-11-22.
pub const ENDING: &str = "vbk";

/// What the sealed note of a copy says.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct CopyNote {
    /// Number of the last commit in it; it grows with every save, whatever the clock says.
    pub sequence: u64,
    /// When it was made.
    ///
    /// Units: seconds since 1970, UTC.
    pub made_at: i64,
}

/// A copy that was made, opened and checked.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Copied {
    /// What its note says.
    pub note: CopyNote,
    /// Size of the file. Units: bytes.
    pub bytes: u64,
}

/// What watches over the making of a copy.
pub struct Watch<'a> {
    /// Asked again and again; true makes the copy step aside, and nothing is left of it.
    pub must_stop: Arc<dyn Fn() -> bool + Send + Sync>,
    /// Compares the vault with its opened copy: first the vault, then the copy.
    pub is_equal: &'a dyn Fn(&Connection, &Connection) -> bool,
}

/// Gives the room left on the disk of a folder. Units: bytes; none when it cannot be told.
pub fn room_left(folder: &Path) -> Option<u64> {
    place::room_left(folder)
}
