//! Copies from a terminal: made, listed, looked at, gone back to.

use std::fs;

use crate::stage::Stage;

#[test]
fn a_copy_is_made_listed_checked_and_gone_back_to() {
    let stage = Stage::new();
    let stick = stage.path("stick");
    fs::create_dir(&stick).unwrap();
    let stick = stick.to_str().unwrap();
    stage.json(&["diary", "add", "--text", "one"]);
    let made = stage.json(&["copy", "make", "--to", stick]);
    let file = made["path"].as_str().unwrap();
    stage.json(&["diary", "add", "--text", "two"]);
    let listed = stage.json(&["copy", "list"]);
    assert_eq!(listed[0]["path"], made["path"]);
    assert_eq!(listed[0]["at"], made["at"]);
    assert!(
        listed
            .as_array()
            .unwrap()
            .iter()
            .all(|copy| copy["here"] == true)
    );

    let before = stage.json(&["diary", "list"]);
    let checked = stage.json(&["copy", "check", file]);
    assert_eq!(
        (&checked["sound"], &checked["entries"]),
        (&true.into(), &1.into())
    );
    assert_eq!(
        stage.json(&["diary", "list"]),
        before,
        "a look changes nothing"
    );

    let restored = stage.json(&["copy", "restore", file]);
    let aside = restored["aside"].as_str().unwrap();
    assert!(fs::metadata(aside).unwrap().is_dir());
    let entries = stage.json(&["diary", "list"]);
    assert_eq!(entries.as_array().unwrap().len(), 1);
    assert_eq!(entries[0]["text"], "one");
    let listed = stage.json(&["copy", "list"]);
    assert_eq!(listed[0]["why"], "set-aside");
}

#[test]
fn each_fault_of_a_copy_is_one_sentence_and_leaves_the_workbook() {
    let stage = Stage::new();
    let stick = stage.path("stick");
    fs::create_dir(&stick).unwrap();
    let made = stage.json(&["copy", "make", "--to", stick.to_str().unwrap()]);
    let file = made["path"].as_str().unwrap();
    let before = stage.files();
    let wrong = stage.run_with("not the words\n", &["copy", "check", file]);
    assert!(wrong.refused().starts_with("That did not open"));
    let good = fs::read(file).unwrap();
    fs::write(file, &good[..good.len() - 1]).unwrap();
    assert!(
        stage
            .run(&["copy", "restore", file])
            .refused()
            .contains("damaged")
    );
    fs::write(file, b"a letter").unwrap();
    assert!(
        stage
            .run(&["copy", "restore", file])
            .refused()
            .contains("not a copy")
    );
    let gone = stage.path("gone");
    let gone = gone.to_str().unwrap();
    assert!(
        stage
            .run(&["copy", "make", "--to", gone])
            .refused()
            .contains("not there")
    );
    let inside = stage.workbook();
    let inside = inside.to_str().unwrap();
    assert!(
        stage
            .run(&["copy", "make", "--to", inside])
            .refused()
            .contains("itself")
    );
    assert!(stage.files() == before, "a refusal changed the workbook");
}

#[test]
fn a_change_from_the_terminal_is_copied_once_a_day() {
    let stage = Stage::new();
    stage.json(&["diary", "add", "--text", "one"]);
    stage.json(&["diary", "add", "--text", "two"]);
    let listed = stage.json(&["copy", "list"]);
    let listed = listed.as_array().unwrap();
    assert_eq!(listed.len(), 1);
    assert_eq!(listed[0]["why"], "by-itself");
}
