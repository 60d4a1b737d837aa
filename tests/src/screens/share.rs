//! The way through Share, from the first choice to the saved file.

use super::{Stop, unknown};
use crate::people;
use crate::window::Window;
use crate::words::{fill, say};

/// What the person says helped.
pub const HELPED: &str = "Going out with Jo. One thing a day, not five.";

/// Ticks a part of the final page and writes in it.
pub async fn own_words(window: &Window, part: &str, words: &str) {
    let part = say(part);
    window.tick(&part).await;
    let field = fill("page-words", &[("part", &part)]);
    window.type_into(&field, words).await;
    window.read(&say("app-saved")).await;
}

pub(super) async fn reach(window: &Window, stop: &Stop) {
    match (stop.name, stop.state) {
        ("share-choose", "ticked") => {
            for name in [
                say("mood-name"),
                say("rating-pain"),
                say("share-hard-days"),
                say("share-diary"),
                say("share-sheets"),
            ] {
                window.tick(&name).await;
            }
            window.until_shown("main img").await;
        }
        ("share-choose", _) => window.go("#/share", "share-choose").await,
        ("share-entries", "picture") => {
            window.tick("Sunday 22 November").await;
            let picture = fill("share-picture", &[("words", people::PICTURE)]);
            window.tick(&picture).await;
        }
        ("share-entries", "voice") => window.tick("Voice note, ").await,
        ("share-entries", _) => {
            window.press(&say("app-continue")).await;
            window.arrive("share-entries").await;
            window.tick("Friday 20 November").await;
        }
        ("share-look", "") => {
            window.press(&say("app-continue")).await;
            window.arrive("share-look").await;
            people::sign(window).await;
        }
        ("share-look", "full") => {
            window.press(&say("parts-page-picture")).await;
            window.press(&say("parts-page-full")).await;
            window.until_shown("dialog img").await;
        }
        ("share-look", _) => {
            window.press(&say("parts-page-words")).await;
            window.read(people::NOTE).await;
        }
        ("share-saved", _) => {
            window.press(&say("app-close")).await;
            window.press(&say("app-save-file")).await;
        }
        ("share-since", "ticked") => {
            for name in [
                say("page-part-to-say"),
                say("page-part-agreed"),
                say("page-part-hard-days"),
                say("rating-pain"),
            ] {
                window.tick(&name).await;
            }
            window.until_shown("main .preview img").await;
        }
        ("share-since", "last") => {
            // A new visit begins with nothing ticked.
            window.go("#/share/log", "share-log").await;
            window.go("#/share/since", "share-since").await;
            window.press(&say("page-use-last")).await;
            window.read(&say("page-last-used")).await;
            window.until_shown("main .preview img").await;
        }
        ("share-since", _) => window.go("#/share/since", "share-since").await,
        ("share-page-look", _) => {
            window.press(&say("app-continue")).await;
            window.arrive("share-page-look").await;
            people::sign(window).await;
        }
        ("share-page-saved", _) => window.press(&say("app-save-file")).await,
        ("share-final", "ticked") => {
            window.tick(&say("page-part-rulers")).await;
            own_words(window, "page-part-helped", HELPED).await;
            window.until_shown("main .preview img").await;
        }
        ("share-final", _) => window.go("#/share/final", "share-final").await,
        ("share-log", _) => window.go("#/share/log", "share-log").await,
        _ => unknown(stop),
    }
}
