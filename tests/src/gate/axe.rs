//! axe-core in the real window: A, AA, AAA and best practice.

use std::sync::LazyLock;

use serde_json::json;

use super::sentences;
use crate::house;
use crate::window::Window;

/// The checker, as it comes from npm with the window's other tools.
static AXE: LazyLock<String> = LazyLock::new(|| house::text("ui/node_modules/axe-core/axe.min.js"));

/// Every tag of the Web Content Accessibility Guidelines, and best practice.
const TAGS: [&str; 10] = [
    "wcag2a",
    "wcag2aa",
    "wcag2aaa",
    "wcag21a",
    "wcag21aa",
    "wcag21aaa",
    "wcag22a",
    "wcag22aa",
    "wcag22aaa",
    "best-practice",
];

/// Rules that axe leaves off unless asked by name, though they bind us.
const ASKED: [&str; 4] = [
    "color-contrast-enhanced",
    "identical-links-same-purpose",
    "meta-refresh-no-exceptions",
    "target-size",
];

/// Every violation on the screen as it is shown now.
pub async fn faults(window: &Window) -> Vec<String> {
    let there = window
        .run("return typeof window.axe === 'object';", vec![])
        .await;
    if there != json!(true) {
        window
            .client()
            .execute(&AXE, vec![])
            .await
            .expect("axe can be put in the page");
    }
    let run = "const rules = Object.fromEntries(input.asked.map(id => [id, { enabled: true }]));\
        const found = await axe.run(document, { runOnly: { type: 'tag', values: input.tags }, rules,\
          resultTypes: ['violations'], iframes: false });\
        return found.violations.flatMap(v => v.nodes.map(n => `axe ${v.id}: ${n.html.slice(0, 120)} — ${\
          [...n.any, ...n.all, ...n.none].map(c => c.message).join('; ').slice(0, 240)}`));";
    sentences(
        &window
            .run_async(run, json!({ "tags": TAGS, "asked": ASKED }))
            .await,
    )
}
