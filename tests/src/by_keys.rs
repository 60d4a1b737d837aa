//! The window by keyboard alone: keys go to what has the focus, as from a person's hands.

use serde_json::json;

use crate::patience::until;
use crate::window::Window;

/// The Tab key.
pub const TAB: &str = "\u{e004}";
/// The Enter key.
pub const ENTER: &str = "\u{e007}";
/// The space bar.
pub const SPACE: &str = "\u{e00d}";

/// More presses than any page needs to get round once.
const ROUND: usize = 120;

/// Types into a field that is reached with Tab.
pub async fn type_into(window: &Window, field: &str, words: &str) {
    // The heading, where the focus is on arrival, can have the same words.
    send(window, TAB).await;
    tab_to(window, field).await;
    send(window, words).await;
}

/// Goes on with Tab until the focus is on something whose name begins with these words.
pub async fn tab_to(window: &Window, beginning: &str) {
    let there = "const el = document.activeElement;\
        return el !== document.body && nameOf(el).startsWith(arguments[0]);";
    for _ in 0..ROUND {
        if window.run(there, vec![json!(beginning)]).await == json!(true) {
            return;
        }
        send(window, TAB).await;
    }
    panic!("no key leads to “{beginning}”: {}", window.words().await);
}

/// Sends keys to what has the focus.
pub async fn send(window: &Window, keys: &str) {
    let focused = until("something to have the focus", async || {
        window.client().active_element().await.ok()
    })
    .await;
    focused.send_keys(keys).await.expect("the keys are sent");
}
