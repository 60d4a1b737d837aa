//! A destroyed vault is gone, a killed destroying leaves all or nothing, and a wrong passphrase
//! destroys nothing.

use std::fs;
use std::path::Path;
use std::process::Command;

use towpath_vault::{Secret, Vault, VaultError, destroy, finish_destroying};

use crate::shelf::{self, Shelf, right};
use crate::unprivileged;

#[test]
fn a_wrong_passphrase_destroys_nothing() {
    let shelf = Shelf::new();
    let before = shelf.snapshot();
    let wrong = shelf::passphrase("river stone lamp bred");
    let told = destroy(&shelf.dir, Secret::Passphrase(&wrong)).unwrap_err();
    assert_eq!(told, VaultError::WrongPassphrase);
    assert!(shelf.snapshot() == before);
}

#[test]
fn an_open_vault_is_not_destroyed() {
    let shelf = Shelf::new();
    let open = shelf.open_quietly();
    let told = destroy(&shelf.dir, Secret::Passphrase(&right())).unwrap_err();
    assert_eq!(told, VaultError::OpenElsewhere);
    assert_eq!(shelf::numbers(&open).len(), 10);
}

#[test]
fn a_vault_whose_database_is_damaged_or_missing_can_be_destroyed() {
    for damage in [&b"noise"[..], b""] {
        let shelf = Shelf::new();
        fs::write(shelf.file("vault.db"), damage).unwrap();
        destroy(&shelf.dir, Secret::Passphrase(&right())).unwrap();
        assert!(!shelf.dir.exists());
    }
    let shelf = Shelf::new();
    fs::remove_file(shelf.file("vault.db")).unwrap();
    destroy(&shelf.dir, Secret::Passphrase(&right())).unwrap();
    assert!(!shelf.dir.exists());
}

#[test]
fn the_keys_are_written_over_before_any_file_is_removed() {
    let shelf = Shelf::new();
    // A second name for each header shows what became of its bytes.
    let names = ["vault.hdr", "vault.hdr.b"];
    let kept = tempfile::tempdir().unwrap();
    let mut before = Vec::new();
    for name in names {
        fs::hard_link(shelf.file(name), kept.path().join(name)).unwrap();
        before.push(fs::read(shelf.file(name)).unwrap());
    }
    destroy(&shelf.dir, Secret::Passphrase(&right())).unwrap();
    for (name, before) in names.iter().zip(before) {
        let after = fs::read(kept.path().join(name)).unwrap();
        assert_eq!(after.len(), before.len());
        let same = after.iter().zip(&before).filter(|(a, b)| a == b).count();
        assert!(same * 8 < before.len(), "{name} is still legible");
    }
}

/// Kills the destroying at its first, second, third… change of the disk, until one run ends by
/// itself: after each, the vault is whole or gone.
#[test]
fn a_destroying_killed_at_any_step_leaves_all_or_nothing() {
    const TEST: &str = "destroying::a_destroying_killed_at_any_step_leaves_all_or_nothing";
    if let Some(place) = unprivileged::place() {
        destroy(&place, Secret::Passphrase(&right())).unwrap();
        return;
    }
    let (mut whole, mut gone) = (0, 0);
    for step in 1.. {
        assert!(step < 200, "the destroying never ends by itself");
        let shelf = Shelf::new();
        if !killed_at(step, TEST, &shelf.dir) {
            assert!(!shelf.dir.exists());
            break;
        }
        if Vault::exists(&shelf.dir) {
            assert_eq!(shelf::numbers(&shelf.open_quietly()).len(), 10);
            destroy(&shelf.dir, Secret::Passphrase(&right())).unwrap();
            whole += 1;
        } else {
            assert!(shelf.open().is_err());
            finish_destroying(&shelf.dir);
            gone += 1;
        }
        // An empty lock file is no vault and says nothing.
        let left = fs::read_dir(&shelf.dir).map_or(0, Iterator::count);
        let lock = shelf.file("vault.lock").exists();
        assert!(left == 0 || (left == 1 && lock), "step {step} left files");
    }
    assert!(whole > 0 && gone > 3, "{whole} whole, {gone} gone");
}

/// Runs this test again and kills it at its n-th change of the disk. Tells whether it was killed.
fn killed_at(step: u32, test: &str, place: &Path) -> bool {
    let calls = "unlink,unlinkat,rename,renameat,renameat2,rmdir,fsync,write,pwrite64";
    let status = Command::new("strace")
        .args(["-f", "-o", "/dev/null", "-P"])
        .arg(place)
        .args(files(place))
        .arg("-e")
        .arg(format!("inject={calls}:signal=SIGKILL:when={step}"))
        .arg(std::env::current_exe().unwrap())
        .args(["--exact", test, "--nocapture", "--test-threads=1"])
        .env("TOWPATH_VAULT_PROOF_PLACE", place)
        .stdout(std::process::Stdio::null())
        .status()
        .unwrap_or_else(|error| panic!("the kill cannot be made here: {error}"));
    !status.success()
}

/// Every path whose changes count, so that the test's own output does not.
fn files(place: &Path) -> Vec<std::ffi::OsString> {
    let names = [
        "vault.hdr",
        "vault.hdr.b",
        "vault.hdr.part",
        "vault.hdr.b.part",
        "vault.db",
        "vault.db-wal",
        "vault.db-journal",
        "vault.head",
        "vault.gone",
        "vault.gone.part",
        "vault.lock",
        "vault.new",
        "backups",
    ];
    let paths = names.map(|name| place.join(name).into_os_string());
    paths
        .into_iter()
        .flat_map(|path| ["-P".into(), path])
        .collect()
}
