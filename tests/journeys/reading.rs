//! Reading: an article found, read in both its words, marked, kept for good, and printed.

use serde_json::json;
use towpath_tests::first_run::{self, Kept};
use towpath_tests::pdf;
use towpath_tests::stage::Stage;
use towpath_tests::window::Window;
use towpath_tests::words::say;

#[tokio::test]
async fn an_article_is_read_marked_and_kept_at_hand() {
    let stage = Stage::new();
    let (window, kept) = moved_in(&stage).await;
    window.go("#/read", "read").await;
    let rows = "return document.querySelectorAll('main li a').length;";
    assert_eq!(window.run(rows, vec![]).await, json!(12));
    window.go("#/read/worry-and-panic", "read-article").await;
    window.read("Something to try today").await;
    let first = "return document.querySelector('main .notice p').textContent;";
    let first = window.run(first, vec![]).await;
    assert!(first.as_str().unwrap().contains("call 999"), "{first}");
    window.press(&say("read-plainer")).await;
    window.read("Try this today").await;
    window.press(&say("read-usual")).await;
    window.read("Something to try today").await;
    window.tick(&say("read-mark-read")).await;
    window.tick(&say("read-mark-keep")).await;
    first_run::lock(&window).await;
    first_run::open(&window, &kept.passphrase).await;
    window.go("#/read", "read").await;
    window.read(&say("read-kept-head")).await;
    window.read(&say("read-was-read")).await;
    assert_eq!(window.run(rows, vec![]).await, json!(13));
}

#[tokio::test]
async fn the_comfort_setting_chooses_the_plainer_words() {
    let stage = Stage::new();
    let (window, _) = moved_in(&stage).await;
    window.go("#/settings/comfort", "settings-comfort").await;
    window.press(&say("settings-words-on")).await;
    window.go("#/read/sleep", "read-article").await;
    window.read("Try this today").await;
}

#[tokio::test]
async fn an_article_is_found_by_a_word_with_a_slip() {
    let stage = Stage::new();
    let (window, _) = moved_in(&stage).await;
    window.go("#/find", "find").await;
    window.type_into(&say("find-words"), "pannic").await;
    window.read("Worry and panic").await;
    let first = "document.querySelector('main [aria-labelledby=found-articles] a').click();";
    window.run(first, vec![]).await;
    window.arrive("read-article").await;
    window.read("What panic is").await;
}

#[tokio::test]
async fn an_article_is_saved_in_plain_words_and_large_print() {
    let stage = Stage::new();
    let (window, _) = moved_in(&stage).await;
    window.go("#/read/pacing/paper", "read-paper").await;
    window.until_shown(".preview img").await;
    window.tick(&say("read-paper-plain")).await;
    window.tick(&say("share-large")).await;
    window.press(&say("app-save-file")).await;
    window.read(&say("app-not-locked")).await;
    let saved = pdf::words(&pdf::only_one(&stage.save()));
    assert!(saved.contains("Try this today"), "{saved}");
    assert!(saved.contains("A path with small mileposts") || saved.contains("Boom and bust"));
}

async fn moved_in(stage: &Stage) -> (Window, Kept) {
    let window = Window::open(stage).await;
    let kept = first_run::make(&window).await;
    (window, kept)
}
