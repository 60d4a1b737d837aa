//! Two starts at once: one writer.

use towpath_tests::first_run::{self, PASSPHRASE};
use towpath_tests::patience::until;
use towpath_tests::process::Process;
use towpath_tests::programs;
use towpath_tests::stage::Stage;
use towpath_tests::sweep;
use towpath_tests::window::Window;
use towpath_tests::words::{error, say};

#[tokio::test]
async fn a_second_start_gives_way_to_the_first_window() {
    let stage = Stage::new();
    let window = Window::open(&stage).await;
    first_run::make(&window).await;
    let mut second = Process::start(&mut stage.command(programs::journeys()));
    until("the second start to end", async || {
        second.has_ended().then_some(())
    })
    .await;
    window.go("#/diary/write", "diary-write").await;
    window
        .type_into(&say("diary-words"), "The first window goes on.")
        .await;
    window.read(&say("app-saved")).await;
}

#[tokio::test]
async fn a_workbook_open_on_another_desktop_is_not_opened_twice() {
    let stage = Stage::new();
    let first = Window::open(&stage).await;
    first_run::make(&first).await;
    let beside = Stage::beside(&stage);
    let second = Window::open(&beside).await;
    second.arrive("lock").await;
    let before = sweep::snapshot(&stage.workbook());
    second.type_into(&say("lock-words"), PASSPHRASE).await;
    second.press(&say("lock-open")).await;
    second.read(&error("open-elsewhere")).await;
    assert!(
        before == sweep::snapshot(&stage.workbook()),
        "the second one changed a file"
    );
    first.kill().await;
    // The lock of a killed program is taken over by itself.
    second.press(&say("lock-open")).await;
    second.arrive("today").await;
}

#[tokio::test]
async fn of_six_starts_at_the_same_moment_one_stays() {
    let stage = Stage::new();
    let window = Window::open(&stage).await;
    first_run::make(&window).await;
    window.close(&stage).await;
    let mut all: Vec<Process> = (0..6)
        .map(|_| Process::start(&mut stage.command(programs::journeys())))
        .collect();
    until("one of six to stay", async || {
        (all.iter_mut()
            .filter_map(|p| p.has_ended().then_some(()))
            .count()
            == 5)
            .then_some(())
    })
    .await;
}
