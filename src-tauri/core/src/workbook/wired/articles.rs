//! Articles, on their way over the wire.

use rusqlite::Connection;
use towpath_content::articles::pack::{Article, Part};
use towpath_content::articles::safety;
use towpath_content::pictures::{self, Path};
use towpath_content::sheets::sheets;
use towpath_content::words::english;

use crate::refused::Refused;
use crate::rooms::articles;
use crate::wire;

pub(in crate::workbook) fn line(
    database: &Connection,
    article: &Article,
) -> Result<wire::ArticleLine, Refused> {
    let (read, kept) = articles::marks(database, article)?;
    Ok(wire::ArticleLine {
        article: article.id.clone(),
        number: article.number,
        title: article.title.clone(),
        line: article.line.clone(),
        minutes: article.minutes,
        read,
        kept,
    })
}

pub(in crate::workbook) fn page(
    database: &Connection,
    article: &Article,
) -> Result<wire::ArticlePage, Refused> {
    let parts = |parts: &[Part]| parts.iter().map(part).collect();
    let sheet = |id: &String| {
        let sheet = sheets().find(id)?;
        Some(wire::ArticleSheet {
            sheet: sheet.id.clone(),
            number: sheet.number,
            title: sheet.title.clone(),
        })
    };
    Ok(wire::ArticlePage {
        line: line(database, article)?,
        safety: safety(article, english()),
        reviewed: article.account.reviewed_by.is_some(),
        picture: picture(article),
        words: parts(&article.text),
        plain: parts(&article.plain),
        sheets: article.try_sheets.iter().filter_map(sheet).collect(),
        checked: article.account.checked.to_string(),
        review_by: article.account.review_by.to_string(),
    })
}

fn part(part: &Part) -> wire::ArticlePart {
    match part.clone() {
        Part::Head(line) => wire::ArticlePart::Head(line),
        Part::Text(line) => wire::ArticlePart::Text(line),
        Part::Points(lines) => wire::ArticlePart::Points(lines),
        Part::Steps(lines) => wire::ArticlePart::Steps(lines),
    }
}

fn picture(article: &Article) -> wire::ArticlePicture {
    let (wide, high) = pictures::SIZE;
    let drawn = pictures::picture(&article.picture.id);
    let path = |path: &Path| wire::DrawnPath {
        d: path.d.clone(),
        ink: path.ink.clone(),
    };
    wire::ArticlePicture {
        wide,
        high,
        alt: article.picture.alt.clone(),
        paths: drawn.map_or_else(Vec::new, |drawn| drawn.paths.iter().map(path).collect()),
    }
}
