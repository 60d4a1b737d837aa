//! Reading aloud: every sentence marked while it is said, stopped by Esc and by Hide, and no voice.
//!
//! The voice is made up: a test says how many sentences it has said so far.

use serde_json::{Value, json};
use towpath_tests::first_run::{self, PASSPHRASE};
use towpath_tests::patience::until;
use towpath_tests::stage::Stage;
use towpath_tests::window::Window;
use towpath_tests::words::{error, say};

const ESCAPE: &str = "\u{e00c}";
/// What is marked now; nothing where nothing is.
const MARKED: &str = "const all = [...document.querySelectorAll('main .spoken')];\
    return all.length === 1 ? all[0].textContent : all.length === 0 ? null : 'more than one';";

/// A new workbook with an article open.
async fn at(stage: &Stage, article: &str) -> Window {
    let window = Window::open(stage).await;
    first_run::make(&window).await;
    window
        .go(&format!("#/read/{article}"), "read-article")
        .await;
    window.until_shown("main h2").await;
    window
}

/// Waits until this is what is marked.
async fn marked(window: &Window, wanted: Option<&str>) {
    let wanted = json!(wanted);
    until(&format!("{wanted} to be marked"), async || {
        (window.run(MARKED, vec![]).await == wanted).then_some(())
    })
    .await;
}

/// Waits until the voice was given this last.
async fn heard(stage: &Stage, wanted: &str) {
    until(&format!("the voice to hear “{wanted}”"), async || {
        let last = stage.heard().pop()?;
        last.starts_with(wanted).then_some(())
    })
    .await;
}

/// Every sentence of an article, as the core reads it.
async fn sentences(window: &Window, article: &str) -> Vec<String> {
    let text = json!({ "kind": "article", "article": article, "plain": false });
    let asked = json!({ "text": text, "from": { "line": 0, "sentence": 0 } });
    let begun = window.command("speech_start", asked).await.expect("lines");
    window
        .command("speech_stop", json!({}))
        .await
        .expect("it stops");
    let lines = begun["lines"].as_array().expect("lines").clone();
    let all = lines.iter().flat_map(|line| line.as_array().unwrap());
    all.map(|one| one.as_str().unwrap().to_owned()).collect()
}

#[tokio::test]
async fn an_article_is_read_to_its_end_with_each_sentence_marked() {
    let stage = Stage::new();
    let window = at(&stage, "pain").await;
    let before = window.words().await;
    let all = sentences(&window, "pain").await;
    assert!(all.len() > 40, "{}", all.len());
    window.press(&say("aloud-start")).await;
    for (number, sentence) in all.iter().enumerate() {
        stage.set_said(number);
        marked(&window, Some(sentence)).await;
        let seen = "const box = document.querySelector('main .spoken').getBoundingClientRect();\
            return box.top >= 0 && box.bottom <= innerHeight;";
        assert_eq!(window.run(seen, vec![]).await, json!(true), "{sentence}");
    }
    stage.set_said(all.len());
    marked(&window, None).await;
    window.read(&say("aloud-ended")).await;
    // The page says no word more or less than it did, but for the one line about the end.
    let after = window.words().await.replace(&say("aloud-ended"), "");
    let tidy = |words: &str| words.split_whitespace().collect::<Vec<_>>().join(" ");
    assert_eq!(tidy(&after), tidy(&before));
}

#[tokio::test]
async fn escape_stops_it_and_pause_goes_on_where_it_was() {
    let stage = Stage::new();
    let window = at(&stage, "sleep").await;
    let all = sentences(&window, "sleep").await;
    window.press(&say("aloud-start")).await;
    stage.set_said(3);
    marked(&window, Some(&all[3])).await;
    window.press(&say("aloud-pause")).await;
    heard(&stage, "quiet").await;
    marked(&window, Some(&all[3])).await;
    window.press(&say("aloud-go-on")).await;
    heard(&stage, &format!("Usual {} {}", all.len() - 3, all[3])).await;
    // Slower from the same sentence on; the pace is remembered.
    window.press(&say("aloud-slower")).await;
    heard(&stage, "Slower").await;
    let focused = window.client().active_element().await.expect("a focus");
    focused.send_keys(ESCAPE).await.expect("Escape is sent");
    marked(&window, None).await;
    heard(&stage, "quiet").await;
    window.until_hidden(&say("aloud-stop")).await;
    window.press(&say("aloud-start")).await;
    heard(&stage, &format!("Slower {}", all.len())).await;
    // From a paragraph that is chosen.
    let pick = "const select = document.querySelector('main .reading select');\
        select.value = select.options[2].value;\
        select.dispatchEvent(new Event('change', { bubbles: true }));\
        return select.options[2].textContent;";
    let chosen = window.run(pick, vec![]).await;
    let begins = chosen.as_str().expect("words").trim_end_matches(" …");
    let from = until("the voice to begin there", async || {
        let last = stage.heard().pop()?;
        // A sentence may be shorter than the words that name its paragraph, or longer.
        let said = last.splitn(3, ' ').nth(2)?;
        let fits = said.starts_with(begins) || begins.starts_with(said);
        fits.then_some(last.clone())
    })
    .await;
    assert!(from.starts_with("Slower"), "{from}");
    // Another page is silent.
    window.go("#/read", "read").await;
    heard(&stage, "quiet").await;
}

#[tokio::test]
async fn hide_makes_the_voice_silent_and_the_lock_keeps_it_so() {
    let stage = Stage::new();
    let window = at(&stage, "sleep").await;
    window.press(&say("aloud-start")).await;
    heard(&stage, "Usual").await;
    window.press(&say("app-hide")).await;
    window.arrive("hidden").await;
    heard(&stage, "quiet").await;
    let asked = json!({
        "text": { "kind": "article", "article": "sleep", "plain": false },
        "from": { "line": 0, "sentence": 0 },
    });
    let refused = window.command("speech_start", asked).await;
    assert_eq!(refused.expect_err("it is locked")["code"], json!("locked"));
    assert_eq!(stage.heard().last().map(String::as_str), Some("quiet"));
}

#[tokio::test]
async fn without_a_voice_one_sentence_says_so_and_the_page_stays() {
    let stage = Stage::new();
    stage.take_voice_away();
    let window = at(&stage, "stress").await;
    window.press(&say("aloud-start")).await;
    window.read(&error("no-voice")).await;
    marked(&window, None).await;
    window.press(&say("read-plainer")).await;
    window.read("Try this today").await;
    // Sound that is switched off is no voice either, and is named as what it is.
    stage.set_said(0);
    window.go("#/settings/comfort", "settings-comfort").await;
    window.press(&say("settings-sound-off")).await;
    window.go("#/read/stress", "read-article").await;
    window.press(&say("aloud-start")).await;
    window.read(&error("sound-off")).await;
    assert_eq!(stage.heard(), Vec::<String>::new());
}

#[tokio::test]
async fn what_stands_before_a_sheet_is_read_and_nothing_of_a_voice_was_touched_before() {
    let stage = Stage::new();
    let window = at(&stage, "pain").await;
    window
        .go("#/worksheets/about/steps-towards", "worksheets-about")
        .await;
    assert_eq!(stage.heard(), Vec::<String>::new());
    window.press(&say("aloud-start")).await;
    let first = "return document.querySelector('main .notice .spoken')?.textContent ?? null;";
    let safe = until("what is safe to be marked", async || {
        Some(window.run(first, vec![]).await).filter(Value::is_string)
    })
    .await;
    assert!(stage.heard()[0].ends_with(safe.as_str().unwrap()), "{safe}");
    window.press(&say("aloud-stop")).await;
    heard(&stage, "quiet").await;
    first_run::lock(&window).await;
    first_run::open(&window, PASSPHRASE).await;
}

#[tokio::test]
async fn the_voice_of_the_computer_says_every_sentence_in_its_order() {
    let mut stage = Stage::new();
    let said = stage.raise_voice();
    let window = at(&stage, "sleep").await;
    let all = sentences(&window, "sleep").await;
    window.press(&say("aloud-start")).await;
    marked(&window, Some(&all[0])).await;
    window.read(&say("aloud-ended")).await;
    let said = std::fs::read_to_string(said).expect("what was said");
    // A dispatcher may change the signs between words; the words stay.
    let letters = |words: &str| -> String { words.chars().filter(|c| c.is_alphabetic()).collect() };
    // Before that, asking for the sentences began and stopped it once.
    let (said, all) = (letters(&said), letters(&all.concat()));
    assert!(said.ends_with(&all), "{said}");
}
