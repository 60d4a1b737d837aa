//! The test seams of decisions, section 3. A release cannot be built with them.

use std::{
    env, fs,
    io::Write as _,
    path::{Path, PathBuf},
    time::Duration,
};

use chrono::{DateTime, FixedOffset};
use towpath_core::{rooms::reminders::Nudge, wire::PathFor, workbook::copies::ENDING};

/// A file that holds the time now, RFC 3339 with offset; it may change while the program runs.
const NOW: &str = "TOWPATH_JOURNEY_NOW";
/// A folder that takes every saved file, so that no dialog opens.
const SAVE_TO: &str = "TOWPATH_JOURNEY_SAVE_TO";
/// A file that holds the place for a copy, or the copy to go back to.
const PLACE: &str = "TOWPATH_JOURNEY_PLACE";
/// The file that every dialog for taking one in gives at once.
const OPEN: &str = "TOWPATH_JOURNEY_OPEN";
/// `test` for a key derivation that takes no time.
const COST: &str = "TOWPATH_JOURNEY_COST";
/// Tauri's own switch for WebDriver.
const DRIVEN: &str = "TAURI_WEBVIEW_AUTOMATION";

/// Guards that are left open, with spaces between: a test proves first what happens without them.
const LEFT_OPEN: &str = "TOWPATH_JOURNEY_LEFT_OPEN";
/// A file that holds for how many seconds the computer has slept; it may change meanwhile.
const SLEPT: &str = "TOWPATH_JOURNEY_SLEPT";

/// A file that holds `none` where there is no sound, and `held` while what is played waits; it may
/// change while the program runs.
const SOUND: &str = "TOWPATH_JOURNEY_SOUND";
/// A file that holds how many sentences the made-up voice has said so far, or `none` where there
/// is no voice, or `real` where the computer's own is used; it may change while the program runs.
/// Beside it stands what the made-up voice was given.
const VOICE: &str = "TOWPATH_JOURNEY_VOICE";

/// A file that gets what a desktop would have shown.
const SHOWN: &str = "TOWPATH_JOURNEY_SHOWN";

/// Reads the controlled clock, if there is one.
pub fn now() -> Option<DateTime<FixedOffset>> {
    let text = fs::read_to_string(env::var_os(NOW)?).ok()?;
    DateTime::parse_from_rfc3339(text.trim()).ok()
}

/// Gives the place that a dialog would have given, if there is one.
pub fn place(what: PathFor, name: &str) -> Option<PathBuf> {
    let folder = env::var_os(SAVE_TO).map(PathBuf::from)?;
    match what {
        PathFor::RecoverySheet
        | PathFor::Summary
        | PathFor::HelpCard
        | PathFor::Worksheet
        | PathFor::VoiceNote
        | PathFor::Calendar => Some(folder.join(name)),
        PathFor::CopyPlace => Some(named().unwrap_or(folder)),
        PathFor::CopyFile => named().or_else(|| saved_copy(&folder)),
    }
}

fn named() -> Option<PathBuf> {
    let path = fs::read_to_string(env::var_os(PLACE)?).ok()?;
    Some(PathBuf::from(path.trim()))
}

fn saved_copy(folder: &Path) -> Option<PathBuf> {
    let files = fs::read_dir(folder).ok()?.flatten();
    let mut paths = files.map(|file| file.path());
    paths.find(|path| path.extension().is_some_and(|ending| ending == ENDING))
}

/// Gives the file to take in, if there is one.
///
/// Shape: the variable names a file whose first line is the path, so that it may change while the
/// program runs.
pub fn file_to_open() -> Option<PathBuf> {
    let path = fs::read_to_string(env::var_os(OPEN)?).ok()?;
    Some(PathBuf::from(path.trim()))
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

/// Says whether there is a made-up microphone and loudspeaker.
pub fn has_sound() -> bool {
    !sound_is("none")
}

/// Says whether what is played waits, so that a test sees it while it is played.
pub fn is_sound_held() -> bool {
    sound_is("held")
}

fn sound_is(wanted: &str) -> bool {
    let text = env::var_os(SOUND).and_then(|file| fs::read_to_string(file).ok());
    text.is_some_and(|text| text.trim() == wanted)
}

/// Says how many sentences the made-up voice has said so far; nothing where there is no voice.
pub fn said_so_far() -> Option<usize> {
    match voice().trim() {
        "none" => None,
        said => Some(said.parse().unwrap_or(0)),
    }
}

/// Says whether the computer's own voice speaks instead of the made-up one.
pub fn is_voice_real() -> bool {
    voice().trim() == "real"
}

fn voice() -> String {
    let text = env::var_os(VOICE).and_then(|file| fs::read_to_string(file).ok());
    text.unwrap_or_default()
}

/// Notes what the made-up voice was given, for a test to read.
pub fn note_heard(what: &str) {
    let Some(file) = env::var_os(VOICE) else {
        return;
    };
    let beside = PathBuf::from(file).with_extension("heard");
    let note = fs::OpenOptions::new()
        .create(true)
        .append(true)
        .open(beside);
    let _ = note.and_then(|mut file| writeln!(file, "{what}"));
}

/// Writes down what a desktop would have shown, a line each, where a test reads it; says whether
/// there is such a place.
pub fn note_shown(nudge: &Nudge) -> bool {
    let Some(file) = env::var_os(SHOWN) else {
        return false;
    };
    let line = format!("{}\t{}\n", nudge.title, nudge.words);
    let opened = fs::OpenOptions::new().create(true).append(true).open(file);
    opened.is_ok_and(|mut file| file.write_all(line.as_bytes()).is_ok())
}
