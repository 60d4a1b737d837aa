//! The way through looking for something.

use super::{Stop, unknown};
use crate::window::Window;
use crate::words::say;

pub(super) async fn reach(window: &Window, stop: &Stop) {
    match (stop.name, stop.state) {
        ("find", "") => {
            window.press(&say("diary-bin-keep")).await;
            window.press(&say("app-undo")).await;
            window.arrive("diary-entry").await;
            window.go("#/find", "find").await;
            window.type_into(&say("find-words"), "walk").await;
            window.until_shown("mark").await;
        }
        ("find", "instead") => {
            window.clear(&say("find-words")).await;
            window.type_into(&say("find-words"), "brigde").await;
            window.read("We found these with “bridge” instead.").await;
        }
        ("find", "filters") => {
            window.press(&say("find-filters")).await;
            window.tick(&say("find-hard-days")).await;
            window.read(&say("find-filters-off")).await;
            // The list that was found before the tick has gone.
            window.until_hidden("Walked as far as the bridge").await;
        }
        ("find", "go-to") => {
            window.press(&say("find-go-button")).await;
            window.type_into(&say("find-go-label"), "set").await;
            window.read("Settings: Comfort").await;
        }
        ("find", _) => {
            window.press(&say("find-filters-off")).await;
            window.type_into(&say("find-words"), "zzz").await;
            window.read(&say("find-none")).await;
        }
        _ => unknown(stop),
    }
}
