//! Articles on paper: the safety lines, the picture, the words, and who has checked them.

use std::fmt::Write;

use towpath_content::articles::pack::{Article, Part};
use towpath_content::articles::safety;
use towpath_content::days;
use towpath_content::pictures::{self, Picture};
use towpath_content::sheets::pack::Risk;
use towpath_content::sheets::sheets;
use towpath_content::words::{Arg, english};
use towpath_report::document::{Block, Document, Drawing, Run, Section};

use super::{DOT, LANGUAGE, page_words, section};

/// Every line on paper, and what stands behind it. Source: looks/paper (data ink, no tints).
const INK: &str = "#1f5b57";
const GROUND: &str = "#ffffff";

/// Sets an article, in its main words or the plain ones.
pub fn page(article: &Article, plain: bool, large: bool) -> Document {
    let mut sections = Vec::new();
    let lines = safety(article, english());
    if !lines.is_empty() {
        sections.push(section(
            "sheet-paper-first",
            vec![Block::Text(lines.join("\n\n"))],
        ));
    }
    sections.extend(words(article, plain));
    let named = sheet_names(article);
    if !named.is_empty() {
        sections.push(section("read-sheets", vec![Block::Points(named)]));
    }
    sections.push(section("read-about", vec![Block::Text(about(article))]));
    Document {
        title: article.title.clone(),
        byline: vec![Run::plain(
            [called(article), article.line.clone()].join(DOT),
        )],
        sections,
        foot: vec![english().say("report-foot-safety")],
        large,
        small: false,
        page_words: page_words(),
        lang: LANGUAGE.to_owned(),
    }
}

/// Writes a document of these as plain text.
pub fn plain(document: &Document) -> String {
    towpath_report::plain(document)
}

/// Names an article on the phone: "Article 3".
pub fn called(article: &Article) -> String {
    let number = [("number", Arg::Number(i64::from(article.number)))];
    english().tell("read-called", &number)
}

/// Says when an article was checked, and by whom.
pub fn about(article: &Article) -> String {
    let words = english();
    let account = &article.account;
    let day = |day| days::full_year(words, day);
    let (checked, review) = (day(account.checked), day(account.review_by));
    let days = [
        ("checked", Arg::Text(checked.as_str())),
        ("review", Arg::Text(&review)),
    ];
    let mut about = words.tell("read-checked", &days);
    // A page of high risk has said so before everything else.
    if account.reviewed_by.is_none() && article.risk == Risk::Usual {
        about = format!("{} {about}", words.say("sheet-safety-unchecked"));
    }
    about
}

/// The parts of an article: each heading begins a section; the picture stands in the first.
fn words(article: &Article, plain: bool) -> Vec<Section> {
    let drawn = pictures::picture(&article.picture.id).map(|picture| {
        Block::Drawing(Drawing {
            svg: svg(picture),
            shape: f64::from(pictures::SIZE.1) / f64::from(pictures::SIZE.0),
            alt: article.picture.alt.clone(),
        })
    });
    let mut sections = vec![Section {
        head: String::new(),
        blocks: drawn.into_iter().collect(),
    }];
    for part in article.words(plain) {
        let block = match part.clone() {
            Part::Head(head) => {
                let blocks = Vec::new();
                sections.push(Section { head, blocks });
                continue;
            }
            Part::Text(line) => Block::Text(line),
            Part::Points(lines) => Block::Points(lines),
            Part::Steps(lines) => Block::Numbered(lines),
        };
        if let Some(last) = sections.last_mut() {
            last.blocks.push(block);
        }
    }
    sections
}

fn sheet_names(article: &Article) -> Vec<String> {
    let name = |id: &String| {
        let sheet = sheets().find(id)?;
        let number = sheet.number.to_string();
        let args = [
            ("number", Arg::Text(number.as_str())),
            ("title", Arg::Text(&sheet.title)),
        ];
        Some(english().tell("read-sheet", &args))
    };
    article.try_sheets.iter().filter_map(name).collect()
}

/// A picture in black and white: every ink is one, and what is filled hides what is behind it.
fn svg(picture: &Picture) -> String {
    let (wide, high) = pictures::SIZE;
    let mut svg = format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {wide} {high}\" \
         stroke=\"{INK}\" stroke-linecap=\"round\" stroke-linejoin=\"round\">"
    );
    for path in &picture.paths {
        let has = |ink: &str| path.ink.split(' ').any(|one| one == ink);
        // Ground and water without a line of their own are left white.
        if has("line-light") || (has("flat") && !has("fill-wall")) {
            continue;
        }
        let fill = if path.ink.contains("fill-") {
            GROUND
        } else {
            "none"
        };
        let width = match (has("flat"), has("thin")) {
            (true, _) => "0",
            (_, true) => "1.5",
            _ => "2",
        };
        // Writing to a string cannot fail.
        let _ = write!(
            svg,
            "<path fill=\"{fill}\" stroke-width=\"{width}\" d=\"{}\"/>",
            path.d
        );
    }
    svg + "</svg>"
}

#[cfg(test)]
mod tests {
    use towpath_content::articles::articles;

    use super::*;

    #[test]
    fn every_article_prints_in_both_words_and_sizes_with_its_picture_told() {
        for article in articles().newest() {
            for (words, large) in [(false, false), (true, true)] {
                let document = page(article, words, large);
                let text = plain(&document);
                assert!(!text.contains('['), "{text}");
                assert!(text.contains(&article.picture.alt));
                assert!(text.contains("No health professional has checked this page yet."));
                for line in article.words(words).iter().flat_map(Part::lines) {
                    assert!(text.contains(line.as_str()), "{line}");
                }
            }
        }
    }

    #[test]
    fn chest_pain_stands_above_everything_on_paper() {
        let article = articles().find("breath-and-heart").unwrap();
        let text = plain(&page(article, false, false));
        let (before, _) = text.split_once("call 999").unwrap();
        assert!(!before.contains(&article.picture.alt));
    }

    #[test]
    fn a_page_is_a_sound_pdf_in_both_sizes() {
        let article = articles().find("pacing").unwrap();
        let now = crate::when::Moment::read("2026-11-22T17:40:00+00:00").unwrap();
        for large in [false, true] {
            let pdf = super::super::pdf_of(&page(article, false, large), now).unwrap();
            assert!(pdf.starts_with(b"%PDF-"));
        }
    }
}
