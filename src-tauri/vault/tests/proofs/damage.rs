//! Damage is healed from the twin, or noticed; never silent, never a panic.

use std::fs;

use towpath_vault::{Fault, VaultError, VaultNotice};

use crate::shelf::{self, Shelf};

#[test]
fn every_flipped_byte_of_either_header_copy_is_healed_from_its_twin() {
    let shelf = Shelf::new();
    let whole = shelf.snapshot();
    for name in ["vault.hdr", "vault.hdr.b"] {
        for at in 0..whole[name].len() {
            shelf.flip(name, at);
            let (vault, notices) = shelf.open().unwrap();
            assert_eq!(notices, [VaultNotice::HeaderHealed], "{name}, byte {at}");
            drop(vault);
            assert!(shelf.snapshot() == whole, "{name}, byte {at}");
        }
    }
}

#[test]
fn every_flipped_byte_of_both_header_copies_is_damage() {
    let shelf = Shelf::new();
    let whole = shelf.snapshot();
    for at in 0..whole["vault.hdr"].len() {
        shelf.put_back(&whole);
        shelf.flip("vault.hdr", at);
        shelf.flip("vault.hdr.b", at);
        assert_eq!(
            shelf.open().unwrap_err(),
            VaultError::HeaderDamaged,
            "byte {at}"
        );
    }
}

#[test]
fn a_cut_or_missing_header_copy_is_healed() {
    let shelf = Shelf::new();
    let whole = shelf.snapshot();
    for name in ["vault.hdr", "vault.hdr.b"] {
        fs::write(shelf.file(name), &whole[name][..100]).unwrap();
        assert_eq!(shelf.open().unwrap().1, [VaultNotice::HeaderHealed]);
        fs::remove_file(shelf.file(name)).unwrap();
        assert_eq!(shelf.open().unwrap().1, [VaultNotice::HeaderHealed]);
        assert!(shelf.snapshot() == whole);
    }
    shelf.open_quietly();
}

#[test]
fn every_flipped_byte_of_the_counter_is_noticed_and_the_counter_made_again() {
    let shelf = Shelf::new();
    let length = fs::read(shelf.file("vault.head")).unwrap().len();
    for at in 0..length {
        shelf.flip("vault.head", at);
        let (vault, notices) = shelf.open().unwrap();
        assert_eq!(notices, [VaultNotice::CounterUnreadable], "byte {at}");
        drop(vault);
        shelf.open_quietly();
    }
    fs::remove_file(shelf.file("vault.head")).unwrap();
    assert_eq!(shelf.open().unwrap().1, [VaultNotice::CounterUnreadable]);
    shelf.open_quietly();
}

/// Tells whether the damage is noticed at the unlock or at the check.
fn is_noticed(shelf: &Shelf) -> bool {
    match shelf.open() {
        Err(VaultError::DataDamaged) => true,
        Err(other) => panic!("{other:?}"),
        Ok((vault, _)) => !vault.check().unwrap().is_empty(),
    }
}

#[test]
fn a_flipped_byte_anywhere_in_the_database_is_noticed() {
    let shelf = Shelf::new();
    shelf.open_quietly().check().unwrap();
    let whole = shelf.snapshot();
    let length = whole["vault.db"].len();
    assert!(length >= 3 * 4096);
    // Every page at many places; a step that is prime meets every kind of place. The salt in
    // front is not among them: it is put back (`counter.rs`).
    for at in (16..length).step_by(331).chain([length - 1]) {
        shelf.put_back(&whole);
        shelf.flip("vault.db", at);
        assert!(is_noticed(&shelf), "byte {at}");
    }
}

#[test]
fn a_database_cut_anywhere_is_noticed() {
    let shelf = Shelf::new();
    let whole = shelf.snapshot();
    let length = whole["vault.db"].len();
    for kept in (0..length).step_by(512) {
        shelf.put_back(&whole);
        fs::write(shelf.file("vault.db"), &whole["vault.db"][..kept]).unwrap();
        assert!(is_noticed(&shelf), "cut to {kept}");
    }
}

#[test]
fn a_page_put_back_from_an_older_copy_is_noticed() {
    let shelf = Shelf::new();
    let mut vault = shelf.open_quietly();
    let older = fs::read(shelf.file("vault.db")).unwrap();
    for number in 100..140 {
        shelf::add(&mut vault, number, &"longer ".repeat(60)).unwrap();
    }
    drop(vault);
    let whole = shelf.snapshot();
    let mut noticed = 0;
    for page in 0..older.len() / 4096 {
        let place = page * 4096..(page + 1) * 4096;
        let mut mixed = whole["vault.db"].clone();
        if mixed[place.clone()] == older[place.clone()] {
            continue;
        }
        mixed[place.clone()].copy_from_slice(&older[place]);
        shelf.put_back(&whole);
        fs::write(shelf.file("vault.db"), mixed).unwrap();
        let is_behind = matches!(shelf.open(), Ok((_, told)) if told == [VaultNotice::DataMissing]);
        shelf.put_back(&whole);
        assert!(
            is_behind || is_noticed_after(&shelf, page, &older),
            "page {page}"
        );
        noticed += 1;
    }
    assert!(noticed >= 2, "the older copy must differ in some pages");
}

fn is_noticed_after(shelf: &Shelf, page: usize, older: &[u8]) -> bool {
    let place = page * 4096..(page + 1) * 4096;
    let mut mixed = fs::read(shelf.file("vault.db")).unwrap();
    mixed[place.clone()].copy_from_slice(&older[place]);
    fs::write(shelf.file("vault.db"), mixed).unwrap();
    is_noticed(shelf)
}

#[test]
fn damage_on_a_page_that_holds_nothing_raises_no_alarm() {
    let shelf = Shelf::new();
    let mut vault = shelf.open_quietly();
    for number in 100..130 {
        shelf::add(&mut vault, number, &"longer ".repeat(400)).unwrap();
    }
    vault
        .save(|tx| -> Result<(), VaultError> {
            tx.execute("DELETE FROM line WHERE number >= 100", ())?;
            Ok(())
        })
        .unwrap();
    drop(vault);
    let length = fs::read(shelf.file("vault.db")).unwrap().len();
    shelf.flip("vault.db", length - 2000);
    let faults = shelf.open_quietly().check().unwrap();
    let last = u32::try_from(length / 4096).unwrap();
    assert_eq!(faults, [Fault::SparePage(last)]);
}

#[test]
fn a_damaged_page_in_use_is_named() {
    let shelf = Shelf::new();
    let length = fs::read(shelf.file("vault.db")).unwrap().len();
    shelf.flip("vault.db", length - 2000);
    let faults = shelf.open_quietly().check().unwrap();
    assert_eq!(faults, [Fault::Page(u32::try_from(length / 4096).unwrap())]);
}

#[test]
fn reading_a_damaged_row_is_told_as_damage() {
    let shelf = Shelf::new();
    let length = fs::read(shelf.file("vault.db")).unwrap().len();
    shelf.flip("vault.db", length - 2000);
    let vault = shelf.open_quietly();
    let told = vault
        .read()
        .query_row("SELECT max(text) FROM line", [], |_| Ok(()))
        .unwrap_err();
    assert_eq!(VaultError::from(told), VaultError::DataDamaged);
}
