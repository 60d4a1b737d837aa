//! Everything a person reads lies in the catalogue, and every file of it is used.

use std::collections::BTreeSet;

use towpath_tests::house::{sources, text};

use crate::none;

#[test]
fn every_file_of_words_is_in_the_catalogue() {
    let catalogue: String = sources("src-tauri/content/src", &["rs"])
        .into_iter()
        .map(|s| s.text)
        .collect();
    let faults = sources("src-tauri/content/words/en-GB", &["ftl"])
        .into_iter()
        .filter_map(|s| {
            let name = s.path.rsplit('/').next().expect("a name").to_owned();
            (!catalogue.contains(&name)).then(|| format!("{name} is not registered"))
        });
    none(faults.collect());
}

#[test]
fn every_message_begins_with_the_name_of_its_room() {
    let mut faults = Vec::new();
    for source in sources("src-tauri/content/words/en-GB", &["ftl"]) {
        let room = source
            .path
            .rsplit('/')
            .next()
            .expect("a name")
            .trim_end_matches(".ftl");
        let room = room.strip_suffix('s').unwrap_or(room);
        for id in ids(&source.text) {
            if !id.starts_with(room) {
                faults.push(format!("{}: {id}", source.path));
            }
        }
    }
    none(faults);
}

#[test]
fn no_message_is_left_unused() {
    let mut used = String::new();
    for source in sources("ui", &["ts", "svelte"]) {
        if !source.path.ends_with("keys.ts") {
            used.push_str(&source.text);
        }
    }
    for folder in [
        "src-tauri/src",
        "src-tauri/core/src",
        "src-tauri/cli/src",
        "src-tauri/content/src",
        "src-tauri/vault/src",
        "src-tauri/report/src",
    ] {
        for source in sources(folder, &["rs"]) {
            used.push_str(&source.text);
        }
    }
    let words = sources("src-tauri/content/words/en-GB", &["ftl"]);
    for source in &words {
        used.push_str(
            &source
                .text
                .lines()
                .filter(|l| l.contains('{'))
                .collect::<String>(),
        );
    }
    let made = put_together(&used);
    let mut faults = Vec::new();
    for source in &words {
        for id in ids(&source.text) {
            let by_parts = made
                .iter()
                .any(|(begin, end)| id.starts_with(begin) && id.ends_with(end));
            if !by_parts && !used.contains(&id) {
                faults.push(format!("{}: {id} is said nowhere", source.path));
            }
        }
    }
    none(faults);
}

/// Beginnings and ends of keys that the code puts together, such as `mood-${n}` and `{head}-text`.
fn put_together(code: &str) -> Vec<(String, String)> {
    let part = |c: &char| c.is_ascii_lowercase() || c.is_ascii_digit() || *c == '-';
    let mut found = Vec::new();
    for (at, _) in code.match_indices('{') {
        let begin: String = code[..at]
            .trim_end_matches('$')
            .chars()
            .rev()
            .take_while(part)
            .collect::<String>();
        let begin: String = begin.chars().rev().collect();
        let Some(close) = code[at..].find('}').filter(|close| *close < 60) else {
            continue;
        };
        let end: String = code[at + close + 1..].chars().take_while(part).collect();
        let ends_a_word = code[at + close + 1 + end.len()..].starts_with(['"', '`', '.']);
        if ends_a_word
            && (begin.ends_with('-') || end.starts_with('-'))
            && begin.len() + end.len() >= 4
        {
            found.push((begin, end));
        }
    }
    found
}

#[test]
fn the_settled_lines_stand_word_for_word() {
    let all: String = sources("src-tauri/content/words/en-GB", &["ftl"])
        .into_iter()
        .map(|s| tidy(&s.text))
        .collect();
    for line in [
        "This helps you manage day to day. It is not treatment. Using it is your choice. It sends nothing to anyone.",
        "It cannot speak for the Jobcentre or your benefits. Once you hand over a page, others may keep it or pass it on.",
        "This file is not locked. Anyone using this computer can open it.",
    ] {
        assert!(all.contains(line), "missing: {line}");
    }
    let content = sources("src-tauri/content", &["rs", "ftl", "toml"]);
    let content: String = content.into_iter().map(|s| tidy(&s.text)).collect();
    let chest = "Sudden chest pain that spreads, feels tight or heavy, comes with sweating, sickness or short breath, or lasts over 15 minutes: call 999. Not sure? Call 999.";
    assert!(content.contains(chest), "the chest pain line is missing");
    assert!(content.contains("you have hurt yourself or taken too much of something"));
}

#[test]
fn the_readme_says_trial_build() {
    assert!(text("README.md").to_lowercase().contains("trial build"));
}

/// The ids of messages in a Fluent file.
fn ids(text: &str) -> BTreeSet<String> {
    let message = |line: &str| {
        let (id, _) = line.split_once('=')?;
        let id = id.trim_end();
        let plain = id.chars().all(|c| c.is_ascii_alphanumeric() || c == '-');
        (plain && id.starts_with(|c: char| c.is_ascii_lowercase())).then(|| id.to_owned())
    };
    text.lines().filter_map(message).collect()
}

/// One space between words, so that a line broken in its file still reads as one.
fn tidy(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}
