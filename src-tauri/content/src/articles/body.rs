//! The words of an article, from Markdown. What is not in the closed list is a fault with its line.
//!
//! Shape: facts between two lines of `+++`; the main words; the heading `# Plain words`; the
//! plain ones. Both hold headings of the second level, paragraphs, points and steps, without
//! emphasis, links or anything inside a point but its words.

use std::ops::Range;

use pulldown_cmark::{Event, HeadingLevel, MetadataBlockKind, Options, Parser, Tag, TagEnd};

use super::pack::Part;
use crate::packs::reading::{Place, Reading};

/// The heading between the main words and the plain ones.
const PLAIN_HEAD: &str = "Plain words";

/// A file taken apart.
pub(super) struct Body {
    /// The whole file with all but the facts blanked out, so that every place in it is the same.
    pub(super) facts: String,
    /// The main words.
    pub(super) text: Vec<Part>,
    /// The plain words.
    pub(super) plain: Vec<Part>,
}

/// Takes a file apart and notes what does not belong there.
pub(super) fn parse(file: &str, reading: &Reading<'_>) -> Body {
    let mut taking = Taking {
        reading,
        facts: None,
        texts: [Vec::new(), Vec::new()],
        is_plain: false,
        open: Vec::new(),
        line: String::new(),
        at: 0,
        lines: Vec::new(),
    };
    let options = Options::ENABLE_PLUSES_DELIMITED_METADATA_BLOCKS;
    for (event, span) in Parser::new_ext(file, options).into_offset_iter() {
        taking.take(event, span);
    }
    let facts = taking.facts.take().unwrap_or_else(|| {
        reading.fault(0, "facts", "stand not between two lines of +++");
        0..0
    });
    let [text, plain] = taking.texts;
    Body {
        facts: blanked(file, &facts),
        text,
        plain,
    }
}

/// Puts a space in the place of every byte outside a range; lines stay.
fn blanked(file: &str, keep: &Range<usize>) -> String {
    let blank = |part: &str| -> String {
        let bytes = part.bytes();
        bytes
            .map(|byte| if byte == b'\n' { '\n' } else { ' ' })
            .collect()
    };
    let (before, after) = (&file[..keep.start], &file[keep.end..]);
    [&blank(before), &file[keep.clone()], &blank(after)].concat()
}

/// What is open while the file is read.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Open {
    Facts,
    Plain,
    Head,
    Text,
    Points,
    Steps,
    Item,
    /// What an article cannot hold; its words are passed over.
    Other,
}

struct Taking<'r, 'a> {
    reading: &'r Reading<'a>,
    facts: Option<Range<usize>>,
    /// The main words and the plain ones.
    texts: [Vec<Part>; 2],
    is_plain: bool,
    open: Vec<Open>,
    /// The words of what is open, and where they begin.
    line: String,
    at: usize,
    /// The points or steps of the list that is open.
    lines: Vec<String>,
}

impl Taking<'_, '_> {
    fn take(&mut self, event: Event<'_>, span: Range<usize>) {
        match event {
            Event::Start(tag) => self.begin(&tag, span.start),
            Event::End(tag) => self.end(tag),
            Event::Text(words) if self.open.last() == Some(&Open::Facts) => {
                let facts = self.facts.get_or_insert(span.clone());
                facts.end = span.end.max(facts.start + words.len());
            }
            Event::Text(words) => self.line.push_str(&words),
            Event::SoftBreak => self.line.push(' '),
            _ => self.fault(
                span.start,
                "is no words: an article holds no code, HTML, rule or break",
            ),
        }
    }

    fn begin(&mut self, tag: &Tag<'_>, at: usize) {
        let open = match (tag, self.open.last()) {
            (Tag::MetadataBlock(MetadataBlockKind::PlusesStyle), None) => Open::Facts,
            (Tag::Heading { level, .. }, None) if *level == HeadingLevel::H1 => Open::Plain,
            (Tag::Heading { level, .. }, None) if *level == HeadingLevel::H2 => Open::Head,
            (Tag::Paragraph, None) => Open::Text,
            (Tag::List(None), None) => Open::Points,
            (Tag::List(Some(1)), None) => Open::Steps,
            (Tag::Item, Some(Open::Points | Open::Steps)) => Open::Item,
            (_, Some(Open::Other)) => Open::Other,
            _ => {
                self.fault(at, format!("cannot hold {}", name(tag)));
                Open::Other
            }
        };
        if !matches!(open, Open::Facts | Open::Points | Open::Steps | Open::Other) {
            self.line.clear();
            self.at = at;
        }
        self.open.push(open);
    }

    fn end(&mut self, tag: TagEnd) {
        let Some(open) = self.open.pop() else {
            return;
        };
        if matches!(tag, TagEnd::List(_)) {
            let lines = std::mem::take(&mut self.lines);
            match open {
                Open::Points => self.add(Part::Points(lines)),
                Open::Steps => self.add(Part::Steps(lines)),
                _ => {}
            }
            return;
        }
        if matches!(open, Open::Facts | Open::Other) {
            return;
        }
        let line = std::mem::take(&mut self.line).trim().to_owned();
        if open == Open::Plain {
            self.turn(&line);
            return;
        }
        let key = if self.is_plain { "plain" } else { "text" };
        self.reading
            .say(key, self.at, &line, self.is_plain, Place::Ours);
        match open {
            Open::Head => self.add(Part::Head(line)),
            Open::Item => self.lines.push(line),
            _ => self.add(Part::Text(line)),
        }
    }

    fn turn(&mut self, head: &str) {
        if head != PLAIN_HEAD || self.is_plain {
            self.fault(self.at, format!("has one first heading, “{PLAIN_HEAD}”"));
        }
        self.is_plain = true;
    }

    fn add(&mut self, part: Part) {
        self.texts[usize::from(self.is_plain)].push(part);
    }

    fn fault(&self, at: usize, what: impl Into<String>) {
        let key = if self.is_plain { "plain" } else { "text" };
        self.reading.fault(at, key, what);
    }
}

fn name(tag: &Tag<'_>) -> &'static str {
    match tag {
        Tag::Heading { .. } => "a heading of this level",
        Tag::Paragraph => "an empty line between points",
        Tag::List(_) => "a list here, or one that begins so",
        Tag::Link { .. } => "a link",
        Tag::Image { .. } => "an image",
        Tag::Emphasis | Tag::Strong | Tag::Strikethrough => "emphasis",
        Tag::BlockQuote(_) => "a quotation",
        Tag::CodeBlock(_) => "code",
        Tag::HtmlBlock => "HTML",
        _ => "this",
    }
}
