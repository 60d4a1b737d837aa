use super::super::{json, read_in};
use super::*;
use crate::rooms::bin;
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

fn one(kind: Kind) -> Reminder {
    Reminder {
        id: ReminderId::random().unwrap(),
        kind,
        about: None,
        sheet: (kind == Kind::Worksheet).then(|| "worry-tree".to_owned()),
        on: kind != Kind::Diary,
        time: Some(read_clock("18:30").unwrap()),
        hours_before: (kind == Kind::Session).then_some(2),
        days: Weekdays::of_numbers(&[1, 4]),
        done: now().wall(),
        later: None,
    }
}

#[test]
fn reminders_go_out_and_come_in_again_as_they_were() {
    let written = database();
    let kinds = [
        Kind::Session,
        Kind::Try,
        Kind::Diary,
        Kind::Worksheet,
        Kind::GoalReview,
    ];
    let kept = kinds.map(|kind| room::keep(&written, one(kind), now()).unwrap().id);
    let out = json::write(&written, Chosen::all(), now()).unwrap();
    let other = database();
    let checked = check(&other, &out).unwrap();
    assert_eq!(checked.counts.reminders, kinds.len());
    assert!(read_in::adds_anything(&checked));
    read_in::keep(&other, &checked, now()).unwrap();
    assert_eq!(json::write(&other, Chosen::all(), now()).unwrap(), out);
    assert!(!read_in::adds_anything(&check(&other, &out).unwrap()));
    // One in the bin stays out of a file, and the file brings it back.
    bin::put_reminder(&other, kept[0], now()).unwrap();
    assert_ne!(json::write(&other, Chosen::all(), now()).unwrap(), out);
    read_in::keep(&other, &check(&other, &out).unwrap(), now()).unwrap();
    assert_eq!(json::write(&other, Chosen::all(), now()).unwrap(), out);
}

#[test]
fn what_is_no_reminder_and_one_too_many_are_refused() {
    let database = database();
    let code = |reminders: serde_json::Value| {
        let file = serde_json::json!({
            "format": "towpath-workbook", "version": 1,
            "made_at": now().to_string(), "reminders": reminders,
        });
        let refused = check(&database, file.to_string().as_bytes()).err();
        refused.map(|refused| refused.code)
    };
    let id = || ReminderId::random().unwrap().to_string();
    let diary = |time: &str, days: &[u8]| serde_json::json!({ "id": id(), "kind": "diary", "on": true, "time": time, "days": days });
    assert_eq!(code(serde_json::json!([diary("09:00", &[1])])), None);
    for bad in [
        diary("9 am", &[1]),
        diary("09:00", &[8]),
        diary("09:00", &[]),
        serde_json::json!({ "id": "x", "kind": "diary", "on": true, "time": "09:00", "days": [1] }),
        serde_json::json!({ "id": id(), "kind": "dream", "on": true, "time": "09:00" }),
        serde_json::json!({ "id": id(), "kind": "session", "on": true, "hours_before": 99 }),
    ] {
        let said = code(serde_json::json!([bad]));
        assert_eq!(said, Some(ErrorCode::ImportUnreadable), "{bad}");
    }
    let many: Vec<_> = (0..=MOST).map(|_| diary("09:00", &[1])).collect();
    assert_eq!(
        code(serde_json::json!(many)),
        Some(ErrorCode::TooManyReminders)
    );
}
