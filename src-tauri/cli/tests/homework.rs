//! `homework`: things to try before next time, told and ended from run to run.

use serde_json::json;

use crate::stage::Stage;

#[test]
fn a_thing_to_try_is_planned_told_made_smaller_and_let_go() {
    let stage = Stage::new();
    let one = stage.json(&[
        "homework",
        "add",
        "Walk to the shop",
        "--smaller",
        "Walk to the gate",
        "--when",
        "After breakfast",
        "--if",
        "It rains",
        "--then",
        "I walk the hall",
        "--sure",
        "5",
    ]);
    let id = one["id"].as_str().unwrap();
    assert_eq!(
        one["offer"],
        "You are 5 of 10 sure. A smaller version may fit better."
    );
    stage
        .run(&["homework", "change", id, "--sure", "11"])
        .refused();
    let told = stage.json(&[
        "homework",
        "tell",
        id,
        "--outcome",
        "not-this-time",
        "--in-the-way",
        "pain",
        "--in-the-way",
        "no-time",
        "--noticed",
        "Mornings are best",
    ]);
    assert_eq!(told["in_the_way"], json!(["pain", "no-time"]));
    let small = stage.json(&["homework", "end", id, "smaller"]);
    assert_eq!(
        (&small["words"], &small["outcome"]),
        (&json!("Walk to the gate"), &json!(null))
    );
    let on = small["id"].as_str().unwrap();
    let gone = stage.json(&["homework", "end", on, "let-go"]);
    assert_eq!(
        (&gone["id"], &gone["ending"]),
        (&json!(on), &json!("let-go"))
    );
    // The name that the first release of the terminal gave it still works.
    let list = stage.json(&["tries", "list"]);
    assert_eq!(list.as_array().unwrap().len(), 2);
    assert_eq!(
        stage
            .json(&["homework", "find", "gate"])
            .as_array()
            .unwrap()
            .len(),
        2
    );
}

#[test]
fn how_long_it_runs_is_said_with_the_next_date_or_without() {
    let stage = Stage::new();
    stage.json(&["homework", "add", "Slow breathing"]);
    let list = stage.run(&["homework", "list"]);
    assert!(list.out.contains("Until your next session"), "{}", list.out);
    stage.json(&["sessions", "add", "--day", "2099-12-03", "--time", "14:00"]);
    let list = stage.run(&["homework", "list"]);
    assert!(
        list.out.contains("Until Thursday 3 December, 2 pm"),
        "{}",
        list.out
    );
}

#[test]
fn a_removed_one_comes_back_and_travels_in_an_export() {
    let stage = Stage::new();
    let one = stage.json(&["homework", "add", "Feed the heron"]);
    let id = one["id"].as_str().unwrap();
    stage.json(&["homework", "remove", id]);
    assert_eq!(stage.json(&["homework", "list"]), json!([]));
    stage.json(&["homework", "restore", id]);
    let out = stage.path("loop.json").display().to_string();
    stage.json(&[
        "export",
        "--as",
        "json",
        "--include",
        "sessions",
        "--out",
        &out,
    ]);
    let other = Stage::new();
    assert_eq!(other.json(&["import", &out])["homework"], 1);
    assert_eq!(
        other.json(&["homework", "show", id])["words"],
        "Feed the heron"
    );
}
