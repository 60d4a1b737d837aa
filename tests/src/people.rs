//! One made-up person, for pictures and walks. No one is meant; no crisis is shown.

use std::fs;

use serde_json::{Value, json};

use crate::house;
use crate::stage::MORNING;
use crate::window::Window;
use crate::words::say;

/// First name on the pages.
pub const NAME: &str = "Ali";

/// Practitioner's first name on the pages.
pub const PRACTITIONER: &str = "Priya";

/// The note at the top of a summary.
pub const NOTE: &str = "I find it hard to say these things out loud, so I wrote them down.";

/// What the person says about a voice note.
pub const SAID: &str = "About the walk";

/// What the person says about a picture.
pub const PICTURE: &str = "The bridge, seen from the path";

/// Ratings the person keeps.
pub const KEPT: [&str; 3] = ["pain", "sleep", "worry"];

/// A page of the diary: day of November 2026, time, mood, pain, sleep, worry, words.
type Page = (u8, &'static str, Option<u8>, Option<[u8; 3]>, &'static str);

/// The last two weeks, oldest first. Some days have no page, some pages have no words.
const PAGES: [Page; 11] = [
    (
        9,
        "19:30",
        Some(2),
        Some([6, 3, 7]),
        "Did not get far today. The letter on the table worried me, so I put it in the drawer.",
    ),
    (10, "20:10", Some(3), Some([6, 4, 6]), ""),
    (
        11,
        "18:45",
        Some(3),
        Some([5, 4, 6]),
        "Walked to the postbox and back. Ten minutes. Sat on the bench for a bit.",
    ),
    (
        13,
        "21:00",
        Some(2),
        Some([7, 2, 7]),
        "Bad night. Kept the day small on purpose: washed up, sat in the yard.",
    ),
    (
        14,
        "17:20",
        Some(3),
        Some([5, 5, 5]),
        "Rang the surgery. It took five minutes and I had put it off for a week.",
    ),
    (
        16,
        "19:05",
        Some(4),
        Some([4, 5, 5]),
        "Jo came round with the dog. We walked along the water as far as the lock.",
    ),
    (17, "20:30", Some(3), Some([5, 4, 5]), ""),
    (
        18,
        "18:15",
        Some(4),
        Some([4, 6, 4]),
        "Walked to the bridge on my own. Slow, but I did not stop to worry about it.",
    ),
    (
        20,
        "21:15",
        Some(4),
        Some([3, 6, 4]),
        "Slept until six. Soup for lunch. Rang my sister.",
    ),
    (
        21,
        "19:40",
        Some(3),
        Some([4, 5, 5]),
        "Rain all day. Read for an hour and did the breathing before bed.",
    ),
    (
        22,
        "09:50",
        Some(4),
        Some([3, 6, 4]),
        "Walked as far as the bridge with Jo. The cold air helped. Tired now, but a good sort of tired.",
    ),
];

/// Days of November 2026 that the person calls hard.
const HARD: [u8; 2] = [9, 13];

/// What the person writes on the first day, in a walk.
pub const FIRST_WORDS: &str = "Walked as far as the bridge with Jo. The cold air helped. Tired now, but a good sort of tired.";

/// Puts the person's pages into the open workbook, by the window's own commands.
pub async fn move_in(window: &Window) {
    write(window, &PAGES).await;
}

/// Puts the pages of the days before today into the open workbook.
pub async fn move_in_but_today(window: &Window) {
    write(window, &PAGES[..PAGES.len() - 1]).await;
}

/// Adds a picture to a page, by the window's own command, and gives what names it.
pub async fn add_picture(window: &Window, page: &str) -> Value {
    let path = house::top().join("icons/towpath-512.png");
    let bytes = fs::read(path).expect("a picture");
    let encode = "return btoa(input.map(byte => String.fromCharCode(byte)).join(''));";
    let bytes = window.run_async(encode, json!(bytes)).await;
    let to = json!({ "entry": page, "at": MORNING });
    let added = window
        .command("picture_paste", json!({ "to": to, "bytes": bytes }))
        .await;
    let added = added.expect("the picture is taken in");
    let last = added["pictures"].as_array().and_then(|all| all.last());
    json!({ "id": last.expect("a picture")["id"] })
}

/// Says on the last page of Share who it is for, who it is from, and the note.
pub async fn sign(window: &Window) {
    for (field, words) in [
        ("share-for", PRACTITIONER),
        ("share-from", NAME),
        ("share-note", NOTE),
    ] {
        window.type_into(&say(field), words).await;
    }
}

async fn write(window: &Window, pages: &[Page]) {
    let kept = window.command("ratings_keep", json!({ "ids": KEPT })).await;
    kept.expect("the ratings are known");
    for (day, time, mood, ratings, words) in pages {
        let entry = window
            .command("diary_start", json!({}))
            .await
            .expect("a new page");
        let values: Vec<Value> = ratings
            .map(|r| {
                KEPT.iter()
                    .zip(r)
                    .map(|(id, v)| json!({ "rating": id, "value": v }))
                    .collect()
            })
            .unwrap_or_default();
        let page = json!({
            "id": entry["id"],
            "at": format!("2026-11-{day:02}T{time}:00{}", &MORNING[19..]),
            "text": words,
            "mood": mood,
            "ratings": values,
            "tags": [],
            "handled": false,
            "hard_day": HARD.contains(day),
        });
        window
            .command("diary_save", page)
            .await
            .expect("the page is saved");
    }
}
