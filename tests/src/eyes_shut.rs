//! The program as people get it, used without eyes: names from the accessibility tree, real keys.
//!
//! WebDriver cannot drive a plain build, and must not.

use crate::first_run::PASSPHRASE;
use crate::gate::names::{self, Address};
use crate::patience::{PATIENCE, within};
use crate::stage::Stage;
use crate::title_bar;
use crate::words::say;

/// Waits until something with this name is in the tree.
pub async fn hear(stage: &Stage, name: &str) -> Address {
    let mut last = Vec::new();
    let found = within(PATIENCE, async || {
        last = names::tree(stage);
        last.iter()
            .find(|n| n.name.trim() == name)
            .map(|n| n.address.clone())
    })
    .await;
    let heard = || {
        last.iter()
            .map(|n| n.name.as_str())
            .filter(|n| !n.is_empty())
            .collect::<Vec<_>>()
    };
    found.unwrap_or_else(|| panic!("“{name}” is not heard; there are {:?}", heard()))
}

/// Presses the control with this name, as a screen reader does.
pub async fn press(stage: &Stage, name: &str) {
    let address = hear(stage, name).await;
    names::press(stage, &address);
}

/// Takes the focus to the field with this name and types with the keys of the display.
pub async fn type_into(stage: &Stage, name: &str, words: &str) {
    hear(stage, name).await;
    let last = names::tree(stage)
        .into_iter()
        .rfind(|n| n.name.trim() == name && n.focusable);
    names::focus(stage, &last.expect("a field with this name").address);
    title_bar::focus(stage.display()).expect("the window can have the keyboard");
    let typed = stage
        .command("xdotool")
        .args(["type", "--delay", "20", words])
        .status();
    assert!(
        typed.is_ok_and(|s| s.success()),
        "keys can be pressed on the display"
    );
}

/// Presses the last of several controls with this name: the one in an open dialog.
pub async fn press_last(stage: &Stage, name: &str) {
    hear(stage, name).await;
    let last = names::tree(stage)
        .into_iter()
        .rfind(|n| n.name.trim() == name && n.focusable);
    names::press(stage, &last.expect("a control with this name").address);
}

/// Goes through the first run with the person's own words, to an open workbook.
pub async fn first_run(stage: &Stage) {
    press(stage, &say("app-continue")).await;
    press(stage, &say("first-run-words-own")).await;
    type_into(stage, &say("first-run-own-label"), PASSPHRASE).await;
    press(stage, &say("app-continue")).await;
    press(stage, &say("first-run-code-kept")).await;
    press(stage, &say("first-run-skip-go")).await;
    hear(stage, &say("first-run-skip-title")).await;
    press_last(stage, &say("first-run-skip-go")).await;
    press(stage, &say("first-run-ratings-go")).await;
}
