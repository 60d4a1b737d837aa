//! Articles: short texts to read, each one file of Markdown with its facts before it.
//!
//! A pack is data with its own words, the main ones and the plain ones beside them, so that one
//! file is one article and a clinician reads it whole. The copy lint covers both.
//! It must not know who has read what.

mod body;
mod check;
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
use pack::Article;

/// Every pack of the folder, without a list to keep.
static FOLDER: Dir<'_> = include_dir!("$CARGO_MANIFEST_DIR/packs/articles");

/// Articles that were read, every edition of them.
#[derive(Clone, Debug, Default)]
pub struct Articles {
    /// In order of number, then of edition.
    all: Vec<Article>,
}

/// A folder of packs, read.
#[derive(Debug, Default)]
pub struct Read {
    /// The articles that could be read.
    pub articles: Articles,
    /// What a person reads of them, by file.
    pub said: Vec<(String, Vec<Said>)>,
    /// Every fault of every pack.
    pub faults: Vec<Fault>,
}

/// The articles that come with the program.
pub fn articles() -> &'static Articles {
    // A test proves that no pack has a fault; one that had would be left out here.
    static ARTICLES: LazyLock<Articles> = LazyLock::new(|| read(&embedded()).articles);
    &ARTICLES
}

/// The packs that come with the program.
pub fn embedded() -> Vec<Source<'static>> {
    packs::embedded(&FOLDER)
}

/// Reads packs, and notes every fault of each and between them.
pub fn read(sources: &[Source<'_>]) -> Read {
    let mut read = Read::default();
    let mut articles = Vec::new();
    for source in sources {
        let parsed = parse::parse(source);
        read.faults.extend(parsed.faults);
        read.said.push((source.file.to_owned(), parsed.said));
        articles.extend(parsed.value.map(|one| (source.file.to_owned(), one)));
    }
    let numbered = articles.iter().map(|(file, one)| packs::Numbered {
        file,
        id: &one.id,
        number: one.number,
        edition: one.edition,
    });
    read.faults.extend(packs::twice(numbered));
    read.articles.all = articles.into_iter().map(|(_, one)| one).collect();
    read.articles
        .all
        .sort_by_key(|article| (article.number, article.edition));
    read
}

/// Says what stands before an article, in the order of [`safety::lines`].
pub fn safety(article: &Article, words: Catalogue) -> Vec<String> {
    let reviewed = article.account.reviewed_by.is_some();
    safety::lines(article.risk, &article.safety, reviewed, words)
}

impl Articles {
    /// The newest edition of every article, in order of number.
    pub fn newest(&self) -> impl Iterator<Item = &Article> {
        packs::newest(&self.all, |article| &article.id)
    }

    /// Finds the newest edition of an article.
    pub fn find(&self, id: &str) -> Option<&Article> {
        self.all.iter().rev().find(|article| article.id == id)
    }
}

#[cfg(test)]
mod tests;
