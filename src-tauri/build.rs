//! Tells Tauri which commands exist, and refuses to build when the capability file differs.

use std::{fs, io, path::Path, time::SystemTime};

/// The one list of commands.
const LIST: &str = "core/src/wire/commands.rs";
/// What the window may call.
const CAPABILITY: &str = "capabilities/main.json";
/// Where Tauri writes a permission for every command, and looks for changes too.
const PERMISSIONS: &str = "permissions";

fn main() {
    println!("cargo:rerun-if-changed={LIST}");
    println!("cargo:rerun-if-changed={CAPABILITY}");
    let names = names(&read(LIST));
    let expected: Vec<String> = names.iter().map(|name| permission(name)).collect();
    let granted = granted(&read(CAPABILITY));
    assert!(
        granted == expected,
        "{CAPABILITY} must allow exactly the commands of {LIST}, in their order:\n{expected:#?}"
    );

    // The program carries SQLCipher, and libwebkit2gtk loads its own libsqlite3 into the same
    // process: without this flag the program would export 52 sqlite3_ names to it.
    if std::env::var("CARGO_CFG_TARGET_OS").as_deref() == Ok("linux") {
        println!("cargo:rustc-link-arg-bins=-Wl,--exclude-libs,ALL");
    }

    let names: Vec<&'static str> = names.into_iter().map(|name| &*name.leak()).collect();
    let manifest = tauri_build::AppManifest::new().commands(names.leak());
    if let Err(why) = tauri_build::try_build(tauri_build::Attributes::new().app_manifest(manifest))
    {
        panic!("{why:#}");
    }
    // Where it cannot be done, the next build makes them once more.
    let made = fs::metadata(LIST).and_then(|list| list.modified());
    let _ = made.and_then(|made| age(Path::new(PERMISSIONS), made));
}

/// Makes everything in a folder as old as the list it was made from: what this script writes must
/// not look like a change that calls for it again.
fn age(folder: &Path, made: SystemTime) -> io::Result<()> {
    for entry in fs::read_dir(folder)? {
        let path = entry?.path();
        if path.is_dir() {
            age(&path, made)?;
        } else {
            fs::File::options()
                .write(true)
                .open(path)?
                .set_modified(made)?;
        }
    }
    fs::File::open(folder)?.set_modified(made)
}

/// Reads the names out of the list: one command a line, `name(Input) -> Reply;`.
fn names(list: &str) -> Vec<String> {
    let lines = list
        .lines()
        .map(str::trim)
        .filter(|line| line.ends_with(';'));
    let commands = lines.filter(|line| line.contains(") -> "));
    commands
        .filter_map(|line| line.split_once('('))
        .map(|(name, _)| name.to_owned())
        .collect()
}

/// Names the permission that Tauri makes for a command.
fn permission(name: &str) -> String {
    format!("allow-{}", name.replace('_', "-"))
}

/// Reads the permissions out of the capability file.
fn granted(capability: &str) -> Vec<String> {
    let capability: serde_json::Value =
        serde_json::from_str(capability).unwrap_or_else(|why| panic!("{CAPABILITY}: {why}"));
    let listed = capability["permissions"].as_array().into_iter().flatten();
    listed
        .filter_map(|name| name.as_str())
        .map(str::to_owned)
        .collect()
}

fn read(path: &str) -> String {
    let read = fs::read_to_string(Path::new(path));
    read.unwrap_or_else(|why| panic!("{path}: {why}"))
}
