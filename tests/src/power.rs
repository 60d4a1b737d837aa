//! A disk whose power is cut: what was synced stays, of the rest anything may be left.
//!
//! Stricter than any file system in use: each name and each write that was not synced is kept or
//! lost by itself, a write may be torn between any two sectors, and a torn sector may hold noise.
//! Source: security.md, T11 (b), read 2026-11-22.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use crate::random::Random;
use crate::recording::{Deed, File, Recording};

/// The smallest part of a disk that is written whole. Units: bytes.
const SECTOR: usize = 512;

/// What happens to something that was not synced.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Fate {
    Kept,
    Lost,
    Torn,
}

/// How one cut treats what was not synced: of ten, so many are kept and so many are torn.
struct Weather {
    kept: u64,
    torn: u64,
}

impl Weather {
    /// All lost, all kept, all torn, or a mixture.
    fn new(random: &mut Random) -> Self {
        let (kept, torn) = [(0, 0), (10, 0), (0, 10), (5, 0), (3, 4), (8, 1)][random.place(6)];
        Self { kept, torn }
    }

    fn fate(&self, random: &mut Random) -> Fate {
        match random.below(10) {
            drawn if drawn < self.kept => Fate::Kept,
            drawn if drawn < self.kept + self.torn => Fate::Torn,
            _ => Fate::Lost,
        }
    }
}

/// Writes the recorded folder into another, as the disk may be when the power goes before the
/// deed of this number.
pub fn cut(recording: &Recording, moment: usize, random: &mut Random, to: &Path) {
    let weather = Weather::new(random);
    let files = files(recording, moment, &weather, random);
    let (folders, names) = names(recording, moment, &weather, random);
    let place = |path: &Path| to.join(path.strip_prefix(&recording.folder).expect("below it"));
    for folder in &folders {
        fs::create_dir_all(place(folder)).expect("a folder");
    }
    for (path, file) in names {
        if path
            .parent()
            .is_some_and(|folder| folders.contains(&folder.to_owned()))
        {
            let bytes = files.get(&file).map_or(&[][..], Vec::as_slice);
            fs::write(place(&path), bytes).expect("a file");
        }
    }
}

/// The bytes of every file.
fn files(
    recording: &Recording,
    moment: usize,
    weather: &Weather,
    random: &mut Random,
) -> BTreeMap<File, Vec<u8>> {
    let mut synced: BTreeMap<File, usize> = BTreeMap::new();
    for (at, deed) in recording.deeds[..moment].iter().enumerate() {
        if let Deed::Sync(file) = deed {
            synced.insert(*file, at);
        }
    }
    let before = recording.before.iter().enumerate();
    let mut files: BTreeMap<_, _> = before
        .map(|(file, (_, bytes))| (file, bytes.clone()))
        .collect();
    for (at, deed) in recording.deeds[..moment].iter().enumerate() {
        let (Deed::Write(file, ..) | Deed::Resize(file, _)) = deed else {
            continue;
        };
        let safe = synced.get(file).is_some_and(|sync| at < *sync);
        let fate = if safe {
            Fate::Kept
        } else {
            weather.fate(random)
        };
        let bytes = files.entry(*file).or_default();
        match deed {
            Deed::Write(_, start, new) => write(bytes, *start, new, fate, random),
            Deed::Resize(_, length) if fate == Fate::Kept => bytes.resize(*length, 0),
            _ => {}
        }
    }
    files
}

fn write(bytes: &mut Vec<u8>, start: usize, new: &[u8], fate: Fate, random: &mut Random) {
    let mut at = start;
    while at < start + new.len() && fate != Fate::Lost {
        let end = (at / SECTOR * SECTOR + SECTOR).min(start + new.len());
        if bytes.len() < end {
            bytes.resize(end, 0);
        }
        let drawn = if fate == Fate::Torn {
            random.below(16)
        } else {
            0
        };
        match drawn {
            0..8 => bytes[at..end].copy_from_slice(&new[at - start..end - start]),
            8 => bytes[at..end].fill_with(|| random.below(256) as u8),
            _ => {}
        }
        at = end;
    }
}

/// The folders, and every name with its file.
fn names(
    recording: &Recording,
    moment: usize,
    weather: &Weather,
    random: &mut Random,
) -> (Vec<PathBuf>, BTreeMap<PathBuf, File>) {
    let mut synced: BTreeMap<&Path, usize> = BTreeMap::new();
    for (at, deed) in recording.deeds[..moment].iter().enumerate() {
        if let Deed::SyncFolder(path) = deed {
            synced.insert(path, at);
        }
    }
    let mut folders: Vec<_> = recording.folders.iter().cloned().collect();
    let before = recording.before.iter().enumerate();
    let mut names: BTreeMap<_, _> = before
        .map(|(file, (path, _))| (path.clone(), file))
        .collect();
    for (at, deed) in recording.deeds[..moment].iter().enumerate() {
        let (Deed::Make(path, _)
        | Deed::MakeFolder(path)
        | Deed::Rename(path, ..)
        | Deed::Remove(path)) = deed
        else {
            continue;
        };
        let folder = path.parent().expect("every name is in a folder");
        let safe = synced.get(folder).is_some_and(|sync| at < *sync);
        if !safe && weather.fate(random) != Fate::Kept {
            continue;
        }
        match deed {
            Deed::Make(path, file) => drop(names.insert(path.clone(), *file)),
            Deed::MakeFolder(path) => folders.push(path.clone()),
            Deed::Rename(from, to, file) => {
                names.remove(from);
                names.insert(to.clone(), *file);
            }
            _ => drop(names.remove(path)),
        }
    }
    (folders, names)
}
