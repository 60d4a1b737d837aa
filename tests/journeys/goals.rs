//! Goals: made by keyboard, steps reached, made smaller, let go and taken back; the action plan.

use serde_json::{Value, json};
use towpath_tests::by_keys::{ENTER, SPACE, send, tab_to, type_into};
use towpath_tests::first_run;
use towpath_tests::pdf;
use towpath_tests::screens::goals::{add, write};
use towpath_tests::stage::Stage;
use towpath_tests::window::Window;
use towpath_tests::words::{fill, say};

const CLUB: &str = "Go to the Friday club";

#[tokio::test]
async fn a_goal_is_made_by_keyboard_reached_in_steps_made_smaller_let_go_and_taken_back() {
    let stage = Stage::new();
    let window = made(&stage).await;
    window.go("#/plan/next", "plan").await;
    tab_to(&window, &say("plan-tab-goals")).await;
    send(&window, ENTER).await;
    window.arrive("goals").await;
    window.read(&say("goals-none")).await;
    tab_to(&window, &say("goals-add")).await;
    send(&window, ENTER).await;
    window.arrive("goals-write").await;
    // Five plain questions and two steps; nothing but the first is asked for.
    type_into(&window, &say("goals-what"), CLUB).await;
    type_into(&window, &say("goals-why"), "I miss the music.").await;
    for step in ["Walk past the hall", "Ask Jo to come along"] {
        tab_to(&window, &say("goals-step-new")).await;
        send(&window, step).await;
        send(&window, ENTER).await;
        window.read(step).await;
    }
    tab_to(&window, &say("goals-questions")).await;
    send(&window, ENTER).await;
    type_into(&window, &say("goals-known"), "I stayed for an hour.").await;
    type_into(&window, &say("goals-reach"), "The bus stops there.").await;
    type_into(&window, &say("goals-when"), "Before spring").await;
    window.read(&say("app-saved")).await;
    let goal = first(&window, "active").await;
    assert_eq!(goal["words"], json!(CLUB));
    assert_eq!(goal["by_when"], json!("Before spring"));
    assert_eq!(goal["steps"][1]["words"], json!("Ask Jo to come along"));

    // The first step is reached, here and then on the plan; Undo takes it back.
    tab_to(&window, "Walk past the hall").await;
    send(&window, SPACE).await;
    window.go("#/plan/next", "plan").await;
    window.read("Next step: Ask Jo to come along").await;
    window.press_beginning(&say("goals-did")).await;
    window.read(&say("goals-steps-done")).await;
    window.press(&say("app-undo")).await;
    window.read("Next step: Ask Jo to come along").await;

    // Looked at again: smaller, with another day to look at it.
    window.press_beginning(&say("goals-look")).await;
    window.arrive("goals-look").await;
    window
        .type_into(&say("goals-look-next"), "6 December")
        .await;
    window.press(&say("goals-end-smaller")).await;
    window
        .type_into(&say("goals-smaller"), "Stand at the door")
        .await;
    window.press(&say("goals-end-smaller")).await;
    window.arrive("goals").await;
    window.read("Stand at the door").await;
    window.read("Look at it again on 6 December").await;
    window.press(&say("app-undo")).await;
    window.arrive("goals-look").await;
    window.read(CLUB).await;

    // Let go, and taken up again as it was.
    window.press(&say("goals-end-let-go")).await;
    window.arrive("goals").await;
    window.read(&say("goals-looked-let-go")).await;
    window.press(&say("app-undo")).await;
    window.arrive("goals-look").await;
    assert_eq!(first(&window, "active").await["words"], json!(CLUB));
    window.press(&say("goals-turns")).await;
    window.read("Before: Go to the Friday club").await;
    let words = window.words().await;
    for hurtful in ["overdue", "missed", "failed", "late"] {
        assert!(!words.contains(hurtful), "{words}");
    }
}

#[tokio::test]
async fn a_fourth_goal_is_asked_about_kindly_and_one_without_steps_is_fine() {
    let stage = Stage::new();
    let window = made(&stage).await;
    for words in ["Sleep by eleven", "Tea with Jo", "Cook for two"] {
        add(&window, words, json!({})).await;
    }
    window.go("#/plan/goals/write", "goals-write").await;
    window.type_into(&say("goals-what"), "Sing again").await;
    window.read(&say("goals-later-full")).await;
    window.read(&say("goals-no-steps")).await;
    window.press(&say("goals-start")).await;
    window.read(&say("goals-ask-anyway")).await;
    window.press(&say("goals-start-not")).await;
    window.until_hidden(&say("goals-ask-anyway")).await;
    assert_eq!(count(&window, "later").await, 1);
    window.press(&say("goals-start")).await;
    window.press(&say("goals-start-anyway")).await;
    window.read(&say("goals-went-active")).await;
    assert_eq!(count(&window, "active").await, 4);
    window.press(&say("app-undo")).await;
    window.read(&say("goals-later-full")).await;
    // A step becomes a thing to try by one press, and work is not there unless it is wanted.
    window
        .type_into(&say("goals-step-new"), "Find the song book")
        .await;
    window.press(&say("goals-step-add")).await;
    window.press(&say("goals-step-try")).await;
    window.read(&say("parts-try-kept")).await;
    let tries = window.command("homework_list", json!({})).await.unwrap();
    assert_eq!(tries["open"][0]["tried"], json!("Find the song book"));
    window.press(&say("goals-kind")).await;
    window.read(&say("goals-kind-social")).await;
    assert!(window.control(&label("goals-kind-work")).await.is_none());
    window
        .command("sheets_work", json!({ "on": true }))
        .await
        .unwrap();
    window.go("#/plan/goals", "goals").await;
    window.press_beginning("Sing again").await;
    window.arrive("goals-write").await;
    window.press(&say("goals-kind")).await;
    window.press(&label("goals-kind-habit")).await;
    // What is safe to know first stands there word for word.
    window.read(&say("sheet-safety-drink")).await;
    window.press(&label("goals-kind-work")).await;
    window.until_hidden(&say("sheet-safety-drink")).await;
    // Found by its words; in the bin, and back.
    window.go("#/find", "find").await;
    window.type_into(&say("find-words"), "sing").await;
    window
        .until_shown("main [aria-labelledby=found-goals] a")
        .await;
    window.press_beginning("for later").await;
    window.arrive("goals-write").await;
    window.press(&say("goals-remove")).await;
    window.arrive("goals").await;
    window.press(&say("goals-bin-link")).await;
    window.arrive("goals-bin").await;
    window.press_beginning(&say("goals-bin-back")).await;
    window.read(&say("goals-bin-empty")).await;
}

#[tokio::test]
async fn an_activity_is_built_up_in_the_persons_own_amounts_and_the_plan_is_one_page() {
    let stage = Stage::new();
    let window = made(&stage).await;
    let id = add(&window, "Walk to the bridge", walking()).await;
    window.go(&write(&id), "goals-write").await;
    window.read("Sudden chest pain").await;
    window.read(&say("sheet-safety-practitioner")).await;
    let ask = say("goals-effort");
    for reason in ["worse", "heart", "treatment"] {
        window
            .answer(&ask, &say(&format!("goals-effort-{reason}")))
            .await;
        window.read(&say("goals-build-limits")).await;
        assert!(window.control(&say("goals-amount")).await.is_none());
    }
    window.answer(&ask, &say("goals-effort-neither")).await;
    for (number, minutes) in [("1", "10"), ("2", "20"), ("3", "15")] {
        let field = fill("goals-try", &[("number", number)]);
        window.type_into(&field, minutes).await;
    }
    window
        .read(&fill("goals-build-start", &[("most", "12 minutes")]))
        .await;
    amount(&window, "13").await;
    window.read("The most you can choose now is 12.").await;
    window.clear(&say("goals-amount")).await;
    amount(&window, "12").await;
    window.read("How much now: 12 minutes").await;
    window.read("Stay with it until 29 November.").await;
    stage.set_now("2026-11-29T09:00:00+00:00");
    window.go("#/today", "today").await;
    window.go(&write(&id), "goals-write").await;
    window.read("you can go up to 13 minutes").await;
    amount(&window, "13").await;
    window.read("How much now: 13 minutes").await;
    window.press("Go back to 12 minutes").await;
    window.read("How much now: 12 minutes").await;

    window.go("#/plan/goals/paper", "goals-paper").await;
    window.until_shown("main .preview img").await;
    window.press(&say("app-save-file")).await;
    window.read(&say("app-not-locked")).await;
    let saved = pdf::only_one(&stage.save());
    let words = pdf::words(&saved);
    for there in [
        "My action plan",
        "Walk to the bridge",
        "Find my shoes",
        "How much now: 12 minutes",
        "Sunday 6 December",
        "Sudden chest pain",
    ] {
        assert!(words.contains(there), "{there} is not in: {words}");
    }
    pdf::keep(&saved, "action-plan");
    // Of what was hoped nothing is there until it is wanted.
    assert!(
        window
            .control(&say("goals-page-practitioner"))
            .await
            .is_none()
    );
    window.press(&say("goals-page-blank")).await;
    window.until_shown("main .preview img").await;
    window.go("#/plan/goals", "goals").await;
    window.press(&say("goals-extra")).await;
    window.tick(&say("goals-scaling")).await;
    window.go(&write(&id), "goals-write").await;
    window.press(&say("goals-hope")).await;
    window.read(&say("goals-hope-lead")).await;
    // On the screen there are words, and the number stands on the practitioner's page alone.
    assert!(!window.words().await.to_lowercase().contains("score"));
    window.go("#/plan/goals/paper", "goals-paper").await;
    window.press(&say("goals-page-practitioner")).await;
    window.until_shown("main .preview img").await;
}

/// The name of an answer with its hint below it.
fn label(key: &str) -> String {
    format!("{} {}", say(key), say(&format!("{key}-hint")))
}

async fn amount(window: &Window, words: &str) {
    window.type_into(&say("goals-amount"), words).await;
    window.press(&say("goals-amount-take")).await;
}

fn walking() -> Value {
    json!({
        "kind": "activity",
        "unit": "minutes",
        "review": "2026-12-06",
        "steps": [{ "id": "", "words": "Find my shoes", "done": null }],
    })
}

async fn first(window: &Window, which: &str) -> Value {
    let page = window.command("goals_list", json!({})).await.unwrap();
    let asked = json!({ "id": page[which][0]["id"] });
    let page = window.command("goal_get", asked).await.unwrap();
    page["goal"].clone()
}

async fn count(window: &Window, which: &str) -> usize {
    let page = window.command("goals_list", json!({})).await.unwrap();
    page[which].as_array().expect("a list").len()
}

async fn made(stage: &Stage) -> Window {
    let window = Window::open(stage).await;
    first_run::make(&window).await;
    window
}
