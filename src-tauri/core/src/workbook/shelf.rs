//! The shelf: the workbooks that lie side by side on this computer, one a person.
//!
//! A workbook's name is its folder's name, so that nothing about it is kept anywhere else.
//! What is chosen is one path in the settings file (decisions, section 2).

use std::fs;
use std::path::{Path, PathBuf};

use towpath_content::words::english;
use towpath_vault::{Vault, finish_destroying};
use unicode_normalization::UnicodeNormalization;

use super::Places;
use super::copies::restoring::is_beside;
use crate::refused::Refused;
use crate::wire::ErrorCode;

/// The longest name of a workbook. Units: characters. It fits one line of the lock screen.
pub const LONGEST_NAME: usize = 40;

/// Names that some system keeps for itself.
///
/// Source: "Naming Files, Paths, and Namespaces", learn.microsoft.com, read 2026-11-22.
const RESERVED: [&str; 4] = ["con", "prn", "aux", "nul"];

/// Keys of the neutral names, in the order in which they are offered. The first one is what the
/// workbook of the first run goes by.
const COLOURS: [&str; 6] = [
    "people-name-blue",
    "people-name-green",
    "people-name-yellow",
    "people-name-orange",
    "people-name-purple",
    "people-name-grey",
];

/// One workbook on the shelf.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Lying {
    /// Its folder's name.
    pub id: String,
    /// Its folder.
    pub folder: PathBuf,
}

impl Places {
    /// The folder in which the workbooks lie side by side.
    pub fn shelf(&self) -> &Path {
        self.workbook.parent().unwrap_or(&self.workbook)
    }

    /// The shelf that a folder is, or that a workbook in it lies on. It has no settings file.
    pub fn around(folder: &Path) -> Self {
        // A name alone lies where the program was started.
        let whole = folder.canonicalize().unwrap_or_else(|_| folder.to_owned());
        let shelf = match Vault::exists(&whole) {
            true => whole.parent().unwrap_or(&whole).to_owned(),
            false => whole,
        };
        Self {
            workbook: shelf.join("workbook"),
            settings: PathBuf::new(),
        }
    }

    /// Lists the workbooks on the shelf, the one of the first run first, then by name.
    ///
    /// What was destroyed and not quite cleared away is cleared now.
    pub fn list(&self) -> Vec<Lying> {
        let folders = fs::read_dir(self.shelf()).into_iter().flatten().flatten();
        let real = folders.filter(|entry| entry.file_type().is_ok_and(|kind| kind.is_dir()));
        let mut lying: Vec<Lying> = real
            .filter_map(|entry| {
                let folder = entry.path();
                // Set aside for a copy, or being looked at: nobody's own workbook.
                if is_beside(&folder) {
                    return None;
                }
                finish_destroying(&folder);
                let id = entry.file_name().into_string().ok()?;
                Vault::exists(&folder).then_some(Lying { id, folder })
            })
            .collect();
        lying.sort_by_key(|one| (one.folder != self.workbook, one.id.to_lowercase()));
        lying
    }

    /// Finds the workbook that the lock is for.
    ///
    /// A path away from the shelf is believed even when nothing is there: it may be a stick
    /// that is not in. A name that has gone from the shelf is let go.
    pub fn chosen(&self, kept: Option<&Path>) -> PathBuf {
        if let Some(kept) = kept {
            let folder = self.shelf().join(kept);
            if Vault::exists(&folder) || folder.parent() != Some(self.shelf()) {
                return folder;
            }
        }
        let first = self.list().into_iter().next();
        first.map_or_else(|| self.workbook.clone(), |first| first.folder)
    }

    /// What a chosen workbook is written down as: its name, or its path where it lies elsewhere.
    pub fn noted(&self, folder: &Path) -> Option<PathBuf> {
        if folder == self.workbook {
            return None;
        }
        Some(folder.strip_prefix(self.shelf()).unwrap_or(folder).into())
    }

    /// The name that a folder goes by on screen.
    pub fn name_of(&self, folder: &Path) -> String {
        if folder == self.workbook {
            return english().say(COLOURS[0]);
        }
        let name = folder.file_name().unwrap_or_default();
        name.to_string_lossy().into_owned()
    }

    /// The neutral names that are still free.
    pub fn free_names(&self) -> Vec<String> {
        let all = COLOURS.iter().skip(1).map(|key| english().say(key));
        all.filter(|name| self.free(name).is_ok()).collect()
    }

    /// Makes the folder's path for a new name. Nothing is made on the disk.
    ///
    /// Errors: `NameUnusable`; `NameTaken`.
    pub fn folder_for(&self, typed: &str) -> Result<PathBuf, Refused> {
        let name = tidy(typed)?;
        self.free(&name)?;
        Ok(self.shelf().join(name))
    }

    /// Small and capital letters do not tell two names apart, on paper or on a stick.
    fn free(&self, name: &str) -> Result<(), Refused> {
        let same = |other: &str| other.to_lowercase() == name.to_lowercase();
        let there = fs::read_dir(self.shelf()).into_iter().flatten().flatten();
        let taken = there
            .filter_map(|entry| entry.file_name().into_string().ok())
            .any(|other| same(&other));
        if taken || same(&self.name_of(&self.workbook)) {
            return Err(ErrorCode::NameTaken.into());
        }
        Ok(())
    }
}

/// Brings a typed name into the form that every disk takes.
fn tidy(typed: &str) -> Result<String, Refused> {
    let spaced: Vec<&str> = typed.split_whitespace().collect();
    let name: String = spaced.join(" ").nfc().collect();
    let letters = name.chars().count();
    let fits = (1..=LONGEST_NAME).contains(&letters);
    let plain = !name.contains(|c: char| c.is_control() || r#"/\:*?"<>|"#.contains(c));
    let whole = !name.starts_with('.') && !name.ends_with('.');
    let own = !RESERVED.contains(&name.to_lowercase().as_str());
    if fits && plain && whole && own {
        Ok(name)
    } else {
        Err(ErrorCode::NameUnusable.into())
    }
}

#[cfg(test)]
mod tests {
    use towpath_vault::Costing;

    use super::*;
    use crate::when::Moment;
    use crate::wire::Typed;
    use crate::workbook::Workbook;

    fn places() -> (tempfile::TempDir, Places) {
        let folder = tempfile::tempdir().unwrap();
        let places = Places {
            workbook: folder.path().join("shelf/workbook"),
            settings: folder.path().join("settings.json"),
        };
        (folder, places)
    }

    fn make(folder: &Path) {
        let words = Typed(b"river stone lamp bread".to_vec());
        let now = Moment::read("2026-11-22T07:40:00+00:00").unwrap();
        drop(Workbook::make(folder, words, Costing::Test, now).unwrap());
    }

    #[test]
    fn the_first_workbook_leads_and_the_others_stand_by_name() {
        let (_keep, places) = places();
        assert_eq!(places.list(), []);
        for name in ["Yellow workbook", "apple", "Green workbook"] {
            make(&places.folder_for(name).unwrap());
        }
        make(&places.workbook);
        fs::create_dir(places.shelf().join("not a workbook")).unwrap();
        let ids: Vec<String> = places.list().into_iter().map(|one| one.id).collect();
        assert_eq!(
            ids,
            ["workbook", "apple", "Green workbook", "Yellow workbook"]
        );
        let names = places.free_names();
        assert_eq!(
            names,
            ["Orange workbook", "Purple workbook", "Grey workbook"]
        );
    }

    #[test]
    fn a_name_that_a_disk_would_not_take_is_refused() {
        let (_keep, places) = places();
        let long = "n".repeat(LONGEST_NAME + 1);
        for typed in [
            "", "  ", "a/b", "..", ".hidden", "a\u{0}b", "C:", "CON", &long,
        ] {
            let told = places.folder_for(typed).unwrap_err().code;
            assert_eq!(told, ErrorCode::NameUnusable, "{typed:?}");
        }
        let kept = places.folder_for("  Mum's   notes ").unwrap();
        assert_eq!(kept, places.shelf().join("Mum's notes"));
    }

    #[test]
    fn a_name_stands_once_whatever_its_letters() {
        let (_keep, places) = places();
        make(&places.folder_for("Green workbook").unwrap());
        for typed in ["green WORKBOOK", "Green  workbook", "blue workbook"] {
            let told = places.folder_for(typed).unwrap_err().code;
            assert_eq!(told, ErrorCode::NameTaken, "{typed:?}");
        }
    }

    #[test]
    fn the_lock_is_for_the_chosen_one_and_a_stick_that_is_not_in_is_waited_for() {
        let (_keep, places) = places();
        assert_eq!(places.chosen(None), places.workbook);
        let green = places.folder_for("Green workbook").unwrap();
        make(&green);
        assert_eq!(places.chosen(None), green, "the one that is there");
        make(&places.workbook);
        assert_eq!(places.chosen(None), places.workbook);
        let noted = places.noted(&green).unwrap();
        assert_eq!(noted, Path::new("Green workbook"));
        assert_eq!(places.chosen(Some(&noted)), green);
        assert_eq!(places.chosen(Some(Path::new("gone"))), places.workbook);
        let away = Path::new("/media/stick/workbook");
        assert_eq!(places.chosen(Some(away)), away);
        assert_eq!(places.noted(away).as_deref(), Some(away));
        assert_eq!(places.noted(&places.workbook), None);
    }
}
