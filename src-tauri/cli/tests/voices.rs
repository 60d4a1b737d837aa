//! `voice`: what was said in the window is listed, saved where asked, named, and taken out.

use serde_json::{Value, json};
use towpath_core::id::{EntryId, VoiceId};
use towpath_core::rooms::voice::Begun;

use crate::stage::{Stage, now};

/// Nothing a workbook holds by itself.
const SOUND: &[u8] = b"OggS kingfisher over the weir";

/// A workbook with a page that has words and a voice note of two pieces.
fn with_note() -> (Stage, String) {
    let stage = Stage::new();
    let page = stage.json(&["diary", "add", "--text", "By the river."]);
    let page = page["id"].as_str().unwrap().to_owned();
    let begun = Begun {
        id: VoiceId::random().unwrap(),
        entry: EntryId::read(&page).unwrap(),
        made: now(),
    };
    let mut workbook = stage.open();
    for piece in SOUND.chunks(20) {
        workbook.add_voice(&begun, now(), piece, 900).unwrap();
    }
    (stage, page)
}

#[test]
fn a_voice_note_is_listed_named_saved_taken_out_and_brought_back() {
    let (stage, page) = with_note();
    let listed = stage.json(&["voice", "list"]);
    let id = listed[0]["id"].as_str().unwrap();
    assert_eq!(
        (&listed[0]["entry"], &listed[0]["seconds"]),
        (&json!(page), &json!(1))
    );
    let said = stage.json(&["voice", "describe", id, "--words", "About the walk"]);
    let shown = stage.json(&["diary", "show", &page]);
    assert_eq!(shown["voice_notes"], json!([said]));

    let out = stage.path("out.ogg").display().to_string();
    stage.json(&["voice", "show", id, "--out", &out]);
    assert_eq!(std::fs::read(&out).unwrap(), SOUND);
    stage.run(&["voice", "show", id, "--out", &out]).refused();

    stage.json(&["voice", "remove", id]);
    assert_eq!(stage.json(&["voice", "list"]), json!([]));
    let bin = stage.json(&["bin", "list"]);
    assert_eq!(
        (&bin[0]["id"], &bin[0]["voice"]),
        (&json!(id), &json!(true))
    );
    stage.json(&["voice", "restore", id]);
    assert_eq!(stage.json(&["voice", "list"]), json!([said]));

    stage.json(&["voice", "remove", id]);
    stage.json(&["bin", "remove", id]);
    assert_eq!(stage.json(&["bin", "list"]), json!([]));
    stage.run(&["voice", "restore", id]).refused();
}

#[test]
fn json_leaves_voice_notes_out_and_says_how_many() {
    let (stage, _) = with_note();
    let out = stage.path("out.json").display().to_string();
    stage.json(&["export", "--as", "json", "--include", "all", "--out", &out]);
    let written = std::fs::read(out).unwrap();
    let file: Value = serde_json::from_slice(&written).unwrap();
    assert_eq!(file["voice_notes_left_out"], 1);
    let text = String::from_utf8(written).unwrap();
    assert!(!text.contains("kingfisher"));
    for (place, bytes) in stage.files() {
        let middle = &SOUND[5..];
        let open = bytes.windows(middle.len()).any(|part| part == middle);
        assert!(!open, "{place:?}");
    }
}
