//! `import`: all of a file, or none of it.

use std::time::Instant;

use serde_json::{Value, json};

use crate::stage::Stage;

fn id(number: usize) -> String {
    format!("00000000-0000-4000-8000-{number:012}")
}

fn file(entries: Vec<Value>) -> Value {
    json!({
        "format": "towpath-workbook",
        "version": 1,
        "made_at": "2026-11-22T07:40:00+00:00",
        "entries": entries,
    })
}

fn entry(number: usize) -> Value {
    json!({ "id": id(number), "at": "2026-11-20T12:00:00+00:00", "text": "walk", "mood": 3 })
}

fn write(stage: &Stage, name: &str, file: &Value) -> String {
    let path = stage.path(name);
    std::fs::write(&path, serde_json::to_vec(file).unwrap()).unwrap();
    path.display().to_string()
}

#[test]
fn a_workbook_that_goes_out_and_in_again_is_equal() {
    let (stage, other) = (Stage::new(), Stage::new());
    for (text, mood, more) in [
        (
            "Walked. 🙂",
            "4",
            &[
                "--rating",
                "pain=3",
                "--rating",
                "Back ache=7",
                "--tag",
                "b",
                "--tag",
                "a",
            ][..],
        ),
        (
            "مرحبا \"quoted\" \\ \u{1} end",
            "1",
            &["--at", "2026-10-25T01:30:00+01:00"],
        ),
        (
            "=1+1",
            "5",
            &["--at", "1900-01-01T00:00:00-09:30", "--rating", "energy=0"],
        ),
    ] {
        stage.json(&[&["diary", "add", "--text", text, "--mood", mood], more].concat());
    }
    let out = stage.path("out.json").display().to_string();
    let again = other.path("again.json").display().to_string();
    let pdf = stage.path("page.pdf").display().to_string();
    stage.json(&["export", "--as", "pdf", "--include", "all", "--out", &pdf]);
    stage.json(&["export", "--as", "json", "--include", "all", "--out", &out]);
    let counts = other.json(&["import", &out]);
    assert_eq!(
        (&counts["added"], &counts["ratings"], &counts["shares"]),
        (&json!(3), &json!(1), &json!(1))
    );
    other.json(&[
        "export",
        "--as",
        "json",
        "--include",
        "all",
        "--out",
        &again,
    ]);
    let read = |path: &str| {
        let text = std::fs::read_to_string(path).unwrap();
        text.lines()
            .filter(|line| !line.contains("\"made_at\""))
            .collect::<Vec<_>>()
            .join("\n")
    };
    assert_eq!(read(&out), read(&again));
    assert_eq!(
        stage.json(&["diary", "list"]),
        other.json(&["diary", "list"])
    );
}

#[test]
fn a_file_read_in_twice_adds_nothing_and_what_differs_stays_as_it_is() {
    let stage = Stage::new();
    let path = write(&stage, "in.json", &file(vec![entry(1), entry(2)]));
    assert_eq!(stage.json(&["import", &path])["added"], 2);
    let again = stage.json(&["import", &path]);
    assert_eq!((&again["added"], &again["same"]), (&json!(0), &json!(2)));
    let mut other = entry(1);
    other["text"] = json!("changed elsewhere");
    let path = write(&stage, "in.json", &file(vec![other, entry(3)]));
    let third = stage.json(&["import", &path]);
    assert_eq!(
        (&third["added"], &third["differing"]),
        (&json!(1), &json!(1))
    );
    assert_eq!(stage.json(&["diary", "show", &id(1)])["text"], "walk");
}

#[test]
fn a_dry_run_says_what_would_come_in_and_changes_nothing() {
    let stage = Stage::new();
    let path = write(&stage, "in.json", &file(vec![entry(1)]));
    let before = stage.files();
    let said = stage.json(&["import", &path, "--dry-run"]);
    assert_eq!(
        (&said["added"], &said["dry_run"]),
        (&json!(1), &json!(true))
    );
    assert_eq!(stage.files(), before);
    assert_eq!(stage.json(&["diary", "list"]), json!([]));
}

#[test]
fn a_bad_file_is_refused_whole_and_the_files_stay_as_they_were() {
    let stage = Stage::new();
    let with = |name: &str, value: Value| {
        let mut bad = entry(2);
        bad[name] = value;
        serde_json::to_vec(&file(vec![entry(1), bad])).unwrap()
    };
    let mut newer = file(vec![entry(1)]);
    newer["version"] = json!(2);
    let good = serde_json::to_vec(&file(vec![entry(1)])).unwrap();
    let cases: Vec<(&str, Vec<u8>)> = vec![
        ("empty", Vec::new()),
        ("not JSON", b"hello".to_vec()),
        (
            "another program's",
            b"{\"format\":\"other\",\"version\":1}".to_vec(),
        ),
        ("cut short", good[..good.len() / 2].to_vec()),
        ("not text", vec![0xff; 100]),
        ("newer", serde_json::to_vec(&newer).unwrap()),
        ("deep", [vec![b'['; 10_000], vec![b']'; 10_000]].concat()),
        (
            "twice the same id",
            serde_json::to_vec(&file(vec![entry(1), entry(1)])).unwrap(),
        ),
        ("unknown field", with("diagnosis", json!("x"))),
        ("no uuid", with("id", json!("../../x"))),
        ("bad day", with("at", json!("1850-01-01T00:00:00Z"))),
        ("bad mood", with("mood", json!(9))),
        ("fraction", with("mood", json!(2.5))),
        (
            "unknown rating",
            with("ratings", json!([{ "rating": "luck", "value": 1 }])),
        ),
        (
            "rating too high",
            with("ratings", json!([{ "rating": "pain", "value": 11 }])),
        ),
        (
            "text too long",
            with("text", json!("x".repeat((1 << 20) + 1))),
        ),
        ("file too long", vec![b' '; 50_000_001]),
    ];
    let before = stage.files();
    for (what, bytes) in cases {
        let path = stage.path("in.json");
        std::fs::write(&path, bytes).unwrap();
        let path = path.display().to_string();
        for args in [&["import", &path][..], &["import", &path, "--dry-run"]] {
            let said = stage.run(args);
            assert!(!said.refused().is_empty(), "{what}");
        }
        assert_eq!(stage.files(), before, "{what}");
    }
    assert_eq!(stage.json(&["diary", "list"]), json!([]));
}

#[test]
fn a_file_that_is_not_there_is_said_in_words() {
    let stage = Stage::new();
    assert!(
        stage
            .run(&["import", "/nowhere/in.json"])
            .refused()
            .contains("not there")
    );
    let folder = stage.folder.path().display().to_string();
    assert!(
        stage
            .run(&["import", &folder])
            .refused()
            .contains("not there")
    );
}

#[test]
fn ten_years_of_entries_come_in_together() {
    let stage = Stage::new();
    let words = "walked by the river and rested after lunch ".repeat(15);
    let entries = (0..3650)
        .map(|number| {
            let day = towpath_core::when::Day::read("2016-11-22")
                .unwrap()
                .plus(number);
            json!({
                "id": id(number as usize),
                "at": format!("{day}T19:30:00+00:00"),
                "text": format!("{words} {number}"),
                "mood": number % 5 + 1,
                "ratings": [{ "rating": "pain", "value": number % 11 }],
            })
        })
        .collect();
    let path = write(&stage, "in.json", &file(entries));
    let start = Instant::now();
    assert_eq!(stage.json(&["import", &path])["added"], 3650);
    println!(
        "3,650 entries read in: {:.2} s",
        start.elapsed().as_secs_f64()
    );
    assert_eq!(
        stage
            .json(&["diary", "search", "riv", "364"])
            .as_array()
            .unwrap()
            .len(),
        11
    );
}
