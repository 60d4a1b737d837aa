//! The programme and its sessions on the desk: what the window sends and what comes back.

use super::tests::{PASSPHRASE, open, typed};
use super::*;
use crate::wire::{
    Module, ModuleState, Private, Programme, ProgrammeLength, ProgrammeWay, Saying, SessionAsked,
    SessionKind, SessionOutcome, SessionPage, SessionPaper, SessionsSearch,
};

fn add(desk: &mut Desk, on: Option<&str>, outcome: Option<SessionOutcome>) -> SessionPage {
    let begun = desk.session_start(Nothing {}).unwrap();
    assert!(!begun.saved);
    let mut session = begun.session;
    (session.day, session.outcome) = (on.map(str::to_owned), outcome);
    desk.session_save(session).unwrap()
}

fn asked(page: &SessionPage) -> SessionAsked {
    SessionAsked {
        id: page.session.id.clone(),
    }
}

fn shape() -> Programme {
    Programme {
        length: ProgrammeLength::About,
        sessions: Some(3),
        way: Some(ProgrammeWay::Both),
        with_name: Private::from("Bea"),
        in_work: None,
        on_break: false,
        modules: vec![Module {
            name: Private::from("Sleep"),
            state: ModuleState::UnderWay,
        }],
    }
}

#[test]
fn a_workbook_without_a_programme_is_useful_and_says_so() {
    let (mut scene, _) = open();
    let desk = &mut scene.desk;
    let page = desk.programme_get(Nothing {}).unwrap();
    assert_eq!(page.programme.length, ProgrammeLength::NotKnown);
    let waiting = Some("You can use your workbook while you wait.");
    assert_eq!(page.stands.as_deref(), waiting);
    let sessions = desk.sessions_list(Nothing {}).unwrap();
    assert!(sessions.next.is_none() && sessions.to_say.blank.is_some());
    assert_eq!(sessions.since.from, None);
    assert_eq!(sessions.stands.as_deref(), waiting);
}

#[test]
fn a_break_ends_with_a_welcome_said_once() {
    let (mut scene, _) = open();
    let desk = &mut scene.desk;
    let mut away = shape();
    away.on_break = true;
    let page = desk.programme_save(away).unwrap();
    assert!(page.stands.unwrap().contains("having a break") && page.welcome_back.is_none());
    let page = desk.programme_save(shape()).unwrap();
    assert_eq!(
        page.welcome_back.as_deref(),
        Some("Welcome back. What has changed?")
    );
    assert_eq!(page.programme, shape());
    assert_eq!(desk.programme_save(shape()).unwrap().welcome_back, None);
}

#[test]
fn the_next_session_brings_what_was_agreed_what_was_done_and_what_to_say() {
    let (mut scene, _) = open();
    let desk = &mut scene.desk;
    desk.programme_save(shape()).unwrap();
    let today = desk.today().unwrap();
    let mut last = add(
        desk,
        Some(&today.minus(7).to_string()),
        Some(SessionOutcome::Went),
    );
    last.session.agreed = Private::from("Walk to the gate\nRing the surgery");
    let last = desk.session_save(last.session).unwrap();
    assert_eq!(last.agreed.len(), 2);
    add(desk, Some(&today.minus(2).to_string()), None);
    let next = add(desk, Some(&today.plus(1).to_string()), None);
    let mut entry = desk.diary_start(Nothing {}).unwrap();
    entry.text = Private::from("Walked.");
    let entry = crate::wire::SaveEntry {
        id: entry.id,
        at: entry.at,
        text: entry.text,
        mood: None,
        ratings: Vec::new(),
        tags: Vec::new(),
        handled: false,
        hard_day: None,
    };
    desk.diary_save(entry).unwrap();
    let saying = Saying {
        id: String::new(),
        words: Private::from("I lie awake."),
    };
    assert_eq!(desk.saying_save(saying).unwrap().to_say.len(), 1);

    let page = desk.sessions_list(Nothing {}).unwrap();
    let line = page.next.unwrap();
    assert_eq!((line.id, line.days_to), (next.session.id.clone(), Some(1)));
    assert_eq!(line.number.as_deref(), Some("Session 3 of about 3"));
    assert_eq!(line.end.as_deref(), Some("This may be the last session."));
    assert_eq!((page.unsaid.len(), page.past.len()), (1, 1));
    assert_eq!(page.agreed.len(), 2);
    assert_eq!(page.since.done, ["You wrote on 1 day."]);
    assert_eq!(page.stands, None);
    // Written after the earlier session, it is said at the next.
    let mut went = desk.session_get(asked(&next)).unwrap().session;
    went.outcome = Some(SessionOutcome::Went);
    let went = desk.session_save(went).unwrap();
    assert_eq!(went.said[0].words.as_str(), "I lie awake.");
}

#[test]
fn a_session_is_found_removed_and_back_after_the_lock() {
    let (mut scene, _) = open();
    let desk = &mut scene.desk;
    let mut page = add(desk, None, None);
    page.session.kind = SessionKind::Group;
    page.session.recap = Private::from("The heron story");
    let page = desk.session_save(page.session).unwrap();
    assert_eq!(page.line.when, "No date yet");
    let find = |desk: &mut Desk, words: &str| {
        let words = Private::from(words);
        desk.sessions_search(SessionsSearch { words }).unwrap()
    };
    assert_eq!(find(desk, "HERO").sessions.len(), 1);
    assert!(find(desk, " ").sessions.is_empty());
    desk.session_remove(asked(&page)).unwrap();
    assert!(find(desk, "heron").sessions.is_empty());
    assert_eq!(
        desk.sessions_bin(Nothing {}).unwrap().removed[0].days_left,
        30
    );
    desk.workbook_lock(Nothing {}).unwrap();
    let locked = desk.sessions_list(Nothing {}).unwrap_err();
    assert_eq!(locked.code, ErrorCode::Locked);
    desk.workbook_open(typed(PASSPHRASE)).unwrap();
    let back = desk.session_restore(asked(&page)).unwrap();
    assert_eq!(back.session, page.session);
    desk.session_remove(asked(&page)).unwrap();
    let bin = desk.session_remove_for_good(asked(&page)).unwrap();
    assert!(bin.removed.is_empty());
    let gone = desk.session_get(asked(&page)).unwrap_err();
    assert_eq!(gone.code, ErrorCode::SessionGone);
}

#[test]
fn the_session_sheet_is_one_page_written_and_blank() {
    let (mut scene, _) = open();
    let desk = &mut scene.desk;
    desk.programme_save(shape()).unwrap();
    let mut page = add(desk, Some("2026-11-05"), Some(SessionOutcome::Went));
    page.session.took = Private::from("Slower, not deeper.");
    page.session.agreed = Private::from("Slow breathing\nThree questions");
    let page = desk.session_save(page.session).unwrap();
    add(desk, Some("2099-12-03"), None);
    for (id, words) in [
        (Some(page.session.id), "Slower, not deeper."),
        (None, "What we agreed"),
    ] {
        let paper = |large_print| SessionPaper {
            id: id.clone(),
            large_print,
        };
        let pages = desk.session_pages(paper(false)).unwrap();
        assert_eq!(pages.pages.len(), 1);
        assert!(pages.words[0].as_str().contains(words));
        assert!(!desk.session_pages(paper(true)).unwrap().pages.is_empty());
    }
}

#[test]
fn a_day_or_time_that_cannot_be_changes_nothing() {
    let (mut scene, _) = open();
    let desk = &mut scene.desk;
    let page = add(desk, Some("2026-11-05"), None);
    for (day, time) in [("2026-02-30", None), ("2026-11-05", Some("25:00"))] {
        let mut session = page.session.clone();
        (session.day, session.time) = (Some(day.to_owned()), time.map(str::to_owned));
        let refused = desk.session_save(session).unwrap_err();
        assert_eq!(refused.code, ErrorCode::DateOutOfRange);
    }
    let kept = desk.session_get(asked(&page)).unwrap().session;
    assert_eq!(kept, page.session);
}
