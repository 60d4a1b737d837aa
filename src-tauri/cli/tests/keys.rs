//! `new`, `passphrase change`, `check`, and the ways in.

use std::process::Command;

use towpath_core::wire::Typed;
use towpath_core::workbook::{Costing, Workbook};

use crate::stage::{PASSPHRASE, Stage, now, said};

#[test]
fn a_new_workbook_shows_its_recovery_code_once_and_the_code_opens_it() {
    let stage = Stage::empty();
    let made = stage.json(&["new"]);
    let groups: Vec<&str> = made["groups"]
        .as_array()
        .unwrap()
        .iter()
        .map(|group| group.as_str().unwrap())
        .collect();
    assert_eq!(groups.len(), 7);
    assert!(groups.iter().all(|group| group.len() == 4));
    let code = Typed(groups.join(" ").into_bytes());
    let new = Typed(b"another four good words".to_vec());
    let opened = Workbook::recover(&stage.workbook(), &code, new, Costing::Test, now());
    assert!(opened.is_ok());
}

#[test]
fn a_second_new_is_refused_and_the_workbook_stays() {
    let stage = Stage::new();
    let before = stage.files();
    assert!(
        stage
            .run(&["new"])
            .refused()
            .starts_with("There is a workbook in this place.")
    );
    assert_eq!(stage.files(), before);
}

#[test]
fn a_short_or_common_passphrase_makes_no_workbook() {
    let stage = Stage::empty();
    for (typed, words) in [
        ("river", "shorter than 8"),
        ("password1", "Many people use"),
    ] {
        let said = stage.run_with(&format!("{typed}\n"), &["new"]);
        assert!(said.refused().contains(words), "{}", said.err);
        assert!(!said.err.contains(typed));
        assert!(stage.files().is_empty());
    }
}

#[test]
fn a_wrong_passphrase_is_one_sentence_and_changes_nothing() {
    let stage = Stage::new();
    let before = stage.files();
    for args in [
        &["diary", "list"][..],
        &["check"],
        &["diary", "add", "--mood", "3"],
    ] {
        let said = stage.run_with("river stone lamp breads\n", args);
        assert!(
            said.refused()
                .starts_with("That did not open your workbook.")
        );
        assert!(!said.err.contains("breads"));
    }
    assert_eq!(stage.files(), before);
}

#[test]
fn spaces_at_the_ends_and_another_unicode_form_open_the_same_workbook() {
    let stage = Stage::empty();
    let composed = Typed("caf\u{e9} stone lamp bread".as_bytes().to_vec());
    drop(Workbook::make(&stage.workbook(), composed, Costing::Test, now()).unwrap());
    let typed = "  cafe\u{301} stone lamp bread \r\n";
    assert_eq!(stage.run_with(typed, &["diary", "list"]).status, 0);
}

#[test]
fn a_workbook_that_is_open_elsewhere_is_left_alone() {
    let stage = Stage::new();
    let open = stage.open();
    let before = stage.files();
    let said = stage.run(&["diary", "add", "--mood", "3"]);
    assert!(said.refused().contains("open in another window"));
    assert_eq!(stage.files(), before);
    drop(open);
    assert_eq!(stage.run(&["diary", "add", "--mood", "3"]).status, 0);
}

#[test]
fn a_workbook_that_is_not_there_is_not_made() {
    let stage = Stage::empty();
    assert_eq!(stage.run(&["diary", "list"]).status, 1);
    assert!(stage.files().is_empty());
}

#[test]
fn the_passphrase_can_be_changed() {
    let stage = Stage::new();
    let lines = format!("{PASSPHRASE}\nfour quite other words\n");
    assert_eq!(stage.run_with(&lines, &["passphrase", "change"]).status, 0);
    assert_eq!(stage.run(&["diary", "list"]).status, 1);
    assert_eq!(
        stage
            .run_with("four quite other words\n", &["diary", "list"])
            .status,
        0
    );
}

#[test]
fn a_change_with_a_wrong_old_or_a_bad_new_passphrase_changes_nothing() {
    let stage = Stage::new();
    let before = stage.files();
    for lines in [
        "wrong old words here\nfour quite other words\n",
        &format!("{PASSPHRASE}\nriver\n"),
    ] {
        stage.run_with(lines, &["passphrase", "change"]).refused();
    }
    assert_eq!(
        stage.run(&["passphrase", "change"]).status,
        2,
        "no second line"
    );
    assert_eq!(
        stage.files()[&stage.workbook().join("vault.hdr")],
        before[&stage.workbook().join("vault.hdr")]
    );
    assert_eq!(stage.run(&["diary", "list"]).status, 0);
}

#[test]
fn a_sound_workbook_is_said_to_be_sound() {
    let stage = Stage::new();
    assert_eq!(stage.json(&["check"])["sound"], true);
}

#[cfg(unix)]
#[test]
fn the_passphrase_can_come_from_a_file_descriptor_and_the_text_from_standard_input() {
    let stage = Stage::new();
    let from = stage.path("passphrase");
    std::fs::write(&from, format!("{PASSPHRASE}\n")).unwrap();
    let mut command = Command::new("sh");
    command
        .args(["-c", "from=$1; shift; exec \"$@\" 3<\"$from\"", "sh"])
        .arg(&from)
        .arg(env!("CARGO_BIN_EXE_towpath-cli"))
        .arg("--workbook")
        .arg(stage.workbook())
        .args([
            "--passphrase-fd",
            "3",
            "--json",
            "diary",
            "add",
            "--text",
            "-",
        ]);
    let added = said(command, b"first line\nsecond line\n").json();
    assert_eq!(added["text"], "first line\nsecond line");
}
