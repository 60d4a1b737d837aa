//! The opened workbook, and what it needs from outside.
//!
//! Here, and only here, time, randomness and places enter the core.

mod aloud;
pub mod articles;
pub mod book;
mod bring_up;
pub mod copies;
pub mod desk;
pub mod notifications;
mod nudging;
mod passphrase;
pub mod removal;
pub mod sheets;
pub mod shelf;
pub mod sound;
pub mod speech;
pub mod whereabouts;
mod wired;

use std::path::{Path, PathBuf};

use chrono::{DateTime, FixedOffset};

pub use book::Workbook;
pub use desk::Desk;

use crate::refused::Refused;
// The shell and the terminal need these three, and may not know the vault.
pub use towpath_vault::{Costing, Wiping, forbid_dumps};

/// What the core gets from outside: the clock, the place a person chose, sound, a voice, and
/// the desktop's own notifications.
pub trait Edges: Send + Sync {
    /// Local time now.
    fn now(&self) -> DateTime<FixedOffset>;

    /// The path the person chose last, given out once.
    fn take_chosen_path(&self) -> Option<PathBuf>;

    /// The microphone and the loudspeaker; there are none unless a place says so.
    fn sound(&self) -> &dyn sound::Sound {
        &sound::NoSound
    }

    /// The operating system's voice; there is none unless a place says so.
    fn speech(&self) -> &dyn speech::Speech {
        &speech::NoSpeech
    }

    /// What shows a nudge beside other programs; nothing does unless a place says so.
    fn notifications(&self) -> &dyn notifications::Notifications {
        &notifications::NoNotifications
    }
}

/// Where files lie.
#[derive(Clone, Debug)]
pub struct Places {
    /// Folder of the workbook.
    pub workbook: PathBuf,
    /// The plain settings file.
    pub settings: PathBuf,
}

/// Writes a file a person asked for, whole or not at all, readable by its owner only.
///
/// Errors: `DiskFull`, `ReadOnly`, `StorageFailed`.
pub fn write_file(path: &Path, bytes: &[u8]) -> Result<(), Refused> {
    Ok(towpath_vault::write_whole(path, bytes)?)
}
