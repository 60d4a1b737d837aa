//! Size and order: short files, one package, a clean top level, no test left out.

use towpath_tests::house::{Source, sources, text, top};

use crate::none;

const RUST_CEILING: usize = 400;
const SVELTE_CEILING: usize = 200;

#[test]
fn no_file_is_longer_than_its_ceiling() {
    let mut faults = Vec::new();
    for (folder, ending, ceiling) in [
        ("src-tauri", "rs", RUST_CEILING),
        ("tests", "rs", RUST_CEILING),
        ("ui", "svelte", SVELTE_CEILING),
        ("ui", "ts", RUST_CEILING),
        ("ui", "css", RUST_CEILING),
    ] {
        for source in sources(folder, &[ending]) {
            let lines = source.text.lines().count();
            let generated = source.text[..200.min(source.text.len())]
                .to_lowercase()
                .contains("generated");
            if lines > ceiling && !generated {
                faults.push(format!("{}: {lines} lines, at most {ceiling}", source.path));
            }
        }
    }
    none(faults);
}

#[test]
fn the_top_level_holds_only_what_the_house_names() {
    const NAMED: [&str; 7] = [
        "Cargo.toml",
        "Cargo.lock",
        "src-tauri",
        "ui",
        "icons",
        "tests",
        "README.md",
    ];
    let tracked = git(&["ls-files"]);
    let mut faults: Vec<String> = tracked
        .lines()
        .filter_map(|path| path.split('/').next())
        .filter(|name| !name.starts_with('.') && !name.starts_with("LICENSE"))
        .filter(|name| !NAMED.contains(name))
        .map(|name| format!("{name} lies at the top level"))
        .collect();
    faults.dedup();
    none(faults);
}

#[test]
fn there_is_one_npm_package() {
    let tracked = git(&["ls-files"]);
    let packages: Vec<_> = tracked
        .lines()
        .filter(|p| p.ends_with("package.json"))
        .collect();
    assert_eq!(packages, ["ui/package.json"]);
}

#[test]
fn every_source_file_of_rust_begins_with_its_purpose() {
    let all = rust();
    // Unit tests in a file of their own stand beside the code they are about.
    let all = all.iter().filter(|s| !s.path.ends_with("/tests.rs"));
    let faults = all.filter(|s| !s.text.starts_with("//"));
    none(
        faults
            .map(|s| format!("{} does not say what it is for", s.path))
            .collect(),
    );
}

#[test]
fn no_test_is_ignored_and_nothing_is_left_to_do() {
    // Split, so that this file does not hold the words itself.
    let forbidden = [
        concat!("#[ig", "nore"),
        concat!("to", "do!("),
        concat!("unimple", "mented!("),
        concat!("dbg", "!("),
    ];
    let mut faults = Vec::new();
    for source in rust() {
        for (line, code) in source.code() {
            for word in forbidden.iter().filter(|word| code.contains(**word)) {
                faults.push(format!("{}:{line}: {word}", source.path));
            }
        }
    }
    for source in sources("ui", &["ts", "svelte"]) {
        for (line, code) in source.code() {
            for word in [".skip(", ".only(", ".todo("]
                .iter()
                .filter(|word| code.contains(**word))
            {
                faults.push(format!("{}:{line}: {word}", source.path));
            }
        }
    }
    none(faults);
}

#[test]
fn no_room_has_a_name_that_says_nothing() {
    const EMPTY: [&str; 7] = [
        "utils", "util", "helpers", "helper", "common", "manager", "service",
    ];
    let mut faults = Vec::new();
    for path in git(&["ls-files"]).lines() {
        let says_nothing = path
            .split(['/', '.', '_', '-'])
            .any(|piece| EMPTY.contains(&piece.to_lowercase().as_str()));
        if says_nothing {
            faults.push(format!("{path} says nothing about what is in it"));
        }
    }
    none(faults);
}

#[test]
fn the_licences_lie_in_the_repository() {
    let tracked = git(&["ls-files"]);
    let all: Vec<&str> = tracked.lines().collect();
    for licence in ["LICENSE-MIT", "LICENSE-APACHE"] {
        assert!(all.contains(&licence), "{licence} is missing");
        assert!(text(licence).len() > 900, "{licence} holds its text");
    }
    let holds = |words: [&str; 2]| {
        all.iter().any(|p| {
            let lower = p.to_lowercase();
            words.iter().all(|w| lower.contains(w))
        })
    };
    assert!(
        holds(["content", "licen"]),
        "the packs and the word list name their licence"
    );
    assert!(
        holds(["font", "ofl"]) || holds(["font", "licen"]),
        "the fonts keep their licence"
    );
}

fn rust() -> Vec<Source> {
    let mut all = sources("src-tauri", &["rs"]);
    all.extend(sources("tests", &["rs"]));
    all
}

fn git(arguments: &[&str]) -> String {
    // A checkout may belong to another account than the one that tests it.
    let safe = format!("safe.directory={}", top().display());
    let output = std::process::Command::new("git")
        .current_dir(top())
        .args(["-c", &safe])
        .args(arguments)
        .output()
        .expect("git runs");
    assert!(
        output.status.success(),
        "{}",
        String::from_utf8_lossy(&output.stderr)
    );
    String::from_utf8(output.stdout).expect("paths are text")
}
