//! Sealed copies: whole or not there, every change noticed, opened with the secret alone.

use std::fs;
use std::os::unix::fs::{FileExt, PermissionsExt};
use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};

use ring::digest::{SHA256, digest};
use rusqlite::Connection;
use towpath_vault::{Copied, Costing, Secret, Vault, VaultError, Watch, look, unpack, write_whole};

use crate::shelf::{self, NOW, Shelf, passphrase, right};
use crate::unprivileged;

/// A closed vault and a copy of it on a stick.
struct Stick {
    shelf: Shelf,
    keep: tempfile::TempDir,
}

impl Stick {
    fn new() -> Self {
        let stick = Self {
            shelf: Shelf::new(),
            keep: tempfile::tempdir().unwrap(),
        };
        copy(&mut stick.shelf.open_quietly(), &stick.copy()).unwrap();
        stick
    }

    fn copy(&self) -> PathBuf {
        self.keep.path().join("copy.vbk")
    }

    fn unpack(&self, secret: Secret<'_>) -> Result<Vault, VaultError> {
        let into = self.keep.path().join("unpacked");
        unpack(&self.copy(), secret, None, &into)?;
        let (vault, notices) = Vault::open(&into, secret, NOW)?;
        assert_eq!(notices, []);
        Ok(vault)
    }
}

fn copy(vault: &mut Vault, target: &Path) -> Result<Copied, VaultError> {
    copy_watched(vault, target, &|vault, copy| rows(vault) == rows(copy))
}

fn copy_watched(
    vault: &mut Vault,
    target: &Path,
    is_equal: &dyn Fn(&Connection, &Connection) -> bool,
) -> Result<Copied, VaultError> {
    let must_stop = Arc::new(|| false);
    vault.copy_to(
        target,
        NOW,
        &Watch {
            must_stop,
            is_equal,
        },
    )
}

fn rows(database: &Connection) -> i64 {
    let sql = "SELECT count(*) FROM line";
    database.query_row(sql, [], |row| row.get(0)).unwrap()
}

#[test]
fn a_copy_opens_with_the_passphrase_or_the_code_and_holds_everything() {
    let stick = Stick::new();
    for secret in [
        Secret::Passphrase(&right()),
        Secret::Recovery(&stick.shelf.code),
    ] {
        let vault = stick.unpack(secret).unwrap();
        assert_eq!(shelf::numbers(&vault), (0..10).collect::<Vec<_>>());
        assert_eq!(vault.check().unwrap(), []);
        drop(vault);
        fs::remove_dir_all(stick.keep.path().join("unpacked")).unwrap();
    }
    let names = shelf::snapshot(stick.keep.path());
    assert_eq!(names.keys().collect::<Vec<_>>(), ["copy.vbk"]);
    let rights = fs::metadata(stick.copy()).unwrap().permissions().mode();
    assert_eq!(rights & 0o777, 0o600);
    let held = shelf::snapshot(&stick.shelf.dir);
    assert!(
        !held.contains_key("vault.copy"),
        "nothing is left in the vault"
    );
}

#[test]
fn a_vault_is_not_changed_by_being_copied() {
    let stick = Stick::new();
    let before = stick.shelf.snapshot();
    let mut vault = stick.shelf.open_quietly();
    copy(&mut vault, &stick.copy()).unwrap();
    drop(vault);
    assert!(stick.shelf.snapshot()["vault.db"] == before["vault.db"]);
    let mut vault = stick.shelf.open_quietly();
    shelf::add(&mut vault, 10, "after the copy").unwrap();
    let attached = vault.read().execute("ATTACH ':memory:' AS other", []);
    assert!(attached.is_err(), "nothing can be attached after a copy");
}

#[test]
fn nothing_of_the_words_stands_in_a_copy() {
    let stick = Stick::new();
    let mut vault = stick.shelf.open_quietly();
    shelf::add(&mut vault, 10, "a planted word").unwrap();
    copy(&mut vault, &stick.copy()).unwrap();
    let has = |bytes: &[u8], words: &[u8]| bytes.windows(words.len()).any(|w| w == words);
    let bytes = fs::read(stick.copy()).unwrap();
    assert!(!has(&bytes, b"a planted word") && !has(&bytes, b"SQLite format"));
    assert!(has(b"so a planted word is found", b"a planted word"));
}

#[test]
fn each_flipped_byte_of_a_copy_is_noticed() {
    let stick = Stick::new();
    let good = fs::read(stick.copy()).unwrap();
    let file = fs::File::options().write(true).open(stick.copy()).unwrap();
    let mut told = Vec::new();
    for (at, byte) in good.iter().enumerate() {
        file.write_all_at(&[byte ^ 1], at as u64).unwrap();
        let refused = look(&stick.copy()).expect_err(&format!("byte {at}"));
        if !told.contains(&refused) {
            told.push(refused);
        }
        file.write_all_at(&[*byte], at as u64).unwrap();
    }
    assert_eq!(look(&stick.copy()), Ok(()));
    let known = |told: &VaultError| {
        use VaultError::{CopyDamaged, NotACopy, TooNew};
        matches!(told, CopyDamaged | NotACopy | TooNew { .. })
    };
    assert!(told.iter().all(known), "{told:?}");
}

#[test]
fn a_changed_byte_behind_a_right_sum_is_noticed_too() {
    let stick = Stick::new();
    let good = fs::read(stick.copy()).unwrap();
    let into = stick.keep.path().join("unpacked");
    let body = good.len() - 32;
    // Every byte before the database, then some of every page, then the code at the end.
    let places = (0..400)
        .chain((400..body).step_by(509))
        .chain(body - 32..body);
    for at in places {
        let mut bent = good[..body].to_vec();
        bent[at] ^= 1;
        let sum = digest(&SHA256, &bent);
        bent.extend_from_slice(sum.as_ref());
        fs::write(stick.copy(), &bent).unwrap();
        let refused = unpack(&stick.copy(), Secret::Passphrase(&right()), None, &into);
        assert!(refused.is_err(), "byte {at}");
        assert!(!into.exists(), "something is left of byte {at}");
    }
}

#[test]
fn a_copy_cut_short_anywhere_is_noticed() {
    let stick = Stick::new();
    let good = fs::read(stick.copy()).unwrap();
    for length in (0..400).chain((400..good.len()).step_by(64)) {
        fs::write(stick.copy(), &good[..length]).unwrap();
        assert_eq!(
            look(&stick.copy()),
            Err(VaultError::CopyDamaged),
            "{length}"
        );
    }
    fs::write(stick.copy(), [good.as_slice(), b"x"].concat()).unwrap();
    assert_eq!(look(&stick.copy()), Err(VaultError::CopyDamaged));
    fs::write(stick.copy(), &good).unwrap();
    assert_eq!(look(&stick.copy()), Ok(()));
}

#[test]
fn another_file_a_folder_and_a_missing_file_are_no_copy() {
    let stick = Stick::new();
    let other = stick.keep.path().join("page.pdf");
    fs::write(&other, b"%PDF-1.7 and so on").unwrap();
    assert_eq!(look(&other), Err(VaultError::NotACopy));
    assert!(look(stick.keep.path()).is_err());
    assert_eq!(
        look(&stick.keep.path().join("none")),
        Err(VaultError::PlaceGone)
    );
}

#[test]
fn a_wrong_passphrase_or_code_leaves_nothing() {
    let stick = Stick::new();
    let wrong = passphrase("not the words");
    let told = stick.unpack(Secret::Passphrase(&wrong)).unwrap_err();
    assert_eq!(told, VaultError::WrongPassphrase);
    let other = Shelf::new();
    let told = stick.unpack(Secret::Recovery(&other.code)).unwrap_err();
    assert_eq!(told, VaultError::WrongRecoveryCode);
    assert_eq!(shelf::snapshot(stick.keep.path()).len(), 1);
}

#[test]
fn new_words_open_older_copies_where_the_vault_still_stands() {
    let stick = Stick::new();
    let new = passphrase("cloud ladder fern tin");
    let mut vault = stick.shelf.open_quietly();
    vault
        .change_passphrase(&right(), &new, Costing::Test)
        .unwrap();
    drop(vault);
    let into = stick.keep.path().join("unpacked");
    let unpack_with =
        |words, present| unpack(&stick.copy(), Secret::Passphrase(words), present, &into);
    assert_eq!(unpack_with(&new, None), Err(VaultError::WrongPassphrase));
    let other = Shelf::new();
    let present = Some(other.dir.as_path());
    assert_eq!(unpack_with(&new, present), Err(VaultError::WrongPassphrase));
    unpack_with(&new, Some(&stick.shelf.dir)).unwrap();
    let (vault, _) = Vault::open(&into, Secret::Passphrase(&new), NOW).unwrap();
    assert_eq!(shelf::numbers(&vault).len(), 10);
}

#[test]
fn a_copy_that_must_step_aside_leaves_nothing_and_the_vault_goes_on() {
    let shelf = Shelf::new();
    let mut vault = shelf.open_quietly();
    let text = "a long line ".repeat(20_000);
    for number in 10..20 {
        shelf::add(&mut vault, number, &text).unwrap();
    }
    let keep = tempfile::tempdir().unwrap();
    let target = keep.path().join("copy.vbk");
    // How often it asks in a whole making; then it is stopped at moments all along the way.
    let asked = Arc::new(AtomicUsize::new(0));
    let watched = |stop_at: usize, asked: &Arc<AtomicUsize>| {
        let asked = Arc::clone(asked);
        Watch {
            must_stop: Arc::new(move || asked.fetch_add(1, Ordering::Relaxed) >= stop_at),
            is_equal: &|vault, copy| rows(vault) == rows(copy),
        }
    };
    vault
        .copy_to(&target, NOW, &watched(usize::MAX, &asked))
        .unwrap();
    fs::remove_file(&target).unwrap();
    let whole = asked.load(Ordering::Relaxed);
    assert!(whole > 20, "it asked only {whole} times");
    for stop_at in (0..whole).step_by(whole / 20) {
        asked.store(0, Ordering::Relaxed);
        let told = vault
            .copy_to(&target, NOW, &watched(stop_at, &asked))
            .unwrap_err();
        assert_eq!(told, VaultError::Stopped, "stopped at {stop_at} of {whole}");
        assert_eq!(shelf::snapshot(keep.path()).len(), 0);
        assert!(!shelf.snapshot().contains_key("vault.copy"));
    }
    shelf::add(&mut vault, 20, "after").unwrap();
    copy(&mut vault, &target).unwrap();
}

#[test]
fn a_copy_that_is_not_equal_is_not_kept_and_the_one_before_stays() {
    let stick = Stick::new();
    let before = fs::read(stick.copy()).unwrap();
    let mut vault = stick.shelf.open_quietly();
    let told = copy_watched(&mut vault, &stick.copy(), &|_, _| false).unwrap_err();
    assert_eq!(told, VaultError::CopyDamaged);
    assert!(fs::read(stick.copy()).unwrap() == before);
}

#[test]
fn what_a_pulled_stick_left_behind_goes_with_the_next_copy() {
    let stick = Stick::new();
    let half = stick.keep.path().join(".copy 2.vbk.part");
    let own = stick.keep.path().join(".notes.part");
    fs::write(&half, b"TOWVCOPY").unwrap();
    fs::write(&own, b"somebody's").unwrap();
    copy(&mut stick.shelf.open_quietly(), &stick.copy()).unwrap();
    assert!(!half.exists() && own.exists());
}

#[test]
fn a_vault_takes_the_place_of_another_and_the_other_is_set_aside_whole() {
    let stick = Stick::new();
    let into = stick.keep.path().join("unpacked");
    let place = &stick.shelf.dir;
    let aside = place.with_file_name("aside");
    unpack(&stick.copy(), Secret::Passphrase(&right()), None, &into).unwrap();
    let (unpacked, _) = shelf::open(&into).unwrap();
    let held = stick.shelf.open_quietly();
    let before = stick.shelf.snapshot();
    let told = unpacked.take_place(place, &aside).unwrap_err();
    assert_eq!(told, VaultError::OpenElsewhere);
    assert!(into.exists() && !aside.exists() && stick.shelf.snapshot() == before);
    drop(held);

    let mut held = stick.shelf.open_quietly();
    shelf::add(&mut held, 77, "only in the old one").unwrap();
    drop(held);
    let before = stick.shelf.snapshot();
    let mut vault = shelf::open(&into)
        .unwrap()
        .0
        .take_place(place, &aside)
        .unwrap();
    assert_eq!(shelf::snapshot(&aside), before, "set aside whole");
    assert!(!into.exists());
    shelf::add(&mut vault, 10, "goes on").unwrap();
    drop(vault);
    assert_eq!(shelf::numbers(&stick.shelf.open_quietly()).len(), 11);
}

#[test]
fn a_full_place_and_a_closed_place_are_named_and_left_clean() {
    const THIS: &str = "copies::a_full_place_and_a_closed_place_are_named_and_left_clean";
    match unprivileged::place() {
        Some(place) => on_a_small_stick(&place),
        None => {
            let place = tempfile::tempdir().unwrap();
            unprivileged::again_with_own_mounts(THIS, place.path());
        }
    }
}

fn on_a_small_stick(stick: &Path) {
    let mount = |options: &str| {
        let told = Command::new("mount")
            .args(["-t", "tmpfs", "-o", options, "proof"])
            .arg(stick)
            .status();
        assert!(
            told.is_ok_and(|told| told.success()),
            "no small disk can be mounted here"
        );
    };
    mount("size=64k,mode=0755");
    let shelf = Shelf::new();
    let mut vault = shelf.open_quietly();
    shelf::add(&mut vault, 10, &"a long line ".repeat(20_000)).unwrap();
    let target = stick.join("copy.vbk");
    let full = write_whole(&stick.join("proof"), &[1; 100_000]);
    assert_eq!(full, Err(VaultError::DiskFull), "the fault must happen");
    assert_eq!(copy(&mut vault, &target), Err(VaultError::PlaceFull));
    assert!(
        shelf::snapshot(stick).is_empty(),
        "something is left on the stick"
    );

    mount("remount,ro");
    let closed = write_whole(&stick.join("proof"), b"x");
    assert_eq!(closed, Err(VaultError::ReadOnly), "the fault must happen");
    assert_eq!(copy(&mut vault, &target), Err(VaultError::PlaceReadOnly));
    assert_eq!(
        copy(&mut vault, &stick.join("gone/copy.vbk")),
        Err(VaultError::PlaceGone)
    );
    shelf::add(&mut vault, 11, "the vault goes on").unwrap();
    let clean = shelf.snapshot();
    assert!(!clean.contains_key("vault.copy"));
}
