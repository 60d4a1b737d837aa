//! Today: energy and what fits it, and a hard day by one press.

use serde_json::{Value, json};
use towpath_tests::first_run;
use towpath_tests::stage::Stage;
use towpath_tests::window::Window;
use towpath_tests::words::{fill, say};

/// The answers on the card.
const CHOICES: &str = "return document.querySelectorAll('main .card button').length;";

#[tokio::test]
async fn low_energy_is_one_card_with_three_choices_and_is_asked_once_a_day() {
    let stage = Stage::new();
    let window = made(&stage).await;
    to_try(&window, "Walk to the shop", "Walk to the gate").await;
    to_try(&window, "Write to Jo", "").await;
    window.go("#/today", "today").await;
    // As usual the first thing to try is there in its usual size.
    window.read("Walk to the shop").await;
    window.press(&say("today-energy-low")).await;
    window.read(&say("today-low")).await;
    assert_eq!(window.run(CHOICES, vec![]).await, json!(3));
    let words = window.words().await;
    for away in ["Walk to the shop", "Write to Jo", &say("today-look")] {
        assert!(!words.contains(away), "{away}: {words}");
    }
    window.press("Walk to the gate").await;
    window.press(&say("today-gentle-did")).await;
    window.read(&say("today-gentle-enough")).await;
    let kept = window.command("homework_list", json!({})).await.unwrap();
    let outcome = |line: &Value| line["homework"]["outcome"].clone();
    let open: Vec<Value> = kept["open"]
        .as_array()
        .unwrap()
        .iter()
        .map(outcome)
        .collect();
    assert_eq!(open, [json!("done"), json!(null)]);
    // The answer stands for the day, and tomorrow asks anew.
    window.go("#/diary/list", "diary-list").await;
    window.go("#/today", "today").await;
    window.read(&say("today-low")).await;
    stage.set_now("2026-11-23T08:00:00+00:00");
    window.go("#/diary/list", "diary-list").await;
    window.go("#/today", "today").await;
    window.press(&say("today-energy-skip")).await;
    window.read(&say("today-energy-skipped")).await;
    window.press(&say("today-energy-change")).await;
    window.press(&say("today-energy-plenty")).await;
    window.read("Write to Jo").await;
}

#[tokio::test]
async fn a_hard_day_is_one_press_with_my_own_lines_one_tap_for_the_diary_and_back() {
    let stage = Stage::new();
    let window = made(&stage).await;
    stage.set_now("2026-11-23T08:00:00+00:00");
    window.go("#/today", "today").await;
    window.press(&say("today-hard")).await;
    window.arrive("today-hard").await;
    window.press(&say("today-hard-write")).await;
    window.arrive("today-lines").await;
    for (number, line) in [("1", "Put the kettle on"), ("3", "Bed by ten")] {
        let field = fill("today-lines-one", &[("number", number)]);
        window.type_into(&field, line).await;
    }
    window.press(&say("today-lines-ready")).await;
    window.arrive("today").await;
    window.press(&say("today-hard")).await;
    for there in ["Put the kettle on", "Bed by ten"] {
        window.read(there).await;
    }
    window.press(&say("today-hard-record")).await;
    window.read(&say("today-hard-in-diary")).await;
    assert_eq!(hard_days(&window).await, ["2026-11-23"]);
    // Undone it is gone; pressed again it is there, once.
    window.press(&say("app-undo")).await;
    window.press(&say("today-hard-record")).await;
    window.read(&say("today-hard-in-diary")).await;
    assert_eq!(hard_days(&window).await, ["2026-11-23"]);
    window.press(&say("today-hard-back")).await;
    window.arrive("today").await;
    assert!(hard_days(&window).await.is_empty());
}

/// A workbook with a page of some days ago.
async fn made(stage: &Stage) -> Window {
    let window = Window::open(stage).await;
    first_run::make(&window).await;
    let page = window.command("diary_start", json!({})).await.unwrap();
    let written = json!({
        "id": page["id"], "at": "2026-11-20T19:00:00+00:00", "text": "A quiet day.", "mood": 3,
        "ratings": [], "tags": [], "handled": false, "hard_day": null,
    });
    window.command("diary_save", written).await.unwrap();
    // Today was read before that.
    window.go("#/diary/list", "diary-list").await;
    window
}

/// Puts a thing to try on the list.
async fn to_try(window: &Window, words: &str, smaller: &str) {
    let asked = json!({ "kind": "own-words", "thing": null });
    let begun = window.command("homework_start", asked).await.unwrap();
    let mut homework = begun["line"]["homework"].clone();
    homework["words"] = json!(words);
    homework["smaller"] = json!(smaller);
    window.command("homework_save", homework).await.unwrap();
}

/// The days of the diary's month that are called hard.
async fn hard_days(window: &Window) -> Vec<String> {
    let month = window
        .command("diary_month", json!({ "day": "2026-11-01" }))
        .await
        .unwrap();
    let days = month["days"].as_array().unwrap().iter();
    days.filter(|day| day["hard_day"] == json!(true))
        .map(|day| day["day"].as_str().unwrap().to_owned())
        .collect()
}
