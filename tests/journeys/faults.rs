//! Full disk, read-only folder, and files that are newer, damaged or missing.

use std::fs::{self, OpenOptions, Permissions};
use std::io::Write;
use std::os::unix::fs::PermissionsExt;
use std::path::{Path, PathBuf};

use serde_json::json;
use towpath_tests::account::is_root;
use towpath_tests::first_run::{self, PASSPHRASE};
use towpath_tests::stage::Stage;
use towpath_tests::sweep;
use towpath_tests::window::Window;
use towpath_tests::words::{error, say};
use towpath_vault::{Passphrase, Secret, Vault, VaultError};

#[tokio::test]
async fn a_full_disk_is_said_kindly_and_the_words_stay_until_there_is_room() {
    let stage = Stage::on_small_disk(6 * 1024);
    let window = Window::open(&stage).await;
    first_run::make(&window).await;
    window.go("#/diary/write", "diary-write").await;
    window.type_into(&say("diary-words"), "Before.").await;
    window.read(&say("app-saved")).await;

    let disk = disk_of(&window, &stage);
    let filler = fill(&disk);
    let long = " After.".repeat(400);
    window
        .run(
            "const box = document.querySelector('main textarea'); box.value += arguments[0];\
         box.dispatchEvent(new Event('input', { bubbles: true }));",
            vec![json!(long)],
        )
        .await;
    window.read(&error("disk-full")).await;
    assert!(
        window.value(&say("diary-words")).await.ends_with("After."),
        "the words stay"
    );

    fs::remove_file(filler).expect("room is made");
    window.press(&say("diary-try-again")).await;
    window.read(&say("app-saved")).await;
    window.press(&say("diary-done")).await;
    window.go("#/diary/list", "diary-list").await;
    window.read("Before. After.").await;
}

/// The small disk, as the program's own processes see it.
fn disk_of(window: &Window, stage: &Stage) -> PathBuf {
    let data = stage.data();
    let below_root = data.strip_prefix("/").expect("a whole path");
    Path::new("/proc")
        .join(window.driver_id().to_string())
        .join("root")
        .join(below_root)
}

/// Fills a disk to the last byte; fails if it has no end.
fn fill(disk: &Path) -> PathBuf {
    let path = disk.join("filler");
    let mut file = fs::File::create(&path).expect("a file on the small disk");
    for size in [65_536, 4_096, 1] {
        let piece = vec![b'x'; size];
        let mut left = 16 * 1024 * 1024 / size;
        while file.write_all(&piece).is_ok() {
            left -= 1;
            assert!(left > 0, "the disk at {} is not small", disk.display());
        }
    }
    let more = fs::write(disk.join("one-more"), "x".repeat(5_000));
    assert!(
        more.is_err(),
        "the disk is not full, so this test would prove nothing"
    );
    let _ = fs::remove_file(disk.join("one-more"));
    path
}

#[tokio::test]
async fn a_folder_that_cannot_be_written_is_said_before_anything_is_lost() {
    let stage = Stage::unprivileged();
    let window = Window::open(&stage).await;
    first_run::make(&window).await;
    window.close(&stage).await;
    let folder = stage.workbook();
    lock_up(&stage, &folder);
    let before = sweep::snapshot(&folder);

    let window = Window::open(&stage).await;
    window.arrive("lock").await;
    window.type_into(&say("lock-words"), PASSPHRASE).await;
    window.press(&say("lock-open")).await;
    window.read(&error("read-only")).await;
    assert!(before == sweep::snapshot(&folder), "nothing was written");
}

#[tokio::test]
async fn a_first_run_in_a_read_only_place_says_so() {
    let stage = Stage::unprivileged();
    lock_up(&stage, &stage.data());
    let window = Window::open(&stage).await;
    window.press(&say("app-continue")).await;
    window.arrive("first-run-words").await;
    window.press(&say("app-continue")).await;
    window.read(&error("read-only")).await;
}

/// Takes the right to write from a folder and its files, and proves that it is gone.
fn lock_up(stage: &Stage, folder: &Path) {
    for file in sweep::files(folder) {
        fs::set_permissions(&file, Permissions::from_mode(0o400)).expect("read only");
    }
    fs::set_permissions(folder, Permissions::from_mode(0o500)).expect("read only");
    let attempt = stage
        .command("touch")
        .arg(folder.join("attempt"))
        .status()
        .expect("touch runs");
    let who = if is_root() {
        "an unprivileged account"
    } else {
        "this account"
    };
    assert!(
        !attempt.success(),
        "{who} can write in {}",
        folder.display()
    );
}

/// Breaks a workbook in its folder.
type Harm = fn(&Path);

#[tokio::test]
async fn each_kind_of_broken_workbook_has_its_own_sentence_and_stays_as_it_is() {
    let stage = Stage::new();
    let window = Window::open(&stage).await;
    first_run::make(&window).await;
    window.close(&stage).await;
    let whole = sweep::snapshot(&stage.workbook());
    let folder = stage.workbook();
    let faults: [(&str, Harm); 5] = [
        ("header-damaged", |folder| {
            flip(&folder.join("vault.hdr"));
            flip(&folder.join("vault.hdr.b"));
        }),
        ("data-damaged", |folder| {
            flip_at(&folder.join("vault.db"), 100)
        }),
        ("file-missing", |folder| {
            fs::remove_file(folder.join("vault.db")).expect("removed")
        }),
        ("too-new", make_newer),
        ("data-damaged", |folder| {
            let file = OpenOptions::new().write(true).open(folder.join("vault.db"));
            file.and_then(|f| f.set_len(8_192)).expect("cut short");
        }),
    ];
    for (code, harm) in faults {
        put_back(&folder, &whole);
        harm(&folder);
        let before = sweep::snapshot(&folder);
        let window = Window::open(&stage).await;
        window.arrive("lock").await;
        window.type_into(&say("lock-words"), PASSPHRASE).await;
        window.press(&say("lock-open")).await;
        window.read(&error(code)).await;
        window.close(&stage).await;
        let changed = differing(&before, &sweep::snapshot(&folder));
        assert!(changed.is_empty(), "{code}: {changed:?} changed");
    }
}

#[tokio::test]
async fn one_damaged_header_is_mended_from_its_twin_and_said() {
    let stage = Stage::new();
    let window = Window::open(&stage).await;
    first_run::make(&window).await;
    window.close(&stage).await;
    flip(&stage.workbook().join("vault.hdr"));
    let window = Window::open(&stage).await;
    first_run::open(&window, PASSPHRASE).await;
    window.read(&say("notice-header-healed.what")).await;
}

#[tokio::test]
async fn older_data_put_back_is_noticed_and_said() {
    let stage = Stage::new();
    let window = Window::open(&stage).await;
    first_run::make(&window).await;
    let old = fs::read(stage.workbook().join("vault.db")).expect("the database");
    window.go("#/diary/write", "diary-write").await;
    window
        .type_into(&say("diary-words"), "This will be missing.")
        .await;
    window.read(&say("app-saved")).await;
    window.close(&stage).await;
    fs::write(stage.workbook().join("vault.db"), old).expect("put back");
    let window = Window::open(&stage).await;
    first_run::open(&window, PASSPHRASE).await;
    window.read(&say("notice-data-missing.what")).await;
}

/// Flips one bit in the middle of a file.
fn flip(path: &Path) {
    let length = fs::metadata(path).expect("the file").len();
    flip_at(path, length as usize / 2);
}

/// Flips one bit of one byte of a file.
fn flip_at(path: &Path, place: usize) {
    let mut bytes = fs::read(path).expect("the file");
    bytes[place] ^= 1;
    fs::write(path, bytes).expect("written");
}

/// Makes the database claim a step that this version does not know.
fn make_newer(folder: &Path) {
    let typed = Passphrase::from_bytes(PASSPHRASE.as_bytes().to_vec()).expect("text");
    let (mut vault, _) = Vault::open(folder, Secret::Passphrase(&typed), 0).expect("it opens");
    let steps = "INSERT INTO migration (number, name) VALUES (9999, 'from a newer version')";
    let done = vault.save(|database| database.execute(steps, []).map_err(VaultError::from));
    assert_eq!(done.expect("it can be written"), 1);
}

fn put_back(folder: &Path, files: &[(PathBuf, Vec<u8>)]) {
    for file in sweep::files(folder) {
        fs::remove_file(file).expect("removed");
    }
    for (path, bytes) in files {
        fs::write(path, bytes).expect("put back");
        fs::set_permissions(path, Permissions::from_mode(0o600)).expect("as it was");
    }
}

fn differing(before: &[(PathBuf, Vec<u8>)], after: &[(PathBuf, Vec<u8>)]) -> Vec<PathBuf> {
    let one_way = |a: &[(PathBuf, Vec<u8>)], b: &[(PathBuf, Vec<u8>)]| {
        a.iter()
            .filter(|f| !b.contains(f))
            .map(|f| f.0.clone())
            .collect::<Vec<_>>()
    };
    let mut all = one_way(before, after);
    all.extend(one_way(after, before));
    all.sort();
    all.dedup();
    all
}
