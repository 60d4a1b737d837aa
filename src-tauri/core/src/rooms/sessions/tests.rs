use rusqlite::Connection;

use super::programme::{self, Length, Module, ModuleState, Programme, Way};
use super::{Kind, Outcome, Session, all, find, get, keep, order, removed, restore, saying};
use crate::id::{SayingId, SessionId};
use crate::rooms::bin;
use crate::store::migrations;
use crate::store::saying::Saying;
use crate::when::{Day, Moment, read_clock};
use crate::wire::{ErrorCode, Private};

fn database() -> Connection {
    let database = Connection::open_in_memory().unwrap();
    database.pragma_update(None, "foreign_keys", true).unwrap();
    migrations::take(&database).unwrap();
    database
}

fn now() -> Moment {
    Moment::read("2026-11-22T07:40:00+00:00").unwrap()
}

fn day(text: &str) -> Day {
    Day::read(text).unwrap()
}

fn add(database: &Connection, kind: Kind, on: Option<&str>, outcome: Option<Outcome>) -> Session {
    let session = Session {
        kind,
        day: on.map(day),
        outcome,
        ..Session::blank(SessionId::random().unwrap())
    };
    keep(database, session, now()).unwrap()
}

fn say(database: &Connection, words: &str, on: &str) -> Saying {
    let said = Saying {
        id: SayingId::random().unwrap(),
        day: day(on),
        words: Private::from(words),
    };
    saying::keep(database, said).unwrap()
}

fn about(sessions: u16) -> Programme {
    Programme {
        length: Length::About(sessions),
        ..Programme::default()
    }
}

/// Numbers and ends of all sessions in their order.
fn told(database: &Connection, programme: &Programme) -> Vec<(Option<String>, Option<String>)> {
    let all = all(database).unwrap();
    let told = |one: &Session| {
        (
            order::number_words(programme, &all, one),
            order::end_words(programme, &all, one),
        )
    };
    all.iter().map(told).collect()
}

#[test]
fn sessions_stand_by_day_and_time_however_they_were_added() {
    let database = database();
    let undated = add(&database, Kind::Phone, None, None);
    let later = add(&database, Kind::Group, Some("2026-12-03"), None);
    let mut second = add(&database, Kind::OneToOne, Some("2026-11-05"), None);
    let mut first = add(&database, Kind::FirstMeeting, Some("2026-11-05"), None);
    second.time = Some(read_clock("14:00").unwrap());
    first.time = Some(read_clock("09:30").unwrap());
    for one in [&second, &first] {
        keep(&database, one.clone(), now()).unwrap();
    }
    let ids: Vec<SessionId> = all(&database).unwrap().iter().map(|one| one.id).collect();
    assert_eq!(ids, [first.id, second.id, later.id, undated.id]);
}

#[test]
fn a_number_is_said_early_and_the_end_two_sessions_ahead() {
    let database = database();
    for on in ["2026-11-05", "2026-11-12", "2026-11-19"] {
        add(&database, Kind::OneToOne, Some(on), Some(Outcome::Went));
    }
    for on in ["2026-11-26", "2026-12-03", "2026-12-10", "2026-12-17"] {
        add(&database, Kind::OneToOne, Some(on), None);
    }
    let told = told(&database, &about(6));
    assert_eq!(told[3].0.as_deref(), Some("Session 4 of about 6"));
    let ends: Vec<Option<&str>> = told.iter().map(|(_, end)| end.as_deref()).collect();
    assert_eq!(ends[2], None);
    assert_eq!(
        ends[3],
        Some("After this one, about two sessions are left.")
    );
    assert_eq!(ends[4], Some("After this one, about one session is left."));
    assert_eq!(ends[5], Some("This may be the last session."));
    // A programme that runs on has no end to count to.
    assert_eq!(told[6], (Some("Session 7".to_owned()), None));
}

#[test]
fn a_session_nobody_held_takes_no_number_and_work_counts_apart() {
    let database = database();
    add(
        &database,
        Kind::OneToOne,
        Some("2026-11-05"),
        Some(Outcome::Went),
    );
    add(
        &database,
        Kind::OneToOne,
        Some("2026-11-12"),
        Some(Outcome::CouldNotGo),
    );
    add(
        &database,
        Kind::OneToOne,
        Some("2026-11-19"),
        Some(Outcome::CalledOff),
    );
    add(&database, Kind::OneToOne, Some("2026-11-26"), None);
    add(&database, Kind::InWork, Some("2026-12-03"), None);
    let programme = Programme {
        in_work: Some(6),
        ..about(12)
    };
    let numbers: Vec<Option<String>> = told(&database, &programme)
        .into_iter()
        .map(|(number, _)| number)
        .collect();
    assert_eq!(
        numbers,
        [
            Some("Session 1 of about 12".to_owned()),
            None,
            None,
            Some("Session 2 of about 12".to_owned()),
            Some("Session 1 of about 6 while in work".to_owned()),
        ]
    );
}

#[test]
fn a_final_session_that_is_booked_says_the_end_of_an_open_ended_programme() {
    let database = database();
    for on in ["2026-11-26", "2026-12-03"] {
        add(&database, Kind::Group, Some(on), None);
    }
    add(&database, Kind::Final, Some("2026-12-10"), None);
    let programme = Programme {
        length: Length::OpenEnded,
        ..Programme::default()
    };
    let told = told(&database, &programme);
    assert_eq!(told[0].0.as_deref(), Some("Session 1"));
    assert_eq!(
        told[0].1.as_deref(),
        Some("After this one, about two sessions are left.")
    );
    assert_eq!(told[2].1.as_deref(), Some("This is the final session."));
}

#[test]
fn the_next_session_is_the_first_from_today_and_an_undated_one_stands_in() {
    let database = database();
    let today = day("2026-11-22");
    let next = |database: &Connection| {
        let all = all(database).unwrap();
        order::next(&all, today).map(|one| one.id)
    };
    assert_eq!(next(&database), None);
    add(&database, Kind::OneToOne, Some("2026-11-19"), None);
    assert_eq!(next(&database), None);
    let undated = add(&database, Kind::OneToOne, None, None);
    assert_eq!(next(&database), Some(undated.id));
    let mut dated = add(&database, Kind::Phone, Some("2026-11-22"), None);
    assert_eq!(next(&database), Some(dated.id));
    dated.outcome = Some(Outcome::Went);
    keep(&database, dated, now()).unwrap();
    assert_eq!(next(&database), Some(undated.id));
}

#[test]
fn where_the_programme_stands_is_said_at_every_point_of_it() {
    let database = database();
    let stands = |programme: &Programme| {
        let all = all(&database).unwrap();
        order::stands(programme, &all, day("2026-11-22"))
    };
    let (shape, on_break) = (
        Programme::default(),
        Programme {
            on_break: true,
            ..Programme::default()
        },
    );
    assert_eq!(stands(&shape), order::Stands::Waiting);
    add(
        &database,
        Kind::FirstMeeting,
        Some("2026-11-05"),
        Some(Outcome::Went),
    );
    assert_eq!(stands(&shape), order::Stands::NoDate);
    let mut coming = add(&database, Kind::Final, Some("2026-11-26"), None);
    assert_eq!(stands(&shape), order::Stands::Between);
    assert_eq!(stands(&on_break), order::Stands::OnBreak);
    coming.outcome = Some(Outcome::Went);
    keep(&database, coming, now()).unwrap();
    assert_eq!(stands(&shape), order::Stands::Over);
}

#[test]
fn what_waits_to_be_said_goes_with_the_session_the_person_went_to() {
    let database = database();
    let mut called_off = add(&database, Kind::OneToOne, Some("2026-11-12"), None);
    let mut went = add(&database, Kind::OneToOne, Some("2026-11-19"), None);
    let early = say(&database, " I lie awake. ", "2026-11-10");
    let late = say(&database, "When can I drive?", "2026-11-20");
    called_off.outcome = Some(Outcome::CalledOff);
    assert_eq!(keep(&database, called_off, now()).unwrap().said, []);
    went.outcome = Some(Outcome::Went);
    let kept = keep(&database, went.clone(), now()).unwrap();
    assert_eq!(kept.said[0].words.as_str(), "I lie awake.");
    assert_eq!(kept.said.len(), 1);
    assert_eq!(
        saying::waiting(&database).unwrap(),
        std::slice::from_ref(&late)
    );
    // Saved again, nothing moves; taken back, it waits again.
    keep(&database, kept.clone(), now()).unwrap();
    assert_eq!(
        saying::waiting(&database).unwrap(),
        std::slice::from_ref(&late)
    );
    went.outcome = None;
    assert_eq!(keep(&database, went, now()).unwrap().said, []);
    assert_eq!(saying::waiting(&database).unwrap(), [early, late]);
}

#[test]
fn three_things_can_wait_to_be_said_and_one_taken_away_comes_back() {
    let database = database();
    let [one, ..] = ["One", "Two", "Three"].map(|words| say(&database, words, "2026-11-20"));
    let more = Saying {
        id: SayingId::random().unwrap(),
        words: Private::from("Four"),
        ..one.clone()
    };
    let refused = |said: Saying| saying::keep(&database, said).unwrap_err().code;
    assert_eq!(refused(more.clone()), ErrorCode::TooManyToSay);
    let long = Private::from("x".repeat(saying::LONGEST + 1));
    let long = Saying {
        words: long,
        ..one.clone()
    };
    assert_eq!(refused(long), ErrorCode::TextTooLong);
    let blank = Saying {
        words: Private::from("  "),
        ..one.clone()
    };
    assert_eq!(refused(blank), ErrorCode::NothingChosen);
    saying::remove(&database, one.id).unwrap();
    let gone = saying::remove(&database, one.id).unwrap_err();
    assert_eq!(gone.code, ErrorCode::SayingGone);
    saying::keep(&database, one).unwrap();
    assert_eq!(refused(more), ErrorCode::TooManyToSay);
}

#[test]
fn the_same_words_said_twice_wait_once() {
    let database = database();
    let one = say(&database, "One", "2026-11-20");
    say(&database, "One", "2026-11-21");
    assert_eq!(saying::waiting(&database).unwrap(), [one]);
}

#[test]
fn a_session_in_the_bin_is_in_no_list_and_comes_back_with_what_was_said() {
    let database = database();
    say(&database, "I lie awake.", "2026-11-10");
    let mut session = add(
        &database,
        Kind::Group,
        Some("2026-11-12"),
        Some(Outcome::Went),
    );
    session.notes.agreed = Private::from("Walk to the gate\n\n  Ring the surgery ");
    let kept = keep(&database, session, now()).unwrap();
    let agreed: Vec<String> = kept.agreed().into_iter().map(|one| one.0).collect();
    assert_eq!(agreed, ["Walk to the gate", "Ring the surgery"]);
    bin::put_session(&database, kept.id, now()).unwrap();
    let again = bin::put_session(&database, kept.id, now()).unwrap_err();
    assert_eq!(again.code, ErrorCode::SessionGone);
    assert_eq!(
        (all(&database).unwrap(), find(&database, kept.id).unwrap()),
        (vec![], None)
    );
    assert_eq!(removed(&database).unwrap()[0].0, kept);
    restore(&database, kept.id).unwrap();
    assert_eq!(get(&database, kept.id).unwrap(), kept);
    bin::put_session(&database, kept.id, now()).unwrap();
    super::remove_for_good(&database, kept.id).unwrap();
    assert!(!crate::store::saying::is(&database, kept.said[0].id).unwrap());
}

#[test]
fn the_bin_lets_a_session_go_for_good_after_thirty_days_and_two_looks() {
    let database = database();
    let session = add(&database, Kind::Group, Some("2026-11-12"), None);
    bin::put_session(&database, session.id, now()).unwrap();
    let later = |text: &str| Moment::read(text).unwrap();
    let first = later("2026-12-23T08:00:00+00:00");
    assert!(bin::has_expired(&database, first).unwrap());
    bin::expire(&database, first).unwrap();
    assert_eq!(removed(&database).unwrap().len(), 1);
    bin::expire(&database, later("2026-12-25T08:00:00+00:00")).unwrap();
    assert_eq!(removed(&database).unwrap(), []);
}

#[test]
fn what_cannot_be_kept_of_a_session_is_refused_and_a_lone_time_dropped() {
    let database = database();
    let mut session = Session::blank(SessionId::random().unwrap());
    session.time = Some(read_clock("14:00").unwrap());
    session.place = Private::from("  Room 4 ");
    let kept = keep(&database, session.clone(), now()).unwrap();
    assert_eq!((kept.time, kept.place.as_str()), (None, "Room 4"));
    session.notes.took = Private::from("x".repeat(super::LONGEST_NOTE + 1));
    let refused = keep(&database, session, now()).unwrap_err();
    assert_eq!(
        (refused.code, refused.number),
        (ErrorCode::TextTooLong, Some(4001))
    );
}

#[test]
fn the_programme_is_empty_until_something_is_said_and_every_part_changes() {
    let database = database();
    assert_eq!(programme::get(&database).unwrap(), Programme::default());
    let module = |name: &str, state| Module {
        name: Private::from(name),
        state,
    };
    let shape = Programme {
        length: Length::About(6),
        way: Some(Way::Both),
        with_name: Private::from(" Bea "),
        in_work: Some(3),
        on_break: false,
        modules: vec![
            module("Sleep", ModuleState::UnderWay),
            module("  ", ModuleState::Offered),
            module("Pacing", ModuleState::UnderWay),
            module("Food", ModuleState::Hidden),
        ],
    };
    let kept = programme::keep(&database, shape.clone()).unwrap();
    assert_eq!((kept.with_name.as_str(), kept.modules.len()), ("Bea", 3));
    assert_eq!(programme::get(&database).unwrap(), kept);
    let mut turned = kept.clone();
    turned.modules.reverse();
    programme::keep(&database, turned.clone()).unwrap();
    assert_eq!(programme::get(&database).unwrap(), turned);
    programme::keep(&database, Programme::default()).unwrap();
    assert_eq!(programme::get(&database).unwrap(), Programme::default());
    for sessions in [0, 61] {
        let refused = programme::keep(&database, about(sessions)).unwrap_err();
        assert_eq!(refused.code, ErrorCode::SessionsOutOfRange);
    }
    let many = Programme {
        modules: vec![module("Sleep", ModuleState::Offered); programme::MOST_MODULES + 1],
        ..shape
    };
    let refused = programme::keep(&database, many).unwrap_err();
    assert_eq!(refused.code, ErrorCode::TooManyModules);
}
