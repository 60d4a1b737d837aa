//! A login manager and a screen saver on the stage's private bus, as tests need them.
//!
//! They do nothing but say what the real ones say, and hold what programs ask them to hold.

use std::io::{ErrorKind, Read};
use std::os::fd::OwnedFd;
use std::os::unix::net::UnixStream;
use std::sync::{Arc, Mutex};

use zbus::blocking::Connection;
use zbus::blocking::connection::Builder;

use crate::stage::Stage;

const PLACE: &str = "/org/freedesktop/login1";
const MANAGER: &str = "org.freedesktop.login1.Manager";
const SESSION: &str = "org.freedesktop.login1.Session";

/// Our ends of what programs hold while the computer must not sleep yet.
type Holds = Arc<Mutex<Vec<UnixStream>>>;

/// The fake login manager; it is gone when dropped.
pub struct LoginManager {
    bus: Connection,
    holds: Holds,
}

/// Source: org.freedesktop.login1(5), "Inhibitor locks"; read 2026-11-22.
struct Manager(Holds);

#[zbus::interface(name = "org.freedesktop.login1.Manager")]
impl Manager {
    fn inhibit(&self, what: &str, _who: &str, _why: &str, mode: &str) -> zbus::zvariant::OwnedFd {
        assert_eq!((what, mode), ("sleep", "delay"));
        let (ours, theirs) = UnixStream::pair().expect("two ends");
        ours.set_nonblocking(true).expect("it does not wait");
        self.0.lock().expect("nobody panicked").push(ours);
        OwnedFd::from(theirs).into()
    }
}

impl LoginManager {
    /// Starts it; the program must start after it.
    pub fn on(stage: &Stage) -> Self {
        let holds = Holds::default();
        let bus = Builder::address(stage.bus())
            .and_then(|bus| bus.name("org.freedesktop.login1"))
            .and_then(|bus| bus.serve_at(PLACE, Manager(holds.clone())))
            .and_then(Builder::build)
            .expect("a login manager on the private bus");
        Self { bus, holds }
    }

    /// Whether a program still asks to wait before the computer sleeps.
    pub fn is_held(&self) -> bool {
        let mut holds = self.holds.lock().expect("nobody panicked");
        holds.iter_mut().any(|hold| {
            let end = hold.read(&mut [0]);
            end.is_err_and(|error| error.kind() == ErrorKind::WouldBlock)
        })
    }

    /// Says that the computer is about to sleep, or has woken up.
    pub fn sleep(&self, begins: bool) {
        self.say(PLACE, MANAGER, "PrepareForSleep", begins);
    }

    /// Says that the session is to lock.
    pub fn lock(&self) {
        let place = format!("{PLACE}/session/_31");
        let said = self
            .bus
            .emit_signal(None::<&str>, place, SESSION, "Lock", &());
        said.expect("the bus carries it");
    }

    /// Says that a screen saver of this kind, such as `org.gnome`, covers the screen, or not.
    pub fn screen_saver(&self, kind: &str, covers: bool) {
        self.say(
            "/ScreenSaver",
            &format!("{kind}.ScreenSaver"),
            "ActiveChanged",
            covers,
        );
    }

    fn say(&self, place: &str, interface: &str, signal: &str, value: bool) {
        let said = self
            .bus
            .emit_signal(None::<&str>, place, interface, signal, &value);
        said.expect("the bus carries it");
    }
}
