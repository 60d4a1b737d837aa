use super::*;
use crate::rooms::diary;
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

fn begun(entry: EntryId) -> Begun {
    Begun {
        id: VoiceId::random().unwrap(),
        entry,
        made: now(),
    }
}

fn said(database: &Connection, entry: EntryId) -> VoiceId {
    let begun = begun(entry);
    add(database, &begun, b"Ogg", 1000).unwrap();
    begun.id
}

/// As the bin does it.
fn aside(database: &Connection, id: VoiceId) -> bool {
    beside::put_aside::<VoiceNote>(database, id, Some(now().utc_ms())).is_ok()
}

fn rows(database: &Connection, table: &str) -> i64 {
    let sql = format!("SELECT count(*) FROM {table}");
    database.query_row(&sql, [], |row| row.get(0)).unwrap()
}

#[test]
fn the_microphone_is_off_until_somebody_says_yes() {
    let database = database();
    let entry = entry(&database);
    let code = |refused: Result<(), Refused>| refused.unwrap_err().code;
    assert!(!is_allowed(&database).unwrap());
    assert_eq!(code(may_begin(&database, entry)), ErrorCode::MicrophoneOff);
    allow(&database, true).unwrap();
    may_begin(&database, entry).unwrap();
    allow(&database, false).unwrap();
    assert_eq!(code(may_begin(&database, entry)), ErrorCode::MicrophoneOff);
}

#[test]
fn a_page_tells_how_many_it_has_in_view() {
    let database = database();
    let (page, other) = (entry(&database), entry(&database));
    let first = said(&database, page);
    said(&database, page);
    let voices = |id| diary::get(&database, id).unwrap().beside.voices;
    assert_eq!((voices(page), voices(other)), (2, 0));
    aside(&database, first);
    assert_eq!(voices(page), 1);
    let listed = diary::list::between(&database, now().day(), now().day()).unwrap();
    let listed: Vec<u32> = listed.iter().map(|entry| entry.beside.voices).collect();
    assert_eq!(listed, [1, 0]);
}

#[test]
fn pieces_are_one_note_in_the_order_they_were_heard() {
    let database = database();
    let entry = entry(&database);
    let (one, other) = (begun(entry), begun(entry));
    add(&database, &one, b"first ", 1000).unwrap();
    add(&database, &other, b"another", 700).unwrap();
    add(&database, &one, b"second ", 1000).unwrap();
    add(&database, &one, b"third", 400).unwrap();
    assert_eq!(sound(&database, one.id).unwrap(), b"first second third");
    let note = get(&database, one.id).unwrap();
    assert_eq!((note.milliseconds, note.bytes), (2400, 18));
    assert_eq!(
        (seconds(&note), of(&database, entry).unwrap().len()),
        (2, 2)
    );
    assert_eq!(seconds(&get(&database, other.id).unwrap()), 1);
}

#[test]
fn voice_notes_leave_for_good_with_their_entry() {
    let database = database();
    said(&database, entry(&database));
    database.execute("DELETE FROM entry", []).unwrap();
    assert_eq!(rows(&database, "voice_note"), 0);
    assert_eq!(rows(&database, "voice_piece"), 0);
}

#[test]
fn a_removed_voice_note_can_be_brought_back() {
    let database = database();
    let entry = entry(&database);
    let id = said(&database, entry);
    assert!(aside(&database, id));
    assert!(of(&database, entry).unwrap().is_empty());
    assert_eq!(get(&database, id).unwrap_err().code, ErrorCode::VoiceGone);
    assert!(!aside(&database, id), "it is away already");
    bring_back(&database, id).unwrap();
    assert_eq!(sound(&database, id).unwrap(), b"Ogg");
    assert!(bring_back(&database, id).is_err(), "it is back already");
}

#[test]
fn a_page_takes_twelve_voice_notes_and_says_so_at_the_thirteenth() {
    let database = database();
    let entry = entry(&database);
    allow(&database, true).unwrap();
    let first = said(&database, entry);
    for _ in 1..room::MOST_OF_ENTRY {
        may_begin(&database, entry).unwrap();
        said(&database, entry);
    }
    let refused = may_begin(&database, entry).unwrap_err();
    assert_eq!(
        (refused.code, refused.number),
        (ErrorCode::TooManyVoiceNotes, Some(12))
    );
    assert!(aside(&database, first));
    may_begin(&database, entry).unwrap();
    said(&database, entry);
    let back = bring_back(&database, first).unwrap_err();
    assert_eq!(back.code, ErrorCode::TooManyVoiceNotes);
}

#[test]
fn the_words_about_a_voice_note_are_kept_and_have_a_limit() {
    let database = database();
    let id = said(&database, entry(&database));
    describe(&database, id, &Private::from("  About the walk ")).unwrap();
    assert_eq!(get(&database, id).unwrap().words.as_str(), "About the walk");
    let long = "é".repeat(room::LONGEST_WORDS + 1);
    let refused = describe(&database, id, &Private(long)).unwrap_err();
    assert_eq!(
        (refused.code, refused.number),
        (ErrorCode::TextTooLong, Some(501))
    );
}

#[test]
fn nothing_is_kept_on_an_entry_that_is_not_there() {
    let database = database();
    let refused = add(&database, &begun(EntryId::random().unwrap()), b"Ogg", 1).unwrap_err();
    assert_eq!(refused.code, ErrorCode::EntryGone);
    assert_eq!(rows(&database, "voice_piece"), 0);
}
