//! A folder that cannot be written: said by its name, and nothing changed.

use std::fs::{self, Permissions};
use std::os::unix::fs::{PermissionsExt, chown};
use std::path::Path;

use towpath_vault::{Costing, Vault, VaultError, write_whole};

use crate::shelf::{self, NOW, right};
use crate::unprivileged::{self, NOBODY};

#[test]
fn a_read_only_folder_is_named_and_left_as_it_was() {
    match unprivileged::place() {
        Some(place) => in_a_read_only_folder(&place),
        None => {
            let place = tempfile::tempdir().unwrap();
            fs::set_permissions(place.path(), Permissions::from_mode(0o755)).unwrap();
            let dir = place.path().join("workbook");
            let (mut vault, _) = Vault::create(&dir, &right(), Costing::Test, NOW).unwrap();
            shelf::lay_out(&mut vault).unwrap();
            drop(vault);
            if unprivileged::is_root() {
                for name in shelf::snapshot(&dir).keys() {
                    chown(dir.join(name), Some(NOBODY), Some(NOBODY)).unwrap();
                }
                chown(&dir, Some(NOBODY), Some(NOBODY)).unwrap();
            }
            unprivileged::again_as_nobody(
                "read_only::a_read_only_folder_is_named_and_left_as_it_was",
                place.path(),
            );
            fs::set_permissions(&dir, Permissions::from_mode(0o700)).unwrap();
        }
    }
}

fn in_a_read_only_folder(place: &Path) {
    let dir = place.join("workbook");
    fs::set_permissions(&dir, Permissions::from_mode(0o555)).unwrap();
    let proof = fs::write(dir.join("proof"), b"x").unwrap_err();
    assert_eq!(
        proof.kind(),
        std::io::ErrorKind::PermissionDenied,
        "the fault must happen"
    );

    let before = shelf::snapshot(&dir);
    assert_eq!(shelf::open(&dir).unwrap_err(), VaultError::ReadOnly);
    assert_eq!(
        write_whole(&dir.join("page.pdf"), b"x"),
        Err(VaultError::ReadOnly)
    );
    let inside = dir.join("inside");
    let told = Vault::create(&inside, &right(), Costing::Test, NOW).unwrap_err();
    assert_eq!(told, VaultError::ReadOnly);
    assert!(shelf::snapshot(&dir) == before);

    // It becomes read-only while it is open: saving is refused, reading goes on.
    fs::set_permissions(&dir, Permissions::from_mode(0o700)).unwrap();
    let (mut vault, notices) = shelf::open(&dir).unwrap();
    assert_eq!(notices, []);
    shelf::add(&mut vault, 1, "kept").unwrap();
    fs::set_permissions(&dir, Permissions::from_mode(0o555)).unwrap();
    let new = shelf::passphrase("new one");
    let told = vault.change_passphrase(&right(), &new, Costing::Test);
    assert_eq!(told, Err(VaultError::ReadOnly));
    assert_eq!(shelf::numbers(&vault), [1]);
    fs::set_permissions(&dir, Permissions::from_mode(0o700)).unwrap();
    shelf::add(&mut vault, 2, "kept").unwrap();
    drop(vault);
    let (vault, notices) = shelf::open(&dir).unwrap();
    assert_eq!(notices, []);
    assert_eq!(shelf::numbers(&vault), [1, 2]);
}
