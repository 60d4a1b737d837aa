//! The way from the very first start to an open workbook.

use serde_json::Value;

use crate::patience::until;
use crate::window::Window;
use crate::words::say;

/// Made-up words that are very hard to guess.
pub const PASSPHRASE: &str = "river stone lamp bread";

/// Words as they cross the wire, behind a mask that changes nothing.
pub fn bare(words: &str) -> Vec<u8> {
    let mut masked = vec![0; words.len()];
    masked.extend_from_slice(words.as_bytes());
    masked
}

/// What a person has after the first run.
#[derive(Clone)]
pub struct Kept {
    /// The words that open the workbook.
    pub passphrase: String,
    /// The seven groups of the recovery code.
    pub groups: Vec<String>,
}

/// Goes through the whole first run with the person's own words.
pub async fn make(window: &Window) -> Kept {
    make_with(window, PASSPHRASE).await
}

/// Goes through the whole first run with these words.
pub async fn make_with(window: &Window, passphrase: &str) -> Kept {
    window.arrive("first-run-welcome").await;
    window.press(&say("app-continue")).await;
    window.arrive("first-run-words").await;
    window.press(&say("first-run-words-own")).await;
    window.arrive("first-run-own-words").await;
    window
        .type_unseen(&say("first-run-own-label"), passphrase)
        .await;
    window.press(&say("app-continue")).await;
    window.arrive("first-run-code").await;
    let groups = groups(window).await;
    window.press(&say("first-run-code-kept")).await;
    window.read(&say("first-run-check-lead")).await;
    type_groups(window, &groups).await;
    window.press(&say("app-continue")).await;
    window.arrive("first-run-ratings").await;
    window.press(&say("first-run-ratings-go")).await;
    window.arrive("today").await;
    Kept {
        passphrase: passphrase.to_owned(),
        groups,
    }
}

/// Reads the recovery code from the screen.
pub async fn groups(window: &Window) -> Vec<String> {
    let script = "return [...document.querySelectorAll('main [translate=no]')].map(g => tidy(g.textContent));";
    let shown = window.run(script, vec![]).await;
    let groups: Vec<String> = shown
        .as_array()
        .into_iter()
        .flatten()
        .filter_map(Value::as_str)
        .map(str::to_owned)
        .collect();
    assert_eq!(groups.len(), 7, "the code has seven groups");
    groups
}

/// Types the groups that are asked for.
pub async fn type_groups(window: &Window, groups: &[String]) {
    for (at, group) in groups.iter().enumerate() {
        let label = crate::words::tell("first-run-check-group", "number", at as i64 + 1);
        if window.control(&label).await.is_some() {
            window.clear(&label).await;
            window.type_into(&label, group).await;
        }
    }
}

/// Opens a locked workbook; the window shows the page where it was left.
pub async fn open(window: &Window, passphrase: &str) {
    window.arrive("lock").await;
    window.type_unseen(&say("lock-words"), passphrase).await;
    window.press(&say("lock-open")).await;
    until("the workbook to open", async || {
        window.screen().await.filter(|screen| screen != "lock")
    })
    .await;
}

/// Locks an open workbook, as Hide does.
pub async fn lock(window: &Window) {
    window.go("#/today", "today").await;
    window.press(&say("app-hide")).await;
    window.read(&say("app-hidden-hint")).await;
    window.press(&say("app-hidden-back")).await;
    window.arrive("lock").await;
}
