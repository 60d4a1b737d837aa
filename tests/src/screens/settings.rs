//! The way through the settings.

use super::{Stop, unknown};
use crate::window::Window;
use crate::words::say;

pub(super) async fn reach(window: &Window, stop: &Stop) {
    match (stop.name, stop.state) {
        ("settings-comfort", _) => window.go("#/settings/comfort", "settings-comfort").await,
        ("settings-privacy", "") => window.go("#/settings/privacy", "settings-privacy").await,
        ("settings-privacy", _) => {
            window.press(&say("settings-change")).await;
            window.type_into(&say("settings-change-new"), "rain").await;
        }
        ("settings-hide", _) => window.go("#/settings/hide", "settings-hide").await,
        ("settings-where", _) => {
            window
                .go("#/settings/privacy/where", "settings-where")
                .await;
        }
        ("settings-name", _) => {
            window.go("#/settings/privacy/name", "settings-name").await;
        }
        ("settings-copies", "") => window.go("#/settings/copies", "settings-copies").await,
        ("settings-copies", "made") => {
            window.press(&say("copies-make")).await;
            window.read(&say("copies-made")).await;
        }
        ("settings-copies", _) => {
            window.press(&say("copies-list-show")).await;
            window.read(&say("copies-why-chosen")).await;
        }
        ("settings-about", _) => window.go("#/settings/about", "settings-about").await,
        _ => unknown(stop),
    }
}
