//! Each refusal has its own name and changes nothing on the disk.

use std::fs;

use towpath_vault::{Part, RecoveryCode, Secret, Vault, VaultError};

use crate::shelf::{self, NOW, Shelf};

/// Asks for a refusal and compares every file before and after.
fn refused(shelf: &Shelf, ask: impl FnOnce() -> Result<(), VaultError>) -> VaultError {
    let before = shelf.snapshot();
    let told = ask().unwrap_err();
    let after = shelf.snapshot();
    assert!(
        before == after,
        "{told:?} changed the folder: {:?}",
        after.keys()
    );
    told
}

fn refused_open(shelf: &Shelf) -> VaultError {
    refused(shelf, || shelf.open().map(drop))
}

#[test]
fn a_wrong_passphrase_is_refused_and_changes_nothing() {
    let shelf = Shelf::new();
    for wrong in ["river stone lamp brea", "River stone lamp bread", "", "x"] {
        let wrong = shelf::passphrase(wrong);
        let told = refused(&shelf, || {
            Vault::open(&shelf.dir, Secret::Passphrase(&wrong), NOW).map(drop)
        });
        assert_eq!(told, VaultError::WrongPassphrase);
    }
}

#[test]
fn a_wrong_recovery_code_is_refused_and_changes_nothing() {
    let (shelf, other) = (Shelf::new(), Shelf::new());
    let told = refused(&shelf, || {
        Vault::open(&shelf.dir, Secret::Recovery(&other.code), NOW).map(drop)
    });
    assert_eq!(told, VaultError::WrongRecoveryCode);
}

#[test]
fn a_missing_file_is_named() {
    let shelf = Shelf::new();
    let whole = shelf.snapshot();
    fs::remove_file(shelf.file("vault.db")).unwrap();
    assert_eq!(
        refused_open(&shelf),
        VaultError::FileMissing {
            part: Part::Database
        }
    );
    assert!(Vault::exists(&shelf.dir));

    shelf.put_back(&whole);
    fs::remove_file(shelf.file("vault.hdr")).unwrap();
    fs::remove_file(shelf.file("vault.hdr.b")).unwrap();
    assert_eq!(
        refused_open(&shelf),
        VaultError::FileMissing { part: Part::Header }
    );
    assert!(
        Vault::exists(&shelf.dir),
        "a database without a header is not an empty place"
    );

    let nowhere = shelf.dir.join("nowhere");
    assert!(!Vault::exists(&nowhere));
    let told = shelf::open(&nowhere).unwrap_err();
    assert_eq!(told, VaultError::FileMissing { part: Part::Header });
    assert!(!nowhere.exists());
}

#[test]
fn two_damaged_headers_are_told_as_damage_and_not_as_a_wrong_passphrase() {
    let shelf = Shelf::new();
    shelf.flip("vault.hdr", 60);
    shelf.flip("vault.hdr.b", 61);
    assert_eq!(refused_open(&shelf), VaultError::HeaderDamaged);
    fs::remove_file(shelf.file("vault.hdr")).unwrap();
    assert_eq!(refused_open(&shelf), VaultError::HeaderDamaged);
}

#[test]
fn a_vault_from_a_newer_version_says_so_even_beside_an_older_copy() {
    for (names, at) in [
        (["vault.hdr", "vault.hdr.b"], 8),
        (["vault.hdr"; 2], 10),
        (["vault.hdr.b"; 2], 8),
    ] {
        let shelf = Shelf::new();
        for name in names {
            shelf.rehash(name, |bytes| bytes[at] = 9);
        }
        assert_eq!(
            refused_open(&shelf),
            VaultError::TooNew {
                found: 9,
                newest: 1
            }
        );
    }
}

#[test]
fn a_hostile_header_is_refused() {
    let shelf = Shelf::new();
    for name in ["vault.hdr", "vault.hdr.b"] {
        // The memory of the passphrase's derivation: four tebibytes.
        shelf.rehash(name, |bytes| bytes[32..36].copy_from_slice(&[0xff; 4]));
    }
    assert_eq!(refused_open(&shelf), VaultError::HeaderHostile);
}

#[test]
fn a_forged_header_never_opens() {
    let shelf = Shelf::new();
    for name in ["vault.hdr", "vault.hdr.b"] {
        // The id of the recovery slot: the passphrase still unwraps, the slots are not as signed.
        shelf.rehash(name, |bytes| bytes[29 + 91 + 1] ^= 1);
    }
    assert_eq!(refused_open(&shelf), VaultError::HeaderDamaged);
}

#[test]
fn a_damaged_first_page_or_an_empty_database_is_damage() {
    let shelf = Shelf::new();
    let whole = shelf.snapshot();
    for at in [16, 100, 4000, 4095] {
        shelf.put_back(&whole);
        shelf.flip("vault.db", at);
        assert_eq!(refused_open(&shelf), VaultError::DataDamaged, "byte {at}");
    }
    for length in [0, 1, 15, 512, 4095, 4096, 8192] {
        shelf.put_back(&whole);
        fs::write(shelf.file("vault.db"), &whole["vault.db"][..length]).unwrap();
        assert_eq!(
            refused_open(&shelf),
            VaultError::DataDamaged,
            "cut to {length}"
        );
    }
}

#[test]
fn a_vault_that_is_open_elsewhere_is_refused() {
    let shelf = Shelf::new();
    let open = shelf.open_quietly();
    assert_eq!(refused_open(&shelf), VaultError::OpenElsewhere);
    drop(open);
    shelf.open_quietly();
}

#[test]
fn a_refusal_leaves_no_file_where_only_the_needed_ones_were() {
    let shelf = Shelf::new();
    fs::remove_file(shelf.file("vault.lock")).unwrap();
    let before = shelf.snapshot();
    let wrong = shelf::passphrase("wrong");
    Vault::open(&shelf.dir, Secret::Passphrase(&wrong), NOW).unwrap_err();
    let mut after = shelf.snapshot();
    // The lock must be held while the secret is proved: it is empty and says nothing.
    assert_eq!(after.remove("vault.lock").unwrap(), b"");
    assert!(before == after);
}

#[test]
fn a_folder_that_holds_a_vault_takes_no_second_one() {
    let shelf = Shelf::new();
    let told = refused(&shelf, || {
        let costing = towpath_vault::Costing::Test;
        Vault::create(&shelf.dir, &shelf::right(), costing, NOW).map(drop)
    });
    assert_eq!(told, VaultError::AlreadyThere);
}

#[test]
fn a_mistyped_code_is_told_before_any_file_is_read() {
    let shelf = Shelf::new();
    let mut typed = shelf.code.groups().concat().into_bytes();
    typed.swap(3, 4);
    if typed[3] != typed[4] {
        assert!(RecoveryCode::parse(&typed).is_err());
    }
}
