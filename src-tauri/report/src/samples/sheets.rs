//! Made-up diary pages, a recovery sheet that opens nothing, and text that tries to break out.

use super::{document, foot_line, section};
use crate::document::{Block, CodeGroups, Document, Entry, Run, Table};

/// Diary entries, short ones and one longer than a page.
pub fn diary(large: bool) -> Document {
    let long =
        "I walked to the shop and back. It rained, so I stood under the tree for a while and \
                watched the bus go by. At home I put the shopping away in two goes.\n\n"
            .repeat(24);
    let entries = vec![
        entry(
            "Thursday 5 November 2026, 19:40",
            Some("In between"),
            "A plain day. I rang Ana after lunch.",
            Some("Pain 6 · How well I slept 4"),
        ),
        entry(
            "Monday 9 November 2026, 21:05",
            Some("Low"),
            "Could not get going.\nI sat on the step with a tea.\n\nTomorrow I will try the short list.",
            Some("Pain 8 · How well I slept 2"),
        ),
        entry("Wednesday 11 November 2026, 18:30", None, &long, None),
        entry(
            "Thursday 19 November 2026, 08:15",
            Some("Good"),
            "",
            Some("Pain 4 · How well I slept 6"),
        ),
    ];
    Document {
        byline: vec![Run::plain("Marion · 5 to 19 November 2026")],
        ..document("From my diary", vec![section("My entries", entries)], large)
    }
}

/// A recovery sheet that opens nothing.
pub fn recovery() -> Document {
    let groups = ["7K3Q", "M9TD", "2XRA", "H60W", "VB4N", "EJ81", "C5GP"]
        .map(String::from)
        .to_vec();
    let code = CodeGroups {
        qr: groups.concat(),
        groups,
        check_note: "two check letters".into(),
        qr_head: "Or scan this".into(),
        qr_alt: "The same 7 groups as a code to scan.".into(),
        qr_note: "A sample. This code opens nothing.".into(),
    };
    let text = |head: &str, words: &str| section(head, vec![Block::Text(words.into())]);
    Document {
        byline: vec![
            Run::plain("Made on 19 November 2026. "),
            Run::bold("It opens everything."),
            Run::plain("\nAnyone with this sheet and your file can read all of it."),
        ],
        foot: vec![foot_line()],
        ..document(
            "Recovery sheet",
            vec![
                section("The 7 groups", vec![Block::CodeGroups(code)]),
                text(
                    "How to type it",
                    "0 is nought. 1 is one. Small letters are fine.\nThere is no letter I, L, O or U.",
                ),
                text(
                    "Where to keep it",
                    "With your important papers, or with someone you trust. Not beside the computer. No photo, no email.",
                ),
                text(
                    "If it is lost",
                    "Open your workbook and make a new sheet.\nThis one then stops working.",
                ),
            ],
            true,
        )
    }
}

/// Text that looks like markup, other scripts, emoji, marks, controls and a word without an end.
pub fn odd_text() -> Document {
    let odd = "#import \"/main.typ\": * $x^2$ *not bold* _nor this_ @me // no comment /* none */ \
               `raw` \\ <label> = head - list + list 'quote' \"quote\" [x] {y} ~ https://example.org";
    let scripts = "🙂👍🏽 שלום مرحبا 你好 Ελλάδα Привет e\u{301} n\u{303} Z\u{351}\u{36b}a\u{489}lgo \u{0}\u{7}\u{1b}[31m\u{202e}abc\u{202c}";
    let word = "hippopotomonstrosesquipedaliophobia".repeat(143);
    let shorter = &word[..700];
    let sections = vec![
        section(
            odd,
            vec![Block::Text(odd.into()), Block::Note(scripts.into())],
        ),
        section(
            scripts,
            vec![
                Block::Numbered(vec![odd.into(), scripts.into(), String::new()]),
                Block::Table(Table {
                    head: vec![odd.into(), scripts.into()],
                    rows: vec![
                        vec![scripts.into()],
                        vec![odd.into(), shorter.into(), "dropped".into()],
                    ],
                }),
                entry(scripts, Some(odd), shorter, Some(odd)),
            ],
        ),
        section(shorter, vec![Block::Text(word.clone())]),
    ];
    Document {
        byline: vec![Run::plain(odd), Run::bold(scripts)],
        ..document(&format!("Odd words {odd}"), sections, false)
    }
}

fn entry(when: &str, mood: Option<&str>, text: &str, ratings: Option<&str>) -> Block {
    Block::Entry(Entry {
        when: when.into(),
        mood: mood.map(Into::into),
        text: text.into(),
        ratings: ratings.map(Into::into),
        pictures: Vec::new(),
    })
}
