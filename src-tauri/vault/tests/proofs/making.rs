//! A vault is made whole, or not at all.

use std::fs;

use towpath_vault::{Costing, Vault, VaultError};

use crate::shelf::{self, NOW, right};

#[test]
fn a_making_that_was_cut_short_is_begun_again() {
    let place = tempfile::tempdir().unwrap();
    let dir = place.path().join("a/workbook");
    fs::create_dir_all(&dir).unwrap();
    fs::write(dir.join("vault.new"), b"").unwrap();
    fs::write(dir.join("vault.db"), b"half").unwrap();
    fs::write(dir.join("vault.hdr.part"), b"half").unwrap();
    assert!(!Vault::exists(&dir));
    let (mut vault, _) = Vault::create(&dir, &right(), Costing::Test, NOW).unwrap();
    shelf::lay_out(&mut vault).unwrap();
    assert!(Vault::exists(&dir));
    drop(vault);
    shelf::open(&dir).unwrap();
    let names: Vec<_> = shelf::snapshot(&dir).into_keys().collect();
    assert_eq!(
        names,
        [
            "vault.db",
            "vault.hdr",
            "vault.hdr.b",
            "vault.head",
            "vault.lock"
        ]
    );
}

#[test]
fn a_database_that_lost_its_headers_is_never_made_over() {
    let shelf = shelf::Shelf::new();
    fs::remove_file(shelf.file("vault.hdr")).unwrap();
    fs::remove_file(shelf.file("vault.hdr.b")).unwrap();
    let before = shelf.snapshot();
    let told = Vault::create(&shelf.dir, &right(), Costing::Test, NOW).unwrap_err();
    assert_eq!(told, VaultError::AlreadyThere);
    assert!(shelf.snapshot() == before);
}

#[test]
fn a_folder_with_other_things_keeps_them_and_its_rights() {
    let place = tempfile::tempdir().unwrap();
    fs::write(place.path().join("letter.txt"), b"dear").unwrap();
    let (vault, _) = Vault::create(place.path(), &right(), Costing::Test, NOW).unwrap();
    drop(vault);
    assert_eq!(fs::read(place.path().join("letter.txt")).unwrap(), b"dear");
    assert_eq!(shelf::open(place.path()).unwrap().1, []);
}

#[test]
fn a_place_that_is_a_file_is_refused_and_left_alone() {
    let place = tempfile::tempdir().unwrap();
    let file = place.path().join("file");
    fs::write(&file, b"x").unwrap();
    assert!(Vault::create(&file, &right(), Costing::Test, NOW).is_err());
    assert!(Vault::create(&file.join("in"), &right(), Costing::Test, NOW).is_err());
    assert_eq!(fs::read(&file).unwrap(), b"x");
}

#[test]
fn the_standard_cost_makes_and_opens_a_vault() {
    let place = tempfile::tempdir().unwrap();
    let dir = place.path().join("workbook");
    let (vault, _) = Vault::create(&dir, &right(), Costing::Calibrated, NOW).unwrap();
    drop(vault);
    let header = fs::read(dir.join("vault.hdr")).unwrap();
    let number = |at: usize| u32::from_le_bytes(header[at..at + 4].try_into().unwrap());
    // Where the passphrase's slot says its memory, passes and lanes.
    assert!([256, 192, 128, 64].contains(&(number(32) >> 10)));
    assert_eq!((number(36), number(40)), (3, 1));
    assert_eq!(shelf::open(&dir).unwrap().1, []);
}
