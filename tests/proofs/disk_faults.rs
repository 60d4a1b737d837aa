//! A disk fails at one call, once or from then on: nothing acknowledged is lost, nothing is
//! doubled by trying again, and what is said is right.
//!
//! A sample of all calls; `TOWPATH_FAULTS=all` takes every one, `TOWPATH_FAULT_SEED` the same
//! sample again. Source: security.md, T12 and section 6, row 3, read 2026-11-22.

use std::collections::BTreeMap;
use std::fmt;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::Mutex;
use std::thread;

use tempfile::TempDir;
use towpath_core::rooms::diary;
use towpath_core::wire::Notice;
use towpath_core::workbook::{Costing, Workbook};
use towpath_tests::killed::{FIRST, SECOND};
use towpath_tests::random::{Random, seed};
use towpath_tests::refused::{ENTRIES, entry, now, typed};
use towpath_tests::sweep;
use towpath_vault::Vault;

/// Calls that can fail: writing, making it last, and putting it in force.
const CALLS: [&str; 7] = [
    "write",
    "pwrite64",
    "ftruncate",
    "fsync",
    "fdatasync",
    "rename",
    "renameat2",
];
/// Faults of one sample.
const SAMPLE: usize = 60;
/// Programs that run side by side.
const LANES: usize = 3;

#[test]
fn no_acknowledged_entry_is_lost_or_doubled_when_the_disk_fails() {
    let summary = sweep_all("diary", |fault, dir, said| {
        let workbook = opened(dir, FIRST)?;
        let there: i64 = ask(&workbook, "SELECT count(*) FROM entry")?;
        let mut found = 0;
        for number in 0..ENTRIES {
            let kept = said.contains(&format!("kept entry {number}"));
            match diary::find(workbook.read(), entry(number).id).unwrap() {
                Some(kept) if kept.is_same(&entry(number)) => found += 1,
                Some(_) => return Err(format!("entry {number} was changed")),
                None if kept => return Err(format!("entry {number} is lost")),
                None => {}
            }
            let sql =
                format!("SELECT count(*) FROM entry_words WHERE entry_words MATCH 'geese{number}'");
            let hits: i64 = ask(&workbook, &sql)?;
            if hits > 1 || (kept && hits != 1) {
                return Err(format!("entry {number} is found {hits} times"));
            }
        }
        if there != found {
            return Err(format!("{there} entries, {found} of them known"));
        }
        let all = (0..ENTRIES).all(|number| said.contains(&format!("kept entry {number}")));
        fault.or_tried_again(all)
    });
    println!("{summary}");
}

#[test]
fn the_old_or_the_new_passphrase_opens_when_the_disk_fails() {
    let summary = sweep_all("passphrase", |fault, dir, said| {
        let changed = said.contains("kept passphrase");
        let (new, old) = (opened(dir, SECOND), opened(dir, FIRST));
        match (new, old) {
            (Ok(_), Err(_)) => fault.or_tried_again(changed),
            (Err(_), Ok(_)) if !changed => fault.or_tried_again(false),
            (new, old) => Err(format!("changed: {changed}, {new:?}, {old:?}")),
        }
    });
    println!("{summary}");
}

#[test]
fn a_workbook_is_made_whole_or_not_at_all_when_the_disk_fails() {
    let summary = sweep_all("make", |fault, dir, said| {
        let made = said.contains("kept workbook");
        if made {
            opened(dir, FIRST)?;
        } else if Vault::exists(dir) {
            return Err("half a workbook is left".to_owned());
        } else {
            // The disk is well again, and so is everything.
            Workbook::make(dir, typed(FIRST), Costing::Test, now())
                .map_err(|told| format!("cannot be made: {told:?}"))?;
        }
        fault.or_tried_again(made)
    });
    println!("{summary}");
}

/// One fault: this call, the so manieth time, once or from then on.
#[derive(Clone, Debug)]
struct Fault {
    call: &'static str,
    at: usize,
    error: &'static str,
    lasting: bool,
}

impl Fault {
    /// After a fault that happened once, the second try must have done it.
    fn or_tried_again(&self, done: bool) -> Result<(), String> {
        if done || self.lasting {
            Ok(())
        } else {
            Err("trying again did not help".to_owned())
        }
    }

    /// What strace is to do.
    fn injection(&self) -> String {
        let on = if self.lasting { "+" } else { "" };
        format!(
            "inject={}:error={}:when={}{on}",
            self.call, self.error, self.at
        )
    }
}

impl fmt::Display for Fault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.injection())
    }
}

/// Makes each fault of the sample in a folder of its own and looks at what is left; says how many
/// of all there were.
fn sweep_all(
    what: &str,
    look: impl Fn(&Fault, &Path, &str) -> Result<(), String> + Sync,
) -> String {
    let seed = seed("TOWPATH_FAULT_SEED");
    let base = tempfile::tempdir().unwrap();
    if what != "make" {
        let dir = base.path().join("workbook");
        Workbook::make(&dir, typed(FIRST), Costing::Test, now()).unwrap();
    }
    let mut faults = faults(what, base.path());
    let all = faults.len();
    if std::env::var("TOWPATH_FAULTS").as_deref() != Ok("all") {
        let mut random = Random(seed);
        faults = (0..SAMPLE.min(all))
            .map(|_| faults.swap_remove(random.place(faults.len())))
            .collect();
    }
    let summary = format!("{what}: {} of {all} faults", faults.len());
    let (waiting, wrong) = (Mutex::new(faults), Mutex::new(Vec::new()));
    thread::scope(|scope| {
        for _ in 0..LANES {
            scope.spawn(|| {
                while let Some(fault) = { waiting.lock().unwrap().pop() } {
                    if let Err(told) = one(what, base.path(), &fault, &look) {
                        wrong.lock().unwrap().push(format!("{fault}: {told}"));
                    }
                }
            });
        }
    });
    crate::none(wrong.into_inner().unwrap());
    summary
}

fn one(
    what: &str,
    base: &Path,
    fault: &Fault,
    look: &impl Fn(&Fault, &Path, &str) -> Result<(), String>,
) -> Result<(), String> {
    let place = copy(base);
    let (said, trace) = run(what, place.path(), Some(fault));
    if !trace.contains("(INJECTED)") {
        return Err("the fault did not happen".to_owned());
    }
    for line in said.lines().filter(|line| line.starts_with("refused")) {
        let named = match fault.error {
            "ENOSPC" => line.ends_with("DiskFull") || line.ends_with("StorageFailed"),
            _ => line.ends_with("StorageFailed"),
        };
        if !named {
            return Err(format!("said: {line}"));
        }
    }
    look(fault, &place.path().join("workbook"), &said).map_err(|told| format!("{told}\n{said}"))
}

/// Every call that a run without a fault makes, with each error, once and lasting.
fn faults(what: &str, base: &Path) -> Vec<Fault> {
    let place = copy(base);
    let (said, trace) = run(what, place.path(), None);
    assert!(!said.contains("refused"), "{said}");
    let mut counts: BTreeMap<&'static str, usize> = BTreeMap::new();
    for line in trace.lines() {
        let name = line.split('(').next().unwrap_or_default();
        if let Some(call) = CALLS.iter().find(|call| **call == name) {
            *counts.entry(call).or_default() += 1;
        }
    }
    let mut faults = Vec::new();
    for (call, count) in counts {
        for at in 1..=count {
            for error in ["EIO", "ENOSPC"] {
                for lasting in [false, true] {
                    faults.push(Fault {
                        call,
                        at,
                        error,
                        lasting,
                    });
                }
            }
        }
    }
    faults
}

/// Runs the saver under strace; gives what it said and what it did to the files of the workbook.
fn run(what: &str, place: &Path, fault: Option<&Fault>) -> (String, String) {
    let dir = place.join("workbook");
    let trace = place.join("trace");
    let mut strace = Command::new("strace");
    strace.args(["-qq", "-e", "signal=none", "-o"]).arg(&trace);
    let calls: Vec<String> = CALLS.iter().map(|call| format!("?{call}")).collect();
    strace.arg("-e").arg(format!("trace={}", calls.join(",")));
    for path in paths(place) {
        strace.arg("-P").arg(path);
    }
    if let Some(fault) = fault {
        strace.arg("-e").arg(fault.injection());
    }
    let output = strace
        .arg("--")
        .args([env!("CARGO_BIN_EXE_saver"), what])
        .arg(dir)
        .output()
        .expect("strace runs");
    let told = String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success(), "{fault:?}: {told}");
    let said = String::from_utf8_lossy(&output.stdout).into_owned();
    (said, fs::read_to_string(trace).unwrap())
}

/// Everything that belongs to a workbook, so that the fault strikes nothing else.
fn paths(place: &Path) -> Vec<PathBuf> {
    let dir = place.join("workbook");
    let mut paths = vec![place.to_owned(), dir.clone()];
    for name in [
        "vault.db",
        "vault.hdr",
        "vault.hdr.b",
        "vault.head",
        "vault.new",
    ] {
        paths.push(dir.join(name));
        paths.push(dir.join(format!("{name}.part")));
    }
    paths.extend(["vault.db-wal", "vault.db-journal", "vault.lock"].map(|name| dir.join(name)));
    paths
}

/// A copy of the prepared folder.
fn copy(base: &Path) -> TempDir {
    let place = tempfile::tempdir().unwrap();
    for (path, bytes) in sweep::snapshot(base) {
        let to = place.path().join(path.strip_prefix(base).unwrap());
        fs::create_dir_all(to.parent().unwrap()).unwrap();
        fs::write(to, bytes).unwrap();
    }
    place
}

/// Opens the workbook with a disk that is well again; it must be whole, and nothing is
/// missing.
fn opened(dir: &Path, words: &str) -> Result<Workbook, String> {
    let (workbook, mut notices) =
        Workbook::open(dir, typed(words), now()).map_err(|told| format!("{told:?}"))?;
    // A twin of the header that could not be put in force is made again, and that is said.
    notices.retain(|notice| *notice != Notice::HeaderHealed);
    let faults = workbook.faults().map_err(|told| format!("{told:?}"))?;
    if faults > 0 || !notices.is_empty() {
        return Err(format!("{faults} faults, {notices:?}"));
    }
    Ok(workbook)
}

fn ask(workbook: &Workbook, sql: &str) -> Result<i64, String> {
    let asked = workbook.read().query_row(sql, [], |row| row.get(0));
    asked.map_err(|told| format!("{told:?}"))
}
