//! Lost data and data put back are noticed at the next unlock.

use std::fs;

use towpath_vault::VaultNotice;

use crate::shelf::{self, Shelf};

#[test]
fn an_older_database_put_back_is_noticed_until_something_is_saved() {
    let shelf = Shelf::new();
    let older = fs::read(shelf.file("vault.db")).unwrap();
    let mut vault = shelf.open_quietly();
    shelf::add(&mut vault, 100, "new").unwrap();
    drop(vault);
    let newer = fs::read(shelf.file("vault.db")).unwrap();

    fs::write(shelf.file("vault.db"), &older).unwrap();
    assert_eq!(shelf.open().unwrap().1, [VaultNotice::DataMissing]);
    let (mut vault, notices) = shelf.open().unwrap();
    assert_eq!(
        notices,
        [VaultNotice::DataMissing],
        "told again: nothing was saved since"
    );
    shelf::add(&mut vault, 200, "after").unwrap();
    drop(vault);
    drop(shelf.open_quietly());

    fs::write(shelf.file("vault.db"), &newer).unwrap();
    assert_eq!(
        shelf.open().unwrap().1,
        [VaultNotice::DataMissing],
        "numbers are never used twice"
    );
}

#[test]
fn a_counter_one_behind_is_what_a_crash_leaves_and_says_nothing() {
    let shelf = Shelf::new();
    let mut vault = shelf.open_quietly();
    let head = fs::read(shelf.file("vault.head")).unwrap();
    shelf::add(&mut vault, 100, "new").unwrap();
    drop(vault);
    fs::write(shelf.file("vault.head"), head).unwrap();
    drop(shelf.open_quietly());
    assert_eq!(shelf::numbers(&shelf.open_quietly()).len(), 11);
}

#[test]
fn a_log_lost_after_a_kill_is_noticed() {
    let shelf = Shelf::new();
    let mut vault = shelf.open_quietly();
    // A reader holds the log open, so the checkpoint after the save cannot empty it: what a
    // kill between the save and the checkpoint leaves.
    let before = fs::read(shelf.file("vault.db")).unwrap();
    shelf::add(&mut vault, 100, "new").unwrap();
    std::mem::forget(vault);
    let dir = shelf.dir.with_file_name("copy");
    fs::create_dir(&dir).unwrap();
    for (name, bytes) in shelf.snapshot() {
        let bytes = if name == "vault.db" {
            before.clone()
        } else {
            bytes
        };
        fs::write(dir.join(name), bytes).unwrap();
    }
    assert_eq!(shelf::open(&dir).unwrap().1, [VaultNotice::DataMissing]);
}

#[test]
fn another_database_of_the_same_vault_is_noticed() {
    let shelf = Shelf::new();
    let vault = shelf.open_quietly();
    assert!(vault.size_bytes() > 8192);
    drop(vault);
    // The first sixteen bytes tell databases apart; changed, nothing can be read at all.
    shelf.flip("vault.db", 3);
    assert!(shelf.open().is_err());
}
