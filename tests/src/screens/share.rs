//! The way through Share, from the first choice to the saved file.

use super::{Stop, unknown};
use crate::people;
use crate::window::Window;
use crate::words::{fill, say};

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
        _ => unknown(stop),
    }
}
