//! A full disk: said by its name, nothing kept is lost, and room lets work go on at once.

use std::fs::{self, File};
use std::io::Write;
use std::path::Path;
use std::process::Command;

use towpath_vault::{Costing, Secret, Vault, VaultError, write_whole};

use crate::shelf::{self, NOW, right};
use crate::unprivileged;

#[test]
fn a_full_disk_is_named_loses_nothing_and_recovers_without_a_restart() {
    match unprivileged::place() {
        Some(place) => on_a_small_disk(&place),
        None => {
            let place = tempfile::tempdir().unwrap();
            unprivileged::again_with_own_mounts(
                "full_disk::a_full_disk_is_named_loses_nothing_and_recovers_without_a_restart",
                place.path(),
            );
        }
    }
}

/// Fills the disk to the last byte and proves that it is full.
fn fill(disk: &Path) {
    let mut ballast = File::options()
        .append(true)
        .create(true)
        .open(disk.join("ballast"))
        .unwrap();
    for size in [1 << 16, 1 << 10, 1] {
        while ballast.write_all(&vec![7; size]).is_ok() {}
    }
    let proof = fs::write(disk.join("proof"), [1; 8192]).unwrap_err();
    assert_eq!(
        proof.kind(),
        std::io::ErrorKind::StorageFull,
        "the fault must happen"
    );
    fs::remove_file(disk.join("proof")).unwrap();
}

fn on_a_small_disk(disk: &Path) {
    let mounted = Command::new("mount")
        .args(["-t", "tmpfs", "-o", "size=8m,mode=0755", "towpath-proof"])
        .arg(disk)
        .status()
        .unwrap_or_else(|error| panic!("no small disk can be mounted here: {error}"));
    assert!(mounted.success(), "no small disk can be mounted here");

    let dir = disk.join("workbook");
    let (mut vault, code) = Vault::create(&dir, &right(), Costing::Test, NOW).unwrap();
    shelf::lay_out(&mut vault).unwrap();
    let page = disk.join("page.pdf");
    write_whole(&page, b"the page before").unwrap();
    fill(disk);

    // Rows go in until one is refused: each is either kept or refused by name.
    let text = "a long line ".repeat(20_000);
    let mut kept = Vec::new();
    for number in 0..40 {
        match shelf::add(&mut vault, number, &text) {
            Ok(()) => kept.push(number),
            Err(told) => assert_eq!(told, VaultError::DiskFull, "row {number}"),
        }
    }
    assert!(kept.len() < 40, "the disk must have been full");
    assert_eq!(
        shelf::numbers(&vault),
        kept,
        "what was kept can be read on a full disk"
    );

    let header = fs::read(dir.join("vault.hdr")).unwrap();
    let new = shelf::passphrase("new one");
    let told = vault.change_passphrase(&right(), &new, Costing::Test);
    assert_eq!(told, Err(VaultError::DiskFull));
    assert_eq!(
        vault.renew_recovery(&right()).unwrap_err(),
        VaultError::DiskFull
    );
    assert_eq!(fs::read(dir.join("vault.hdr")).unwrap(), header);
    assert_eq!(write_whole(&page, &[1; 100_000]), Err(VaultError::DiskFull));
    assert_eq!(fs::read(&page).unwrap(), b"the page before");
    let other = disk.join("other");
    let told = Vault::create(&other, &right(), Costing::Test, NOW).unwrap_err();
    assert_eq!(told, VaultError::DiskFull);
    assert!(!other.exists(), "half a vault is left");

    // Room again: the next save works with no restart.
    fs::remove_file(disk.join("ballast")).unwrap();
    shelf::add(&mut vault, 100, &text).unwrap();
    kept.push(100);
    assert_eq!(vault.check().unwrap(), []);
    drop(vault);

    // Opening on a full disk works too, and refuses nothing that needs no room.
    fill(disk);
    let (vault, notices) = shelf::open(&dir).unwrap();
    assert_eq!(notices, []);
    assert_eq!(shelf::numbers(&vault), kept);
    assert!(shelf::texts(&vault).iter().all(|line| *line == text));
    drop(vault);
    fs::remove_file(disk.join("ballast")).unwrap();
    let (vault, notices) = Vault::open(&dir, Secret::Recovery(&code), NOW).unwrap();
    assert_eq!(notices, []);
    assert_eq!(vault.check().unwrap(), []);
}
