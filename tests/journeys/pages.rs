//! The pages for sessions: what is ticked and nothing else, kept in the log, made again next time.

use serde_json::{Value, json};
use towpath_tests::first_run;
use towpath_tests::pdf;
use towpath_tests::people;
use towpath_tests::screens::share::{HELPED, own_words};
use towpath_tests::screens::worksheets;
use towpath_tests::stage::Stage;
use towpath_tests::window::Window;
use towpath_tests::words::{fill, say};

#[tokio::test]
async fn my_page_since_the_last_session_holds_what_was_ticked_and_the_next_one_takes_one_press() {
    let stage = Stage::new();
    let window = told(&stage).await;
    // One button on the session's own screen, with the last session as the first day.
    window.go("#/plan/next", "plan").await;
    window.press(&say("session-make-page")).await;
    window.arrive("share-since").await;
    let since = fill("page-since-session", &[("day", "10 November")]);
    assert_eq!(checked(&window).await, json!([since]), "no part is ticked");
    window.press(&say("app-continue")).await;
    window.read(&say("share-nothing-ticked")).await;

    for part in ["page-part-to-say", "page-part-tried", "rating-pain"] {
        window.tick(&say(part)).await;
    }
    window.until_shown("main .preview img").await;
    window.press(&say("app-continue")).await;
    window.arrive("share-page-look").await;
    people::sign(&window).await;
    window.press(&say("parts-page-words")).await;
    window.read(people::NOTE).await;
    window.press(&say("app-save-file")).await;
    window.arrive("share-page-saved").await;
    window.read(&say("share-not-locked")).await;
    let document = pdf::only_one(&stage.save());
    pdf::keep(&document, "since-last");
    assert!(pdf::unpacked(&document).contains("Pages:           1"));
    let words = pdf::words(&document);
    for there in [
        &say("page-title-since"),
        people::NAME,
        people::PRACTITIONER,
        people::NOTE,
        "The heron came back",
        "Walk to the lock",
        "It was calm there",
        "Pain",
        &say("app-safety"),
    ] {
        assert!(words.contains(there), "{there} is missing in: {words}");
    }
    for absent in [
        "Ring the surgery",
        "could not go",
        "postbox",
        "Worry",
        "Open the letter",
    ] {
        assert!(!words.contains(absent), "{absent} was not ticked: {words}");
    }

    // What, when and for whom.
    window.press(&say("share-log")).await;
    window.arrive("share-log").await;
    window.read(&say("share-log-since-last")).await;
    window.read("Sunday 22 November").await;
    window.read(people::PRACTITIONER).await;

    // Next time the same ticks are one press, and never made by themselves.
    window.go("#/share/since", "share-since").await;
    assert_eq!(
        checked(&window).await,
        json!([since]),
        "nothing ticks itself"
    );
    window.press(&say("page-use-last")).await;
    window.read(&say("page-last-used")).await;
    let again = json!([
        since,
        say("page-part-to-say"),
        say("page-part-tried"),
        say("rating-pain")
    ]);
    assert_eq!(checked(&window).await, again);
    window.press(&say("app-continue")).await;
    window.arrive("share-page-look").await;
    assert_eq!(window.value(&say("share-for")).await, people::PRACTITIONER);
    assert_eq!(window.value(&say("share-note")).await, "");
}

#[tokio::test]
async fn the_final_page_begins_with_the_staying_well_sheet_and_takes_my_own_words() {
    let stage = Stage::new();
    let window = told(&stage).await;
    for (day, worry) in [("2026-09-01", 7), ("2026-11-20", 5)] {
        sit(&window, day, worry).await;
    }
    staying_well(&window).await;
    window.go("#/share", "share-choose").await;
    window.press(&say("share-log-final")).await;
    window.arrive("share-final").await;
    assert_eq!(checked(&window).await, json!([]));
    window.tick(&say("page-part-rulers")).await;
    window.tick(&say("page-part-early-signs")).await;
    window.read(&say("page-words-from-sheet")).await;
    let signs = fill("page-words", &[("part", &say("page-part-early-signs"))]);
    assert!(window.value(&signs).await.contains("Ring Lou"));
    window.tick(&say("page-part-turn-to")).await;
    own_words(&window, "page-part-helped", HELPED).await;
    own_words(
        &window,
        "page-part-tell-programme",
        "A chair with arms, please.",
    )
    .await;
    window.tick(&say("page-part-attendance")).await;
    window.tick(&say("page-part-not-done")).await;
    window.press(&say("app-continue")).await;
    window.arrive("share-page-look").await;
    window.tick(&say("share-large")).await;
    window.press(&say("app-save-file")).await;
    window.arrive("share-page-saved").await;
    let document = pdf::only_one(&stage.save());
    pdf::keep(&document, "final");
    let words = pdf::words(&document);
    for there in [
        "Worry 2 lower.",
        HELPED,
        "Ring Lou",
        "999",
        "A chair with arms, please.",
        "I could not go: 17 November.",
        "Open the letter",
    ] {
        assert!(words.contains(there), "{there} is missing in: {words}");
    }
    for absent in ["Walk to the lock", "The heron came back"] {
        assert!(!words.contains(absent), "{absent} was not ticked: {words}");
    }
    // Own words are kept, whether they are ticked or not.
    window.go("#/today", "today").await;
    window.go("#/share/final", "share-final").await;
    assert_eq!(checked(&window).await, json!([]));
    window.tick(&say("page-part-helped")).await;
    let helped = fill("page-words", &[("part", &say("page-part-helped"))]);
    assert_eq!(window.value(&helped).await, HELPED);
}

#[tokio::test]
async fn an_empty_workbook_makes_honest_pages() {
    let stage = Stage::new();
    let window = Window::open(&stage).await;
    first_run::make(&window).await;
    window.go("#/share/log", "share-log").await;
    window.read(&say("share-log-none")).await;
    window.go("#/share/final", "share-final").await;
    window.tick(&say("page-part-rulers")).await;
    window.press(&say("parts-page-words")).await;
    window.read(&say("page-none-rulers")).await;
    window.go("#/share/since", "share-since").await;
    let weeks = say("share-days-four-weeks");
    assert_eq!(checked(&window).await, json!([weeks]));
    window.tick(&say("page-part-agreed")).await;
    window.press(&say("parts-page-words")).await;
    window.read(&say("page-none")).await;
}

/// The words of every box and answer that is ticked.
async fn checked(window: &Window) -> Value {
    let script = "return [...document.querySelectorAll('main input:checked')]
        .map((one) => one.closest('label').querySelector('.choice-words').textContent);";
    window.run(script, vec![]).await
}

/// A workbook with a diary, two sessions, a thing to say, and things that were tried or not.
async fn told(stage: &Stage) -> Window {
    let window = Window::open(stage).await;
    first_run::make(&window).await;
    people::move_in(&window).await;
    for (day, outcome) in [("2026-11-10", "went"), ("2026-11-17", "could-not-go")] {
        let page = window.command("session_start", json!({})).await;
        let mut session = page.expect("a session begins")["session"].clone();
        session["day"] = json!(day);
        session["outcome"] = json!(outcome);
        session["agreed"] = json!("Ring the surgery");
        let kept = window.command("session_save", session).await;
        kept.expect("the session is kept");
    }
    let saying = json!({ "id": "", "words": "The heron came back" });
    window
        .command("saying_save", saying)
        .await
        .expect("it is kept");
    for (words, outcome) in [
        ("Walk to the lock", "done"),
        ("Open the letter", "not-this-time"),
    ] {
        let begun = json!({ "kind": "own-words", "thing": null });
        let begun = window
            .command("homework_start", begun)
            .await
            .expect("it begins");
        let mut one = begun["line"]["homework"].clone();
        one["words"] = json!(words);
        one["outcome"] = json!(outcome);
        one["noticed"] = json!("It was calm there");
        let kept = window.command("homework_save", one).await;
        kept.expect("it is kept");
    }
    window
}

async fn sit(window: &Window, day: &str, worry: u8) {
    let page = window
        .command("sitting_start", json!({ "form": false }))
        .await;
    let mut sitting = page.expect("a sitting begins")["sitting"].clone();
    sitting["day"] = json!(day);
    sitting["answers"] = json!([{ "ruler": "worry", "value": worry }]);
    let kept = window.command("sitting_save", sitting).await;
    kept.expect("the sitting is kept");
}

async fn staying_well(window: &Window) {
    let id = worksheets::start(window, "staying-well", "minute").await;
    worksheets::answer(window, &id, "first-thing", json!("Ring Lou")).await;
}
