//! Share: nothing by itself, exactly what was ticked, at the chosen place.

use serde_json::json;
use towpath_tests::first_run;
use towpath_tests::pdf;
use towpath_tests::people;
use towpath_tests::stage::Stage;
use towpath_tests::sweep;
use towpath_tests::window::Window;
use towpath_tests::words::say;

#[tokio::test]
async fn the_document_holds_what_was_ticked_and_nothing_else() {
    let stage = Stage::new();
    let window = Window::open(&stage).await;
    first_run::make(&window).await;
    people::move_in(&window).await;
    window.go("#/share", "share-choose").await;
    assert_eq!(
        ticked(&window).await,
        json!(0),
        "nothing is ticked by itself"
    );
    window.press(&say("app-continue")).await;
    window.read(&say("share-nothing-ticked")).await;

    window.tick(&say("rating-pain")).await;
    window.tick(&say("share-diary")).await;
    window.press(&say("app-continue")).await;
    window.arrive("share-entries").await;
    assert_eq!(
        ticked(&window).await,
        json!(0),
        "no page of the diary is ticked by itself"
    );
    window.tick("Friday 20 November").await;
    window.press(&say("app-continue")).await;
    window.arrive("share-look").await;
    people::sign(&window).await;
    window.press(&say("app-save-file")).await;
    window.arrive("share-saved").await;
    window.read(&say("share-not-locked")).await;

    let document = pdf::only_one(&stage.save());
    window.read(&document.to_string_lossy()).await;
    pdf::keep(&document, "summary");
    let words = pdf::words(&document);
    for there in [
        people::PRACTITIONER,
        people::NAME,
        people::NOTE,
        "Soup for lunch",
        "Pain",
        &say("app-safety"),
    ] {
        assert!(words.contains(there), "{there} is missing in: {words}");
    }
    for absent in [
        "postbox",
        "sister's dog",
        "Bad night",
        "surgery",
        "Worry",
        "Sleep",
        "Mood",
    ] {
        assert!(
            !words.contains(absent),
            "{absent} was not ticked but is in: {words}"
        );
    }
    neutral(&stage, &document);
}

#[tokio::test]
async fn one_entry_in_large_print_needs_no_name_and_no_note() {
    let stage = Stage::new();
    let window = Window::open(&stage).await;
    first_run::make(&window).await;
    people::move_in(&window).await;
    window.go("#/share", "share-choose").await;
    for name in [
        say("mood-name"),
        say("rating-pain"),
        say("rating-sleep"),
        say("rating-worry"),
    ] {
        window.tick(&name).await;
    }
    window.press(&say("app-continue")).await;
    window.arrive("share-look").await;
    window.tick(&say("share-large")).await;
    window.press(&say("app-save-file")).await;
    window.arrive("share-saved").await;
    let document = pdf::only_one(&stage.save());
    pdf::keep(&document, "summary-large");
    neutral(&stage, &document);
}

#[tokio::test]
async fn what_is_shown_is_what_is_saved() {
    let stage = Stage::new();
    let window = Window::open(&stage).await;
    first_run::make(&window).await;
    people::move_in(&window).await;
    window.go("#/share", "share-choose").await;
    window.tick(&say("mood-name")).await;
    window.press(&say("app-continue")).await;
    window.arrive("share-look").await;
    window.press(&say("parts-page-words")).await;
    window.until_shown("[role=region][tabindex='0']").await;
    let shown = window
        .run(
            "return document.querySelector('main [role=region]').textContent;",
            vec![],
        )
        .await;
    window.press(&say("app-save-file")).await;
    window.arrive("share-saved").await;
    let saved = pdf::words(&pdf::only_one(&stage.save()));
    // Side heads stand beside their text on paper, so lines differ; every word is there.
    let saved: Vec<&str> = saved.split(' ').collect();
    // A chart's words are its alternative text on paper, heard and not seen.
    let lines = shown.as_str().expect("words").lines();
    let seen = lines.filter(|line| line.matches(',').count() < 4);
    for word in seen.flat_map(str::split_whitespace) {
        let word = word.trim_matches(|c: char| "():,;.·".contains(c));
        let there = saved.iter().any(|s| s.contains(word));
        assert!(there, "shown but not saved: {word}\n{saved:?}");
    }
}

#[tokio::test]
async fn the_recovery_sheet_is_one_page_with_the_whole_code() {
    let stage = Stage::new();
    let window = Window::open(&stage).await;
    window.press(&say("app-continue")).await;
    window.arrive("first-run-words").await;
    window.press(&say("app-continue")).await;
    window.arrive("first-run-code").await;
    let groups = first_run::groups(&window).await;
    window.press(&say("app-sheet-save")).await;
    window.read(&say("app-not-locked")).await;
    let document = pdf::only_one(&stage.save());
    pdf::keep(&document, "recovery-sheet");
    // The letters of a group stand apart, to be copied one by one.
    let words = pdf::words(&document).replace(' ', "");
    for group in &groups {
        assert!(words.contains(group), "{group} is missing in: {words}");
    }
    assert!(
        pdf::unpacked(&document).contains("Pages:           1"),
        "it is one page"
    );
    neutral(&stage, &document);
}

async fn ticked(window: &Window) -> serde_json::Value {
    window
        .run(
            "return document.querySelectorAll('input[type=checkbox]:checked').length;",
            vec![],
        )
        .await
}

/// Nothing in the document, its name or its place tells which computer or person made it.
#[track_caller]
fn neutral(stage: &Stage, document: &std::path::Path) {
    let everything = pdf::unpacked(document);
    let host = std::fs::read_to_string("/proc/sys/kernel/hostname").unwrap_or_default();
    let folder = stage.folder().to_string_lossy().into_owned();
    for telling in [
        host.trim(),
        &folder,
        "/home/",
        "/tmp/",
        "/root",
        env!("CARGO_MANIFEST_DIR"),
    ] {
        assert!(
            telling.len() < 4 || !everything.contains(telling),
            "{telling} is in the document"
        );
    }
    let name = document
        .file_name()
        .expect("a name")
        .to_string_lossy()
        .to_lowercase();
    for telling in [
        "diary", "mood", "health", "towpath", "cmp", "pain", "recovery", "ali",
    ] {
        assert!(!name.contains(telling), "the name {name} tells {telling}");
    }
    assert!(
        sweep::files(&stage.save()).len() == 1,
        "no half-written file is left"
    );
}
