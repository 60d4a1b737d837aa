//! The session sheet, one page: what was covered and agreed, and when the next one is; or blank,
//! with room to write.

use towpath_content::days;
use towpath_content::words::{Arg, english};
use towpath_report::document::{Blank, Block, Document, Run, Section};

use super::{DOT, LANGUAGE, page_words, section};
use crate::rooms::sessions::programme::Programme;
use crate::rooms::sessions::{Session, order};
use crate::wire::Private;

/// Lines to write on, by part of a blank sheet.
const SHORT: u8 = 1;
const LONG: u8 = 3;

/// Sets the sheet of a session; what was not written does not stand on it.
pub fn filled(
    programme: &Programme,
    session: &Session,
    next: Option<&Session>,
    large: bool,
) -> Document {
    let notes = &session.notes;
    let said = |all: Vec<&Private>| all.into_iter().map(|one| one.0.clone()).collect::<Vec<_>>();
    let to_say = said(session.said.iter().map(|one| &one.words).collect());
    let mut sections = Vec::new();
    if !to_say.is_empty() {
        sections.push(section("session-head-said", vec![Block::Numbered(to_say)]));
    }
    sections.extend(text("session-head-covered", &notes.covered));
    sections.extend(text("session-head-reading", &notes.reading));
    if let Some(took) = written(&notes.took) {
        sections.push(section("session-head-took", vec![Block::Note(took)]));
    }
    sections.extend(text("session-head-recap", &notes.recap));
    let agreed = said(session.agreed().iter().collect());
    if !agreed.is_empty() {
        sections.push(section(
            "session-head-agreed",
            vec![Block::Numbered(agreed)],
        ));
    }
    if let Some(next) = next {
        sections.push(section("session-head-next", vec![Block::Text(when(next))]));
    }
    sections.push(section("session-head-room", vec![lines(LONG)]));
    document(byline(programme, session), sections, large)
}

/// Sets a blank sheet with room to write by hand, in the same order.
pub fn blank(large: bool) -> Document {
    let parts = [
        ("session-head-said", LONG),
        ("session-head-covered", LONG),
        ("session-head-reading", SHORT),
        ("session-head-took", LONG),
        ("session-head-agreed", LONG),
        ("session-head-next", SHORT),
    ];
    let part = |(head, room)| section(head, vec![lines(room)]);
    let byline = english().say("session-paper-blank");
    document(byline, parts.into_iter().map(part).collect(), large)
}

fn lines(room: u8) -> Block {
    Block::Blank(Blank::Lines(room))
}

fn text(head: &str, words: &Private) -> Option<Section> {
    Some(section(head, vec![Block::Text(written(words)?)]))
}

fn written(words: &Private) -> Option<String> {
    let words = words.as_str().trim();
    (!words.is_empty()).then(|| words.to_owned())
}

/// "19 November 2026 · One-to-one session · with Bea".
fn byline(programme: &Programme, session: &Session) -> String {
    let words = english();
    let day = session.day.map(|day| days::plain_year(words, day.date()));
    let mut parts: Vec<String> = day.into_iter().collect();
    parts.push(words.say(&format!("session-kind-{}", session.kind.name())));
    let with = programme.with_name.as_str();
    if !with.is_empty() {
        parts.push(words.tell("session-paper-with", &[("who", Arg::Text(with))]));
    }
    parts.join(DOT)
}

fn when(next: &Session) -> String {
    let mut parts = vec![order::when_words(next)];
    parts.extend(written(&next.place));
    parts.join(DOT)
}

fn document(byline: String, sections: Vec<Section>, large: bool) -> Document {
    Document {
        title: english().say("session-paper-title"),
        byline: vec![Run::plain(byline)],
        sections,
        foot: vec![english().say("report-foot-safety")],
        large,
        small: false,
        page_words: page_words(),
        lang: LANGUAGE.to_owned(),
    }
}
