//! The small world that typst works in: our templates, our two faces, one data file.
//!
//! It must not reach a file, a package, a clock or a system font.

use std::sync::LazyLock;

use typst::diag::{FileError, FileResult};
use typst::foundations::{Bytes, Datetime, Duration};
use typst::syntax::{FileId, RootedPath, Source, VirtualPath, VirtualRoot};
use typst::text::{Font, FontBook};
use typst::utils::LazyHash;
use typst::{Feature, Library, LibraryExt, World};

use crate::face::FACES;

// File ids are never given back, so their paths are fixed and few.
static TEMPLATES: LazyLock<Vec<Source>> = LazyLock::new(|| {
    [
        ("/main.typ", include_str!("main.typ")),
        ("/page.typ", include_str!("page.typ")),
        ("/sections.typ", include_str!("sections.typ")),
        ("/chart.typ", include_str!("chart.typ")),
        ("/recovery.typ", include_str!("recovery.typ")),
        ("/rulers.typ", include_str!("rulers.typ")),
    ]
    .into_iter()
    .filter_map(|(path, text)| Some(Source::new(id(path)?, text.to_string())))
    .collect()
});
static PICTURES: LazyLock<Vec<FileId>> =
    LazyLock::new(|| (0..MOST_PICTURES).filter_map(|at| id(&path(at))).collect());
static DATA: LazyLock<Option<FileId>> = LazyLock::new(|| id("/data.json"));
// Row heads of tables are still behind this feature in typst 0.15.
static LIBRARY: LazyLock<LazyHash<Library>> = LazyLock::new(|| {
    let features = [Feature::A11yExtras].into_iter().collect();
    LazyHash::new(Library::builder().with_features(features).build())
});
static BOOK: LazyLock<LazyHash<FontBook>> =
    LazyLock::new(|| LazyHash::new(FontBook::from_fonts(FACES.iter())));

fn id(path: &str) -> Option<FileId> {
    Some(RootedPath::new(VirtualRoot::Project, VirtualPath::new(path).ok()?).intern())
}

/// Most pictures of one document; each has a path of its own, and paths are never given back.
pub(crate) const MOST_PICTURES: usize = 100;

/// The path of a picture, counted from nought in reading order.
pub(crate) fn path(picture: usize) -> String {
    format!("/picture-{picture}.jpg")
}

/// One document's world.
pub(crate) struct SmallWorld {
    data: Bytes,
    pictures: Vec<Bytes>,
}

impl SmallWorld {
    /// Makes a world around the data of one document and its pictures in reading order.
    pub(crate) fn new(data: Vec<u8>, pictures: Vec<Vec<u8>>) -> Self {
        Self {
            data: Bytes::new(data),
            pictures: pictures.into_iter().map(Bytes::new).collect(),
        }
    }
}

impl World for SmallWorld {
    fn library(&self) -> &LazyHash<Library> {
        &LIBRARY
    }

    fn book(&self) -> &LazyHash<FontBook> {
        &BOOK
    }

    fn main(&self) -> FileId {
        TEMPLATES[0].id()
    }

    fn source(&self, id: FileId) -> FileResult<Source> {
        TEMPLATES
            .iter()
            .find(|source| source.id() == id)
            .cloned()
            .ok_or(FileError::AccessDenied)
    }

    fn file(&self, id: FileId) -> FileResult<Bytes> {
        if Some(id) == *DATA {
            return Ok(self.data.clone());
        }
        let place = PICTURES.iter().position(|picture| *picture == id);
        let picture = place.and_then(|at| self.pictures.get(at));
        picture.cloned().ok_or(FileError::AccessDenied)
    }

    fn font(&self, index: usize) -> Option<Font> {
        FACES.get(index).cloned()
    }

    fn today(&self, _offset: Option<Duration>) -> Option<Datetime> {
        None
    }
}
