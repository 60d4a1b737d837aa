//! A hundred thousand pages cost no more to look at than ten thousand.
//!
//! Counted in steps of SQLite's own machine, never in time: a step is the same on every computer.

use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};

use rusqlite::Connection;
use towpath_core::id::RatingId;
use towpath_core::progress::trend;
use towpath_core::rooms::diary::search::{self, Asked, Order, Page};
use towpath_core::rooms::diary::{list, month};
use towpath_core::store::entry_filter::Filter;
use towpath_core::store::migrations;
use towpath_core::when::Day;

const FEW: u32 = 10_000;
const MANY: u32 = 100_000;
/// Entries of a day.
const A_DAY: u32 = 4;
/// Every how many entries the rare word stands, and the rare tag.
const RARE: u32 = 1_000;
/// How much more the same look may cost in the larger diary: a tree may be one level deeper.
const SAME: f64 = 1.25;
/// Steps for each entry that matches, or that is passed over: its number, and whether it is wanted.
const STEPS_EACH: u64 = 16;

#[test]
fn no_look_at_the_diary_grows_with_the_diary() {
    let (mut few, mut many) = (Diary::of(FEW), Diary::of(MANY));
    let looks: [(&str, Look); 6] = [
        ("the newest page of the list", |diary| {
            let days = list::days(&diary.database, None, 20).unwrap();
            assert_eq!(days.days.len(), 5);
        }),
        ("an old page of the list", |diary| {
            let before = diary.first.plus(200);
            let days = list::days(&diary.database, Some(before), 20).unwrap();
            assert_eq!(days.days.len(), 5);
        }),
        ("a month", |diary| {
            let days = month::around(&diary.database, diary.first.plus(200)).unwrap();
            assert!(days.len() >= 28);
        }),
        ("four weeks of ratings", |diary| {
            let ids = [RatingId::of("pain"), RatingId::of(RatingId::MOOD)];
            let (from, to) = (diary.first.plus(100), diary.first.plus(127));
            assert_eq!(trend::of(&diary.database, &ids, from, to).unwrap().len(), 2);
        }),
        ("a word that is nowhere", |diary| {
            assert!(diary.find("unicornland", Filter::all()).found.is_empty());
        }),
        ("the newest of hard days", |diary| {
            let hard_day = Filter {
                hard_day: true,
                ..Filter::all()
            };
            assert_eq!(diary.find("", hard_day).found.len(), 20);
        }),
    ];
    for (name, look) in looks {
        let (small, large) = (few.steps(look), many.steps(look));
        assert!(
            (large as f64) < small as f64 * SAME,
            "{name}: {small} steps with {FEW} pages, {large} with {MANY}"
        );
    }
}

#[test]
fn a_search_costs_what_matches_and_reads_no_more_texts_than_it_shows() {
    let mut diary = Diary::of(MANY);
    let rare = u64::from(MANY / RARE);
    let tagged = Filter {
        tag: Some("outside".to_owned()),
        ..Filter::all()
    };
    let sore = Filter {
        rating: Some((RatingId::of("pain"), 9, 10)),
        ..Filter::all()
    };
    for (words, filter, touched) in [
        ("kingfisher", Filter::all(), rare),
        ("kingfihser", Filter::all(), rare),
        ("", tagged, u64::from(MANY)),
        ("", sore, u64::from(MANY)),
        ("walk", Filter::all(), u64::from(MANY)),
    ] {
        let steps = diary.steps(|diary| {
            assert_eq!(diary.find(words, filter.clone()).found.len(), 20, "{words}");
        });
        // A misspelt word looks up every word one slip away, however long the diary is.
        let slips = if words == "kingfihser" {
            60_000
        } else {
            10_000
        };
        let most = touched * STEPS_EACH + slips;
        assert!(
            steps < most,
            "“{words}” {filter:?}: {steps} steps, at most {most}"
        );
    }
    let fitting = diary.steps(|diary| {
        let asked = Asked {
            order: Order::Fit,
            ..Asked::words("walk", 20)
        };
        assert!(search::find(&diary.database, &asked).unwrap().only_newest);
    });
    assert!(fitting < u64::from(MANY) * STEPS_EACH, "{fitting} steps");
}

type Look = fn(&Diary);

/// A made-up diary in memory: four entries a day, all alike but for a rare word.
struct Diary {
    database: Connection,
    first: Day,
}

impl Diary {
    fn of(entries: u32) -> Self {
        let database = Connection::open_in_memory().unwrap();
        migrations::take(&database).unwrap();
        let first = Day::read("1960-01-01").unwrap();
        let epoch = Day::read("1970-01-01").unwrap().number();
        let fill = format!(
            "BEGIN;
             INSERT INTO entry (id, at_utc_ms, offset_minutes, day, text, mood, made_utc_ms, changed_utc_ms)
             WITH RECURSIVE one (i) AS (SELECT 0 UNION ALL SELECT i + 1 FROM one WHERE i + 1 < {entries})
             SELECT CAST(printf('%016d', i) AS BLOB),
                 ({first} + i / {A_DAY} - {epoch}) * 86400000 + i % {A_DAY} * 3600000, 0,
                 {first} + i / {A_DAY},
                 'walk on day ' || (i / {A_DAY} % 97) || iif(i % {RARE} = 7, ' kingfisher', ''),
                 i % 5 + 1, i, i FROM one;
             INSERT INTO rating (id) VALUES ('pain');
             INSERT INTO entry_rating (entry, rating, value)
                 SELECT number, (SELECT number FROM rating WHERE id = 'pain'), number % 11 FROM entry;
             INSERT INTO entry_tag (entry, place, tag) SELECT number, 0, 'outside' FROM entry WHERE number % {RARE} = 3;
             INSERT INTO hard_day (day) SELECT DISTINCT day FROM entry WHERE day % 9 = 0;
             COMMIT;",
            first = first.number(),
        );
        database.execute_batch(&fill).unwrap();
        Self { database, first }
    }

    fn find(&self, words: &str, filter: Filter) -> Page {
        let asked = Asked {
            filter,
            ..Asked::words(words, 20)
        };
        search::find(&self.database, &asked).unwrap()
    }

    /// How many steps SQLite takes for a look.
    fn steps(&mut self, look: impl Fn(&Self)) -> u64 {
        let count = Arc::new(AtomicU64::new(0));
        let counter = Arc::clone(&count);
        let each = move || {
            counter.fetch_add(1, Ordering::Relaxed);
            false
        };
        self.database.progress_handler(1, Some(each)).unwrap();
        look(self);
        self.database
            .progress_handler(0, None::<fn() -> bool>)
            .unwrap();
        count.load(Ordering::Relaxed)
    }
}
