//! Worksheets: each is one file of written material that feeds the form, the checks, the paper,
//! the search and the terminal alike.
//!
//! A pack is data with its own words, so that one file is one sheet and a clinician reads it
//! whole; the catalogue keeps only what the engine says, and the safety lines, which are one
//! truth for all sheets. The copy lint covers both.
//! It must not know an answer: it has questions, and how answers are worked with lies in the core.

pub mod banks;
mod check;
pub mod fhir;
pub mod formulas;
pub mod kinds;
pub mod listed;
pub mod pack;
mod parse;
pub mod prose;

use std::sync::LazyLock;

use include_dir::{Dir, include_dir};

use crate::lint::Fault;
use crate::packs::reading::Said;
use crate::packs::{self, Source};
use crate::safety;
use crate::words::Catalogue;
use pack::Sheet;

/// Every pack of the folder, without a list to keep.
static FOLDER: Dir<'_> = include_dir!("$CARGO_MANIFEST_DIR/packs/sheets");

/// Worksheets that were read, every edition of them.
#[derive(Clone, Debug, Default)]
pub struct Sheets {
    /// In order of number, then of edition.
    all: Vec<Sheet>,
}

/// A folder of packs, read.
#[derive(Debug, Default)]
pub struct Read {
    /// The sheets that could be read.
    pub sheets: Sheets,
    /// What a person reads of them, by file.
    pub said: Vec<(String, Vec<Said>)>,
    /// Every fault of every pack.
    pub faults: Vec<Fault>,
}

/// The worksheets that come with the program.
pub fn sheets() -> &'static Sheets {
    // A test proves that no pack has a fault; one that had would be left out here.
    static SHEETS: LazyLock<Sheets> = LazyLock::new(|| read(&embedded()).sheets);
    &SHEETS
}

/// The packs that come with the program.
pub fn embedded() -> Vec<Source<'static>> {
    packs::embedded(&FOLDER)
}

/// Reads packs, and notes every fault of each and between them.
pub fn read(sources: &[Source<'_>]) -> Read {
    let mut read = Read::default();
    let mut sheets = Vec::new();
    for source in sources {
        let parsed = parse::parse(source);
        read.faults.extend(parsed.faults);
        read.said.push((source.file.to_owned(), parsed.said));
        sheets.extend(parsed.sheet.map(|sheet| (source.file.to_owned(), sheet)));
    }
    let numbered = sheets.iter().map(|(file, one)| packs::Numbered {
        file,
        id: &one.id,
        number: one.number,
        edition: one.edition,
    });
    read.faults.extend(packs::twice(numbered));
    read.sheets.all = sheets.into_iter().map(|(_, sheet)| sheet).collect();
    read.sheets
        .all
        .sort_by_key(|sheet| (sheet.number, sheet.edition));
    read
}

/// Says what stands before a sheet, in the order of [`safety::lines`].
pub fn safety(sheet: &Sheet, words: Catalogue) -> Vec<String> {
    let reviewed = sheet.account.reviewed_by.is_some();
    safety::lines(sheet.risk, &sheet.safety, reviewed, words)
}

impl Sheets {
    /// The newest edition of every sheet, in order of number.
    pub fn newest(&self) -> impl Iterator<Item = &Sheet> {
        packs::newest(&self.all, |sheet| &sheet.id)
    }

    /// Finds the newest edition of a sheet.
    pub fn find(&self, id: &str) -> Option<&Sheet> {
        self.all.iter().rev().find(|sheet| sheet.id == id)
    }

    /// Finds one edition of a sheet.
    pub fn edition(&self, id: &str, edition: u16) -> Option<&Sheet> {
        let is = |sheet: &&Sheet| sheet.id == id && sheet.edition == edition;
        self.all.iter().find(is)
    }
}

#[cfg(test)]
mod tests;
