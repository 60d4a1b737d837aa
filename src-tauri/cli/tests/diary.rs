//! `diary` and the lists.

use serde_json::json;

use crate::stage::{PASSPHRASE, Stage};

#[test]
fn an_entry_is_written_listed_found_shown_and_removed() {
    let stage = Stage::new();
    let added = stage.json(&[
        "diary",
        "add",
        "--text",
        "Walked by the river.",
        "--at",
        "2026-11-20T14:30:00+00:00",
        "--mood",
        "4",
        "--rating",
        "pain=3",
        "--rating",
        "Back ache=0",
        "--tag",
        "walk",
    ]);
    let id = added["id"].as_str().unwrap();
    assert_eq!(added["at"], "2026-11-20T14:30:00+00:00");
    assert_eq!(added["mood"], 4);

    let listed = stage.json(&["diary", "list"]);
    assert_eq!(listed, json!([added]));
    let found = stage.json(&["diary", "search", "riv", "WALK"]);
    assert_eq!(
        (&found[0]["id"], &found[0]["at"]),
        (&added["id"], &added["at"])
    );
    assert_eq!(
        found[0]["pieces"][0],
        json!({ "text": "Walked", "hit": true })
    );
    let mut whole = added.clone();
    whole["voice_notes"] = json!([]);
    assert_eq!(stage.json(&["diary", "show", id]), whole);

    assert_eq!(
        stage.json(&["tags", "list"]),
        json!([{ "id": "walk", "entries": 1 }])
    );
    let ratings = stage.json(&["ratings", "list"]);
    assert!(
        ratings
            .as_array()
            .unwrap()
            .iter()
            .any(|one| one["name"] == "Back ache")
    );
    assert_eq!(stage.json(&["shares", "list"]), json!([]));

    assert_eq!(stage.json(&["diary", "remove", id])["removed"], true);
    assert_eq!(stage.json(&["diary", "list"]), json!([]));
    assert_eq!(stage.json(&["diary", "search", "river"]), json!([]));
    assert!(
        stage
            .run(&["diary", "show", id])
            .refused()
            .contains("not in your workbook")
    );
    stage.run(&["diary", "remove", id]).refused();
}

#[test]
fn a_removed_entry_waits_in_the_bin_comes_back_or_goes_for_good() {
    let stage = Stage::new();
    let marked = stage.json(&["diary", "add", "--hard-day", "--handled"]);
    assert_eq!(
        (&marked["hard_day"], &marked["handled"]),
        (&json!(true), &json!(true))
    );
    let id = marked["id"].as_str().unwrap();
    stage.json(&["diary", "remove", id]);
    let bin = stage.json(&["bin", "list"]);
    assert_eq!(
        (&bin[0]["id"], &bin[0]["days_left"]),
        (&marked["id"], &json!(30))
    );
    assert_eq!(stage.json(&["bin", "restore", id]), marked);
    assert_eq!(stage.json(&["bin", "list"]), json!([]));
    stage.run(&["bin", "remove", id]).refused();

    stage.json(&["diary", "remove", id]);
    assert_eq!(stage.json(&["bin", "empty"]), json!({ "removed": 1 }));
    stage.run(&["bin", "restore", id]).refused();
    assert_eq!(stage.json(&["bin", "empty"]), json!({ "removed": 0 }));
}

#[test]
fn a_rating_is_made_changed_kept_put_away_and_brought_back() {
    let stage = Stage::new();
    let made = stage.json(&[
        "rating", "add", "Knees", "--low", "loose", "--high", "stiff", "--better", "lower",
    ]);
    assert_eq!(
        (&made["name"], &made["higher_is_better"]),
        (&json!("Knees"), &json!(false))
    );
    let changed = stage.json(&["ratings", "change", "knees", "--rename", "My knees"]);
    assert_eq!(
        (&changed["id"], &changed["low"]),
        (&made["id"], &json!("loose"))
    );
    let kept = stage.json(&["ratings", "keep", "My knees", "pain"]);
    assert_eq!(
        (&kept[0]["id"], &kept[1]["id"]),
        (&made["id"], &json!("pain"))
    );
    let hidden = stage.json(&["ratings", "hide", "My knees"]);
    assert_eq!(
        (&hidden["hidden"], &hidden["kept"]),
        (&json!(true), &json!(false))
    );
    assert_eq!(
        stage.json(&["ratings", "show", "My knees"])["hidden"],
        false
    );
    stage
        .run(&["ratings", "change", "pain", "--low", "x"])
        .refused();
    stage.run(&["ratings", "add", "PAIN"]).refused();
    let long = "x".repeat(10_000);
    let refused = stage.run(&["diary", "add", "--tag", &long]);
    assert!(refused.refused().contains("10000 letters long"));
}

#[test]
fn questions_can_be_listed_and_switched_off() {
    let stage = Stage::new();
    let listed = stage.json(&["prompts", "list"]);
    assert!(listed.as_array().unwrap().len() >= 10);
    assert!(listed[0]["words"].as_str().unwrap().ends_with('?'));
    assert_eq!(stage.json(&["prompts", "off"])["wanted"], false);
    assert!(
        stage
            .run(&["prompts", "list"])
            .out
            .starts_with("Questions are off.")
    );
}

#[test]
fn the_newest_entry_comes_first() {
    let stage = Stage::new();
    for day in ["2026-11-02", "1900-01-01", "2100-12-31", "2026-11-03"] {
        let at = format!("{day}T12:00:00+00:00");
        stage.json(&["diary", "add", "--text", "walk", "--at", &at]);
    }
    let newest = ["2100-12-31", "2026-11-03", "2026-11-02", "1900-01-01"];
    for listed in [
        stage.json(&["diary", "list"]),
        stage.json(&["diary", "search", "walk"]),
    ] {
        let days: Vec<&str> = listed
            .as_array()
            .unwrap()
            .iter()
            .map(|one| one["day"].as_str().unwrap())
            .collect();
        assert_eq!(days, newest);
    }
}

#[test]
fn what_follows_the_passphrase_is_the_text() {
    let stage = Stage::new();
    let text = "مرحبا, 🙂 and a \u{202e}turned\u{202c} line\n\n  third";
    let input = format!("{PASSPHRASE}\n{text}\n");
    let added = stage
        .run_with(&input, &["--json", "diary", "add", "--text", "-"])
        .json();
    assert_eq!(added["text"], text);
    assert_eq!(
        stage.json(&["diary", "search", "مرح"])[0]["id"],
        added["id"]
    );
}

#[test]
fn a_text_of_one_mebibyte_is_kept_and_one_byte_more_is_refused() {
    let stage = Stage::new();
    let text = "walk é ".repeat(1 << 17);
    let (whole, _) = text.split_at(1 << 20);
    let add = |text: &str| {
        let input = format!("{PASSPHRASE}\n{text}");
        stage.run_with(&input, &["--json", "diary", "add", "--text", "-"])
    };
    let added = add(whole).json();
    assert_eq!(added["text"], whole);
    let before = stage.files();
    assert!(add(&format!("{whole}x")).refused().contains("too long"));
    assert_eq!(stage.files(), before);
}

#[test]
fn what_cannot_be_kept_is_refused_and_changes_nothing() {
    let stage = Stage::new();
    let before = stage.files();
    for (given, words) in [
        (&["--mood", "6"][..], "Mood goes from 1 to 5"),
        (&["--mood", "0"], "Mood goes from 1 to 5"),
        (&["--mood", "99999"], "Mood goes from 1 to 5"),
        (&["--rating", "pain=11"], "from 0 to 10"),
        (&["--rating", "New one=11"], "from 0 to 10"),
        (
            &["--text", "x", "--at", "1899-12-31T12:00:00+00:00"],
            "day or time",
        ),
        (
            &["--text", "x", "--at", "2101-01-01T12:00:00+00:00"],
            "day or time",
        ),
        (&["--text", "x", "--at", "yesterday"], "day or time"),
        (
            &["--text", "x", "--at", "2026-02-30T12:00:00+00:00"],
            "day or time",
        ),
        (&["--text", "   "], "nothing to save"),
        (&["--tag", " "], "nothing to save"),
    ] {
        let said = stage.run(&[&["diary", "add"], given].concat());
        assert!(said.refused().contains(words), "{given:?}: {}", said.err);
        assert_eq!(stage.files(), before, "{given:?}");
    }
}

#[test]
fn nothing_typed_into_the_search_is_query_language() {
    let stage = Stage::new();
    stage.json(&["diary", "add", "--text", "A plain walk."]);
    for query in [
        "walk OR x",
        "NOT walk",
        "-walk x",
        "wal*k",
        "\"",
        "text:walk",
        "(",
        "🙂",
        "'; --",
    ] {
        assert_eq!(
            stage.json(&["diary", "search", query]),
            json!([]),
            "{query}"
        );
    }
    for query in [
        "walk",
        "WALK",
        "plain walk",
        "\"walk\"",
        "walk*",
        "(walk)",
        "walk 🙂",
        "-walk",
    ] {
        let found = stage.json(&["diary", "search", query]);
        assert_eq!(found.as_array().unwrap().len(), 1, "{query}");
    }
}

#[test]
fn words_are_said_without_json() {
    let stage = Stage::new();
    assert_eq!(
        stage.run(&["diary", "list"]).out.trim_end(),
        "There are no pages yet."
    );
    let said = stage.run(&["diary", "add", "--text", "- a list", "--rating", "PAIN=2"]);
    let id = said.out.lines().nth(1).unwrap();
    let shown = stage.run(&["diary", "show", id]).out;
    assert!(
        shown.contains("Pain 2") && shown.ends_with("- a list\n"),
        "{shown}"
    );
}

#[test]
fn my_people_are_added_listed_and_removed() {
    let stage = Stage::new();
    let jo = stage.json(&["people", "add", "Jo", "--reach", "01632 960001"]);
    let sam = stage.json(&["people", "add", "Sam", "--note", "After six"]);
    assert_eq!(stage.json(&["people", "list"]), json!([jo, sam]));
    let id = jo["id"].as_str().unwrap();
    stage.json(&["people", "remove", id]);
    assert_eq!(stage.json(&["people", "list"]), json!([sam]));
}
