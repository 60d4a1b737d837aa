use super::*;
use crate::rooms::{bin, diary};
use crate::store::migrations;

fn database() -> Connection {
    let database = Connection::open_in_memory().unwrap();
    database.execute_batch("PRAGMA foreign_keys = ON").unwrap();
    migrations::take(&database).unwrap();
    database
}

fn now() -> Moment {
    Moment::read("2026-11-22T07:40:00+00:00").unwrap()
}

fn entry(database: &Connection) -> EntryId {
    let entry = diary::Entry::blank(EntryId::random().unwrap(), now());
    diary::put(database, &entry, now()).unwrap();
    entry.id
}

fn ready_of(length: usize) -> Ready {
    Ready {
        whole: (0..length).map(|at| (at % 251) as u8).collect(),
        small: vec![7; 100],
        wide: 20,
        high: 10,
    }
}

fn added(database: &Connection, entry: EntryId, length: usize) -> AttachmentId {
    let id = AttachmentId::random().unwrap();
    add(database, id, entry, &ready_of(length), now()).unwrap();
    id
}

fn rows(database: &Connection, table: &str) -> i64 {
    let sql = format!("SELECT count(*) FROM {table}");
    database.query_row(&sql, [], |row| row.get(0)).unwrap()
}

#[test]
fn a_picture_longer_than_a_piece_comes_back_byte_for_byte() {
    let database = database();
    let entry = entry(&database);
    for length in [1, 1 << 20, (1 << 20) + 1, 3_500_000] {
        let id = added(&database, entry, length);
        assert_eq!(whole(&database, id).unwrap(), ready_of(length).whole);
        assert_eq!(small(&database, id).unwrap(), [7; 100]);
    }
    assert_eq!(rows(&database, "attachment_piece"), 1 + 1 + 2 + 4);
}

#[test]
fn pictures_leave_for_good_with_their_entry() {
    let database = database();
    let entry = entry(&database);
    added(&database, entry, 2_000_000);
    database.execute("DELETE FROM entry", []).unwrap();
    assert_eq!(rows(&database, "attachment"), 0);
    assert_eq!(rows(&database, "attachment_piece"), 0);
}

#[test]
fn a_removed_picture_can_be_brought_back_until_it_is_removed_for_good() {
    let database = database();
    let entry = entry(&database);
    let id = added(&database, entry, 10);
    bin::put_beside::<Picture>(&database, id, now()).unwrap();
    assert!(of(&database, entry).unwrap().is_empty());
    assert_eq!(get(&database, id).unwrap_err().code, ErrorCode::PictureGone);
    assert!(
        bin::put_beside::<Picture>(&database, id, now()).is_err(),
        "it is away already"
    );
    bring_back(&database, id).unwrap();
    assert_eq!(of(&database, entry).unwrap().len(), 1);
    assert!(bring_back(&database, id).is_err(), "it is back already");

    bin::put_beside::<Picture>(&database, id, now()).unwrap();
    assert_eq!(
        bin::beside::<Picture>(&database, now()).unwrap()[0].days_left,
        30
    );
    bin::remove_beside::<Picture>(&database, id).unwrap();
    assert!(
        bin::remove_beside::<Picture>(&database, id).is_err(),
        "it is gone"
    );
    assert_eq!(rows(&database, "attachment_piece"), 0);
}

#[test]
fn a_page_takes_twelve_pictures_and_says_so_at_the_thirteenth() {
    let database = database();
    let entry = entry(&database);
    let first = added(&database, entry, 1);
    for _ in 1..room::MOST_OF_ENTRY {
        added(&database, entry, 1);
    }
    let id = AttachmentId::random().unwrap();
    let refused = add(&database, id, entry, &ready_of(1), now()).unwrap_err();
    assert_eq!(
        (refused.code, refused.number),
        (ErrorCode::TooManyPictures, Some(12))
    );
    bin::put_beside::<Picture>(&database, first, now()).unwrap();
    add(&database, id, entry, &ready_of(1), now()).unwrap();
    let back = bring_back(&database, first).unwrap_err();
    assert_eq!(back.code, ErrorCode::TooManyPictures);
}

#[test]
fn the_words_about_a_picture_are_kept_and_have_a_limit() {
    let database = database();
    let id = added(&database, entry(&database), 1);
    describe(&database, id, &Private::from("  The dog on the path ")).unwrap();
    assert_eq!(
        get(&database, id).unwrap().words.as_str(),
        "The dog on the path"
    );
    let long = "é".repeat(room::LONGEST_WORDS + 1);
    let refused = describe(&database, id, &Private(long)).unwrap_err();
    assert_eq!(
        (refused.code, refused.number),
        (ErrorCode::TextTooLong, Some(501))
    );
}

#[test]
fn no_picture_goes_to_an_entry_that_is_not_there() {
    let database = database();
    let (id, nobody) = (AttachmentId::random().unwrap(), EntryId::random().unwrap());
    let refused = add(&database, id, nobody, &ready_of(1), now()).unwrap_err();
    assert_eq!(refused.code, ErrorCode::EntryGone);
}
