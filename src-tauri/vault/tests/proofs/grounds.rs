//! Where SQLite's log is not safe, a rollback journal is kept; and a vault may move between
//! grounds.

use std::fs;
use std::path::Path;
use std::process::Command;

use towpath_vault::{Costing, Ground, Vault};

use crate::shelf::{self, NOW, right};
use crate::unprivileged;

#[test]
fn on_ground_that_does_not_bear_the_log_a_journal_is_kept_and_no_row_is_lost() {
    match unprivileged::place() {
        Some(place) => on_other_ground(&place),
        None => {
            let place = tempfile::tempdir().unwrap();
            unprivileged::again_with_own_mounts(
                "grounds::on_ground_that_does_not_bear_the_log_a_journal_is_kept_and_no_row_is_lost",
                place.path(),
            );
        }
    }
}

/// A memory disk without a name on the list stands for a stick or a shared folder.
fn on_other_ground(place: &Path) {
    let (own, other) = (place.join("own"), place.join("other"));
    fs::create_dir(&own).unwrap();
    fs::create_dir(&other).unwrap();
    let mount = |kind: &str, at: &Path| {
        let status = Command::new("mount")
            .args(["-t", kind, "none"])
            .arg(at)
            .status();
        assert!(status.unwrap().success(), "{kind} cannot be mounted here");
    };
    mount("ramfs", &other);
    mount("tmpfs", &own);
    assert_eq!(Ground::of(&own), Ground::OwnDisk);
    assert_eq!(Ground::of(&other), Ground::Unknown);

    let dir = other.join("workbook");
    let (mut vault, _) = Vault::create(&dir, &right(), Costing::Test, NOW).unwrap();
    shelf::lay_out(&mut vault).unwrap();
    shelf::add(&mut vault, 1, "on the stick").unwrap();
    assert_eq!(setting(&vault, "journal_mode"), "delete");
    assert_eq!(setting(&vault, "synchronous"), "3");
    assert!(!dir.join("vault.db-wal").exists());
    drop(vault);
    assert!(!dir.join("vault.db-journal").exists());

    // Taken home and back again, it is kept as each ground asks, with every row.
    for (number, (ground, mode)) in (2..).zip([(&own, "wal"), (&other, "delete")]) {
        let there = ground.join("moved");
        let from = if number == 2 {
            dir.clone()
        } else {
            own.join("moved")
        };
        fs::create_dir(&there).unwrap();
        for (name, bytes) in shelf::snapshot(&from) {
            fs::write(there.join(name), bytes).unwrap();
        }
        let (mut vault, notices) = shelf::open(&there).unwrap();
        assert_eq!(notices, []);
        assert_eq!(setting(&vault, "journal_mode"), mode);
        shelf::add(&mut vault, number, "moved").unwrap();
        assert_eq!(shelf::numbers(&vault), (1..=number).collect::<Vec<_>>());
        assert_eq!(vault.check().unwrap(), []);
    }
}

fn setting(vault: &Vault, name: &str) -> String {
    let sql = format!("PRAGMA {name}");
    let value = vault
        .read()
        .query_row(&sql, [], |row| row.get::<_, rusqlite::types::Value>(0));
    match value.unwrap() {
        rusqlite::types::Value::Text(text) => text,
        rusqlite::types::Value::Integer(number) => number.to_string(),
        other => panic!("{other:?}"),
    }
}
