//! The workbooks of the tests: an empty one, and one with something for every part.

use rusqlite::Connection;
use towpath_content::sheets::pack::Size;

use crate::id::{
    EntryId, GoalId, HomeworkId, RatingId, SayingId, SessionId, SittingId, StepId, WrittenId,
};
use crate::rooms::diary::{self, Entry};
use crate::rooms::goals::{self, Goal};
use crate::rooms::homework::kinds::{InTheWay, Outcome as Came};
use crate::rooms::homework::{self, Homework};
use crate::rooms::rulers::{self, Answer, Form, Of, Sitting};
use crate::rooms::sessions::{self, Outcome, Session, saying};
use crate::rooms::sheets as worksheets;
use crate::rooms::sheets::value::Value;
use crate::store::entry_rating::Rated;
use crate::store::goal_step::Step;
use crate::store::migrations;
use crate::store::saying::Saying;
use crate::when::{Day, Moment};

pub(super) fn day(text: &str) -> Day {
    Day::read(text).unwrap()
}

pub(super) fn now() -> Moment {
    Moment::read("2026-11-22T10:00:00+00:00").unwrap()
}

pub(super) fn empty() -> Connection {
    let database = Connection::open_in_memory().unwrap();
    migrations::take(&database).unwrap();
    database
}

/// Every part of both pages has something in it, each with a word of its own.
pub(super) fn written() -> Connection {
    let database = empty();
    let session = |on: &str, outcome, agreed: &str| {
        let mut one = Session::blank(SessionId::random().unwrap());
        (one.day, one.outcome) = (Some(day(on)), Some(outcome));
        one.notes.agreed = agreed.into();
        sessions::keep(&database, one, now()).unwrap();
    };
    session("2026-09-03", Outcome::Went, "");
    session("2026-11-05", Outcome::Went, "Kingfisher by the lock");
    session("2026-11-12", Outcome::CouldNotGo, "");
    let said = Saying {
        id: SayingId::random().unwrap(),
        day: day("2026-11-20"),
        words: "Heron on the bank".into(),
    };
    saying::keep(&database, said).unwrap();
    tell(
        &database,
        "Moorhen walk",
        "2026-11-10",
        Came::Done,
        "It was calm",
    );
    tell(
        &database,
        "Bittern call",
        "2026-11-18",
        Came::NotThisTime,
        "",
    );
    let mut goal = Goal::blank(
        GoalId::random().unwrap(),
        day("2026-09-03"),
        "Grebe choir".into(),
    );
    let step = |words: &str, done: Option<&str>| Step {
        id: StepId::random().unwrap(),
        words: words.into(),
        done: done.map(day),
    };
    goal.steps = vec![
        step("Ask the teal", Some("2026-11-08")),
        step("Ask the wigeon", None),
    ];
    goals::keep(&database, goal, now()).unwrap();
    for (on, value) in [("2026-09-03", 3), ("2026-11-19", 5)] {
        sit(
            &database,
            on,
            Of::Rulers(vec![Answer {
                ruler: "worry".into(),
                value,
            }]),
        );
        let form = Form {
            name: "Pintail form".into(),
            total: u16::from(value),
            out_of: 27,
        };
        sit(&database, on, Of::Form(form));
    }
    let mut entry = Entry::blank(EntryId::random().unwrap(), now());
    entry.at = Moment::read("2026-11-09T10:00:00+00:00").unwrap();
    entry.text = "Secret gadwall".into();
    entry.ratings = vec![Rated {
        rating: RatingId::of("pain"),
        value: 6,
    }];
    diary::put(&database, &entry, now()).unwrap();
    diary::mark_hard_day(&database, day("2026-11-09"), true).unwrap();
    staying_well(&database);
    database
}

pub(super) fn tell(database: &Connection, words: &str, on: &str, outcome: Came, noticed: &str) {
    let id = HomeworkId::random().unwrap();
    let mut one = Homework::blank(id, day("2026-11-05"), words.into());
    one.outcome = Some((outcome, day(on)));
    one.told.noticed = noticed.into();
    if outcome == Came::NotThisTime {
        one.told.in_the_way = vec![InTheWay::Tired];
        one.told.in_the_way_words = "Rain all week".into();
    }
    homework::keep(database, one, now()).unwrap();
}

pub(super) fn sit(database: &Connection, on: &str, of: Of) {
    let mut one = Sitting::blank(SittingId::random().unwrap(), day(on));
    one.of = of;
    rulers::keep(database, one, now()).unwrap();
}

pub(super) fn staying_well(database: &Connection) {
    let of = worksheets::named(towpath_content::sheets::sheets(), "staying-well").unwrap();
    let at = Moment::read("2026-11-12T10:00:00+00:00").unwrap();
    let mut one = worksheets::blank(WrittenId::random().unwrap(), of, Size::Full, at);
    let answer = |one: &mut _, question, value: serde_json::Value| {
        let value = Value::from_json(&value).unwrap();
        worksheets::answer(of, one, question, value)
            .unwrap()
            .unwrap();
    };
    answer(&mut one, "helped", serde_json::json!(["outside", "people"]));
    answer(&mut one, "early", serde_json::json!(["sleep"]));
    answer(
        &mut one,
        "first-thing",
        serde_json::json!("Ring the dunlin"),
    );
    answer(
        &mut one,
        "red-plan",
        serde_json::json!([{ "who": "Curlew", "how": "01632 960118" }]),
    );
    answer(
        &mut one,
        "keep-doing",
        serde_json::json!([{ "what": "Knot garden", "often": "days" }]),
    );
    one.finished = Some(at);
    worksheets::put(database, Some(of), &one, now()).unwrap();
}
