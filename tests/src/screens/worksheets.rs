//! The way through the worksheets: the shelf, one sheet of each make, its end, and the bin.

use serde_json::{Value, json};

use super::{Stop, unknown};
use crate::window::Window;
use crate::words::say;

pub(super) async fn reach(window: &Window, stop: &Stop) {
    match (stop.name, stop.state) {
        ("worksheets", "open") => window.press_beginning(&say("sheet-shelf-doing")).await,
        ("worksheets", "waiting") => {
            window.press(&say("worksheet-rest")).await;
            window.arrive("worksheets").await;
            window.read(&say("worksheet-rested")).await;
        }
        ("worksheets", "found") => {
            window.press(&say("app-dismiss")).await;
            window.type_into(&say("worksheet-search"), "brown").await;
            window.until_shown("main mark").await;
        }
        ("worksheets", _) => window.go("#/worksheets/shelf", "worksheets").await,
        ("worksheets-about", _) => {
            let about = "#/worksheets/about/steps-towards";
            window.go(about, "worksheets-about").await;
            window.press(&say("worksheet-example")).await;
            window.press(&say("parts-after-ground")).await;
        }
        ("worksheets-question", "") => {
            let id = start(window, "thought-record", "full").await;
            window.go(&here(&id), "worksheets-question").await;
        }
        ("worksheets-question", "words") => {
            let letter = "A brown letter came. I left it on the mat.";
            window.type_into("What was going on?", letter).await;
            window.press(&say("app-continue")).await;
            window.read("What did you feel?").await;
            window.press("worried").await;
        }
        ("worksheets-question", "ways") => {
            window.press(&say("worksheet-ways")).await;
            window.read(&say("worksheet-whole-hint")).await;
        }
        ("worksheets-whole", state) => whole(window, state).await,
        ("worksheets-check", _) => {
            window.press(&say("worksheet-to-check")).await;
            window.arrive("worksheets-check").await;
        }
        ("worksheets-end", _) => {
            window.press(&say("worksheet-finish")).await;
            window.arrive("worksheets-end").await;
        }
        ("worksheets-read", _) => {
            window.press(&say("worksheet-end-read")).await;
            window.arrive("worksheets-read").await;
        }
        ("worksheets-paper", _) => {
            let paper = "#/worksheets/paper/blank/sleep-diary";
            window.go(paper, "worksheets-paper").await;
            window.until_shown("main .preview img").await;
        }
        ("worksheets-written", _) => {
            window.press(&say("worksheet-bin-keep")).await;
            let written = "#/worksheets/written";
            window.go(written, "worksheets-written").await;
        }
        ("worksheets-bin", "") => {
            let removed = start(window, "worry-tree", "minute").await;
            let asked = json!({ "id": removed });
            window
                .command("sheet_remove", asked)
                .await
                .expect("it is there");
            window.go("#/worksheets/bin", "worksheets-bin").await;
        }
        ("worksheets-bin", _) => {
            // The button names the sheet and its day.
            window
                .press_beginning("Remove for good: A place for worries")
                .await;
            window.until_shown("dialog").await;
        }
        _ => unknown(stop),
    }
}

/// The address of a sheet while it is written.
fn here(id: &str) -> String {
    format!("#/worksheets/sheet/{id}")
}

/// Begins a sheet by the window's own command, and gives its id.
pub async fn start(window: &Window, sheet: &str, size: &str) -> String {
    let asked = json!({ "sheet": sheet, "size": size });
    let page = window.command("sheet_start", asked).await;
    let page = page.expect("the sheet is there");
    page["line"]["id"].as_str().expect("an id").to_owned()
}

/// Answers a question by the window's own command.
pub async fn answer(window: &Window, id: &str, question: &str, value: Value) {
    let answer = json!({ "id": id, "question": question, "value": value, "rather_not_say": false });
    let answered = window.command("sheet_answer", answer).await;
    assert_eq!(answered.expect("it is there")["unfit"], Value::Null);
}

/// One sheet of each make, with all its questions on one page.
async fn whole(window: &Window, state: &str) {
    let (sheet, answers) = match state {
        "night" => (
            "sleep-diary",
            vec![
                ("night", json!("2026-11-22")),
                ("into-bed", json!("22:30")),
                ("up", json!("07:00")),
            ],
        ),
        "rows" => (
            "activity-diary",
            vec![(
                "did",
                json!([{ "day": "2026-11-22", "what": "Walked to the bridge", "enjoyed": 6 }]),
            )],
        ),
        _ => (
            "steps-towards",
            vec![
                ("unsafe", json!("no")),
                ("goal", json!("Go to my sister's by bus.")),
                (
                    "steps",
                    json!([
                        { "step": "Sit at the stop", "rating": 20 },
                        { "step": "One stop with Al", "rating": 35 },
                    ]),
                ),
            ],
        ),
    };
    // The week in full is taller than any display, and its foot would lie over a field by chance.
    let size = if state == "rows" { "standard" } else { "full" };
    let id = start(window, sheet, size).await;
    for (question, value) in answers {
        answer(window, &id, question, value).await;
    }
    if state == "night" {
        window.go(&here(&id), "worksheets-question").await;
        window.press(&say("worksheet-ways")).await;
        window.tick(&say("worksheet-whole")).await;
        window.arrive("worksheets-whole").await;
    } else {
        window.go(&here(&id), "worksheets-whole").await;
    }
}
