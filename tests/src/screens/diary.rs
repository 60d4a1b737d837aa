//! The way through the diary.

use serde_json::json;

use super::{Stop, unknown};
use crate::people;
use crate::window::Window;
use crate::words::say;

pub(super) async fn reach(window: &Window, stop: &Stop) {
    match (stop.name, stop.state) {
        ("diary-write", "new") => window.go("#/diary/write", "diary-write").await,
        ("diary-write", "unfolded") => {
            window.press(&say("diary-ask")).await;
            window.press(&say("diary-add-rating")).await;
            window.press(&say("diary-marks")).await;
            window.press(&say("diary-when-change")).await;
        }
        ("diary-write", "gentle") => write_again(window).await,
        ("diary-write", "after") => {
            window.press(&say("mood-2")).await;
            window.press(&say("parts-after")).await;
            window.press(&say("parts-after-worse")).await;
            window.press(&say("parts-after-ground")).await;
            window.read(&say("parts-after-feet")).await;
        }
        ("diary-write", "pictures") => {
            window.press(&say("mood-4")).await;
            window.go("#/today", "today").await;
            people::add_picture(window, &newest(window).await).await;
            write_again(window).await;
            window.until_shown("main li img").await;
            window
                .type_into(&say("picture-words"), people::PICTURE)
                .await;
        }
        ("diary-write", "voice-asked") => {
            window.press(&say("voice-say")).await;
            window.read(&say("voice-ask-near")).await;
        }
        ("diary-write", "voice-recording") => {
            window.press(&say("voice-ask-yes")).await;
            window.press(&say("voice-record")).await;
            window.until_shown("[role=timer]").await;
        }
        ("diary-write", "voice") => {
            window.press(&say("voice-stop")).await;
            window.until_gone("[role=timer]").await;
            window.type_into(&say("voice-words"), people::SAID).await;
        }
        ("diary-write", _) => {
            window.go("#/today", "today").await;
            window.press(&say("today-gentle-off")).await;
            window.read(&say("today-gentle-start")).await;
            write_again(window).await;
        }
        ("diary-ratings", _) => window.go("#/diary/ratings", "diary-ratings").await,
        ("diary-rating", _) => window.press(&say("diary-own-make")).await,
        ("diary-bin", "") => {
            let other = newest(window).await;
            let picture = people::add_picture(window, &other).await;
            let removed = window.command("picture_remove", picture).await;
            removed.expect("it is there");
            window.go("#/diary/bin", "diary-bin").await;
        }
        ("diary-bin", _) => window.press(&say("diary-bin-all")).await,
        ("diary-list", "removed") => {
            window.press(&say("app-close")).await;
            window.press(&say("diary-entry-remove")).await;
        }
        ("diary-month", _) => window.go("#/diary/month", "diary-month").await,
        ("diary-trends", "tables") => {
            window.press(&say("trends-as-tables")).await;
            window.until_shown("main table").await;
        }
        ("diary-trends", _) => window.go("#/diary/trends", "diary-trends").await,
        ("diary-list", _) => window.go("#/diary/list", "diary-list").await,
        ("diary-entry", "picture") => {
            let larger = format!("{} {}", people::PICTURE, say("picture-larger"));
            window.press(&larger).await;
            window.until_shown("dialog img").await;
        }
        ("diary-entry", "said") => {
            window.press(&say("today-gentle-off")).await;
            window.read(&say("today-gentle-start")).await;
            let id = newest(window).await;
            let here = format!("#/diary/entry/{id}");
            window.go(&here, "diary-entry").await;
            window.press(&say("parts-say-next")).await;
            window.read(&say("parts-say-kept")).await;
        }
        ("diary-entry", _) => {
            let id = newest(window).await;
            window
                .go(&format!("#/diary/entry/{id}"), "diary-entry")
                .await;
            window.until_shown("main section img").await;
        }
        _ => unknown(stop),
    }
}

/// The newest page of the diary.
async fn newest(window: &Window) -> String {
    let days = window
        .command("diary_days", json!({ "before": null, "most": 1 }))
        .await;
    let days = days.expect("the diary can be listed");
    let entry = &days["days"][0]["entries"][0];
    entry["id"].as_str().expect("a page").to_owned()
}

async fn write_again(window: &Window) {
    let id = newest(window).await;
    window
        .go(&format!("#/diary/write/{id}"), "diary-write")
        .await;
}
