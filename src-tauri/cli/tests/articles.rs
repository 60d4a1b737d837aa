//! `articles`: the list, the words, marks and paper.

use serde_json::json;

use crate::stage::Stage;

#[test]
fn an_article_is_listed_found_marked_and_shown() {
    let stage = Stage::new();
    let list = stage.json(&["articles", "list"]);
    assert_eq!(list.as_array().unwrap().len(), 12);
    assert_eq!(
        (&list[0]["id"], &list[0]["at"]),
        (&json!("mind-and-body"), &json!(null))
    );
    let marked = stage.json(&["articles", "mark", "sleep", "--read", "--keep"]);
    assert_eq!(
        (&marked["read"], &marked["kept"]),
        (&json!(true), &json!(true))
    );
    let marked = stage.json(&["articles", "mark", "sleep", "--unread"]);
    assert_eq!(
        (&marked["read"], &marked["kept"]),
        (&json!(false), &json!(true))
    );
    let found = stage.json(&["articles", "find", "slepe"]);
    assert_eq!(
        (&found[0]["id"], &found[0]["kept"]),
        (&json!("sleep"), &json!(true))
    );
}

#[test]
fn an_article_is_shown_and_saved_in_usual_and_in_plain_words() {
    let stage = Stage::new();
    let shown = |args: &[&str]| stage.run(args).out;
    let (usual, plain) = (
        shown(&["articles", "show", "stress"]),
        shown(&["--plain", "articles", "show", "stress"]),
    );
    assert!(usual.contains("Something to try today"), "{usual}");
    assert!(plain.contains("Try this today"), "{plain}");
    let path = stage.path("stress.pdf");
    let to = path.to_str().unwrap();
    let saved = stage.json(&["articles", "export", "stress", "--large", "--out", to]);
    let pdf = std::fs::read(&path).unwrap();
    assert!(pdf.starts_with(b"%PDF") && saved["bytes"] == pdf.len());
}
