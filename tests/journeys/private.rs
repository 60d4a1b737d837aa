//! What a person writes lies in the workbook and the chosen file, and nowhere else.

use std::fs;
use std::os::unix::fs::MetadataExt;
use std::path::{Path, PathBuf};
use std::time::SystemTime;

use towpath_tests::first_run;
use towpath_tests::stage::Stage;
use towpath_tests::sweep;
use towpath_tests::window::Window;
use towpath_tests::words::say;

/// Words that stand nowhere else on this computer.
fn marker() -> String {
    let now = SystemTime::now()
        .duration_since(SystemTime::UNIX_EPOCH)
        .expect("after 1970");
    format!("Zw{}qx{}", std::process::id(), now.as_nanos())
}

#[tokio::test]
async fn a_planted_word_is_found_in_no_file() {
    let marker = marker();
    let before = SystemTime::now();
    let stage = Stage::new();
    let window = Window::open(&stage).await;
    let words = format!("{marker} own words here");
    first_run::make_with(&window, &words).await;
    type_everywhere(&window, &marker).await;
    first_run::open(&window, &words).await;
    window.close(&stage).await;

    assert_eq!(
        sweep::files(&stage.save()).len(),
        1,
        "one file was saved where it was chosen"
    );
    fs::remove_file(&sweep::files(&stage.save())[0]).expect("the chosen file is set aside");
    let found = sweep::holding(stage.folder(), &marker);
    assert!(found.is_empty(), "the planted word is in {found:?}");
    let elsewhere = changed_since(before, &marker);
    assert!(elsewhere.is_empty(), "the planted word is in {elsewhere:?}");

    let control = stage.folder().join("home/control");
    fs::write(&control, format!("a line\nwith {marker} in it")).expect("a control file");
    assert_eq!(
        sweep::holding(stage.folder(), &marker),
        [control],
        "the sweep finds what is there"
    );
}

/// Types the word in every field that takes words.
async fn type_everywhere(window: &Window, marker: &str) {
    window.go("#/diary/write", "diary-write").await;
    window.press(&say("diary-add-rating")).await;
    window.tick(&say("rating-pain")).await;
    window.press(&say("diary-keep-done")).await;
    window.answer(&say("rating-pain"), "4").await;
    window
        .type_into(&say("diary-words"), &format!("{marker} went well"))
        .await;
    window.press(&say("diary-done")).await;
    window.arrive("today").await;
    window.go("#/find", "find").await;
    window.type_into(&say("find-words"), marker).await;
    window.until_shown("mark").await;
    window.go("#/share", "share-choose").await;
    window.tick(&say("rating-pain")).await;
    window.press(&say("app-continue")).await;
    window.arrive("share-look").await;
    for field in ["share-for", "share-from", "share-note"] {
        window.type_into(&say(field), marker).await;
    }
    window.press(&say("app-save-file")).await;
    window.arrive("share-saved").await;
    first_run::lock(window).await;
    window.type_into(&say("lock-words"), marker).await;
    window.press(&say("lock-open")).await;
    window.read("Nothing is lost.").await;
    window.press(&say("lock-forgot")).await;
    window.arrive("lock-recover").await;
    window.type_into(&say("lock-recover-code"), marker).await;
    window.type_into(&say("lock-recover-new"), marker).await;
    window.press(&say("lock-recover-open")).await;
    window.read(&say("error-recovery-code-mistyped.what")).await;
    window.go("#/today", "lock").await;
}

/// Files outside the stage that were written meanwhile and hold the word.
fn changed_since(moment: SystemTime, marker: &str) -> Vec<PathBuf> {
    const LARGEST: u64 = 64 * 1024 * 1024;
    let mut found = Vec::new();
    for place in ["/tmp", "/var/tmp", "/dev/shm"] {
        let top = fs::read_dir(place).into_iter().flatten().flatten();
        for entry in top.filter(|e| {
            e.metadata()
                .is_ok_and(|m| m.modified().is_ok_and(|t| t > moment))
        }) {
            let path = entry.path();
            let small = |p: &&PathBuf| fs::metadata(p).is_ok_and(|m| m.size() < LARGEST);
            // Other stages are swept by their own tests.
            if path.to_string_lossy().contains("towpath-stage-") {
                continue;
            }
            let files = if path.is_dir() {
                sweep::files(&path)
            } else {
                vec![path]
            };
            let holds = |p: &&PathBuf| fs::read(p).is_ok_and(|b| holds(&b, marker));
            found.extend(files.iter().filter(small).filter(holds).cloned());
        }
    }
    found
}

fn holds(bytes: &[u8], marker: &str) -> bool {
    bytes.windows(marker.len()).any(|w| w == marker.as_bytes())
}

#[tokio::test]
async fn nobody_else_may_read_the_workbook_or_the_settings() {
    let stage = Stage::new();
    let window = Window::open(&stage).await;
    first_run::make(&window).await;
    window.go("#/settings/comfort", "settings-comfort").await;
    window.press(&say("settings-light-evening")).await;
    window.close(&stage).await;
    let workbook = stage.workbook();
    assert_eq!(mode(&workbook), 0o700, "the folder");
    for file in sweep::files(&workbook) {
        assert_eq!(mode(&file), 0o600, "{}", file.display());
    }
    let settings = sweep::named(stage.folder(), "settings.json");
    assert_eq!(
        settings.len(),
        1,
        "one plain file holds the settings: {settings:?}"
    );
    let text = fs::read_to_string(&settings[0]).expect("the settings");
    let settings: serde_json::Value = serde_json::from_str(&text).expect("JSON");
    const CLOSED: [&str; 16] = [
        "text_percent",
        "theme",
        "tint",
        "font",
        "wide_spacing",
        "movement",
        "sound",
        "steady_hands",
        "plain_words",
        "gentle",
        "whole_sheets",
        "speech_pace",
        "nation",
        "shared_computer",
        "workbook",
        "window",
    ];
    for name in settings.as_object().expect("a list of settings").keys() {
        assert!(
            CLOSED.contains(&name.as_str()),
            "{name} lies outside the workbook"
        );
    }
}

#[tokio::test]
async fn comfort_is_kept_and_shows_before_unlocking() {
    let stage = Stage::new();
    let window = Window::open(&stage).await;
    first_run::make(&window).await;
    window.go("#/settings/comfort", "settings-comfort").await;
    window.press(&say("settings-light-evening")).await;
    window.press(&say("settings-text-larger")).await;
    let look = "return [document.documentElement.dataset.theme, getComputedStyle(document.documentElement).fontSize];";
    let chosen = window.run(look, vec![]).await;
    assert_eq!(chosen[0], "evening");
    window.close(&stage).await;
    let window = Window::open(&stage).await;
    window.arrive("lock").await;
    assert_eq!(window.run(look, vec![]).await, chosen);
}

fn mode(path: &Path) -> u32 {
    fs::metadata(path).expect("it is there").mode() & 0o777
}
