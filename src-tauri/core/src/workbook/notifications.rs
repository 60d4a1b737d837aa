//! What shows something on the screen of the computer: the edge to the desktop.
//!
//! The core decides what shows and when; it knows no desktop.

use crate::rooms::reminders::Nudge;

/// Shows one sentence beside other programs' own.
pub trait Notifications: Send + Sync {
    /// Shows it at once, and does not wait for the desktop. Where there is none, nothing shows:
    /// what came due stands on Today all the same.
    fn show(&self, nudge: Nudge);

    /// Whether there is such a desktop, so that a person knows what to expect.
    fn are_there(&self) -> bool;
}

/// A place without a desktop, such as a terminal.
pub struct NoNotifications;

impl Notifications for NoNotifications {
    fn show(&self, _: Nudge) {}

    fn are_there(&self) -> bool {
        false
    }
}
