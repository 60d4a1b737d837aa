//! A save is whole or absent, and on the disk when it says so.

use std::fs;

use towpath_vault::VaultError;

use crate::shelf::{self, Shelf};

#[test]
fn a_save_is_in_the_database_and_the_log_is_empty_when_it_returns() {
    let shelf = Shelf::new();
    let mut vault = shelf.open_quietly();
    shelf::add(&mut vault, 100, "kept").unwrap();
    assert_eq!(fs::metadata(shelf.file("vault.db-wal")).unwrap().len(), 0);
    // A copy of the folder taken now, as after a power cut, has the row.
    let copy = shelf.dir.with_file_name("copy");
    fs::create_dir(&copy).unwrap();
    for (name, bytes) in shelf.snapshot() {
        fs::write(copy.join(name), bytes).unwrap();
    }
    let (copy, notices) = shelf::open(&copy).unwrap();
    assert_eq!(notices, []);
    assert!(shelf::numbers(&copy).contains(&100));
    assert_eq!(copy.check().unwrap(), []);
}

#[test]
fn work_that_fails_is_rolled_back_and_the_next_save_works() {
    let shelf = Shelf::new();
    let mut vault = shelf.open_quietly();
    let before = fs::read(shelf.file("vault.db")).unwrap();
    let told = vault.save(|tx| -> Result<(), VaultError> {
        tx.execute("INSERT INTO line (number, text) VALUES (100, 'half')", ())?;
        Err(VaultError::NotText)
    });
    assert_eq!(told, Err(VaultError::NotText));
    assert_eq!(shelf::numbers(&vault).len(), 10);
    assert_eq!(fs::read(shelf.file("vault.db")).unwrap(), before);
    shelf::add(&mut vault, 100, "whole").unwrap();
    drop(vault);
    assert_eq!(shelf::numbers(&shelf.open_quietly()).len(), 11);
}

#[test]
fn a_panic_in_the_work_rolls_back_and_the_vault_goes_on() {
    let shelf = Shelf::new();
    let mut vault = shelf.open_quietly();
    let caught = std::panic::catch_unwind(std::panic::AssertUnwindSafe(|| {
        let _ = vault.save(|tx| -> Result<(), VaultError> {
            tx.execute("INSERT INTO line (number, text) VALUES (100, 'half')", ())?;
            panic!("made up");
        });
    }));
    assert!(caught.is_err());
    shelf::add(&mut vault, 101, "after").unwrap();
    assert_eq!(shelf::numbers(&vault).len(), 11);
}

#[test]
fn bad_sql_is_told_without_its_text() {
    let shelf = Shelf::new();
    let mut vault = shelf.open_quietly();
    let told = shelf::add(&mut vault, 5, "a private line").unwrap_err();
    assert!(matches!(told, VaultError::Sql(_)));
    assert!(!format!("{told:?}{told}").contains("private"));
}

#[test]
fn nothing_of_a_row_stands_in_the_folder_in_plain() {
    let shelf = Shelf::new();
    let mut vault = shelf.open_quietly();
    shelf::add(&mut vault, 100, "MARKMARKMARK").unwrap();
    for (name, bytes) in shelf.snapshot() {
        assert!(
            !bytes.windows(12).any(|window| window == b"MARKMARKMARK"),
            "{name}"
        );
    }
}

#[cfg(unix)]
#[test]
fn only_the_owner_may_look_into_the_folder() {
    use std::os::unix::fs::PermissionsExt;
    let shelf = Shelf::new();
    let mut vault = shelf.open_quietly();
    shelf::add(&mut vault, 100, "kept").unwrap();
    let mode = |path| fs::metadata(path).unwrap().permissions().mode() & 0o777;
    assert_eq!(mode(shelf.dir.clone()), 0o700);
    for name in shelf.snapshot().keys() {
        assert_eq!(mode(shelf.file(name)), 0o600, "{name}");
    }
}
