//! The way through goals: one written, built up, one for later, looked at again, on paper, the bin.

use serde_json::{Value, json};

use super::{Stop, unknown};
use crate::window::Window;
use crate::words::{fill, say};

/// The goal that is written first.
pub const CLUB: &str = "Go to the Friday club for an hour";

pub(super) async fn reach(window: &Window, stop: &Stop) {
    match (stop.name, stop.state) {
        ("goals", "empty") => window.go("#/plan/goals", "goals").await,
        ("goals", "unfolded") => {
            window.press(&say("goals-ended")).await;
            window.press(&say("goals-extra")).await;
            window.tick(&say("goals-scaling")).await;
        }
        ("goals", _) => {
            let ended = add(window, "Sort the letters on the table", json!({})).await;
            go(window, &ended, "reached").await;
            window.go("#/plan/goals", "goals").await;
        }
        ("goals-write", "new") => {
            window.press(&say("goals-add")).await;
            window.arrive("goals-write").await;
            window.type_into(&say("goals-what"), CLUB).await;
            window.read(&say("app-saved")).await;
        }
        ("goals-write", "unfolded") => {
            for step in ["Walk past the hall", "Ask Jo to come along"] {
                window.type_into(&say("goals-step-new"), step).await;
                window.press(&say("goals-step-add")).await;
            }
            for fold in ["goals-questions", "goals-rulers", "goals-kind"] {
                window.press(&say(fold)).await;
            }
            window.answer(&say("goals-important-ask"), "9").await;
            window.answer(&say("goals-sure-ask"), "5").await;
            window.read("You are 5 of 10 sure.").await;
        }
        ("goals-write", "step") => {
            let walk = "Walk past the hall";
            window.tick(walk).await;
            window.press_beginning(&say("goals-step-change")).await;
            window.read(&say("goals-step-down")).await;
        }
        ("goals-write", "build") => {
            let walking = json!({ "kind": "activity", "unit": "minutes" });
            let id = add(window, "Walk for longer", walking).await;
            window.go(&write(&id), "goals-write").await;
            window
                .answer(&say("goals-effort"), &say("goals-effort-worse"))
                .await;
            window.read(&say("goals-build-limits")).await;
        }
        ("goals-write", "amount") => {
            window
                .answer(&say("goals-effort"), &say("goals-effort-neither"))
                .await;
            for (number, minutes) in [("1", "10"), ("2", "20"), ("3", "15")] {
                let field = fill("goals-try", &[("number", number)]);
                window.type_into(&field, minutes).await;
            }
            window
                .read(&fill("goals-build-start", &[("most", "12 minutes")]))
                .await;
            window.type_into(&say("goals-amount"), "12").await;
            window.press(&say("goals-amount-take")).await;
            window.read(&say("goals-build-hard")).await;
        }
        ("goals-write", "later") => {
            add(window, "Cook once a week", with_steps()).await;
            let id = add(window, "Read a book again", json!({})).await;
            window.go(&write(&id), "goals-write").await;
            window.press(&say("goals-start")).await;
            window.read(&say("goals-ask-anyway")).await;
        }
        ("goals-write", _) => {
            window.go("#/plan/goals", "goals").await;
            window.press_beginning(CLUB).await;
            window.arrive("goals-write").await;
            window.press(&say("goals-hope")).await;
            let hoped = "I stay for an hour";
            window.type_into(&say("goals-level-hoped"), hoped).await;
            window.read(&say("app-saved")).await;
        }
        ("goals-look", "smaller") => {
            window.press(&say("goals-turns")).await;
            window.press(&say("goals-end-smaller")).await;
            window.read(&say("goals-smaller-hint")).await;
        }
        ("goals-look", _) => {
            window.press(&say("goals-look")).await;
            window.arrive("goals-look").await;
        }
        ("goals-paper", "practitioner") => {
            window.press(&say("goals-page-practitioner")).await;
            window.until_shown("main .preview img").await;
        }
        ("goals-paper", _) => {
            window.go("#/plan/goals", "goals").await;
            window.press(&say("goals-paper-title")).await;
            window.arrive("goals-paper").await;
            window.until_shown("main .preview img").await;
        }
        ("goals-bin", "") => {
            let id = add(window, "Learn the bus times", json!({})).await;
            let removed = window.command("goal_remove", json!({ "id": id })).await;
            removed.expect("it is there");
            window.go("#/plan/goals/bin", "goals-bin").await;
        }
        ("goals-bin", _) => {
            window.press_beginning(&say("goals-bin-remove")).await;
            window.until_shown("dialog").await;
        }
        ("plan", _) => {
            window.go("#/plan/next", "plan").await;
            window.read(CLUB).await;
        }
        _ => unknown(stop),
    }
}

/// Keeps a goal by the window's own commands, and gives its id.
pub async fn add(window: &Window, words: &str, more: Value) -> String {
    let started = window.command("goal_start", json!({})).await;
    let mut goal = started.expect("it begins")["goal"].clone();
    goal["words"] = json!(words);
    for (name, value) in more.as_object().into_iter().flatten() {
        goal[name] = value.clone();
    }
    let page = window.command("goal_save", goal).await;
    let page = page.expect("it is kept");
    page["goal"]["id"].as_str().expect("an id").to_owned()
}

/// Moves a goal by the window's own command.
async fn go(window: &Window, id: &str, state: &str) {
    let asked = json!({ "id": id, "state": state, "all_the_same": true });
    let went = window.command("goal_go", asked).await;
    went.expect("it is there");
}

/// The address of one goal.
pub fn write(id: &str) -> String {
    format!("#/plan/goals/write/{id}")
}

fn with_steps() -> Value {
    let step = |words: &str| json!({ "id": "", "words": words, "done": null });
    json!({
        "why": "I feel better on the days I eat well.",
        "review": "2026-12-06",
        "steps": [step("Write a list for soup"), step("Buy it on Thursday")],
    })
}
