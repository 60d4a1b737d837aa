//! Help now: before unlocking, and from every screen.

use serde_json::json;
use towpath_tests::first_run;
use towpath_tests::gate::Faults;
use towpath_tests::screens::{self, Stop};
use towpath_tests::stage::Stage;
use towpath_tests::window::Window;
use towpath_tests::words::say;

#[tokio::test]
async fn help_now_is_one_press_away_from_every_screen() {
    let stage = Stage::new();
    let window = Window::open(&stage).await;
    let mut faults = Faults::default();
    screens::visit(&window, async |window: &Window, stop: &Stop| {
        // After Hide nothing on the screen may tell what this program is.
        let wanted = stop.name != "hidden";
        // An open dialog is left first, by Escape or a button.
        let open_dialog = ["skip", "full"].contains(&stop.state);
        let there = window.control(&say("app-help-now")).await.is_some();
        if there != wanted && !open_dialog {
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
