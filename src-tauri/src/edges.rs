//! What the core gets from this computer: the clock, the path a person chose, sound, a voice, and
//! notifications.

use std::{
    path::PathBuf,
    sync::{Mutex, PoisonError},
};

use chrono::{DateTime, FixedOffset, Local};
use towpath_core::workbook::{
    Costing, Edges, notifications::Notifications, sound::Sound, speech::Speech,
};

use crate::{notify::LocalNotifications, sound::LocalSound, speech::LocalSpeech};

/// The computer's own clock, sound and voice, and the path that was chosen last.
pub struct LocalEdges {
    chosen: Mutex<Option<PathBuf>>,
    sound: LocalSound,
    speech: LocalSpeech,
}

impl LocalEdges {
    /// Sets the edges up; no path is chosen yet.
    pub fn new(sound: LocalSound) -> Self {
        Self {
            chosen: Mutex::new(None),
            sound,
            speech: LocalSpeech::default(),
        }
    }

    /// Keeps a path until the core takes it.
    pub fn keep_path(&self, path: Option<PathBuf>) {
        *self.chosen.lock().unwrap_or_else(PoisonError::into_inner) = path;
    }
}

impl Edges for LocalEdges {
    fn now(&self) -> DateTime<FixedOffset> {
        #[cfg(feature = "journeys")]
        if let Some(now) = crate::journeys::now() {
            return now;
        }
        Local::now().fixed_offset()
    }

    fn take_chosen_path(&self) -> Option<PathBuf> {
        self.chosen
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
            .take()
    }

    fn sound(&self) -> &dyn Sound {
        &self.sound
    }

    fn speech(&self) -> &dyn Speech {
        &self.speech
    }

    fn notifications(&self) -> &dyn Notifications {
        &LocalNotifications
    }
}

/// Says how dear the key derivation of a new workbook is.
pub fn costing() -> Costing {
    #[cfg(feature = "journeys")]
    if crate::journeys::is_cheap() {
        return Costing::Test;
    }
    Costing::Calibrated
}
