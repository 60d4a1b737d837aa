//! Asking for a screen before Tauri does, because Tauri would panic without one.

use std::process::ExitCode;

use towpath_content::words;

/// Says whether windows can be shown here.
pub fn is_there() -> bool {
    #[cfg(target_os = "linux")]
    return gtk::init().is_ok();
    #[cfg(not(target_os = "linux"))]
    return true;
}

/// Says in one sentence why no window opens, and gives the exit status.
#[allow(clippy::print_stderr, reason = "there is no window to say it in")]
pub fn say_kindly(key: &str) -> ExitCode {
    eprintln!("{}", words::english().say(key));
    ExitCode::FAILURE
}
