//! Looks for words in places where they must not be.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

/// Every file below a folder that holds these words, as UTF-8 or as UTF-16.
pub fn holding(folder: &Path, words: &str) -> Vec<PathBuf> {
    let narrow = words.as_bytes().to_vec();
    let wide: Vec<u8> = words.encode_utf16().flat_map(u16::to_le_bytes).collect();
    let holds = |path: &PathBuf| fs::read(path).is_ok_and(|b| has(&b, &narrow) || has(&b, &wide));
    files(folder).into_iter().filter(holds).collect()
}

/// Every file below a folder with this name.
pub fn named(folder: &Path, name: &str) -> Vec<PathBuf> {
    files(folder)
        .into_iter()
        .filter(|path| path.file_name().is_some_and(|n| n == name))
        .collect()
}

/// Every file below a folder with its bytes, to compare before and after.
pub fn snapshot(folder: &Path) -> Vec<(PathBuf, Vec<u8>)> {
    let bytes = |path: PathBuf| {
        let bytes = fs::read(&path).unwrap_or_default();
        (path, bytes)
    };
    files(folder).into_iter().map(bytes).collect()
}

/// Every folder below a folder, and itself.
pub fn folders(folder: &Path) -> BTreeSet<PathBuf> {
    let mut found = BTreeSet::from([folder.to_owned()]);
    for entry in fs::read_dir(folder).into_iter().flatten().flatten() {
        if entry.file_type().is_ok_and(|kind| kind.is_dir()) {
            found.append(&mut folders(&entry.path()));
        }
    }
    found
}

/// Every file below a folder, in order. Links are not followed.
pub fn files(folder: &Path) -> Vec<PathBuf> {
    let mut found = Vec::new();
    let mut open = vec![folder.to_owned()];
    while let Some(folder) = open.pop() {
        for entry in fs::read_dir(&folder).into_iter().flatten().flatten() {
            match entry.file_type() {
                Ok(kind) if kind.is_dir() => open.push(entry.path()),
                Ok(kind) if kind.is_file() => found.push(entry.path()),
                _ => {}
            }
        }
    }
    found.sort();
    found
}

fn has(bytes: &[u8], wanted: &[u8]) -> bool {
    let first = wanted[0];
    let places = bytes.iter().enumerate().filter(|(_, b)| **b == first);
    places
        .into_iter()
        .any(|(at, _)| bytes[at..].starts_with(wanted))
}
