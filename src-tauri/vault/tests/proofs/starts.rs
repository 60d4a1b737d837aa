//! Many starts at once: one opens, the others are told.

use std::path::Path;
use std::process::Command;
use std::sync::Barrier;
use std::thread;

use towpath_vault::{Costing, Secret, Vault, VaultError, destroy};

use crate::shelf::{self, NOW, Shelf, right};
use crate::unprivileged;

#[test]
fn of_twenty_starts_at_once_exactly_one_opens() {
    let shelf = Shelf::new();
    let barrier = Barrier::new(20);
    let opened = thread::scope(|scope| {
        let starts: Vec<_> = (0..20)
            .map(|_| {
                scope.spawn(|| {
                    barrier.wait();
                    let opened = shelf.open();
                    // The one that opened keeps it until all have tried.
                    barrier.wait();
                    opened.map(drop)
                })
            })
            .collect();
        starts
            .into_iter()
            .map(|start| start.join().unwrap())
            .collect::<Vec<_>>()
    });
    assert_eq!(opened.iter().filter(|told| told.is_ok()).count(), 1);
    assert!(
        opened
            .iter()
            .all(|told| matches!(told, Ok(()) | Err(VaultError::OpenElsewhere)))
    );
    assert_eq!(shelf.open_quietly().check().unwrap(), []);
}

#[test]
fn of_ten_makings_at_once_exactly_one_makes() {
    let place = tempfile::tempdir().unwrap();
    let dir = place.path().join("workbook");
    let barrier = Barrier::new(10);
    let made = thread::scope(|scope| {
        let makings: Vec<_> = (0..10)
            .map(|_| {
                scope.spawn(|| {
                    barrier.wait();
                    let made = Vault::create(&dir, &right(), Costing::Test, NOW);
                    barrier.wait();
                    made.map(drop)
                })
            })
            .collect();
        makings
            .into_iter()
            .map(|making| making.join().unwrap())
            .collect::<Vec<_>>()
    });
    assert_eq!(
        made.iter().filter(|told| told.is_ok()).count(),
        1,
        "{made:?}"
    );
    let refused = [VaultError::OpenElsewhere, VaultError::AlreadyThere];
    assert!(
        made.iter().all(|told| told.is_ok_and_or(&refused)),
        "{made:?}"
    );
    assert_eq!(shelf::open(&dir).unwrap().1, []);
}

/// Ok, or one of the named errors.
trait OkOr {
    fn is_ok_and_or(&self, named: &[VaultError]) -> bool;
}

impl OkOr for Result<(), VaultError> {
    fn is_ok_and_or(&self, named: &[VaultError]) -> bool {
        self.as_ref().err().is_none_or(|told| named.contains(told))
    }
}

/// A shared folder as a second machine has it: another mount of it, and another machine's name.
#[test]
fn a_second_machine_on_the_shared_folder_is_told_and_writes_nothing() {
    const TEST: &str = "starts::a_second_machine_on_the_shared_folder_is_told_and_writes_nothing";
    if let Some(place) = unprivileged::place() {
        return on_a_second_machine(&place);
    }
    let place = tempfile::tempdir().unwrap();
    let dir = place.path().join("workbook");
    let (mut vault, _) = Vault::create(&dir, &right(), Costing::Test, NOW).unwrap();
    shelf::lay_out(&mut vault).unwrap();
    let before = shelf::snapshot(&dir);
    unprivileged::again_with_own_mounts(TEST, place.path());
    assert!(shelf::snapshot(&dir) == before, "the second machine wrote");
    shelf::add(&mut vault, 1, "the first goes on").unwrap();
    drop(vault);
    assert_eq!(shelf::numbers(&shelf::open(&dir).unwrap().0), [1]);
}

fn on_a_second_machine(place: &Path) {
    let seen = place.join("seen from there");
    std::fs::create_dir(&seen).unwrap();
    let bound = Command::new("mount")
        .arg("--bind")
        .args([&place.join("workbook"), &seen])
        .status()
        .unwrap();
    assert!(bound.success(), "a second mount cannot be made here");
    assert!(seen.join("vault.hdr").exists());
    assert_eq!(shelf::open(&seen).unwrap_err(), VaultError::OpenElsewhere);
    let told = destroy(&seen, Secret::Passphrase(&right())).unwrap_err();
    assert_eq!(told, VaultError::OpenElsewhere);
    let told = Vault::create(&seen, &right(), Costing::Test, NOW).unwrap_err();
    assert_eq!(told, VaultError::AlreadyThere);
}
