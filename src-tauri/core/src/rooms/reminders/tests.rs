use proptest::prelude::*;
use rusqlite::Connection;
use towpath_content::lint::outside;

use super::*;
use crate::rooms::bin;
use crate::store::migrations;
use crate::when::read_clock;

fn database() -> Connection {
    let database = Connection::open_in_memory().unwrap();
    migrations::take(&database).unwrap();
    database
}

fn now() -> Moment {
    Moment::read("2026-11-22T10:15:00+00:00").unwrap()
}

fn one(kind: Kind) -> Reminder {
    Reminder {
        id: ReminderId::random().unwrap(),
        kind,
        about: None,
        sheet: None,
        on: true,
        time: Some(read_clock("09:00").unwrap()),
        hours_before: None,
        days: Weekdays::EVERY,
        done: now().wall(),
        later: None,
    }
}

#[test]
fn there_is_none_until_a_person_sets_one_and_then_it_is_as_it_was_set() {
    let database = database();
    assert_eq!(all(&database).unwrap(), []);
    let kept = keep(&database, one(Kind::Diary), now()).unwrap();
    assert_eq!(get(&database, kept.id).unwrap(), kept);
    assert_eq!(kept.days, Weekdays::EVERY);
    let session = Reminder {
        hours_before: Some(2),
        about: Some(AboutId::random().unwrap()),
        ..one(Kind::Session)
    };
    let kept = keep(&database, session.clone(), now()).unwrap();
    assert_eq!((kept.hours_before, kept.about), (Some(2), session.about));
    assert!(kept.days.is_none(), "a session has its own day");
}

#[test]
fn one_without_a_time_or_a_day_to_show_it_on_is_refused() {
    let code = |one| checked(one).unwrap_err().code;
    for kind in [
        Kind::Session,
        Kind::Try,
        Kind::Diary,
        Kind::Worksheet,
        Kind::GoalReview,
    ] {
        let bare = Reminder {
            time: None,
            ..one(kind)
        };
        assert_eq!(code(bare), ErrorCode::ReminderWhen, "{kind:?}");
    }
    let never = Reminder {
        days: Weekdays::default(),
        ..one(Kind::Diary)
    };
    assert_eq!(code(never), ErrorCode::ReminderWhen);
    assert_eq!(code(one(Kind::Worksheet)), ErrorCode::ReminderWhen);
    for hours in [0, MOST_HOURS + 1] {
        let far = Reminder {
            hours_before: Some(hours),
            ..one(Kind::Session)
        };
        assert_eq!(code(far), ErrorCode::ReminderWhen);
    }
    let long = Reminder {
        sheet: Some("x".repeat(101)),
        ..one(Kind::Worksheet)
    };
    assert_eq!(code(long), ErrorCode::TextTooLong);
}

#[test]
fn there_are_no_more_than_a_page_can_show() {
    let database = database();
    let mut last = None;
    for _ in 0..MOST {
        last = Some(keep(&database, one(Kind::Diary), now()).unwrap());
    }
    let refused = keep(&database, one(Kind::Diary), now()).unwrap_err();
    assert_eq!(refused, too_many());
    // One that is there can still be changed.
    keep(&database, last.unwrap(), now()).unwrap();
}

#[test]
fn one_put_in_the_bin_comes_back_and_what_came_due_meanwhile_does_not_show() {
    let database = database();
    let kept = keep(&database, one(Kind::Diary), now()).unwrap();
    bin::put_reminder(&database, kept.id, now()).unwrap();
    assert_eq!(all(&database).unwrap(), []);
    assert_eq!(removed(&database).unwrap(), [kept.id]);
    let later = Moment::read("2026-11-24T10:00:00+00:00").unwrap();
    restore(&database, kept.id, later).unwrap();
    assert_eq!(get(&database, kept.id).unwrap().done, later.wall());
    let again = restore(&database, kept.id, later).unwrap_err();
    assert_eq!(again.code, ErrorCode::ReminderGone);
}

#[test]
fn quiet_hours_are_there_from_the_start_and_can_be_taken_away() {
    let database = database();
    let usual = quiet::get(&database).unwrap().unwrap();
    assert!(usual.holds(read_clock("23:00").unwrap()));
    assert!(!usual.holds(read_clock("08:00").unwrap()));
    quiet::keep(&database, None).unwrap();
    assert_eq!(quiet::get(&database).unwrap(), None);
    quiet::keep(&database, Some(usual)).unwrap();
    assert_eq!(quiet::get(&database).unwrap(), Some(usual));
}

#[test]
fn what_shows_says_nothing_about_health() {
    let shown = nudge();
    assert_eq!(shown.title, "Towpath");
    assert_eq!(
        shown.words,
        "You asked for a nudge. Open when it suits you."
    );
    for text in [&shown.title, &shown.words] {
        assert_eq!(outside::found(text), Vec::<&str>::new());
    }
}

proptest! {
    /// Every second one is every second one, whatever days were chosen.
    #[test]
    fn days_of_the_week_are_counted_one_after_the_other(bits in 1_u8..128, first in 0_u32..40_000) {
        let days = Weekdays::of_bits(bits);
        let from = crate::when::Day::first().plus(first).date();
        let held: Vec<i64> = from
            .iter_days()
            .take(60)
            .filter(|day| days.holds(*day))
            .map(|day| days.place(day))
            .collect();
        prop_assert!(held.windows(2).all(|pair| pair[1] == pair[0] + 1));
    }
}
