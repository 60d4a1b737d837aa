//! `rulers`: answered, grown, compared and taken out from run to run.

use serde_json::json;

use crate::stage::Stage;

#[test]
fn a_sitting_grows_and_worse_and_the_same_are_said_plainly() {
    let stage = Stage::new();
    let first = stage.json(&[
        "rulers",
        "answer",
        "pain=4",
        "sleep=5",
        "--day",
        "2026-06-03",
    ]);
    let grown = stage.json(&[
        "rulers",
        "answer",
        "mood=3",
        "--day",
        "2026-06-03",
        "--note",
        "Moving house",
    ]);
    assert_eq!(grown["id"], first["id"]);
    assert_eq!(
        grown["answers"],
        json!({ "mood": 3, "pain": 4, "sleep": 5 })
    );
    let latest = stage.json(&[
        "rulers",
        "answer",
        "pain=6",
        "sleep=5",
        "--day",
        "2026-11-19",
    ]);
    let list = stage.run(&["rulers", "list"]).out;
    for said in ["Pain  4 – 6  2 higher", "The same", "One answer so far"] {
        assert!(list.contains(said), "{list}");
    }
    stage.json(&["rulers", "remove", first["id"].as_str().unwrap()]);
    let list = stage.run(&["rulers", "list"]).out;
    assert!(!list.contains("2 higher"), "{list}");
    stage.json(&["rulers", "restore", first["id"].as_str().unwrap()]);
    let found = stage.json(&["rulers", "find", "house"]);
    assert_eq!(found[0]["id"], first["id"]);
    assert_ne!(latest["id"], first["id"]);
}

#[test]
fn what_is_no_answer_and_a_total_above_its_range_are_refused() {
    let stage = Stage::new();
    for typed in ["pain", "pain=eleven", "pain=11", "luck=1"] {
        stage.run(&["rulers", "answer", typed]).refused();
    }
    let form = |total| {
        stage.run(&[
            "rulers",
            "total",
            "Clinic form",
            "--total",
            total,
            "--out-of",
            "27",
        ])
    };
    let refused = form("28");
    assert!(refused.err.contains("0 to 27"), "{}", refused.err);
    refused.refused();
    form("27");
    let list = stage.json(&["rulers", "list"]);
    assert_eq!(
        (&list[0]["total"], &list[0]["out_of"]),
        (&json!(27), &json!(27))
    );
}

#[test]
fn sittings_travel_in_an_export() {
    let stage = Stage::new();
    stage.json(&["rulers", "answer", "energy=2"]);
    let out = stage.path("rulers.json").display().to_string();
    stage.json(&[
        "export",
        "--as",
        "json",
        "--include",
        "rulers",
        "--out",
        &out,
    ]);
    let other = Stage::new();
    assert_eq!(other.json(&["import", &out])["rulers"], 1);
    let list = other.json(&["rulers", "list"]);
    assert_eq!(list[0]["answers"], json!({ "energy": 2 }));
}
