//! The way through the first start.

use super::{Stop, unknown};
use crate::first_run::{self, PASSPHRASE};
use crate::window::Window;
use crate::words::say;

pub(super) async fn reach(window: &Window, stop: &Stop) {
    match (stop.name, stop.state) {
        ("first-run-welcome", _) => window.arrive("first-run-welcome").await,
        ("first-run-words", _) => window.go("#/first-run/words", "first-run-words").await,
        ("first-run-own-words", _) => {
            window.press(&say("first-run-words-own")).await;
            window
                .type_into(&say("first-run-own-label"), PASSPHRASE)
                .await;
            window.read(&say("strength-level-4")).await;
        }
        ("first-run-look", _) => window.go("#/first-run/look", "first-run-look").await,
        ("first-run-code", "") => window.press(&say("app-continue")).await,
        ("first-run-code", "check") => {
            window.press(&say("first-run-code-kept")).await;
            window.read(&say("first-run-check-lead")).await;
        }
        ("first-run-code", "wrong") => {
            first_run::type_groups(window, &vec!["0000".to_owned(); 7]).await;
            window.press(&say("app-continue")).await;
            window.read("Nothing is lost.").await;
        }
        ("first-run-code", _) => window.press(&say("first-run-skip-go")).await,
        ("first-run-ratings", _) => window.press_last(&say("first-run-skip-go")).await,
        _ => unknown(stop),
    }
}
