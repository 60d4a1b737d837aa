//! The desktop's own notifications.
//!
//! Nothing is asked of the desktop but to show a title and a sentence: no sound, no button, no
//! picture, and on Linux no place in its list of what was.

use std::thread;

use towpath_core::{rooms::reminders::Nudge, workbook::notifications::Notifications};

/// What shows a nudge on this computer.
pub struct LocalNotifications;

impl Notifications for LocalNotifications {
    fn show(&self, nudge: Nudge) {
        #[cfg(feature = "journeys")]
        if crate::journeys::note_shown(&nudge) {
            return;
        }
        // A desktop that does not answer holds nobody up, and one that refuses is no fault.
        thread::spawn(move || desktop::show(&nudge));
    }

    fn are_there(&self) -> bool {
        desktop::IS_THERE
    }
}

#[cfg(target_os = "linux")]
mod desktop {
    use std::collections::HashMap;

    use towpath_core::rooms::reminders::Nudge;
    use zbus::{
        blocking::{Connection, Proxy},
        zvariant::Value,
    };

    /// The service of every Linux desktop.
    /// Source: Desktop Notifications Specification 1.2, `org.freedesktop.Notifications.Notify`.
    const SERVICE: &str = "org.freedesktop.Notifications";
    const PLACE: &str = "/org/freedesktop/Notifications";
    /// The desktop decides how long it stays.
    const AS_LONG_AS_USUAL: i32 = -1;

    /// Where no service answers, nothing shows.
    pub const IS_THERE: bool = true;

    /// Shows it.
    pub fn show(nudge: &Nudge) -> Option<u32> {
        let bus = Connection::session().ok()?;
        let proxy = Proxy::new(&bus, SERVICE, PLACE, SERVICE).ok()?;
        // It leaves no trace in the desktop's list of what was shown.
        let hints = HashMap::from([("transient", Value::from(true))]);
        let (replaces, icon, actions) = (0_u32, "towpath", Vec::<&str>::new());
        let (title, words) = (nudge.title.as_str(), nudge.words.as_str());
        let asked = (
            title,
            replaces,
            icon,
            title,
            words,
            actions,
            hints,
            AS_LONG_AS_USUAL,
        );
        proxy.call("Notify", &asked).ok()
    }
}

/// Elsewhere nothing shows outside the window, and the page about reminders says so; Today says
/// what came due all the same.
#[cfg(not(target_os = "linux"))]
mod desktop {
    use towpath_core::rooms::reminders::Nudge;

    /// There is none.
    pub const IS_THERE: bool = false;

    /// Shows nothing.
    pub fn show(_: &Nudge) -> Option<u32> {
        None
    }
}
