//! One command list is the contract: the capability, the bindings and the shell follow it.

use std::collections::BTreeSet;

use serde_json::Value;
use towpath_core::wire::COMMANDS;
use towpath_tests::house::{sources, text};

use crate::none;

#[test]
fn the_capability_allows_exactly_the_listed_commands() {
    let capabilities = sources("src-tauri/capabilities", &["json", "toml"]);
    assert_eq!(capabilities.len(), 1, "one window, one capability");
    let capability: Value = serde_json::from_str(&capabilities[0].text).expect("JSON");
    let allowed: BTreeSet<String> = capability["permissions"]
        .as_array()
        .expect("a list")
        .iter()
        .map(|p| p.as_str().expect("plain names only").to_owned())
        .collect();
    let own: BTreeSet<String> = COMMANDS
        .iter()
        .map(|name| format!("allow-{}", name.replace('_', "-")))
        .collect();
    let listed: BTreeSet<String> = allowed
        .iter()
        .filter(|p| !p.contains(':'))
        .cloned()
        .collect();
    assert_eq!(listed, own);
    let others: Vec<&String> = allowed.iter().filter(|p| p.contains(':')).collect();
    none(
        others
            .iter()
            .filter(|p| !LEFT_FROM_TAURI.contains(&p.as_str()))
            .map(|p| format!("{p} is allowed"))
            .collect(),
    );
}

/// What the window needs of Tauri itself: nothing.
const LEFT_FROM_TAURI: [&str; 0] = [];

#[test]
fn the_capability_is_for_one_local_window() {
    let capability: Value =
        serde_json::from_str(&sources("src-tauri/capabilities", &["json"])[0].text).expect("JSON");
    assert_eq!(capability["windows"], serde_json::json!(["main"]));
    assert!(
        capability.get("remote").is_none(),
        "no page from elsewhere may give a command"
    );
}

#[test]
fn the_window_sends_only_listed_commands_and_every_one_is_sent() {
    let mut sent = BTreeSet::new();
    for source in sources("ui", &["ts", "svelte"]) {
        if source.path.ends_with("bindings.ts") || source.path.ends_with(".test.ts") {
            continue;
        }
        for name in COMMANDS
            .iter()
            .filter(|name| source.text.contains(&format!("'{name}'")))
        {
            sent.insert(*name);
        }
    }
    let all: BTreeSet<&str> = COMMANDS.iter().copied().collect();
    none(
        all.difference(&sent)
            .map(|name| format!("no screen gives the command {name}"))
            .collect(),
    );
}

#[test]
fn every_command_is_a_few_lines_in_the_shell() {
    const LONGEST: usize = 12;
    let mut faults = Vec::new();
    for source in sources("src-tauri/src", &["rs"]) {
        let lines: Vec<&str> = source.text.lines().collect();
        for (at, line) in lines
            .iter()
            .enumerate()
            .filter(|(_, l)| l.contains("#[tauri::command"))
        {
            let depth = line.len() - line.trim_start().len();
            let end = format!("{}}}", " ".repeat(depth));
            let length = lines[at..]
                .iter()
                .position(|l| *l == end)
                .unwrap_or(usize::MAX);
            if length > LONGEST {
                faults.push(format!("{}:{}: {length} lines", source.path, at + 1));
            }
        }
    }
    none(faults);
}

#[test]
fn every_error_code_and_every_notice_has_its_words() {
    let errors = text("src-tauri/content/words/en-GB/errors.ftl");
    let refusals = text("src-tauri/core/src/wire/refusal.rs");
    let mut faults = Vec::new();
    for code in variants(&refusals, "pub enum ErrorCode {") {
        let Some((_, rest)) = errors.split_once(&format!("error-{code} =")) else {
            faults.push(format!("error-{code} has no words"));
            continue;
        };
        let message = rest.split("\nerror-").next().unwrap_or_default();
        for part in [".what =", ".safe =", ".next ="] {
            if !message.contains(part) {
                faults.push(format!("error-{code} has no {part}"));
            }
        }
    }
    let notices = text("src-tauri/content/words/en-GB/notices.ftl");
    for code in variants(
        &text("src-tauri/core/src/wire/desk.rs"),
        "pub enum Notice {",
    ) {
        if !notices.contains(&format!("notice-{code} =")) {
            faults.push(format!("notice-{code} has no words"));
        }
    }
    none(faults);
}

/// The variants of an enum in a source file, in kebab-case.
fn variants(source: &str, opening: &str) -> Vec<String> {
    let body = source.split_once(opening).expect("the enum").1;
    let body = body.split_once("\n}").expect("its end").0;
    let lines = body
        .lines()
        .map(str::trim)
        .filter(|l| l.ends_with(',') && !l.starts_with("//"));
    lines.map(|l| kebab(l.trim_end_matches(','))).collect()
}

fn kebab(name: &str) -> String {
    let mut out = String::new();
    for c in name.chars() {
        if c.is_uppercase() && !out.is_empty() {
            out.push('-');
        }
        out.extend(c.to_lowercase());
    }
    out
}
