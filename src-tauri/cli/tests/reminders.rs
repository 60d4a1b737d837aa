//! `reminders` and `agenda`: off until set, shown before, quiet, and a file for a calendar.

use serde_json::json;
use towpath_content::words::english;

use crate::stage::Stage;

#[test]
fn a_reminder_is_set_shown_switched_off_taken_out_and_brought_back() {
    let stage = Stage::new();
    let none = stage.run(&["reminders", "list"]).out;
    assert!(none.contains(&english().say("reminder-lead")), "{none}");
    let one = stage.json(&["reminders", "add", "diary", "--time", "18:30", "--day", "1"]);
    let id = one["id"].as_str().unwrap();
    assert_eq!((&one["on"], &one["days"]), (&json!(true), &json!([1])));
    assert_eq!(
        one["shows"],
        json!(["Towpath", english().say("reminder-nudge")])
    );
    assert!(one["next"].as_str().unwrap().ends_with("T18:30"), "{one}");
    let shown = stage.run(&["reminders", "show", id]).out;
    for said in ["Monday at 6.30 pm", &english().say("reminder-nudge")] {
        assert!(shown.contains(said), "{shown}");
    }
    let off = stage.json(&["reminders", "off", id]);
    assert_eq!((&off["on"], &off["next"]), (&json!(false), &json!(null)));
    let on = stage.json(&["reminders", "on", id]);
    assert_eq!(on, one);
    let changed = stage.json(&["reminders", "change", id, "--time", "07:00"]);
    assert_eq!(changed["time"], "07:00");
    // In the quiet hours it waits until they end, and without any it does not.
    assert!(changed["next"].as_str().unwrap().ends_with("T08:00"));
    stage.json(&["reminders", "quiet", "--none"]);
    let shown = stage.json(&["reminders", "show", id]);
    assert!(shown["next"].as_str().unwrap().ends_with("T07:00"));
    let quiet = ["reminders", "quiet", "--from", "22:00", "--until", "09:15"];
    assert_eq!(
        stage.json(&quiet),
        json!({ "from": "22:00", "to": "09:15" })
    );
    stage.json(&["reminders", "remove", id]);
    assert_eq!(stage.json(&["reminders", "list"]), json!([]));
    assert_eq!(stage.json(&["reminders", "restore", id])["id"], one["id"]);
}

#[test]
fn what_is_not_clear_is_refused_and_changes_nothing() {
    let stage = Stage::new();
    for given in [
        &["diary"][..],
        &["session", "--hours-before", "49"],
        &["worksheet", "--time", "09:00"],
        &["diary", "--time", "9 o'clock"],
    ] {
        let args = [&["reminders", "add"][..], given].concat();
        stage.run(&args).refused();
    }
    assert_eq!(stage.json(&["reminders", "list"]), json!([]));
    let file = stage.path("times.ics");
    let export = ["reminders", "export", "--out", file.to_str().unwrap()];
    stage.run(&export).refused();
    assert!(!file.exists());
}

#[test]
fn the_agenda_says_what_is_next_and_the_calendar_file_says_no_word_of_it() {
    let stage = Stage::new();
    assert_eq!(stage.json(&["agenda", "list"]), json!([]));
    let session = ["sessions", "add", "--day", "2099-03-03", "--time", "14:00"];
    stage.json(&session);
    stage.json(&["homework", "add", "Ring Doctor Anwar"]);
    stage.json(&["reminders", "add", "try", "--time", "10:00"]);
    let agenda = stage.json(&["agenda", "list"]);
    let what: Vec<&str> = (0..3)
        .map(|at| agenda[at]["what"].as_str().unwrap())
        .collect();
    assert_eq!(what, ["reminder", "session", "try"], "{agenda}");
    assert_eq!(agenda[1]["day"], "2099-03-03");
    let said = stage.run(&["agenda", "list"]).out;
    assert!(said.contains("To try · Ring Doctor Anwar"), "{said}");
    let file = stage.path("times.ics");
    let export = ["reminders", "export", "--out", file.to_str().unwrap()];
    let saved = stage.json(&export);
    let text = std::fs::read_to_string(&file).unwrap();
    let entries = text.matches("BEGIN:VEVENT").count();
    assert_eq!(saved["times"], entries);
    assert!(entries >= 34 && !text.contains("Anwar"), "{text}");
}
