//! `programme` and `sessions`: the shape, each session with its sheet, and what to say there.

use serde_json::json;

use crate::stage::Stage;

#[test]
fn the_programme_is_said_in_parts_and_each_part_changes() {
    let stage = Stage::new();
    let empty = stage.json(&["programme", "show"]);
    assert_eq!(
        (&empty["length"], &empty["way"]),
        (&json!("not-known"), &json!(null))
    );
    stage.json(&[
        "programme",
        "set",
        "--sessions",
        "6",
        "--with",
        "Bea",
        "--way",
        "both",
    ]);
    let set = stage.json(&[
        "programme",
        "set",
        "--module",
        "Sleep",
        "--module",
        "Pacing",
        "--under-way",
        "Sleep",
        "--under-way",
        "Pacing",
        "--in-work",
        "3",
    ]);
    assert_eq!((&set["sessions"], &set["with"]), (&json!(6), &json!("Bea")));
    let turned = stage.json(&[
        "programme",
        "set",
        "--module",
        "Pacing",
        "--module",
        "Sleep",
    ]);
    assert_eq!(
        turned["modules"][0],
        json!({ "name": "Pacing", "state": "under-way" })
    );
    stage.run(&["programme", "set", "--hide", "Food"]).refused();
    stage
        .run(&["programme", "set", "--sessions", "61"])
        .refused();
    stage.json(&["programme", "set", "--break"]);
    let back = stage.run(&["programme", "set", "--back"]);
    assert!(back.out.contains("Welcome back. What has changed?"));
    let open = stage.json(&["programme", "set", "--sessions", "open-ended"]);
    assert_eq!(
        (&open["length"], &open["sessions"]),
        (&json!("open-ended"), &json!(null))
    );
}

#[test]
fn a_session_is_added_changed_found_and_restored_with_what_was_said() {
    let stage = Stage::new();
    stage.json(&["programme", "set", "--sessions", "6"]);
    stage.json(&["sessions", "say", "I lie awake."]);
    let first = stage.json(&[
        "sessions",
        "add",
        "--kind",
        "first-meeting",
        "--day",
        "2099-12-03",
        "--time",
        "14:00",
        "--place",
        "The health centre",
    ]);
    let id = first["id"].as_str().unwrap();
    assert_eq!(
        (&first["at"], &first["number"]),
        (&json!("2099-12-03T14:00"), &json!(1))
    );
    let went = stage.json(&[
        "sessions",
        "change",
        id,
        "--outcome",
        "went",
        "--agreed",
        "Walk to the gate",
        "--agreed",
        "Ring the surgery",
        "--took",
        "Slower, not deeper",
        "--recap",
        "- a heron",
    ]);
    assert_eq!(
        went["agreed"],
        json!(["Walk to the gate", "Ring the surgery"])
    );
    assert_eq!(went["said"][0]["words"], "I lie awake.");
    assert_eq!(went["place"], "The health centre");
    assert_eq!(stage.json(&["sessions", "to-say"]), json!([]));
    assert_eq!(stage.json(&["sessions", "find", "hero"])[0]["id"], id);
    let undated = stage.json(&["sessions", "change", id, "--no-day"]);
    assert_eq!(undated["at"], json!(null));
    stage.json(&["sessions", "remove", id]);
    assert_eq!(stage.json(&["sessions", "list"]), json!([]));
    stage.run(&["sessions", "show", id]).refused();
    stage.json(&["sessions", "restore", id]);
    assert_eq!(stage.json(&["sessions", "list"])[0]["id"], id);
    stage
        .run(&["sessions", "add", "--day", "2026-02-30"])
        .refused();
}

#[test]
fn three_things_wait_to_be_said_and_facts_since_last_time_are_counted() {
    let stage = Stage::new();
    let said = ["One", "Two", "Three"].map(|words| stage.json(&["sessions", "say", words]));
    stage.run(&["sessions", "say", "Four"]).refused();
    stage.json(&["sessions", "unsay", said[1]["id"].as_str().unwrap()]);
    let left = stage.json(&["sessions", "to-say"]);
    assert_eq!(
        (&left[0]["words"], &left[1]["words"]),
        (&json!("One"), &json!("Three"))
    );
    stage.json(&["diary", "add", "--text", "Walked"]);
    let since = stage.json(&["sessions", "since"]);
    assert_eq!(
        (&since["from"], &since["diary_days"]),
        (&json!(null), &json!(1))
    );
}

#[test]
fn the_session_sheet_is_saved_and_sessions_travel_in_an_export() {
    let stage = Stage::new();
    stage.json(&["programme", "set", "--sessions", "6", "--with", "Bea"]);
    stage.json(&["sessions", "say", "I lie awake."]);
    let session = stage.json(&[
        "sessions",
        "add",
        "--day",
        "2026-11-05",
        "--covered",
        "Sleep",
    ]);
    let id = session["id"].as_str().unwrap();
    for which in [id, "blank"] {
        let out = stage.path(&format!("{which}.pdf")).display().to_string();
        stage.json(&["sessions", "export", which, "--out", &out]);
        assert!(std::fs::read(&out).unwrap().starts_with(b"%PDF"));
    }
    let out = stage.path("sessions.json").display().to_string();
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
    assert_eq!(other.json(&["import", &out])["sessions"], 1);
    assert_eq!(other.json(&["sessions", "show", id])["covered"], "Sleep");
    assert_eq!(other.json(&["programme", "show"])["with"], "Bea");
    assert_eq!(
        other.json(&["sessions", "to-say"])[0]["words"],
        "I lie awake."
    );
}
