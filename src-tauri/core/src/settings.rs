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
use crate::wire::{ErrorCode, Font, Nation, Settings, SpeechPace, Theme, Tint};

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

/// Sides a window may have. Units: logical pixels. Source: the least size of the window itself
/// (looks, "How it reflows"); the most that X11 counts.
const SIDES: (std::ops::RangeInclusive<u32>, std::ops::RangeInclusive<u32>) =
    (320..=32_767, 400..=32_767);

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
            font: Font::Atkinson,
            wide_spacing: false,
            // Nothing moves unless the person asks (experience, row 27).
            movement: false,
            sound: true,
            steady_hands: false,
            plain_words: false,
            // Never on unless the person turned it on (experience, 3.7).
            gentle: false,
            whole_sheets: false,
            speech_pace: SpeechPace::Usual,
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
        font: get(&kept, "font").unwrap_or(usual.font),
        wide_spacing: get(&kept, "wide_spacing").unwrap_or(usual.wide_spacing),
        movement: get(&kept, "movement").unwrap_or(usual.movement),
        sound: get(&kept, "sound").unwrap_or(usual.sound),
        steady_hands: get(&kept, "steady_hands").unwrap_or(usual.steady_hands),
        plain_words: get(&kept, "plain_words").unwrap_or(usual.plain_words),
        gentle: get(&kept, "gentle").unwrap_or(usual.gentle),
        whole_sheets: get(&kept, "whole_sheets").unwrap_or(usual.whole_sheets),
        speech_pace: get(&kept, "speech_pace").unwrap_or(usual.speech_pace),
        nation: get::<Nation>(&kept, "nation"),
        shared_computer: get(&kept, "shared_computer"),
    };
    outside.window = get(&kept, "window").filter(|size: &WindowSize| {
        SIDES.0.contains(&size.width) && SIDES.1.contains(&size.height)
    });
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
        font,
        wide_spacing,
        movement,
        sound,
        steady_hands,
        plain_words,
        gentle,
        whole_sheets,
        speech_pace,
        nation,
        shared_computer,
    } = &outside.settings;
    let file = serde_json::json!({
        "text_percent": within(*text_percent),
        "theme": theme,
        "tint": tint,
        "font": font,
        "wide_spacing": wide_spacing,
        "movement": movement,
        "sound": sound,
        "steady_hands": steady_hands,
        "plain_words": plain_words,
        "gentle": gentle,
        "whole_sheets": whole_sheets,
        "speech_pace": speech_pace,
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
        outside.settings.font = Font::OpenDyslexic;
        outside.settings.gentle = true;
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
            "font",
            "gentle",
            "movement",
            "nation",
            "plain_words",
            "shared_computer",
            "sound",
            "speech_pace",
            "steady_hands",
            "text_percent",
            "theme",
            "tint",
            "whole_sheets",
            "wide_spacing",
        ];
        let mut expected = [&listed[..], &["window", "workbook"]].concat();
        expected.sort_unstable();
        assert_eq!(names, expected);
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
