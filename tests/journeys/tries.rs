//! Things to try: all four outcomes and all three endings, from a sheet and from an article.

use serde_json::{Value, json};
use towpath_tests::first_run::{self, Kept};
use towpath_tests::screens::tries::add;
use towpath_tests::screens::worksheets::start;
use towpath_tests::stage::Stage;
use towpath_tests::window::Window;
use towpath_tests::words::say;

#[tokio::test]
async fn one_thing_goes_through_all_four_outcomes_and_all_three_endings() {
    let stage = Stage::new();
    let (window, kept) = moved_in(&stage).await;
    window.go("#/plan/tries/write", "tries-write").await;
    let walk = "Walk to the shop";
    window.type_into(&say("tries-what"), walk).await;
    window.read(&say("app-saved")).await;
    first_run::lock(&window).await;
    first_run::open(&window, &kept.passphrase).await;
    window.go("#/plan/tries", "tries").await;
    window.read("Until your next session").await;
    window.press_beginning(&say("tries-change")).await;
    window.arrive("tries-write").await;
    window.press(&say("tries-say")).await;
    window.arrive("tries-told").await;
    for outcome in ["changed", "not-this-time", "partly", "done"] {
        window
            .press(&say(&format!("homework-outcome-{outcome}")))
            .await;
        settled(&window).await;
        let open = list(&window, "open").await;
        assert_eq!(open[0]["homework"]["outcome"], json!(outcome));
    }
    let noticed = say("tries-noticed");
    window
        .type_into(&noticed, "It was lighter than I thought.")
        .await;
    // Kept as it is, with nothing said of it yet.
    end(&window, "keep").await;
    window.press_beginning(&say("tries-did-it")).await;
    window.read(&say("tries-did-today")).await;
    window.press(&say("app-undo")).await;
    window.until_hidden(&say("tries-did-today")).await;
    window.press_beginning(&say("tries-did-it")).await;
    window.press_beginning(&say("tries-look")).await;
    window.arrive("tries-told").await;
    // A smaller version is asked for where there is none, and takes its place.
    window.press(&say("tries-end-smaller")).await;
    window
        .type_into(&say("tries-smaller"), "Walk to the gate")
        .await;
    end(&window, "smaller").await;
    window.read("Walk to the gate").await;
    window.press_beginning(&say("tries-change")).await;
    window.press(&say("tries-say")).await;
    window.arrive("tries-told").await;
    end(&window, "let-go").await;
    // Undo brings it back, and then it is let go for good.
    window.press(&say("app-undo")).await;
    window.arrive("tries-told").await;
    window.read("Walk to the gate").await;
    end(&window, "let-go").await;
    window.read(&say("tries-none")).await;
    assert_eq!(list(&window, "ended").await.as_array().unwrap().len(), 3);
    let words = window.words().await;
    for hurtful in ["overdue", "missed", "failed"] {
        assert!(!words.contains(hurtful), "{words}");
    }
}

#[tokio::test]
async fn a_smaller_version_is_offered_at_five_of_ten_and_can_be_tried() {
    let stage = Stage::new();
    let (window, _) = moved_in(&stage).await;
    window.go("#/plan/tries/write", "tries-write").await;
    window.type_into(&say("tries-what"), "Ring my sister").await;
    window.press(&say("tries-sure")).await;
    window.answer(&say("tries-sure-ask"), "7").await;
    settled(&window).await;
    assert!(!window.words().await.contains("of 10 sure"));
    window.answer(&say("tries-sure-ask"), "5").await;
    window.read("You are 5 of 10 sure.").await;
    window
        .type_into(&say("tries-smaller"), "Send her a photo")
        .await;
    window.press_beginning(&say("tries-size-small")).await;
    window.until_hidden("You are 5 of 10 sure.").await;
    window.press(&say("tries-ready")).await;
    window.arrive("tries").await;
    window.read("Send her a photo").await;
    // Taken off by mistake, it is there again as it was.
    window.press_beginning(&say("tries-change")).await;
    window.arrive("tries-write").await;
    window.press(&say("tries-remove")).await;
    window.read(&say("tries-none")).await;
    window.press(&say("app-undo")).await;
    window.arrive("tries-write").await;
    let held = window.value(&say("tries-what")).await;
    assert_eq!(held, "Ring my sister");
}

#[tokio::test]
async fn a_sheet_at_its_end_and_an_article_are_put_in_the_plan_by_one_press() {
    let stage = Stage::new();
    let (window, _) = moved_in(&stage).await;
    let id = start(&window, "worry-tree", "minute").await;
    let check = format!("#/worksheets/sheet/{id}/check");
    window.go(&check, "worksheets-check").await;
    window.press(&say("worksheet-finish")).await;
    window.arrive("worksheets-end").await;
    window.read(&say("worksheet-end-try")).await;
    // One step is offered, not several.
    let words = window.words().await;
    assert!(!words.contains(&say("worksheet-end-article")), "{words}");
    window.press(&say("parts-try-again")).await;
    window.read(&say("parts-try-kept")).await;
    window.go("#/read/sleep", "read-article").await;
    window.press(&say("parts-try")).await;
    window.read(&say("parts-try-there")).await;
    window.press(&say("parts-try-there")).await;
    window.arrive("tries").await;
    assert_eq!(list(&window, "open").await.as_array().unwrap().len(), 2);
    // Each opens by one press from its row.
    window.press_beginning("Fill in “").await;
    window.arrive("worksheets-about").await;
    window.read(&say("parts-try-there")).await;
    window.go("#/plan/tries", "tries").await;
    window.press_beginning("Try something from “").await;
    window.arrive("read-article").await;
    // A word of it finds it.
    window.go("#/find", "find").await;
    window.type_into(&say("find-words"), "something").await;
    window
        .until_shown("main [aria-labelledby=found-tries] a")
        .await;
}

#[tokio::test]
async fn five_hundred_things_to_try_stay_readable_and_a_clock_set_back_and_forward_loses_none() {
    let stage = Stage::new();
    let (window, kept) = moved_in(&stage).await;
    for number in 0..500 {
        add(&window, &format!("Thing {number}"), json!({})).await;
    }
    let rows = "return document.querySelectorAll('main .title').length;";
    window.go("#/plan/tries", "tries").await;
    assert_eq!(window.run(rows, vec![]).await, json!(20));
    window.press(&say("tries-more")).await;
    window.read("Thing 39").await;
    assert_eq!(window.run(rows, vec![]).await, json!(40));
    for moment in ["2026-03-01T09:00:00+00:00", "2027-06-01T09:00:00+01:00"] {
        first_run::lock(&window).await;
        stage.set_now(moment);
        first_run::open(&window, &kept.passphrase).await;
        assert_eq!(list(&window, "open").await.as_array().unwrap().len(), 500);
    }
    window.go("#/plan/next", "plan").await;
    window.press_beginning(&say("tries-did-it")).await;
    window.read(&say("tries-did-today")).await;
}

/// Ends it and waits for the list.
async fn end(window: &Window, ending: &str) {
    window.press(&say(&format!("tries-end-{ending}"))).await;
    window.arrive("tries").await;
    window.read(&say(&format!("tries-ended-{ending}"))).await;
}

/// Waits until what was changed last is kept.
async fn settled(window: &Window) {
    let leave = "dispatchEvent(new Event('blur'));";
    window.run(leave, vec![]).await;
    window.read(&say("app-saved")).await;
}

async fn list(window: &Window, which: &str) -> Value {
    let page = window.command("homework_list", json!({})).await;
    page.unwrap()[which].clone()
}

async fn moved_in(stage: &Stage) -> (Window, Kept) {
    let window = Window::open(stage).await;
    let kept = first_run::make(&window).await;
    (window, kept)
}
