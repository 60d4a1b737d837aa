//! The person has gone away: the computer sleeps, or its screen is locked.
//!
//! The window keeps what is being written and locks, as it does by its own button. One that does
//! not answer is locked all the same.

use std::{
    thread,
    time::{Duration, Instant},
};

use tauri::{AppHandle, Manager};

use crate::{blank, dispatch, guard::Guard, window};

/// What the window listens for.
const AWAY: &str = "window.dispatchEvent(new Event('towpath-away'))";
/// How long the window may take to save and lock.
///
/// Units: seconds. Source: logind waits 5 s for a program that delays the sleep
/// (`InhibitDelayMaxSec` in logind.conf(5), read 2026-11-22).
const PATIENCE: Duration = Duration::from_secs(4);
/// Time between two looks whether it has.
const BETWEEN: Duration = Duration::from_millis(20);

/// Starts to listen to the system. Where it says nothing, the window's own stopwatch locks.
pub fn watch(app: &AppHandle) {
    #[cfg(target_os = "linux")]
    linux::watch(app);
    #[cfg(not(target_os = "linux"))]
    let _ = app;
}

/// Has the window save and lock, and is back when that is done.
fn leave(app: &AppHandle) {
    let Some(window) = app.get_webview_window(window::NAME) else {
        return;
    };
    if !dispatch::is_open(app) {
        return;
    }
    let asked = window.eval(AWAY).is_ok();
    let end = Instant::now() + PATIENCE;
    while asked && Instant::now() < end {
        thread::sleep(BETWEEN);
        // Words that cannot be saved stay in the covered window rather than get lost.
        if !dispatch::is_open(app) || app.state::<Guard>().is_covered() {
            return;
        }
    }
    dispatch::put_away(app);
    blank::page(&window);
}

#[cfg(target_os = "linux")]
mod linux {
    use std::{thread, time::Duration};

    use rustix::time::{ClockId, clock_gettime};
    use tauri::AppHandle;
    use towpath_content::words;
    use zbus::{
        MatchRule, Message,
        blocking::{Connection, MessageIterator, Proxy},
        message::Type,
        zvariant::OwnedFd,
    };

    /// How often the clocks are compared.
    const LOOK: Duration = Duration::from_secs(2);
    /// Sleep shorter than this is a rounding of the clocks.
    const SLACK: Duration = Duration::from_secs(1);

    /// Listens to the login manager, to the screen savers, and to the clocks.
    pub fn watch(app: &AppHandle) {
        for listen in [sleep, session_lock, screen_saver, clocks] {
            let app = app.clone();
            thread::spawn(move || listen(&app));
        }
    }

    /// The login manager is about to let the computer sleep; it waits until we have saved.
    fn sleep(app: &AppHandle) -> Option<()> {
        let bus = Connection::system().ok()?;
        let manager = "org.freedesktop.login1.Manager";
        let signals = signals(&bus, manager, "PrepareForSleep")?;
        let mut hold = delay(&bus, manager);
        for signal in signals {
            if signal.body().deserialize::<bool>().unwrap_or(true) {
                super::leave(app);
                drop(hold.take());
            } else {
                hold = delay(&bus, manager);
            }
        }
        Some(())
    }

    /// Asks the login manager to wait for us before each sleep.
    fn delay(bus: &Connection, manager: &str) -> Option<OwnedFd> {
        let place = ("org.freedesktop.login1", "/org/freedesktop/login1");
        let proxy = Proxy::new(bus, place.0, place.1, manager).ok()?;
        let words = words::english();
        let (who, why) = (words.say("app-name"), words.say("shell-saving"));
        proxy.call("Inhibit", &("sleep", who, why, "delay")).ok()
    }

    /// The login manager asks a session to lock. Which one is not asked: a lock too many costs
    /// some typing, a lock too few the diary.
    fn session_lock(app: &AppHandle) -> Option<()> {
        let bus = Connection::system().ok()?;
        for _ in signals(&bus, "org.freedesktop.login1.Session", "Lock")? {
            super::leave(app);
        }
        Some(())
    }

    /// A screen saver covers the screen. GNOME, KDE, Cinnamon, MATE and Xfce each have their own
    /// name for it, and the same signal.
    fn screen_saver(app: &AppHandle) -> Option<()> {
        let bus = Connection::session().ok()?;
        let rule = rule().member("ActiveChanged").ok()?.build();
        for signal in MessageIterator::for_match_rule(rule, &bus, None)
            .ok()?
            .flatten()
        {
            let header = signal.header();
            let is_saver = header
                .interface()
                .is_some_and(|name| name.ends_with(".ScreenSaver"));
            if is_saver && signal.body().deserialize::<bool>().unwrap_or(false) {
                super::leave(app);
            }
        }
        Some(())
    }

    /// The clock that goes on while the computer sleeps has run ahead of the one that does not:
    /// it slept, and nobody said so.
    fn clocks(app: &AppHandle) -> Option<()> {
        let mut before = slept();
        loop {
            thread::sleep(LOOK);
            let now = slept();
            if now > before + SLACK {
                super::leave(app);
            }
            before = now;
        }
    }

    fn slept() -> Duration {
        #[cfg(feature = "journeys")]
        if let Some(slept) = crate::journeys::slept() {
            return slept;
        }
        let read = |clock| Duration::try_from(clock_gettime(clock)).unwrap_or_default();
        read(ClockId::Boottime).saturating_sub(read(ClockId::Monotonic))
    }

    fn signals(
        bus: &Connection,
        interface: &'static str,
        member: &'static str,
    ) -> Option<impl Iterator<Item = Message>> {
        let rule = rule().interface(interface).ok()?.member(member).ok()?;
        let heard = MessageIterator::for_match_rule(rule.build(), bus, None).ok()?;
        Some(heard.flatten())
    }

    fn rule() -> zbus::match_rule::Builder<'static> {
        MatchRule::builder().msg_type(Type::Signal)
    }
}
