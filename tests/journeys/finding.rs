//! The month, filters, a misspelling, "Go to or find" and a look over time.

use serde_json::{Value, json};
use towpath_tests::first_run;
use towpath_tests::people;
use towpath_tests::stage::Stage;
use towpath_tests::window::Window;
use towpath_tests::words::say;

/// Keys as WebDriver sends them. Source: W3C WebDriver, section 17.4.2.
const ENTER: &str = "\u{e007}";
const PAGE_UP: &str = "\u{e00e}";
const LEFT: &str = "\u{e012}";
const UP: &str = "\u{e013}";
const DOWN: &str = "\u{e015}";

#[tokio::test]
async fn the_month_is_walked_by_keys_and_a_day_shows_its_pages() {
    let stage = Stage::new();
    let window = moved_in(&stage).await;
    window.go("#/diary/month", "diary-month").await;
    window.read("November 2026").await;
    let named = "return [...document.querySelectorAll('[data-bits-day]')].map(nameOf).filter(l => l.includes(','));";
    let cells = window.run(named, vec![]).await;
    let cells: Vec<&str> = cells
        .as_array()
        .unwrap()
        .iter()
        .filter_map(Value::as_str)
        .collect();
    assert!(
        cells.contains(&"Monday 9 November 2026, low, 1 page, hard day"),
        "{cells:?}"
    );
    assert!(
        cells.contains(&"Sunday 22 November 2026, today, good, 1 page"),
        "{cells:?}"
    );
    assert_eq!(
        cells.len(),
        11,
        "a day without pages says its date and no more"
    );

    window
        .run(
            "document.querySelector('[data-bits-day][tabindex=\"0\"]').focus();",
            vec![],
        )
        .await;
    for (key, day) in [
        (LEFT, "2026-11-21"),
        (UP, "2026-11-14"),
        (PAGE_UP, "2026-10-14"),
        (DOWN, "2026-10-21"),
    ] {
        press_key(&window, key).await;
        on_day(&window, day).await;
    }
    window.read("October 2026").await;
    window.read("Nothing written this month.").await;
    window.press("November").await;
    window.read("November 2026").await;
    window
        .run(
            "document.querySelector('[data-value=\"2026-11-18\"][data-bits-day]').focus();",
            vec![],
        )
        .await;
    press_key(&window, ENTER).await;
    window.read("Walked to the bridge on my own.").await;
    window.press(&say("diary-month-open")).await;
    window.arrive("diary-entry").await;
    window.run("history.back();", vec![]).await;
    window.arrive("diary-month").await;
    window.read("Wednesday 18 November").await;
}

#[tokio::test]
async fn a_misspelling_is_forgiven_and_filters_narrow_what_is_found() {
    let stage = Stage::new();
    let window = moved_in(&stage).await;
    window.go("#/find", "find").await;
    window.type_into(&say("find-words"), "brigde").await;
    window
        .read("Nothing has “brigde”. We found these with “bridge” instead.")
        .await;
    window.read("Found 2 pages.").await;

    window.clear(&say("find-words")).await;
    // A space and the way back, as keys: what WebDriver empties, the page does not hear of.
    window.type_into(&say("find-words"), " \u{e003}").await;
    window.until_gone("main ul a").await;
    window.press(&say("find-filters")).await;
    window.tick(&say("find-hard-days")).await;
    window.read("Found 2 pages.").await;
    window
        .type_into(&say("find-from"), "10 November\u{e004}")
        .await;
    window.read("Found 1 page.").await;
    window.read("Kept the day small on purpose").await;
    window.press(&say("find-filters-off")).await;
    window.until_gone("main li mark, main ul a").await;

    window.type_into(&say("find-words"), "walk").await;
    window.until_shown("mark").await;
    window
        .run("document.querySelector('main ul a').click();", vec![])
        .await;
    window.arrive("diary-entry").await;
    window.run("history.back();", vec![]).await;
    window.arrive("find").await;
    window.until_shown("mark").await;
    assert_eq!(window.value(&say("find-words")).await, "walk");
}

#[tokio::test]
async fn ctrl_and_k_lead_to_a_day_a_place_and_a_page() {
    let stage = Stage::new();
    let window = moved_in(&stage).await;
    for (typed, screen, words) in [
        ("last tuesday", "diary-month", "Tuesday 17 November"),
        ("text size", "settings-comfort", "Text size"),
        ("sister", "diary-entry", "Rang my sister."),
    ] {
        window.go("#/today", "today").await;
        press_key(&window, "\u{e009}k").await;
        window.until_shown("dialog input").await;
        window.type_into(&say("find-go-label"), typed).await;
        let first = "return tidy(document.querySelector('dialog ul a')?.textContent);";
        towpath_tests::patience::until("the first choice", async || {
            let first = window.run(first, vec![]).await;
            let first = first.as_str().unwrap_or_default();
            first.contains(words).then_some(())
        })
        .await;
        window.type_into(&say("find-go-label"), ENTER).await;
        window.arrive(screen).await;
        window.read(words).await;
    }
}

#[tokio::test]
async fn four_weeks_are_said_drawn_and_set_in_tables() {
    let stage = Stage::new();
    let window = moved_in(&stage).await;
    window.go("#/diary/trends", "diary-trends").await;
    window
        .read("From 6 to 3. Highest, at 7, on 13 November.")
        .await;
    window.read("About 5 on average, over 11 days.").await;
    let dots = "return document.querySelectorAll('main figure:nth-of-type(1) svg').length;";
    assert_eq!(window.run(dots, vec![]).await, json!(4));
    let hollow = "return document.querySelectorAll('main svg .hollow').length;";
    assert_eq!(
        window.run(hollow, vec![]).await,
        json!(8),
        "two hard days in four charts"
    );
    window.press(&say("trends-as-tables")).await;
    window.until_shown("main table").await;
    let rows = "return document.querySelectorAll('main table')[1].rows.length;";
    assert_eq!(window.run(rows, vec![]).await, json!(12));
    window.press(&say("trends-earlier")).await;
    window.read(&say("trends-empty")).await;
}

async fn moved_in(stage: &Stage) -> Window {
    let window = Window::open(stage).await;
    first_run::make(&window).await;
    people::move_in(&window).await;
    window
}

/// Sends keys to what has the focus.
async fn press_key(window: &Window, keys: &str) {
    let focused = window
        .client()
        .active_element()
        .await
        .expect("something has the focus");
    focused.send_keys(keys).await.expect("the keys are sent");
}

async fn on_day(window: &Window, day: &str) {
    let script = "return document.activeElement.dataset.value ?? null;";
    towpath_tests::patience::until(&format!("the focus on {day}"), async || {
        (window.run(script, vec![]).await == json!(day)).then_some(())
    })
    .await;
}
