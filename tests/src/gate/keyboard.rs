//! A crawler that goes through a screen with the Tab key, there and back.

use std::collections::BTreeSet;

use fantoccini::actions::{InputSource, KeyAction, KeyActions};
use fantoccini::key::Key;
use serde_json::Value;

use crate::window::Window;

/// Marks every place the Tab key has to reach: a group of radios counts as one.
const MARK: &str = "document.activeElement?.blur(); scrollTo(0, 0);\
    const places = controls().filter(el => el.tabIndex >= 0 && !el.disabled);\
    const group = el => el.type === 'radio' && el.name ? [...document.getElementsByName(el.name)] : [el];\
    window.__crawl = places.filter(el => { const g = group(el);\
      return el === (g.find(r => r.checked) ?? (g.length > 1 ? g[0] : el)); });\
    window.__groups = window.__crawl.map(group);\
    return window.__crawl.map(told);";

/// Reads the focus; a radio stands for its group.
const FOCUS: &str = concat!(
    "const here = document.activeElement;",
    "const group = window.__groups.findIndex(g => g.includes(here));",
    "if (group >= 0) window.__crawl[group] = here;",
    include_str!("../page/focus.js")
);

/// Every control that the Tab key does not reach, leave, or show.
pub async fn faults(window: &Window) -> Vec<String> {
    let reply = window.run(MARK, vec![]).await;
    let places = super::sentences(&reply);
    let mut faults = BTreeSet::new();
    for (way, back) in [("forward", false), ("back", true)] {
        let mut missed: BTreeSet<usize> = (0..places.len()).collect();
        // Twice round, and a little for the places outside the page.
        for _ in 0..places.len() * 2 + 6 {
            tab(window, back).await;
            let seen = window.run(FOCUS, vec![]).await;
            faults.extend(super::sentences(&seen["faults"]));
            if let Some(at) = seen["at"].as_u64() {
                missed.remove(&(at as usize));
            }
            if missed.is_empty() {
                break;
            }
        }
        faults.extend(
            missed
                .iter()
                .map(|&at| format!("Tab {way} does not reach {}", places[at])),
        );
    }
    window
        .run("document.activeElement?.blur(); scrollTo(0, 0);", vec![])
        .await;
    faults.into_iter().collect()
}

/// Presses Tab, or Shift and Tab.
async fn tab(window: &Window, back: bool) {
    let shift = char::from(Key::Shift);
    let tab = char::from(Key::Tab);
    let mut keys = KeyActions::new("keys".to_owned());
    if back {
        keys = keys.then(KeyAction::Down { value: shift });
    }
    keys = keys
        .then(KeyAction::Down { value: tab })
        .then(KeyAction::Up { value: tab });
    if back {
        keys = keys.then(KeyAction::Up { value: shift });
    }
    window
        .client()
        .perform_actions(keys)
        .await
        .expect("keys can be pressed");
}

/// The name of what has the focus now.
pub async fn focused(window: &Window) -> String {
    let name = window
        .run("return nameOf(document.activeElement);", vec![])
        .await;
    match name {
        Value::String(name) => name,
        _ => String::new(),
    }
}
