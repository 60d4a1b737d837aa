//! Three invented twelve-week records, and every page that the program makes of them.
//!
//! The records lie in `tests/fixtures/tour`; the proofs keep the words and tags of the pages, and
//! `cargo xtask tour` makes pictures of them for people to look at. No one is meant.

mod pages;
mod record;

use tempfile::TempDir;
use towpath_core::when::Moment;
use towpath_core::wire::Typed;
use towpath_core::workbook::{Costing, Workbook};

use crate::killed::FIRST;
pub use pages::{Page, pages};

/// The records by name: pain with low mood, heart with panic, after cancer treatment.
pub const RECORDS: [&str; 3] = ["pain", "heart", "cancer"];

/// The moment the pages are made at: twelve weeks after the first session.
const NOW: &str = "2026-11-22T10:00:00+00:00";

/// A workbook that holds one record.
pub struct Told {
    /// First name on the pages.
    pub who: String,
    /// Practitioner's first name on the pages.
    pub practitioner: String,
    /// The workbook.
    pub workbook: Workbook,
    _folder: TempDir,
}

/// "Now" on every page.
pub fn now() -> Moment {
    Moment::read(NOW).expect("a moment")
}

/// Reads a record into a workbook of its own.
pub fn tell(name: &str) -> Told {
    let record = record::read(name);
    let folder = tempfile::tempdir().expect("a folder");
    let typed = Typed(FIRST.as_bytes().to_vec());
    let made = Workbook::make(&folder.path().join("workbook"), typed, Costing::Test, now());
    let (mut workbook, _) = made.expect("a workbook");
    let counts = workbook.read_in(&record.file, now());
    counts.unwrap_or_else(|refused| panic!("{name} cannot be read in: {refused:?}"));
    Told {
        who: record.who,
        practitioner: record.practitioner,
        workbook,
        _folder: folder,
    }
}
