//! Locking by itself, hiding, and the window.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// How the open workbook is locked and hidden.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Locking {
    /// Quiet minutes until it locks, one of 2, 5, 10, 15, 30, 60; none follows "does anyone else use this computer?".
    pub minutes: Option<u8>,
    /// Whether three presses of Shift hide it; off until the person switched it on where it is
    /// explained.
    pub shift: bool,
    /// Whether the window is kept out of pictures of the screen, where the system can do that.
    pub unpictured: bool,
}

/// How the window looks to others.
#[derive(Clone, Copy, Debug, Deserialize, TS)]
pub struct WindowGuard {
    /// A neutral title, and out of sight.
    pub covered: bool,
    /// Kept out of pictures of the screen.
    pub unpictured: bool,
}

/// What the window can do for the person here.
#[derive(Clone, Copy, Debug, Serialize, TS)]
pub struct WindowGuarded {
    /// Whether this system can keep a window out of pictures of the screen.
    pub can_be_unpictured: bool,
}

/// Whether the page was thrown away with its words.
#[derive(Clone, Copy, Debug, Serialize, TS)]
pub struct WindowBlanked {
    /// When true the window's page is loaded anew at once, and this reply may never be read.
    pub blanked: bool,
}
