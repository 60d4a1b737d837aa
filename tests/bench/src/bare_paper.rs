//! The floor of every document: typst with the same words, font and standards, as plain text.

use std::sync::LazyLock;

use towpath_core::rooms::diary::Entry;
use typst::{
    Library, LibraryExt, World,
    diag::{FileError, FileResult},
    foundations::{Bytes, Datetime, Duration},
    syntax::{FileId, RootedPath, Source, VirtualPath, VirtualRoot},
    text::{Font, FontBook},
    utils::LazyHash,
};
use typst_layout::PagedDocument;
use typst_pdf::{PdfOptions, PdfStandard, PdfStandards};

use crate::trouble::Trouble;

static FONTS: LazyLock<Vec<Font>> = LazyLock::new(|| {
    let regular =
        include_bytes!("../../../src-tauri/report/fonts/AtkinsonHyperlegibleNext_400Regular.ttf");
    Font::iter(Bytes::new(regular.as_slice())).collect()
});
static BOOK: LazyLock<LazyHash<FontBook>> =
    LazyLock::new(|| LazyHash::new(FontBook::from_fonts(FONTS.iter())));
static LIBRARY: LazyLock<LazyHash<Library>> = LazyLock::new(|| LazyHash::new(Library::default()));

/// Writes entries as the plainest typst there is.
pub fn source(entries: &[Entry]) -> String {
    let mut text = String::from(
        "#set document(title: \"Pages\", date: datetime(year: 2026, month: 11, day: 22))\n#set text(font: \"Atkinson Hyperlegible Next\", lang: \"en\", region: \"GB\")\n#set page(numbering: \"1\")\n= Diary\n",
    );
    for entry in entries {
        text.push_str(&format!("== {}\n{}\n\n", entry.at, entry.text.as_str()));
    }
    text
}

/// Sets it with the same standards as ours.
///
/// Errors: [`Trouble::BarePaper`].
pub fn pdf(words: &str) -> Result<Vec<u8>, Trouble> {
    let world = Bare(Source::new(
        main_file().ok_or(Trouble::BarePaper)?,
        words.to_owned(),
    ));
    let set = typst::compile::<PagedDocument>(&world)
        .output
        .map_err(|_| Trouble::BarePaper)?;
    let standards = PdfStandards::new(&[PdfStandard::Ua_1, PdfStandard::A_2a]);
    let standards = standards.map_err(|_| Trouble::BarePaper)?;
    let options = PdfOptions {
        standards,
        tagged: true,
        ..PdfOptions::default()
    };
    typst_pdf::pdf(&set, &options).map_err(|_| Trouble::BarePaper)
}

fn main_file() -> Option<FileId> {
    let path = VirtualPath::new("/bare.typ").ok()?;
    Some(RootedPath::new(VirtualRoot::Project, path).intern())
}

struct Bare(Source);

impl World for Bare {
    fn library(&self) -> &LazyHash<Library> {
        &LIBRARY
    }

    fn book(&self) -> &LazyHash<FontBook> {
        &BOOK
    }

    fn main(&self) -> FileId {
        self.0.id()
    }

    fn source(&self, id: FileId) -> FileResult<Source> {
        if id == self.0.id() {
            Ok(self.0.clone())
        } else {
            Err(FileError::AccessDenied)
        }
    }

    fn file(&self, _: FileId) -> FileResult<Bytes> {
        Err(FileError::AccessDenied)
    }

    fn font(&self, index: usize) -> Option<Font> {
        FONTS.get(index).cloned()
    }

    fn today(&self, _: Option<Duration>) -> Option<Datetime> {
        None
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_floor_meets_the_same_standards() {
        pdf(&source(&[])).unwrap();
    }
}
