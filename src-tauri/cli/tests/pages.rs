//! `share`: a page since the last session and a final one, saved, logged and made again.

use std::fs;

use serde_json::json;

use crate::stage::Stage;

#[test]
fn a_page_holds_what_was_named_is_logged_and_made_again_with_the_same_ticks() {
    let stage = Stage::new();
    stage.json(&["sessions", "say", "The heron came back"]);
    let out = stage.path("since.pdf");
    let out = out.to_str().unwrap();
    let none = stage.run(&["share", "since", "--out", out]);
    assert!(!none.refused().is_empty() && fs::metadata(out).is_err());
    let never = stage.run(&["share", "since", "--last-time", "--out", out]);
    assert!(never.err.contains("not saved this page"), "{}", never.err);
    stage.json(&[
        "share",
        "since",
        "--part",
        "to-say,not-done",
        "--for",
        "Sunita",
        "--out",
        out,
    ]);
    let first = fs::read(out).unwrap();
    assert!(first.starts_with(b"%PDF"));
    let log = stage.json(&["shares", "list"]);
    assert_eq!(log[0]["page"], "since-last");
    assert_eq!(log[0]["for"], "Sunita");
    stage.json(&["share", "since", "--last-time", "--out", out, "--force"]);
    let log = stage.json(&["shares", "list"]);
    assert_eq!(log.as_array().unwrap().len(), 2);
    assert_eq!(log[0]["for"], "Sunita");
}

#[test]
fn the_final_page_has_words_of_ones_own_and_its_parts_can_be_listed() {
    let stage = Stage::new();
    stage.json(&["share", "words", "helped", "Walking by the water"]);
    let parts = stage.json(&["share", "list", "final"]);
    let helped = parts
        .as_array()
        .unwrap()
        .iter()
        .find(|one| one["id"] == "helped");
    assert_eq!(helped.unwrap()["words"], "Walking by the water");
    assert_eq!(helped.unwrap()["holds"], json!(1));
    let out = stage.path("final.pdf");
    let out = out.to_str().unwrap();
    stage.json(&[
        "share", "final", "--part", "helped", "--large", "--out", out,
    ]);
    assert!(fs::read(out).unwrap().starts_with(b"%PDF"));
    // What went out comes in again elsewhere, and older files without it do too.
    let file = stage.path("all.json");
    let file = file.to_str().unwrap();
    stage.json(&["export", "--as", "json", "--include", "all", "--out", file]);
    let other = Stage::new();
    let came = other.json(&["import", file]);
    assert_eq!(came["page_words"], json!(1));
    assert_eq!(came["shares"], json!(1));
    assert_eq!(other.json(&["shares", "list"])[0]["page"], "final");
}
