//! Who may know whom: the direction of every room.

use std::collections::BTreeMap;

use towpath_tests::house::{Source, sources, text};

use crate::none;

/// Crates of ours that each crate may use, tests of its own included.
const MAY_USE: [(&str, &[&str]); 7] = [
    ("src-tauri/vault", &["towpath-vault"]),
    ("src-tauri/report", &[]),
    ("src-tauri/content", &[]),
    (
        "src-tauri/core",
        &[
            "towpath-content",
            "towpath-report",
            "towpath-vault",
            "towpath-core",
        ],
    ),
    (
        "src-tauri/cli",
        &[
            "towpath-content",
            "towpath-core",
            "towpath-vault",
            "towpath-report",
        ],
    ),
    (
        "src-tauri",
        &[
            "towpath-cli",
            "towpath-content",
            "towpath-core",
            "towpath-vault",
        ],
    ),
    (
        "src-tauri/xtask",
        &[
            "towpath-content",
            "towpath-core",
            "towpath-vault",
            "towpath-report",
        ],
    ),
];

#[test]
fn every_crate_uses_only_the_crates_below_it() {
    let mut faults = Vec::new();
    for (folder, allowed) in MAY_USE {
        for name in dependencies(folder)
            .keys()
            .filter(|n| n.starts_with("towpath"))
        {
            if !allowed.contains(&name.as_str()) {
                faults.push(format!("{folder} uses {name}"));
            }
        }
    }
    none(faults);
}

#[test]
fn only_the_shell_uses_tauri() {
    let mut faults = Vec::new();
    for (folder, _) in MAY_USE.iter().filter(|(f, _)| *f != "src-tauri") {
        for name in dependencies(folder)
            .keys()
            .filter(|n| n.starts_with("tauri"))
        {
            faults.push(format!("{folder} uses {name}"));
        }
    }
    none(faults);
}

#[test]
fn the_core_names_no_window_prints_nothing_and_reads_no_surroundings() {
    let forbidden = [
        "tauri::",
        "println!",
        "eprintln!",
        "print!(",
        "std::env",
        "env::var",
        "env::args",
        "SystemTime::now",
        "Utc::now",
        "Local::now",
    ];
    let found = naming(sources("src-tauri/core/src", &["rs"]), &forbidden);
    // `Edges` is where time and randomness come in (house, invariant 9).
    none(
        found
            .into_iter()
            .filter(|fault| !fault.contains("/core/src/edges"))
            .collect(),
    );
}

#[test]
fn the_leaves_print_nothing_and_have_no_clock() {
    let forbidden = [
        "println!",
        "eprintln!",
        "env::var",
        "SystemTime::now",
        "Utc::now",
        "Local::now",
    ];
    let mut faults = Vec::new();
    for leaf in ["content", "report", "vault"] {
        let shipped = sources(&format!("src-tauri/{leaf}/src"), &["rs"]);
        // A program in `src/bin` is for tests: it speaks to the test that started it.
        let shipped = shipped
            .into_iter()
            .filter(|s| !s.path.contains("/bin/"))
            .collect();
        faults.extend(naming(shipped, &forbidden));
    }
    none(faults);
}

#[test]
fn sql_is_written_in_the_store_alone() {
    // Whole statements, in capitals as the house writes them.
    let statements = [
        "SELECT ",
        "INSERT INTO",
        "UPDATE ",
        "DELETE FROM",
        "CREATE TABLE",
        "CREATE VIRTUAL",
        "DROP TABLE",
    ];
    let mut faults = naming(sources("src-tauri", &["rs"]), &statements);
    faults.retain(|fault| !sql_may_stand(fault));
    none(faults);
}

/// The store; the vault's own table of commits and its checks; the bench; and tests.
fn sql_may_stand(fault: &str) -> bool {
    [
        "src-tauri/core/src/store/",
        "src-tauri/vault/src/",
        "src-tauri/xtask/src/bench",
        "/tests/",
    ]
    .iter()
    .any(|place| fault.contains(place))
        || fault
            .split(':')
            .next()
            .is_some_and(|path| path.ends_with("tests.rs"))
}

#[test]
fn the_vault_knows_no_participant() {
    let words = ["diary", "goal", "session"];
    let mut faults = Vec::new();
    for source in sources("src-tauri/vault", &["rs", "toml"]) {
        let text = source.text.to_lowercase();
        for word in words.iter().filter(|word| text.contains(**word)) {
            faults.push(format!("{} says “{word}”", source.path));
        }
    }
    none(faults);
}

#[test]
fn the_shell_has_no_rules() {
    let forbidden = [
        "rusqlite", " ring::", "(ring::", "argon2", "chacha", "typst", "zxcvbn",
    ];
    none(naming(sources("src-tauri/src", &["rs"]), &forbidden));
}

#[test]
fn rooms_of_the_core_do_not_import_sideways() {
    let mut faults = Vec::new();
    let all = sources("src-tauri/core/src/rooms", &["rs"]);
    let room = |path: &str| {
        let below = path.trim_start_matches("src-tauri/core/src/rooms/");
        below
            .split(['/', '.'])
            .next()
            .unwrap_or_default()
            .to_owned()
    };
    let rooms: Vec<String> = all
        .iter()
        .map(|s| room(&s.path))
        .filter(|r| r != "mod")
        .collect();
    for source in &all {
        let own = room(&source.path);
        for (line, code) in source.code() {
            for other in rooms.iter().filter(|r| **r != own && own != "mod") {
                if code.contains(&format!("rooms::{other}::"))
                    || code.contains(&format!("super::{other}::"))
                {
                    faults.push(format!("{}:{line}: {own} imports {other}", source.path));
                }
            }
        }
    }
    none(faults);
}

/// The crate's dependencies of every kind, by name.
fn dependencies(folder: &str) -> BTreeMap<String, toml::Value> {
    let manifest: toml::Table = text(&format!("{folder}/Cargo.toml"))
        .parse()
        .expect("a manifest");
    let mut all = BTreeMap::new();
    for kind in ["dependencies", "dev-dependencies", "build-dependencies"] {
        if let Some(table) = manifest.get(kind).and_then(|t| t.as_table()) {
            all.extend(
                table
                    .iter()
                    .map(|(name, value)| (name.clone(), value.clone())),
            );
        }
    }
    all
}

/// Every line of shipped code that names one of these.
fn naming(all: Vec<Source>, forbidden: &[&str]) -> Vec<String> {
    let mut faults = Vec::new();
    for source in all {
        for (line, code) in source.shipped() {
            for word in forbidden.iter().filter(|word| code.contains(**word)) {
                faults.push(format!("{}:{line}: {word}", source.path));
            }
        }
    }
    faults
}
