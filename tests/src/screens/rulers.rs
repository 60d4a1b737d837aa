//! The way through "Where I am": empty, one go at the rulers, a total, first against latest, the bin.

use serde_json::{Value, json};

use super::{Stop, unknown};
use crate::window::Window;
use crate::words::say;

pub(super) async fn reach(window: &Window, stop: &Stop) {
    match (stop.name, stop.state) {
        ("plan-rulers", "table") => {
            window.press(&say("ruler-as-table")).await;
            window.until_shown("main table").await;
        }
        ("plan-rulers", "") => {
            two_sittings(window).await;
            window.go("#/plan/rulers", "plan-rulers").await;
        }
        ("plan-rulers", _) => window.go("#/plan/rulers", "plan-rulers").await,
        ("plan-rulers-answer", _) => {
            window.press(&say("ruler-answer")).await;
            window.arrive("plan-rulers-answer").await;
        }
        ("plan-rulers-form", "") => {
            window.press(&say("ruler-done")).await;
            window.arrive("plan-rulers").await;
            window.press(&say("ruler-form-add")).await;
            window.arrive("plan-rulers-form").await;
        }
        ("plan-rulers-form", _) => {
            window
                .type_into(&say("ruler-form-name"), "Clinic form")
                .await;
            window.type_into(&say("ruler-form-total"), "28").await;
            window.type_into(&say("ruler-form-out-of"), "27").await;
            window.press(&say("ruler-form-save")).await;
            window.read("0 to 27").await;
        }
        ("plan-rulers-bin", "") => {
            let first = first_sitting(window).await;
            let asked = json!({ "id": first });
            let left = window.command("sitting_remove", asked).await;
            left.expect("it is there");
            window.go("#/plan/rulers/bin", "plan-rulers-bin").await;
        }
        ("plan-rulers-bin", _) => {
            window.press_beginning("Remove for good: ").await;
            window.until_shown("dialog").await;
        }
        _ => unknown(stop),
    }
}

/// Answers rulers by the window's own command, and gives the id of the sitting.
pub async fn answer(window: &Window, day: &str, answers: &[(&str, u8)], note: &str) -> String {
    let page = window
        .command("sitting_start", json!({ "form": true }))
        .await;
    let mut sitting = page.expect("a sitting")["sitting"].clone();
    let one = |(ruler, value): &(&str, u8)| json!({ "ruler": ruler, "value": value });
    sitting["day"] = day.into();
    sitting["note"] = note.into();
    sitting["answers"] = answers.iter().map(one).collect();
    keep(window, sitting).await
}

/// Keeps a total from a form by the window's own command.
pub async fn total(window: &Window, day: &str, name: &str, total: u16, out_of: u16) -> String {
    let page = window
        .command("sitting_start", json!({ "form": true }))
        .await;
    let mut sitting = page.expect("a sitting")["sitting"].clone();
    sitting["day"] = day.into();
    sitting["form"] = json!({ "name": name, "total": total, "out_of": out_of });
    keep(window, sitting).await
}

async fn keep(window: &Window, sitting: Value) -> String {
    let kept = window.command("sitting_save", sitting).await;
    let kept = kept.expect("it is kept");
    kept["id"].as_str().expect("an id").to_owned()
}

/// A first and a latest go at the rulers, one worse, one the same, one answered once; and totals.
async fn two_sittings(window: &Window) {
    let first = [
        ("confidence", 3),
        ("managing", 4),
        ("worry", 8),
        ("pain", 5),
        ("sleep", 4),
    ];
    let latest = [
        ("confidence", 6),
        ("managing", 4),
        ("worry", 6),
        ("pain", 7),
        ("sleep", 6),
        ("people", 5),
    ];
    answer(window, "2026-09-03", &first, "").await;
    answer(window, "2026-11-19", &latest, "The week after the move.").await;
    total(window, "2026-09-03", "Clinic form", 14, 27).await;
    total(window, "2026-11-19", "Clinic form", 9, 27).await;
}

async fn first_sitting(window: &Window) -> String {
    let page = window.command("rulers_list", json!({})).await;
    let page = page.expect("a page");
    let sittings = page["sittings"].as_array().expect("sittings");
    let mut goes = sittings.iter().filter(|one| one["form"].is_null());
    let first = goes.next_back().expect("a first one");
    first["id"].as_str().expect("an id").to_owned()
}
