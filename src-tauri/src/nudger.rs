//! Sleeps until something is to show. What shows, and when, is for the core.

use std::{thread, time::Duration};

use tauri::{AppHandle, Manager};

use crate::dispatch::Table;

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
            let wait = table.nudge().unwrap_or(LONGEST);
            thread::sleep(wait.clamp(SHORTEST, LONGEST));
        }
    });
}
