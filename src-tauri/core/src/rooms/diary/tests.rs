use super::*;
use crate::rooms::bin;
use crate::rooms::diary::{list, search, tags, words};
use crate::when::Day;

fn database() -> Connection {
    let database = Connection::open_in_memory().unwrap();
    store::migrations::take(&database).unwrap();
    database
}

fn at(text: &str) -> Moment {
    Moment::read(text).unwrap()
}

fn write(database: &Connection, when: &str, text: &str) -> EntryId {
    let mut entry = Entry::blank(EntryId::random().unwrap(), at(when));
    entry.text = Private::from(text);
    put(database, &entry, entry.at).unwrap();
    entry.id
}

fn found(database: &Connection, words: &str) -> Vec<EntryId> {
    search::find(database, &search::Asked::words(words, 20))
        .unwrap()
        .found
        .into_iter()
        .map(|found| found.id)
        .collect()
}

fn pain() -> RatingId {
    RatingId::of("pain")
}

#[test]
fn an_entry_comes_back_as_it_was_written() {
    let database = database();
    let entry = Entry {
        id: EntryId::random().unwrap(),
        at: at("2026-11-22T07:40:00+01:00"),
        text: Private::from("🙂 مرحبا \u{202e}turned\n\n\"quoted\" ' -- "),
        mood: Some(4),
        ratings: vec![Rated {
            rating: pain(),
            value: 0,
        }],
        tags: vec!["b".to_owned(), "a".to_owned()],
        handled: true,
        hard_day: false,
        beside: Beside::default(),
    };
    put(&database, &entry, entry.at).unwrap();
    put(&database, &entry, entry.at).unwrap();
    assert_eq!(get(&database, entry.id).unwrap(), entry);
    assert_eq!(
        list::between(&database, Day::first(), Day::last()).unwrap(),
        [entry]
    );
}

#[test]
fn a_changed_entry_is_found_by_its_new_words_only() {
    let database = database();
    let id = write(&database, "2026-11-22T07:40:00+00:00", "kingfisher");
    let mut entry = get(&database, id).unwrap();
    entry.text = Private::from("heron");
    put(&database, &entry, entry.at).unwrap();
    assert_eq!(found(&database, "king"), []);
    assert_eq!(found(&database, "her"), [id]);
    bin::put(&database, id, entry.at).unwrap();
    assert_eq!(found(&database, "her"), []);
    let twice = bin::put(&database, id, entry.at).unwrap_err();
    assert_eq!(twice.code, ErrorCode::EntryGone);
    bin::restore(&database, id).unwrap();
    assert_eq!(found(&database, "her"), [id]);
}

#[test]
fn nothing_of_a_removed_word_stays_in_the_index() {
    let database = database();
    let id = write(&database, "2026-11-22T07:40:00+00:00", "kingfisher");
    bin::put(&database, id, at("2026-11-23T07:40:00+00:00")).unwrap();
    let mut statement = database
        .prepare("SELECT block FROM entry_words_data")
        .unwrap();
    let blocks: Vec<Vec<u8>> = statement
        .query_map([], |row| row.get(0))
        .unwrap()
        .collect::<Result<_, _>>()
        .unwrap();
    let left = blocks
        .iter()
        .any(|block| block.windows(6).any(|part| part == b"fisher"));
    assert!(!left);
}

#[test]
fn what_cannot_be_kept_is_refused() {
    let known = [pain()];
    let blank = || Entry::blank(EntryId::random().unwrap(), at("2026-11-22T07:40:00+00:00"));
    let refused = |entry: Entry| checked(&known, entry).unwrap_err().code;
    let rated = |rating: &str, value| {
        vec![Rated {
            rating: RatingId::of(rating),
            value,
        }]
    };
    for mood in [0, 6, 255] {
        assert_eq!(
            refused(Entry {
                mood: Some(mood),
                ..blank()
            }),
            ErrorCode::RatingOutOfRange
        );
    }
    let entry = Entry {
        ratings: rated("pain", 11),
        ..blank()
    };
    assert_eq!(refused(entry), ErrorCode::RatingOutOfRange);
    assert_eq!(
        refused(Entry {
            ratings: rated("luck", 1),
            ..blank()
        }),
        ErrorCode::RatingUnknown
    );
    let long = Private("é".repeat(LONGEST_TEXT / 2) + "x");
    assert_eq!(
        refused(Entry {
            text: long,
            ..blank()
        }),
        ErrorCode::TextTooLong
    );
    let tag = "x".repeat(LONGEST_TAG + 1);
    assert_eq!(
        refused(Entry {
            tags: vec![tag],
            ..blank()
        }),
        ErrorCode::TagTooLong
    );
    let tags = (0..=MOST_TAGS).map(|number| number.to_string()).collect();
    assert_eq!(refused(Entry { tags, ..blank() }), ErrorCode::TooManyTags);
}

#[test]
fn what_is_kept_is_brought_to_one_shape() {
    let known = [RatingId::of("sleep"), pain()];
    let mut entry = Entry::blank(EntryId::random().unwrap(), at("2026-11-22T07:40:00+00:00"));
    entry.text = Private::from("a\0b");
    entry.tags = [" walk ", "Walk", "", "rest"].map(str::to_owned).to_vec();
    let rated = |rating: &RatingId, value| Rated {
        rating: rating.clone(),
        value,
    };
    entry.ratings = vec![
        rated(&known[1], 3),
        rated(&known[0], 5),
        rated(&known[1], 4),
    ];
    let kept = checked(&known, entry).unwrap();
    assert_eq!(kept.text.as_str(), "ab");
    assert_eq!(kept.tags, ["walk", "rest"]);
    assert_eq!(kept.ratings, [rated(&known[0], 5), rated(&known[1], 4)]);
}

#[test]
fn one_mebibyte_of_text_is_kept_and_found() {
    let database = database();
    let text = "é ".repeat(LONGEST_TEXT / 3 - 8) + " kingfisher";
    let mut entry = Entry::blank(EntryId::random().unwrap(), at("2026-11-22T07:40:00+00:00"));
    entry.text = Private(text);
    let entry = checked(&[], entry).unwrap();
    put(&database, &entry, entry.at).unwrap();
    assert_eq!(found(&database, "kingf"), [entry.id]);
}

#[test]
fn days_come_newest_first_and_are_never_cut_in_two() {
    let database = database();
    for day in [
        "2026-11-01",
        "2026-11-02",
        "2026-11-02",
        "2026-11-02",
        "2026-11-05",
    ] {
        write(&database, &format!("{day}T12:00:00+00:00"), "x");
    }
    let page = list::days(&database, None, 2).unwrap();
    let shape = |page: &list::Days| -> Vec<(String, usize)> {
        page.days
            .iter()
            .map(|(day, entries)| (day.to_string(), entries.len()))
            .collect()
    };
    assert_eq!(
        shape(&page),
        [("2026-11-05".to_owned(), 1), ("2026-11-02".to_owned(), 3)]
    );
    assert!(page.earlier);
    let next = list::days(&database, Some(page.days[1].0), 2).unwrap();
    assert_eq!(shape(&next), [("2026-11-01".to_owned(), 1)]);
    assert!(!next.earlier);
    let none = list::days(&database, Some(Day::first()), 2).unwrap();
    assert!(none.days.is_empty() && !none.earlier);
}

#[test]
fn the_hour_that_comes_twice_keeps_its_order_within_the_day() {
    let database = database();
    let winter = write(&database, "2026-10-25T01:10:00+00:00", "second");
    let summer = write(&database, "2026-10-25T01:50:00+01:00", "first");
    let day = Day::read("2026-10-25").unwrap();
    let ids: Vec<EntryId> = list::between(&database, day, day)
        .unwrap()
        .iter()
        .map(|entry| entry.id)
        .collect();
    assert_eq!(ids, [summer, winter]);
}

#[test]
fn search_wants_every_word_and_gives_the_newest_day_first() {
    let database = database();
    let new = write(
        &database,
        "2026-11-20T12:00:00+00:00",
        "Walked to the river",
    );
    let old = write(&database, "2026-11-01T12:00:00+00:00", "river walk");
    write(&database, "2026-11-10T12:00:00+00:00", "only the river");
    assert_eq!(found(&database, "RIV wal"), [new, old]);
    assert_eq!(found(&database, "ver"), []);
    assert_eq!(found(&database, "riv 🙂"), found(&database, "riv"));
    assert_eq!(found(&database, ""), []);
}

#[test]
fn a_common_word_gives_the_newest_days_and_says_that_there_are_more() {
    let database = database();
    for number in 0..300 {
        let day = Day::read("2020-01-01").unwrap().plus((number * 7) % 300);
        write(&database, &format!("{day}T12:00:00+00:00"), "walk");
    }
    let find = |most| search::find(&database, &search::Asked::words("walk", most)).unwrap();
    let search::Page { found, more, .. } = find(20);
    let days: Vec<Day> = found.iter().map(|found| found.at.day()).collect();
    let last = Day::read("2020-01-01").unwrap().plus(299);
    let newest: Vec<Day> = (0..20).map(|back| last.minus(back)).collect();
    assert_eq!(days, newest);
    assert!(more);
    let all = find(usize::MAX);
    assert_eq!((all.found.len(), all.more), (300, false));
}

#[test]
fn every_character_of_a_word_is_one_for_the_index_too() {
    let database = database();
    let index = |c: char| {
        database
            .prepare_cached("INSERT INTO entry_words (rowid, text) VALUES (?1, ?2)")
            .unwrap()
            .execute((u32::from(c), format!("x{c}y")))
            .unwrap();
    };
    // An entry that was cut at its character is found by what comes after it.
    let cut = || -> Vec<u32> {
        let mut found = database
            .prepare("SELECT rowid FROM entry_words('y')")
            .unwrap();
        found
            .query_map([], |row| row.get(0))
            .unwrap()
            .collect::<Result<_, _>>()
            .unwrap()
    };
    database.execute_batch("BEGIN").unwrap();
    ('\0'..=char::MAX)
        .filter(|c| words::is_of_word(*c))
        .for_each(index);
    assert!(cut().is_empty());
    index('-');
    assert_eq!(cut(), [u32::from('-')], "a cut would have been seen");
}

#[test]
fn tags_come_in_the_order_they_were_last_used_and_once() {
    let database = database();
    let tagged = |when: &str, tags: &[&str]| {
        let mut entry = Entry::blank(EntryId::random().unwrap(), at(when));
        entry.tags = tags.iter().map(|tag| (*tag).to_owned()).collect();
        put(&database, &entry, entry.at).unwrap();
        entry.id
    };
    tagged("2026-11-20T12:00:00+00:00", &["walk", "home"]);
    let newest = tagged("2026-11-22T12:00:00+00:00", &["garden"]);
    tagged("2026-11-21T12:00:00+00:00", &["Walk", "Jo"]);
    let recent = || tags::recent(&database, 3).unwrap();
    assert_eq!(recent(), ["garden", "Walk", "Jo"]);
    bin::put(&database, newest, at("2026-11-22T12:00:00+00:00")).unwrap();
    assert_eq!(recent(), ["Walk", "Jo", "home"]);
}

#[test]
fn a_hard_day_is_seen_from_every_entry_of_that_day_and_from_no_other() {
    let database = database();
    let one = write(&database, "2026-11-22T07:40:00+00:00", "one");
    let other = write(&database, "2026-11-22T19:40:00+00:00", "other");
    let before = write(&database, "2026-11-21T07:40:00+00:00", "before");
    let day = Day::read("2026-11-22").unwrap();
    mark_hard_day(&database, day, true).unwrap();
    let hard = |id| get(&database, id).unwrap().hard_day;
    assert_eq!((hard(one), hard(other), hard(before)), (true, true, false));
    let listed = list::between(&database, Day::first(), Day::last()).unwrap();
    let marks: Vec<bool> = listed.iter().map(|entry| entry.hard_day).collect();
    assert_eq!(marks, [false, true, true]);
    mark_hard_day(&database, day, false).unwrap();
    assert!(!hard(one));
}
