//! The settings file: the closed list that may lie outside the encrypted workbook.
//!
//! Source: decisions, section 2. It must not hold anything a person wrote.
//! A damaged file or value is not an error: the usual setting takes its place.

use std::path::{Path, PathBuf};

use serde::de::DeserializeOwned;
use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};
use towpath_vault::write_whole;

use crate::refused::Refused;
use crate::wire::{ErrorCode, Nation, Settings, Theme, Tint};

/// Smallest and largest text. Units: per cent. Source: the wire's `Settings`.
pub const TEXT_PERCENT: std::ops::RangeInclusive<u16> = 100..=250;

/// A settings file is never longer. Units: bytes.
const LONGEST_FILE: u64 = 1 << 16;

/// Size of the window. Units: logical pixels.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct WindowSize {
    /// Width.
    pub width: u32,
    /// Height.
    pub height: u32,
}

/// Everything the file may hold.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Outside {
    /// Comfort settings, nation, and whether the computer is shared.
    pub settings: Settings,
    /// Size of the window when it was closed last.
    pub window: Option<WindowSize>,
    /// Folder of the workbook, when it is not in its usual place.
    pub workbook: Option<PathBuf>,
}

impl Default for Outside {
    fn default() -> Self {
        let settings = Settings {
            text_percent: *TEXT_PERCENT.start(),
            theme: Theme::System,
            tint: Tint::Paper,
            // Nothing moves unless the person asks (experience, row 27).
            movement: false,
            nation: None,
            shared_computer: None,
        };
        Self {
            settings,
            window: None,
            workbook: None,
        }
    }
}

/// Reads the file; what is missing or cannot be read is as usual.
pub fn load(path: &Path) -> Outside {
    let mut outside = Outside::default();
    let short = std::fs::metadata(path).is_ok_and(|file| file.len() <= LONGEST_FILE);
    let text = if short {
        std::fs::read_to_string(path).unwrap_or_default()
    } else {
        String::new()
    };
    let Ok(Value::Object(kept)) = serde_json::from_str(&text) else {
        return outside;
    };
    let usual = outside.settings;
    outside.settings = Settings {
        text_percent: within(get(&kept, "text_percent").unwrap_or(usual.text_percent)),
        theme: get(&kept, "theme").unwrap_or(usual.theme),
        tint: get(&kept, "tint").unwrap_or(usual.tint),
        movement: get(&kept, "movement").unwrap_or(usual.movement),
        nation: get::<Nation>(&kept, "nation"),
        shared_computer: get(&kept, "shared_computer"),
    };
    outside.window = get(&kept, "window");
    outside.workbook = get(&kept, "workbook");
    outside
}

/// Writes the file whole or not at all, and its folder when it is missing.
///
/// Errors: `DiskFull`, `ReadOnly`, `StorageFailed`, with the old file as it was.
pub fn keep(path: &Path, outside: &Outside) -> Result<(), Refused> {
    let Settings {
        text_percent,
        theme,
        tint,
        movement,
        nation,
        shared_computer,
    } = &outside.settings;
    let file = serde_json::json!({
        "text_percent": within(*text_percent),
        "theme": theme,
        "tint": tint,
        "movement": movement,
        "nation": nation,
        "shared_computer": shared_computer,
        "window": outside.window,
        "workbook": outside.workbook,
    });
    let text = serde_json::to_string_pretty(&file).map_err(|_| ErrorCode::Inside)?;
    if let Some(folder) = path.parent() {
        std::fs::create_dir_all(folder).map_err(towpath_vault::VaultError::from)?;
    }
    Ok(write_whole(path, text.as_bytes())?)
}

fn within(percent: u16) -> u16 {
    percent.clamp(*TEXT_PERCENT.start(), *TEXT_PERCENT.end())
}

fn get<T: DeserializeOwned>(kept: &Map<String, Value>, name: &str) -> Option<T> {
    serde_json::from_value(kept.get(name)?.clone()).ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn place() -> (tempfile::TempDir, PathBuf) {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("new folder/settings.json");
        (folder, path)
    }

    #[test]
    fn what_is_kept_is_read_again() {
        let (_folder, path) = place();
        assert_eq!(load(&path), Outside::default());
        let mut outside = Outside::default();
        outside.settings.nation = Some(Nation::NorthernIreland);
        outside.settings.shared_computer = Some(true);
        outside.settings.theme = Theme::Contrast;
        outside.window = Some(WindowSize {
            width: 900,
            height: 700,
        });
        keep(&path, &outside).unwrap();
        assert_eq!(load(&path), outside);
    }

    #[test]
    fn the_file_holds_the_closed_list_and_nothing_else() {
        let (_folder, path) = place();
        keep(&path, &Outside::default()).unwrap();
        let file: Map<String, Value> =
            serde_json::from_str(&std::fs::read_to_string(&path).unwrap()).unwrap();
        let mut names: Vec<&String> = file.keys().collect();
        names.sort();
        let listed = [
            "movement",
            "nation",
            "shared_computer",
            "text_percent",
            "theme",
            "tint",
        ];
        assert_eq!(names, [&listed[..], &["window", "workbook"]].concat());
    }

    #[test]
    fn a_damaged_value_leaves_the_others_and_a_damaged_file_leaves_the_usual() {
        let (_folder, path) = place();
        std::fs::create_dir_all(path.parent().unwrap()).unwrap();
        let file = r#"{"text_percent": 9000, "theme": "evening", "tint": 7, "movement": "yes"}"#;
        std::fs::write(&path, file).unwrap();
        let read = load(&path).settings;
        assert_eq!(
            (read.text_percent, read.theme, read.tint),
            (250, Theme::Evening, Tint::Paper)
        );
        assert_eq!(read.movement, Outside::default().settings.movement);
        for damaged in [&b""[..], b"{", b"[]", b"null", &[0xff; 9], &[b'['; 70_000]] {
            std::fs::write(&path, damaged).unwrap();
            assert_eq!(load(&path), Outside::default());
        }
    }
}
