//! The opened workbook and the desk it lies on: one method a command.

use std::path::PathBuf;

use chrono::{DateTime, FixedOffset};

/// What the core gets from outside: the clock and the place a person chose.
pub trait Edges: Send + Sync {
    /// Local time now.
    fn now(&self) -> DateTime<FixedOffset>;

    /// The path the person chose last, given out once.
    fn take_chosen_path(&self) -> Option<PathBuf>;
}

/// Where files lie.
#[derive(Clone, Debug)]
pub struct Places {
    /// Folder of the workbook.
    pub workbook: PathBuf,
    /// The plain settings file.
    pub settings: PathBuf,
}
