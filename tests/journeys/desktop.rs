//! What the desktop keeps of the program: the size of its window, and no recent documents.

use std::fs;

use serde_json::json;
use towpath_tests::first_run::{self, PASSPHRASE};
use towpath_tests::house;
use towpath_tests::patience::until;
use towpath_tests::stage::Stage;
use towpath_tests::window::Window;
use towpath_tests::words::say;

#[tokio::test]
async fn the_window_comes_back_in_the_size_it_was_left_in() {
    let stage = Stage::new();
    let window = Window::open(&stage).await;
    window.resize(900, 640).await;
    window.close(&stage).await;
    let window = Window::open(&stage).await;
    let size = window
        .run("return [innerWidth, innerHeight];", vec![])
        .await;
    assert_eq!(size, json!([900, 640]));
}

#[tokio::test]
async fn a_chosen_file_leaves_the_list_of_recent_documents_and_others_stay() {
    let stage = Stage::new();
    let chosen = house::top().join("icons/towpath-128.png");
    let list = stage.data().join("recently-used.xbel");
    let entry = |path: &str| {
        format!(
            "<bookmark href=\"file://{path}\" added=\"2026-11-22T10:00:00Z\" \
             modified=\"2026-11-22T10:00:00Z\" visited=\"2026-11-22T10:00:00Z\"><info>\
             <metadata owner=\"http://freedesktop.org\">\
             <mime:mime-type type=\"image/png\"/><bookmark:applications>\
             <bookmark:application name=\"other\" exec=\"&apos;other %u&apos;\" \
             modified=\"2026-11-22T10:00:00Z\" count=\"1\"/></bookmark:applications>\
             </metadata></info></bookmark>"
        )
    };
    let whole = format!(
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?><xbel version=\"1.0\" \
         xmlns:bookmark=\"http://www.freedesktop.org/standards/desktop-bookmarks\" \
         xmlns:mime=\"http://www.freedesktop.org/standards/shared-mime-info\">{}{}</xbel>",
        entry(&chosen.display().to_string()),
        entry("/home/other/letter.png"),
    );
    fs::write(&list, whole).expect("a list of recent documents");

    let window = Window::open(&stage).await;
    first_run::make(&window).await;
    window.go("#/diary/write", "diary-write").await;
    stage.set_file(&chosen);
    window.press(&say("picture-add")).await;
    window.until_shown("main li img").await;
    until("the chosen file to leave the list", async || {
        let left = fs::read_to_string(&list).unwrap_or_default();
        (left.contains("letter.png") && !left.contains("towpath-128")).then_some(())
    })
    .await;
}

#[tokio::test]
async fn a_clock_set_back_while_writing_loses_no_word_and_is_said() {
    let stage = Stage::new();
    let window = Window::open(&stage).await;
    first_run::make(&window).await;
    window.go("#/diary/write", "diary-write").await;
    window.type_into(&say("diary-words"), "Before.").await;
    window.read(&say("app-saved")).await;
    stage.set_now("2026-11-19T10:15:00+00:00");
    window.type_into(&say("diary-words"), " After.").await;
    window.press(&say("diary-done")).await;
    window.arrive("today").await;
    window.go("#/diary/list", "diary-list").await;
    window.read("Before. After.").await;
    first_run::lock(&window).await;
    first_run::open(&window, PASSPHRASE).await;
    window.read(&say("notice-clock-behind.what")).await;
    window.go("#/diary/list", "diary-list").await;
    window.read("Before. After.").await;
}
