//! Every day: two taps, tags, marks, questions, own ratings, and the bin.

use serde_json::{Value, json};
use towpath_tests::first_run;
use towpath_tests::stage::Stage;
use towpath_tests::window::Window;
use towpath_tests::words::{fill, say, tell};

#[tokio::test]
async fn a_face_and_done_are_a_whole_page_and_a_day_may_have_many() {
    let stage = Stage::new();
    let window = Window::open(&stage).await;
    first_run::make(&window).await;
    for mood in ["mood-4", "mood-2"] {
        window.go("#/diary/write", "diary-write").await;
        window.press(&say(mood)).await;
        window.press(&say("diary-done")).await;
        window.arrive("today").await;
    }
    let moods: Vec<Value> = pages(&window)
        .await
        .iter()
        .map(|p| p["mood"].clone())
        .collect();
    assert_eq!(moods, [json!(4), json!(2)]);
}

#[tokio::test]
async fn after_a_low_face_a_way_back_is_a_press_away_and_nothing_is_kept_by_itself() {
    let stage = Stage::new();
    let window = Window::open(&stage).await;
    first_run::make(&window).await;
    window.go("#/diary/write", "diary-write").await;
    window.type_into(&say("diary-words"), "Rain.").await;
    window.press(&say("mood-4")).await;
    window.read(&say("app-saved")).await;
    assert!(!window.words().await.contains(&say("parts-after")));
    window.press(&say("mood-1")).await;
    window.press(&say("parts-after")).await;
    // Not even the words to hold on to come by themselves.
    assert!(!window.words().await.contains(&say("parts-after-feet")));
    window.press(&say("parts-after-ground")).await;
    window.read(&say("parts-after-feet")).await;
    window.press(&say("parts-after-worse")).await;
    window.read(&say("parts-after-nothing")).await;
    window.press(&say("parts-after-help")).await;
    window.arrive("help").await;
    let page = pages(&window).await[0].clone();
    assert_eq!(whole(&window, &page).await["text"], json!("Rain."));

    let id = page["id"].as_str().expect("an id");
    window
        .go(&format!("#/diary/write/{id}"), "diary-write")
        .await;
    window.press(&say("parts-after")).await;
    window.press(&say("parts-after-better")).await;
    window.press(&say("parts-after-keep")).await;
    window.read(&say("parts-after-kept")).await;
    window.press(&say("diary-done")).await;
    window.arrive("today").await;
    let text = whole(&window, &page).await["text"].clone();
    assert_eq!(text, json!("Rain.\n\nAfter writing: Better."));
}

#[tokio::test]
async fn tags_and_marks_are_kept_and_a_tag_is_offered_on_the_next_page() {
    let stage = Stage::new();
    let window = Window::open(&stage).await;
    first_run::make(&window).await;
    window.go("#/diary/write", "diary-write").await;
    window.press(&say("diary-hard-mark")).await;
    window.press(&say("diary-marks")).await;
    // Enter adds it as the button does; one that is too long is said, and stays to be shortened.
    let field = say("diary-tags-new");
    window.type_into(&field, "walk\u{e007}").await;
    window.type_into(&field, &"x".repeat(61)).await;
    window.press(&say("diary-tags-add")).await;
    window.read("61 letters long").await;
    window.clear(&field).await;
    window.tick(&say("diary-handled-mark")).await;
    window.press(&say("diary-done")).await;
    window.arrive("today").await;
    let first = pages(&window).await[0].clone();
    assert_eq!(
        (&first["handled"], &first["hard_day"]),
        (&json!(true), &json!(true))
    );
    assert_eq!(whole(&window, &first).await["tags"], json!(["walk"]));

    window.go("#/diary/write", "diary-write").await;
    window.press(&say("diary-marks")).await;
    window.press("walk").await;
    // The day is hard on its second page too, until that is taken back.
    window.press(&say("diary-hard-marked")).await;
    window.press(&say("diary-done")).await;
    window.arrive("today").await;
    let both = pages(&window).await;
    assert_eq!(whole(&window, &both[1]).await["tags"], json!(["walk"]));
    assert!(both.iter().all(|page| page["hard_day"] == json!(false)));
}

#[tokio::test]
async fn a_rating_of_ones_own_is_made_used_changed_put_away_and_brought_back() {
    let stage = Stage::new();
    let window = Window::open(&stage).await;
    first_run::make(&window).await;
    window.go("#/diary/ratings", "diary-ratings").await;
    window.press(&say("diary-own-make")).await;
    window.arrive("diary-rating").await;
    window.press(&say("diary-own-save")).await;
    window.read(&say("error-rating-unnamed.what")).await;
    window
        .type_into(&say("diary-own-name"), "Stiff knees")
        .await;
    window.type_into(&say("diary-own-low"), "loose").await;
    window.type_into(&say("diary-own-high"), "very stiff").await;
    window
        .answer(&say("diary-own-better"), &say("diary-own-better-lower"))
        .await;
    window.press(&say("diary-own-save")).await;
    window.arrive("diary-ratings").await;

    window.go("#/diary/write", "diary-write").await;
    window.answer("Stiff knees", "7").await;
    window.press(&say("diary-done")).await;
    window.arrive("today").await;
    let rated = pages(&window).await[0]["ratings"].clone();
    assert_eq!(rated[0]["value"], json!(7));

    window.go("#/diary/ratings", "diary-ratings").await;
    let named = |key: &str, name: &str| fill(key, &[("name", name)]);
    window
        .press(&named("diary-own-change-named", "Stiff knees"))
        .await;
    window.arrive("diary-rating").await;
    window.clear(&say("diary-own-name")).await;
    window.type_into(&say("diary-own-name"), "Knees").await;
    window.press(&say("diary-own-save")).await;
    window.arrive("diary-ratings").await;
    let knees = rating(&window, "Knees").await;
    assert_eq!(
        knees["id"], rated[0]["rating"],
        "values stay on the same ruler"
    );
    assert_eq!(
        (&knees["low"], &knees["higher_is_better"]),
        (&json!("loose"), &json!(false))
    );

    window.press(&named("diary-own-hide-named", "Knees")).await;
    window.read(&named("diary-own-hidden", "Knees")).await;
    assert_eq!(rating(&window, "Knees").await["hidden"], json!(true));
    window.press(&say("app-undo")).await;
    window.read(&say("diary-own-let-go")).await;
    let knees = rating(&window, "Knees").await;
    assert_eq!(
        (&knees["hidden"], &knees["kept"]),
        (&json!(false), &json!(true))
    );
}

#[tokio::test]
async fn two_hundred_ratings_of_ones_own_work_and_one_more_is_refused_kindly() {
    let stage = Stage::new();
    let window = Window::open(&stage).await;
    first_run::make(&window).await;
    let ruler =
        |name: &str| json!({ "name": name, "low": "", "high": "", "higher_is_better": null });
    for number in 1..=200 {
        let made = window
            .command("ratings_add", ruler(&format!("Own {number}")))
            .await;
        made.expect("there is room");
    }
    window.go("#/diary/ratings/new", "diary-rating").await;
    window.type_into(&say("diary-own-name"), "One more").await;
    window.press(&say("diary-own-save")).await;
    window.read("You have 200 ratings of your own.").await;

    window.go("#/diary/write", "diary-write").await;
    window.press(&say("diary-add-rating")).await;
    window.type_into(&say("diary-keep-find"), "own 177").await;
    window.tick("Own 177").await;
    window.press(&say("diary-keep-done")).await;
    window.answer("Own 177", "3").await;
    window.press(&say("diary-done")).await;
    window.arrive("today").await;
    assert_eq!(pages(&window).await[0]["ratings"][0]["value"], json!(3));
}

#[tokio::test]
async fn a_question_comes_when_it_is_asked_for_and_stops_when_it_is_not_wanted() {
    let stage = Stage::new();
    let window = Window::open(&stage).await;
    first_run::make(&window).await;
    window.go("#/diary/write", "diary-write").await;
    window.press(&say("diary-ask")).await;
    let first = asked(&window).await;
    window.press(&say("diary-ask-another")).await;
    assert_ne!(asked(&window).await, first);
    window.press(&say("diary-ask-none")).await;
    window.read(&say("diary-ask-none-said")).await;
    window.go("#/today", "today").await;
    window.go("#/diary/write", "diary-write").await;
    let wanted = window.command("prompts_get", json!({})).await;
    assert_eq!(wanted.expect("the questions")["wanted"], json!(false));
    window.press(&say("diary-marks")).await;
    window.press(&say("diary-ask-again")).await;
    window.press(&say("diary-ask")).await;
    assert!(!asked(&window).await.is_empty());
}

#[tokio::test]
async fn a_removed_page_waits_in_the_bin_comes_back_or_goes_for_good() {
    let stage = Stage::new();
    let window = Window::open(&stage).await;
    first_run::make(&window).await;
    window.go("#/diary/write", "diary-write").await;
    window.type_into(&say("diary-words"), "Kingfisher.").await;
    window.press(&say("diary-done")).await;
    window.arrive("today").await;
    let page = pages(&window).await[0].clone();
    let id = page["id"].as_str().expect("an id").to_owned();

    remove(&window, &id).await;
    window.press(&tell("diary-bin-link", "count", 1)).await;
    window.arrive("diary-bin").await;
    window.read("It goes for good in 30 days.").await;
    window.press(&named_page("diary-bin-back-named")).await;
    window.read(&say("diary-bin-empty")).await;
    assert_eq!(pages(&window).await[0]["id"], page["id"]);

    remove(&window, &id).await;
    window.go("#/diary/bin", "diary-bin").await;
    window.press(&say("diary-bin-all")).await;
    // The careful answer is the first one, and keeps everything.
    window.press(&say("diary-bin-keep")).await;
    window.press(&say("diary-bin-all")).await;
    window.press(&say("diary-bin-remove")).await;
    window.read(&say("diary-bin-emptied")).await;
    let bin = window
        .command("bin_list", json!({}))
        .await
        .expect("the bin");
    assert_eq!(bin["entries"], json!([]));
    let gone = window.command("bin_restore", json!({ "id": id })).await;
    assert_eq!(
        gone.expect_err("gone for good")["code"],
        json!("entry-gone")
    );
}

async fn remove(window: &Window, id: &str) {
    window
        .go(&format!("#/diary/entry/{id}"), "diary-entry")
        .await;
    window.press(&say("diary-entry-remove")).await;
    window.arrive("diary-list").await;
}

/// The pages of today, in order of time.
async fn pages(window: &Window) -> Vec<Value> {
    let today = window.command("today_get", json!({})).await;
    today.expect("today")["entries"]
        .as_array()
        .expect("a list")
        .clone()
}

async fn whole(window: &Window, line: &Value) -> Value {
    let page = window
        .command("diary_get", json!({ "id": line["id"] }))
        .await;
    page.expect("the page")
}

async fn rating(window: &Window, name: &str) -> Value {
    let known = window
        .command("ratings_list", json!({}))
        .await
        .expect("the ratings");
    let mut all = known["ratings"].as_array().expect("a list").iter();
    all.find(|one| one["name"] == name)
        .expect("the rating")
        .clone()
}

/// The question above the box, once it is there.
async fn asked(window: &Window) -> String {
    window.until_shown("main .field-hint").await;
    let shown = window
        .run(
            "return tidy(document.querySelector('main .field-hint').textContent);",
            vec![],
        )
        .await;
    shown.as_str().expect("a question").to_owned()
}

fn named_page(key: &str) -> String {
    fill(key, &[("day", "Sunday 22 November"), ("time", "10.15 am")])
}
