//! `workbook list`, `workbook where` and `workbook delete`.

use towpath_core::workbook::{Costing, Workbook};

use crate::stage::{PASSPHRASE, Stage, now, passphrase};

#[test]
fn the_workbooks_that_lie_side_by_side_are_listed_without_a_passphrase() {
    let stage = Stage::new();
    let green = stage.path("Green workbook");
    drop(Workbook::make(&green, passphrase(), Costing::Test, now()).unwrap());
    let listed = stage.run_with("", &["--json", "workbook", "list"]).json();
    let names: Vec<&str> = listed
        .as_array()
        .unwrap()
        .iter()
        .map(|one| one["name"].as_str().unwrap())
        .collect();
    assert_eq!(names, ["Blue workbook", "Green workbook"]);
    assert_eq!(listed[0]["id"], "workbook");
    assert!(listed[0]["at"].is_string());
}

#[test]
fn where_it_lies_is_said_as_it_is() {
    let stage = Stage::new();
    let place = stage.json(&["workbook", "where"]);
    assert_eq!(place["others"], "nothing");
    assert_eq!(place["disk"], "own");
    assert!(place["last_copy"].is_null());
    let real = stage.workbook().canonicalize().unwrap();
    assert_eq!(place["path"], real.display().to_string());
    let said = stage.run(&["workbook", "where"]);
    assert!(
        said.out.contains("They cannot open the folder."),
        "{}",
        said.out
    );
}

#[test]
fn a_workbook_is_deleted_with_its_words_and_with_no_others() {
    let stage = Stage::new();
    let before = stage.files();
    let wrong = stage.run_with("river stone lamp bred\n", &["workbook", "delete"]);
    assert!(wrong.refused().starts_with("That did not open"));
    assert_eq!(stage.files(), before);

    let held = stage.open();
    let busy = stage.run(&["workbook", "delete"]);
    assert!(busy.refused().contains("open in another window"));
    drop(held);

    let said = stage.run_with(
        &format!("{PASSPHRASE}\n"),
        &["--json", "workbook", "delete"],
    );
    assert_eq!(said.json()["deleted"], true);
    assert!(!stage.workbook().exists());
    assert_eq!(stage.run(&["diary", "list"]).status, 1);
}

#[test]
fn a_copy_goes_where_it_is_asked_for_and_is_named_where_it_stays() {
    for (args, stays) in [
        (&["workbook", "delete"][..], true),
        (&["workbook", "delete", "--copies"], false),
    ] {
        let stage = Stage::new();
        let stick = stage.path("stick");
        std::fs::create_dir(&stick).unwrap();
        let copy = stage
            .open()
            .copy_into(&stick, now(), &Default::default())
            .unwrap();
        let deleted = stage.json(args);
        let path = copy.path.display().to_string();
        let named = if stays { "beyond" } else { "copies" };
        assert_eq!(deleted[named][0], path);
        assert_eq!(copy.path.exists(), stays);
    }
}
