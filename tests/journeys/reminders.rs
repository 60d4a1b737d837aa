//! Reminders: none at first; what shows is what was shown before; quiet, later, gentle, locked.

use serde_json::json;
use towpath_tests::first_run::{self, Kept};
use towpath_tests::patience::until;
use towpath_tests::screens::reminders::set;
use towpath_tests::screens::tries;
use towpath_tests::stage::Stage;
use towpath_tests::sweep;
use towpath_tests::window::Window;
use towpath_tests::words::say;

/// What a person tries, and nobody else is to read.
const PRIVATE: &str = "Ring Doctor Anwar about the sleeping tablets";

#[tokio::test]
async fn a_nudge_is_there_only_when_asked_for_and_is_what_was_shown_before() {
    let stage = Stage::new();
    let (window, _) = moved_in(&stage).await;
    window
        .go("#/settings/reminders", "settings-reminders")
        .await;
    window.read(&say("reminder-lead")).await;
    // Nothing comes by itself.
    at(&stage, &window, "2026-11-23T20:00:00+00:00").await;
    assert_eq!(stage.shown(), []);
    window.press(&say("reminder-add")).await;
    window.arrive("settings-reminder").await;
    let (kind, diary) = (say("reminder-kind"), say("reminder-kind-diary"));
    window.answer(&kind, &diary).await;
    window.read("Tuesday 24 November, 7 pm").await;
    window.press("Tuesday").await;
    window.until_hidden("Tuesday 24 November").await;
    window.read("Wednesday 25 November, 7 pm").await;
    let time = say("reminder-time");
    window.clear(&time).await;
    window.type_into(&time, "half past").await;
    window.press(&say("reminder-switch-on")).await;
    window.read(&say("parts-time-unread")).await;
    window.clear(&time).await;
    window.type_into(&time, "4.30 pm").await;
    window.read("Wednesday 25 November, 4.30 pm").await;
    let promised = shown_before(&window).await;
    window.press(&say("reminder-switch-on")).await;
    window.arrive("settings-reminders").await;
    window.read("Next: Wednesday 25 November, 4.30 pm").await;

    window.go("#/today", "today").await;
    at(&stage, &window, "2026-11-24T16:31:00+00:00").await;
    assert_eq!(stage.shown(), [], "not on a Tuesday");
    stage.set_now("2026-11-25T16:30:00+00:00");
    until("the nudge", async || {
        (stage.shown() == [promised.clone()]).then_some(())
    })
    .await;
    // Today says it too, without being opened again, and says what it is about.
    window.read(&say("reminder-today")).await;
    window.read(&say("reminder-about-diary")).await;
    window.press(&say("reminder-today-seen")).await;
    window.until_hidden(&say("reminder-today")).await;

    // Switched off, it stays and is silent; taken away, it can come back.
    window
        .go("#/settings/reminders", "settings-reminders")
        .await;
    window.tick(&say("reminder-about-diary")).await;
    window.until_hidden("Next:").await;
    at(&stage, &window, "2026-11-26T16:31:00+00:00").await;
    assert_eq!(stage.shown().len(), 1);
    window.press_beginning(&say("reminder-change")).await;
    window.arrive("settings-reminder").await;
    window.press(&say("reminder-remove")).await;
    window.arrive("settings-reminders").await;
    window.read(&say("reminder-lead")).await;
    window.press(&say("app-undo")).await;
    window.arrive("settings-reminder").await;
    assert_eq!(window.value(&time).await, "4.30 pm");
}

#[tokio::test]
async fn what_came_due_can_wait_until_later_or_tomorrow() {
    let stage = Stage::new();
    let (window, _) = moved_in(&stage).await;
    set(&window, "diary", json!({ "time": "10:30", "days": [7] })).await;
    window.go("#/today", "today").await;
    stage.set_now("2026-11-22T10:30:00+00:00");
    window.read(&say("reminder-today")).await;
    window.press(&say("reminder-today-later")).await;
    window.read(&say("reminder-today-again")).await;
    at(&stage, &window, "2026-11-22T12:29:00+00:00").await;
    assert_eq!(stage.shown().len(), 1);
    stage.set_now("2026-11-22T12:31:00+00:00");
    window.read(&say("reminder-today")).await;
    assert_eq!(stage.shown().len(), 2);
    window.press(&say("reminder-today-tomorrow")).await;
    window.until_hidden(&say("reminder-today")).await;
    at(&stage, &window, "2026-11-23T12:00:00+00:00").await;
    assert_eq!(stage.shown().len(), 2);
    at(&stage, &window, "2026-11-23T12:32:00+00:00").await;
    assert_eq!(stage.shown().len(), 3);
}

#[tokio::test]
async fn nothing_shows_in_quiet_hours_and_half_of_it_in_gentle_times() {
    let stage = Stage::new();
    let (window, _) = moved_in(&stage).await;
    set(&window, "diary", json!({ "time": "22:30" })).await;
    at(&stage, &window, "2026-11-22T22:31:00+00:00").await;
    at(&stage, &window, "2026-11-23T07:59:00+00:00").await;
    assert_eq!(stage.shown(), []);
    at(&stage, &window, "2026-11-23T08:00:00+00:00").await;
    assert_eq!(stage.shown().len(), 1);
    // Other hours, and none.
    window
        .go("#/settings/reminders", "settings-reminders")
        .await;
    let until = say("reminder-quiet-to");
    window.clear(&until).await;
    window.type_into(&until, "9.15 am\t").await;
    window.read("Next: Tuesday 24 November, 9.15 am").await;
    window.tick(&say("reminder-quiet-on")).await;
    window.read("Next: Monday 23 November, 10.30 pm").await;
    at(&stage, &window, "2026-11-23T22:30:00+00:00").await;
    assert_eq!(stage.shown().len(), 2);

    window.go("#/today", "today").await;
    window.press(&say("today-gentle-start")).await;
    window.read(&say("today-gentle-on")).await;
    for day in 24..30 {
        let now = format!("2026-11-{day}T22:31:00+00:00");
        at(&stage, &window, &now).await;
    }
    assert_eq!(stage.shown().len(), 2 + 3, "three of six");
    window
        .go("#/settings/reminders", "settings-reminders")
        .await;
    window.read(&say("reminder-gentle")).await;
}

#[tokio::test]
async fn while_locked_or_closed_only_the_neutral_sentence_shows_and_no_word_is_outside() {
    let stage = Stage::new();
    let (window, kept) = moved_in(&stage).await;
    let about = tries::add(&window, PRIVATE, json!({})).await;
    set(&window, "try", json!({ "about": about, "time": "11:00" })).await;
    first_run::lock(&window).await;
    stage.set_now("2026-11-22T11:00:00+00:00");
    until("the nudge", async || {
        (stage.shown().len() == 1).then_some(())
    })
    .await;
    assert_eq!(stage.shown()[0].1, say("reminder-nudge"));
    assert!(!window.words().await.contains(PRIVATE));
    // Unlocked, Today says what it was about.
    first_run::open(&window, &kept.passphrase).await;
    window.read(&say("reminder-today")).await;
    window.read(PRIVATE).await;
    window.press(&say("reminder-today-seen")).await;
    window.until_hidden(&say("reminder-today")).await;
    assert_eq!(stage.shown().len(), 1, "it shows once");

    // Closed for days, it says so once, and only to the person who unlocks.
    window.close(&stage).await;
    stage.set_now("2026-11-26T12:00:00+00:00");
    let window = Window::open(&stage).await;
    window.arrive("lock").await;
    assert_eq!(stage.shown().len(), 1);
    first_run::open(&window, &kept.passphrase).await;
    window.read(&say("reminder-today")).await;
    window.close(&stage).await;
    let outside = sweep::holding(stage.folder(), PRIVATE);
    assert!(outside.is_empty(), "{outside:?}");
}

/// The days on which the clocks change. Source: gov.uk, "When do the clocks change?".
#[tokio::test]
async fn a_clock_that_is_set_or_changes_shows_nothing_twice_and_loses_nothing() {
    let stage = Stage::new();
    let (window, _) = moved_in(&stage).await;
    let none = json!({ "from": null, "to": null });
    window.command("quiet_hours_save", none).await.unwrap();
    set(&window, "diary", json!({ "time": "01:30" })).await;
    at(&stage, &window, "2026-11-23T01:30:00+00:00").await;
    assert_eq!(stage.shown().len(), 1);
    // Back by a day and forward again: it was shown.
    at(&stage, &window, "2026-11-22T01:00:00+00:00").await;
    at(&stage, &window, "2026-11-23T01:31:00+00:00").await;
    assert_eq!(stage.shown().len(), 1);
    // A month ahead: once, not thirty times.
    at(&stage, &window, "2026-12-23T09:00:00+00:00").await;
    assert_eq!(stage.shown().len(), 2);
    // The hour that is left out in spring, and the one that comes twice in autumn.
    at(&stage, &window, "2027-03-27T09:00:00+00:00").await;
    assert_eq!(stage.shown().len(), 3);
    at(&stage, &window, "2027-03-28T00:59:00+00:00").await;
    assert_eq!(stage.shown().len(), 3);
    at(&stage, &window, "2027-03-28T02:00:00+01:00").await;
    assert_eq!(stage.shown().len(), 4);
    at(&stage, &window, "2027-10-30T09:00:00+01:00").await;
    assert_eq!(stage.shown().len(), 5);
    at(&stage, &window, "2027-10-31T01:30:00+01:00").await;
    at(&stage, &window, "2027-10-31T01:30:00+00:00").await;
    assert_eq!(stage.shown().len(), 6);
}

#[tokio::test]
async fn the_calendar_file_holds_the_times_that_are_promised_and_no_word_more() {
    let stage = Stage::new();
    let (window, _) = moved_in(&stage).await;
    window
        .go("#/settings/reminders", "settings-reminders")
        .await;
    let save = say("reminder-calendar-save");
    assert!(window.control(&save).await.is_none());
    let about = tries::add(&window, PRIVATE, json!({})).await;
    let days = json!([2]);
    set(
        &window,
        "try",
        json!({ "about": about, "time": "09:00", "days": days }),
    )
    .await;
    window.go("#/today", "today").await;
    window
        .go("#/settings/reminders", "settings-reminders")
        .await;
    window.press(&save).await;
    window.read(&say("reminder-calendar-seen")).await;
    let file = stage.save().join("times 2026-11-22.ics");
    let text = std::fs::read_to_string(&file).unwrap();
    let starts: Vec<&str> = text
        .lines()
        .filter_map(|line| line.strip_prefix("DTSTART:"))
        .collect();
    // Every Tuesday of five weeks, by the clock on the wall.
    assert_eq!(
        starts,
        [
            "20261124T090000",
            "20261201T090000",
            "20261208T090000",
            "20261215T090000",
            "20261222T090000",
        ]
    );
    assert!(!text.contains("Anwar"), "{text}");
}

/// Sets the clock, and has the program look at it.
async fn at(stage: &Stage, window: &Window, now: &str) {
    stage.set_now(now);
    window.command("desk_look", json!({})).await.unwrap();
}

/// What the page says will show.
async fn shown_before(window: &Window) -> (String, String) {
    let script = "return [...document.querySelectorAll('main .shown p')].map(p => p.textContent);";
    let said = window.run(script, vec![]).await;
    let text = |at: usize| said[at].as_str().unwrap().to_owned();
    assert_eq!(said.as_array().map(Vec::len), Some(2), "{said}");
    (text(0), text(1))
}

async fn moved_in(stage: &Stage) -> (Window, Kept) {
    let window = Window::open(stage).await;
    let kept = first_run::make(&window).await;
    (window, kept)
}
