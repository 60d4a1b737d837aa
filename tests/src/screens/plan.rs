//! The way through the plan: before the first session, the programme, a session and its sheet.

use serde_json::{Value, json};

use super::{Stop, unknown};
use crate::people::PRACTITIONER;
use crate::window::Window;
use crate::words::say;

/// What the person wants to say next time.
pub const TO_SAY: [&str; 2] = [
    "The walks help more than I thought.",
    "Letters still worry me.",
];

pub(super) async fn reach(window: &Window, stop: &Stop) {
    match (stop.name, stop.state) {
        ("plan", "waiting") => window.go("#/plan/next", "plan").await,
        ("plan", _) => {
            sessions(window).await;
            window.go("#/plan/next", "plan").await;
        }
        ("plan-sessions", _) => window.go("#/plan/sessions", "plan-sessions").await,
        ("plan-session", "new") => {
            window.press(&say("session-new")).await;
            window.arrive("plan-session").await;
        }
        ("plan-session", _) => {
            window.press_beginning("Tuesday 10 November").await;
            window.arrive("plan-session").await;
        }
        ("plan-session-paper", _) => {
            window.press(&say("session-print")).await;
            window.arrive("plan-session-paper").await;
            window.until_shown("main .preview img").await;
        }
        ("plan-programme", "back") => {
            window.press(&say("programme-break-begin")).await;
            window.press(&say("programme-break-end")).await;
            window.read(&say("programme-welcome-back")).await;
        }
        ("plan-programme", _) => {
            shape(window).await;
            window.go("#/plan/programme", "plan-programme").await;
        }
        ("plan-say", _) => {
            for words in TO_SAY {
                let saying = json!({ "id": "", "words": words });
                let kept = window.command("saying_save", saying).await;
                kept.expect("there is room");
            }
            window.go("#/plan/say", "plan-say").await;
        }
        ("plan-show", _) => {
            window.go("#/plan/show", "plan-show").await;
            window.until_shown("dialog h2").await;
        }
        ("plan-session-bin", "") => {
            window.press(&say("app-close")).await;
            window.arrive("plan").await;
            let removed = session(window, json!({ "day": "2026-12-15" })).await;
            let removed = window.command("session_remove", json!({ "id": removed }));
            removed.await.expect("it is there");
            window.go("#/plan/session-bin", "plan-session-bin").await;
        }
        ("plan-session-bin", _) => {
            // The button names the session by its day.
            window.press_beginning(&say("session-bin-remove")).await;
            window.until_shown("dialog").await;
        }
        _ => unknown(stop),
    }
}

/// Keeps a session by the window's own command, and gives its id. What is not given stays empty.
pub async fn session(window: &Window, given: Value) -> String {
    let page = window.command("session_start", json!({})).await;
    let mut session = page.expect("a session can be begun")["session"].take();
    for (name, value) in given.as_object().into_iter().flatten() {
        session[name] = value.clone();
    }
    let kept = window.command("session_save", session).await;
    let kept = kept.expect("it is kept");
    kept["session"]["id"].as_str().expect("an id").to_owned()
}

async fn shape(window: &Window) {
    let module = |name: &str, state: &str| json!({ "name": name, "state": state });
    let shape = json!({
        "length": "about", "sessions": 6, "way": "one-to-one", "with_name": PRACTITIONER,
        "in_work": null, "on_break": false,
        "modules": [module("Sleep", "under-way"), module("Worry", "offered"), module("Pain", "hidden")],
    });
    let kept = window.command("programme_save", shape).await;
    kept.expect("the programme is kept");
}

/// One that was, one of which nobody said how it went, and one to come.
async fn sessions(window: &Window) {
    let past = json!({
        "kind": "first-meeting", "day": "2026-11-10", "time": "14:00", "outcome": "went",
        "covered": "How the weeks go, and what I hope for.", "took": "Small steps count.",
        "agreed": "Walk to the postbox and back\nOpen one letter with Jo",
    });
    let unsaid = json!({ "day": "2026-11-17", "time": "14:00" });
    let next = json!({ "day": "2026-11-24", "time": "14:00", "place": "Room 2 at the library" });
    for one in [past, unsaid, next] {
        session(window, one).await;
    }
}
