//! Passphrase and recovery code: changed, renewed, and forgiving where people slip.

use std::fs;

use towpath_vault::{Costing, Secret, Vault, VaultError, VaultNotice};

use crate::shelf::{self, NOW, Shelf, passphrase, right};

fn opens(shelf: &Shelf, typed: &str) -> bool {
    match Vault::open(&shelf.dir, Secret::Passphrase(&passphrase(typed)), NOW) {
        Ok((vault, notices)) => {
            assert_eq!(notices, []);
            assert_eq!(shelf::numbers(&vault).len(), 10);
            true
        }
        Err(told) => {
            assert_eq!(told, VaultError::WrongPassphrase);
            false
        }
    }
}

#[test]
fn spaces_at_the_ends_and_another_unicode_form_open_the_vault() {
    let shelf = Shelf::new();
    let mut vault = shelf.open_quietly();
    vault
        .change_passphrase(&right(), &passphrase("café Ångström"), Costing::Test)
        .unwrap();
    drop(vault);
    for typed in [
        "cafe\u{301} A\u{30a}ngstro\u{308}m",
        "  café Ångström\n",
        "caf\u{e9} \u{212b}ngström",
    ] {
        assert!(opens(&shelf, typed), "{typed:?}");
    }
    assert!(!opens(&shelf, "cafe Angstrom"));
    assert!(!opens(&shelf, "café  Ångström"));
}

#[test]
fn changing_the_passphrase_rewrites_the_header_and_nothing_else() {
    let shelf = Shelf::new();
    let mut vault = shelf.open_quietly();
    let before = shelf.snapshot();
    let wrong = vault.change_passphrase(&passphrase("x"), &passphrase("new one"), Costing::Test);
    assert_eq!(wrong, Err(VaultError::WrongPassphrase));
    assert!(shelf.snapshot() == before);

    vault
        .change_passphrase(&right(), &passphrase("new one"), Costing::Test)
        .unwrap();
    let after = shelf.snapshot();
    assert_eq!(
        before.keys().collect::<Vec<_>>(),
        after.keys().collect::<Vec<_>>()
    );
    for (name, bytes) in &before {
        assert_eq!(
            after[name] != *bytes,
            name.starts_with("vault.hdr"),
            "{name}"
        );
    }
    assert_eq!(after["vault.hdr"], after["vault.hdr.b"]);
    drop(vault);
    assert!(!opens(&shelf, "river stone lamp bread"));
    assert!(opens(&shelf, "new one"));
    let (vault, _) = Vault::open(&shelf.dir, Secret::Recovery(&shelf.code), NOW).unwrap();
    assert_eq!(shelf::numbers(&vault).len(), 10);
}

#[test]
fn a_change_cut_short_between_the_copies_opens_with_the_new_and_is_made_whole() {
    let shelf = Shelf::new();
    let old_twin = fs::read(shelf.file("vault.hdr.b")).unwrap();
    let mut vault = shelf.open_quietly();
    vault
        .change_passphrase(&right(), &passphrase("new one"), Costing::Test)
        .unwrap();
    drop(vault);
    fs::write(shelf.file("vault.hdr.b"), old_twin).unwrap();
    assert!(opens(&shelf, "new one"));
    assert_eq!(
        fs::read(shelf.file("vault.hdr")).unwrap(),
        fs::read(shelf.file("vault.hdr.b")).unwrap()
    );
    assert!(!opens(&shelf, "river stone lamp bread"));
}

#[test]
fn a_forgotten_passphrase_is_replaced_with_the_recovery_code() {
    let shelf = Shelf::new();
    let typed = shelf.code.groups().join(" ").to_lowercase();
    let typed = towpath_vault::RecoveryCode::parse(typed.as_bytes()).unwrap();
    let (mut vault, notices) = Vault::open(&shelf.dir, Secret::Recovery(&typed), NOW).unwrap();
    assert_eq!(notices, []);
    vault
        .set_passphrase(&passphrase("remembered now"), Costing::Test)
        .unwrap();
    drop(vault);
    assert!(opens(&shelf, "remembered now"));
    assert!(!opens(&shelf, "river stone lamp bread"));
}

#[test]
fn a_vault_opened_with_the_passphrase_asks_for_it_before_a_change() {
    let shelf = Shelf::new();
    let before = shelf.snapshot();
    let mut vault = shelf.open_quietly();
    assert!(
        vault
            .set_passphrase(&passphrase("sneaked in"), Costing::Test)
            .is_err()
    );
    drop(vault);
    assert!(shelf.snapshot() == before);
}

#[test]
fn a_new_recovery_code_ends_the_old_one() {
    let shelf = Shelf::new();
    let mut vault = shelf.open_quietly();
    assert_eq!(
        vault.renew_recovery(&passphrase("x")).unwrap_err(),
        VaultError::WrongPassphrase
    );
    let new = vault.renew_recovery(&right()).unwrap();
    drop(vault);
    let by = |code| Vault::open(&shelf.dir, Secret::Recovery(code), NOW).map(|(_, told)| told);
    assert_eq!(by(&shelf.code), Err(VaultError::WrongRecoveryCode));
    assert_eq!(by(&new), Ok(Vec::<VaultNotice>::new()));
    assert!(opens(&shelf, "river stone lamp bread"));
}

#[test]
fn a_passphrase_of_a_mebibyte_or_in_any_script_opens() {
    let shelf = Shelf::new();
    let mut vault = shelf.open_quietly();
    let mut old = "river stone lamp bread".to_owned();
    for new in [
        "long ".repeat(210_000),
        "שלום עולם 🌧️🌈".to_owned(),
        "木漏れ日 の 朝".to_owned(),
    ] {
        let (from, to) = (passphrase(&old), passphrase(&new));
        vault.change_passphrase(&from, &to, Costing::Test).unwrap();
        old = new;
        drop(vault);
        assert!(opens(&shelf, &old));
        vault = Vault::open(&shelf.dir, Secret::Passphrase(&to), NOW)
            .unwrap()
            .0;
    }
}
