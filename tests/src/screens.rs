//! The one list of screens. Every gate, picture and proof goes by it.
//!
//! It is a round trip: each stop is reached from the one before it, from the first start to the
//! lock.

mod diary;
mod find;
mod first_run;
pub mod goals;
mod help;
mod lock;
pub mod plan;
mod read;
pub mod reminders;
pub mod rulers;
mod settings;
pub mod share;
mod today;
pub mod tries;
pub mod worksheets;

use crate::window::Window;

/// A stop of the trip: what is shown, and in which state.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Stop {
    /// The name of the screen, as the window gives it.
    pub name: &'static str,
    /// What is special this time; empty for the usual state.
    pub state: &'static str,
}

impl Stop {
    /// A name for pictures and for what gates say.
    pub fn title(&self) -> String {
        match self.state {
            "" => self.name.to_owned(),
            state => format!("{}-{state}", self.name),
        }
    }
}

const fn stop(name: &'static str, state: &'static str) -> Stop {
    Stop { name, state }
}

/// Every screen, in every state that looks different.
pub const SCREENS: &[Stop] = &[
    stop("first-run-welcome", ""),
    stop("first-run-look", ""),
    stop("help", "first-run"),
    stop("first-run-words", ""),
    stop("first-run-own-words", ""),
    stop("first-run-code", ""),
    stop("first-run-code", "check"),
    stop("first-run-code", "wrong"),
    stop("first-run-code", "skip"),
    stop("first-run-ratings", ""),
    stop("today", "first"),
    stop("diary-list", "empty"),
    stop("diary-month", "empty"),
    stop("diary-trends", "empty"),
    stop("share-choose", "empty"),
    stop("share-log", "empty"),
    stop("diary-write", "new"),
    stop("diary-write", "unfolded"),
    stop("today", ""),
    stop("today", "tips"),
    stop("today", "gentle"),
    stop("today", "gentle-rest"),
    stop("today", "gentle-faces"),
    stop("diary-write", "gentle"),
    stop("diary-write", ""),
    stop("diary-write", "after"),
    stop("diary-write", "pictures"),
    stop("diary-write", "voice-asked"),
    stop("diary-write", "voice-recording"),
    stop("diary-write", "voice"),
    stop("diary-ratings", ""),
    stop("diary-rating", ""),
    stop("diary-list", ""),
    stop("diary-month", ""),
    stop("diary-trends", ""),
    stop("diary-trends", "tables"),
    stop("worksheets", ""),
    stop("worksheets", "open"),
    stop("worksheets-about", ""),
    stop("worksheets-question", ""),
    stop("worksheets-question", "words"),
    stop("worksheets-question", "ways"),
    stop("worksheets", "waiting"),
    stop("worksheets", "found"),
    stop("today", "sheet"),
    stop("worksheets-whole", "night"),
    stop("worksheets-whole", "rows"),
    stop("worksheets-whole", "ladder"),
    stop("worksheets-check", ""),
    stop("worksheets-end", ""),
    stop("worksheets-read", ""),
    stop("worksheets-paper", ""),
    stop("worksheets-bin", ""),
    stop("worksheets-bin", "asked"),
    stop("worksheets-written", ""),
    stop("tries", "empty"),
    stop("tries-write", "new"),
    stop("tries-write", "unfolded"),
    stop("tries", ""),
    stop("tries-told", ""),
    stop("tries-told", "partly"),
    stop("tries-told", "ended"),
    stop("tries-bin", ""),
    stop("tries-bin", "asked"),
    stop("plan", "tries"),
    stop("plan-rulers", "empty"),
    stop("plan-rulers-answer", ""),
    stop("plan-rulers-form", ""),
    stop("plan-rulers-form", "above"),
    stop("plan-rulers", ""),
    stop("plan-rulers", "table"),
    stop("plan-rulers-bin", ""),
    stop("plan-rulers-bin", "asked"),
    stop("goals", "empty"),
    stop("goals-write", "new"),
    stop("goals-write", "unfolded"),
    stop("goals-write", "step"),
    stop("goals-write", "build"),
    stop("goals-write", "amount"),
    stop("goals-write", "later"),
    stop("goals", ""),
    stop("goals", "unfolded"),
    stop("goals-write", "hope"),
    stop("goals-look", ""),
    stop("goals-look", "smaller"),
    stop("goals-paper", ""),
    stop("goals-paper", "practitioner"),
    stop("goals-bin", ""),
    stop("goals-bin", "asked"),
    stop("plan", "goals"),
    stop("diary-entry", ""),
    stop("diary-entry", "picture"),
    stop("diary-list", "removed"),
    stop("diary-bin", ""),
    stop("diary-bin", "asked"),
    stop("find", ""),
    stop("find", "instead"),
    stop("find", "filters"),
    stop("find", "nothing"),
    stop("find", "go-to"),
    stop("read", ""),
    stop("read-article", ""),
    stop("read-article", "aloud"),
    stop("read-article", "plain"),
    stop("read-article", "safety"),
    stop("read-paper", ""),
    stop("read", "kept"),
    stop("plan", "waiting"),
    stop("plan-sessions", "empty"),
    stop("plan-session", "new"),
    stop("plan-programme", ""),
    stop("plan-programme", "back"),
    stop("plan-say", ""),
    stop("plan", ""),
    stop("plan-sessions", ""),
    stop("plan-session", ""),
    stop("plan-session-paper", ""),
    stop("plan-show", ""),
    stop("plan-session-bin", ""),
    stop("plan-session-bin", "asked"),
    stop("today", "session"),
    stop("today", "low"),
    stop("today-hard", ""),
    stop("today-lines", ""),
    stop("today-hard", "written"),
    stop("today", "session-gentle"),
    stop("diary-entry", "said"),
    stop("share-choose", ""),
    stop("share-choose", "ticked"),
    stop("share-entries", ""),
    stop("share-entries", "picture"),
    stop("share-entries", "voice"),
    stop("share-look", ""),
    stop("share-look", "words"),
    stop("share-look", "full"),
    stop("share-saved", ""),
    stop("share-since", ""),
    stop("share-since", "ticked"),
    stop("share-page-look", ""),
    stop("share-page-saved", ""),
    stop("share-since", "last"),
    stop("share-final", ""),
    stop("share-final", "ticked"),
    stop("share-log", ""),
    stop("settings-comfort", ""),
    stop("settings-reminders", "empty"),
    stop("settings-reminder", ""),
    stop("settings-reminder", "days"),
    stop("settings-reminder", "unclear"),
    stop("settings-reminders", ""),
    stop("settings-reminders", "calendar"),
    stop("settings-privacy", ""),
    stop("settings-privacy", "unfolded"),
    stop("settings-hide", ""),
    stop("settings-where", ""),
    stop("settings-name", ""),
    stop("settings-copies", ""),
    stop("settings-copies", "made"),
    stop("settings-copies", "list"),
    stop("settings-about", ""),
    stop("help", ""),
    stop("help", "person"),
    stop("help", "people"),
    stop("nothing-here", ""),
    stop("hidden", ""),
    stop("lock", "wrong"),
    stop("lock-recover", ""),
    stop("restore", ""),
    stop("restore-words", "wrong"),
    stop("restore-words", "code"),
    stop("restore-look", ""),
    stop("restore-done", ""),
    stop("lock-more", ""),
    stop("lock-another", ""),
    stop("lock-another", "own"),
    stop("lock", "several"),
    stop("delete-ask", ""),
    stop("delete-done", ""),
];

/// Makes the whole trip and calls the visitor at each stop.
pub async fn visit(window: &Window, mut visitor: impl AsyncFnMut(&Window, &Stop)) {
    for stop in SCREENS {
        reach(window, stop).await;
        window.arrive(stop.name).await;
        window.settle().await;
        visitor(window, stop).await;
    }
}

/// From the stop before to this one.
async fn reach(window: &Window, stop: &Stop) {
    let room = stop.name.split('-').next().unwrap_or_default();
    match room {
        "first" => first_run::reach(window, stop).await,
        "today" => today::reach(window, stop).await,
        "diary" => diary::reach(window, stop).await,
        "worksheets" => worksheets::reach(window, stop).await,
        "read" => read::reach(window, stop).await,
        "plan" if stop.name.starts_with("plan-rulers") => rulers::reach(window, stop).await,
        "goals" => goals::reach(window, stop).await,
        "plan" if stop.state == "goals" => goals::reach(window, stop).await,
        "plan" if stop.state == "tries" => tries::reach(window, stop).await,
        "plan" => plan::reach(window, stop).await,
        "tries" => tries::reach(window, stop).await,
        "find" => find::reach(window, stop).await,
        "share" => share::reach(window, stop).await,
        "settings" if stop.name.starts_with("settings-reminder") => {
            reminders::reach(window, stop).await;
        }
        "settings" => settings::reach(window, stop).await,
        "help" | "nothing" => help::reach(window, stop).await,
        "lock" | "hidden" | "restore" | "delete" => lock::reach(window, stop).await,
        _ => unknown(stop),
    }
}

fn unknown(stop: &Stop) {
    panic!("nobody knows the way to {} {}", stop.name, stop.state)
}
