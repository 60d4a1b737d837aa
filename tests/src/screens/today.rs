//! The way to Today, as usual and with less on it.

use super::{Stop, unknown};
use crate::people;
use crate::window::Window;
use crate::words::{fill, say};

pub(super) async fn reach(window: &Window, stop: &Stop) {
    match (stop.name, stop.state) {
        ("today", "first") => {
            window.press(&say("first-run-ratings-go")).await;
        }
        ("today", "tips") => {
            window.press(&say("tips-show")).await;
            window.read(&say("tips-today.one")).await;
        }
        ("today", "gentle") => {
            window.press(&say("tips-close")).await;
            window.press(&say("today-gentle-start")).await;
            window.read(&say("today-gentle-on")).await;
        }
        ("today", "gentle-rest") => window.press(&say("today-gentle-nothing")).await,
        ("today", "gentle-faces") => {
            window.press(&say("today-gentle-face")).await;
            window.read(&say("today-gentle-feel")).await;
        }
        ("today", "sheet") => {
            window.go("#/today", "today").await;
            window.read(&say("today-sheet")).await;
        }
        ("today", "session") => {
            window.press(&say("session-bin-keep")).await;
            window.go("#/today", "today").await;
            window.read(&say("today-session")).await;
        }
        ("today", "low") => {
            window.press(&say("today-energy-low")).await;
            window.read(&say("today-low")).await;
        }
        ("today-hard", "") => window.press(&say("today-hard")).await,
        ("today-lines", _) => window.press(&say("today-hard-write")).await,
        ("today-hard", _) => {
            let line = fill("today-lines-one", &[("number", "1")]);
            window.type_into(&line, "Put the kettle on").await;
            window.go("#/today/hard", "today-hard").await;
            window.read("Put the kettle on").await;
        }
        ("today", "session-gentle") => {
            window.press(&say("today-hard-back")).await;
            window.arrive("today").await;
            window.press(&say("today-energy-change")).await;
            window.press(&say("today-energy-some")).await;
            // The lines come back, and the buttons below them move.
            window.read(&say("today-last")).await;
            window.settle().await;
            window.press(&say("today-gentle-start")).await;
            window.read(&say("today-gentle-on")).await;
        }
        ("today", _) => {
            people::move_in(window).await;
            window.go("#/today", "today").await;
        }
        _ => unknown(stop),
    }
}
