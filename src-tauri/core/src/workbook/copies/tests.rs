use std::fs;
use std::path::PathBuf;

use tempfile::TempDir;
use towpath_vault::Costing;

use super::restoring::{self, Typing};
use super::waiting::Waiting;
use super::*;
use crate::rooms::diary::{self, Entry};
use crate::wire::{ErrorCode, Private, Typed};

const WORDS: &str = "river stone lamp bread";

fn typed(words: &str) -> Typed {
    Typed(words.as_bytes().to_vec())
}

fn at(text: &str) -> Moment {
    Moment::read(text).unwrap()
}

fn sunday() -> Moment {
    at("2026-11-22T09:50:00+00:00")
}

struct Desk {
    folder: TempDir,
    workbook: Option<Workbook>,
}

impl Desk {
    fn new() -> Self {
        let folder = tempfile::tempdir().unwrap();
        let place = folder.path().join("workbook");
        let made = Workbook::make(&place, typed(WORDS), Costing::Test, sunday());
        let workbook = Some(made.unwrap().0);
        Self { folder, workbook }
    }

    fn place(&self) -> PathBuf {
        self.folder.path().join("workbook")
    }

    fn stick(&self) -> PathBuf {
        let stick = self.folder.path().join("stick");
        fs::create_dir_all(&stick).unwrap();
        stick
    }

    fn open(&mut self) -> &mut Workbook {
        self.workbook.get_or_insert_with(|| {
            let place = self.folder.path().join("workbook");
            Workbook::open(&place, typed(WORDS), sunday()).unwrap().0
        })
    }

    fn write(&mut self, text: &str, at: Moment) {
        let mut entry = Entry::blank(EntryId::random().unwrap(), at);
        entry.text = Private::from(text);
        self.open().save_entry(entry, at).unwrap();
    }

    fn words(&mut self) -> Vec<String> {
        let all = diary::list::between(
            self.open().read(),
            crate::when::Day::first(),
            crate::when::Day::last(),
        );
        let words = all.unwrap().into_iter().map(|entry| entry.text.0);
        words.collect()
    }

    fn look(&mut self, copy: &Path) -> Result<restoring::Trying, Refused> {
        self.workbook = None;
        let typing = Typing::Words(typed(WORDS));
        restoring::look(copy, &self.place(), typing, Costing::Test, sunday())
    }
}

#[test]
fn a_copy_is_made_by_itself_once_a_day_and_only_after_a_change() {
    let mut desk = Desk::new();
    let waiting = Waiting::default();
    let made = |desk: &mut Desk, now| desk.open().copy_if_due(now, &waiting).unwrap();
    assert!(!made(&mut desk, sunday()), "nothing is written yet");
    desk.write("one", sunday());
    assert!(made(&mut desk, sunday()));
    desk.write("two", sunday());
    assert!(!made(&mut desk, sunday()), "one a day");
    let monday = at("2026-11-23T09:50:00+00:00");
    assert!(made(&mut desk, monday), "the second one of Sunday");
    let tuesday = at("2026-11-24T09:50:00+00:00");
    assert!(!made(&mut desk, tuesday), "nothing changed");
    desk.write("three", tuesday);
    assert!(made(&mut desk, tuesday));
    let known = known(desk.open()).unwrap();
    assert_eq!(known.len(), 3);
    assert!(known.iter().all(|copy| copy.is_here));
    assert_eq!(last_good(&known).unwrap().at, tuesday);
    desk.workbook = None;
    assert!(desk.open().read().is_autocommit());
    assert!(
        !made(&mut desk, at("2026-11-25T09:50:00+00:00")),
        "opening is no change"
    );
}

#[test]
fn a_clock_put_back_makes_one_copy_more_and_takes_none_away() {
    let mut desk = Desk::new();
    let waiting = Waiting::default();
    for day in ["2026-11-22", "2100-12-31", "1970-01-01", "2026-11-23"] {
        let now = at(&format!("{day}T10:00:00+00:00"));
        desk.write(day, now);
        assert!(desk.open().copy_if_due(now, &waiting).unwrap(), "{day}");
    }
    assert_eq!(known(desk.open()).unwrap().len(), 4);
}

#[test]
fn old_copies_go_and_their_rows_with_them() {
    let mut desk = Desk::new();
    let waiting = Waiting::default();
    let mut now = at("2026-01-01T10:00:00+00:00");
    for _ in 0..40 {
        desk.write("a day", now);
        assert!(desk.open().copy_if_due(now, &waiting).unwrap());
        now = Moment::from_parts(now.utc_ms() + 24 * 3_600_000, 0);
    }
    let folder = desk.open().vault.copies_folder();
    let files: Vec<String> = found_in(&folder)
        .into_iter()
        .map(|(name, _)| name)
        .collect();
    let mut rows: Vec<String> = known(desk.open())
        .unwrap()
        .iter()
        .map(|copy| {
            copy.path
                .file_name()
                .unwrap()
                .to_string_lossy()
                .into_owned()
        })
        .collect();
    rows.sort_unstable_by(|one, other| other.cmp(one));
    assert_eq!(files, rows);
    assert!((8..=17).contains(&files.len()), "{files:?}");
}

#[test]
fn a_copy_by_itself_steps_aside_for_any_command_and_comes_later() {
    let mut desk = Desk::new();
    let waiting = Waiting::default();
    desk.write("one", sunday());
    let turn = waiting.begin("diary_save");
    let told = desk.open().copy_if_due(sunday(), &waiting).unwrap_err();
    assert_eq!(told.code, ErrorCode::CopyStopped);
    let stick = desk.stick();
    desk.open().copy_into(&stick, sunday(), &waiting).unwrap();
    drop(turn);
    assert!(desk.open().copy_if_due(sunday(), &waiting).unwrap());
    let lock = waiting.begin("workbook_lock");
    let told = desk
        .open()
        .copy_into(&stick, sunday(), &waiting)
        .unwrap_err();
    assert_eq!(told.code, ErrorCode::CopyStopped);
    drop(lock);
}

#[test]
fn a_stick_pulled_out_in_mid_write_is_said_and_the_workbook_is_as_it_was() {
    let mut desk = Desk::new();
    desk.write(&"A long day. ".repeat(40_000), sunday());
    let (stick, place) = (desk.stick(), desk.place());
    let files = || {
        let files = fs::read_dir(&place).unwrap().flatten();
        let mut files: Vec<_> = files
            .filter(|file| file.path().is_file())
            .map(|file| (file.path(), fs::read(file.path()).unwrap()))
            .collect();
        files.sort();
        files
    };
    let before = files();
    let path = free_name(&stick, sunday());
    // Gone as soon as something of the copy is on it.
    let pulled = stick.clone();
    let must_stop = move || {
        let written = fs::read_dir(&pulled).into_iter().flatten().flatten();
        if written
            .flat_map(|file| file.metadata())
            .any(|file| file.len() > 0)
        {
            fs::remove_dir_all(&pulled).unwrap();
        }
        false
    };
    let told = desk
        .open()
        .copy(CopyKind::Chosen, &path, sunday(), must_stop)
        .unwrap_err();
    assert_eq!(told.code, ErrorCode::PlaceGone);
    assert!(!stick.exists(), "the stick was pulled out");
    assert_eq!(files(), before);
    assert!(known(desk.open()).unwrap().is_empty());
    desk.write("And on it goes.", sunday());
}

#[test]
fn a_copy_on_a_stick_has_a_neutral_name_and_never_takes_the_place_of_another() {
    let mut desk = Desk::new();
    let (stick, waiting) = (desk.stick(), Waiting::default());
    for name in ["copy 2026-11-22.vbk", "copy 2026-11-22 2.vbk"] {
        let made = desk.open().copy_into(&stick, sunday(), &waiting).unwrap();
        assert_eq!(made.path, stick.canonicalize().unwrap().join(name));
    }
    let refused = |desk: &mut Desk, folder: PathBuf| {
        let told = desk
            .open()
            .copy_into(&folder, sunday(), &Waiting::default());
        told.unwrap_err().code
    };
    let (place, gone) = (desk.place(), stick.join("gone"));
    assert_eq!(refused(&mut desk, place), ErrorCode::PlaceInside);
    assert_eq!(refused(&mut desk, gone), ErrorCode::PlaceGone);
    let known = known(desk.open()).unwrap();
    assert_eq!(known.len(), 2);
    fs::remove_dir_all(&stick).unwrap();
    let known = super::known(desk.open()).unwrap();
    assert!(
        known.iter().all(|copy| !copy.is_here),
        "the stick is in a drawer"
    );
}

#[test]
fn a_copy_is_looked_at_first_and_the_present_workbook_is_set_aside_whole() {
    let mut desk = Desk::new();
    let stick = desk.stick();
    desk.write("one", sunday());
    desk.open()
        .copy_if_due(sunday(), &Waiting::default())
        .unwrap();
    let copy = desk
        .open()
        .copy_into(&stick, sunday(), &Waiting::default())
        .unwrap();
    desk.write("two", sunday());

    let trying = desk.look(&copy.path).unwrap();
    assert_eq!((trying.span.entries, trying.is_same), (1, Some(true)));
    assert_eq!(trying.span.days, Some((sunday().day(), sunday().day())));
    assert_eq!(trying.made.unwrap().utc_ms(), sunday().utc_ms());
    drop(trying);
    assert_eq!(desk.words(), ["one", "two"], "looking changes nothing");
    let names = |desk: &Desk| {
        let files = fs::read_dir(desk.folder.path()).unwrap();
        let names = files.map(|file| file.unwrap().file_name().into_string().unwrap());
        let mut names: Vec<String> = names.collect();
        names.sort();
        names
    };
    assert_eq!(names(&desk), ["stick", "workbook"]);

    let restored = desk.look(&copy.path).unwrap().restore(sunday()).unwrap();
    let aside = restored.aside.unwrap();
    desk.workbook = Some(restored.workbook);
    assert_eq!(desk.words(), ["one"]);
    let (old, notices) = Workbook::open(&aside, typed(WORDS), sunday()).unwrap();
    assert_eq!(
        (notices, whole::span(old.read()).unwrap().entries),
        (vec![], 2)
    );
    assert_eq!(names(&desk).len(), 3);
    assert!(restoring::is_beside(&aside) && !restoring::is_beside(&desk.place()));
    let known = known(desk.open()).unwrap();
    assert_eq!(known[0].kind, CopyKind::SetAside);
    let own = desk.open().vault.copies_folder();
    assert_eq!(
        found_in(&own).len(),
        1,
        "the copies made by itself came along"
    );
    desk.write("goes on", sunday());
    desk.workbook = None;
    assert_eq!(desk.words(), ["one", "goes on"]);
}

#[test]
fn a_copy_of_another_workbook_opens_with_its_own_words_and_says_so() {
    let (mut desk, mut other) = (Desk::new(), Desk::new());
    other.workbook = None;
    other.folder = tempfile::tempdir().unwrap();
    let theirs = "cloud ladder fern tin";
    let made = Workbook::make(&other.place(), typed(theirs), Costing::Test, sunday());
    let mut workbook = made.unwrap().0;
    let stick = desk.stick();
    let copy = workbook
        .copy_into(&stick, sunday(), &Waiting::default())
        .unwrap();
    let told = desk.look(&copy.path).err().unwrap();
    assert_eq!(told.code, ErrorCode::WrongPassphrase);
    let typing = Typing::Words(typed(theirs));
    let trying = restoring::look(&copy.path, &desk.place(), typing, Costing::Test, sunday());
    assert_eq!(trying.unwrap().is_same, Some(false));
    assert!(desk.words().is_empty());
}

#[test]
fn a_copy_stands_where_there_was_no_workbook_and_opens_with_the_code_too() {
    let mut desk = Desk::new();
    let stick = desk.stick();
    desk.workbook = None;
    fs::remove_dir_all(desk.place()).unwrap();
    let made = Workbook::make(&desk.place(), typed(WORDS), Costing::Test, sunday());
    let (mut workbook, code) = made.unwrap();
    let copy = workbook
        .copy_into(&stick, sunday(), &Waiting::default())
        .unwrap();
    drop(workbook);
    fs::remove_dir_all(desk.place()).unwrap();
    let fresh = "cloud ladder fern tin";
    let typing = Typing::Code {
        code: typed(&code.groups().concat()),
        fresh: typed(fresh),
    };
    let trying = restoring::look(&copy.path, &desk.place(), typing, Costing::Test, sunday());
    let trying = trying.unwrap();
    assert_eq!(trying.is_same, None);
    let restored = trying.restore(sunday()).unwrap();
    assert_eq!(restored.aside, None);
    drop(restored);
    Workbook::open(&desk.place(), typed(fresh), sunday()).unwrap();
}

#[test]
fn damage_is_said_and_nothing_is_left_of_it() {
    let mut desk = Desk::new();
    let stick = desk.stick();
    let copy = desk
        .open()
        .copy_into(&stick, sunday(), &Waiting::default())
        .unwrap();
    let good = fs::read(&copy.path).unwrap();
    fs::write(&copy.path, &good[..good.len() / 2]).unwrap();
    let told = desk.look(&copy.path).err().unwrap();
    assert_eq!(told.code, ErrorCode::CopyDamaged);
    fs::write(&copy.path, b"a letter").unwrap();
    assert_eq!(
        desk.look(&copy.path).err().unwrap().code,
        ErrorCode::NotACopy
    );
    fs::remove_file(&copy.path).unwrap();
    assert_eq!(
        desk.look(&copy.path).err().unwrap().code,
        ErrorCode::PlaceGone
    );
    assert_eq!(fs::read_dir(desk.folder.path()).unwrap().count(), 2);
    assert!(desk.words().is_empty());
}
