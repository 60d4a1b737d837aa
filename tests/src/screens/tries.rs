//! The way through things to try before next time: one written, told, ended and put in the bin.

use serde_json::{Value, json};

use super::{Stop, unknown};
use crate::window::Window;
use crate::words::say;

pub(super) async fn reach(window: &Window, stop: &Stop) {
    match (stop.name, stop.state) {
        ("tries-write", "new") => {
            window.press(&say("tries-add")).await;
            window.arrive("tries-write").await;
            let what = "Walk to the postbox and back";
            window.type_into(&say("tries-what"), what).await;
            window.read(&say("app-saved")).await;
        }
        ("tries-write", "unfolded") => {
            window.press(&say("tries-plan")).await;
            window.press(&say("tries-sure")).await;
            window.answer(&say("tries-sure-ask"), "5").await;
            window
                .read("You are 5 of 10 sure. A smaller version may fit better.")
                .await;
            let smaller = "Walk to the gate";
            window.type_into(&say("tries-smaller"), smaller).await;
            window.read(&say("tries-size")).await;
        }
        ("tries", "empty") => window.go("#/plan/tries", "tries").await,
        ("tries", _) => {
            add(window, "Open one letter with Jo", planned()).await;
            let helps = json!({ "outcome": "done" });
            add(window, "Write down what helps me sleep", helps).await;
            let sheet = json!({ "kind": "worksheet", "thing": "thought-record" });
            add(window, "Fill in “Looking at one thought”", sheet).await;
            window.go("#/plan/tries", "tries").await;
        }
        ("tries-told", "") => {
            let id = add(window, "Ring the surgery", planned()).await;
            window.go(&told(&id), "tries-told").await;
        }
        ("tries-told", "partly") => {
            window.press(&say("homework-outcome-partly")).await;
            window.press(&say("homework-way-tired")).await;
            window.press(&say("tries-end-smaller")).await;
            window.read(&say("tries-smaller-hint")).await;
        }
        ("tries-told", _) => {
            let id = add(window, "Sort the cupboard", json!({})).await;
            let end = json!({ "id": id, "ending": "let-go" });
            window
                .command("homework_end", end)
                .await
                .expect("it is there");
            window.go(&told(&id), "tries-told").await;
        }
        ("tries-bin", "") => {
            let id = add(window, "Cook for two", json!({})).await;
            let asked = json!({ "id": id });
            window
                .command("homework_remove", asked)
                .await
                .expect("it is there");
            window.go("#/plan/tries/bin", "tries-bin").await;
        }
        ("tries-bin", _) => {
            window.press_beginning(&say("tries-bin-remove")).await;
            window.until_shown("dialog").await;
        }
        ("plan", _) => {
            if window.control(&say("tries-bin-keep")).await.is_some() {
                window.press(&say("tries-bin-keep")).await;
            }
            window.go("#/plan/next", "plan").await;
            window.read("Open one letter with Jo").await;
        }
        _ => unknown(stop),
    }
}

/// Keeps a thing to try by the window's own commands, and gives its id.
pub async fn add(window: &Window, words: &str, more: Value) -> String {
    let asked = json!({ "kind": "own-words", "thing": null });
    let started = window.command("homework_start", asked).await;
    let mut one = started.expect("it begins")["line"]["homework"].clone();
    one["words"] = json!(words);
    for (name, value) in more.as_object().into_iter().flatten() {
        one[name] = value.clone();
    }
    let line = window.command("homework_save", one).await;
    let line = line.expect("it is kept");
    line["homework"]["id"].as_str().expect("an id").to_owned()
}

/// The address of what came of one.
fn told(id: &str) -> String {
    format!("#/plan/tries/told/{id}")
}

fn planned() -> Value {
    json!({
        "at_time": "After breakfast",
        "at_place": "At the kitchen table",
        "how_much": "Two minutes, then tea",
    })
}
