use super::*;
use crate::id::{AttachmentId, RatingId, VoiceId};
use crate::store::attachment::AttachmentRow;
use crate::store::entry_words::matching;
use crate::store::voice_note::VoiceRow;
use crate::wire::Private;

fn database() -> Connection {
    let database = Connection::open_in_memory().unwrap();
    // As in the vault.
    database.execute_batch("PRAGMA foreign_keys = ON").unwrap();
    store::migrations::take(&database).unwrap();
    database
}

fn at(text: &str) -> Moment {
    Moment::read(text).unwrap()
}

/// Day `day` of a count that begins on 1 January 2026.
fn on(day: u32) -> Moment {
    let start = crate::when::Day::read("2026-01-01").unwrap();
    at(&format!("{}T12:00:00+00:00", start.plus(day)))
}

fn written(database: &Connection, text: &str) -> EntryId {
    let id = EntryId::random().unwrap();
    let text = Private::from(text);
    let number = store::entry::put(database, id, on(0), &text, Some(3), false, on(0)).unwrap();
    let pain = store::rating::entered(database, &RatingId::of("pain")).unwrap();
    store::entry_rating::put(database, number, &[(pain, 4)]).unwrap();
    store::entry_tag::put(database, number, &["walk".to_owned()]).unwrap();
    id
}

/// A picture of two pieces on an entry.
fn pictured(database: &Connection, entry: EntryId) -> AttachmentId {
    let whole = [7; 1_500_000];
    let row = AttachmentRow {
        number: 0,
        id: AttachmentId::random().unwrap(),
        entry,
        words: Private::from("kingfisher"),
        bytes: whole.len() as u32,
        wide: 20,
        high: 10,
        made_utc_ms: on(0).utc_ms(),
    };
    let entry = store::entry::find(database, entry).unwrap().unwrap();
    let number = store::attachment::add(database, entry.number, &row, &[7; 100]).unwrap();
    store::attachment_piece::put(database, number, &whole).unwrap();
    row.id
}

/// Rows of a person's own, in every table that has any, the index of words included.
fn rows(database: &Connection) -> Vec<(String, i64)> {
    let sql = "SELECT name FROM pragma_table_list WHERE schema = 'main'
         AND name NOT LIKE 'sqlite!_%' ESCAPE '!'
         AND name NOT IN ('migration', 'rating', 'entry_words_config', 'entry_words_data',
             'entry_words_idx')
         ORDER BY name";
    let mut statement = database.prepare(sql).unwrap();
    let names = statement.query_map([], |row| row.get::<_, String>(0));
    let names: Vec<String> = names.unwrap().collect::<Result<_, _>>().unwrap();
    let count = |name: String| {
        let sql = format!("SELECT count(*) FROM {name}");
        let count = database.query_row(&sql, [], |row| row.get(0)).unwrap();
        (name, count)
    };
    let counted = names.into_iter().map(count);
    counted.filter(|(_, count)| *count > 0).collect()
}

fn left(database: &Connection, now: Moment) -> Vec<(EntryId, u32)> {
    let listed = list(database, now).unwrap();
    listed
        .iter()
        .map(|one| (one.entry.id, one.days_left))
        .collect()
}

fn unlock(database: &Connection, now: Moment) {
    if has_expired(database, now).unwrap() {
        expire(database, now).unwrap();
    }
    assert!(!has_expired(database, now).unwrap(), "once is enough");
}

#[test]
fn a_removed_entry_is_in_no_list_and_comes_back_whole() {
    let database = database();
    let id = written(&database, "kingfisher");
    let first = crate::when::Day::first();
    let (last, day) = (crate::when::Day::last(), on(0).day());
    let seen = || {
        (
            store::entry::between(&database, first, last).unwrap().len(),
            store::entry_rating::between(&database, first, last)
                .unwrap()
                .len(),
            store::entry_tag::between(&database, first, last)
                .unwrap()
                .len(),
            store::entry_tag::all(&database).unwrap().len(),
            matching(&database, &["king"]).unwrap().len(),
            store::entry::newest_before(&database, last)
                .unwrap()
                .is_some(),
            store::entry::any_before(&database, last).unwrap(),
            store::entry::page_start(&database, None, 1).unwrap(),
            store::entry::find(&database, id).unwrap().is_some(),
        )
    };
    let before = seen();
    assert_eq!(before, (1, 1, 1, 1, 1, true, true, Some(day), true));
    put(&database, id, on(1)).unwrap();
    assert_eq!(seen(), (0, 0, 0, 0, 0, false, false, None, false));
    assert_eq!(left(&database, on(1)), [(id, 30)]);
    restore(&database, id).unwrap();
    assert_eq!(seen(), before);
    assert_eq!(left(&database, on(1)), []);
}

#[test]
fn the_walk_over_the_days_never_reads_a_row_with_its_text() {
    let database = database();
    let plan: Vec<String> = database
        .prepare(
            "EXPLAIN QUERY PLAN SELECT number FROM entry WHERE removed_utc_ms IS NULL
             ORDER BY day DESC, at_utc_ms DESC, number DESC",
        )
        .unwrap()
        .query_map([], |row| row.get("detail"))
        .unwrap()
        .collect::<Result<_, _>>()
        .unwrap();
    assert_eq!(plan, ["SCAN entry USING COVERING INDEX entry_by_day"]);
}

#[test]
fn days_left_go_down_and_never_past_none() {
    let database = database();
    let id = written(&database, "walk");
    put(&database, id, on(1)).unwrap();
    for (day, days) in [(0, 30), (1, 30), (2, 29), (30, 1), (31, 0), (400, 0)] {
        assert_eq!(left(&database, on(day)), [(id, days)], "day {day}");
    }
}

#[test]
fn an_entry_goes_after_thirty_days_seen_twice_a_day_apart() {
    let database = database();
    let id = written(&database, "kingfisher");
    put(&database, id, on(1)).unwrap();
    unlock(&database, on(30));
    unlock(&database, on(31));
    assert_eq!(left(&database, on(31)).len(), 1, "noted, not gone");
    unlock(&database, on(31));
    assert_eq!(left(&database, on(31)).len(), 1, "the same day is one day");
    unlock(&database, on(32));
    assert_eq!(left(&database, on(32)), []);
    assert_eq!(
        restore(&database, id).unwrap_err().code,
        ErrorCode::EntryGone
    );
}

#[test]
fn a_clock_set_far_ahead_and_put_right_takes_nothing() {
    let database = database();
    let id = written(&database, "kingfisher");
    put(&database, id, on(1)).unwrap();
    unlock(&database, on(4_000));
    unlock(&database, on(4_000));
    unlock(&database, on(3));
    unlock(&database, on(5));
    assert_eq!(left(&database, on(5)), [(id, 26)]);
    // Another leap counts from the start again.
    unlock(&database, on(4_000));
    assert_eq!(left(&database, on(5)).len(), 1);
}

#[test]
fn a_clock_that_was_far_behind_at_removal_does_not_shorten_the_days() {
    let database = database();
    let id = written(&database, "kingfisher");
    put(&database, id, at("1970-01-01T00:00:00+00:00")).unwrap();
    unlock(&database, on(5));
    unlock(&database, on(7));
    assert_eq!(left(&database, on(7)), [(id, 23)]);
}

#[test]
fn one_is_removed_for_good_and_the_mark_of_its_day_goes_with_the_last() {
    let database = database();
    let day = on(0).day();
    let (one, other) = (
        written(&database, "kingfisher"),
        written(&database, "heron"),
    );
    store::hard_day::put(&database, day, true).unwrap();
    put(&database, one, on(1)).unwrap();
    assert_eq!(
        remove(&database, other).unwrap_err().code,
        ErrorCode::EntryGone,
        "what is in view is not in the bin"
    );
    remove(&database, one).unwrap();
    assert!(store::hard_day::is(&database, day).unwrap());
    put(&database, other, on(1)).unwrap();
    assert_eq!(empty(&database).unwrap(), 1);
    assert!(!store::hard_day::is(&database, day).unwrap());
}

/// The two ways in which the bin lets go.
type Way = fn(&Connection);

#[test]
fn what_the_bin_lets_go_of_leaves_every_table_and_the_index_with_its_pictures() {
    let emptied: Way = |database| assert_eq!(empty(database).unwrap(), 1);
    let waited: Way = |database| {
        unlock(database, on(40));
        unlock(database, on(41));
    };
    for let_go in [emptied, waited] {
        let database = database();
        let untouched = rows(&database);
        let (gone, stays) = (
            written(&database, "kingfisher"),
            written(&database, "heron"),
        );
        pictured(&database, gone);
        let (taken_off, kept) = (pictured(&database, stays), pictured(&database, stays));
        put(&database, gone, on(1)).unwrap();
        put_beside::<AttachmentRow>(&database, taken_off, on(1)).unwrap();
        let in_bin = beside::<AttachmentRow>(&database, on(1)).unwrap();
        assert_eq!(
            in_bin.len(),
            1,
            "one goes with its entry, one stands for itself"
        );
        assert_eq!((in_bin[0].row.id, in_bin[0].at), (taken_off, on(0)));

        let_go(&database);
        assert!(
            beside::<AttachmentRow>(&database, on(41))
                .unwrap()
                .is_empty()
        );
        assert_eq!(store::attachment::total(&database).unwrap().0, 1);
        assert!(store::beside::get::<AttachmentRow>(&database, kept).is_ok());
        assert!(matching(&database, &["kingfisher"]).unwrap().is_empty());

        put(&database, stays, on(41)).unwrap();
        empty(&database).unwrap();
        assert_eq!(rows(&database), untouched);
    }
}

#[test]
fn a_picture_in_the_bin_outlives_a_clock_set_far_ahead() {
    let database = database();
    let id = pictured(&database, written(&database, "heron"));
    put_beside::<AttachmentRow>(&database, id, on(1)).unwrap();
    unlock(&database, on(4_000));
    unlock(&database, on(3));
    unlock(&database, on(5));
    assert_eq!(
        beside::<AttachmentRow>(&database, on(5)).unwrap()[0].days_left,
        26
    );
}

/// A voice note of an entry.
fn said(database: &Connection, entry: EntryId) -> VoiceId {
    let id = VoiceId::random().unwrap();
    let there = store::entry::find(database, entry).unwrap().unwrap();
    let row = VoiceRow {
        number: 0,
        id,
        entry,
        words: Private::default(),
        milliseconds: 1000,
        bytes: 3,
        made_utc_ms: on(0).utc_ms(),
    };
    let number = store::voice_note::add(database, there.number, &row).unwrap();
    store::voice_piece::add(database, number, b"Ogg").unwrap();
    id
}

fn pieces(database: &Connection) -> i64 {
    let sql = "SELECT count(*) FROM voice_piece";
    database.query_row(sql, [], |row| row.get(0)).unwrap()
}

#[test]
fn a_voice_note_in_the_bin_waits_as_long_as_a_page_and_goes_with_its_sound() {
    let database = database();
    let entry = written(&database, "by the weir");
    let id = said(&database, entry);
    put_beside::<VoiceRow>(&database, id, on(0)).unwrap();
    unlock(&database, on(29));
    assert_eq!(
        beside::<VoiceRow>(&database, on(29)).unwrap()[0].days_left,
        1
    );
    // A clock far ahead, put right again, takes nothing.
    unlock(&database, on(40));
    unlock(&database, on(5));
    unlock(&database, on(31));
    assert_eq!(pieces(&database), 1, "one unlock alone takes nothing");
    unlock(&database, on(33));
    assert_eq!(pieces(&database), 0);
}

#[test]
fn emptying_the_bin_takes_the_sound_of_its_voice_notes_and_of_its_pages() {
    let database = database();
    let (kept, gone) = (written(&database, "weir"), written(&database, "lock"));
    said(&database, kept);
    let aside = said(&database, kept);
    said(&database, gone);
    put_beside::<VoiceRow>(&database, aside, on(1)).unwrap();
    put(&database, gone, on(1)).unwrap();
    assert_eq!(pieces(&database), 3);
    empty(&database).unwrap();
    assert_eq!(pieces(&database), 1, "what is on its page stays");
    let last = said(&database, kept);
    assert_eq!(
        remove_beside::<VoiceRow>(&database, last).unwrap_err().code,
        ErrorCode::VoiceGone,
        "it is on its page"
    );
    put_beside::<VoiceRow>(&database, last, on(2)).unwrap();
    remove_beside::<VoiceRow>(&database, last).unwrap();
    assert_eq!(pieces(&database), 1);
}
