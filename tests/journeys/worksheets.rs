//! Worksheets: by keyboard alone, by mouse, killed and taken up again, and on paper.

use std::fs;
use std::io::Write;
use std::path::Path;
use std::process::Stdio;

use serde_json::{Value, json};
use towpath_tests::by_keys::{ENTER, SPACE, send, tab_to, type_into as type_by_keys};
use towpath_tests::first_run::{self, PASSPHRASE};
use towpath_tests::pdf;
use towpath_tests::programs;
use towpath_tests::screens::worksheets::{answer, start};
use towpath_tests::stage::{MORNING, Stage};
use towpath_tests::window::Window;
use towpath_tests::words::{error, fill, say};

#[tokio::test]
async fn a_thought_is_looked_at_by_keyboard_alone() {
    let stage = Stage::new();
    let window = made(&stage).await;
    begin_by_keys(&window, "sheet-shelf-thoughts", "Looking at one thought").await;
    window.read("Question 1 of 4").await;
    type_by_keys(&window, "What was going on?", "The bus was late.").await;
    go_on(&window, "What did you feel?").await;
    tab_to(&window, "worried").await;
    send(&window, SPACE).await;
    go_on(&window, "What did the thought say?").await;
    // What was written before stays in view.
    window.read("The bus was late.").await;
    tab_to(&window, &say("worksheet-hush")).await;
    send(&window, ENTER).await;
    window.read(&say("worksheet-hushed")).await;
    go_on(&window, "Is there one more way to see it?").await;
    go_on(&window, &say("worksheet-check-title")).await;
    for there in ["The bus was late.", "worried", &say("sheet-rather-not-say")] {
        window.read(there).await;
    }
    tab_to(&window, &say("worksheet-finish")).await;
    send(&window, ENTER).await;
    window.arrive("worksheets-end").await;
}

#[tokio::test]
async fn a_night_is_written_in_ones_own_words_by_keyboard_alone() {
    let stage = Stage::new();
    let window = made(&stage).await;
    begin_by_keys(&window, "sheet-shelf-body", "How I slept").await;
    type_by_keys(&window, "Which morning is it?", "today").await;
    go_on(&window, "When did you get into bed?").await;
    type_by_keys(&window, "When did you get into bed?", "half past ten").await;
    tab_to(&window, &say("app-continue")).await;
    // What cannot be read is said beside the field, and stays there to be changed.
    window.read(&say("parts-time-unread")).await;
    window.clear("When did you get into bed?").await;
    type_by_keys(&window, "When did you get into bed?", "10.30pm").await;
    go_on(&window, "When did you get up?").await;
    type_by_keys(&window, "When did you get up?", "7 am").await;
    go_on(&window, "This is how long you were in bed.").await;
    window.read("8 hours 30 minutes").await;
    go_on(&window, "How was your sleep?").await;
    tab_to(&window, "Very poor").await;
    send(&window, SPACE).await;
    go_on(&window, &say("worksheet-check-title")).await;
    for there in ["22 November", "10.30 pm", "7 am", "Very poor"] {
        window.read(there).await;
    }
}

#[tokio::test]
async fn a_sheet_that_was_paused_and_killed_opens_at_its_question_with_every_letter() {
    const WORRY: &str = "What if the letter is about the rent?";
    let stage = Stage::new();
    let window = made(&stage).await;
    begin_by_keys(&window, "sheet-shelf-thoughts", "A place for worries").await;
    type_by_keys(&window, "What is the worry?", WORRY).await;
    go_on(&window, "Can you do something about it?").await;
    tab_to(&window, "Yes, some of it").await;
    send(&window, SPACE).await;
    go_on(&window, "What will you do, and when?").await;
    tab_to(&window, &say("worksheet-rest")).await;
    send(&window, ENTER).await;
    window.arrive("worksheets").await;
    window.read(&say("worksheet-rested")).await;
    tab_to(&window, &say("app-continue")).await;
    send(&window, ENTER).await;
    window.arrive("worksheets-question").await;
    type_by_keys(
        &window,
        "What will you do, and when?",
        "I will ring them on Mon",
    )
    .await;
    window.read(&say("app-saved")).await;
    window.kill().await;

    let window = Window::open(&stage).await;
    first_run::open(&window, PASSPHRASE).await;
    window.go("#/today", "today").await;
    window.read(&say("today-sheet")).await;
    tab_to(&window, &say("today-sheet")).await;
    send(&window, ENTER).await;
    window.arrive("worksheets-question").await;
    window.read(WORRY).await;
    let held = window.value("What will you do, and when?").await;
    assert_eq!(held, "I will ring them on Mon");
}

#[tokio::test]
async fn the_shelf_leads_to_a_sheet_its_paper_and_the_list_of_all() {
    let stage = Stage::new();
    let window = made(&stage).await;
    window.go("#/worksheets/shelf", "worksheets").await;
    window.type_into(&say("worksheet-search"), "sheet 1").await;
    window.read("Looking at one thought").await;
    window.press(&say("worksheet-search-off")).await;
    window.press_beginning(&say("sheet-shelf-thoughts")).await;
    window.press_beginning("Looking at one thought").await;
    window.arrive("worksheets-about").await;
    window.press(&say("worksheet-print-blank")).await;
    window.arrive("worksheets-paper").await;
    window.tick(&say("share-large")).await;
    window.until_shown("main .preview img").await;
    window.press(&say("app-save-file")).await;
    window.read(&say("app-not-locked")).await;
    let paper = pdf::only_one(&stage.save());
    let words = pdf::words(&paper);
    assert!(words.contains("What was going on?"), "{words}");
    window
        .go("#/worksheets/paper/list", "worksheets-paper")
        .await;
    window.press(&say("parts-page-words")).await;
    window.read("Looking at one thought").await;
}

#[tokio::test]
async fn a_table_holds_a_hundred_lines_and_says_when_it_is_full() {
    let stage = Stage::new();
    let window = made(&stage).await;
    let id = start(&window, "activity-diary", "minute").await;
    let lines: Vec<Value> = (1..100)
        .map(|n| json!({ "what": format!("Thing {n}") }))
        .collect();
    answer(&window, &id, "did", json!(lines)).await;
    window
        .go(&format!("#/worksheets/sheet/{id}"), "worksheets-question")
        .await;
    window.read("Thing 99").await;
    window.press(&say("worksheet-row-add")).await;
    window.type_into("What, where, who with", "Thing 100").await;
    window.press(&say("worksheet-row-done")).await;
    window.read("There is room for 100 lines here.").await;
    let gone = fill("worksheet-row-remove-named", &[("number", "1")]);
    window.press(&gone).await;
    window.read(&say("worksheet-row-removed")).await;
    window.press(&say("app-undo")).await;
    window.read("There is room for 100 lines here.").await;
    window.press(&say("app-continue")).await;
    window.arrive("worksheets-check").await;
    window.read("Thing 100").await;
}

#[tokio::test]
async fn a_sheet_in_the_bin_comes_back_and_a_ticked_one_stands_in_a_summary() {
    let stage = Stage::new();
    let window = made(&stage).await;
    let id = start(&window, "thought-record", "minute").await;
    answer(&window, &id, "happened", json!("The brown letter")).await;
    let finished = window.command("sheet_finish", json!({ "id": id })).await;
    finished.expect("it is finished");
    window
        .go("#/worksheets/written", "worksheets-written")
        .await;
    window.press_beginning("Looking at one thought").await;
    window.arrive("worksheets-read").await;
    window.press(&say("worksheet-remove")).await;
    window.arrive("worksheets-written").await;
    window.read(&say("worksheet-written-none")).await;
    window.press(&say("app-undo")).await;
    window.arrive("worksheets-read").await;

    window.go("#/share", "share-choose").await;
    window.tick(&say("share-sheets")).await;
    window.press(&say("app-continue")).await;
    window.read(&say("share-nothing-ticked")).await;
    window.tick("Looking at one thought").await;
    window.press(&say("app-continue")).await;
    window.arrive("share-look").await;
    window.press(&say("app-save-file")).await;
    window.arrive("share-saved").await;
    let words = pdf::words(&pdf::only_one(&stage.save()));
    assert!(words.contains("The brown letter"), "{words}");
}

#[tokio::test]
async fn a_sheet_of_a_later_edition_is_kept_and_says_so_in_one_kind_sentence() {
    let stage = Stage::new();
    let window = made(&stage).await;
    window.close(&stage).await;
    let file = stage.folder().join("later.json");
    let later = json!({
        "format": "towpath-workbook", "version": 1, "made_at": MORNING,
        "ratings": [], "kept_ratings": [], "hidden_ratings": [], "hard_days": [],
        "entries": [], "shares": [], "people": [],
        "sheets": [{
            "id": "00000000-0000-4000-8000-000000000009", "sheet": "thought-record",
            "edition": 99, "size": "minute", "at": MORNING, "finished_at": MORNING,
            "answers": { "happened": "The brown letter" },
        }],
    });
    fs::write(&file, later.to_string()).expect("a file");
    read_in(&stage, &file);

    let window = Window::open(&stage).await;
    first_run::open(&window, PASSPHRASE).await;
    window
        .go("#/worksheets/written", "worksheets-written")
        .await;
    window.press_beginning("Looking at one thought").await;
    window.arrive("worksheets-read").await;
    window.read(&error("sheet-too-new")).await;
    window.press(&say("worksheet-to-written")).await;
    window.arrive("worksheets-written").await;
}

/// Reads a file into the workbook with the program for the terminal.
fn read_in(stage: &Stage, file: &Path) {
    let mut command = stage.command(programs::cli());
    command.arg("--workbook").arg(stage.workbook());
    command.arg("import").arg(file).stdin(Stdio::piped());
    let mut running = command.spawn().expect("the terminal's program runs");
    let mut typed = running.stdin.take().expect("its input");
    writeln!(typed, "{PASSPHRASE}").expect("it is typed");
    drop(typed);
    assert!(running.wait().expect("it ends").success());
}

/// Every sheet once, at its full size, all on one page. Source: decisions, section 3.
pub(crate) async fn made(stage: &Stage) -> Window {
    let window = Window::open(stage).await;
    first_run::make(&window).await;
    window
}

/// From Today to the first question of a sheet, with keys alone.
async fn begin_by_keys(window: &Window, shelf: &str, title: &str) {
    window.go("#/today", "today").await;
    tab_to(window, &say("app-worksheets")).await;
    send(window, ENTER).await;
    window.arrive("worksheets").await;
    tab_to(window, &say(shelf)).await;
    send(window, ENTER).await;
    window.read(title).await;
    tab_to(window, title).await;
    send(window, ENTER).await;
    window.arrive("worksheets-about").await;
    tab_to(window, &say("worksheet-start")).await;
    send(window, ENTER).await;
    window.arrive("worksheets-question").await;
}

/// Presses Continue with keys alone and waits for these words.
async fn go_on(window: &Window, words: &str) {
    tab_to(window, &say("app-continue")).await;
    send(window, ENTER).await;
    window.read(words).await;
}
