//! `export`: what was named goes in, and nothing else.

use serde_json::{Value, json};

use crate::stage::Stage;

const WORDS: &str = "kingfisher";
const TAG: &str = "heron";

fn written() -> Stage {
    let stage = Stage::new();
    for day in ["2026-11-01", "2026-11-10", "2026-11-20"] {
        let at = format!("{day}T14:30:00+00:00");
        let text = format!("Saw a {WORDS} on {day}.");
        stage.json(&[
            "diary", "add", "--text", &text, "--at", &at, "--mood", "4", "--rating", "pain=7",
            "--tag", TAG,
        ]);
    }
    stage
}

fn export(stage: &Stage, kind: &str, include: &str, more: &[&str]) -> String {
    let out = stage.path(&format!("out.{kind}")).display().to_string();
    let args = [
        "export",
        "--as",
        kind,
        "--include",
        include,
        "--out",
        &out,
        "--force",
    ];
    stage.json(&[&args[..], more].concat());
    String::from_utf8_lossy(&std::fs::read(out).unwrap()).into_owned()
}

#[test]
fn only_the_named_kinds_go_in() {
    let stage = written();
    for kind in ["json", "csv", "md"] {
        let ratings = export(&stage, kind, "ratings", &[]);
        assert!(!ratings.contains(WORDS) && !ratings.contains(TAG), "{kind}");
        assert!(ratings.contains('7'), "{kind}");
        let diary = export(&stage, kind, "diary", &[]);
        assert!(diary.contains(WORDS) && diary.contains(TAG), "{kind}");
        assert!(!diary.to_lowercase().contains("pain"), "{kind}");
        for all in ["all", "diary,ratings"] {
            let all = export(&stage, kind, all, &[]);
            assert!(
                all.contains(WORDS) && all.to_lowercase().contains("pain"),
                "{kind}"
            );
        }
    }
}

#[test]
fn only_the_named_days_go_in() {
    let stage = written();
    let days = ["--from", "2026-11-02", "--to", "2026-11-10"];
    for kind in ["json", "csv"] {
        let text = export(&stage, kind, "all", &days);
        assert!(text.contains("on 2026-11-10."));
        assert!(
            !text.contains("2026-11-01") && !text.contains("on 2026-11-20"),
            "{kind}"
        );
    }
    let out = stage.path("none.json").display().to_string();
    let backwards = ["--from", "2026-11-10", "--to", "2026-11-02"];
    let args = ["export", "--as", "json", "--include", "all", "--out", &out];
    stage.run(&[&args[..], &backwards].concat()).refused();
    assert!(!stage.path("none.json").exists());
}

#[test]
fn a_pdf_is_made_and_kept_in_the_list_of_shares() {
    let stage = written();
    assert!(export(&stage, "pdf", "all", &[]).starts_with("%PDF-"));
    let shares = stage.json(&["shares", "list"]);
    assert_eq!(shares[0]["from"], "2026-11-01");
    assert_eq!(
        (&shares[0]["ratings"], &shares[0]["entries"]),
        (&json!(2), &json!(3))
    );
    assert!(shares[0]["id"].is_string() && shares[0]["at"].is_string());
}

#[test]
fn nothing_to_show_makes_no_file() {
    let stage = Stage::new();
    let out = stage.path("out.pdf").display().to_string();
    let said = stage.run(&["export", "--as", "pdf", "--include", "all", "--out", &out]);
    assert!(said.refused().contains("Nothing is ticked"));
    assert!(!stage.path("out.pdf").exists());
}

#[test]
fn a_file_that_is_there_is_not_written_over_unless_told_so() {
    let stage = written();
    let path = stage.path("mine.json");
    std::fs::write(&path, "mine").unwrap();
    let out = path.display().to_string();
    let args = ["export", "--as", "json", "--include", "all", "--out", &out];
    stage.run(&args).refused();
    assert_eq!(std::fs::read_to_string(&path).unwrap(), "mine");
    assert_eq!(stage.run(&[&args[..], &["--force"]].concat()).status, 0);
    let written: Value = serde_json::from_slice(&std::fs::read(&path).unwrap()).unwrap();
    assert_eq!(written["format"], "towpath-workbook");
    std::fs::write(&path, "").unwrap();
    assert_eq!(
        stage.run(&args).status,
        0,
        "an empty file has nothing to lose"
    );
}

#[test]
fn no_file_goes_into_the_workbooks_own_folder_or_a_folder_that_is_not_there() {
    let stage = written();
    let before = stage.files();
    for place in [
        stage.workbook().join("vault.db"),
        stage.workbook().join("x"),
        stage.path("no/x"),
    ] {
        let out = place.display().to_string();
        let args = [
            "export",
            "--as",
            "json",
            "--include",
            "all",
            "--out",
            &out,
            "--force",
        ];
        stage.run(&args).refused();
    }
    assert_eq!(stage.files(), before);
}

#[cfg(unix)]
#[test]
fn an_exported_file_is_for_its_owner_only() {
    use std::os::unix::fs::PermissionsExt;
    let stage = written();
    export(&stage, "csv", "all", &[]);
    let mode = std::fs::metadata(stage.path("out.csv"))
        .unwrap()
        .permissions()
        .mode();
    assert_eq!(mode & 0o777, 0o600);
}

#[test]
fn a_cell_that_looks_like_a_formula_is_plain_text() {
    let stage = Stage::new();
    stage.json(&[
        "diary",
        "add",
        "--text",
        "=HYPERLINK(\"http://x\")",
        "--tag",
        "@x",
    ]);
    let csv = export(&stage, "csv", "all", &[]);
    assert!(
        csv.contains("\"'=HYPERLINK(") && csv.contains("'@x"),
        "{csv}"
    );
}
