//! The one list of screens: a new screen cannot escape the gates.

use std::collections::BTreeSet;

use towpath_content::words::english;
use towpath_tests::house::sources;
use towpath_tests::screens::SCREENS;

#[test]
fn every_screen_of_the_window_is_in_the_list_and_the_other_way_round() {
    let listed: BTreeSet<&str> = SCREENS.iter().map(|s| s.name).collect();
    let window = sources("ui", &["ts", "svelte"]);
    let named: BTreeSet<&str> = window
        .iter()
        .filter(|s| !s.path.ends_with(".test.ts"))
        .flat_map(|s| names(&s.text))
        .collect();
    assert_eq!(
        listed, named,
        "left: the list of the tests; right: the window's source"
    );
}

/// The screens that a source file names.
fn names(text: &str) -> Vec<&str> {
    let mut found = Vec::new();
    for opening in [
        "data-screen=\"",
        "dataset.screen = '",
        "screen: '",
        "screen=\"",
        "screenReady('",
    ] {
        for (at, _) in text.match_indices(opening) {
            let rest = &text[at + opening.len()..];
            found.push(rest.split(['"', '\'']).next().unwrap_or_default());
        }
    }
    found
}

#[test]
fn every_screen_has_three_tips_of_its_own() {
    let screens: BTreeSet<&str> = SCREENS.iter().map(|s| s.name).collect();
    let mut faults = Vec::new();
    for screen in screens {
        // The cover shows nothing, and has nothing to explain.
        if screen == "hidden" {
            continue;
        }
        let keys = ["one", "two", "three"].map(|part| format!("tips-{screen}.{part}"));
        let missing = keys.into_iter().filter(|key| !english().has(key));
        faults.extend(missing.map(|key| format!("words/en-GB/tips.ftl lacks {key}")));
    }
    crate::none(faults);
}
