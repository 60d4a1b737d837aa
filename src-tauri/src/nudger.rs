//! Sleeps until something is to show. What shows, and when, is for the core.

use std::{thread, time::Duration};

use tauri::{AppHandle, Manager};

use crate::{dispatch::Table, window};

/// What the window listens for, so that Today says it too.
const SHOWN: &str = "window.dispatchEvent(new Event('towpath-nudge'))";

/// The longest sleep: a clock may be set, and a computer that slept tells nobody how long.
#[cfg(not(feature = "journeys"))]
const LONGEST: Duration = Duration::from_secs(10);
/// A test sets the clock and waits.
#[cfg(feature = "journeys")]
const LONGEST: Duration = Duration::from_millis(100);
/// The shortest, so that no fault can make it busy.
const SHORTEST: Duration = Duration::from_millis(50);

/// Looks again and again, for as long as the program runs.
pub fn begin(app: AppHandle) {
    thread::spawn(move || {
        while let Some(table) = app.try_state::<Table>() {
            let (shown, wait) = table.nudge();
            if let Some(window) = app.get_webview_window(window::NAME).filter(|_| shown) {
                // A window that does not listen says it when Today is opened next.
                let _ = window.eval(SHOWN);
            }
            thread::sleep(wait.unwrap_or(LONGEST).clamp(SHORTEST, LONGEST));
        }
    });
}
