//! The test seams of decisions, section 3. A release cannot be built with them.

use std::{env, fs, path::PathBuf, time::Duration};

use chrono::{DateTime, FixedOffset};

/// A file that holds the time now, RFC 3339 with offset; it may change while the program runs.
const NOW: &str = "TOWPATH_JOURNEY_NOW";
/// A folder that takes every saved file, so that no dialog opens.
const SAVE_TO: &str = "TOWPATH_JOURNEY_SAVE_TO";
/// `test` for a key derivation that takes no time.
const COST: &str = "TOWPATH_JOURNEY_COST";
/// Tauri's own switch for WebDriver.
const DRIVEN: &str = "TAURI_WEBVIEW_AUTOMATION";

/// Guards that are left open, with spaces between: a test proves first what happens without them.
const LEFT_OPEN: &str = "TOWPATH_JOURNEY_LEFT_OPEN";
/// A file that holds for how many seconds the computer has slept; it may change meanwhile.
const SLEPT: &str = "TOWPATH_JOURNEY_SLEPT";

/// Reads the controlled clock, if there is one.
pub fn now() -> Option<DateTime<FixedOffset>> {
    let text = fs::read_to_string(env::var_os(NOW)?).ok()?;
    DateTime::parse_from_rfc3339(text.trim()).ok()
}

/// Gives the folder that takes saved files, if there is one.
pub fn save_folder() -> Option<PathBuf> {
    env::var_os(SAVE_TO).map(PathBuf::from)
}

/// Says whether new workbooks get the test cost.
pub fn is_cheap() -> bool {
    env::var(COST).is_ok_and(|cost| cost == "test")
}

/// Says whether WebDriver drives the window.
pub fn is_driven() -> bool {
    env::var(DRIVEN).is_ok_and(|driven| driven == "true")
}

/// Says whether a guard is left open: `dumps`, `wiping` or `blanking`.
pub fn is_left_open(guard: &str) -> bool {
    env::var(LEFT_OPEN).is_ok_and(|open| open.split(' ').any(|name| name == guard))
}

/// Reads how long the computer has slept, if a test says so.
pub fn slept() -> Option<Duration> {
    let text = fs::read_to_string(env::var_os(SLEPT)?).ok()?;
    text.trim().parse().ok().map(Duration::from_secs)
}
