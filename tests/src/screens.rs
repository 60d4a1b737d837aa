//! The one list of screens. Every gate, picture and proof goes by it.
//!
//! It is a round trip: each stop is reached from the one before it, from the first start to the
//! lock.

use serde_json::json;

use crate::first_run::{self, PASSPHRASE};
use crate::people;
use crate::window::Window;
use crate::words::say;

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
    stop("diary-write", "new"),
    stop("diary-write", "unfolded"),
    stop("today", ""),
    stop("today", "tips"),
    stop("today", "gentle"),
    stop("today", "gentle-rest"),
    stop("today", "gentle-faces"),
    stop("diary-write", "gentle"),
    stop("diary-write", ""),
    stop("diary-ratings", ""),
    stop("diary-rating", ""),
    stop("diary-list", ""),
    stop("diary-month", ""),
    stop("diary-trends", ""),
    stop("diary-trends", "tables"),
    stop("diary-entry", ""),
    stop("diary-list", "removed"),
    stop("diary-bin", ""),
    stop("diary-bin", "asked"),
    stop("find", ""),
    stop("find", "instead"),
    stop("find", "filters"),
    stop("find", "nothing"),
    stop("find", "go-to"),
    stop("share-choose", ""),
    stop("share-choose", "ticked"),
    stop("share-entries", ""),
    stop("share-look", ""),
    stop("share-look", "words"),
    stop("share-look", "full"),
    stop("share-saved", ""),
    stop("settings-comfort", ""),
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
    match (stop.name, stop.state) {
        ("first-run-welcome", _) => window.arrive("first-run-welcome").await,
        ("help", "person") => {
            window.press(&say("help-person-add")).await;
            window.type_into(&say("help-person-name"), "Jo").await;
            window
                .type_into(&say("help-person-reach"), "Two doors down, the blue one")
                .await;
        }
        ("help", "people") => {
            window.press(&say("help-person-keep")).await;
            window.read("Two doors down").await;
        }
        ("help", _) => window.go("#/help", "help").await,
        ("first-run-words", _) => window.go("#/first-run/words", "first-run-words").await,
        ("first-run-own-words", _) => {
            window.press(&say("first-run-words-own")).await;
            window
                .type_into(&say("first-run-own-label"), PASSPHRASE)
                .await;
            window.read(&say("strength-level-4")).await;
        }
        ("first-run-look", _) => window.go("#/first-run/look", "first-run-look").await,
        ("first-run-code", "") => window.press(&say("app-continue")).await,
        ("first-run-code", "check") => {
            window.press(&say("first-run-code-kept")).await;
            window.read(&say("first-run-check-lead")).await;
        }
        ("first-run-code", "wrong") => {
            first_run::type_groups(window, &vec!["0000".to_owned(); 7]).await;
            window.press(&say("app-continue")).await;
            window.read("Nothing is lost.").await;
        }
        ("first-run-code", _) => window.press(&say("first-run-skip-go")).await,
        ("first-run-ratings", _) => window.press_last(&say("first-run-skip-go")).await,
        ("today", "first") => {
            window.press(&say("first-run-ratings-go")).await;
        }
        ("diary-write", "new") => window.go("#/diary/write", "diary-write").await,
        ("diary-write", "unfolded") => {
            window.press(&say("diary-ask")).await;
            window.press(&say("diary-add-rating")).await;
            window.press(&say("diary-marks")).await;
            window.press(&say("diary-when-change")).await;
        }
        ("today", "tips") => {
            window.press(&say("tips-show")).await;
            window.read(&say("tips-today.one")).await;
        }
        ("today", "gentle") => {
            window.press(&say("tips-close")).await;
            window.press(&say("today-gentle-start")).await;
            window.read(&say("today-gentle-on")).await;
        }
        ("today", "gentle-rest") => window.press(&say("today-gentle-nothing")).await,
        ("today", "gentle-faces") => {
            window.press(&say("today-gentle-face")).await;
            window.read(&say("today-gentle-feel")).await;
        }
        ("today", _) => {
            people::move_in(window).await;
            window.go("#/today", "today").await;
        }
        ("diary-write", "gentle") => write_again(window).await,
        ("diary-write", _) => {
            window.go("#/today", "today").await;
            window.press(&say("today-gentle-off")).await;
            window.read(&say("today-gentle-start")).await;
            write_again(window).await;
        }
        ("diary-ratings", _) => window.go("#/diary/ratings", "diary-ratings").await,
        ("diary-rating", _) => window.press(&say("diary-own-make")).await,
        ("diary-bin", "") => window.go("#/diary/bin", "diary-bin").await,
        ("diary-bin", _) => window.press(&say("diary-bin-all")).await,
        ("diary-list", "removed") => window.press(&say("diary-entry-remove")).await,
        ("diary-month", _) => window.go("#/diary/month", "diary-month").await,
        ("diary-trends", "tables") => {
            window.press(&say("trends-as-tables")).await;
            window.until_shown("main table").await;
        }
        ("diary-trends", _) => window.go("#/diary/trends", "diary-trends").await,
        ("diary-list", _) => window.go("#/diary/list", "diary-list").await,
        ("diary-entry", _) => {
            let id = newest(window).await;
            window
                .go(&format!("#/diary/entry/{id}"), "diary-entry")
                .await;
        }
        ("find", "") => {
            window.press(&say("diary-bin-keep")).await;
            window.press(&say("app-undo")).await;
            window.arrive("diary-entry").await;
            window.go("#/find", "find").await;
            window.type_into(&say("find-words"), "walk").await;
            window.until_shown("mark").await;
        }
        ("find", "instead") => {
            window.clear(&say("find-words")).await;
            window.type_into(&say("find-words"), "brigde").await;
            window.read("We found these with “bridge” instead.").await;
        }
        ("find", "filters") => {
            window.press(&say("find-filters")).await;
            window.tick(&say("find-hard-days")).await;
            window.read(&say("find-filters-off")).await;
        }
        ("find", "go-to") => {
            window.press(&say("find-go-button")).await;
            window.type_into(&say("find-go-label"), "set").await;
            window.read("Settings: Comfort").await;
        }
        ("find", _) => {
            window.press(&say("find-filters-off")).await;
            window.type_into(&say("find-words"), "zzz").await;
            window.read(&say("find-none")).await;
        }
        ("share-choose", "ticked") => {
            for name in [say("mood-name"), say("rating-pain"), say("share-diary")] {
                window.tick(&name).await;
            }
            window.until_shown("main img").await;
        }
        ("share-choose", state) => {
            if state.is_empty() {
                // The list of "Go to or find" still lies over the page.
                window.press(&say("app-close")).await;
            }
            window.go("#/share", "share-choose").await;
        }
        ("share-entries", _) => {
            window.press(&say("app-continue")).await;
            window.arrive("share-entries").await;
            window.tick("Friday 20 November").await;
        }
        ("share-look", "") => {
            window.press(&say("app-continue")).await;
            window.arrive("share-look").await;
            people::sign(window).await;
        }
        ("share-look", "full") => {
            window.press(&say("parts-page-picture")).await;
            window.press(&say("parts-page-full")).await;
            window.until_shown("dialog img").await;
        }
        ("share-look", _) => {
            window.press(&say("parts-page-words")).await;
            window.read(people::NOTE).await;
        }
        ("share-saved", _) => {
            window.press(&say("app-close")).await;
            window.press(&say("app-save-file")).await;
        }
        ("settings-comfort", _) => window.go("#/settings/comfort", "settings-comfort").await,
        ("settings-privacy", "") => window.go("#/settings/privacy", "settings-privacy").await,
        ("settings-privacy", _) => {
            window.press(&say("settings-change")).await;
            window.type_into(&say("settings-change-new"), "rain").await;
        }
        ("settings-hide", _) => window.go("#/settings/hide", "settings-hide").await,
        ("settings-where", _) => {
            window
                .go("#/settings/privacy/where", "settings-where")
                .await;
        }
        ("settings-name", _) => {
            window.go("#/settings/privacy/name", "settings-name").await;
        }
        ("settings-copies", "") => window.go("#/settings/copies", "settings-copies").await,
        ("settings-copies", "made") => {
            window.press(&say("copies-make")).await;
            window.read(&say("copies-made")).await;
        }
        ("settings-copies", _) => {
            window.press(&say("copies-list-show")).await;
            window.read(&say("copies-why-chosen")).await;
        }
        ("settings-about", _) => window.go("#/settings/about", "settings-about").await,
        ("nothing-here", _) => window.go("#/nowhere", "nothing-here").await,
        ("hidden", _) => {
            window.go("#/today", "today").await;
            window.press(&say("app-hide")).await;
            window.read(&say("app-hidden-hint")).await;
        }
        ("lock", "several") => another_person(window).await,
        ("lock", _) => {
            window.press(&say("app-hidden-back")).await;
            window.arrive("lock").await;
            window.type_into(&say("lock-words"), "not the words").await;
            window.press(&say("lock-open")).await;
            window.read("Nothing is lost.").await;
        }
        ("lock-more", _) => {
            first_run::lock(window).await;
            window.go("#/more", "lock-more").await;
        }
        ("lock-another", "") => window.go("#/another", "lock-another").await,
        ("lock-another", _) => {
            window.press(&say("people-another-own")).await;
            window.press(&say("app-continue")).await;
            window.read(&say("people-another-empty")).await;
        }
        ("delete-ask", _) => window.go("#/delete", "delete-ask").await,
        ("delete-done", _) => {
            window.type_into(&say("delete-words"), PASSPHRASE).await;
            window.press(&say("delete-do")).await;
        }
        ("lock-recover", _) => window.press(&say("lock-forgot")).await,
        ("restore", _) => window.go("#/restore", "restore").await,
        ("restore-words", "wrong") => {
            window.press(&say("restore-file")).await;
            window.arrive("restore-words").await;
            window
                .type_into(&say("restore-words"), "not the words")
                .await;
            window.press(&say("restore-words-do")).await;
            window.read("Nothing is lost.").await;
        }
        ("restore-words", _) => window.press(&say("restore-code")).await,
        ("restore-look", _) => {
            window.press(&say("restore-code-not")).await;
            window.clear(&say("restore-words")).await;
            window.type_into(&say("restore-words"), PASSPHRASE).await;
            window.press(&say("restore-words-do")).await;
        }
        ("restore-done", _) => window.press(&say("restore-do")).await,
        (name, state) => panic!("nobody knows the way to {name} {state}"),
    }
}

/// The newest page of the diary.
async fn newest(window: &Window) -> String {
    let days = window
        .command("diary_days", json!({ "before": null, "most": 1 }))
        .await;
    let days = days.expect("the diary can be listed");
    let entry = &days["days"][0]["entries"][0];
    entry["id"].as_str().expect("a page").to_owned()
}

async fn write_again(window: &Window) {
    let id = newest(window).await;
    window
        .go(&format!("#/diary/write/{id}"), "diary-write")
        .await;
}

/// Makes a second person's workbook, which the lock is for then.
async fn another_person(window: &Window) {
    let words: Vec<u8> = PASSPHRASE.bytes().collect();
    for (command, input) in [
        ("workbook_another", json!({ "name": "Green workbook" })),
        ("workbook_create", json!({ "passphrase": words })),
        ("recovery_done", json!({})),
        ("workbook_lock", json!({})),
    ] {
        let done = window.command(command, input).await;
        done.unwrap_or_else(|refused| panic!("{command}: {refused}"));
    }
    window.run("location.hash = '#/today';", vec![]).await;
    let anew = window.client().refresh().await;
    anew.expect("the page loads anew");
    window.read("Green workbook").await;
}
