//! What the program's memory holds after unlocking and after the lock, and who may look into it.
//!
//! Each proof first shows what would be there without the guard it is about.

use std::fs;
use std::process::Stdio;

use serde_json::json;
use towpath_tests::first_run::{self, PASSPHRASE, bare};
use towpath_tests::keys;
use towpath_tests::memory::{copies, forms};
use towpath_tests::patience::until;
use towpath_tests::process::{Process, descendants};
use towpath_tests::programs;
use towpath_tests::stage::Stage;
use towpath_tests::window::Window;
use towpath_tests::words::say;

/// Words that stand nowhere else, long enough not to come about by chance.
const PLANTED: &str = "Quillworteddy under the third arch";
/// The most copies of a person's words after the lock. Source: security, T10.
const MOST_COPIES: usize = 2;

#[tokio::test]
async fn words_leave_the_programs_memory_with_the_lock() {
    let without = planted_after_the_lock("dumps wiping blanking").await;
    assert!(
        without > MOST_COPIES,
        "the control: {without} copies without the guards"
    );
    let with = planted_after_the_lock("dumps").await;
    println!("copies after the lock: {without} without the guards, {with} with them");
    assert!(with <= MOST_COPIES, "{with} copies");
}

/// Writes, lists, finds and shows the planted words, locks, and counts their copies.
async fn planted_after_the_lock(left_open: &'static str) -> usize {
    let stage = Stage::with_left_open(left_open);
    let window = Window::open(&stage).await;
    first_run::make(&window).await;
    window.go("#/diary/write", "diary-write").await;
    window.type_unseen(&say("diary-words"), PLANTED).await;
    window.read(&say("app-saved")).await;
    window.go("#/diary/list", "diary-list").await;
    // What the driver asks for passes through the program: the words are not among it.
    window.read("Quillworteddy").await;
    window.go("#/find", "find").await;
    window.type_into(&say("find-words"), "Quillworteddy").await;
    window.until_shown("mark").await;
    let open = in_memory(&window, PLANTED);
    assert!(open > 0, "the search finds what is there");
    first_run::lock(&window).await;
    in_memory(&window, PLANTED)
}

fn in_memory(window: &Window, words: &str) -> usize {
    let found =
        copies(window.program_id(), &forms(words)).expect("this program may be looked into");
    found.iter().sum()
}

#[tokio::test]
async fn passphrase_and_keys_leave_the_memory_once_they_have_opened_the_workbook() {
    assert!(
        unguarded().await > 0,
        "the control: words that cross bare and are not wiped stay"
    );
    let stage = Stage::with_left_open("dumps");
    let window = Window::open(&stage).await;
    first_run::make(&window).await;
    // While they were chosen they stood on the screen to be read, which no later start does.
    window.close(&stage).await;
    let window = Window::open(&stage).await;
    first_run::open(&window, PASSPHRASE).await;
    assert_eq!(
        in_memory(&window, PASSPHRASE),
        0,
        "copies of the passphrase"
    );
    let keys = keys::of(&stage.workbook(), PASSPHRASE);
    let keys = [keys.wrapping, keys.root, keys.database, keys.database_hex];
    let count = || copies(window.program_id(), &keys).expect("it may be looked into");
    // Wrapping key, SQLCipher's key, the same in hexadecimal figures; the root key seals each save.
    let open = count();
    assert_eq!(
        (open[0], open[2], open[3]),
        (0, 0, 0),
        "keys while it is open: {open:?}"
    );
    assert!(open[1] > 0, "the search finds a key that is there");
    first_run::lock(&window).await;
    assert_eq!(count(), [0; 4], "keys after the lock");
}

/// Copies of a passphrase that crossed without its mask into a program that wipes nothing.
async fn unguarded() -> usize {
    let stage = Stage::with_left_open("dumps wiping");
    let window = Window::open(&stage).await;
    window.arrive("first-run-welcome").await;
    let judged = window
        .command(
            "passphrase_judge",
            json!({ "passphrase": bare(PASSPHRASE) }),
        )
        .await;
    judged.expect("it is judged");
    in_memory(&window, PASSPHRASE)
}

#[tokio::test]
async fn the_page_is_thrown_away_with_the_lock() {
    for (left_open, stays) in [("blanking", true), ("", false)] {
        let stage = Stage::with_left_open(left_open);
        let window = Window::open(&stage).await;
        first_run::make(&window).await;
        window
            .run("window.__planted = arguments[0];", vec![json!(PLANTED)])
            .await;
        first_run::lock(&window).await;
        let planted = window.run("return window.__planted ?? null;", vec![]).await;
        assert_eq!(
            planted == json!(PLANTED),
            stays,
            "with “{left_open}” left open"
        );
    }
}

/// Looks into a program of its own account: the parent of what it looks into, so that no rule of
/// the system but the program's own stands in the way.
const LOOK: &str = r#"
    "$1" & program=$!
    read go < "$2"
    if true < /proc/$program/mem; then echo open; else echo shut; fi > "$3"
    kill $program
"#;

#[tokio::test]
async fn nobody_without_privileges_can_look_into_the_program_or_dump_it() {
    for (program, left_open, seen) in [
        (programs::journeys(), "dumps", "open"),
        (programs::journeys(), "", "shut"),
        (programs::plain(), "dumps", "shut"),
    ] {
        let stage = Stage::unprivileged_with_left_open(left_open);
        let (go, result) = (stage.folder().join("go"), stage.folder().join("result"));
        let program = stage.own_copy(&program);
        let mut command = stage.command("sh");
        command
            .args(["-c", LOOK, "sh"])
            .args([&program, &go, &result]);
        let made = stage.command("mkfifo").arg(&go).status();
        assert!(
            made.is_ok_and(|status| status.success()),
            "a pipe to wait at"
        );
        let looker = Process::start(command.stderr(Stdio::null()));
        let web = until("the page's own process", async || {
            let all = descendants(looker.id());
            let named = |id: &u32, name: &str| {
                fs::read_to_string(format!("/proc/{id}/comm")).is_ok_and(|n| n.starts_with(name))
            };
            all.iter().copied().find(|id| named(id, "WebKitWeb"))
        })
        .await;
        // Files of a program that was dumped would hold the words of the page, too.
        if seen == "shut" {
            let limits = fs::read_to_string(format!("/proc/{web}/limits")).expect("its limits");
            let core = limits
                .lines()
                .find(|line| line.starts_with("Max core file size"));
            let zero = core.is_some_and(|line| line.split_whitespace().nth(4) == Some("0"));
            assert!(zero, "{core:?}");
        }
        fs::write(&go, "go\n").expect("the looker waits");
        let saw = until("an answer", async || {
            fs::read_to_string(&result)
                .ok()
                .filter(|text| !text.is_empty())
        })
        .await;
        assert_eq!(saw.trim(), seen, "with “{left_open}” left open");
    }
}
