//! What every pack shares: a folder of files, how one is read, and its account.
//!
//! It must not know what a pack is about.

pub mod account;
pub(crate) mod prose;
pub mod reading;

use std::collections::BTreeMap;

use include_dir::Dir;

use crate::lint::Fault;

/// The text of one pack.
#[derive(Clone, Copy, Debug)]
pub struct Source<'a> {
    /// Its file below the folder, such as `sleep-diary.toml` or `earlier/sleep-diary@1.toml`.
    pub file: &'a str,
    /// The whole file.
    pub text: &'a str,
}

impl Source<'_> {
    /// The name of its file: the id of what it holds, with its edition where it is an earlier one.
    pub fn name(&self) -> &str {
        let name = self.file.rsplit('/').next().unwrap_or(self.file);
        name.rsplit_once('.').map_or(name, |(name, _)| name)
    }

    /// Whether the file is named after an id, alone or with this edition.
    pub(crate) fn is_named(&self, id: &str, edition: u16) -> bool {
        self.name() == id || self.name() == format!("{id}@{edition}")
    }
}

/// Every pack of a folder and of the folders in it, in order of their files.
pub(crate) fn embedded(folder: &'static Dir<'static>) -> Vec<Source<'static>> {
    let mut found = Vec::new();
    let mut folders = vec![folder];
    while let Some(folder) = folders.pop() {
        folders.extend(folder.dirs());
        found.extend(folder.files().filter_map(|file| {
            Some(Source {
                file: file.path().to_str()?,
                text: file.contents_utf8()?,
            })
        }));
    }
    found.sort_by_key(|source| source.file);
    found
}

/// The newest edition of each, of those in order of number and edition.
pub(crate) fn newest<'a, T>(
    all: &'a [T],
    id: impl Fn(&T) -> &str + Copy + 'a,
) -> impl Iterator<Item = &'a T> {
    let next = move |at: usize| all.get(at + 1);
    let newest = move |(at, one): &(usize, &'a T)| next(*at).is_none_or(|next| id(next) != id(one));
    all.iter().enumerate().filter(newest).map(|(_, one)| one)
}

/// What a pack goes by.
pub(crate) struct Numbered<'a> {
    pub(crate) file: &'a str,
    pub(crate) id: &'a str,
    pub(crate) number: u16,
    pub(crate) edition: u16,
}

/// Returns what is wrong between packs: a number or an edition that stands twice.
pub(crate) fn twice<'a>(packs: impl Iterator<Item = Numbered<'a>>) -> Vec<Fault> {
    let mut faults = Vec::new();
    let mut numbers: BTreeMap<u16, &str> = BTreeMap::new();
    let mut editions: BTreeMap<(&str, u16), &str> = BTreeMap::new();
    for pack in packs {
        let mut fault = |key: &str, what: String| {
            faults.push(Fault {
                place: format!("{}:1", pack.file),
                key: key.to_owned(),
                what,
            });
        };
        let holder = *numbers.entry(pack.number).or_insert(pack.id);
        if holder != pack.id {
            let what = format!("{} is the number of {holder}", pack.number);
            fault("number", what);
        }
        if let Some(other) = editions.insert((pack.id, pack.edition), pack.file) {
            fault("edition", format!("{} stands in {other} too", pack.edition));
        }
    }
    faults
}

/// Compares a table for readers of the repository with the one the packs make, or writes it.
#[cfg(test)]
pub(crate) fn keeps_table(file: &str, made: &str) {
    let path = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join(file);
    if std::env::var_os("TOWPATH_BLESS").is_some() {
        std::fs::write(&path, made).unwrap();
    }
    let committed = std::fs::read_to_string(&path).unwrap_or_default();
    assert!(
        committed == made,
        "{file} is old; write it again with TOWPATH_BLESS=1"
    );
}

#[cfg(test)]
mod released;
