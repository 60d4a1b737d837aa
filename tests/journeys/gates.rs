//! Every gate on every screen, by the one list.

use serde_json::json;
use towpath_content::lint::grade::{PLAIN as PLAIN_WORDS, USUAL as USUAL_WORDS};
use towpath_tests::gate::{Faults, axe, copy, keyboard, motion, names, reflow, targets};
use towpath_tests::picture::TALLEST;
use towpath_tests::screens::{self, Stop};
use towpath_tests::stage::Stage;
use towpath_tests::window::Window;
use towpath_tests::words::{say, speak_plainly};

/// Lights in which every screen is checked.
const LIGHTS: [&str; 3] = ["morning", "evening", "contrast"];

/// Inner size of the window as it opens.
const USUAL: (u32, u32) = (1100, 760);

#[tokio::test]
async fn every_screen_passes_axe_in_every_light_and_at_twice_the_text() {
    let stage = Stage::new();
    let window = Window::open(&stage).await;
    let mut faults = Faults::default();
    screens::visit(&window, async |window: &Window, stop: &Stop| {
        // As tall as its page, so that no pinned bar lies over a control by chance.
        unroll(window, USUAL.0).await;
        for light in LIGHTS {
            window.wear(light, 100).await;
            faults.add(
                &format!("{} in {light}", stop.title()),
                axe::faults(window).await,
            );
        }
        window.wear("morning", 200).await;
        unroll(window, USUAL.0).await;
        faults.add(
            &format!("{} at 200 %", stop.title()),
            axe::faults(window).await,
        );
        window.wear("morning", 100).await;
        window.resize(USUAL.0, USUAL.1).await;
    })
    .await;
    faults.none_expected();
}

#[tokio::test]
async fn every_screen_fits_a_narrow_window_and_twice_the_text() {
    let stage = Stage::new();
    let window = Window::open(&stage).await;
    let mut faults = Faults::default();
    screens::visit(&window, async |window: &Window, stop: &Stop| {
        faults.add(&stop.title(), targets::faults(window).await);
        window.wear("morning", 200).await;
        faults.add(
            &format!("{} at 200 %", stop.title()),
            reflow::faults(window).await,
        );
        faults.add(
            &format!("{} at 200 %", stop.title()),
            targets::faults(window).await,
        );
        window.resize(reflow::NARROWEST, 640).await;
        faults.add(
            &format!("{} at 200 % and 320 px", stop.title()),
            reflow::faults(window).await,
        );
        window.wear("morning", 100).await;
        faults.add(
            &format!("{} at 320 px", stop.title()),
            reflow::faults(window).await,
        );
        faults.add(
            &format!("{} at 320 px", stop.title()),
            targets::faults(window).await,
        );
        if window.control(&say("app-menu")).await.is_some() {
            window.press(&say("app-menu")).await;
            let place = format!("{} with the menu", stop.title());
            faults.add(&place, reflow::faults(window).await);
            faults.add(&place, targets::faults(window).await);
            unroll(window, reflow::NARROWEST).await;
            faults.add(&place, axe::faults(window).await);
            window.press(&say("app-menu")).await;
        }
        window.resize(USUAL.0, USUAL.1).await;
    })
    .await;
    faults.none_expected();
}

#[tokio::test]
async fn every_screen_can_be_used_without_a_mouse_or_eyes_and_nothing_moves() {
    let stage = Stage::accessible();
    stage.ask_for_less_movement();
    let window = Window::open(&stage).await;
    let hears = window.run("return document.hasFocus();", vec![]).await;
    assert_eq!(hears, json!(true), "the window has the keyboard");
    let mut faults = Faults::default();
    screens::visit(&window, async |window: &Window, stop: &Stop| {
        faults.add(&stop.title(), copy::faults(window, &USUAL_WORDS).await);
        faults.add(&stop.title(), motion::faults(window).await);
        faults.add(&stop.title(), names::faults(&stage).await);
        faults.add(&stop.title(), keyboard::faults(window).await);
    })
    .await;
    faults.none_expected();
}

/// Letters and papers a person can choose; every screen wears one pair, and they go round.
const LETTERS: [&str; 3] = ["open-dyslexic", "lexend", "atkinson"];
const PAPERS: [&str; 5] = ["cream", "blue", "green", "peach", "grey"];

/// All that comfort can ask for at once: twice the text, wide letters and words, steady hands,
/// plain words, and each paper and each kind of letters in turn.
#[tokio::test]
async fn every_screen_passes_with_all_comforts_at_once() {
    let stage = Stage::new();
    stage.ask_for_comfort(&json!({
        "text_percent": 200, "theme": "morning", "tint": PAPERS[0], "font": LETTERS[0],
        "wide_spacing": true, "steady_hands": true, "plain_words": true,
    }));
    speak_plainly();
    let window = Window::open(&stage).await;
    window.resize(USUAL.0, USUAL.1).await;
    let mut faults = Faults::default();
    let mut turn = 0;
    screens::visit(&window, async |window: &Window, stop: &Stop| {
        let paper = PAPERS[turn % PAPERS.len()];
        turn += 1;
        for letters in LETTERS {
            window.dress(letters, paper).await;
            let title = format!("{} in {letters} on {paper}", stop.title());
            faults.add(&title, reflow::faults(window).await);
            window.resize(reflow::NARROWEST, 640).await;
            faults.add(&format!("{title} at 320 px"), reflow::faults(window).await);
            window.resize(USUAL.0, USUAL.1).await;
        }
        window.dress(LETTERS[turn % LETTERS.len()], paper).await;
        let title = format!("{} with all comforts", stop.title());
        faults.add(&title, targets::faults(window).await);
        faults.add(&title, copy::faults(window, &PLAIN_WORDS).await);
        window.resize(reflow::NARROWEST, 640).await;
        window.size_text(100).await;
        let narrow = format!("{title} at 100 % and 320 px");
        faults.add(&narrow, reflow::faults(window).await);
        faults.add(&narrow, targets::faults(window).await);
        window.size_text(200).await;
        unroll(window, USUAL.0).await;
        faults.add(&title, axe::faults(window).await);
        window.resize(USUAL.0, USUAL.1).await;
    })
    .await;
    faults.none_expected();
}

/// Makes the window as tall as its page, or as tall as it can be.
pub async fn unroll(window: &Window, wide: u32) {
    let tall = window
        .run("return document.scrollingElement.scrollHeight;", vec![])
        .await;
    let tall = tall.as_u64().unwrap_or_default() as u32;
    window.resize(wide, tall.clamp(USUAL.1, TALLEST)).await;
    if tall > TALLEST {
        // A longer page has its bars unpinned, as low windows have: what happens to lie under one
        // is a matter of scrolling, and no fault.
        let unpin = "document.documentElement.toggleAttribute('data-short', true);";
        window.run(unpin, vec![]).await;
    }
}

/// Each gate with a fault that it has to find: what is put in the page, and how the gate says it.
const PLANTED: [(&str, &str); 6] = [
    ("<button>x</button>", "target button \"x\""),
    ("<div class='planted-wide'>wide</div>", "the page is"),
    (
        "<button class='planted-large' aria-label=''></button>",
        "without a name",
    ),
    (
        "<button class='planted-large planted-bare'>bare</button>",
        "focus cannot be seen on button \"bare\"",
    ),
    (
        "<p>Notwithstanding organisational prioritisation, individualised interdisciplinary rehabilitation methodologies necessitate comprehensive evaluation. \
         Multidisciplinary practitioners systematically operationalise psychoeducational interventions. \
         Participation necessitates uninterrupted self-monitoring, prioritisation and accountability.</p>",
        "reading grade",
    ),
    ("<p class='planted-moving'>moves</p>", "moves:"),
];

#[tokio::test]
async fn each_gate_finds_the_fault_that_is_planted_for_it() {
    let stage = Stage::accessible();
    stage.ask_for_less_movement();
    let window = Window::open(&stage).await;
    for (fault, said) in PLANTED {
        let script = "const box = document.createElement('div'); box.id = 'planted';\
            box.innerHTML = arguments[0]; document.querySelector('main').append(box);\
            const set = (name, styles) => box.querySelectorAll(name).forEach(el => Object.assign(el.style, styles));\
            set('.planted-wide', { width: '3000px' });\
            set('.planted-large', { width: '60px', height: '60px' });\
            set('.planted-bare', { outline: 'none', boxShadow: 'none' });\
            box.querySelector('.planted-moving')?.animate([{ opacity: 0 }, { opacity: 1 }], { duration: 1e6 });";
        window.run(script, vec![json!(fault)]).await;
        let mut found = targets::faults(&window).await;
        found.extend(reflow::faults(&window).await);
        found.extend(names::faults(&stage).await);
        found.extend(keyboard::faults(&window).await);
        found.extend(copy::faults(&window, &USUAL_WORDS).await);
        found.extend(motion::faults(&window).await);
        assert!(
            found.iter().any(|f| f.contains(said)),
            "no gate says “{said}”: {found:#?}"
        );
        let axe = axe::faults(&window).await;
        assert_eq!(
            axe.iter().any(|f| f.contains("button-name")),
            said == "without a name",
            "{axe:#?}"
        );
        window
            .run("document.getElementById('planted').remove();", vec![])
            .await;
    }
}
