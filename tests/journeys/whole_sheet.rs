//! A worksheet with all its questions on one page.

use serde_json::json;
use towpath_tests::gate::{Faults, axe};
use towpath_tests::patience::until;
use towpath_tests::screens::worksheets::start;
use towpath_tests::stage::Stage;
use towpath_tests::words::say;

use crate::gates::unroll;
use crate::worksheets::made;

/// Width of the window as it opens.
const WIDE: u32 = 1100;

#[tokio::test]
async fn a_paper_sheet_is_copied_in_on_one_page_and_an_answer_out_of_range_is_said() {
    let stage = Stage::new();
    let window = made(&stage).await;
    let id = start(&window, "sleep-diary", "standard").await;
    let here = format!("#/worksheets/sheet/{id}");
    window.go(&here, "worksheets-question").await;
    window.press(&say("worksheet-ways")).await;
    window.tick(&say("worksheet-whole")).await;
    window.arrive("worksheets-whole").await;
    for (question, typed) in [
        ("Which morning is it?", "20 November"),
        ("When did you get into bed?", "22:30"),
        ("How many minutes did it take to fall asleep?", "1 hour 10"),
        ("How many times did you wake?", "3"),
        ("When did you get up?", "7 am"),
    ] {
        window.type_into(question, typed).await;
    }
    window.read(&say("app-saved")).await;
    window.type_into("How many times did you wake?", "00").await;
    window.read("Use a whole number from 0 to 40.").await;
    window.press(&say("worksheet-to-check")).await;
    window.arrive("worksheets-check").await;
    for there in [
        "20 November",
        "1 hour 10 minutes",
        "3 times",
        "8 hours 30 minutes",
    ] {
        window.read(there).await;
    }
    // It is remembered for the next sheet.
    let next = start(&window, "thought-record", "minute").await;
    window
        .go(&format!("#/worksheets/sheet/{next}"), "worksheets-whole")
        .await;
}

#[tokio::test]
async fn earlier_words_stand_beside_the_question_in_hand_when_all_are_on_one_page() {
    const SLIP: &str = "return document.querySelector('aside .slip')?.innerText ?? '';";
    let stage = Stage::new();
    let window = made(&stage).await;
    let id = start(&window, "thought-record", "minute").await;
    window
        .go(&format!("#/worksheets/sheet/{id}"), "worksheets-question")
        .await;
    window.press(&say("worksheet-ways")).await;
    window.tick(&say("worksheet-whole")).await;
    window.arrive("worksheets-whole").await;
    window
        .type_into("What was going on?", "The bus was late.")
        .await;
    // The question in hand was the first one: nothing comes before it.
    assert_eq!(window.run(SLIP, vec![]).await, json!(""));
    window
        .type_into("What did the thought say?", "They will shout.")
        .await;
    until("the slip of the third question", async || {
        let slip = window.run(SLIP, vec![]).await;
        slip.as_str()?.contains("The bus was late.").then_some(())
    })
    .await;
    window.read(&say("app-saved")).await;
    window.press(&say("worksheet-to-check")).await;
    window.press(&say("worksheet-finish")).await;
    window.arrive("worksheets-end").await;
    // The next one of its kind can be written with this one beside it.
    let next = start(&window, "thought-record", "minute").await;
    window
        .go(&format!("#/worksheets/sheet/{next}"), "worksheets-whole")
        .await;
    window.press(&say("worksheet-last")).await;
    window.read("They will shout.").await;
}

#[tokio::test]
async fn every_sheet_passes_axe_with_all_its_questions_on_one_page() {
    let stage = Stage::new();
    stage.ask_for_comfort(&json!({ "whole_sheets": true }));
    let window = made(&stage).await;
    let mut faults = Faults::default();
    for sheet in towpath_content::sheets::sheets().newest() {
        let id = start(&window, &sheet.id, "full").await;
        window
            .go(&format!("#/worksheets/sheet/{id}"), "worksheets-whole")
            .await;
        window.read(&sheet.title).await;
        unroll(&window, WIDE).await;
        // The longest are taller than any screen: their foot stands below them, not over them.
        let low = "document.documentElement.toggleAttribute('data-short', true);";
        window.run(low, vec![]).await;
        window.settle().await;
        faults.add(&sheet.id, axe::faults(&window).await);
    }
    faults.none_expected();
}
