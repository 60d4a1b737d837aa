//! Articles: the list, one to read, marks, and paper.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::Piece;

/// Every article.
#[derive(Clone, Debug, Serialize, TS)]
pub struct ArticlesPage {
    /// By number.
    pub articles: Vec<ArticleLine>,
}

/// An article in a list.
#[derive(Clone, Debug, Serialize, TS)]
pub struct ArticleLine {
    /// English name in kebab-case.
    pub article: String,
    /// The number it goes by.
    pub number: u16,
    /// Its name.
    pub title: String,
    /// What it is about.
    pub line: String,
    /// Units: minutes.
    pub minutes: u16,
    /// Whether the person marked it as read.
    pub read: bool,
    /// Whether the person keeps it at hand.
    pub kept: bool,
}

/// Names an article.
#[derive(Clone, Debug, Deserialize, TS)]
pub struct ArticleAsked {
    /// English name in kebab-case.
    pub article: String,
}

/// An article to read.
#[derive(Clone, Debug, Serialize, TS)]
pub struct ArticlePage {
    /// What stands in the list.
    pub line: ArticleLine,
    /// What stands before it, in order.
    pub safety: Vec<String>,
    /// Whether a clinician has reviewed it.
    pub reviewed: bool,
    /// What is drawn above it.
    pub picture: ArticlePicture,
    /// Its main words.
    pub words: Vec<ArticlePart>,
    /// The same in plainer words.
    pub plain: Vec<ArticlePart>,
    /// Worksheets to try.
    pub sheets: Vec<ArticleSheet>,
    /// The day its sources were checked, and the last day on which it counts as fresh.
    /// Shape: `YYYY-MM-DD`.
    pub checked: String,
    /// See `checked`.
    pub review_by: String,
}

/// The picture of an article.
#[derive(Clone, Debug, Serialize, TS)]
pub struct ArticlePicture {
    /// Units: pixels at the usual size.
    pub wide: u32,
    /// Units: pixels at the usual size.
    pub high: u32,
    /// What it shows.
    pub alt: String,
    /// What is drawn, from the back to the front.
    pub paths: Vec<DrawnPath>,
}

/// One path of a picture.
#[derive(Clone, Debug, Serialize, TS)]
pub struct DrawnPath {
    /// How it goes, as SVG says it.
    pub d: String,
    /// Names of inks and fills, of a closed list.
    pub ink: String,
}

/// One part of an article.
#[derive(Clone, Debug, Serialize, TS)]
#[serde(tag = "kind", content = "lines", rename_all = "kebab-case")]
pub enum ArticlePart {
    /// A heading.
    Head(String),
    /// A paragraph; the first one sums the article up.
    Text(String),
    /// Points in no order.
    Points(Vec<String>),
    /// Steps, one after the other.
    Steps(Vec<String>),
}

/// A worksheet that an article names.
#[derive(Clone, Debug, Serialize, TS)]
pub struct ArticleSheet {
    /// English name in kebab-case.
    pub sheet: String,
    /// The number it goes by.
    pub number: u16,
    /// Its name.
    pub title: String,
}

/// Marks an article.
#[derive(Clone, Debug, Deserialize, TS)]
pub struct ArticleMark {
    /// English name in kebab-case.
    pub article: String,
    /// Whether it is marked as read.
    pub read: bool,
    /// Whether it is kept at hand.
    pub kept: bool,
}

/// An article on paper.
#[derive(Clone, Debug, Deserialize, TS)]
pub struct ArticlePaper {
    /// English name in kebab-case.
    pub article: String,
    /// Whether in the plainer words.
    pub plain: bool,
    /// Whether in large print.
    pub large_print: bool,
}

/// An article whose words fit.
#[derive(Clone, Debug, Serialize, TS)]
pub struct ArticleFound {
    /// What stands in the list.
    pub line: ArticleLine,
    /// The place that matched, in pieces.
    pub pieces: Vec<Piece>,
}
