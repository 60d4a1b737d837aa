//! The computer sleeps, or its screen is locked, in mid-sentence: words first, then the lock.

use towpath_tests::first_run::{self, PASSPHRASE};
use towpath_tests::logind::LoginManager;
use towpath_tests::patience::until;
use towpath_tests::stage::Stage;
use towpath_tests::window::Window;
use towpath_tests::words::say;

const WORDS: &str = "In the middle of a";

/// Leaves a sentence unfinished and unsaved.
async fn in_mid_sentence(stage: &Stage) -> Window {
    let window = Window::open(stage).await;
    first_run::make(&window).await;
    window.go("#/diary/write", "diary-write").await;
    window.type_into(&say("diary-words"), WORDS).await;
    window
}

/// The lock is there and shows nothing; behind it the sentence is kept.
async fn locked_and_kept(window: &Window) {
    window.arrive("lock").await;
    assert!(!window.words().await.contains(WORDS));
    first_run::open(window, PASSPHRASE).await;
    window.go("#/diary/list", "diary-list").await;
    window.read(WORDS).await;
}

#[tokio::test]
async fn sleep_waits_until_the_words_are_saved_and_locked() {
    let stage = Stage::new();
    let login = LoginManager::on(&stage);
    let window = in_mid_sentence(&stage).await;
    until("the program to ask for time before sleep", async || {
        login.is_held().then_some(())
    })
    .await;
    login.sleep(true);
    until("the program to let the computer sleep", async || {
        (!login.is_held()).then_some(())
    })
    .await;
    // At that moment all is done: the very next look finds it locked.
    let stage_now = window.command("desk_look", serde_json::json!({})).await;
    assert_eq!(stage_now.expect("a view")["stage"], "locked");
    login.sleep(false);
    until("the program to ask again for the next sleep", async || {
        login.is_held().then_some(())
    })
    .await;
    locked_and_kept(&window).await;
}

#[tokio::test]
async fn a_locked_session_or_screen_locks_the_workbook() {
    let stage = Stage::new();
    let login = LoginManager::on(&stage);
    let window = in_mid_sentence(&stage).await;
    until("the program to listen", async || {
        login.is_held().then_some(())
    })
    .await;
    login.lock();
    locked_and_kept(&window).await;
    for kind in ["org.freedesktop", "org.gnome"] {
        window.go("#/today", "today").await;
        // Uncovering the screen is no reason to lock.
        login.screen_saver(kind, false);
        login.screen_saver(kind, true);
        locked_and_kept(&window).await;
    }
}

#[tokio::test]
async fn a_sleep_that_nobody_announced_is_noticed_by_the_clocks() {
    let stage = Stage::new();
    stage.set_slept(0);
    let window = in_mid_sentence(&stage).await;
    stage.set_slept(3_600);
    locked_and_kept(&window).await;
}

#[tokio::test]
async fn a_window_that_does_not_answer_is_locked_all_the_same() {
    let stage = Stage::new();
    let login = LoginManager::on(&stage);
    let window = in_mid_sentence(&stage).await;
    window.read(&say("app-saved")).await;
    until("the program to ask for time before sleep", async || {
        login.is_held().then_some(())
    })
    .await;
    window
        .run("window.dispatchEvent = () => true;", vec![])
        .await;
    login.sleep(true);
    until("the program to let the computer sleep", async || {
        (!login.is_held()).then_some(())
    })
    .await;
    locked_and_kept(&window).await;
}
