//! What the packages will hold, read from their lists; `cargo xtask package` makes and tries them.

use toml::Value;
use towpath_tests::house::{text, top};

const MANIFEST: &str = "src-tauri/Cargo.toml";

#[test]
fn both_packages_hold_the_same_files_and_each_is_there() {
    let metadata = metadata();
    let deb: Vec<[String; 3]> = list(&metadata["deb"])
        .map(|row| [0, 1, 2].map(|at| said(&row[at])))
        .collect();
    let rpm: Vec<[String; 3]> = list(&metadata["generate-rpm"])
        .map(|row| ["source", "dest", "mode"].map(|key| said(&row[key])))
        .map(|[source, to, mode]| [source, to.trim_start_matches('/').to_owned(), mode])
        .collect();
    assert_eq!(deb, rpm);
    for [source, to, mode] in &deb {
        let built = source.starts_with("target/release/");
        let program = to.starts_with("usr/bin/");
        assert_eq!(mode, if program { "755" } else { "644" }, "{source}");
        assert!(to.starts_with("usr/"), "{to}");
        let there = top().join("src-tauri").join(source).is_file();
        assert!(built || there, "{source} is not there");
    }
    for program in ["towpath", "towpath-cli"] {
        assert!(
            deb.iter()
                .any(|[_, to, _]| *to == format!("usr/bin/{program}"))
        );
    }
    let licences = deb.iter().filter(|[_, to, _]| to.contains("/LICENSE-"));
    assert_eq!(licences.count(), 5, "code twice, content, words, font");
}

#[test]
fn the_package_names_what_it_needs_and_what_it_is() {
    let deb = &metadata()["deb"];
    assert!(
        said(&deb["depends"]).contains("$auto"),
        "the linked libraries"
    );
    let recommended = said(&deb["recommends"]);
    for wanted in [
        "hunspell-en-gb",
        "speech-dispatcher, ",
        "speech-dispatcher-espeak-ng",
    ] {
        assert!(recommended.contains(wanted), "{wanted}");
    }
    let words = said(&deb["extended-description"]);
    assert!(words.contains("trial build") && words.contains("not treatment"));
    assert!(words.lines().all(|line| line.len() <= 79), "{words}");
}

#[test]
fn the_entry_in_the_menu_is_neutral_and_whole() {
    let entry = text("icons/towpath.desktop");
    let value = |key: &str| {
        let start = format!("{key}=");
        let line = entry.lines().find_map(|line| line.strip_prefix(&start));
        line.unwrap_or_else(|| panic!("{key} is missing"))
            .to_owned()
    };
    assert_eq!(value("Type"), "Application");
    assert_eq!(value("TryExec"), "towpath");
    let exec = value("Exec");
    let set: Vec<&str> = exec.split(' ').collect();
    assert_eq!((set.first(), set.last()), (Some(&"env"), Some(&"towpath")));
    // The program begins twice if these are not the ones it looks for.
    let looked_for = text("src-tauri/src/heap.rs");
    for part in &set[1..set.len() - 1] {
        let (name, to) = part.split_once('=').expect("a name and what it is set to");
        assert!(looked_for.contains(&format!("\"{name}\"")), "{name}");
        assert!(looked_for.contains(&format!("\"{to}\"")), "{to}");
    }
    assert_eq!(set.len(), 4, "{exec}");
    assert_eq!(value("Icon"), "towpath");
    assert_eq!(value("Terminal"), "false");
    // A file that it opens would stand in the list of recent documents.
    assert!(!entry.contains("MimeType") && !value("Exec").contains('%'));
    let shown: Vec<String> = ["Name", "GenericName", "Comment", "Keywords", "Categories"]
        .map(|key| value(key).to_lowercase())
        .into();
    for word in ["health", "diary", "condition", "therapy", "medical", "mood"] {
        assert!(!shown.iter().any(|said| said.contains(word)), "{word}");
    }
}

fn metadata() -> Value {
    let manifest: Value = toml::from_str(&text(MANIFEST)).expect("a manifest");
    manifest["package"]["metadata"].clone()
}

fn list(package: &Value) -> impl Iterator<Item = &Value> {
    package["assets"].as_array().expect("a list").iter()
}

fn said(value: &Value) -> String {
    value.as_str().expect("text").to_owned()
}
