//! Writing is kept: by itself, when the program is killed, and when it is closed.

use serde_json::json;
use towpath_tests::first_run::{self, PASSPHRASE};
use towpath_tests::stage::Stage;
use towpath_tests::window::Window;
use towpath_tests::words::say;

/// The longest a change may wait for its save. Source: issue 2, point 8. Units: milliseconds.
const LONGEST_WAIT: u64 = 2_000;

#[tokio::test]
async fn a_killed_program_loses_at_most_the_last_two_seconds() {
    let stage = Stage::new();
    let window = Window::open(&stage).await;
    first_run::make(&window).await;
    window.go("#/diary/write", "diary-write").await;
    watch_timers(&window).await;
    window
        .type_into(&say("diary-words"), "These words are kept.")
        .await;
    // Nothing is pressed and nothing loses the focus: the save comes by itself.
    window.read(&say("app-saved")).await;
    window
        .type_into(&say("diary-words"), " These may be lost")
        .await;
    let waits = waits(&window).await;
    window.kill().await;
    assert!(
        waits.iter().any(|ms| *ms > 0 && *ms <= LONGEST_WAIT),
        "a save was due: {waits:?}"
    );

    let window = Window::open(&stage).await;
    first_run::open(&window, PASSPHRASE).await;
    window.go("#/diary/list", "diary-list").await;
    window.read("These words are kept.").await;
}

#[tokio::test]
async fn while_typing_goes_on_a_save_is_never_more_than_two_seconds_away() {
    let stage = Stage::new();
    let window = Window::open(&stage).await;
    first_run::make(&window).await;
    window.go("#/diary/write", "diary-write").await;
    watch_timers(&window).await;
    // All within one moment of the window, so that no save comes in between on a slow machine.
    let typing = "const field = named(arguments[0])[0];\
        for (const letter of 'On and on') {\
            field.value += letter; field.dispatchEvent(new Event('input', { bubbles: true }));\
        }";
    window.run(typing, vec![json!(say("diary-words"))]).await;
    let waits = waits(&window).await;
    // One timer that typing starts anew, and one that it does not.
    assert!(
        waits.iter().filter(|ms| **ms <= LONGEST_WAIT).count() >= 2,
        "{waits:?}"
    );
    let longest = waits
        .iter()
        .filter(|ms| **ms >= 1_000 && **ms <= LONGEST_WAIT)
        .count();
    assert_eq!(
        longest, 1,
        "typing does not put the last moment off: {waits:?}"
    );
}

#[tokio::test]
async fn closing_the_window_keeps_what_was_just_typed() {
    let stage = Stage::new();
    let window = Window::open(&stage).await;
    first_run::make(&window).await;
    window.go("#/diary/write", "diary-write").await;
    window
        .type_into(&say("diary-words"), "The very last words")
        .await;
    window.close(&stage).await;

    let window = Window::open(&stage).await;
    first_run::open(&window, PASSPHRASE).await;
    window.go("#/diary/list", "diary-list").await;
    window.read("The very last words").await;
}

#[tokio::test]
async fn hiding_covers_first_and_keeps_what_was_just_typed() {
    let stage = Stage::new();
    let window = Window::open(&stage).await;
    first_run::make(&window).await;
    window.go("#/diary/write", "diary-write").await;
    window
        .type_into(&say("diary-words"), "Nobody else may read this")
        .await;
    watch_order(&window).await;
    // By script, because a mouse would take the focus from the words, which saves them too.
    let hide = "named(arguments[0])[0].click();";
    window.run(hide, vec![json!(say("app-hide"))]).await;
    window.read(&say("app-hidden-hint")).await;
    let order = window.run("return JSON.parse(window.name);", vec![]).await;
    assert_eq!(
        order,
        json!(["covered", "saved", "locked", "out of sight", "blanked"]),
        "covered before the save starts"
    );
    assert!(!window.words().await.contains("Nobody"));
    let title = window.run("return document.title;", vec![]).await;
    assert_eq!(title, json!(say("app-neutral-title")));
    window.press(&say("app-hidden-back")).await;
    first_run::open(&window, PASSPHRASE).await;
    window.go("#/diary/list", "diary-list").await;
    window.read("Nobody else may read this").await;
}

#[tokio::test]
async fn leaving_the_page_keeps_what_was_just_typed() {
    let stage = Stage::new();
    let window = Window::open(&stage).await;
    first_run::make(&window).await;
    window.go("#/diary/write", "diary-write").await;
    window
        .type_into(&say("diary-words"), "Half a thought")
        .await;
    window.press(&say("app-today")).await;
    window.arrive("today").await;
    window.read("Half a thought").await;
}

/// Writes down how long each timer of the page is to wait.
async fn watch_timers(window: &Window) {
    let script = "window.__waits = []; const usual = window.setTimeout;\
        window.setTimeout = (f, ms, ...rest) => { window.__waits.push(ms ?? 0); return usual(f, ms, ...rest); };";
    window.run(script, vec![]).await;
}

async fn waits(window: &Window) -> Vec<u64> {
    let waits = window.run("return window.__waits;", vec![]).await;
    waits
        .as_array()
        .into_iter()
        .flatten()
        .filter_map(|w| w.as_u64())
        .collect()
}

/// Writes down what happens first: the cover, the save, or the lock. The window's name outlives
/// the page, which is thrown away after the lock.
async fn watch_order(window: &Window) {
    let script = "window.name = '[]'; const usual = window.fetch;\
        const seen = (what) => { const order = JSON.parse(window.name);\
          if (!order.includes(what)) window.name = JSON.stringify([...order, what]); };\
        const look = () => { if (document.body.dataset.screen === 'hidden') seen('covered'); };\
        new MutationObserver(look).observe(document.body, { attributes: true });\
        window.fetch = (where, ...rest) => { look();\
          for (const [call, what] of [['diary_save', 'saved'], ['workbook_lock', 'locked'],\
            ['window_guard', 'out of sight'], ['window_blank', 'blanked']])\
            if (String(where).includes(call)) seen(what);\
          return usual(where, ...rest); };";
    window.run(script, vec![]).await;
}

#[tokio::test]
async fn a_window_left_alone_warns_then_keeps_the_words_and_locks() {
    let stage = Stage::new();
    let window = Window::open(&stage).await;
    first_run::make(&window).await;
    window.go("#/diary/write", "diary-write").await;
    window
        .type_into(&say("diary-words"), "Left on the table")
        .await;
    let later = "const [ahead] = arguments; window.__usual ??= Date.now;\
        Date.now = () => window.__usual.call(Date) + ahead * 60_000;";
    window.run(later, vec![json!(14.5)]).await;
    window.read(&say("app-lock-soon")).await;
    window.run(later, vec![json!(15.5)]).await;
    window.arrive("lock").await;
    assert!(!window.words().await.contains("Left on the table"));
    first_run::open(&window, PASSPHRASE).await;
    window.go("#/diary/list", "diary-list").await;
    window.read("Left on the table").await;
}
