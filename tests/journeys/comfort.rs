//! Comfort: what a person chooses for their eyes, hands and head, before unlocking too.

use fantoccini::actions::{InputSource, KeyAction, KeyActions};
use fantoccini::key::Key;
use serde_json::{Value, json};
use towpath_content::words::{english, plain};
use towpath_tests::first_run::{self, PASSPHRASE};
use towpath_tests::gate::keyboard::focused;
use towpath_tests::people;
use towpath_tests::stage::{SPELLING, Stage};
use towpath_tests::twice;
use towpath_tests::window::Window;
use towpath_tests::words::{say, speak_plainly};

/// What the page wears, by the names that `ui/app/look.ts` gives.
async fn worn(window: &Window, name: &str) -> Value {
    let script = "return document.documentElement.getAttribute(arguments[0]);";
    window.run(script, vec![json!(name)]).await
}

#[tokio::test]
async fn every_comfort_shows_at_once_before_there_is_a_workbook_and_is_kept() {
    let stage = Stage::new();
    let window = Window::open(&stage).await;
    window.press(&say("app-settings")).await;
    window.arrive("settings-comfort").await;
    let choices = [
        ("settings-paper-green", "data-tint", "green"),
        ("settings-letters-lexend", "data-font", "lexend"),
        ("settings-spacing-on", "data-spacing", "wide"),
        ("settings-movement-on", "data-movement", "fade"),
    ];
    for (words, name, value) in choices {
        window.press(&say(words)).await;
        assert_eq!(worn(&window, name).await, value, "{words}");
    }
    let family = "return getComputedStyle(document.body).fontFamily + ' ' + \
        [...document.fonts].filter(f => f.status === 'loaded').map(f => f.family).join();";
    window.settle().await;
    let family = window.run(family, vec![]).await.to_string();
    assert_eq!(
        family.matches("Lexend").count(),
        2,
        "worn and loaded: {family}"
    );
    window.close(&stage).await;
    let window = Window::open(&stage).await;
    for (_, name, value) in choices {
        assert_eq!(worn(&window, name).await, value);
    }
    window.go("#/settings/comfort", "settings-comfort").await;
    window.press(&say("settings-usual")).await;
    assert_eq!(worn(&window, "data-font").await, "atkinson");
}

#[tokio::test]
async fn plain_words_are_said_at_once_in_the_window_and_on_paper() {
    let stage = Stage::new();
    let window = Window::open(&stage).await;
    let (usual, plain) = (english(), plain());
    window.read(&usual.say("app-shared")).await;
    window.go("#/settings/comfort", "settings-comfort").await;
    let key = "settings-paper-morning";
    window.read(&usual.say(key)).await;
    window.press(&say("settings-words-on")).await;
    window.read(&plain.say(key)).await;
    speak_plainly();
    window.go("#/first-run/welcome", "first-run-welcome").await;
    window.read(&plain.say("app-shared")).await;
    window.press(&say("app-continue")).await;
    window.arrive("first-run-words").await;
    window.press(&say("app-continue")).await;
    window.arrive("first-run-code").await;
    let pages = window.command("recovery_pages", json!({})).await;
    let words = pages.expect("the sheet")["words"][0].to_string();
    let kept = plain.say("report-recovery-keep-text");
    let start = kept.split('.').next().expect("a sentence");
    assert!(words.contains(start), "on paper: {words}");
}

#[tokio::test]
async fn gentle_mode_is_one_card_without_typing_and_leaves_nothing_to_catch_up_with() {
    let stage = Stage::new();
    let window = Window::open(&stage).await;
    first_run::make(&window).await;
    people::move_in_but_today(&window).await;
    window.go("#/diary/list", "diary-list").await;
    window.go("#/today", "today").await;
    let before = window.words().await;
    assert!(before.contains("Saturday 21 November"), "{before}");
    window.press(&say("today-gentle-start")).await;
    window.read(&say("today-gentle-on")).await;
    let card = "const card = document.querySelector('main .sheet');\
        return { answers: card.querySelectorAll('button, a').length,\
          typed: document.querySelectorAll('main :is(input, textarea, select)').length,\
          words: document.querySelector('main').innerText };";
    for answer in [
        "today-gentle-other",
        "today-gentle-did",
        "today-gentle-face",
    ] {
        let shown = window.run(card, vec![]).await;
        let answers = shown["answers"].as_u64().expect("a count");
        assert!((1..=3).contains(&answers), "{answers} answers");
        assert_eq!(shown["typed"], 0, "nothing needs typing");
        let words = shown["words"].as_str().expect("words");
        assert!(!words.contains(|c: char| c.is_ascii_digit()), "{words}");
        window.press(&say(answer)).await;
    }
    window.press(&say("mood-2")).await;
    window.read(&say("today-gentle-saved")).await;
    window.press(&say("app-help-now")).await;
    window.arrive("help").await;
    window.go("#/today", "today").await;
    window.press(&say("today-gentle-off")).await;
    window.read(&say("today-gentle-start")).await;
    window.read(&say("today-so-far")).await;
    let after = window.words().await;
    assert!(!after.contains(&say("today-gentle-nothing")), "{after}");
}

#[tokio::test]
async fn gentle_mode_is_never_on_by_itself_and_stays_until_it_is_turned_off() {
    let stage = Stage::new();
    let window = Window::open(&stage).await;
    assert_eq!(worn(&window, "data-gentle").await, Value::Null);
    first_run::make(&window).await;
    for _ in 0..3 {
        window.press(&say("mood-1")).await;
    }
    assert_eq!(worn(&window, "data-gentle").await, Value::Null);
    window.go("#/settings/comfort", "settings-comfort").await;
    window
        .press(&(say("settings-gentle-on") + " " + &say("settings-gentle-on.hint")))
        .await;
    assert_eq!(worn(&window, "data-gentle").await, "");
    window.close(&stage).await;
    let window = Window::open(&stage).await;
    first_run::open(&window, PASSPHRASE).await;
    window.read(&say("today-gentle-on")).await;
}

#[tokio::test]
async fn a_second_press_of_a_shaking_hand_is_let_go_by() {
    // "Show me" opens and closes where it stands; a control that moved would be missed, not guarded.
    for (steady, offered) in [(false, "tips-show"), (true, "tips-close")] {
        let stage = Stage::new();
        stage.ask_for_comfort(&json!({ "steady_hands": steady }));
        let window = Window::open(&stage).await;
        window.go("#/settings/comfort", "settings-comfort").await;
        let apart = twice::press(&window, &say("tips-show")).await;
        let left = window.control(&say(offered)).await;
        assert!(left.is_some(), "no “{offered}”; {apart} ms apart");
    }
}

#[tokio::test]
async fn what_comes_up_under_a_shaking_hand_is_not_pressed() {
    for (steady, pressed) in [(false, true), (true, false)] {
        let stage = Stage::new();
        stage.ask_for_comfort(&json!({ "steady_hands": steady }));
        let window = Window::open(&stage).await;
        window.go("#/settings/comfort", "settings-comfort").await;
        // A button that gives its place to another one, as a question does to its answer.
        let plant = "const button = (words, act) => { const el = document.createElement('button');\
            el.textContent = words; el.onclick = act; return el; };\
            const second = button('Second', () => { window.pressedSecond = true; });\
            const first = button('First', () => first.replaceWith(second));\
            document.querySelector('main h1').before(first);";
        window.run(plant, vec![]).await;
        let apart = twice::press(&window, "First").await;
        let second = window.run("return !!window.pressedSecond;", vec![]).await;
        assert_eq!(second, json!(pressed), "{apart} ms apart");
    }
}

#[tokio::test]
async fn the_window_says_whether_british_spelling_is_there_and_writing_works_without() {
    let installed = std::path::Path::new(SPELLING).join("en_GB.dic").exists();
    assert!(
        installed,
        "hunspell-en-gb belongs to the packages of the tests"
    );
    for (stage, there) in [(Stage::new(), true), (Stage::without_spelling(), false)] {
        let window = Window::open(&stage).await;
        let seen = window.command("spelling_look", json!({})).await;
        assert_eq!(seen.expect("an answer")["there"], json!(there));
        window.go("#/settings/comfort", "settings-comfort").await;
        match there {
            true => window.read(&say("settings-spelling-there")).await,
            false => window.read("hunspell-en-gb").await,
        }
        window.go("#/today", "first-run-welcome").await;
        first_run::make(&window).await;
        window.go("#/diary/write", "diary-write").await;
        window
            .type_into(&say("diary-words"), "Teh brigde was cloesd.")
            .await;
        window.read(&say("app-saved")).await;
    }
}

#[tokio::test]
async fn a_person_is_welcomed_back_and_nothing_is_said_about_the_gap() {
    let stage = Stage::new();
    let window = Window::open(&stage).await;
    first_run::make(&window).await;
    people::move_in(&window).await;
    window.close(&stage).await;
    stage.set_now("2027-02-14T10:15:00+00:00");
    let window = Window::open(&stage).await;
    first_run::open(&window, PASSPHRASE).await;
    window.read(&say("today-welcome-back")).await;
    let words = window.words().await;
    for told in ["November", "days", "weeks", "months", "ago", "last"] {
        let low = words.to_lowercase();
        assert!(
            !low.contains(&told.to_lowercase()),
            "says “{told}”: {words}"
        );
    }
    window.press(&say("mood-3")).await;
    window.read(&say("app-saved")).await;
    window.go("#/find", "find").await;
    window.go("#/today", "today").await;
    let words = window.words().await;
    assert!(!words.contains(&say("today-welcome-back")), "{words}");
}

#[tokio::test]
async fn show_me_opens_on_a_press_leaves_with_escape_and_opens_again() {
    let stage = Stage::new();
    let window = Window::open(&stage).await;
    let first = say("tips-first-run-welcome.one");
    for _ in 0..2 {
        assert!(!window.words().await.contains(&first), "never by itself");
        window.press(&say("tips-show")).await;
        window.read(&first).await;
        assert_eq!(focused(&window).await, say("tips-name"));
        let escape = char::from(Key::Escape);
        let keys = KeyActions::new("keys".to_owned())
            .then(KeyAction::Down { value: escape })
            .then(KeyAction::Up { value: escape });
        window.client().perform_actions(keys).await.expect("a key");
        window.until_hidden(&first).await;
        assert_eq!(focused(&window).await, say("tips-show"));
    }
}
