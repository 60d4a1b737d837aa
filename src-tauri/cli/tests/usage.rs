//! What cannot be understood ends with status 2 and leaves the workbook alone.

use std::process::Command;

use crate::stage::{Stage, said};

#[test]
fn a_command_that_is_not_one_is_a_matter_of_usage() {
    let stage = Stage::new();
    let before = stage.files();
    for args in [
        &[][..],
        &["diary"],
        &["diary", "write"],
        &["diary", "add"],
        &["diary", "add", "--mood", "good"],
        &["diary", "add", "--rating", "pain"],
        &["diary", "add", "--rating", "pain=much"],
        &["diary", "add", "--passphrase", "x", "--mood", "3"],
        &["diary", "show"],
        &["export", "--as", "doc", "--include", "all", "--out", "x"],
        &[
            "export",
            "--as",
            "json",
            "--include",
            "dreams",
            "--out",
            "x",
        ],
        &["export", "--as", "json", "--out", "x"],
        &["import"],
        &["passphrase"],
    ] {
        let said = stage.run(args);
        assert_eq!(said.status, 2, "{args:?}: {}", said.err);
        assert!(!said.err.is_empty());
    }
    assert_eq!(stage.files(), before);
}

#[test]
fn no_passphrase_at_all_is_a_matter_of_usage() {
    let stage = Stage::new();
    assert_eq!(stage.run_with("", &["diary", "list"]).status, 2);
    assert_eq!(
        stage
            .run(&["--passphrase-fd", "77", "diary", "list"])
            .status,
        2
    );
}

#[test]
fn without_a_workbook_nothing_is_done_and_help_needs_none() {
    let run = |args: &[&str]| {
        let mut command = Command::new(env!("CARGO_BIN_EXE_towpath-cli"));
        command.args(args);
        said(command, b"")
    };
    assert_eq!(run(&["diary", "list"]).status, 2);
    let help = run(&["--help"]);
    assert_eq!(help.status, 0);
    assert!(
        help.out.contains("Write and read the diary"),
        "{}",
        help.out
    );
    assert_eq!(run(&["--version"]).status, 0);
}

#[test]
fn plain_words_are_spoken_where_they_are_asked_for() {
    let stage = Stage::new();
    let held = stage.open();
    let usual = stage.run(&["diary", "list"]);
    let plain = stage.run(&["--plain", "diary", "list"]);
    drop(held);
    assert_eq!((usual.status, plain.status), (1, 1));
    assert_ne!(usual.err, plain.err);
    assert!(plain.err.contains("second window"), "{}", plain.err);
    let help = |args: &[&str]| {
        let mut command = Command::new(env!("CARGO_BIN_EXE_towpath-cli"));
        command.args(args);
        said(command, b"").out
    };
    assert_ne!(help(&["--help"]), help(&["--plain", "--help"]));
}
