//! The JSON form says of itself what it is: every export is valid by the schema, and what the
//! schema refuses is refused when it is read in.

use rusqlite::Connection;
use serde_json::{Value, json};
use towpath_core::id::{
    EntryId, GoalId, HomeworkId, ReminderId, SayingId, SessionId, SittingId, StepId,
};
use towpath_core::interchange::json as interchange;
use towpath_core::rooms::diary::Entry;
use towpath_core::rooms::goals::kinds::{Effort, Kind};
use towpath_core::rooms::goals::{Goal, turns};
use towpath_core::rooms::homework::kinds::{InTheWay, Outcome};
use towpath_core::rooms::homework::{self, Homework};
use towpath_core::rooms::ratings;
use towpath_core::rooms::reminders::{self, Kind as Nudged, Reminder, Weekdays};
use towpath_core::rooms::rulers::{self, Answer, Form, Of, Sitting};
use towpath_core::rooms::sessions::programme::{self, Length, Programme, Way};
use towpath_core::rooms::sessions::{self, Session, saying};
use towpath_core::share::chosen::Chosen;
use towpath_core::store::entry_rating::Rated;
use towpath_core::store::goal_amount::Amount;
use towpath_core::store::goal_step::Step;
use towpath_core::store::saying::Saying;
use towpath_core::when::Moment;
use towpath_core::wire::{Private, Refusal, Typed};
use towpath_core::workbook::{Costing, Workbook};

const SCHEMA: &str = include_str!("../schema/interchange.schema.json");

fn remind(database: &Connection) -> Result<(), towpath_core::refused::Refused> {
    let one = Reminder {
        id: ReminderId::random()?,
        kind: Nudged::Session,
        about: None,
        sheet: None,
        on: true,
        time: Some(now().time()),
        hours_before: Some(48),
        days: Weekdays::default(),
        done: now().wall(),
        later: None,
    };
    reminders::keep(database, one, now())?;
    Ok(())
}

fn now() -> Moment {
    Moment::read("2026-11-22T07:40:00+00:00").unwrap()
}

fn workbook() -> (tempfile::TempDir, Workbook) {
    let folder = tempfile::tempdir().unwrap();
    let typed = Typed(b"river stone lamp bread".to_vec());
    let (mut workbook, _) = Workbook::make(folder.path(), typed, Costing::Test, now()).unwrap();
    let own = workbook
        .save(|transaction| {
            let own = ratings::named(transaction, "Back ache")?;
            ratings::keep(transaction, std::slice::from_ref(&own))?;
            Ok(own)
        })
        .unwrap();
    for at in [
        "1900-01-01T00:00:00-09:30",
        "2026-10-25T01:30:00.250+01:00",
        "2100-12-31T23:59:59Z",
    ] {
        let mut entry = Entry::blank(EntryId::random().unwrap(), Moment::read(at).unwrap());
        entry.text = Private::from("🙂 walk");
        entry.mood = Some(3);
        entry.tags = vec!["walk".to_owned()];
        entry.ratings = vec![Rated {
            rating: own.clone(),
            value: 10,
        }];
        workbook.save_entry(entry, now()).unwrap();
    }
    workbook.save(|transaction| sessions(transaction)).unwrap();
    workbook.save(|transaction| sittings(transaction)).unwrap();
    (folder, workbook)
}

/// A programme, a session with and one without a date, and something to say.
fn sessions(database: &Connection) -> Result<(), Refusal> {
    let shape = Programme {
        length: Length::About(6),
        way: Some(Way::Group),
        ..Programme::default()
    };
    programme::keep(database, shape)?;
    let said = Saying {
        id: SayingId::random()?,
        day: now().day(),
        words: Private::from("🙂"),
    };
    saying::keep(database, said)?;
    let mut session = Session::blank(SessionId::random()?);
    session.outcome = Some(sessions::Outcome::Went);
    sessions::keep(database, session, now())?;
    let mut session = Session::blank(SessionId::random()?);
    (session.day, session.time) = (Some(now().day()), Some(now().time()));
    sessions::keep(database, session, now())?;
    let mut one = Homework::blank(HomeworkId::random()?, now().day(), Private::from("Walk"));
    (one.sure, one.outcome) = (Some(10), Some((Outcome::Partly, now().day())));
    one.told.in_the_way = vec![InTheWay::NoFit];
    homework::keep(database, one, now())?;
    remind(database)?;
    let mut goal = Goal::blank(GoalId::random()?, now().day(), Private::from("Walk"));
    (goal.kind, goal.review) = (Kind::Activity, Some(now().day()));
    (goal.sure.value, goal.build.tries[0]) = (Some(0), Some(20_000));
    (goal.scale.start, goal.build.effort) = (Some(-2), Some(Effort::Treatment));
    goal.steps = vec![Step {
        id: StepId::random()?,
        words: Private::from("Find my shoes"),
        done: Some(now().day()),
    }];
    goal.build.amounts = vec![Amount {
        day: now().day(),
        amount: 1,
    }];
    turns::begin(database, goal, now())?;
    Ok(())
}

/// A go at the rulers, and a total from a form.
fn sittings(database: &Connection) -> Result<(), Refusal> {
    let mut one = Sitting::blank(SittingId::random()?, now().day());
    let ruler = "sleep".to_owned();
    one.of = Of::Rulers(vec![Answer { ruler, value: 10 }]);
    one.note = Private::from("🙂");
    rulers::keep(database, one.clone(), now())?;
    one.id = SittingId::random()?;
    one.of = Of::Form(Form {
        name: Private::from("A form"),
        total: 27,
        out_of: 27,
    });
    rulers::keep(database, one, now())?;
    Ok(())
}

#[test]
fn every_export_is_valid_by_the_schema() {
    let schema: Value = serde_json::from_str(SCHEMA).unwrap();
    jsonschema::meta::validate(&schema).unwrap();
    let schema = jsonschema::validator_for(&schema).unwrap();
    let (_folder, workbook) = workbook();
    for kinds in [
        &["ratings"][..],
        &["diary"],
        &["diary", "sessions"],
        &["diary", "rulers"],
        &["all"],
    ] {
        let mut chosen = Chosen::nothing();
        assert!(kinds.iter().all(|kind| chosen.add(kind)));
        let out = interchange::write(workbook.read(), chosen, now()).unwrap();
        let out: Value = serde_json::from_slice(&out).unwrap();
        let faults: Vec<String> = schema
            .iter_errors(&out)
            .map(|fault| fault.to_string())
            .collect();
        assert!(faults.is_empty(), "{faults:?}");
        assert_eq!(out["entries"].as_array().unwrap().len(), 3);
    }
}

#[test]
fn what_the_schema_refuses_is_refused_when_read_in() {
    let schema: Value = serde_json::from_str(SCHEMA).unwrap();
    let schema = jsonschema::validator_for(&schema).unwrap();
    let (_folder, workbook) = workbook();
    let good = json!({
        "format": "towpath-workbook",
        "version": 1,
        "made_at": "2026-11-22T07:40:00+00:00",
        "entries": [{
            "id": "00000000-0000-4000-8000-000000000001",
            "at": "2026-11-20T12:00:00+00:00",
            "ratings": [{ "rating": "pain", "value": 3 }],
        }],
    });
    let reads = |file: &Value| {
        workbook
            .check_in(&serde_json::to_vec(file).unwrap())
            .is_ok()
    };
    assert!(schema.is_valid(&good) && reads(&good));
    for (place, value) in [
        ("/format", json!("other")),
        ("/version", json!(2)),
        ("/entries/0/id", json!("x")),
        ("/entries/0/at", json!("1899-12-31T00:00:00Z")),
        ("/entries/0/at", json!("2026-11-20")),
        ("/entries/0/ratings/0/value", json!(11)),
        (
            "/entries/0/ratings/0",
            json!({ "rating": "pain", "value": 1, "band": "mild" }),
        ),
        ("/entries", json!({})),
    ] {
        let mut bad = good.clone();
        *bad.pointer_mut(place).unwrap() = value;
        assert!(!schema.is_valid(&bad), "{place}");
        assert!(!reads(&bad), "{place}");
    }
}
