use super::super::{json, read_in};
use super::*;
use crate::rooms::bin;
use crate::rooms::goals::turns;
use crate::share::chosen::Chosen;
use crate::store::migrations;

fn database() -> Connection {
    let database = Connection::open_in_memory().unwrap();
    database.pragma_update(None, "foreign_keys", true).unwrap();
    migrations::take(&database).unwrap();
    database
}

fn now() -> Moment {
    Moment::read("2026-11-22T07:40:00+00:00").unwrap()
}

fn check(database: &Connection, bytes: &[u8]) -> Result<read_in::Checked, Refused> {
    read_in::check(database, bytes, &|| false)
}

/// Two goals: one of which everything is said, one of which nothing is.
fn written() -> (Connection, GoalId) {
    let database = database();
    let id = || GoalId::random().unwrap();
    let bare = Goal::blank(id(), now().day().minus(9), "=1 walk 🙂".into());
    turns::begin(&database, bare, now()).unwrap();
    let mut one = Goal::blank(id(), now().day(), "Walk to town".into());
    one.kind = Kind::Activity;
    one.steps = vec![Step {
        id: StepId::random().unwrap(),
        words: "Find my shoes".into(),
        done: Some(now().day()),
    }];
    one.build.effort = Some(Effort::Neither);
    one.build.tries = [Some(10), Some(20), Some(15)];
    (one.scale.start, one.scale.important) = (Some(-2), 3);
    let id = one.id;
    turns::begin(&database, one, now()).unwrap();
    turns::grow(&database, id, 12, now()).unwrap();
    let smaller = turns::Review::Smaller("Walk to the gate".into());
    turns::review(&database, id, smaller, None, now()).unwrap();
    (database, id)
}

#[test]
fn goals_go_out_and_come_in_again_as_they_were() {
    let (written, id) = written();
    let out = json::write(&written, Chosen::all(), now()).unwrap();
    let other = database();
    let checked = check(&other, &out).unwrap();
    assert_eq!(checked.counts.goals, 2);
    assert!(read_in::adds_anything(&checked));
    read_in::keep(&other, &checked, now()).unwrap();
    assert_eq!(json::write(&other, Chosen::all(), now()).unwrap(), out);
    assert!(!read_in::adds_anything(&check(&other, &out).unwrap()));
    // One in the bin stays out of a file, and the file brings it back.
    bin::put_goal(&other, id, now()).unwrap();
    let without = json::write(&other, Chosen::all(), now()).unwrap();
    assert!(!String::from_utf8(without).unwrap().contains("the gate"));
    read_in::keep(&other, &check(&other, &out).unwrap(), now()).unwrap();
    assert_eq!(json::write(&other, Chosen::all(), now()).unwrap(), out);
}

#[test]
fn a_file_of_before_there_were_goals_still_comes_in() {
    let (written, _) = written();
    let out = json::write(&written, Chosen::all(), now()).unwrap();
    let mut file: serde_json::Value = serde_json::from_slice(&out).unwrap();
    file.as_object_mut().unwrap().remove("goals").unwrap();
    let checked = check(&database(), file.to_string().as_bytes()).unwrap();
    assert_eq!(checked.counts.goals, 0);
}

#[test]
fn a_goal_that_cannot_be_is_refused_whole() {
    let (written, _) = written();
    let out = json::write(&written, Chosen::all(), now()).unwrap();
    let file: serde_json::Value = serde_json::from_slice(&out).unwrap();
    for (part, value, code) in [
        ("state", "finished".into(), ErrorCode::ImportUnreadable),
        ("words", " ".into(), ErrorCode::ImportUnreadable),
        ("review", "2026-02-30".into(), ErrorCode::DateOutOfRange),
        ("sure", 11.into(), ErrorCode::RatingOutOfRange),
        (
            "tries",
            serde_json::json!([0, null, null]),
            ErrorCode::AmountOutOfRange,
        ),
    ] {
        let mut file = file.clone();
        file["goals"][1][part] = value;
        let refused = check(&database(), file.to_string().as_bytes());
        assert_eq!(refused.err().unwrap().code, code, "{part}");
    }
}
