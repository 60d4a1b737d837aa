//! What every pack shares: a folder of files, how one is read, and its account.
//!
//! It must not know what a pack is about.

pub mod account;
pub mod reading;

use include_dir::Dir;

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

#[cfg(test)]
mod released;
