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
fn a_torn_page_that_holds_nothing_alarms_nobody() {
    let folder = tempfile::tempdir().unwrap();
    let at = now("2026-11-22T07:40:00+00:00");
    let mut workbook = made(folder.path(), "2026-11-22T07:40:00+00:00");
    let spare = "CREATE TABLE spare (text TEXT);
        INSERT INTO spare VALUES (zeroblob(100000)); DROP TABLE spare";
    workbook
        .save(|transaction| Ok(transaction.execute_batch(spare)?))
        .unwrap();
    drop(workbook);
    // As a power cut in the middle of a write leaves it.
    let database = folder.path().join("vault.db");
    let mut bytes = std::fs::read(&database).unwrap();
    let last = bytes.len() - 512;
    bytes[last..].fill(0x5a);
    std::fs::write(&database, bytes).unwrap();
    let (workbook, notices) = Workbook::open(folder.path(), typed(), at).unwrap();
    assert_eq!(notices, []);
    assert_eq!(workbook.vault.check().unwrap().len(), 1, "a page is torn");
    assert_eq!(workbook.faults().unwrap(), 0, "and nobody is told");
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

/// Every page of the workbook as its key opens it, those no longer in use among them.
#[allow(unsafe_code)] // A second name for the same connection, which ends before it does.
fn pages(workbook: &Workbook) -> Vec<u8> {
    let mut same = unsafe { Connection::from_handle(workbook.read().handle()) }.unwrap();
    same.serialize("main").unwrap().to_vec()
}

#[test]
fn nothing_of_an_emptied_bin_stays_in_any_page_that_the_key_opens() {
    let folder = tempfile::tempdir().unwrap();
    let at = now("2026-11-22T07:40:00+00:00");
    let mut workbook = made(folder.path(), "2026-11-22T07:40:00+00:00");
    let long = "kingfisher ".repeat(2_000);
    for text in ["kingfisher", long.as_str(), "heron"] {
        let mut entry = Entry::blank(EntryId::random().unwrap(), at);
        entry.text = Private::from(text);
        entry.tags = vec![text.chars().take(10).collect()];
        workbook.save_entry(entry.clone(), at).unwrap();
        let ready = Ready {
            whole: text.repeat(3).into_bytes(),
            small: text.bytes().take(500).collect(),
            wide: 20,
            high: 10,
        };
        let picture = workbook.add_picture(entry.id, at, &ready, at).unwrap();
        let words = Private::from(text.chars().take(10).collect::<String>());
        workbook
            .save(|transaction| pictures::describe(transaction, picture, &words))
            .unwrap();
        if text != "heron" {
            workbook.remove_entry(entry.id, at).unwrap();
        }
    }
    let holds = |workbook: &Workbook, word: &[u8]| {
        let pages = pages(workbook);
        pages.windows(word.len()).any(|part| part == word)
    };
    assert!(holds(&workbook, b"kingfisher") && holds(&workbook, b"heron"));
    workbook
        .save(|transaction| bin::empty(transaction))
        .unwrap();
    // The index keeps words without their first letters.
    assert!(!holds(&workbook, b"fisher") && holds(&workbook, b"heron"));
}

#[test]
fn what_is_past_its_days_in_the_bin_goes_at_an_unlock_and_not_by_one_leap_of_the_clock() {
    let folder = tempfile::tempdir().unwrap();
    let mut workbook = made(folder.path(), "2026-01-01T12:00:00+00:00");
    let entry = written(&mut workbook, now("2026-01-01T12:00:00+00:00"));
    workbook
        .remove_entry(entry.id, now("2026-01-01T12:00:00+00:00"))
        .unwrap();
    drop(workbook);
    for (clock, left) in [
        ("2036-01-01T12:00:00+00:00", 1),
        ("2026-01-03T12:00:00+00:00", 1),
        ("2026-01-30T12:00:00+00:00", 1),
        ("2026-01-31T12:00:00+00:00", 1),
        ("2026-02-01T12:00:00+00:00", 0),
    ] {
        let opened = Workbook::open(folder.path(), typed(), now(clock))
            .unwrap()
            .0;
        let listed = bin::list(opened.read(), now(clock)).unwrap();
        assert_eq!(listed.len(), left, "{clock}");
    }
}

#[test]
fn a_page_with_nothing_but_the_mark_of_its_day_is_kept() {
    let folder = tempfile::tempdir().unwrap();
    let at = now("2026-11-22T07:40:00+00:00");
    let mut workbook = made(folder.path(), "2026-11-22T07:40:00+00:00");
    let blank = Entry::blank(EntryId::random().unwrap(), at);
    let (kept, saved) = workbook.save_page(blank.clone(), Some(true), at).unwrap();
    assert!(saved && kept.hard_day);
    // Another page of the day leaves the mark as it is, unless it says otherwise.
    let other = written(&mut workbook, at);
    assert!(diary::get(workbook.read(), other.id).unwrap().hard_day);
    let (taken, _) = workbook.save_page(other, Some(false), at).unwrap();
    assert!(!taken.hard_day);
    assert!(!diary::get(workbook.read(), blank.id).unwrap().hard_day);
}

#[test]
fn words_written_on_a_page_that_was_removed_bring_it_back() {
    let folder = tempfile::tempdir().unwrap();
    let at = now("2026-11-22T07:40:00+00:00");
    let mut workbook = made(folder.path(), "2026-11-22T07:40:00+00:00");
    let mut entry = written(&mut workbook, at);
    workbook.remove_entry(entry.id, at).unwrap();
    entry.text = Private::from("one word more");
    let (kept, saved) = workbook.save_entry(entry.clone(), at).unwrap();
    assert!(saved && kept.is_same(&entry));
    assert_eq!(bin::list(workbook.read(), at).unwrap().len(), 0);
}

#[test]
fn the_mark_of_a_day_does_not_stay_behind_when_its_only_page_moves() {
    let folder = tempfile::tempdir().unwrap();
    let at = now("2026-11-22T07:40:00+00:00");
    let mut workbook = made(folder.path(), "2026-11-22T07:40:00+00:00");
    let mut entry = written(&mut workbook, at);
    workbook.save_page(entry.clone(), Some(true), at).unwrap();
    entry.at = now("2026-11-20T07:40:00+00:00");
    let (kept, _) = workbook.save_page(entry, Some(true), at).unwrap();
    assert!(kept.hard_day);
    assert!(!diary::is_hard_day(workbook.read(), at.day()).unwrap());
}
