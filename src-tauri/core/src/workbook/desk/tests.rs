use std::path::PathBuf;
use std::sync::Mutex;

use chrono::{DateTime, FixedOffset};

use super::*;
use crate::wire::{
    self, DayAsked, DaysAsked, EntryAsked, GroupsTyped, HelpAsked, PassphraseChange,
    PassphraseTyped, Period, Private, RatingValue, RatingsKept, RecoverTyped, SaveEntry,
    SearchAsked, SharePlan, Typed,
};

/// A clock that stands still, and a place to save that is given out once.
pub(super) struct Still {
    now: DateTime<FixedOffset>,
    path: Mutex<Option<PathBuf>>,
}

impl Still {
    /// Chooses a place to save, for one save.
    pub(super) fn choose(&self, path: PathBuf) {
        *self.path.lock().unwrap() = Some(path);
    }
}

impl Edges for Still {
    fn now(&self) -> DateTime<FixedOffset> {
        self.now
    }

    fn take_chosen_path(&self) -> Option<PathBuf> {
        self.path.lock().unwrap().take()
    }
}

pub(super) struct Scene {
    pub(super) folder: tempfile::TempDir,
    pub(super) edges: Arc<Still>,
    pub(super) desk: Desk,
}

pub(super) fn scene() -> Scene {
    let folder = tempfile::tempdir().unwrap();
    let places = Places {
        workbook: folder.path().join("workbook"),
        settings: folder.path().join("settings.json"),
    };
    let now = DateTime::parse_from_rfc3339("2026-11-22T07:40:00+00:00").unwrap();
    let edges = Arc::new(Still {
        now,
        path: Mutex::new(None),
    });
    let desk = Desk::new(places, edges.clone(), Costing::Test);
    Scene {
        folder,
        edges,
        desk,
    }
}

pub(super) fn typed(text: &str) -> PassphraseTyped {
    PassphraseTyped {
        passphrase: Typed(text.as_bytes().to_vec()),
    }
}

pub(super) const PASSPHRASE: &str = "river stone lamp bread";

/// A scene with an open workbook, and its recovery code.
pub(super) fn open() -> (Scene, Vec<String>) {
    let mut scene = scene();
    let shown = scene.desk.workbook_create(typed(PASSPHRASE)).unwrap();
    scene.desk.recovery_done(Nothing {}).unwrap();
    (scene, shown.groups)
}

pub(super) fn save(desk: &mut Desk, text: &str) -> wire::Entry {
    let started = desk.diary_start(Nothing {}).unwrap();
    let entry = SaveEntry {
        id: started.id,
        at: started.at,
        text: Private::from(text),
        mood: Some(4),
        ratings: vec![RatingValue {
            rating: "pain".to_owned(),
            value: 3,
        }],
        tags: Vec::new(),
        handled: false,
        hard_day: None,
    };
    desk.diary_save(entry).unwrap()
}

pub(super) fn looked_for(words: &str) -> SearchAsked {
    SearchAsked {
        words: words.into(),
        filter: wire::Filter::default(),
        order: wire::Order::Newest,
        skip: 0,
        most: 10,
    }
}

fn day() -> DayAsked {
    DayAsked {
        day: "2026-11-22".to_owned(),
    }
}

macro_rules! each_is_a_method {
    (desk { $($name:ident($input:ident) -> $reply:ident;)* } shell $shell:tt) => {
        #[test]
        fn every_command_of_the_desk_is_a_method_of_the_desk() {
            let names = [$({
                let _: fn(&mut Desk, wire::$input) -> Result<wire::$reply, Refusal> = Desk::$name;
                stringify!($name)
            }),*];
            assert!(names.iter().all(|name| wire::COMMANDS.contains(name)));
        }
    };
}
crate::wire_commands!(each_is_a_method);

#[test]
fn the_first_run_goes_from_nothing_to_open() {
    let Scene {
        mut desk,
        edges,
        folder,
    } = scene();
    let look = |desk: &mut Desk| desk.desk_look(Nothing {}).unwrap().stage;
    assert_eq!(look(&mut desk), Stage::FirstRun);
    assert_eq!(desk.passphrase_offer(Nothing {}).unwrap().words.len(), 4);
    assert!(!desk.passphrase_judge(typed("river")).unwrap().allowed);
    assert!(desk.passphrase_judge(typed(PASSPHRASE)).unwrap().allowed);
    let refused = desk.workbook_create(typed("river")).err().unwrap();
    assert_eq!(refused.code, ErrorCode::PassphraseTooShort);

    let shown = desk.workbook_create(typed(PASSPHRASE)).unwrap();
    assert_eq!(look(&mut desk), Stage::KeepingCode);
    assert!(shown.asked[0] < shown.asked[1] && shown.asked[1] <= 7 && shown.asked[0] >= 1);
    let group = |number: u8| shown.groups[usize::from(number) - 1].clone();
    let back = |groups: [String; 2]| GroupsTyped {
        groups: groups.map(|group| Typed(group.into_bytes())).into(),
    };
    let low = [
        group(shown.asked[0]).to_lowercase(),
        format!(" {} ", group(shown.asked[1])),
    ];
    assert_eq!(desk.recovery_check(back(low)).unwrap().right, [true, true]);
    let swapped = [group(shown.asked[1]), group(shown.asked[0])];
    assert_eq!(
        desk.recovery_check(back(swapped)).unwrap().right,
        [false, false]
    );
    let none = GroupsTyped { groups: Vec::new() };
    assert_eq!(desk.recovery_check(none).unwrap().right, [false, false]);

    let pages = desk.recovery_pages(Nothing {}).unwrap();
    assert_eq!(pages.pages.len(), 1);
    assert!(
        shown
            .groups
            .iter()
            .all(|group| pages.words[0].as_str().contains(group))
    );
    assert_eq!(desk.recovery_save(Nothing {}).unwrap().path, None);
    let place = folder.path().join("sheet.pdf");
    *edges.path.lock().unwrap() = Some(place.clone());
    assert!(desk.recovery_save(Nothing {}).unwrap().path.is_some());
    assert!(std::fs::read(place).unwrap().starts_with(b"%PDF-"));

    assert_eq!(desk.recovery_done(Nothing {}).unwrap().stage, Stage::Open);
    assert_eq!(
        desk.recovery_pages(Nothing {}).err().unwrap().code,
        ErrorCode::Locked
    );
    assert_eq!(
        desk.workbook_create(typed(PASSPHRASE)).err().unwrap().code,
        ErrorCode::AlreadyThere
    );
}

#[test]
fn a_locked_desk_answers_nothing_of_the_workbook() {
    let (mut scene, _) = open();
    let desk = &mut scene.desk;
    let entry = save(desk, "walk");
    assert_eq!(desk.workbook_lock(Nothing {}).unwrap().stage, Stage::Locked);
    let codes = [
        desk.today_get(Nothing {}).err(),
        desk.diary_start(Nothing {}).err(),
        desk.diary_get(EntryAsked {
            id: entry.id.clone(),
        })
        .err(),
        desk.diary_remove(EntryAsked {
            id: entry.id.clone(),
        })
        .err(),
        desk.diary_days(DaysAsked {
            before: None,
            most: 1,
        })
        .err(),
        desk.diary_search(looked_for("walk")).err(),
        desk.diary_day(day()).err(),
        desk.diary_month(day()).err(),
        desk.trends_get(day()).err(),
        desk.tags_list(Nothing {}).err(),
        desk.ratings_list(Nothing {}).err(),
        desk.workbook_where(Nothing {}).err(),
        desk.recovery_renew(typed(PASSPHRASE)).err(),
    ];
    assert!(
        codes
            .iter()
            .all(|refusal| refusal.unwrap().code == ErrorCode::Locked)
    );
    assert!(desk.help_get(HelpAsked { nation: None }).is_ok());
    assert_eq!(
        desk.workbook_open(typed("wrong")).err().unwrap().code,
        ErrorCode::WrongPassphrase
    );
    let opened = desk.workbook_open(typed(PASSPHRASE)).unwrap();
    assert_eq!((opened.desk.stage, opened.notices.len()), (Stage::Open, 0));
    assert_eq!(
        desk.diary_get(EntryAsked {
            id: entry.id.clone()
        })
        .unwrap(),
        entry
    );
}

#[test]
fn the_recovery_code_opens_and_sets_a_new_passphrase() {
    let (mut scene, groups) = open();
    let desk = &mut scene.desk;
    desk.workbook_lock(Nothing {}).unwrap();
    let recover = |code: String, new: &str| RecoverTyped {
        code: Typed(code.into_bytes()),
        passphrase: Typed(new.as_bytes().to_vec()),
    };
    let mistyped = desk.workbook_recover(recover("AAAA".to_owned(), "new words for now"));
    assert_eq!(
        mistyped.err().unwrap().code,
        ErrorCode::RecoveryCodeMistyped
    );
    desk.workbook_recover(recover(groups.join("-"), "new words for now"))
        .unwrap();
    desk.workbook_lock(Nothing {}).unwrap();
    assert!(desk.workbook_open(typed(PASSPHRASE)).is_err());
    desk.workbook_open(typed("new words for now")).unwrap();

    let change = PassphraseChange {
        old: Typed(b"new words for now".to_vec()),
        new: Typed(PASSPHRASE.as_bytes().to_vec()),
    };
    desk.passphrase_change(change).unwrap();
    let renewed = desk.recovery_renew(typed(PASSPHRASE)).unwrap();
    assert_ne!(renewed.groups, groups);
    assert_eq!(
        desk.desk_look(Nothing {}).unwrap().stage,
        Stage::KeepingCode
    );
    desk.workbook_lock(Nothing {}).unwrap();
    let old = desk.workbook_recover(recover(groups.join(" "), "another new one here"));
    assert_eq!(old.err().unwrap().code, ErrorCode::WrongRecoveryCode);
}

#[test]
fn a_day_is_written_found_and_shared() {
    let (mut scene, _) = open();
    let desk = &mut scene.desk;
    let ids = ["pain".to_owned(), "sleep".to_owned()].to_vec();
    let kept = desk.ratings_keep(RatingsKept { ids }).unwrap();
    assert!(kept.ratings[0].kept && kept.ratings[0].id == "pain");
    let entry = save(desk, "Walked by the river");
    assert!(entry.saved);
    assert_eq!(desk.today_get(Nothing {}).unwrap().entries[0].id, entry.id);
    let days = desk
        .diary_days(DaysAsked {
            before: None,
            most: 10,
        })
        .unwrap();
    assert_eq!(days.days[0].day, "2026-11-22");
    let found = desk.diary_search(looked_for("riv")).unwrap();
    assert_eq!(desk.diary_day(day()).unwrap().entries[0].id, entry.id);
    let month = desk.diary_month(day()).unwrap().days;
    assert_eq!((month.len(), month[0].mood), (1, Some(4)));
    let trends = desk.trends_get(day()).unwrap();
    assert_eq!(
        (trends.from.as_str(), trends.trends.len()),
        ("2026-10-26", 2)
    );
    assert!(
        found.found[0]
            .pieces
            .iter()
            .any(|piece| piece.hit && piece.text.as_str() == "river")
    );

    let period = || Period {
        from: "2026-11-01".to_owned(),
        to: "2026-11-22".to_owned(),
    };
    let choices = desk.share_choices(period()).unwrap();
    assert_eq!(choices.ratings.len(), 2);
    let plan = || SharePlan {
        period: period(),
        from_name: "Marion".into(),
        for_name: "Sam".into(),
        note: Private::default(),
        ratings: vec!["pain".to_owned(), "mood".to_owned()],
        entries: vec![entry.id.clone()],
        pictures: Vec::new(),
        sheets: Vec::new(),
        hard_days: false,
        large_print: false,
    };
    let pages = desk.share_pages(plan()).unwrap();
    assert!(pages.pages[0].as_str().starts_with("<svg"));
    assert!(pages.words[0].as_str().contains("Walked by the river"));
    assert!(!pages.signs_replaced);
    let smiling = SharePlan {
        note: "Better 🙂".into(),
        ..plan()
    };
    assert!(desk.share_pages(smiling).unwrap().signs_replaced);
    assert_eq!(desk.share_save(plan()).unwrap().path, None);
    assert_eq!(desk.today_get(Nothing {}).unwrap().last_shared, None);
    let place = scene.folder.path().join("pages.pdf");
    *scene.edges.path.lock().unwrap() = Some(place.clone());
    let desk = &mut scene.desk;
    desk.share_save(plan()).unwrap();
    assert!(std::fs::read(place).unwrap().starts_with(b"%PDF-"));
    assert_eq!(
        desk.today_get(Nothing {}).unwrap().last_shared.as_deref(),
        Some("2026-11-22")
    );
    desk.diary_remove(EntryAsked {
        id: entry.id.clone(),
    })
    .unwrap();
    let gone = desk
        .diary_get(EntryAsked {
            id: entry.id.clone(),
        })
        .err()
        .unwrap();
    assert_eq!(gone.code, ErrorCode::EntryGone);
}

#[test]
fn settings_are_kept_while_locked() {
    let mut scene = scene();
    let mut settings = scene.desk.desk_look(Nothing {}).unwrap().settings;
    settings.text_percent = 9_000;
    settings.shared_computer = Some(true);
    let kept = scene.desk.settings_save(settings).unwrap();
    assert_eq!((kept.text_percent, kept.shared_computer), (250, Some(true)));
    assert_eq!(scene.desk.desk_look(Nothing {}).unwrap().settings, kept);
}
