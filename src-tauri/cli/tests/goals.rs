//! `goals`: made, stepped, looked at again and let go, from run to run.

use serde_json::json;

use crate::stage::Stage;

#[test]
fn a_goal_is_made_stepped_made_smaller_and_let_go() {
    let stage = Stage::new();
    let goal = stage.json(&[
        "goals",
        "add",
        "Walk to town",
        "--why",
        "My sister lives there",
        "--review",
        "2099-12-03",
        "--sure",
        "5",
    ]);
    let id = goal["id"].as_str().unwrap();
    assert_eq!(
        goal["offer"],
        "You are 5 of 10 sure. A smaller step may fit better."
    );
    stage
        .run(&["goals", "change", id, "--sure", "11"])
        .refused();
    stage.json(&["goals", "step", id, "--add", "Find my shoes"]);
    stage.json(&["goals", "step", id, "--add", "Walk to the gate"]);
    let done = stage.json(&["goals", "step", id, "--done", "1"]);
    assert_ne!(done["steps"][0]["done"], json!(null));
    assert_eq!(done["steps"][1]["done"], json!(null));
    stage.run(&["goals", "step", id, "--done", "3"]).refused();
    stage.run(&["goals", "review", id, "smaller"]).refused();
    let small = stage.json(&[
        "goals",
        "review",
        id,
        "smaller",
        "--words",
        "Walk to the gate",
        "--next",
        "2099-12-17",
    ]);
    assert_eq!(
        (&small["words"], &small["review"]),
        (&json!("Walk to the gate"), &json!("2099-12-17"))
    );
    let gone = stage.json(&["goals", "go", id, "let-go"]);
    assert_eq!(gone["state"], "let-go");
    let back = stage.json(&["goals", "go", id, "active"]);
    assert_eq!(
        (&back["state"], &back["steps"]),
        (&json!("active"), &small["steps"])
    );
    let found = stage.json(&["goals", "find", "gate"]);
    assert_eq!(found.as_array().unwrap().len(), 1);
}

#[test]
fn a_fourth_goal_waits_unless_it_is_made_active_all_the_same() {
    let stage = Stage::new();
    for words in ["One", "Two", "Three"] {
        assert_eq!(stage.json(&["goals", "add", words])["state"], "active");
    }
    let fourth = stage.json(&["goals", "add", "Four"]);
    assert_eq!(fourth["state"], "later");
    let id = fourth["id"].as_str().unwrap();
    let shown = stage.run(&["goals", "show", id]);
    assert!(shown.out.contains("three goals on the go"), "{}", shown.out);
    assert_eq!(stage.json(&["goals", "go", id, "active"])["state"], "later");
    let active = stage.json(&["goals", "go", id, "active", "--all-the-same"]);
    assert_eq!(active["state"], "active");
}

#[test]
fn a_build_up_is_refused_to_one_whom_effort_makes_worse_and_says_its_range() {
    let stage = Stage::new();
    let add = ["goals", "add", "Walk to the bridge", "--kind", "activity"];
    let tries = ["--try", "10", "--try", "20", "--try", "15"];
    let goal = stage.json(&[&add[..], &tries[..], &["--effort", "worse"]].concat());
    let id = goal["id"].as_str().unwrap();
    assert_eq!(goal["build"]["stand"], "limits");
    let refused = stage.run(&["goals", "amount", id, "12"]);
    assert!(
        refused.refused().contains("Stay within your limits"),
        "{}",
        refused.err
    );
    stage.json(&["goals", "change", id, "--effort", "neither"]);
    let refused = stage.run(&["goals", "amount", id, "0"]);
    assert!(
        refused.refused().contains("from 1 to 20000"),
        "{}",
        refused.err
    );
    let refused = stage.run(&["goals", "amount", id, "13"]);
    assert!(refused.refused().contains("is 12"), "{}", refused.err);
    let begun = stage.json(&["goals", "amount", id, "12"]);
    assert_eq!(begun["build"]["stand"], "settling");
}

#[test]
fn a_goal_about_work_waits_for_the_switch_and_a_removed_one_travels_in_an_export() {
    let stage = Stage::new();
    let work = ["goals", "add", "A short week", "--kind", "work"];
    stage.run(&work).refused();
    stage.json(&["worksheets", "work-on"]);
    let goal = stage.json(&work);
    let id = goal["id"].as_str().unwrap();
    stage.json(&["goals", "remove", id]);
    assert_eq!(stage.json(&["goals", "list"]), json!([]));
    stage.json(&["goals", "restore", id]);
    let out = stage.path("loop.json").display().to_string();
    let export = ["export", "--as", "json", "--include", "sessions", "--out"];
    stage.json(&[&export[..], &[&out]].concat());
    let other = Stage::new();
    assert_eq!(other.json(&["import", &out])["goals"], 1);
    assert_eq!(other.json(&["goals", "show", id])["words"], "A short week");
}

#[test]
fn the_plan_a_blank_one_and_the_practitioners_page_are_saved() {
    let stage = Stage::new();
    stage.json(&["goals", "scaling-on"]);
    stage.json(&[
        "goals",
        "add",
        "Sing",
        "--level-start",
        "-1",
        "--level-now",
        "1",
        "--counts",
        "3",
    ]);
    for page in ["plan", "blank", "practitioner"] {
        let out = stage.path(&format!("{page}.pdf"));
        let out = out.display().to_string();
        stage.json(&["goals", "export", page, "--large", "--out", &out]);
        assert!(std::fs::read(&out).unwrap().starts_with(b"%PDF-"), "{page}");
    }
    stage.json(&["goals", "scaling-off"]);
}
