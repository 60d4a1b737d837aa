//! Write, rate, change, list and find.

use serde_json::json;
use towpath_tests::first_run;
use towpath_tests::people;
use towpath_tests::stage::Stage;
use towpath_tests::window::Window;
use towpath_tests::words::say;

#[tokio::test]
async fn a_day_is_rated_changed_and_put_on_another_day() {
    let stage = Stage::new();
    let window = Window::open(&stage).await;
    first_run::make(&window).await;
    window.go("#/diary/write", "diary-write").await;
    window.press(&say("diary-add-rating")).await;
    window.tick(&say("rating-pain")).await;
    window.press(&say("diary-keep-done")).await;
    window.answer(&say("rating-pain"), "7").await;
    window
        .type_into(&say("diary-words"), "Stiff in the morning.")
        .await;
    window.press(&say("diary-when-change")).await;
    window.clear(&say("diary-day")).await;
    window
        .type_into(&say("diary-day"), "yesterday\u{e004}")
        .await;
    window.press(&say("diary-done")).await;
    window.arrive("today").await;

    window.go("#/diary/list", "diary-list").await;
    window.read("Stiff in the morning.").await;
    let page = newest(&window).await;
    assert_eq!(
        page["at"].as_str().map(|at| &at[..10]),
        Some("2026-11-21"),
        "{page}"
    );
    assert_eq!(page["ratings"], json!([{ "rating": "pain", "value": 7 }]));

    let id = page["id"].as_str().expect("an id").to_owned();
    window
        .go(&format!("#/diary/entry/{id}"), "diary-entry")
        .await;
    window.press(&say("diary-entry-change")).await;
    window.arrive("diary-write").await;
    window
        .type_into(&say("diary-words"), " Better by noon.")
        .await;
    window.press(&say("diary-done")).await;
    window.arrive("diary-entry").await;
    window.read("Stiff in the morning. Better by noon.").await;
}

#[tokio::test]
async fn words_are_found_by_how_they_begin_and_the_match_is_marked() {
    let stage = Stage::new();
    let window = Window::open(&stage).await;
    first_run::make(&window).await;
    people::move_in(&window).await;
    window.go("#/find", "find").await;
    window.type_into(&say("find-words"), "brid").await;
    window.until_shown("mark").await;
    let marked = window
        .run(
            "return [...document.querySelectorAll('mark')].map(m => tidy(m.textContent));",
            vec![],
        )
        .await;
    assert_eq!(marked, json!(["bridge", "bridge"]));
    window.clear(&say("find-words")).await;
    window.type_into(&say("find-words"), "unicorn").await;
    window.read(&say("find-none")).await;
}

#[tokio::test]
async fn a_page_is_removed_and_brought_back() {
    let stage = Stage::new();
    let window = Window::open(&stage).await;
    first_run::make(&window).await;
    save(&window, "One page.").await;
    let id = newest(&window).await["id"]
        .as_str()
        .expect("an id")
        .to_owned();
    window
        .go(&format!("#/diary/entry/{id}"), "diary-entry")
        .await;
    window.press(&say("diary-entry-remove")).await;
    window.arrive("diary-list").await;
    window.read(&say("diary-list-empty")).await;
    window.press(&say("app-undo")).await;
    window.arrive("diary-entry").await;
    window.read("One page.").await;
}

#[tokio::test]
async fn any_writing_comes_back_as_it_was_written() {
    let stage = Stage::new();
    let window = Window::open(&stage).await;
    first_run::make(&window).await;
    let texts = [
        "<img src=x onerror=alert(1)><script>alert(2)</script> & \"quotes\" 'n' `ticks`",
        "שלום, היום היה יום טוב. مرحبا بالعالم",
        "👩‍👩‍👧‍👦 🏴󠁧󠁢󠁳󠁣󠁴󠁿 e\u{301} \u{202e}backwards\u{202c} {@html x} {{ y }} ${z}",
        "'; DROP TABLE entry; -- %s %n ../../etc/passwd",
    ];
    for text in texts {
        let id = save(&window, text).await;
        window
            .go(&format!("#/diary/entry/{id}"), "diary-entry")
            .await;
        let shown = window
            .run(
                "return document.querySelector('main .text').textContent;",
                vec![],
            )
            .await;
        assert_eq!(shown, json!(text));
        let parts = window
            .run(
                "return document.querySelectorAll('main script, main img').length;",
                vec![],
            )
            .await;
        assert_eq!(parts, json!(0), "writing never becomes a part of the page");
    }
    window.go("#/diary/list", "diary-list").await;
}

#[tokio::test]
async fn a_mebibyte_of_writing_is_kept_and_more_is_refused_kindly() {
    let stage = Stage::new();
    let window = Window::open(&stage).await;
    first_run::make(&window).await;
    let id = save(&window, &"word ".repeat(200_000)).await;
    let page = window
        .command("diary_get", json!({ "id": id }))
        .await
        .expect("the page is there");
    assert_eq!(page["text"].as_str().map(str::len), Some(1_000_000));
    let entry = window
        .command("diary_start", json!({}))
        .await
        .expect("a page");
    let refused = window
        .command("diary_save", page_of(&entry, &"x".repeat(1_048_577)))
        .await;
    assert_eq!(
        refused.expect_err("too long")["code"],
        json!("text-too-long")
    );
}

#[tokio::test]
async fn days_from_1900_to_2100_and_days_of_the_clock_change_are_kept() {
    let stage = Stage::new();
    let window = Window::open(&stage).await;
    first_run::make(&window).await;
    let kept = [
        "1900-01-01T00:00:00+00:00",
        "2100-12-31T23:59:00+00:00",
        "2026-03-29T02:30:00+01:00",
        "2026-10-25T01:30:00+00:00",
    ];
    for at in kept {
        let entry = window
            .command("diary_start", json!({}))
            .await
            .expect("a page");
        let mut page = page_of(&entry, "kept");
        page["at"] = json!(at);
        let saved = window.command("diary_save", page).await;
        let saved = saved.unwrap_or_else(|e| panic!("{at} is refused: {e}"));
        assert_eq!(saved["day"].as_str(), Some(&at[..10]));
    }
    for at in [
        "1899-12-31T23:59:00+00:00",
        "2101-01-01T00:00:00+00:00",
        "yesterday",
        "",
    ] {
        let entry = window
            .command("diary_start", json!({}))
            .await
            .expect("a page");
        let mut page = page_of(&entry, "refused");
        page["at"] = json!(at);
        let refused = window
            .command("diary_save", page)
            .await
            .expect_err("out of range");
        assert_eq!(refused["code"], json!("date-out-of-range"), "{at}");
    }
}

#[tokio::test]
async fn a_face_alone_is_a_whole_day_and_nothing_at_all_is_no_page() {
    let stage = Stage::new();
    let window = Window::open(&stage).await;
    first_run::make(&window).await;
    window.go("#/diary/write", "diary-write").await;
    window.press(&say("diary-done")).await;
    window.arrive("today").await;
    let days = window
        .command("diary_days", json!({ "before": null, "most": 9 }))
        .await;
    assert_eq!(
        days.expect("a list")["days"],
        json!([]),
        "an empty page is not kept"
    );
    window.press(&say("mood-2")).await;
    window.read(&say("app-saved")).await;
    assert_eq!(newest(&window).await["mood"], json!(2));
}

/// Saves a page with these words; gives its id.
async fn save(window: &Window, words: &str) -> String {
    let entry = window
        .command("diary_start", json!({}))
        .await
        .expect("a page");
    let saved = window.command("diary_save", page_of(&entry, words)).await;
    saved.expect("the page is saved")["id"]
        .as_str()
        .expect("an id")
        .to_owned()
}

fn page_of(entry: &serde_json::Value, words: &str) -> serde_json::Value {
    json!({ "id": entry["id"], "at": entry["at"], "text": words, "mood": null, "ratings": [], "tags": [] })
}

async fn newest(window: &Window) -> serde_json::Value {
    let days = window
        .command("diary_days", json!({ "before": null, "most": 1 }))
        .await;
    days.expect("a list")["days"][0]["entries"][0].clone()
}
