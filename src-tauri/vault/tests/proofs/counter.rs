//! Lost data and data put back are noticed at the next unlock.

use std::fs;

use towpath_vault::{Secret, Vault, VaultError, VaultNotice};

use crate::shelf::{self, Shelf, Snapshot};

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

/// The folder as a kill leaves it after the counter was written and before the log was brought
/// into the database.
fn killed_before_the_checkpoint(shelf: &Shelf) -> Snapshot {
    let mut vault = shelf.open_quietly();
    // A commit by hand, which leaves its log full; then the next save gives it the counter that
    // belongs to it, because both count one on from the same number.
    let by_hand = "BEGIN IMMEDIATE;
        INSERT INTO line (number, text) VALUES (100, 'in the log');
        UPDATE vault_commit SET sequence = sequence + 1;
        COMMIT";
    vault.read().execute_batch(by_hand).unwrap();
    let mut left = shelf.snapshot();
    assert!(left["vault.db-wal"].len() > 8192);
    shelf::add(&mut vault, 101, "later").unwrap();
    left.insert("vault.head".into(), shelf.snapshot()["vault.head"].clone());
    drop(vault);
    left
}

#[test]
fn a_log_left_by_a_kill_is_read_and_nothing_is_said() {
    let shelf = Shelf::new();
    let left = killed_before_the_checkpoint(&shelf);
    shelf.put_back(&left);
    let vault = shelf.open_quietly();
    assert!(shelf::numbers(&vault).contains(&100));
    assert_eq!(vault.check().unwrap(), []);
}

#[test]
fn a_lost_or_flipped_log_is_noticed() {
    let shelf = Shelf::new();
    let left = killed_before_the_checkpoint(&shelf);
    shelf.put_back(&left);
    fs::remove_file(shelf.file("vault.db-wal")).unwrap();
    assert_eq!(shelf.open().unwrap().1, [VaultNotice::DataMissing]);

    // SQLite itself drops what follows a bad checksum without a word.
    for at in (0..left["vault.db-wal"].len()).step_by(509) {
        shelf.put_back(&left);
        shelf.flip("vault.db-wal", at);
        let (vault, notices) = shelf.open().unwrap();
        let lost = !shelf::numbers(&vault).contains(&100);
        assert_eq!(
            notices.contains(&VaultNotice::DataMissing),
            lost,
            "byte {at}"
        );
        assert_eq!(vault.check().unwrap(), []);
    }
}

#[test]
fn a_refusal_leaves_a_full_log_as_it_was() {
    let shelf = Shelf::new();
    let left = killed_before_the_checkpoint(&shelf);
    shelf.put_back(&left);
    // The first page is in neither copy of the log's commit, so its damage shows at once.
    shelf.flip("vault.db", 40);
    let before = shelf.snapshot();
    match shelf.open() {
        Err(told) => {
            assert_eq!(told, VaultError::DataDamaged);
            assert!(shelf.snapshot() == before);
        }
        Ok((vault, _)) => assert_eq!(vault.check().unwrap(), [], "the log healed the page"),
    }
    shelf.put_back(&left);
    let before = shelf.snapshot();
    let wrong = shelf::passphrase("wrong");
    Vault::open(&shelf.dir, Secret::Passphrase(&wrong), shelf::NOW).unwrap_err();
    assert!(shelf.snapshot() == before);
}

#[test]
fn a_database_that_lost_its_salt_gets_it_back() {
    let shelf = Shelf::new();
    let whole = shelf.snapshot();
    // The first sixteen bytes; without them no other byte of the database says anything.
    for at in 0..16 {
        shelf.flip("vault.db", at);
        let vault = shelf.open_quietly();
        assert_eq!(shelf::numbers(&vault).len(), 10);
        assert_eq!(vault.check().unwrap(), []);
        drop(vault);
        let start = |files: &Snapshot| files["vault.db"][..16].to_vec();
        assert_eq!(start(&shelf.snapshot()), start(&whole), "byte {at}");
    }
    // The counter is what knows it: without one, the database is lost.
    shelf.flip("vault.db", 3);
    fs::remove_file(shelf.file("vault.head")).unwrap();
    assert_eq!(shelf.open().unwrap_err(), VaultError::DataDamaged);
}
