//! A made-up final page: first against latest on six rulers.

use super::{document, section};
use crate::document::{Block, Document, RulerPair, Rulers};

/// Six rulers: lower, higher, the same, and one that was answered once.
pub fn rulers(large: bool) -> Document {
    let pair = |name: &str, hint: &str, first, latest, change: &str| RulerPair {
        name: name.into(),
        hint: hint.into(),
        first,
        latest,
        once: false,
        change: change.into(),
        days: None,
        alt: format!("{name}: {first} on 3 June, {latest} on 19 November."),
    };
    let (higher, lower) = ("Higher is better", "Lower is better");
    let once = RulerPair {
        once: true,
        days: Some("Dot: 19 November.".into()),
        ..pair("Energy", higher, 10, 10, "One answer so far")
    };
    let rows = vec![
        pair("Worry", lower, 8, 6, "2 lower"),
        pair("Sleep", higher, 4, 6, "2 higher"),
        pair("Managing my condition", higher, 0, 10, "10 higher"),
        pair("Being with people", higher, 3, 2, "1 lower"),
        pair("Mood", higher, 5, 5, "The same"),
        once,
    ];
    let said = "Worry 2 lower. Sleep 2 higher. Mood the same.";
    let head = ["My ruler", "Ring: 3 June. Dot: 19 November.", "Difference"];
    let blocks = vec![
        Block::Text(said.into()),
        Block::Rulers(Rulers {
            head: head.map(String::from),
            rows,
        }),
    ];
    let more = section(
        "What I keep doing",
        vec![Block::Text(
            "Two rests a day. One list of three things.".into(),
        )],
    );
    let sections = vec![section("Then and now", blocks), more];
    document("My final session", sections, large)
}
