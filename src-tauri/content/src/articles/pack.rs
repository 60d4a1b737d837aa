//! What an article is made of, as a pack holds it.

use crate::packs::account::Account;
use crate::sheets::pack::{Risk, SafetyLine};

/// One edition of an article.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Article {
    /// English name in kebab-case; also the name of its file.
    pub id: String,
    /// The number it goes by on the phone; one article keeps it for ever.
    pub number: u16,
    /// Counted from 1.
    pub edition: u16,
    /// Its name.
    pub title: String,
    /// What it is about, in one line.
    pub line: String,
    /// How long reading it takes. Units: minutes.
    pub minutes: u16,
    /// How careful to be with it.
    pub risk: Risk,
    /// Lines that stand before everything else, in their order.
    pub safety: Vec<SafetyLine>,
    /// Worksheets to try, by their ids.
    pub try_sheets: Vec<String>,
    /// What is drawn above it.
    pub picture: Drawn,
    /// Its main words.
    pub text: Vec<Part>,
    /// The same in plainer words.
    pub plain: Vec<Part>,
    /// Who wrote it, from what, and who has checked it.
    pub account: Account,
}

impl Article {
    /// Its words, main or plain.
    pub fn words(&self, plain: bool) -> &[Part] {
        match plain {
            true => &self.plain,
            false => &self.text,
        }
    }
}

/// The picture of an article.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Drawn {
    /// Its name among the pictures.
    pub id: String,
    /// What it shows, for those who do not see it.
    pub alt: String,
}

/// One part of a text. A closed list: what is not here, an article cannot hold.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Part {
    /// A heading.
    Head(String),
    /// A paragraph; the first one of a text sums it up.
    Text(String),
    /// Points in no order.
    Points(Vec<String>),
    /// Steps, one after the other.
    Steps(Vec<String>),
}

impl Part {
    /// Its words, one string a paragraph, point or step.
    pub fn lines(&self) -> &[String] {
        match self {
            Self::Head(line) | Self::Text(line) => std::slice::from_ref(line),
            Self::Points(lines) | Self::Steps(lines) => lines,
        }
    }
}

/// Counts the words of a text.
pub fn word_count(parts: &[Part]) -> usize {
    let lines = parts.iter().flat_map(Part::lines);
    lines.map(|line| line.split_whitespace().count()).sum()
}
