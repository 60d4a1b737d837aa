//! Several people on one computer, a program on a stick, and the end of a workbook.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use towpath_tests::first_run::{self, PASSPHRASE};
use towpath_tests::programs;
use towpath_tests::stage::Stage;
use towpath_tests::sweep;
use towpath_tests::window::Window;
use towpath_tests::words::{error, say};

/// The words of the second person.
const OTHERS: &str = "quiet water under stone";
/// A word that nobody may find on the disk.
const PLANTED: &str = "Marmaladewhisker";

#[tokio::test]
async fn two_people_have_a_workbook_each_behind_a_name_that_says_nothing() {
    let stage = Stage::new();
    let window = Window::open(&stage).await;
    first_run::make(&window).await;
    write(&window, "The page of the first person.").await;
    first_run::lock(&window).await;
    assert!(
        !window.words().await.contains("Blue workbook"),
        "one needs no name"
    );

    another(&window).await;
    first_run::make_with(&window, OTHERS).await;
    window.go("#/diary/list", "diary-list").await;
    assert!(!window.words().await.contains("first person"));
    write(&window, "The page of the second person.").await;
    first_run::lock(&window).await;

    // The lock is for the one used last; the other one's words do not open it.
    window.read("Blue workbook").await;
    window.type_into(&say("lock-words"), PASSPHRASE).await;
    window.press(&say("lock-open")).await;
    window.read(&error("wrong-passphrase")).await;
    window.press("Blue workbook").await;
    first_run::open(&window, PASSPHRASE).await;
    window.go("#/diary/list", "diary-list").await;
    window.read("The page of the first person.").await;
    assert!(!window.words().await.contains("second person"));
}

#[tokio::test]
async fn a_first_run_for_another_person_can_be_left_again() {
    let stage = Stage::new();
    let window = Window::open(&stage).await;
    first_run::make(&window).await;
    first_run::lock(&window).await;
    another(&window).await;
    window.press(&say("people-back")).await;
    window.arrive("lock").await;
    assert_eq!(sweep::named(&stage.data(), "vault.hdr").len(), 1);
    first_run::open(&window, PASSPHRASE).await;
}

#[tokio::test]
async fn where_the_diary_lies_is_its_real_folder() {
    let stage = Stage::new();
    let window = Window::open(&stage).await;
    first_run::make(&window).await;
    window.go("#/settings/privacy", "settings-privacy").await;
    let row = format!("{} {}", say("settings-more-place"), say("where-row"));
    window.press(&row).await;
    window.arrive("settings-where").await;
    let real = stage.workbook().canonicalize().expect("a real path");
    window.read(&real.display().to_string()).await;
    window.read(&say("where-others-nothing")).await;
    window.read(&say("where-last-none")).await;
}

#[tokio::test]
async fn a_workbook_is_called_something_else_and_keeps_its_pages() {
    let stage = Stage::new();
    let window = Window::open(&stage).await;
    first_run::make(&window).await;
    write(&window, "Kept under the new name.").await;
    window.go("#/settings/privacy/name", "settings-name").await;
    window
        .type_into(&say("people-name-new"), "Kitchen notes")
        .await;
    window
        .type_into(&say("people-name-words"), PASSPHRASE)
        .await;
    window.press(&say("people-name-do")).await;
    window.read("It is called Kitchen notes now.").await;
    assert!(stage.workbook().ends_with("Kitchen notes"));
    window.go("#/diary/list", "diary-list").await;
    window.read("Kept under the new name.").await;
}

#[tokio::test]
async fn a_deleted_workbook_leaves_nothing_behind() {
    let stage = Stage::new();
    let window = Window::open(&stage).await;
    first_run::make(&window).await;
    write(&window, PLANTED).await;
    let folder = stage.workbook();
    window.go("#/delete", "delete-ask").await;
    window.read(&folder.display().to_string()).await;

    window.press(&say("delete-do")).await;
    window.read(&say("delete-words-empty")).await;
    window
        .type_into(&say("delete-words"), "not the words")
        .await;
    window.press(&say("delete-do")).await;
    window.read(&error("wrong-passphrase")).await;
    assert!(folder.join("vault.hdr").exists());

    window.clear(&say("delete-words")).await;
    window.tick(&say("delete-settings")).await;
    window.type_into(&say("delete-words"), PASSPHRASE).await;
    window.press(&say("delete-do")).await;
    window.arrive("delete-done").await;
    window.read(&say("delete-done-settings")).await;
    assert!(!folder.exists());
    assert_eq!(
        sweep::named(stage.folder(), "settings.json"),
        Vec::<PathBuf>::new()
    );
    assert_eq!(
        sweep::holding(stage.folder(), PLANTED),
        Vec::<PathBuf>::new()
    );
    window.press(&say("delete-done-again")).await;
    window.arrive("first-run-welcome").await;
}

#[tokio::test]
async fn a_locked_workbook_is_deleted_by_its_own_words_and_the_other_stays() {
    let stage = Stage::new();
    let window = Window::open(&stage).await;
    first_run::make(&window).await;
    write(&window, "This one stays.").await;
    first_run::lock(&window).await;
    another(&window).await;
    first_run::make_with(&window, OTHERS).await;
    first_run::lock(&window).await;

    window.press(&say("lock-more")).await;
    window.arrive("lock-more").await;
    let row = format!("{} {}", say("lock-more-end"), say("delete-row"));
    window.press(&row).await;
    window.arrive("delete-ask").await;
    window.type_into(&say("delete-words"), PASSPHRASE).await;
    window.press(&say("delete-do")).await;
    window.read(&error("wrong-passphrase")).await;
    window.clear(&say("delete-words")).await;
    window.type_into(&say("delete-words"), OTHERS).await;
    window.press(&say("delete-do")).await;
    window.arrive("delete-done").await;
    window.press(&say("delete-done-again")).await;
    first_run::open(&window, PASSPHRASE).await;
    window.go("#/diary/list", "diary-list").await;
    window.read("This one stays.").await;
}

#[tokio::test]
async fn a_program_on_a_stick_leaves_nothing_on_the_computer() {
    let stage = Stage::new();
    let stick = stage.folder().join("stick");
    let data = stick.join("Towpath data");
    fs::create_dir_all(&data).expect("a stick");
    let program = stick.join("towpath");
    if fs::hard_link(programs::journeys(), &program).is_err() {
        fs::copy(programs::journeys(), &program).expect("the program on the stick");
    }
    let before = computer(&stage);

    let window = Window::start(&stage, &program).await;
    window.ready().await;
    first_run::make(&window).await;
    write(&window, PLANTED).await;
    window.go("#/settings/comfort", "settings-comfort").await;
    window.press(&say("settings-text-larger")).await;
    window.go("#/find", "find").await;
    window.type_into(&say("find-words"), "Marmal").await;
    window.until_shown("mark").await;
    first_run::lock(&window).await;
    first_run::open(&window, PASSPHRASE).await;
    assert!(data.join("workbook/vault.hdr").exists());
    assert!(data.join("settings.json").exists());
    window.close(&stage).await;

    let after = computer(&stage);
    let left: Vec<_> = after.difference(&before).collect();
    assert!(left.is_empty(), "left on the computer: {left:#?}");
    assert_eq!(
        sweep::holding(stage.folder(), PLANTED),
        Vec::<PathBuf>::new()
    );
    // The control: the sweep finds the word where it stands in plain.
    fs::write(stick.join("plain"), PLANTED).expect("a plain file");
    assert_eq!(
        sweep::holding(stage.folder(), PLANTED),
        [stick.join("plain")]
    );
    fs::create_dir_all(data.join(".while-open")).expect("the scratch folder");
    fs::write(data.join(".while-open/held"), "held at the last end").expect("a file");

    // The same stick in another computer opens the same workbook.
    let elsewhere = Stage::new();
    let window = Window::start(&elsewhere, &program).await;
    window.ready().await;
    first_run::open(&window, PASSPHRASE).await;
    assert!(
        !data.join(".while-open/held").exists(),
        "the next start tidies"
    );
    window.go("#/diary/list", "diary-list").await;
    window.read(PLANTED).await;
}

/// Every file and folder of the stage that is the computer's own.
fn computer(stage: &Stage) -> BTreeSet<PathBuf> {
    let mut found = BTreeSet::new();
    for folder in ["home", "data", "config", "cache", "tmp"] {
        walk(&stage.folder().join(folder), &mut found);
    }
    found
}

fn walk(folder: &Path, found: &mut BTreeSet<PathBuf>) {
    for entry in fs::read_dir(folder).into_iter().flatten().flatten() {
        if entry.file_type().is_ok_and(|kind| kind.is_dir()) {
            walk(&entry.path(), found);
        }
        found.insert(entry.path());
    }
}

/// From the lock to the first screen of another person's first run.
async fn another(window: &Window) {
    window.press(&say("lock-more")).await;
    window.arrive("lock-more").await;
    let row = format!("{} {}", say("lock-more-people"), say("people-another"));
    window.press(&row).await;
    window.arrive("lock-another").await;
    window.read(&say("people-another-seen")).await;
    window.press(&say("app-continue")).await;
    window.arrive("first-run-welcome").await;
}

async fn write(window: &Window, words: &str) {
    window.go("#/diary/write", "diary-write").await;
    window.type_into(&say("diary-words"), words).await;
    window.read(&say("app-saved")).await;
}
