//! From a file to an article: its facts, then its words. Everything is read, whatever else is wrong.

use super::pack::{Article, Drawn};
use super::{body, check};
use crate::packs::reading::{Node, Parsed, Place, Reading};
use crate::packs::{Source, account};
use crate::sheets::pack::{Risk, SafetyLine};

/// Reads one pack; none where it has a fault.
pub(super) fn parse(source: &Source<'_>) -> Parsed<Option<Article>> {
    let reading = Reading::new(source.file, source.text);
    let body = body::parse(source.text, &reading);
    let article = reading.tables(&body.facts, |node| {
        let mut article = facts(&node.named("", false));
        article.text = body.text;
        article.plain = body.plain;
        check::article(&article, source, node);
        article
    });
    let (said, faults) = reading.done();
    Parsed {
        value: faults.is_empty().then_some(article),
        said,
        faults,
    }
}

fn facts(node: &Node<'_, '_>) -> Article {
    let number = |key, range| u16::try_from(node.number(key, range)).unwrap_or(1);
    Article {
        id: node.id("id"),
        number: number("number", 1..=999),
        edition: number("edition", 1..=999),
        title: node.words("title", Place::Ours),
        line: node.words("line", Place::Ours),
        minutes: number("minutes", 1..=30),
        risk: node.one_of("risk", Risk::named).unwrap_or(Risk::Usual),
        safety: node.some_of("safety", SafetyLine::named),
        try_sheets: node.facts("try"),
        picture: picture(node),
        text: Vec::new(),
        plain: Vec::new(),
        account: account::read(node),
    }
}

fn picture(node: &Node<'_, '_>) -> Drawn {
    let Some(picture) = node.table("picture") else {
        if !node.has("picture") {
            node.fault("picture is missing");
        }
        return Drawn {
            id: String::new(),
            alt: String::new(),
        };
    };
    let drawn = Drawn {
        id: picture.id("id"),
        alt: picture.words("alt", Place::Ours),
    };
    picture.end();
    drawn
}
