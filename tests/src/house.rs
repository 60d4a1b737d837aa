//! The project as files: where things lie, and every source file as text.

use std::fs;
use std::path::{Path, PathBuf};

/// The top folder of the project.
pub fn top() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR"))
        .parent()
        .expect("tests lie in the project")
        .to_owned()
}

/// The folder for what is built.
pub fn target() -> PathBuf {
    std::env::var_os("CARGO_TARGET_DIR").map_or_else(|| top().join("target"), PathBuf::from)
}

/// A file as text, by its path below the top.
pub fn text(path: &str) -> String {
    fs::read_to_string(top().join(path)).unwrap_or_else(|e| panic!("{path}: {e}"))
}

/// A source file: its path below the top, and its words.
pub struct Source {
    /// With forward slashes, such as `ui/app/App.svelte`.
    pub path: String,
    /// The whole file.
    pub text: String,
}

impl Source {
    /// The lines that are not wholly a comment, with their numbers from 1.
    pub fn code(&self) -> impl Iterator<Item = (usize, &str)> {
        let lines = self
            .text
            .lines()
            .enumerate()
            .map(|(at, line)| (at + 1, line));
        lines.filter(|(_, line)| {
            let line = line.trim_start();
            !(line.starts_with("//") || line.starts_with("* ") || line.starts_with("/*"))
        })
    }

    /// The code that is shipped: unit tests are left out.
    pub fn shipped(&self) -> impl Iterator<Item = (usize, &str)> {
        let mut ends_with: Option<String> = None;
        let tests_alone = self.path.ends_with("/tests.rs") || self.path.contains("/tests/");
        self.code().filter(move |(_, line)| {
            let depth = &line[..line.len() - line.trim_start().len()];
            if line.trim() == "#[cfg(test)]" {
                ends_with = Some(format!("{depth}}}"));
            }
            let shipped = ends_with.is_none() && !tests_alone;
            let over = ends_with.as_deref() == Some(*line);
            // `#[cfg(test)] mod tests;` and the like have no body.
            if over || (ends_with.is_some() && line.ends_with(';') && line.starts_with("mod ")) {
                ends_with = None;
            }
            shipped
        })
    }
}

/// Every file below a folder with one of these endings; built and fetched things are left out.
pub fn sources(below: &str, endings: &[&str]) -> Vec<Source> {
    let mut found = Vec::new();
    walk(&top().join(below), &mut |path| {
        let ending = path
            .extension()
            .and_then(|e| e.to_str())
            .unwrap_or_default();
        if endings.contains(&ending) {
            let name = path
                .strip_prefix(top())
                .expect("below the top")
                .to_string_lossy();
            let text = fs::read_to_string(path).unwrap_or_else(|e| panic!("{name}: {e}"));
            found.push(Source {
                path: name.into_owned(),
                text,
            });
        }
    });
    found.sort_by(|a, b| a.path.cmp(&b.path));
    found
}

/// Calls the visitor with every file below a folder.
fn walk(folder: &Path, visit: &mut impl FnMut(&Path)) {
    const SKIPPED: [&str; 5] = ["node_modules", "dist", "target", "gen", ".git"];
    let entries = fs::read_dir(folder).unwrap_or_else(|e| panic!("{}: {e}", folder.display()));
    for entry in entries.flatten() {
        let path = entry.path();
        let name = entry.file_name();
        if path.is_dir() && !SKIPPED.iter().any(|s| name == *s) {
            walk(&path, visit);
        } else if path.is_file() {
            visit(&path);
        }
    }
}
