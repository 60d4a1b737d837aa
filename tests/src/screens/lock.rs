//! The way to the lock, and to all that can be done before it opens.

use serde_json::json;

use super::{Stop, unknown};
use crate::first_run::{self, PASSPHRASE};
use crate::window::Window;
use crate::words::say;

pub(super) async fn reach(window: &Window, stop: &Stop) {
    match (stop.name, stop.state) {
        ("hidden", _) => {
            window.go("#/today", "today").await;
            window.press(&say("app-hide")).await;
            window.read(&say("app-hidden-hint")).await;
        }
        ("lock", "several") => another_person(window).await,
        ("lock", _) => {
            window.press(&say("app-hidden-back")).await;
            window.arrive("lock").await;
            window.type_into(&say("lock-words"), "not the words").await;
            window.press(&say("lock-open")).await;
            window.read("Nothing is lost.").await;
        }
        ("lock-more", _) => {
            first_run::lock(window).await;
            window.go("#/more", "lock-more").await;
        }
        ("lock-another", "") => window.go("#/another", "lock-another").await,
        ("lock-another", _) => {
            window.press(&say("people-another-own")).await;
            window.press(&say("app-continue")).await;
            window.read(&say("people-another-empty")).await;
        }
        ("delete-ask", _) => window.go("#/delete", "delete-ask").await,
        ("delete-done", _) => {
            window.type_into(&say("delete-words"), PASSPHRASE).await;
            window.press(&say("delete-do")).await;
        }
        ("lock-recover", _) => window.press(&say("lock-forgot")).await,
        ("restore", _) => window.go("#/restore", "restore").await,
        ("restore-words", "wrong") => {
            window.press(&say("restore-file")).await;
            window.arrive("restore-words").await;
            window
                .type_into(&say("restore-words"), "not the words")
                .await;
            window.press(&say("restore-words-do")).await;
            window.read("Nothing is lost.").await;
        }
        ("restore-words", _) => window.press(&say("restore-code")).await,
        ("restore-look", _) => {
            window.press(&say("restore-code-not")).await;
            window.clear(&say("restore-words")).await;
            window.type_into(&say("restore-words"), PASSPHRASE).await;
            window.press(&say("restore-words-do")).await;
        }
        ("restore-done", _) => window.press(&say("restore-do")).await,
        _ => unknown(stop),
    }
}

/// Makes a second person's workbook, which the lock is for then.
async fn another_person(window: &Window) {
    let words = first_run::bare(PASSPHRASE);
    for (command, input) in [
        ("workbook_another", json!({ "name": "Green workbook" })),
        ("workbook_create", json!({ "passphrase": words })),
        ("recovery_done", json!({})),
        ("workbook_lock", json!({})),
    ] {
        let done = window.command(command, input).await;
        done.unwrap_or_else(|refused| panic!("{command}: {refused}"));
    }
    window.run("location.hash = '#/today';", vec![]).await;
    let anew = window.client().refresh().await;
    anew.expect("the page loads anew");
    window.read("Green workbook").await;
}
