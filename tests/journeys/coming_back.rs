//! First run, lock, and the ways back in.

use towpath_tests::first_run::{self, PASSPHRASE};
use towpath_tests::stage::Stage;
use towpath_tests::sweep;
use towpath_tests::window::Window;
use towpath_tests::words::{error, say};

#[tokio::test]
async fn a_first_day_is_written_locked_and_opened_again() {
    let stage = Stage::new();
    let window = Window::open(&stage).await;
    first_run::make(&window).await;
    window.go("#/diary/write", "diary-write").await;
    window.press(&say("mood-4")).await;
    window
        .type_into(&say("diary-words"), "Walked to the bridge.")
        .await;
    window.read(&say("app-saved")).await;
    first_run::lock(&window).await;
    assert!(
        !window.words().await.contains("Walked"),
        "the lock shows nothing of the diary"
    );
    first_run::open(&window, PASSPHRASE).await;
    window.go("#/diary/list", "diary-list").await;
    window.read("Walked to the bridge.").await;
}

#[tokio::test]
async fn four_offered_words_open_the_workbook() {
    let stage = Stage::new();
    let window = Window::open(&stage).await;
    window.press(&say("app-continue")).await;
    window.arrive("first-run-words").await;
    let first = offered(&window).await;
    window.press(&say("first-run-words-others")).await;
    let words = towpath_tests::patience::until("four other words", async || {
        let words = offered(&window).await;
        (words != first).then_some(words)
    })
    .await;
    window.press(&say("app-continue")).await;
    window.arrive("first-run-code").await;
    window.press(&say("first-run-code-kept")).await;
    window.press(&say("first-run-skip-go")).await;
    window.read(&say("first-run-skip-words")).await;
    window.press_last(&say("first-run-skip-go")).await;
    window.press(&say("first-run-ratings-go")).await;
    window.arrive("today").await;
    first_run::lock(&window).await;
    first_run::open(&window, &words).await;
}

async fn offered(window: &Window) -> String {
    let script = "return [...document.querySelectorAll('main ol .word')].map(w => tidy(w.textContent)).join(' ');";
    let words = window.run(script, vec![]).await;
    let words = words.as_str().expect("words").to_owned();
    assert_eq!(
        words.split(' ').count(),
        4,
        "four words are offered: {words}"
    );
    words
}

#[tokio::test]
async fn a_wrong_passphrase_says_so_and_changes_nothing() {
    let stage = Stage::new();
    let window = Window::open(&stage).await;
    first_run::make(&window).await;
    first_run::lock(&window).await;
    let before = sweep::snapshot(&stage.workbook());
    window
        .type_into(&say("lock-words"), "river stone lamp bred")
        .await;
    window.press(&say("lock-open")).await;
    window.read(&error("wrong-passphrase")).await;
    assert_eq!(
        window.value(&say("lock-words")).await,
        "river stone lamp bred",
        "the typing stays"
    );
    assert!(
        before == sweep::snapshot(&stage.workbook()),
        "a wrong passphrase changed a file"
    );
    window.clear(&say("lock-words")).await;
    first_run::open(&window, PASSPHRASE).await;
}

#[tokio::test]
async fn a_forgotten_passphrase_is_replaced_with_the_code() {
    let stage = Stage::new();
    let window = Window::open(&stage).await;
    let kept = first_run::make(&window).await;
    first_run::lock(&window).await;
    window.press(&say("lock-forgot")).await;
    window.arrive("lock-recover").await;
    // As people type it: small letters, no spaces, a nought for an O.
    let code = kept.groups.concat().to_lowercase().replace('0', "o");
    window.type_into(&say("lock-recover-code"), &code).await;
    window
        .type_into(&say("lock-recover-new"), "cloud ladder fern tin")
        .await;
    window.press(&say("lock-recover-open")).await;
    window.arrive("today").await;
    first_run::lock(&window).await;
    window.type_into(&say("lock-words"), PASSPHRASE).await;
    window.press(&say("lock-open")).await;
    window.read(&error("wrong-passphrase")).await;
    window.clear(&say("lock-words")).await;
    first_run::open(&window, "cloud ladder fern tin").await;
}

#[tokio::test]
async fn a_mistyped_code_says_which_kind_of_mistake_it_is() {
    let stage = Stage::new();
    let window = Window::open(&stage).await;
    let kept = first_run::make(&window).await;
    first_run::lock(&window).await;
    window.press(&say("lock-forgot")).await;
    window.arrive("lock-recover").await;
    let mut code = kept.groups.join(" ");
    let first = if code.starts_with('A') { "B" } else { "A" };
    code.replace_range(0..1, first);
    window.type_into(&say("lock-recover-code"), &code).await;
    window
        .type_into(&say("lock-recover-new"), "cloud ladder fern tin")
        .await;
    window.press(&say("lock-recover-open")).await;
    window.read(&error("recovery-code-mistyped")).await;
    assert_eq!(
        window.value(&say("lock-recover-code")).await,
        code,
        "the typing stays"
    );
}

#[tokio::test]
async fn spaces_at_the_ends_and_another_form_of_the_same_letter_open_too() {
    let stage = Stage::new();
    let window = Window::open(&stage).await;
    // "café" with one letter é, and with e and an accent.
    first_run::make_with(&window, "my caf\u{e9} by the lock").await;
    first_run::lock(&window).await;
    first_run::open(&window, "  my cafe\u{301} by the lock ").await;
}

#[tokio::test]
async fn words_can_be_changed_and_a_new_sheet_made() {
    let stage = Stage::new();
    let window = Window::open(&stage).await;
    let kept = first_run::make(&window).await;
    window.go("#/settings/privacy", "settings-privacy").await;
    window.press(&say("settings-change")).await;
    window
        .type_into(&say("settings-change-old"), PASSPHRASE)
        .await;
    window
        .type_into(&say("settings-change-new"), "cloud ladder fern tin")
        .await;
    window.press(&say("settings-change-do")).await;
    window.read(&say("settings-changed")).await;
    window.press(&say("settings-sheet")).await;
    window
        .type_into(&say("settings-sheet-words"), "cloud ladder fern tin")
        .await;
    window.press(&say("settings-sheet-do")).await;
    window.read(&say("settings-sheet-made")).await;
    let groups = first_run::groups(&window).await;
    assert_ne!(groups, kept.groups, "the new sheet has a new code");
    window.press(&say("settings-sheet-done")).await;
    window.read(&say("settings-sheet-kept")).await;
    first_run::lock(&window).await;
    window.press(&say("lock-forgot")).await;
    window.arrive("lock-recover").await;
    window
        .type_into(&say("lock-recover-code"), &kept.groups.join(" "))
        .await;
    window
        .type_into(&say("lock-recover-new"), "quiet water under stone")
        .await;
    window.press(&say("lock-recover-open")).await;
    window.read(&error("wrong-recovery-code")).await;
}

/// Most key presses from the first start to Today, besides typing. Source: experience, row 1.
const MOST_KEYS: usize = 12;

#[tokio::test]
async fn today_is_few_key_presses_and_four_screens_from_the_first_start() {
    let stage = Stage::new();
    let window = Window::open(&stage).await;
    let mut screens = vec![window.ready().await];
    let mut keys = 0;
    press_key(&window, "\u{e007}", &mut keys).await;
    window.arrive("first-run-words").await;
    screens.push("first-run-words".to_owned());
    press_key(&window, "\u{e007}", &mut keys).await;
    window.arrive("first-run-code").await;
    screens.push("first-run-code".to_owned());
    let groups = first_run::groups(&window).await;
    press_key(&window, "\u{e007}", &mut keys).await;
    window.read(&say("first-run-check-lead")).await;
    first_run::type_groups(&window, &groups).await;
    // From the first group to the second, and on.
    keys += 1;
    press_key(&window, "\u{e007}", &mut keys).await;
    window.arrive("first-run-ratings").await;
    screens.push("first-run-ratings".to_owned());
    press_key(&window, "\u{e007}", &mut keys).await;
    window.arrive("today").await;
    println!("{keys} key presses and {} screens to Today", screens.len());
    assert!(keys <= MOST_KEYS, "{keys} key presses");
    assert_eq!(screens.len(), 4, "{screens:?}");
}

/// Presses a key where the focus is.
async fn press_key(window: &Window, key: &str, keys: &mut usize) {
    let focused = window.client().active_element().await;
    let focused = focused.expect("something has the focus");
    focused.send_keys(key).await.expect("it takes keys");
    *keys += 1;
}

#[tokio::test]
async fn a_look_round_comes_before_any_passphrase_and_leaves_nothing() {
    let stage = Stage::new();
    let before = sweep::snapshot(&stage.data());
    let window = Window::open(&stage).await;
    window.press(&say("first-run-look")).await;
    window.arrive("first-run-look").await;
    window.read(&say("first-run-look-made-up")).await;
    window.press(&say("first-run-help")).await;
    window.arrive("help").await;
    assert!(
        before == sweep::snapshot(&stage.data()),
        "something was kept"
    );
}

#[tokio::test]
async fn up_to_three_ratings_are_kept_from_the_first_run() {
    let stage = Stage::new();
    let window = Window::open(&stage).await;
    window.press(&say("app-continue")).await;
    window.arrive("first-run-words").await;
    window.press(&say("app-continue")).await;
    window.arrive("first-run-code").await;
    window.press(&say("first-run-code-kept")).await;
    window.press(&say("first-run-skip-go")).await;
    window.press_last(&say("first-run-skip-go")).await;
    window.arrive("first-run-ratings").await;
    for id in ["pain", "sleep", "worry"] {
        window.tick(&say(&format!("rating-{id}"))).await;
    }
    window.tick(&say("rating-energy")).await;
    window.read(&say("first-run-ratings-full")).await;
    window.press(&say("first-run-ratings-go")).await;
    window.arrive("today").await;
    let ratings = window.command("ratings_list", serde_json::json!({})).await;
    let ratings = ratings.expect("the workbook is open");
    let all = ratings["ratings"].as_array().expect("ratings");
    let kept: Vec<_> = all
        .iter()
        .filter(|one| one["kept"] == true)
        .map(|one| one["id"].as_str().expect("an id"))
        .collect();
    assert_eq!(kept, ["pain", "sleep", "worry"]);
}
