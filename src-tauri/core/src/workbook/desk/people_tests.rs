//! Several people on one desk: each with their own workbook, its name, its place and its end.

use super::tests::{PASSPHRASE, open, save, typed};
use super::*;
use crate::wire::{
    DeleteAsked, DiskKind, NewWorkbook, OthersReach, Private, Rename, Typed, WorkbookAsked,
};

fn another(desk: &mut Desk, name: &str) -> Result<DeskView, Refusal> {
    desk.workbook_another(NewWorkbook {
        name: Private::from(name),
    })
}

/// Makes a second workbook beside the first; it is open then.
fn second(desk: &mut Desk, name: &str, words: &str) {
    assert_eq!(another(desk, name).unwrap().stage, Stage::FirstRun);
    desk.workbook_create(typed(words)).unwrap();
    desk.recovery_done(Nothing {}).unwrap();
}

fn names(view: &DeskView) -> Vec<(&str, bool)> {
    let lines = view.workbooks.iter();
    lines.map(|one| (one.name.as_str(), one.chosen)).collect()
}

#[test]
fn each_person_opens_their_own_workbook_and_no_other() {
    let (mut scene, _) = open();
    let desk = &mut scene.desk;
    save(desk, "the page of the first");
    second(desk, "Green workbook", "four quite other words");
    save(desk, "the page of the second");
    let view = desk.workbook_lock(Nothing {}).unwrap();
    let both = [("Blue workbook", false), ("Green workbook", true)];
    assert_eq!((view.stage, names(&view)), (Stage::Locked, both.to_vec()));

    let told = desk.workbook_open(typed(PASSPHRASE)).unwrap_err().code;
    assert_eq!(told, ErrorCode::WrongPassphrase);
    let id = view.workbooks[0].id.clone();
    let view = desk.workbook_choose(WorkbookAsked { id }).unwrap();
    assert_eq!(view.stage, Stage::Locked);
    assert!(view.workbooks[0].chosen);
    let told = desk
        .workbook_open(typed("four quite other words"))
        .unwrap_err();
    assert_eq!(told.code, ErrorCode::WrongPassphrase);
    desk.workbook_open(typed(PASSPHRASE)).unwrap();
    let found = desk.today_get(Nothing {}).unwrap();
    assert!(format!("{:?}", found).contains("[private]"));

    // The choice holds over a new start.
    let again = Desk::new(
        scene.desk.places.clone(),
        scene.edges.clone(),
        Costing::Test,
    );
    let mut again = again;
    scene.desk.workbook_lock(Nothing {}).unwrap();
    assert!(again.desk_look(Nothing {}).unwrap().workbooks[0].chosen);
}

#[test]
fn a_first_run_for_another_person_can_be_left_without_a_trace() {
    let (mut scene, _) = open();
    let desk = &mut scene.desk;
    another(desk, "Green workbook").unwrap();
    let view = desk.workbook_another_stop(Nothing {}).unwrap();
    assert_eq!(view.stage, Stage::Locked);
    assert_eq!(names(&view), [("Blue workbook", true)]);
    let told = another(desk, "Blue workbook").unwrap_err().code;
    assert_eq!(told, ErrorCode::NameTaken);
    assert_eq!(
        another(desk, "../x").unwrap_err().code,
        ErrorCode::NameUnusable
    );
    let free = desk.workbook_names(Nothing {}).unwrap().names;
    assert!(free.contains(&"Green workbook".to_owned()));
    assert!(!scene.folder.path().join("Green workbook").exists());
}

#[test]
fn a_workbook_takes_another_name_and_keeps_its_pages() {
    let (mut scene, _) = open();
    let desk = &mut scene.desk;
    let page = save(desk, "kept over the move");
    let rename = |name: &str, words: &str| Rename {
        passphrase: Typed(words.as_bytes().to_vec()),
        name: Private::from(name),
    };
    let told = desk
        .workbook_rename(rename("Kitchen", "not the words"))
        .unwrap_err();
    assert_eq!(told.code, ErrorCode::WrongPassphrase);
    let opened = desk.workbook_rename(rename("Kitchen", PASSPHRASE)).unwrap();
    assert_eq!(names(&opened.desk), [("Kitchen", true)]);
    assert_eq!(opened.notices, []);
    let asked = crate::wire::EntryAsked { id: page.id };
    assert_eq!(
        desk.diary_get(asked).unwrap().text.as_str(),
        "kept over the move"
    );
    assert!(!scene.folder.path().join("workbook").exists());
}

#[test]
fn where_it_lies_is_looked_at_on_the_disk() {
    let (mut scene, _) = open();
    let place = scene.desk.workbook_where(Nothing {}).unwrap();
    let real = scene.folder.path().canonicalize().unwrap().join("workbook");
    assert_eq!(place.path, real.display().to_string());
    assert_eq!(place.others, OthersReach::Nothing);
    assert_eq!(place.disk, DiskKind::Own);
    assert!(place.bytes > 4096);
}

fn delete(words: &str, settings: bool) -> DeleteAsked {
    DeleteAsked {
        passphrase: Typed(words.as_bytes().to_vec()),
        copies: true,
        settings,
    }
}

#[test]
fn a_deleted_workbook_is_gone_with_the_settings_and_a_wrong_word_deletes_nothing() {
    let (mut scene, _) = open();
    let desk = &mut scene.desk;
    let settings = desk.desk_look(Nothing {}).unwrap().settings;
    desk.settings_save(settings).unwrap();
    assert!(desk.delete_plan(Nothing {}).unwrap().alone);
    let told = desk
        .workbook_delete(delete("not the words", true))
        .unwrap_err();
    assert_eq!(told.code, ErrorCode::WrongPassphrase);
    assert_eq!(desk.desk_look(Nothing {}).unwrap().stage, Stage::Open);

    let deleted = desk.workbook_delete(delete(PASSPHRASE, true)).unwrap();
    assert_eq!(deleted.desk.stage, Stage::FirstRun);
    assert!(deleted.settings && deleted.left.is_empty());
    assert!(!scene.folder.path().exists(), "nothing is left beside it");
}

#[test]
fn a_locked_workbook_is_deleted_with_its_words_and_the_other_stays() {
    let (mut scene, _) = open();
    let desk = &mut scene.desk;
    second(desk, "Green workbook", "four quite other words");
    desk.workbook_lock(Nothing {}).unwrap();
    let plan = desk.delete_plan(Nothing {}).unwrap();
    assert_eq!((plan.name.as_str(), plan.alone), ("Green workbook", false));
    let told = desk.workbook_delete(delete(PASSPHRASE, true)).unwrap_err();
    assert_eq!(told.code, ErrorCode::WrongPassphrase);
    let deleted = desk
        .workbook_delete(delete("four quite other words", true))
        .unwrap();
    assert!(!deleted.settings, "the settings are the other person's too");
    assert_eq!(deleted.desk.stage, Stage::Locked);
    assert_eq!(names(&deleted.desk), [("Blue workbook", true)]);
    desk.workbook_open(typed(PASSPHRASE)).unwrap();
}

#[test]
fn copies_in_reach_go_with_it_and_those_out_of_reach_are_named() {
    let (mut scene, _) = open();
    let now = scene.desk.now().unwrap();
    let waiting = crate::workbook::copies::waiting::Waiting::default();
    let stick = tempfile::tempdir().unwrap();
    let drawer = tempfile::tempdir().unwrap();
    let desk = &mut scene.desk;
    save(desk, "a page");
    let mut copy = |folder: &tempfile::TempDir| {
        let open = desk.open.as_mut().unwrap();
        open.copy_into(folder.path(), now, &waiting).unwrap().path
    };
    let (here, away, replaced) = (copy(&stick), copy(&drawer), copy(&stick));
    std::fs::remove_file(&away).unwrap();
    std::fs::write(&replaced, b"another file under the same name").unwrap();
    let plan = desk.delete_plan(Nothing {}).unwrap();
    let seen: Vec<bool> = plan.copies.unwrap().iter().map(|one| one.here).collect();
    assert_eq!(seen, [true, false, true]);

    let path = |path: &PathBuf| path.display().to_string();
    let deleted = desk.workbook_delete(delete(PASSPHRASE, false)).unwrap();
    assert_eq!(deleted.copies, [path(&here)]);
    assert_eq!(deleted.beyond, [path(&replaced), path(&away)]);
    assert!(deleted.knew && deleted.left.is_empty());
    assert!(!here.exists());
    assert!(replaced.exists(), "a file that is no copy of ours stays");
}

#[test]
fn a_copy_stays_when_it_is_not_asked_for() {
    let (mut scene, _) = open();
    let now = scene.desk.now().unwrap();
    let stick = tempfile::tempdir().unwrap();
    let open = scene.desk.open.as_mut().unwrap();
    let copy = open
        .copy_into(stick.path(), now, &Default::default())
        .unwrap();
    let mut asked = delete(PASSPHRASE, false);
    asked.copies = false;
    let deleted = scene.desk.workbook_delete(asked).unwrap();
    assert!(copy.path.exists());
    assert_eq!(deleted.beyond, [copy.path.display().to_string()]);
}
