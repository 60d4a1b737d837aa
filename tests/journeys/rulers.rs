//! Where I started, where I am: answered, compared, taken out and back, in the real window.

use serde_json::json;
use towpath_tests::first_run;
use towpath_tests::screens::rulers::answer;
use towpath_tests::stage::Stage;
use towpath_tests::window::Window;
use towpath_tests::words::{error, fill, say};

#[tokio::test]
async fn a_first_and_a_last_sitting_say_worse_and_the_same_as_plainly_as_better() {
    let stage = Stage::new();
    let window = Window::open(&stage).await;
    first_run::make(&window).await;
    window.go("#/plan/rulers", "plan-rulers").await;
    window.read(&say("ruler-offer-first")).await;
    // The first sitting, by the window: two answers, the rest left out.
    window.press(&say("ruler-answer")).await;
    window.arrive("plan-rulers-answer").await;
    window.answer(&say("ruler-worry"), "7").await;
    window.answer(&say("ruler-pain"), "4").await;
    window.read(&say("app-saved")).await;
    window.press(&say("ruler-done")).await;
    window.arrive("plan-rulers").await;
    window.read("One answer so far").await;
    // It goes on through the day: nothing is asked twice, and the same sitting grows.
    window.press(&say("ruler-go-on")).await;
    window.arrive("plan-rulers-answer").await;
    window.answer(&say("ruler-sleep"), "5").await;
    window.press(&say("ruler-done")).await;
    window.arrive("plan-rulers").await;
    window.read("3 answers").await;

    stage.set_now("2027-02-21T10:15:00+00:00");
    window.go("#/today", "today").await;
    window.go("#/plan/rulers", "plan-rulers").await;
    window.press(&say("ruler-answer-again")).await;
    window.arrive("plan-rulers-answer").await;
    for (ruler, value) in [
        ("ruler-worry", "5"),
        ("ruler-pain", "6"),
        ("ruler-sleep", "5"),
    ] {
        window.answer(&say(ruler), value).await;
    }
    window.press(&say("ruler-done")).await;
    window.arrive("plan-rulers").await;
    window
        .read("Worry 2 lower. Pain 2 higher. Sleep the same.")
        .await;
    window.press(&say("ruler-as-table")).await;
    window.until_shown("main table").await;
    window.read("4 on 22 November").await;
}

#[tokio::test]
async fn a_total_above_its_range_is_refused_with_the_range_and_nothing_typed_is_lost() {
    let stage = Stage::new();
    let window = Window::open(&stage).await;
    first_run::make(&window).await;
    window.go("#/plan/rulers/form", "plan-rulers-form").await;
    window
        .type_into(&say("ruler-form-name"), "Clinic form")
        .await;
    window.type_into(&say("ruler-form-total"), "28").await;
    window.type_into(&say("ruler-form-out-of"), "27").await;
    window.press(&say("ruler-form-save")).await;
    window.read("That form goes from 0 to 27.").await;
    assert_eq!(window.value(&say("ruler-form-name")).await, "Clinic form");
    window.clear(&say("ruler-form-total")).await;
    window.type_into(&say("ruler-form-total"), "fourteen").await;
    window.press(&say("ruler-form-save")).await;
    window.read(&say("ruler-form-unread")).await;
    window.clear(&say("ruler-form-total")).await;
    window.type_into(&say("ruler-form-total"), "14").await;
    window.press(&say("ruler-form-save")).await;
    window.arrive("plan-rulers").await;
    window.read("14 out of 27").await;
}

#[tokio::test]
async fn the_first_sitting_taken_out_makes_the_next_the_first_and_undo_brings_it_back() {
    let stage = Stage::new();
    let window = Window::open(&stage).await;
    first_run::make(&window).await;
    let first = answer(&window, "2026-06-03", &[("pain", 4)], "Moving house").await;
    answer(&window, "2026-08-03", &[("pain", 7)], "").await;
    answer(&window, "2026-11-22", &[("pain", 6)], "").await;
    window.go("#/plan/rulers", "plan-rulers").await;
    window.read("Pain 2 higher.").await;
    let there = format!("#/plan/rulers/answer/{first}");
    window.go(&there, "plan-rulers-answer").await;
    window.press(&say("ruler-remove")).await;
    window.arrive("plan-rulers").await;
    window
        .read(&fill("ruler-removed-first", &[("day", "3 August")]))
        .await;
    window.read("Pain 1 lower.").await;
    window.press(&say("app-undo")).await;
    window.arrive("plan-rulers-answer").await;
    window.go("#/plan/rulers", "plan-rulers").await;
    window.read("Pain 2 higher.").await;
    // Its note is found by its words.
    window.go("#/find", "find").await;
    window.type_into(&say("find-words"), "moving").await;
    window.read("Moving house").await;

    // The bin brings it back too, and lets it go for good after a question.
    let asked = json!({ "id": first });
    window
        .command("sitting_remove", asked.clone())
        .await
        .unwrap();
    window.go("#/plan/rulers/bin", "plan-rulers-bin").await;
    window.press_beginning("Bring back: ").await;
    window.read(&say("ruler-bin-came-back")).await;
    window.command("sitting_remove", asked).await.unwrap();
    window.go("#/today", "today").await;
    window.go("#/plan/rulers/bin", "plan-rulers-bin").await;
    window.press_beginning("Remove for good: ").await;
    window.until_shown("dialog").await;
    window.press_last(&say("ruler-bin-remove")).await;
    window.read(&say("ruler-bin-removed")).await;
    window.go(&there, "plan-rulers-answer").await;
    window.read(&error("sitting-gone")).await;
}
