//! The recovery sheet: one large-print page to keep in a safe place.

use towpath_content::days;
use towpath_content::words::{Arg, english};
use towpath_report::document::{Block, CodeGroups, Document, Run};
use zeroize::Zeroizing;

use super::{LANGUAGE, page_words, section};
use crate::when::Day;

/// Sets the seven groups of the code as a sheet.
///
/// The document holds the code; the caller must not keep it.
pub fn document(groups: &[String], today: Day) -> Document {
    let words = english();
    let made = days::plain_year(words, today.date());
    let made = words.tell("report-recovery-made", &[("date", Arg::Text(&made))]);
    let whole = Zeroizing::new(groups.concat());
    let code = CodeGroups {
        groups: groups.to_vec(),
        check_note: words.say("report-recovery-check-letters"),
        qr_head: words.say("report-recovery-scan"),
        qr: whole.to_string(),
        qr_alt: words.say("report-recovery-scan-alt"),
        qr_note: String::new(),
    };
    let text = |head: &str| {
        let words = Block::Text(words.say(&format!("{head}-text")));
        section(head, vec![words])
    };
    Document {
        title: words.say("report-title-recovery"),
        byline: vec![
            Run::plain(format!("{made} ")),
            Run::bold(words.say("report-recovery-opens")),
            Run::plain(format!("\n{}", words.say("report-recovery-anyone"))),
        ],
        sections: vec![
            section("report-recovery-groups", vec![Block::CodeGroups(code)]),
            text("report-recovery-type"),
            text("report-recovery-keep"),
            text("report-recovery-lost"),
        ],
        foot: vec![words.say("report-foot-safety")],
        large: true,
        small: false,
        page_words: page_words(),
        lang: LANGUAGE.to_owned(),
    }
}
