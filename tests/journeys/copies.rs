//! Copies: made in two presses, made by themselves, and gone back to without losing anything.

use std::fs::{self, Permissions};
use std::os::unix::fs::PermissionsExt;
use std::path::{Path, PathBuf};

use towpath_tests::first_run::{self, PASSPHRASE};
use towpath_tests::patience::until;
use towpath_tests::stage::Stage;
use towpath_tests::sweep;
use towpath_tests::window::Window;
use towpath_tests::words::{error, say, tell};

/// Words of another person, made up.
const THEIRS: &str = "cloud ladder fern tin";

/// Writes a page and waits until it is saved.
async fn write(window: &Window, words: &str) {
    window.go("#/diary/write", "diary-write").await;
    window.type_into(&say("diary-words"), words).await;
    window.read(&say("app-saved")).await;
    window.press(&say("diary-done")).await;
}

/// Makes a copy where the stage says, and waits for the sentence.
async fn copy(window: &Window) {
    window.go("#/settings/copies", "settings-copies").await;
    window.press(&say("copies-make")).await;
    window.read(&say("copies-made")).await;
}

/// From the lock or the first start to the page that asks for the words of a picked file.
async fn pick(window: &Window) {
    window.go("#/restore", "restore").await;
    window.press(&say("restore-file")).await;
    window.arrive("restore-words").await;
}

/// Opens the picked copy.
async fn look_inside(window: &Window, words: &str) {
    window.type_into(&say("restore-words"), words).await;
    window.press(&say("restore-words-do")).await;
}

fn set_aside(stage: &Stage) -> Vec<PathBuf> {
    let shelf = stage.workbook().parent().expect("a shelf").to_owned();
    let folders = fs::read_dir(shelf).expect("the shelf").flatten();
    let paths = folders.map(|folder| folder.path());
    paths
        .filter(|path| path.display().to_string().contains(".set-aside-"))
        .collect()
}

#[tokio::test]
async fn a_copy_takes_two_presses_and_is_opened_before_it_is_called_good() {
    let stage = Stage::new();
    let window = Window::open(&stage).await;
    first_run::make(&window).await;
    write(&window, "A planted word.").await;
    copy(&window).await;
    let file = stage.save().join("copy 2026-11-22.vbk");
    assert_eq!(towpath_vault::look(&file), Ok(()));
    window.read(&file.display().to_string()).await;
    assert!(sweep::holding(&stage.save(), "planted").is_empty());
    copy(&window).await;
    assert!(stage.save().join("copy 2026-11-22 2.vbk").exists());
}

#[tokio::test]
async fn today_says_quietly_when_no_copy_is_elsewhere_and_when_the_last_is_old() {
    let stage = Stage::new();
    let window = Window::open(&stage).await;
    first_run::make(&window).await;
    write(&window, "The first page.").await;
    let copies = stage.workbook().join("backups");
    until("a copy by itself", async || {
        sweep::files(&copies)
            .into_iter()
            .find(|path| towpath_vault::look(path).is_ok())
    })
    .await;
    window.arrive("today").await;
    let silent = async |window: &Window| {
        let words = window.words().await;
        assert!(!words.contains(&say("today-copies")), "{words}");
    };
    silent(&window).await;
    for (day, key) in [
        ("2026-12-08", "today-copies-none-elsewhere"),
        ("2027-01-10", "today-copies-long-ago"),
    ] {
        first_run::lock(&window).await;
        stage.set_now(&format!("{day}T10:15:00+00:00"));
        first_run::open(&window, PASSPHRASE).await;
        // After some time away nothing is said of the gap, not by way of the copies either.
        silent(&window).await;
        write(&window, "Another page.").await;
        window.read(&say(key)).await;
        copy(&window).await;
        window.go("#/today", "today").await;
        silent(&window).await;
    }
}

#[tokio::test]
async fn a_damaged_workbook_is_brought_back_from_a_copy_and_kept_aside() {
    let stage = Stage::new();
    let window = Window::open(&stage).await;
    first_run::make(&window).await;
    write(&window, "Before the copy.").await;
    copy(&window).await;
    write(&window, "After the copy.").await;
    window.close(&stage).await;
    let database = stage.workbook().join("vault.db");
    let mut bytes = fs::read(&database).expect("the database");
    bytes[100] ^= 1;
    fs::write(&database, &bytes).expect("damaged");

    let window = Window::open(&stage).await;
    window.type_into(&say("lock-words"), PASSPHRASE).await;
    window.press(&say("lock-open")).await;
    window.read(&error("data-damaged")).await;
    pick(&window).await;
    look_inside(&window, PASSPHRASE).await;
    window.arrive("restore-look").await;
    window.read(&tell("restore-pages-count", "count", 1)).await;
    window.read(&say("restore-aside")).await;
    assert!(set_aside(&stage).is_empty(), "looking changes nothing");
    window.press(&say("restore-do")).await;
    window.arrive("restore-done").await;
    let aside = set_aside(&stage);
    window.read(&aside[0].display().to_string()).await;
    assert!(fs::read(aside[0].join("vault.db")).expect("whole") == bytes);
    window.press(&say("restore-done-go")).await;
    window.go("#/diary/list", "diary-list").await;
    window.read("Before the copy.").await;
    write(&window, "And on it goes.").await;
}

#[tokio::test]
async fn a_copy_makes_itself_after_the_first_change_and_can_be_gone_back_to() {
    let stage = Stage::new();
    let window = Window::open(&stage).await;
    first_run::make(&window).await;
    write(&window, "The first page.").await;
    let copies = stage.workbook().join("backups");
    until("a copy by itself", async || {
        sweep::files(&copies)
            .into_iter()
            .find(|path| towpath_vault::look(path).is_ok())
    })
    .await;
    write(&window, "The second page.").await;
    first_run::lock(&window).await;
    window.press(&say("lock-more")).await;
    window.arrive("lock-more").await;
    window.go("#/restore", "restore").await;
    window.press("Sunday 22 November, 10.15 am").await;
    window.arrive("restore-words").await;
    look_inside(&window, "not the words").await;
    window.read("Nothing is lost.").await;
    window.clear(&say("restore-words")).await;
    look_inside(&window, PASSPHRASE).await;
    window.arrive("restore-look").await;
    // Thinking better of it leaves everything as it was.
    window.go("#/today", "lock").await;
    first_run::open(&window, PASSPHRASE).await;
    window.go("#/diary/list", "diary-list").await;
    window.read("The second page.").await;
    assert!(set_aside(&stage).is_empty());
}

#[tokio::test]
async fn a_stick_that_is_gone_or_closed_is_said_and_nothing_is_half_left() {
    let stage = Stage::unprivileged();
    let window = Window::open(&stage).await;
    first_run::make(&window).await;
    write(&window, "Safe at home.").await;
    window.go("#/settings/copies", "settings-copies").await;
    let stick = stage.save().join("stick");
    stage.set_place(&stick);
    window.press(&say("copies-make")).await;
    window.read(&error("place-gone")).await;

    make_stick(&stage, &stick);
    fs::set_permissions(&stick, Permissions::from_mode(0o500)).expect("closed");
    let attempt = stage.command("touch").arg(stick.join("attempt")).status();
    assert!(
        !attempt.expect("touch runs").success(),
        "the fault must happen"
    );
    window.press(&say("copies-make")).await;
    window.read(&error("place-read-only")).await;
    assert!(
        sweep::files(&stick).is_empty(),
        "something is left on the stick"
    );

    fs::set_permissions(&stick, Permissions::from_mode(0o700)).expect("open");
    window.press(&say("copies-make")).await;
    window.read(&say("copies-made")).await;
    assert_eq!(sweep::files(&stick).len(), 1);
}

/// A folder that the program's own account owns, as a stick is.
fn make_stick(stage: &Stage, stick: &Path) {
    let made = stage.command("mkdir").arg(stick).status();
    assert!(made.expect("mkdir runs").success());
}

#[tokio::test]
async fn a_copy_of_another_workbook_opens_with_its_own_words_and_says_so() {
    let theirs = Stage::new();
    let window = Window::open(&theirs).await;
    first_run::make_with(&window, THEIRS).await;
    write(&window, "Not on this computer.").await;
    copy(&window).await;
    window.close(&theirs).await;

    let stage = Stage::new();
    let window = Window::open(&stage).await;
    first_run::make(&window).await;
    first_run::lock(&window).await;
    stage.set_place(&theirs.save().join("copy 2026-11-22.vbk"));
    pick(&window).await;
    look_inside(&window, PASSPHRASE).await;
    window.read("Nothing is lost.").await;
    window.clear(&say("restore-words")).await;
    look_inside(&window, THEIRS).await;
    window.arrive("restore-look").await;
    window.read(&say("restore-other")).await;
}

#[tokio::test]
async fn on_a_new_computer_a_copy_is_opened_before_any_workbook_is_made() {
    let old = Stage::new();
    let window = Window::open(&old).await;
    first_run::make(&window).await;
    write(&window, "From the old computer.").await;
    copy(&window).await;
    window.close(&old).await;

    let stage = Stage::new();
    let window = Window::open(&stage).await;
    let page = old.save().join("page.vbk");
    fs::write(&page, b"a letter to somebody").expect("a file");
    stage.set_place(&page);
    window.press(&say("restore-have")).await;
    window.arrive("restore").await;
    window.press(&say("restore-file")).await;
    window.read(&error("not-a-copy")).await;
    stage.set_place(&old.save().join("copy 2026-11-22.vbk"));
    pick(&window).await;
    look_inside(&window, PASSPHRASE).await;
    window.arrive("restore-look").await;
    window.press(&say("restore-do")).await;
    window.arrive("restore-done").await;
    window.press(&say("restore-done-go")).await;
    window.go("#/diary/list", "diary-list").await;
    window.read("From the old computer.").await;
}
