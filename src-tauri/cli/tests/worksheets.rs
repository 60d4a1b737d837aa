//! `worksheets`: the shelf, a sheet answered from one run to the next, and its paper.

use serde_json::json;

use crate::stage::Stage;

fn start(stage: &Stage, sheet: &str, size: &str) -> String {
    let begun = stage.json(&["worksheets", "start", sheet, "--size", size]);
    begun["id"].as_str().unwrap().to_owned()
}

#[test]
fn the_shelf_lists_every_sheet_by_its_name_with_its_number() {
    let stage = Stage::new();
    let list = stage.json(&["worksheets", "list"]);
    let sleep = list
        .as_array()
        .unwrap()
        .iter()
        .find(|one| one["id"] == "sleep-diary")
        .unwrap();
    assert_eq!(
        (&sleep["number"], &sleep["shown"]),
        (&json!(19), &json!(true))
    );
    assert_eq!(
        (&sleep["at"], &sleep["why_not"]),
        (&json!(null), &json!(null))
    );
    let id = start(&stage, "sleep-diary", "minute");
    let list = stage.json(&["worksheets", "list"]);
    let begun = list
        .as_array()
        .unwrap()
        .iter()
        .find(|one| one["at"] != json!(null));
    assert_eq!(begun.unwrap()["id"], "sleep-diary");
    let written = stage.json(&["worksheets", "written"]);
    assert_eq!(written[0]["id"], id);
    stage
        .run(&["worksheets", "start", "no-such-sheet"])
        .refused();
}

#[test]
fn a_sheet_is_answered_parked_grown_and_finished_from_run_to_run() {
    let stage = Stage::new();
    let id = start(&stage, "worry-tree", "minute");
    let parked = stage.json(&[
        "worksheets",
        "answer",
        &id,
        "worry=What if the heron goes?",
        "--park",
    ]);
    assert_eq!(
        (&parked["parked"], &parked["place"]),
        (&json!(true), &json!("worry"))
    );
    let grown = stage.json(&[
        "worksheets",
        "answer",
        &id,
        "--size",
        "standard",
        "how-strong=8",
        "can-act=no",
        "--unsaid",
        "put-down",
    ]);
    assert_eq!(grown["answers"]["put-down"], json!(null));
    assert_eq!(grown["answers"]["worry"], "What if the heron goes?");
    let refused = stage.run(&["worksheets", "answer", &id, "how-strong=80"]);
    assert!(refused.refused().contains("from 0 to 10"));
    stage
        .run(&["worksheets", "answer", &id, "no-such=1"])
        .refused();
    let done = stage.json(&["worksheets", "answer", &id, "how-strong-now=5", "--finish"]);
    assert_eq!(
        done["changes"],
        json!(["The worry: 8 before, 5 now. That is 3 lower."])
    );
    assert!(done["finished_at"].is_string());
    let found = stage.json(&["worksheets", "find", "heron"]);
    assert_eq!(found[0]["id"], id);
}

#[test]
fn slips_of_a_night_are_asked_about_and_kept() {
    let stage = Stage::new();
    let id = start(&stage, "sleep-diary", "minute");
    let said = stage.json(&["worksheets", "answer", &id, "into-bed=10:30", "up=7.00"]);
    assert_eq!(said["answers"]["up"], "07:00");
    assert_eq!(said["remarks"][0]["question"], "up");
}

#[test]
fn paper_is_saved_blank_filled_and_as_the_list_of_all() {
    let stage = Stage::new();
    let id = start(&stage, "thought-record", "minute");
    stage.json(&["worksheets", "answer", &id, "happened=A brown letter came."]);
    for (which, name) in [
        ("pacing-plan", "blank"),
        (id.as_str(), "filled"),
        ("list", "list"),
    ] {
        let out = stage.path(&format!("{name}.pdf")).display().to_string();
        let saved = stage.json(&["worksheets", "export", which, "--large", "--out", &out]);
        let pdf = std::fs::read(&out).unwrap();
        assert!(
            pdf.starts_with(b"%PDF") && saved["bytes"] == pdf.len(),
            "{name}"
        );
        stage
            .run(&["worksheets", "export", which, "--out", &out])
            .refused();
    }
}

#[test]
fn a_removed_sheet_comes_back_and_travels_in_an_export() {
    let stage = Stage::new();
    let id = start(&stage, "worry-tree", "minute");
    stage.json(&["worksheets", "answer", &id, "worry=The letter"]);
    stage.json(&["worksheets", "remove", &id]);
    assert_eq!(stage.json(&["worksheets", "written"]), json!([]));
    stage.json(&["worksheets", "restore", &id]);
    let out = stage.path("all.json").display().to_string();
    stage.json(&[
        "export",
        "--as",
        "json",
        "--include",
        "sheets",
        "--out",
        &out,
    ]);
    let other = Stage::new();
    let told = other.json(&["import", &out]);
    assert_eq!(told["worksheets"], 1);
    assert_eq!(
        other.json(&["worksheets", "show", &id])["answers"]["worry"],
        "The letter"
    );
}
