//! The way through reminders: none, one that is set, all of them, and what came due.

use serde_json::{Value, json};

use super::{Stop, unknown};
use crate::window::Window;
use crate::words::say;

pub(super) async fn reach(window: &Window, stop: &Stop) {
    match (stop.name, stop.state) {
        ("settings-reminders", "empty") => {
            window.go("#/settings/reminders", stop.name).await;
        }
        ("settings-reminder", "") => {
            window.press(&say("reminder-add")).await;
            window.arrive(stop.name).await;
            window.read(&say("reminder-nudge")).await;
        }
        ("settings-reminder", "days") => {
            window
                .answer(&say("reminder-kind"), &say("reminder-kind-try"))
                .await;
            window.press("Wednesday").await;
        }
        ("settings-reminder", "unclear") => {
            // Wednesday is out already.
            for day in [
                "Monday", "Tuesday", "Thursday", "Friday", "Saturday", "Sunday",
            ] {
                window.press(day).await;
            }
            window.read(&say("reminder-preview-unclear")).await;
            window.press(&say("reminder-switch-on")).await;
            window.read(&say("error-reminder-when.what")).await;
        }
        ("settings-reminders", "calendar") => {
            window.press(&say("reminder-calendar-save")).await;
            window.read(&say("reminder-calendar-saved")).await;
        }
        ("settings-reminders", _) => {
            for kind in ["session", "diary"] {
                set(window, kind, json!({})).await;
            }
            window.go("#/settings/reminders", stop.name).await;
            window.read(&say("reminder-about-diary")).await;
        }
        _ => unknown(stop),
    }
}

/// Sets a reminder by the window's own command, and gives its id. What is not given is usual: on
/// the evening before at six, or each day at seven in the evening.
pub async fn set(window: &Window, kind: &str, given: Value) -> String {
    let (time, days) = match kind {
        "session" => ("18:00", json!([])),
        _ => ("19:00", json!([1, 2, 3, 4, 5, 6, 7])),
    };
    let mut one = json!({
        "id": "", "kind": kind, "about": null, "sheet": null, "on": true, "time": time,
        "hours_before": null, "days": days,
    });
    for (name, value) in given.as_object().into_iter().flatten() {
        one[name] = value.clone();
    }
    let page = window.command("reminder_save", one).await;
    let page = page.expect("it is kept");
    let last = page["reminders"].as_array().and_then(|all| all.last());
    let last = last.expect("it is there");
    last["reminder"]["id"].as_str().expect("an id").to_owned()
}
