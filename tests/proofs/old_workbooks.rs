//! Workbooks of every released format open for ever, with all that was in them.
//!
//! Source: security.md, T17 and row 29, read 2026-11-22.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use ring::digest::{SHA256, digest};
use serde_json::{Map, Value};
use tempfile::TempDir;
use towpath_core::interchange::json;
use towpath_core::share::chosen::Chosen;
use towpath_core::store::migrations::{self, STEPS};
use towpath_core::when::Moment;
use towpath_core::wire::{ErrorCode, Typed};
use towpath_core::workbook::{Costing, Workbook};
use towpath_tests::house::{text, top};
use towpath_tests::killed::{FIRST, NOW, open_with};
use towpath_vault::Vault;

/// Every released step of the store with the SHA-256 of its file. A line is added when its issue
/// is resolved, and never changed.
const RELEASED: [(&str, &str); 12] = [
    (
        "0001_diary",
        "dbb9419f6a685fb9d0f833ac894af0b22cfd48135772852b50346578f39eecbd",
    ),
    (
        "0002_every_day",
        "bbf73d8471d69783c4de2455924636836736953b28c68271713b075539bd468a",
    ),
    (
        "0003_copies",
        "fd86ab20d4d9058bb6f4687f58e05f857ac70da99aa129fe242666ef7274aa89",
    ),
    (
        "0004_finding",
        "4d360494c169b301a358a226cc1ac7daaf1e6819d4ef2cd42c223b22d0445399",
    ),
    (
        "0005_contact",
        "7c3cb4a7855bc04b4419047a4ad48f2d3b4f0bb44164d8a38619a7a08355c8f2",
    ),
    (
        "0006_attachment",
        "b110d4229b0d4e0175696e85e7486bb7605385dd0269db397b7eb3d9d523702d",
    ),
    (
        "0007_attachment_bin",
        "c818426a956e4dc186fa4cb8d1430887a089384044c6b852e77d48b1ea665d5b",
    ),
    (
        "0008_voice",
        "a67f82fd5da50ff0de556af93b04b61de7a67e3eb049ae81ef9405623a508897",
    ),
    (
        "0009_sheets",
        "ca414af6c61438a25ac23efe2e5c2f385c290635d9079c5b7a75a7f478b2595c",
    ),
    (
        "0010_sessions",
        "756365d1b690e90ec8342f399395cadf6fea3aa5f41969edd44e1dc89670c067",
    ),
    (
        "0011_articles",
        "00343868a4c6508c6322165ee5bc25e5c93024a63d1709b9ee951fd1a55d8d02",
    ),
    (
        "0012_homework",
        "7028e19332cbd785f6bbb3ac1336993dd5d9a6cc75e936b5c25707ac105c6083",
    ),
];

/// Every kept workbook.
const KEPT: [&str; 2] = ["0001_diary", "0012_homework"];

/// What later versions added that is not empty where nobody chose it: its name and its usual value.
const USUAL: [(&str, &str); 0] = [];

#[test]
fn a_released_step_of_the_store_never_changes() {
    for (name, sum) in RELEASED {
        let sql = text(&format!("src-tauri/core/src/store/migrations/{name}.sql"));
        let found = digest(&SHA256, sql.as_bytes());
        let found: String = found.as_ref().iter().map(|b| format!("{b:02x}")).collect();
        assert_eq!(found, sum, "{name}.sql is frozen: write a new step instead");
    }
}

#[test]
fn a_step_that_is_not_on_the_list_of_released_ones_is_newer_than_all_of_them() {
    for ((name, _), (number, (step, _))) in RELEASED.iter().zip(STEPS.iter().enumerate()) {
        assert_eq!(*name, format!("{:04}_{step}", number + 1));
    }
}

#[test]
fn each_kept_workbook_opens_and_gives_back_all_that_was_in_it() {
    for name in KEPT {
        let copy = Copy::of(name);
        let expected = copy.expected();
        let first = copy.export();
        assert_holds(&expected, &first, name);
        assert_eq!(copy.steps(), STEPS.len(), "{name} has every step now");
        assert_eq!(copy.export(), first, "opened again, nothing changes");
        let workbook = copy.open();
        assert_eq!(workbook.faults().unwrap(), 0, "{name}");
    }
}

#[test]
fn the_expected_file_of_each_kept_workbook_can_still_be_read_in() {
    for name in KEPT {
        let folder = tempfile::tempdir().unwrap();
        let place = folder.path().join("workbook");
        let (mut workbook, _) = Workbook::make(&place, typed(), Costing::Test, moment()).unwrap();
        let file = fs::read(kept(name).join("expected.json")).unwrap();
        workbook.read_in(&file, moment()).unwrap();
        let mut expected = Copy::of(name).expected();
        // The file counts them and does not hold them.
        for counted in ["pictures_left_out", "voice_notes_left_out"] {
            expected.as_object_mut().unwrap().remove(counted);
        }
        assert_holds(&expected, &exported(&workbook), name);
    }
}

#[test]
fn killed_after_any_step_a_workbook_is_still_the_old_one_and_opens() {
    for (name, last) in KEPT
        .into_iter()
        .flat_map(|name| later_steps(name).map(move |n| (name, n)))
    {
        let copy = Copy::of(name);
        let old = copy.steps();
        let killed = Command::new(env!("CARGO_BIN_EXE_writer"))
            .args(["steps", copy.place.to_str().unwrap(), &last.to_string()])
            .output()
            .unwrap();
        assert_eq!(killed.stdout, b"taken\n", "the steps were under way");
        assert!(!killed.status.success(), "the writer must have died");
        assert_eq!(copy.steps(), old, "{name}, killed after step {last}");
        assert_holds(&copy.expected(), &copy.export(), name);
    }
}

#[test]
fn on_a_disk_that_fills_at_any_page_a_workbook_is_old_or_new() {
    for name in KEPT {
        let copy = Copy::of(name);
        let old = copy.steps();
        let (mut vault, _) = open_with(&copy.place, FIRST, NOW).unwrap();
        let pages = |pragma: &str| -> i64 {
            let sql = format!("PRAGMA {pragma}");
            vault.read().query_row(&sql, [], |row| row.get(0)).unwrap()
        };
        let (first, most) = (pages("page_count"), pages("max_page_count"));
        for limit in first.. {
            let limited = format!("PRAGMA max_page_count = {limit}");
            vault.read().query_row(&limited, [], |_| Ok(())).unwrap();
            match vault.save(|tx| migrations::take(tx)) {
                Ok(()) => break,
                Err(told) => assert_eq!(told.code, ErrorCode::DiskFull, "{name}, {limit} pages"),
            }
            assert_eq!(steps(&vault), old, "{name}, {limit} pages");
            assert!(limit < first + 200, "the steps never fit");
        }
        let free = format!("PRAGMA max_page_count = {most}");
        vault.read().query_row(&free, [], |_| Ok(())).unwrap();
        assert_eq!(steps(&vault), STEPS.len());
        drop(vault);
        assert_holds(&copy.expected(), &copy.export(), name);
    }
}

/// A copy of a kept workbook, in a folder that goes away.
struct Copy {
    name: &'static str,
    place: PathBuf,
    _keep: TempDir,
}

impl Copy {
    fn of(name: &'static str) -> Self {
        let keep = tempfile::tempdir().unwrap();
        let place = keep.path().join("workbook");
        fs::create_dir(&place).unwrap();
        for file in fs::read_dir(kept(name).join("workbook")).unwrap() {
            let file = file.unwrap();
            fs::copy(file.path(), place.join(file.file_name())).unwrap();
        }
        Self {
            name,
            place,
            _keep: keep,
        }
    }

    fn expected(&self) -> Value {
        serde_json::from_slice(&fs::read(kept(self.name).join("expected.json")).unwrap()).unwrap()
    }

    fn open(&self) -> Workbook {
        let (workbook, notices) = Workbook::open(&self.place, typed(), moment()).unwrap();
        assert_eq!(notices, [], "{}", self.name);
        workbook
    }

    fn export(&self) -> Value {
        exported(&self.open())
    }

    /// How many steps it has; looking takes none.
    fn steps(&self) -> usize {
        let (vault, notices) = open_with(&self.place, FIRST, NOW).unwrap();
        assert_eq!(notices, [], "{}", self.name);
        steps(&vault)
    }
}

fn steps(vault: &Vault) -> usize {
    STEPS.len() - migrations::missing(vault.read()).unwrap()
}

/// The numbers of the steps that a kept workbook does not have.
fn later_steps(name: &str) -> impl Iterator<Item = usize> + use<> {
    let has: usize = name[..4].parse().unwrap();
    has + 1..=STEPS.len()
}

fn exported(workbook: &Workbook) -> Value {
    let bytes = json::write(workbook.read(), Chosen::all(), moment()).unwrap();
    serde_json::from_slice(&bytes).unwrap()
}

/// Everything that was there is there, in the same order; what is new is empty or as usual.
#[track_caller]
fn assert_holds(old: &Value, new: &Value, place: &str) {
    match (old, new) {
        (Value::Object(old), Value::Object(new)) => {
            for (name, value) in old.iter().filter(|(name, _)| *name != "made_at") {
                let found = new.get(name).unwrap_or(&Value::Null);
                assert_holds(value, found, &format!("{place}/{name}"));
            }
            assert_added_are_usual(old, new, place);
        }
        (Value::Array(old), Value::Array(new)) => {
            assert_eq!(old.len(), new.len(), "{place}");
            for (at, (old, new)) in old.iter().zip(new).enumerate() {
                assert_holds(old, new, &format!("{place}/{at}"));
            }
        }
        (old, new) => assert_eq!(old, new, "{place}"),
    }
}

#[track_caller]
fn assert_added_are_usual(old: &Map<String, Value>, new: &Map<String, Value>, place: &str) {
    for (name, value) in new.iter().filter(|(name, _)| !old.contains_key(*name)) {
        let is_empty = match value {
            Value::Null | Value::Bool(false) => true,
            Value::String(text) => text.is_empty(),
            Value::Array(list) => list.is_empty(),
            Value::Object(inner) => inner.is_empty(),
            Value::Bool(true) | Value::Number(_) => false,
        };
        let is_usual = USUAL.contains(&(name.as_str(), value.to_string().as_str()));
        assert!(is_empty || is_usual, "{place}/{name} is {value}");
    }
}

fn kept(name: &str) -> PathBuf {
    top().join(Path::new("tests/fixtures")).join(name)
}

fn typed() -> Typed {
    Typed(FIRST.as_bytes().to_vec())
}

fn moment() -> Moment {
    Moment::read("2026-11-22T12:00:00+00:00").unwrap()
}
