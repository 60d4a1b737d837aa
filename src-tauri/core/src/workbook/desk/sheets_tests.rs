//! Worksheets on the desk: what the window sends and what comes back.

use super::tests::{PASSPHRASE, open, typed};
use super::*;
use crate::wire::{
    AnswerValue, Period, Private, SharePlan, SheetAnswer, SheetAsked, SheetGo, SheetNamed,
    SheetPage, SheetResize, SheetSize, SheetStart, SheetsSearch, WorkSwitch,
};

fn start(desk: &mut Desk, sheet: &str, size: SheetSize) -> SheetPage {
    let sheet = sheet.to_owned();
    desk.sheet_start(SheetStart { sheet, size }).unwrap()
}

fn answer(desk: &mut Desk, page: &SheetPage, question: &str, value: AnswerValue) -> SheetPage {
    let answered = desk.sheet_answer(SheetAnswer {
        id: page.line.id.clone(),
        question: question.to_owned(),
        value: Some(value),
        rather_not_say: false,
    });
    let answered = answered.unwrap();
    assert_eq!(answered.unfit, None);
    answered.page
}

fn text(words: &str) -> AnswerValue {
    AnswerValue::Text(Private::from(words))
}

fn asked(page: &SheetPage) -> SheetAsked {
    SheetAsked {
        id: page.line.id.clone(),
    }
}

#[test]
fn a_sheet_is_left_locked_away_and_taken_up_at_the_same_question() {
    let (mut scene, _) = open();
    let desk = &mut scene.desk;
    let page = start(desk, "thought-record", SheetSize::Standard);
    assert_eq!(page.place.as_deref(), Some("happened"));
    assert_eq!(page.line.called, "Sheet 1, standard size");
    answer(desk, &page, "happened", text("A brown letter came."));
    answer(desk, &page, "feeling", text("Worried"));
    let go = SheetGo {
        id: page.line.id.clone(),
        place: Some("thought".to_owned()),
        parked: true,
    };
    desk.sheet_go(go).unwrap();
    desk.workbook_lock(Nothing {}).unwrap();
    desk.workbook_open(typed(PASSPHRASE)).unwrap();

    let shelf = desk.sheets_list(Nothing {}).unwrap();
    assert_eq!(shelf.waiting.len(), 1);
    assert_eq!(shelf.waiting[0].question, Some([4, 9]));
    assert!(shelf.waiting[0].parked);
    let page = desk.sheet_get(asked(&page)).unwrap();
    assert_eq!(page.place.as_deref(), Some("thought"));
    let thought = page
        .questions
        .iter()
        .find(|one| one.id == "thought")
        .unwrap();
    let pinned: Vec<&str> = thought
        .pinned
        .iter()
        .map(|one| one.words.as_str())
        .collect();
    assert_eq!(pinned, ["A brown letter came.", "Worried"]);
}

#[test]
fn a_sheet_that_was_only_looked_at_leaves_nothing_behind() {
    let (mut scene, _) = open();
    let desk = &mut scene.desk;
    let first = start(desk, "sleep-diary", SheetSize::Minute);
    let again = start(desk, "sleep-diary", SheetSize::Full);
    assert_eq!(first.line.id, again.line.id);
    assert_eq!(desk.sheets_list(Nothing {}).unwrap().waiting.len(), 0);
    assert_eq!(desk.sheets_written(Nothing {}).unwrap().written.len(), 1);
}

#[test]
fn what_does_not_fit_is_said_and_what_was_there_stays() {
    let (mut scene, _) = open();
    let desk = &mut scene.desk;
    let page = start(desk, "worry-tree", SheetSize::Standard);
    answer(desk, &page, "how-strong", AnswerValue::Number(8));
    let answered = desk.sheet_answer(SheetAnswer {
        id: page.line.id.clone(),
        question: "how-strong".to_owned(),
        value: Some(AnswerValue::Number(80)),
        rather_not_say: false,
    });
    let answered = answered.unwrap();
    assert!(answered.unfit.unwrap().contains("from 0 to 10"));
    let kept = &answered.page.questions[1];
    assert_eq!(kept.answer, Some(AnswerValue::Number(8)));
    assert_eq!(kept.said.as_str(), "8 of 10");
}

#[test]
fn a_finished_sheet_says_what_moved_and_is_my_last_one_next_time() {
    let (mut scene, _) = open();
    let desk = &mut scene.desk;
    let page = start(desk, "worry-tree", SheetSize::Standard);
    answer(desk, &page, "worry", text("The letter"));
    answer(desk, &page, "how-strong", AnswerValue::Number(8));
    answer(desk, &page, "how-strong-now", AnswerValue::Number(5));
    let end = desk.sheet_finish(asked(&page)).unwrap();
    assert_eq!(
        end.changes,
        ["The worry: 8 before, 5 now. That is 3 lower."]
    );
    let offered = end.offered.unwrap();
    assert_eq!((offered.kind.as_str(), end.ask_after), ("try", false));
    assert_eq!((offered.article, offered.title), (None, None));
    let next = start(desk, "worry-tree", SheetSize::Minute);
    assert_ne!(next.line.id, page.line.id);
    let last = desk.sheet_last(asked(&next)).unwrap().page.unwrap();
    assert_eq!(last.line.id, page.line.id);
    let grown = desk.sheet_resize(SheetResize {
        id: page.line.id.clone(),
        size: SheetSize::Full,
    });
    let grown = grown.unwrap();
    assert_eq!(grown.line.finished_at, None);
    assert_eq!(grown.questions[0].answer, Some(text("The letter")));
}

#[test]
fn sheets_are_found_by_number_by_name_and_by_what_was_written() {
    let (mut scene, _) = open();
    let desk = &mut scene.desk;
    let page = start(desk, "worry-tree", SheetSize::Minute);
    answer(desk, &page, "worry", text("What if the kingfisher goes?"));
    let mut found = |words: &str| {
        let words = Private::from(words);
        desk.sheets_search(SheetsSearch { words }).unwrap()
    };
    let sheets = |found: crate::wire::SheetsFound| -> Vec<u16> {
        found.sheets.iter().map(|one| one.number).collect()
    };
    assert_eq!(sheets(found("sheet 15")), [15]);
    assert_eq!(sheets(found("slept")), [19]);
    assert_eq!(sheets(found(" ")), Vec::<u16>::new());
    let written = found("KINGF").written;
    assert_eq!(written[0].line.id, page.line.id);
    assert!(written[0].pieces.iter().any(|piece| piece.hit));
    desk.sheet_remove(asked(&page)).unwrap();
    assert_eq!(
        desk.sheets_bin(Nothing {}).unwrap().removed[0].days_left,
        30
    );
    let refused = desk.sheet_get(asked(&page)).unwrap_err();
    assert_eq!(refused.code, ErrorCode::SheetGone);
    desk.sheet_restore(asked(&page)).unwrap();
}

#[test]
fn what_stands_before_a_sheet_leads_with_safety_and_needs_an_open_workbook() {
    let (mut scene, _) = open();
    let desk = &mut scene.desk;
    let steps = || SheetNamed {
        sheet: "steps-towards".to_owned(),
    };
    let about = desk.sheet_look(steps()).unwrap();
    assert!(about.safety[0].contains("call 999"));
    assert!(about.stirs_up.is_some() && about.read_first.len() >= 3);
    assert!(
        about
            .example
            .iter()
            .any(|one| one.head == "Where I want to get to")
    );
    let unknown = desk.sheet_look(SheetNamed {
        sheet: "no-such".to_owned(),
    });
    assert_eq!(unknown.unwrap_err().code, ErrorCode::SheetUnknown);
    assert!(desk.sheets_work(WorkSwitch { on: true }).unwrap().work);
    assert!(!desk.sheets_work(WorkSwitch { on: false }).unwrap().work);
    desk.workbook_lock(Nothing {}).unwrap();
    assert_eq!(
        desk.sheet_look(steps()).unwrap_err().code,
        ErrorCode::Locked
    );
}

#[test]
fn a_ticked_sheet_stands_in_a_summary_and_no_other_does() {
    let (mut scene, _) = open();
    let desk = &mut scene.desk;
    let page = start(desk, "thought-record", SheetSize::Minute);
    answer(desk, &page, "happened", text("A brown letter came."));
    let other = start(desk, "worry-tree", SheetSize::Minute);
    answer(desk, &other, "worry", text("What if it rains?"));
    // Nothing in it, so there is nothing to share.
    start(desk, "sleep-diary", SheetSize::Minute);
    let day = page.line.at[..10].to_owned();
    let period = || Period {
        from: day.clone(),
        to: day.clone(),
    };
    let choices = desk.share_choices(period()).unwrap();
    assert_eq!(choices.sheets.len(), 2);
    let plan = |sheets: Vec<String>| SharePlan {
        period: period(),
        from_name: Private::default(),
        for_name: Private::default(),
        note: Private::default(),
        ratings: Vec::new(),
        hard_days: false,
        entries: Vec::new(),
        pictures: Vec::new(),
        sheets,
        large_print: false,
    };
    let pages = desk.share_pages(plan(vec![page.line.id.clone()])).unwrap();
    let said: String = pages.words.iter().map(Private::as_str).collect();
    assert!(said.contains("A brown letter came."), "{said}");
    assert!(!said.contains("What if it rains?"), "{said}");
    let nothing = desk.share_pages(plan(Vec::new())).unwrap_err();
    assert_eq!(nothing.code, ErrorCode::NothingChosen);
    let gone = "00000000-0000-4000-8000-000000000000".to_owned();
    let gone = desk.share_pages(plan(vec![gone])).unwrap_err();
    assert_eq!(gone.code, ErrorCode::SheetGone);
}
