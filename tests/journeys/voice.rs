//! Voice notes: asked for, said, kept while they are said, listened to, and shared where ticked.
//!
//! The microphone is made up: it speaks one steady tone at the pace of a person.

use std::fs;
use std::path::Path;

use serde_json::{Value, json};
use towpath_tests::first_run::{self, PASSPHRASE};
use towpath_tests::patience::until;
use towpath_tests::stage::Stage;
use towpath_tests::sweep;
use towpath_tests::window::Window;
use towpath_tests::words::{error, fill, say, tell};

/// Words about a voice note.
const WORDS: &str = "About the walk";
/// What every page of an Ogg file begins with, and how our kind of sound is named in it.
const IN_PLAIN: [&str; 2] = ["OggS", "OpusHead"];

/// A new workbook with its writing page open.
async fn begin(stage: &Stage) -> Window {
    let window = Window::open(stage).await;
    first_run::make(&window).await;
    window.go("#/diary/write", "diary-write").await;
    window
}

/// Says yes to the microphone and speaks until so many seconds are kept.
async fn speak(window: &Window, seconds: u64) {
    window.press(&say("voice-say")).await;
    window.press(&say("voice-ask-yes")).await;
    window.press(&say("voice-record")).await;
    window.until_shown("[role=timer]").await;
    until("what is said to be kept", async || {
        let page = newest(window).await?;
        let said = kept(window, &page).await.first()?["seconds"].as_u64()?;
        (said >= seconds).then_some(())
    })
    .await;
}

/// The newest page, if there is one.
async fn newest(window: &Window) -> Option<String> {
    let asked = json!({ "before": null, "most": 1 });
    let days = window.command("diary_days", asked).await.expect("the days");
    let id = &days["days"][0]["entries"][0]["id"];
    id.as_str().map(str::to_owned)
}

/// The voice notes of a page, as the workbook has them.
async fn kept(window: &Window, page: &str) -> Vec<Value> {
    let listed = window.command("voice_list", json!({ "id": page })).await;
    let listed = listed.expect("the voice notes can be listed");
    listed["notes"].as_array().expect("a list").clone()
}

/// Opens the newest page to read it.
async fn read(window: &Window) -> String {
    let page = newest(window).await.expect("a page");
    let route = format!("#/diary/entry/{page}");
    window.go(&route, "diary-entry").await;
    page
}

fn named(key: &str, name: &str) -> String {
    fill(key, &[("name", name)])
}

fn nothing_in_plain(folder: &Path) {
    for words in IN_PLAIN {
        let found = sweep::holding(folder, words);
        assert!(found.is_empty(), "{words} lies open in {found:?}");
    }
}

#[tokio::test]
async fn a_voice_note_is_asked_for_said_named_and_listened_to() {
    let stage = Stage::new();
    let window = begin(&stage).await;
    let to = json!({ "entry": "6f9619ff-8b86-4d01-b42d-00cf4fc964ff", "at": "2026-11-22T10:15:00+00:00" });
    let refused = window.command("voice_record", to).await;
    assert_eq!(refused.unwrap_err()["code"], "microphone-off");

    window.press(&say("voice-say")).await;
    window.read(&say("voice-ask-near")).await;
    window.press(&say("voice-ask-no")).await;
    window.until_hidden(&say("voice-ask-near")).await;
    speak(&window, 2).await;
    nothing_in_plain(stage.folder());
    window.press(&say("voice-stop")).await;
    window.until_gone("[role=timer]").await;
    window.type_into(&say("voice-words"), WORDS).await;
    let listen = named("voice-listen-named", WORDS);
    let stop = named("voice-quiet-named", WORDS);
    stage.hold_sound(true);
    window.press(&listen).await;
    until("the note to be played", async || {
        window.control(&stop).await
    })
    .await;
    stage.hold_sound(false);
    until("the note to be over", async || {
        window.control(&listen).await
    })
    .await;

    window.press(&named("voice-remove-named", WORDS)).await;
    window.read(&say("voice-removed")).await;
    until("the note to go", async || {
        window.control(&listen).await.is_none().then_some(())
    })
    .await;
    window.press(&say("app-undo")).await;
    until("the note to come back", async || {
        window.control(&listen).await
    })
    .await;

    let page = read(&window).await;
    window.read(WORDS).await;
    assert_eq!(kept(&window, &page).await[0]["words"], WORDS);
    // It stops with the page: whoever comes by later hears nothing.
    stage.hold_sound(true);
    window.press(&listen).await;
    until("the note to be played", async || {
        window.control(&stop).await
    })
    .await;
    window.go("#/today", "today").await;
    window.read(&tell("diary-beside-voices", "count", 1)).await;
    until("the note to stop", async || {
        let now = window.command("voice_look", json!({})).await;
        now.expect("it can be asked")["playing"]
            .is_null()
            .then_some(())
    })
    .await;
    nothing_in_plain(stage.folder());
}

#[tokio::test]
async fn the_lock_in_mid_recording_keeps_what_was_said_and_closes_the_microphone() {
    let stage = Stage::new();
    let window = begin(&stage).await;
    speak(&window, 2).await;
    first_run::lock(&window).await;
    nothing_in_plain(stage.folder());
    first_run::open(&window, PASSPHRASE).await;
    let now = window.command("voice_look", json!({})).await;
    assert!(now.expect("it can be asked")["recording"].is_null());
    let page = read(&window).await;
    window.until_shown("main section li").await;
    let notes = kept(&window, &page).await;
    assert_eq!(notes.len(), 1);
    assert!(notes[0]["seconds"].as_u64() >= Some(2), "{notes:?}");
}

#[tokio::test]
async fn a_killed_program_keeps_what_was_said_until_a_moment_before() {
    let stage = Stage::new();
    let window = begin(&stage).await;
    speak(&window, 2).await;
    window.kill().await;
    nothing_in_plain(stage.folder());

    let window = Window::open(&stage).await;
    first_run::open(&window, PASSPHRASE).await;
    let page = read(&window).await;
    window.until_shown("main section li").await;
    let notes = kept(&window, &page).await;
    assert!(notes[0]["seconds"].as_u64() >= Some(2), "{notes:?}");
    let id = notes[0]["id"].clone();
    let played = window.command("voice_play", json!({ "id": id })).await;
    assert_eq!(played.expect("it can be played")["playing"], id);
}

#[tokio::test]
async fn without_a_microphone_it_says_so_and_writing_goes_on() {
    let stage = Stage::new();
    stage.take_sound_away();
    let window = begin(&stage).await;
    window.press(&say("voice-say")).await;
    window.press(&say("voice-ask-yes")).await;
    window.press(&say("voice-record")).await;
    window.read(&error("no-microphone")).await;
    window
        .type_into(&say("diary-words"), "Then I write it down.")
        .await;
    window.read(&say("app-saved")).await;
    let page = newest(&window).await.expect("the page is kept");
    assert!(kept(&window, &page).await.is_empty());
}

#[tokio::test]
async fn a_voice_note_is_shared_only_where_it_is_ticked_and_saved() {
    let stage = Stage::new();
    let window = begin(&stage).await;
    speak(&window, 1).await;
    window.press(&say("voice-stop")).await;
    window.until_gone("[role=timer]").await;
    let page = newest(&window).await.expect("a page");
    let said = kept(&window, &page).await[0]["seconds"].as_u64();
    let said = said.expect("a length");
    window.go("#/share", "share-choose").await;
    window.tick(&say("share-diary")).await;
    window.press(&say("app-continue")).await;
    window.arrive("share-entries").await;
    window.tick("Sunday 22 November").await;
    let ticked = "return [...document.querySelectorAll('main input:checked')].length;";
    window.read(&say("share-voice-not-paper")).await;
    assert_eq!(window.run(ticked, vec![]).await, 1, "the page alone");
    save_pages(&window).await;
    assert!(!window.words().await.contains(&say("share-voice-head")));
    assert_eq!(sounds(&stage), 0);

    window.go("#/share/entries", "share-entries").await;
    window.tick("Voice note").await;
    save_pages(&window).await;
    assert_eq!(sounds(&stage), 0, "a tick alone saves nothing");
    window.read(&say("share-voice-head")).await;
    let length = match said {
        1 => "1 second".to_owned(),
        more => format!("{more} seconds"),
    };
    let name = fill("share-voice", &[("length", &length)]);
    window.press(&named("share-voice-save-named", &name)).await;
    window.read(&say("share-voice-place")).await;
    window.read(&say("share-not-locked")).await;
    assert_eq!(sounds(&stage), 1);
}

async fn save_pages(window: &Window) {
    window.press(&say("app-continue")).await;
    window.arrive("share-look").await;
    window.press(&say("app-save-file")).await;
    window.arrive("share-saved").await;
}

/// How many sound files lie where the person saves.
fn sounds(stage: &Stage) -> usize {
    let files = sweep::files(&stage.save());
    let sound =
        |path: &&std::path::PathBuf| fs::read(path).is_ok_and(|bytes| bytes.starts_with(b"OggS"));
    files.iter().filter(sound).count()
}
