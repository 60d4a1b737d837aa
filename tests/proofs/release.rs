//! What is for tests alone cannot be in a release.

use std::process::Command;

use towpath_tests::house::{sources, text};

#[test]
fn a_release_unwinds_so_that_a_panic_can_become_an_answer() {
    let manifest: toml::Table = text("Cargo.toml").parse().expect("a manifest");
    assert_eq!(
        manifest["profile"]["release"]["panic"].as_str(),
        Some("unwind")
    );
}

#[test]
fn a_release_refuses_the_test_seams() {
    for (folder, feature) in [
        ("src-tauri/src", "journeys"),
        ("src-tauri/vault/src", "test-cost"),
    ] {
        let guard = guard(folder, feature);
        assert!(
            !compiles(&guard, feature, false),
            "{feature} compiles in a release: {guard}"
        );
        assert!(
            compiles(&guard, feature, true),
            "{feature} does not compile for tests: {guard}"
        );
        assert!(
            compiles(&guard, "", false),
            "a release without {feature} does not compile"
        );
    }
}

#[test]
fn no_default_feature_brings_a_test_seam() {
    for folder in [
        "src-tauri",
        "src-tauri/cli",
        "src-tauri/core",
        "src-tauri/vault",
    ] {
        let manifest: toml::Table = text(&format!("{folder}/Cargo.toml"))
            .parse()
            .expect("a manifest");
        let features = manifest.get("features").and_then(|f| f.as_table());
        let default = features
            .and_then(|f| f.get("default"))
            .map(|d| d.to_string())
            .unwrap_or_default();
        assert!(
            !default.contains("journeys") && !default.contains("test-cost"),
            "{folder}: {default}"
        );
        let needed = manifest["dependencies"].to_string();
        assert!(
            !needed.contains("test-cost"),
            "{folder} always asks for the test cost"
        );
    }
}

/// The guard as it stands in the source: the condition and the `compile_error!` below it.
fn guard(folder: &str, feature: &str) -> String {
    for source in sources(folder, &["rs"]) {
        let lines: Vec<&str> = source.text.lines().collect();
        for (at, line) in lines.iter().enumerate() {
            if line.starts_with("#[cfg(") && line.contains(&format!("\"{feature}\"")) {
                let rest = lines[at..].join("\n");
                let end = rest.find(");").map_or(rest.len(), |end| end + 2);
                if rest[..end].contains("compile_error!") {
                    return rest[..end].to_owned();
                }
            }
        }
    }
    panic!("nothing in {folder} stops a release with the feature {feature}")
}

/// Whether the guard alone compiles with this feature, with or without debug assertions.
fn compiles(guard: &str, feature: &str, debug: bool) -> bool {
    let folder = tempfile::tempdir().expect("a folder");
    let source = folder.path().join("guard.rs");
    std::fs::write(&source, format!("{guard}\nfn main() {{}}\n")).expect("a file");
    let mut rustc = Command::new(std::env::var_os("RUSTC").unwrap_or_else(|| "rustc".into()));
    rustc
        .args(["--edition", "2024", "--emit", "metadata", "--out-dir"])
        .arg(folder.path());
    rustc.args([
        "-C",
        &format!("debug-assertions={}", if debug { "yes" } else { "no" }),
    ]);
    if !feature.is_empty() {
        rustc.args(["--cfg", &format!("feature=\"{feature}\"")]);
    }
    rustc
        .arg(&source)
        .output()
        .expect("rustc runs")
        .status
        .success()
}
