//! Sessions: a programme shaped, a session planned, shown, written and printed; not gone to; moved.

use serde_json::json;
use towpath_tests::by_keys::send;
use towpath_tests::first_run;
use towpath_tests::pdf;
use towpath_tests::screens::plan::session;
use towpath_tests::screens::worksheets::start;
use towpath_tests::stage::Stage;
use towpath_tests::window::Window;
use towpath_tests::words::{fill, say};

const ESCAPE: &str = "\u{e00c}";
const RIGHT: &str = "\u{e014}";
/// Ctrl and A, then Backspace: all that is in a field goes, as by a person's own keys.
const ALL_AWAY: &str = "\u{e009}a\u{e009}\u{e003}";
const LEFT: &str = "\u{e012}";

#[tokio::test]
async fn a_programme_is_shaped_in_a_minute_and_empty_is_fine() {
    let stage = Stage::new();
    let window = made(&stage).await;
    window.go("#/plan/next", "plan").await;
    window.read(&say("programme-stands-waiting")).await;
    window.read(&say("session-now-read")).await;
    window.press_beginning(&say("programme-mine")).await;
    window.arrive("plan-programme").await;
    let about = say("programme-length-about");
    window.answer(&say("programme-length"), &about).await;
    let number = say("programme-sessions");
    window.type_into(&number, "600").await;
    // A number that cannot be is said beside its field, and nothing else is lost.
    window.read(&say("error-sessions-out-of-range.what")).await;
    let both = say("programme-pick-both");
    window.answer(&say("programme-way"), &both).await;
    window.clear(&number).await;
    window.type_into(&number, "6").await;
    window.type_into(&say("programme-who"), "Priya").await;
    for module in ["Sleep", "Worry", "Pain"] {
        let field = say("programme-module-add-label");
        window.type_into(&field, module).await;
        window.press(&say("programme-module-add")).await;
    }
    let up = fill("programme-module-up-named", &[("name", "Worry")]);
    window.press(&up).await;
    let gone = fill("programme-module-remove-named", &[("name", "Pain")]);
    window.press(&gone).await;
    window.read(&say("programme-module-removed")).await;
    window.press(&say("app-undo")).await;
    window.press(&say("session-done")).await;
    window.arrive("plan").await;
    window
        .read("About 6 sessions, one-to-one and in a group, with Priya")
        .await;
    let kept = window.command("programme_get", json!({})).await;
    let kept = kept.expect("it is kept");
    let names = ["Worry", "Sleep", "Pain"];
    for (at, name) in names.into_iter().enumerate() {
        assert_eq!(kept["programme"]["modules"][at]["name"], json!(name));
    }
}

#[tokio::test]
async fn a_session_is_planned_shown_by_phone_written_and_saved_as_one_page() {
    let stage = Stage::new();
    let window = made(&stage).await;
    plan(&window, "24 November", "2 pm").await;
    window.read("Tuesday 24 November, 2 pm").await;
    collect(&window).await;

    window.go("#/plan/show", "plan-show").await;
    window.until_shown("dialog h2").await;
    window.read("I lie awake.").await;
    // The driver sees the page behind the view; a person does not.
    let place = "return document.querySelector('dialog .head p').textContent;";
    assert_eq!(window.run(place, vec![]).await, json!("Page 1 of 4"));
    send(&window, RIGHT).await;
    window.read("My worksheet: Looking at one thought").await;
    send(&window, RIGHT).await;
    window.read("What I read:").await;
    send(&window, RIGHT).await;
    window.read("You wrote on 1 day.").await;
    send(&window, LEFT).await;
    window.read("What I read:").await;
    send(&window, ESCAPE).await;
    window.arrive("plan").await;

    // On the day itself Today says so, and one press says what came of it.
    stage.set_now("2026-11-24T15:30:00+00:00");
    window.go("#/today", "today").await;
    window.press_beginning(&say("today-session-today")).await;
    window.arrive("plan").await;
    window.press(&say("session-outcome-went")).await;
    window.arrive("plan-session").await;
    window.read("I lie awake.").await;
    for (head, words) in [
        ("session-head-covered", "Sleep, and what keeps me up."),
        ("session-head-took", "Get up at the same time."),
        (
            "session-head-agreed",
            "Up at seven each day\nNo screen in bed",
        ),
    ] {
        window.type_into(&say(head), words).await;
    }
    window.read(&say("app-saved")).await;
    // Both lines become things to try by one press; undone, neither is there.
    window.press(&say("session-agreed-try")).await;
    window.read(&say("parts-try-there")).await;
    window.press(&say("app-undo")).await;
    window.press(&say("session-agreed-try")).await;
    window.press(&say("parts-try-there")).await;
    window.arrive("tries").await;
    for there in ["Up at seven each day", "No screen in bed"] {
        window.read(there).await;
    }
    // A time that cannot be read is said, and the page stays.
    window.go("#/plan/session/new", "plan-session").await;
    window
        .type_into(&say("session-time"), "half past two")
        .await;
    window.press(&say("session-done")).await;
    window.read(&say("parts-time-unread")).await;
    window.clear(&say("session-time")).await;
    plan(&window, "8 December", "2.30 pm").await;
    window.read("Tuesday 8 December, 2.30 pm").await;
    window.read("No screen in bed").await;
    window.go("#/plan/sessions", "plan-sessions").await;
    window.press_beginning("Tuesday 24 November").await;
    window.arrive("plan-session").await;
    window.press(&say("session-print")).await;
    window.arrive("plan-session-paper").await;
    window.press(&say("app-save-file")).await;
    window.read(&say("app-not-locked")).await;
    let words = pdf::words(&pdf::only_one(&stage.save()));
    for there in [
        "I lie awake.",
        "Get up at the same time.",
        "Up at seven each day",
        "Tuesday 8 December, 2.30 pm",
    ] {
        assert!(words.contains(there), "{there} is not in: {words}");
    }
    window
        .go("#/plan/session-paper", "plan-session-paper")
        .await;
    window.until_shown("main .preview img").await;

    window.go("#/find", "find").await;
    window.type_into(&say("find-words"), "screen").await;
    window.press_beginning("Session 1").await;
    window.arrive("plan-session").await;
}

#[tokio::test]
async fn not_gone_to_called_off_and_a_break_are_facts_and_nothing_else() {
    let stage = Stage::new();
    let window = made(&stage).await;
    for day in ["2026-11-10", "2026-11-17"] {
        session(&window, json!({ "day": day, "time": "14:00" })).await;
    }
    window.go("#/plan/next", "plan").await;
    window.press(&say("session-outcome-could-not-go")).await;
    let said = fill("session-said", &[("when", "Tuesday 10 November, 2 pm")]);
    window.read(&said).await;
    window.press(&say("session-outcome-called-off")).await;
    let said = fill("session-said", &[("when", "Tuesday 17 November, 2 pm")]);
    window.read(&said).await;
    window.press(&say("app-undo")).await;
    window.read(&say("session-how")).await;
    window.press(&say("session-outcome-called-off")).await;
    window.until_hidden(&say("session-how")).await;
    window.go("#/plan/sessions", "plan-sessions").await;
    for there in ["session-outcome-could-not-go", "session-outcome-called-off"] {
        window.read(&say(there)).await;
    }

    window.go("#/plan/programme", "plan-programme").await;
    window.press(&say("programme-break-begin")).await;
    window.read(&say("programme-stands-break")).await;
    window.go("#/plan/next", "plan").await;
    window.read(&say("programme-stands-break")).await;
    // Back after months: what can have changed is one press away.
    stage.set_now("2027-03-02T09:00:00+00:00");
    window.press_beginning(&say("programme-mine")).await;
    window.arrive("plan-programme").await;
    window.press(&say("programme-break-end")).await;
    window.read(&say("programme-welcome-back")).await;
    window.press(&say("programme-back-date")).await;
    window.arrive("plan-session").await;
}

#[tokio::test]
async fn sessions_on_one_day_in_the_past_out_of_order_and_without_a_date_read_well() {
    let stage = Stage::new();
    let window = made(&stage).await;
    for (day, time, kind) in [
        (json!("2026-12-01"), json!("14:00"), "group"),
        (json!("2026-12-01"), json!("09:30"), "one-to-one"),
        (json!("2025-03-04"), json!("11:00"), "first-meeting"),
        (json!(null), json!(null), "phone"),
    ] {
        session(&window, json!({ "day": day, "time": time, "kind": kind })).await;
    }
    window.go("#/plan/sessions", "plan-sessions").await;
    let words = window.words().await;
    let place = |what: &str| {
        words
            .find(what)
            .unwrap_or_else(|| panic!("{what}: {words}"))
    };
    let order = [
        "Tuesday 1 December, 9.30 am",
        "Tuesday 1 December, 2 pm",
        &say("session-no-date"),
        "Tuesday 4 March 2025, 11 am",
    ];
    assert!(order.map(place).is_sorted(), "{words}");

    // The next date falls away: the session stays, without a day.
    window.press_beginning("Tuesday 1 December, 9.30 am").await;
    window.arrive("plan-session").await;
    window.type_into(&say("session-day"), ALL_AWAY).await;
    window.press(&say("session-done")).await;
    window.arrive("plan").await;
    window.read("Tuesday 1 December, 2 pm").await;
    // Removed, it waits in the bin; brought back, it is next again.
    window.press(&say("session-when-change")).await;
    window.arrive("plan-session").await;
    window.press(&say("session-remove")).await;
    window.arrive("plan-sessions").await;
    window.until_hidden("Tuesday 1 December, 2 pm").await;
    window.go("#/plan/session-bin", "plan-session-bin").await;
    window.press_beginning(&say("session-bin-back")).await;
    window.read(&say("session-bin-empty")).await;
    window.go("#/plan/next", "plan").await;
    window.read("Tuesday 1 December, 2 pm").await;
}

/// The days on which the clocks go back and forward. Source: gov.uk, "When do the clocks change?".
#[tokio::test]
async fn a_session_keeps_its_time_when_the_clocks_change() {
    let stage = Stage::new();
    stage.set_now("2025-10-25T10:00:00+01:00");
    let window = made(&stage).await;
    session(&window, json!({ "day": "2025-10-26", "time": "01:30" })).await;
    session(&window, json!({ "day": "2026-03-29", "time": "01:30" })).await;
    window.go("#/plan/next", "plan").await;
    window.go("#/today", "today").await;
    window.read(&say("today-session-tomorrow")).await;
    window.read("Sunday 26 October, 1.30 am").await;
    stage.set_now("2025-10-26T09:00:00+00:00");
    window.go("#/plan/next", "plan").await;
    window.read("Sunday 26 October, 1.30 am").await;
    window.go("#/today", "today").await;
    window.read(&say("today-session-today")).await;
    stage.set_now("2026-03-28T09:00:00+00:00");
    window.go("#/plan/sessions", "plan-sessions").await;
    window.go("#/today", "today").await;
    window.read(&say("today-session-tomorrow")).await;
    stage.set_now("2026-03-29T09:00:00+01:00");
    window.go("#/plan/next", "plan").await;
    window.read("Sunday 29 March, 1.30 am").await;
}

/// Three things for the next session: from a diary page, a worksheet and an article. A fourth is
/// refused kindly.
async fn collect(window: &Window) {
    window.go("#/diary/write", "diary-write").await;
    window.type_into(&say("diary-words"), "I lie awake.").await;
    window.press(&say("diary-done")).await;
    window.arrive("today").await;
    window.press_beginning("I lie awake.").await;
    window.arrive("diary-entry").await;
    say_next(window).await;
    let id = start(window, "thought-record", "minute").await;
    let finished = window.command("sheet_finish", json!({ "id": id })).await;
    finished.expect("it is finished");
    let read = format!("#/worksheets/read/{id}");
    window.go(&read, "worksheets-read").await;
    say_next(window).await;
    let articles = window.command("articles_list", json!({})).await;
    let articles = articles.expect("they can be listed");
    let article = |at: usize| {
        let id = articles["articles"][at]["article"].as_str();
        format!("#/read/{}", id.expect("an article"))
    };
    window.go(&article(0), "read-article").await;
    say_next(window).await;
    window.go(&article(1), "read-article").await;
    window.press(&say("parts-say-next")).await;
    window.read(&say("parts-say-full")).await;
    window.press(&say("parts-say-look")).await;
    window.arrive("plan-say").await;
    let first = window.value("Thing 1").await;
    assert_eq!(first, "I lie awake.");
}

async fn say_next(window: &Window) {
    window.press(&say("parts-say-next")).await;
    window.read(&say("parts-say-kept")).await;
}

/// Adds a session as a person would, and comes back to the plan.
async fn plan(window: &Window, day: &str, time: &str) {
    window.go("#/plan/next", "plan").await;
    window.go("#/plan/session/new", "plan-session").await;
    window.type_into(&say("session-day"), day).await;
    window.type_into(&say("session-time"), time).await;
    window.type_into(&say("session-place"), "Room 2").await;
    window.press(&say("session-done")).await;
    window.arrive("plan").await;
}

async fn made(stage: &Stage) -> Window {
    let window = Window::open(stage).await;
    first_run::make(&window).await;
    window
}
