//! Pictures of a page: added, described, taken away, brought back, and shared where ticked.

use std::fs;
use std::path::PathBuf;
use std::process::Command;

use serde_json::{Value, json};
use towpath_tests::first_run::{self, PASSPHRASE};
use towpath_tests::house;
use towpath_tests::patience::until;
use towpath_tests::pdf;
use towpath_tests::stage::Stage;
use towpath_tests::sweep;
use towpath_tests::window::Window;
use towpath_tests::words::{error, fill, say};

/// Words about the picture.
const WORDS: &str = "The bridge";
/// The pictures of the page that is written, and of the one that is read.
const WRITTEN: &str = "main li img";
const READ: &str = "main section img";

/// A picture to choose: what is in the project is nobody's.
fn bridge() -> PathBuf {
    house::top().join("icons/towpath-256.png")
}

/// Begins a page with words and one picture that was chosen.
async fn begin(stage: &Stage) -> Window {
    let window = Window::open(stage).await;
    first_run::make(&window).await;
    window.go("#/diary/write", "diary-write").await;
    window
        .type_into(&say("diary-words"), "Walked to the bridge.")
        .await;
    stage.set_file(&bridge());
    window.press(&say("picture-add")).await;
    window.until_shown(WRITTEN).await;
    window
}

/// The pictures of the newest page, as the workbook has them.
async fn kept(window: &Window) -> Vec<Value> {
    let page = newest(window).await;
    let listed = window.command("pictures_list", json!({ "id": page })).await;
    let listed = listed.expect("the pictures can be listed");
    listed["pictures"].as_array().expect("a list").clone()
}

async fn newest(window: &Window) -> String {
    let asked = json!({ "before": null, "most": 1 });
    let days = window.command("diary_days", asked).await.expect("the days");
    let id = &days["days"][0]["entries"][0]["id"];
    id.as_str().expect("a page").to_owned()
}

/// Says what the picture shows, and waits until that is kept.
async fn describe(window: &Window) {
    window.type_into(&say("picture-words"), WORDS).await;
    until("the words about the picture to be kept", async || {
        let kept = kept(window).await;
        (kept[0]["words"] == json!(WORDS)).then_some(())
    })
    .await;
}

#[tokio::test]
async fn a_picture_is_added_described_taken_away_and_is_there_after_the_lock() {
    let stage = Stage::new();
    let window = begin(&stage).await;
    describe(&window).await;
    let remove = fill("picture-remove-named", &[("name", WORDS)]);
    window.press(&remove).await;
    window.read(&say("picture-removed")).await;
    window.until_gone(WRITTEN).await;
    window.press(&say("app-undo")).await;
    window.until_shown(WRITTEN).await;

    window.press(&say("diary-done")).await;
    window.arrive("today").await;
    first_run::lock(&window).await;
    window.until_gone("img[src^='blob:']").await;
    first_run::open(&window, PASSPHRASE).await;
    let page = newest(&window).await;
    let route = format!("#/diary/entry/{page}");
    window.go(&route, "diary-entry").await;
    window.until_shown(READ).await;
    window.read(WORDS).await;
    window
        .press(&format!("{WORDS} {}", say("picture-larger")))
        .await;
    window.until_shown("dialog img").await;
    window.press(&say("app-close")).await;
    window.until_gone("dialog img").await;
}

#[tokio::test]
async fn a_picture_that_was_taken_away_waits_in_the_bin() {
    let stage = Stage::new();
    let window = begin(&stage).await;
    describe(&window).await;
    let remove = fill("picture-remove-named", &[("name", WORDS)]);
    window.press(&remove).await;
    window.until_gone(WRITTEN).await;
    // Long after the word about it is gone from the window.
    window.press(&say("app-dismiss")).await;
    window.press(&say("diary-done")).await;
    window.arrive("today").await;
    window.go("#/diary/bin", "diary-bin").await;
    window.read(WORDS).await;
    let when = [("day", "Sunday 22 November"), ("time", "10.15 am")];
    window.press(&fill("diary-bin-picture-back", &when)).await;
    window.read(&say("diary-bin-empty")).await;
    assert_eq!(kept(&window).await.len(), 1);

    let id = kept(&window).await[0]["id"].clone();
    let removed = window.command("picture_remove", json!({ "id": id })).await;
    removed.expect("it is there");
    window.go("#/today", "today").await;
    window.go("#/diary/bin", "diary-bin").await;
    window.press(&fill("diary-bin-picture-remove", &when)).await;
    window.read(&say("diary-bin-picture-ask")).await;
    window.press(&say("diary-bin-remove")).await;
    window.read(&say("diary-bin-picture-removed")).await;
    let back = window
        .command("picture_bring_back", json!({ "id": id }))
        .await;
    assert_eq!(back.expect_err("gone for good")["code"], "picture-gone");
}

#[tokio::test]
async fn a_pasted_picture_is_taken_in_and_pasted_words_are_left_to_the_box() {
    let stage = Stage::new();
    let window = begin(&stage).await;
    let paste = "const [bytes, words] = input;\
        const data = new DataTransfer();\
        data.items.add(new File([new Uint8Array(bytes)], 'pasted.png', { type: 'image/png' }));\
        if (words) data.setData('text/plain', words);\
        const event = new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true });\
        document.querySelector('main textarea').dispatchEvent(event);\
        return event.defaultPrevented;";
    let bytes = fs::read(bridge()).expect("a picture");
    let taken = window.run_async(paste, json!([bytes, ""])).await;
    assert_eq!(taken, json!(true));
    until("two pictures", async || {
        (kept(&window).await.len() == 2).then_some(())
    })
    .await;
    let taken = window.run_async(paste, json!([bytes, "words"])).await;
    assert_eq!(taken, json!(false), "where there are words they are meant");
}

#[tokio::test]
async fn what_is_no_picture_or_too_large_is_said_and_the_words_stay() {
    let stage = Stage::new();
    let window = begin(&stage).await;
    let file = stage.save().join("letter.png");
    fs::write(&file, "a letter to somebody").expect("a file");
    stage.set_file(&file);
    window.press(&say("picture-add")).await;
    window.read(&error("picture-unreadable")).await;
    let large = fs::File::create(&file).and_then(|file| file.set_len(100_000_000));
    large.expect("a large file");
    window.press(&say("picture-add")).await;
    window.read(&error("picture-too-large")).await;
    assert_eq!(kept(&window).await.len(), 1);
    assert_eq!(
        window.value(&say("diary-words")).await,
        "Walked to the bridge."
    );
    // The next good one is taken, and the word about the last one goes.
    stage.set_file(&bridge());
    window.press(&say("picture-add")).await;
    window
        .until_hidden(&say("error-picture-too-large.what"))
        .await;
    assert_eq!(kept(&window).await.len(), 2);
}

#[tokio::test]
async fn a_picture_goes_onto_paper_only_where_it_is_ticked_and_into_no_other_file() {
    let stage = Stage::new();
    let window = begin(&stage).await;
    describe(&window).await;
    window.press(&say("diary-done")).await;
    window.arrive("today").await;
    for ticked in [false, true] {
        window.go("#/today", "today").await;
        window.go("#/share", "share-choose").await;
        window.tick(&say("share-diary")).await;
        window.press(&say("app-continue")).await;
        window.arrive("share-entries").await;
        window.tick("Sunday 22 November").await;
        if ticked {
            window
                .tick(&fill("share-picture", &[("words", WORDS)]))
                .await;
        }
        window.press(&say("app-continue")).await;
        window.arrive("share-look").await;
        window.press(&say("app-save-file")).await;
        window.arrive("share-saved").await;
        let document = pdf::only_one(&stage.save());
        assert_eq!(pictures_in(&document) > 0, ticked);
        pdf::keep(&document, "summary-picture");
        fs::remove_file(&document).expect("set aside");
    }
    // Where a picture lies open, the beginning of a JPEG file does.
    for file in sweep::files(stage.folder()) {
        let bytes = fs::read(&file).unwrap_or_default();
        assert!(!bytes.starts_with(b"\xff\xd8\xff"), "{}", file.display());
    }
}

/// How many pictures a document has.
fn pictures_in(document: &std::path::Path) -> usize {
    let listed = Command::new("pdfimages")
        .arg("-list")
        .arg(document)
        .output();
    let listed = listed.expect("pdfimages runs").stdout;
    // Two lines of heads come first.
    String::from_utf8_lossy(&listed)
        .lines()
        .count()
        .saturating_sub(2)
}
