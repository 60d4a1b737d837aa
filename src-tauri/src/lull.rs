//! A lull: no command for a while, so that what the program does by itself is in nobody's way.

use std::{
    sync::{Condvar, Mutex, PoisonError},
    thread,
    time::Duration,
};

use tauri::{AppHandle, Manager};

use crate::dispatch::Table;

/// How long no command may have come.
///
/// Units: seconds. Source: longer than the pause after which words are saved (2 s).
const QUIET: Duration = Duration::from_secs(3);

/// Notices commands.
#[derive(Default)]
pub struct Lull {
    stirred: Mutex<bool>,
    bell: Condvar,
}

impl Lull {
    /// A command was carried out.
    pub fn stir(&self) {
        *self.stirred.lock().unwrap_or_else(PoisonError::into_inner) = true;
        self.bell.notify_all();
    }

    /// Waits for a command, and then until none has come for a while.
    fn wait(&self) {
        let stirred = self.stirred.lock().unwrap_or_else(PoisonError::into_inner);
        let stirred = self.bell.wait_while(stirred, |stirred| !*stirred);
        let mut stirred = stirred.unwrap_or_else(PoisonError::into_inner);
        while *stirred {
            *stirred = false;
            let waited = self
                .bell
                .wait_timeout_while(stirred, QUIET, |stirred| !*stirred);
            stirred = waited.unwrap_or_else(PoisonError::into_inner).0;
        }
    }
}

/// Makes copies by itself in every lull, for as long as the program runs.
pub fn begin(app: AppHandle) {
    thread::spawn(move || {
        while let Some(table) = app.try_state::<Table>() {
            table.lull().wait();
            table.copy_by_itself();
        }
    });
}
