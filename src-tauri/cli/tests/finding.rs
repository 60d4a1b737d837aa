//! `diary search` with filters, `trend`, and the numbers and card of `help-now`.

use serde_json::{Value, json};

use crate::stage::Stage;

/// Five days: pain from 6 to 3, one hard day, one page that says how it was handled.
fn written() -> Stage {
    let stage = Stage::new();
    for (day, pain, words, more) in [
        (2, 6, "A letter came.", &["--hard-day"][..]),
        (3, 6, "Walked to the bridge.", &["--tag", "walk"]),
        (4, 5, "Café with Jo.", &["--handled", "--tag", "Jo"]),
        (5, 4, "Walked, and walked back.", &["--tag", "walk"]),
        (6, 3, "Rain.", &[]),
    ] {
        let at = format!("2026-11-{day:02}T10:00:00+00:00");
        let pain = format!("pain={pain}");
        let page = ["diary", "add", "--at", &at, "--text", words, "--rating"];
        stage.json(&[&page[..], &[&pain], more].concat());
    }
    stage
}

fn days(found: &Value) -> Vec<&str> {
    let found = found.as_array().unwrap().iter();
    found
        .map(|one| &one["day"].as_str().unwrap()[8..])
        .collect()
}

#[test]
fn every_filter_narrows_what_is_found_alone_and_with_words() {
    let stage = written();
    for (asked, wanted) in [
        (&["--tag", "walk"][..], &["05", "03"][..]),
        (&["--hard-day"], &["02"]),
        (&["--handled"], &["04"]),
        (
            &["--from", "2026-11-04", "--to", "2026-11-05"],
            &["05", "04"],
        ),
        (&["--at-least", "pain=6"], &["03", "02"]),
        (&["--at-most", "pain=3"], &["06"]),
        (&["--to", "2026-11-03", "walked"], &["03"]),
        (&["--handled", "cafe"], &["04"]),
        (&["--hard-day", "walked"], &[]),
    ] {
        let found = stage.json(&[&["diary", "search"], asked].concat());
        assert_eq!(days(&found), wanted, "{asked:?}");
    }
}

#[test]
fn a_misspelling_is_forgiven_and_said_and_the_best_fit_can_come_first() {
    let stage = written();
    let found = stage.json(&["diary", "search", "brigde"]);
    assert_eq!(days(&found), ["03"]);
    assert_eq!(found[0]["instead"], "bridge");
    let by_fit = stage.json(&["diary", "search", "--by-fit", "walked"]);
    assert_eq!(days(&by_fit), ["05", "03"]);
    let said = stage.run(&["diary", "search"]);
    assert_eq!(said.status, 1, "nothing was asked for: {}", said.err);
    let both = ["--at-least", "pain=1", "--at-most", "pain=9"];
    assert_eq!(
        stage
            .run(&[&["diary", "search"], &both[..]].concat())
            .status,
        2
    );
    stage
        .run(&["diary", "search", "--at-least", "dreams=1"])
        .refused();
}

#[test]
fn a_trend_is_a_sentence_an_average_and_every_value() {
    let stage = written();
    let asked = ["trend", "list", "--rating", "pain", "--from", "2026-11-01"];
    let trends = stage.json(&[&asked[..], &["--to", "2026-11-30"]].concat());
    let pain = &trends[0];
    assert_eq!(
        (&pain["id"], &pain["at"]),
        (&json!("pain"), &json!("2026-11-06"))
    );
    assert_eq!(pain["sentence"], "From 6 to 3.");
    assert_eq!(pain["average"], json!({ "value": 5, "days": 5 }));
    assert_eq!(pain["values"].as_array().unwrap().len(), 5);
    // Fewer than four days have no average.
    let short = stage.json(&[&asked[..], &["--to", "2026-11-04"]].concat());
    assert_eq!(short[0]["average"], Value::Null);
    let none = stage.json(&[&asked[..], &["--to", "2026-11-01"]].concat());
    assert_eq!(none, json!([]));
    let crossed = [&asked[..], &["--to", "2026-10-01"]].concat();
    stage.run(&crossed).refused();
}

#[test]
fn the_numbers_and_their_card_need_no_passphrase_and_people_do() {
    let stage = Stage::new();
    stage.json(&["people", "add", "Jo", "--reach", "01632 960001"]);
    let numbers = stage.run_with("", &["--json", "help-now", "list", "--nation", "wales"]);
    let numbers = numbers.json();
    assert_eq!(numbers[0]["kind"], "danger");
    assert!(numbers[0]["digits"].as_str().unwrap().contains("999"));
    let said = stage.run_with("", &["help-now", "list"]).out;
    assert!(said.contains("call 999"), "{said}");

    let out = stage.path("card.pdf").display().to_string();
    let card = ["--json", "help-now", "card", "--out", &out];
    let written = stage.run_with("", &card).json();
    let bytes = std::fs::read(&out).unwrap();
    assert_eq!(written["bytes"], bytes.len());
    assert!(bytes.starts_with(b"%PDF"));
    stage.run_with("", &card).refused();
    let again = [&card[..], &["--force", "--with-people"]].concat();
    assert_eq!(stage.run_with("", &again).status, 2, "people are locked");
    assert!(stage.run(&again).json()["bytes"].as_u64().unwrap() > 0);
}
