use towpath_vault::Costing;

use super::*;
use crate::wire::{ErrorCode, Private};

fn now(text: &str) -> Moment {
    Moment::read(text).unwrap()
}

fn typed() -> Typed {
    Typed(b"river stone lamp bread".to_vec())
}

fn made(folder: &Path, at: &str) -> Workbook {
    Workbook::make(folder, typed(), Costing::Test, now(at))
        .unwrap()
        .0
}

fn written(workbook: &mut Workbook, at: Moment) -> Entry {
    let mut entry = Entry::blank(EntryId::random().unwrap(), at);
    entry.text = Private::from("walk");
    assert!(workbook.save_entry(entry.clone(), at).unwrap().1);
    entry
}

#[test]
fn what_was_saved_is_there_after_locking() {
    let folder = tempfile::tempdir().unwrap();
    let at = now("2026-11-22T07:40:00+00:00");
    let mut workbook = made(folder.path(), "2026-11-22T07:40:00+00:00");
    let entry = written(&mut workbook, at);
    drop(workbook);
    let (workbook, notices) = Workbook::open(folder.path(), typed(), at).unwrap();
    assert_eq!(diary::get(workbook.read(), entry.id).unwrap(), entry);
    assert_eq!(notices, []);
    assert_eq!(workbook.faults().unwrap(), 0);
}

#[test]
fn an_entry_with_nothing_in_it_is_not_added_and_an_emptied_one_stays() {
    let folder = tempfile::tempdir().unwrap();
    let at = now("2026-11-22T07:40:00+00:00");
    let mut workbook = made(folder.path(), "2026-11-22T07:40:00+00:00");
    let blank = Entry::blank(EntryId::random().unwrap(), at);
    assert!(!workbook.save_entry(blank.clone(), at).unwrap().1);
    assert_eq!(diary::find(workbook.read(), blank.id).unwrap(), None);
    let entry = written(&mut workbook, at);
    let emptied = Entry::blank(entry.id, at);
    assert!(workbook.save_entry(emptied.clone(), at).unwrap().1);
    assert_eq!(diary::get(workbook.read(), entry.id).unwrap(), emptied);
}

#[test]
fn an_entry_that_did_not_change_is_not_written_again() {
    let folder = tempfile::tempdir().unwrap();
    let at = now("2026-11-22T07:40:00+00:00");
    let mut workbook = made(folder.path(), "2026-11-22T07:40:00+00:00");
    let entry = written(&mut workbook, at);
    let counter = || std::fs::read(folder.path().join("vault.head")).unwrap();
    let before = counter();
    workbook.save_entry(entry, at).unwrap();
    assert_eq!(counter(), before);
}

#[test]
fn a_clock_more_than_five_minutes_behind_is_said() {
    let folder = tempfile::tempdir().unwrap();
    let mut workbook = made(folder.path(), "2026-11-22T07:00:00+00:00");
    written(&mut workbook, now("2026-11-22T07:40:00+00:00"));
    drop(workbook);
    for (clock, said) in [
        ("2026-11-22T07:35:00+00:00", false),
        ("2026-11-22T07:34:59+00:00", true),
        ("1970-01-01T00:00:00+00:00", true),
        // The same instant in another place is not behind.
        ("2026-11-21T21:40:00-10:00", false),
    ] {
        let notices = Workbook::open(folder.path(), typed(), now(clock))
            .unwrap()
            .1;
        assert_eq!(notices.contains(&Notice::ClockBehind), said, "{clock}");
    }
}

#[test]
fn a_failed_save_keeps_nothing() {
    let folder = tempfile::tempdir().unwrap();
    let at = now("2026-11-22T07:40:00+00:00");
    let mut workbook = made(folder.path(), "2026-11-22T07:40:00+00:00");
    let mut entry = Entry::blank(EntryId::random().unwrap(), at);
    entry.mood = Some(3);
    let refused = workbook.save(|transaction| -> Result<(), Refused> {
        diary::put(transaction, &entry, at)?;
        Err(ErrorCode::Inside.into())
    });
    assert!(refused.is_err());
    assert_eq!(diary::find(workbook.read(), entry.id).unwrap(), None);
}
