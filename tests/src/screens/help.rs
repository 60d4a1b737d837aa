//! The way to Help now, and to a place that is none.

use super::{Stop, unknown};
use crate::window::Window;
use crate::words::say;

pub(super) async fn reach(window: &Window, stop: &Stop) {
    match (stop.name, stop.state) {
        ("help", "person") => {
            window.press(&say("help-person-add")).await;
            window.type_into(&say("help-person-name"), "Jo").await;
            window
                .type_into(&say("help-person-reach"), "Two doors down, the blue one")
                .await;
        }
        ("help", "people") => {
            window.press(&say("help-person-keep")).await;
            window.read("Two doors down").await;
        }
        ("help", _) => window.go("#/help", "help").await,
        ("nothing-here", _) => window.go("#/nowhere", "nothing-here").await,
        _ => unknown(stop),
    }
}
