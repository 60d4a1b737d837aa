use super::*;
use crate::id::EntryId;
use crate::rooms::diary::{self, Entry, month};
use crate::store::entry_rating::Rated;
use crate::store::migrations;
use crate::when::Moment;

fn day(text: &str) -> Day {
    Day::read(text).unwrap()
}

/// A workbook with these days rated: day of November, mood, pain.
fn database(rated: &[(u8, Option<u8>, Option<u8>)]) -> Connection {
    let database = Connection::open_in_memory().unwrap();
    migrations::take(&database).unwrap();
    for (place, (date, mood, pain)) in rated.iter().enumerate() {
        let at = format!("2026-11-{date:02}T12:{place:02}:00+00:00");
        let mut entry = Entry::blank(EntryId::random().unwrap(), Moment::read(&at).unwrap());
        entry.mood = *mood;
        entry.ratings = pain
            .map(|value| Rated {
                rating: RatingId::of("pain"),
                value,
            })
            .into_iter()
            .collect();
        diary::put(&database, &entry, entry.at).unwrap();
    }
    database
}

fn pain(database: &Connection) -> Vec<Trend> {
    let ids = [RatingId::of("pain")];
    of(database, &ids, day("2026-11-01"), day("2026-11-28")).unwrap()
}

#[test]
fn three_days_have_no_average_and_four_have_one() {
    let three = [
        (1, None, Some(6)),
        (2, None, Some(4)),
        (2, None, Some(9)),
        (3, None, Some(2)),
    ];
    assert_eq!(pain(&database(&three))[0].average, None);
    let four = [
        (1, None, Some(6)),
        (2, None, Some(4)),
        (3, None, Some(2)),
        (9, None, Some(5)),
    ];
    let average = pain(&database(&four))[0].average.unwrap();
    assert_eq!(average, Average { value: 4, days: 4 });
    assert_eq!(average.say(), "About 4 on average, over 4 days.");
}

#[test]
fn a_day_counts_once_however_often_it_was_rated() {
    let mut rated = vec![(1, None, Some(10)); 20];
    rated.extend([(2, None, Some(0)), (3, None, Some(0)), (4, None, Some(0))]);
    let average = pain(&database(&rated))[0].average.unwrap();
    assert_eq!(average, Average { value: 3, days: 4 });
}

#[test]
fn mood_is_words_and_has_no_average() {
    let database = database(&[1, 2, 3, 4, 5].map(|date| (date, Some(date), None)));
    let ids = [RatingId::of(RatingId::MOOD)];
    let trends = of(&database, &ids, day("2026-11-01"), day("2026-11-28")).unwrap();
    assert_eq!(trends[0].average, None);
    assert_eq!(trends[0].sentence, "From “very low” to “very good”.");
}

#[test]
fn what_has_no_value_stays_out_and_days_the_wrong_way_round_are_refused() {
    let database = database(&[(1, Some(3), None)]);
    assert!(pain(&database).is_empty());
    let refused = of(&database, &[], day("2026-11-02"), day("2026-11-01")).unwrap_err();
    assert_eq!(refused.code, ErrorCode::DateOutOfRange);
}

#[test]
fn a_day_of_the_month_has_its_last_mood_its_entries_and_its_mark() {
    let database = database(&[
        (3, Some(2), None),
        (3, Some(4), None),
        (3, None, Some(1)),
        (9, None, Some(1)),
    ]);
    diary::mark_hard_day(&database, day("2026-11-09"), true).unwrap();
    let days = month::around(&database, day("2026-11-30")).unwrap();
    let shape: Vec<_> = days
        .iter()
        .map(|one| (one.day.to_string(), one.entries, one.mood, one.hard_day))
        .collect();
    assert_eq!(
        shape,
        [
            ("2026-11-03".to_owned(), 3, Some(4), false),
            ("2026-11-09".to_owned(), 1, None, true),
        ]
    );
    assert!(
        month::around(&database, day("2026-10-31"))
            .unwrap()
            .is_empty()
    );
}

#[test]
fn a_month_ends_where_the_calendar_says() {
    for (of, last) in [("2024-02-10", 29), ("2026-02-28", 28), ("2026-12-01", 31)] {
        let (first, end) = month::ends(day(of));
        assert_eq!((first.date().day(), end.date().day()), (1, last));
    }
    assert_eq!(month::ends(Day::last()).1, Day::last());
}
