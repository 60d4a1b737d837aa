//! Portable use: a folder called `Towpath data` beside the program keeps everything in it.
//!
//! Made once, by hand, beside the program on a stick. Then workbooks and settings lie in it, and
//! the computer it is used on keeps nothing. It must not be looked for anywhere else.

use std::{
    env, fs,
    path::{Path, PathBuf},
};

/// The folder beside the program that makes it portable.
pub const MARKER: &str = "Towpath data";
/// What the desktop's own libraries keep while the program runs; it goes when the program ends, or when it starts again.
const SCRATCH: &str = ".while-open";

/// Where the desktop's libraries would leave something on the computer.
///
/// Source: XDG base directories; GTK's recently used files lie in the data folder, shader and
/// font caches in the cache folder; Enchant's own word list; read 2026-11-22.
const TURNED: [(&str, &str); 4] = [
    ("XDG_DATA_HOME", "data"),
    ("XDG_CACHE_HOME", "cache"),
    ("XDG_STATE_HOME", "state"),
    ("ENCHANT_CONFIG_DIR", "spelling"),
];

/// Finds the folder beside the program, if there is one.
pub fn folder() -> Option<PathBuf> {
    let program = env::current_exe().ok()?;
    let folder = program.parent()?.join(MARKER);
    folder.is_dir().then_some(folder)
}

/// Turns everything that would be left on the computer into the folder.
///
/// It must run before the first thread and before the desktop's libraries start.
pub fn settle_in() {
    let Some(folder) = folder() else {
        return;
    };
    // What was still held at the last end goes now.
    tidy();
    let scratch = folder.join(SCRATCH);
    for (name, below) in TURNED {
        turn(name, &scratch.join(below));
    }
    // The file dialog would otherwise write its size and place into the desktop's settings.
    turn("GSETTINGS_BACKEND", Path::new("memory"));
}

/// The folder for what the web view writes although it keeps nothing.
pub fn scratch() -> Option<PathBuf> {
    Some(folder()?.join(SCRATCH).join("view"))
}

/// Takes away what was there only while the program was open.
pub fn tidy() {
    if let Some(folder) = folder() {
        // The web view may still hold some of it; that goes at the next start.
        let _ = fs::remove_dir_all(folder.join(SCRATCH));
    }
}

fn turn(name: &str, to: &Path) {
    // SAFETY: the program has one thread so far, so nobody reads the environment meanwhile.
    #[allow(unsafe_code)]
    unsafe {
        env::set_var(name, to);
    }
}
