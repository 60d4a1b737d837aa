//! Help now: before unlocking, and from every screen.

use serde_json::json;
use towpath_tests::first_run::{self, PASSPHRASE};
use towpath_tests::gate::Faults;
use towpath_tests::screens::{self, Stop};
use towpath_tests::stage::Stage;
use towpath_tests::window::Window;
use towpath_tests::words::{error, say};

#[tokio::test]
async fn help_now_is_one_press_away_from_every_screen() {
    let stage = Stage::new();
    let window = Window::open(&stage).await;
    let mut faults = Faults::default();
    screens::visit(&window, async |window: &Window, stop: &Stop| {
        // After Hide nothing on the screen may tell what this program is.
        let wanted = stop.name != "hidden";
        // An open dialog is left first, by Escape or a button.
        let dialog = "return document.querySelector('dialog[open]') !== null;";
        let dialog = window.run(dialog, vec![]).await == json!(true);
        let there = window.control(&say("app-help-now")).await.is_some();
        if there != wanted && !dialog {
            faults.add(&stop.title(), vec![format!("Help now is there: {there}")]);
        }
    })
    .await;
    faults.none_expected();
}

#[tokio::test]
async fn help_now_opens_before_unlocking_and_leads_with_danger() {
    let stage = Stage::new();
    let window = Window::open(&stage).await;
    first_run::make(&window).await;
    first_run::lock(&window).await;
    window.press(&say("app-help-now")).await;
    window.arrive("help").await;
    let words = window.words().await;
    let place = |what: &str| {
        words
            .find(what)
            .unwrap_or_else(|| panic!("no {what} in:\n{words}"))
    };
    assert!(
        place("999") < place("111"),
        "danger comes before help today"
    );
    assert!(
        place("111") < place("116 123"),
        "help today comes before talking"
    );
    assert!(words.contains("hurt yourself or taken too much of something"));
    assert!(words.contains("Not sure? Call 999."));
    assert!(words.contains("not yet checked by a person"));
    assert!(
        !words.contains("may have changed"),
        "the review date has not passed"
    );
}

#[tokio::test]
async fn every_nation_has_its_numbers() {
    let stage = Stage::new();
    let window = Window::open(&stage).await;
    for nation in ["england", "scotland", "wales", "northern-ireland"] {
        let page = window
            .command("help_get", json!({ "nation": nation }))
            .await
            .expect("a page");
        let all = page.to_string();
        assert!(all.contains("999"), "{nation}");
        let lifeline = all.contains("0808 808 8000");
        assert_eq!(
            lifeline,
            nation == "northern-ireland",
            "Lifeline in {nation}"
        );
        assert!(
            !(lifeline && all.contains("0808 808 00 00")),
            "Lifeline and Macmillan together"
        );
    }
}

#[tokio::test]
async fn past_the_review_date_it_says_that_numbers_may_have_changed() {
    let stage = Stage::new();
    stage.set_now("2029-01-01T10:00:00+00:00");
    let window = Window::open(&stage).await;
    window.go("#/help", "help").await;
    window.read("may have changed").await;
}

#[tokio::test]
async fn a_covered_page_and_an_open_dialog_are_two_presses_from_help_now() {
    let stage = Stage::new();
    let window = Window::open(&stage).await;
    first_run::make(&window).await;
    window.press(&say("app-hide")).await;
    window.read(&say("app-hidden-hint")).await;
    window.press(&say("app-hidden-back")).await;
    window.press(&say("app-help-now")).await;
    window.arrive("help").await;
    assert!(
        window.control(&say("help-person-add")).await.is_none(),
        "my people are not there while it is locked"
    );
}

#[tokio::test]
async fn my_people_are_added_changed_removed_and_brought_back() {
    let stage = Stage::new();
    let window = Window::open(&stage).await;
    first_run::make(&window).await;
    window.go("#/help", "help").await;
    window.press(&say("help-person-add")).await;
    window.press(&say("help-person-keep")).await;
    window.read(&error("name-missing")).await;
    window.type_into(&say("help-person-name"), "Jo").await;
    window
        .type_into(&say("help-person-reach"), "01632 960001")
        .await;
    window.press(&say("help-person-keep")).await;
    window.read("01632 960001").await;
    let change = change("Jo");
    window.press(&change).await;
    window
        .type_into(&say("help-person-note"), "After six")
        .await;
    window.press(&say("help-person-keep")).await;
    window.read("After six").await;
    let before = people(&window).await;
    window.press(&change).await;
    window.press(&say("help-person-remove")).await;
    window.press(&say("app-undo")).await;
    window.read("After six").await;
    assert_eq!(people(&window).await, before, "undo brings back the same");

    first_run::lock(&window).await;
    window.press(&say("app-help-now")).await;
    window.arrive("help").await;
    assert!(!window.words().await.contains("After six"));
    window.go("#/today", "lock").await;
    first_run::open(&window, PASSPHRASE).await;
    window.go("#/help", "help").await;
    window.read("After six").await;
}

async fn people(window: &Window) -> serde_json::Value {
    let page = window.command("contacts_list", json!({})).await;
    page.expect("the workbook is open")["people"].clone()
}

/// The name of the button that changes someone.
fn change(name: &str) -> String {
    use towpath_content::words::{Arg, english};
    english().tell("help-person-change", &[("name", Arg::Text(name))])
}

#[tokio::test]
async fn the_card_is_one_small_page_and_holds_people_only_when_they_are_ticked() {
    let stage = Stage::new();
    let window = Window::open(&stage).await;
    for nation in [None, Some("england"), Some("northern-ireland")] {
        let pages = card(&window, nation, false)
            .await
            .expect("it needs no workbook");
        assert_eq!(pages["pages"].as_array().expect("pages").len(), 1);
        let words = pages["words"].to_string();
        let place = |what: &str| {
            words
                .find(what)
                .unwrap_or_else(|| panic!("{what} in {words}"))
        };
        assert!(place("999") < place("116 123"));
        assert!(words.contains("hurt yourself or taken too much of something"));
        assert!(words.contains("It is not treatment."));
    }
    let locked = card(&window, None, true).await;
    assert_eq!(
        locked.expect_err("no people while locked")["code"],
        "locked"
    );

    first_run::make(&window).await;
    let jo = json!({ "id": "", "place": 0, "name": "Jo", "reach": "two doors down", "note": "" });
    window
        .command("contact_save", jo)
        .await
        .expect("it is kept");
    for (ticked, there) in [(false, false), (true, true)] {
        let words = card(&window, None, ticked).await.expect("a card")["words"].to_string();
        assert_eq!(words.contains("two doors down"), there);
    }
    window.go("#/help", "help").await;
    window.tick(&say("help-card-people")).await;
    window.press(&say("help-card-save")).await;
    window.read(&say("app-not-locked")).await;
    let file = towpath_tests::pdf::only_one(&stage.save());
    towpath_tests::pdf::keep(&file, "help-card");
}

async fn card(
    window: &Window,
    nation: Option<&str>,
    people: bool,
) -> Result<serde_json::Value, serde_json::Value> {
    window
        .command("card_pages", json!({ "nation": nation, "people": people }))
        .await
}
