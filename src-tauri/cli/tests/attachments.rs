//! `attachment`: pictures go in without what is hidden in them, and come out where asked.

use serde_json::{Value, json};

use crate::stage::Stage;

/// A white JPEG of 8 × 8 pixels with a remark in it.
fn photo(remark: &[u8]) -> Vec<u8> {
    let mut picture = std::io::Cursor::new(Vec::new());
    image::RgbImage::from_pixel(8, 8, image::Rgb([255; 3]))
        .write_to(&mut picture, image::ImageFormat::Jpeg)
        .unwrap();
    let mut bytes = vec![0xff, 0xd8, 0xff, 0xfe];
    bytes.extend_from_slice(&u16::try_from(remark.len() + 2).unwrap().to_be_bytes());
    bytes.extend_from_slice(remark);
    bytes.extend_from_slice(&picture.into_inner()[2..]);
    bytes
}

const REMARK: &[u8] = b"kingfisher lane 7";

fn with_page() -> (Stage, String) {
    let stage = Stage::new();
    let added = stage.json(&["diary", "add", "--text", "By the river."]);
    let id = added["id"].as_str().unwrap().to_owned();
    (stage, id)
}

fn path(stage: &Stage, name: &str, bytes: &[u8]) -> String {
    let path = stage.path(name);
    std::fs::write(&path, bytes).unwrap();
    path.display().to_string()
}

fn holds(bytes: &[u8], wanted: &[u8]) -> bool {
    bytes.windows(wanted.len()).any(|part| part == wanted)
}

#[test]
fn a_picture_goes_in_comes_out_clean_leaves_and_comes_back() {
    let (stage, page) = with_page();
    assert_eq!(stage.json(&["attachment", "list"]), json!([]));
    let file = path(&stage, "photo.jpg", &photo(REMARK));
    let words = ["--words", "The heron"];
    let added = stage.json(&[&["attachment", "add", &page, &file], &words[..]].concat());
    let id = added["id"].as_str().unwrap();
    assert_eq!((&added["entry"], &added["wide"]), (&json!(page), &json!(8)));
    assert_eq!(stage.json(&["attachment", "list"]), json!([added]));

    let out = stage.path("out.jpg").display().to_string();
    let shown = stage.json(&["attachment", "show", id, "--out", &out]);
    let bytes = std::fs::read(&out).unwrap();
    assert_eq!(shown["bytes"], bytes.len());
    assert!(bytes.starts_with(&[0xff, 0xd8]) && !holds(&bytes, REMARK));
    stage
        .run(&["attachment", "show", id, "--out", &out])
        .refused();

    let said = stage.json(&["attachment", "describe", id, "--words", "A grey heron"]);
    assert_eq!(said["words"], "A grey heron");
    stage.json(&["attachment", "remove", id]);
    assert_eq!(stage.json(&["attachment", "list"]), json!([]));
    stage.run(&["attachment", "remove", id]).refused();
    stage.json(&["attachment", "restore", id]);
    assert_eq!(stage.json(&["attachment", "list"]), json!([said]));
}

#[test]
fn what_is_no_picture_or_too_large_is_refused_and_changes_nothing() {
    let (stage, page) = with_page();
    let before = stage.files();
    let large = stage.path("large.jpg");
    std::fs::File::create(&large)
        .unwrap()
        .set_len(100_000_000)
        .unwrap();
    for (file, words) in [
        (path(&stage, "text.jpg", b"not a picture"), "as a picture"),
        (path(&stage, "empty.png", b""), "as a picture"),
        (large.display().to_string(), "larger than we can take in"),
        (stage.path("none.jpg").display().to_string(), "as a picture"),
        (stage.folder.path().display().to_string(), "as a picture"),
    ] {
        let said = stage.run(&["attachment", "add", &page, &file]);
        assert!(said.refused().contains(words), "{file}: {}", said.err);
        assert_eq!(stage.files(), before, "{file}");
    }
    let good = path(&stage, "photo.jpg", &photo(REMARK));
    let nobody = "6f9619ff-8b86-4d01-b42d-00cf4fc964ff";
    let said = stage.run(&["attachment", "add", nobody, &good]);
    assert!(said.refused().contains("not in your workbook"));
}

#[test]
fn no_file_of_the_workbook_holds_the_picture_in_plain() {
    let (stage, page) = with_page();
    let file = path(&stage, "photo.jpg", &photo(REMARK));
    let added = stage.json(&["attachment", "add", &page, &file]);
    let out = stage.path("out.jpg").display().to_string();
    let id = added["id"].as_str().unwrap();
    stage.json(&["attachment", "show", id, "--out", &out]);
    let jpeg = std::fs::read(&out).unwrap();
    // The control: what is looked for is found where it lies open.
    let middle = &jpeg[200..264];
    assert!(holds(&std::fs::read(&out).unwrap(), middle));
    for (place, bytes) in stage.files() {
        assert!(!holds(&bytes, middle), "{place:?}");
    }
}

#[test]
fn json_leaves_pictures_out_and_says_how_many() {
    let (stage, page) = with_page();
    let file = path(&stage, "photo.jpg", &photo(REMARK));
    stage.json(&["attachment", "add", &page, &file]);
    stage.json(&["attachment", "add", &page, &file]);
    let out = stage.path("out.json").display().to_string();
    stage.json(&["export", "--as", "json", "--include", "all", "--out", &out]);
    let written: Value = serde_json::from_slice(&std::fs::read(out).unwrap()).unwrap();
    assert_eq!(written["pictures_left_out"], 2);
}
