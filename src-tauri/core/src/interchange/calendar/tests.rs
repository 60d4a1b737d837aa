//! Another library reads the file; nothing but times and one neutral sentence is in it.

use ical::IcalParser;
use ical::parser::ical::component::IcalCalendar;
use proptest::prelude::*;
use rusqlite::Connection;
use towpath_content::lint::outside;

use super::*;
use crate::id::{AboutId, HomeworkId, ReminderId, SessionId};
use crate::progress::reminding;
use crate::rooms::homework::{self, Homework};
use crate::rooms::reminders::{self, Kind, Reminder, Weekdays, nudge};
use crate::rooms::sessions::{self, Session};
use crate::share::file_name;
use crate::store::migrations;
use crate::when::read_clock;
use crate::wire::{PathFor, Private};

/// Longest line of a file. Units: bytes. Source: RFC 5545, 3.1.
const LONGEST_LINE: usize = 75;

fn now() -> Moment {
    Moment::read("2026-11-22T10:15:00+00:00").unwrap()
}

fn database() -> Connection {
    let database = Connection::open_in_memory().unwrap();
    migrations::take(&database).unwrap();
    database
}

fn set(database: &Connection, kind: Kind, about: Option<AboutId>, time: &str) {
    let one = Reminder {
        id: ReminderId::random().unwrap(),
        kind,
        about,
        sheet: None,
        on: true,
        time: Some(read_clock(time).unwrap()),
        hours_before: None,
        days: Weekdays::EVERY,
        done: now().wall(),
        later: None,
    };
    reminders::keep(database, one, now()).unwrap();
}

fn written(database: &Connection) -> String {
    let times = reminding::ahead(database, false, now()).unwrap();
    String::from_utf8(write(&times, now()).unwrap()).unwrap()
}

fn judged(text: &str) -> IcalCalendar {
    let mut all: Vec<_> = IcalParser::new(text.as_bytes()).collect();
    assert_eq!(all.len(), 1);
    all.pop().unwrap().unwrap()
}

fn value(properties: &[ical::property::Property], name: &str) -> String {
    let mut found = properties.iter().filter(|one| one.name == name);
    let value = found.next().unwrap_or_else(|| panic!("no {name}"));
    assert!(found.next().is_none(), "{name} twice");
    value.value.clone().unwrap_or_default()
}

#[test]
fn another_library_reads_the_times_and_finds_all_that_a_calendar_needs() {
    let database = database();
    set(&database, Kind::Diary, None, "09:00");
    // A second one at the same time shows no second entry.
    set(&database, Kind::Diary, None, "09:00");
    let text = written(&database);
    let calendar = judged(&text);
    assert_eq!(value(&calendar.properties, "VERSION"), "2.0");
    assert_eq!(
        value(&calendar.properties, "PRODID"),
        "-//Towpath//Towpath//EN"
    );
    assert_eq!(calendar.events.len(), 35);
    let mut names = std::collections::BTreeSet::new();
    for event in &calendar.events {
        let start = value(&event.properties, "DTSTART");
        assert!(
            start.ends_with("T090000"),
            "{start}: on the wall, in no zone"
        );
        assert!(value(&event.properties, "DTEND").ends_with("T091500"));
        assert_eq!(value(&event.properties, "DTSTAMP"), "20261122T101500Z");
        assert_eq!(value(&event.properties, "SUMMARY"), "A nudge you asked for");
        assert_eq!(value(&event.properties, "CLASS"), "PRIVATE");
        assert!(names.insert(value(&event.properties, "UID")));
        assert_eq!(event.alarms.len(), 1);
        let alarm = &event.alarms[0].properties;
        assert_eq!(value(alarm, "ACTION"), "DISPLAY");
        assert_eq!(value(alarm, "DESCRIPTION"), "A nudge you asked for");
        value(alarm, "TRIGGER");
    }
    assert!(text.ends_with("END:VCALENDAR\r\n"));
    for line in text.split_terminator("\r\n") {
        assert!(
            line.len() <= LONGEST_LINE && !line.contains(['\r', '\n']),
            "{line}"
        );
    }
    assert_eq!(written(&database), text, "the same each time");
}

#[test]
fn without_a_time_to_come_there_is_no_file() {
    let refused = write(&[], now()).unwrap_err();
    assert_eq!(refused.code, ErrorCode::NothingToCome);
}

#[test]
fn no_file_name_and_nothing_that_shows_says_a_word_about_health() {
    let shown = nudge();
    let file = file_name(PathFor::Calendar, now().day());
    assert_eq!(file, "times 2026-11-22.ics");
    for said in [shown.title, shown.words, file] {
        assert_eq!(outside::found(&said), Vec::<&str>::new(), "{said}");
    }
}

fn words() -> impl Strategy<Value = String> {
    prop_oneof![
        "[A-Za-z]{3,12}( [A-Za-z]{3,12}){0,5}",
        prop::sample::select(outside::WORDS)
            .prop_map(|word| format!("My {word}\r\nSUMMARY:{word}")),
        "\\PC{3,60}",
    ]
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn whatever_a_person_writes_nothing_outside_holds_a_word_of_it(
        tried in words(), place in words(), hour in 0_u32..24, minute in 0_u32..60,
    ) {
        let database = database();
        // With an end that no program writes by itself, so that what is found came from here.
        let (tried, place) = (format!("{tried} zqx"), format!("{place} zqx"));
        let id = HomeworkId::random().unwrap();
        let one = Homework::blank(id, now().day(), Private::from(tried.as_str()));
        homework::keep(&database, one, now()).unwrap();
        let mut session = Session::blank(SessionId::random().unwrap());
        session.day = Some(now().day().plus(9));
        session.place = Private::from(place.as_str());
        sessions::keep(&database, session, now()).unwrap();
        let time = format!("{hour:02}:{minute:02}");
        set(&database, Kind::Try, Some(AboutId::read(&id.to_string()).unwrap()), &time);
        set(&database, Kind::Session, None, &time);

        let text = written(&database);
        prop_assert!(!text.contains("zqx"), "{}", text);
        prop_assert_eq!(outside::found(&text), Vec::<&str>::new());
        for event in judged(&text).events {
            prop_assert_eq!(value(&event.properties, "SUMMARY"), "A nudge you asked for");
        }
        let shown = nudge();
        prop_assert_eq!((shown.title.as_str(), shown.words.as_str()),
            ("Towpath", "You asked for a nudge. Open when it suits you."));
    }
}
