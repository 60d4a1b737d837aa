//! Things to try on the desk: what the window sends and what comes back.

use super::tests::open;
use super::*;
use crate::wire::{
    Homework, HomeworkAsked, HomeworkEnd, HomeworkEnding, HomeworkFrom, HomeworkKind, HomeworkLine,
    HomeworkOutcome, HomeworkReopen, HomeworkSearch, HomeworkSize, InTheWay, Private,
    SessionOutcome,
};

fn new(words: &str) -> Homework {
    let none = Private::default;
    Homework {
        id: String::new(),
        kind: HomeworkKind::OwnWords,
        thing: None,
        words: Private::from(words),
        smaller: none(),
        larger: none(),
        size: HomeworkSize::Usual,
        how_much: none(),
        at_time: none(),
        at_place: none(),
        if_words: none(),
        then_words: none(),
        sure: None,
        outcome: None,
        in_the_way: Vec::new(),
        in_the_way_words: none(),
        noticed: none(),
        feed_back: none(),
    }
}

fn asked(line: &HomeworkLine) -> HomeworkAsked {
    HomeworkAsked {
        id: line.homework.id.clone(),
    }
}

fn book(desk: &mut Desk, day: Day, outcome: Option<SessionOutcome>) {
    let mut session = desk.session_start(Nothing {}).unwrap().session;
    (session.day, session.outcome) = (Some(day.to_string()), outcome);
    desk.session_save(session).unwrap();
}

#[test]
fn a_thing_to_try_runs_until_the_next_session_whenever_that_is() {
    let (mut scene, _) = open();
    let desk = &mut scene.desk;
    let line = desk.homework_save(new("Slow breathing")).unwrap();
    let until = |desk: &mut Desk| desk.homework_list(Nothing {}).unwrap().until;
    assert_eq!(until(desk), "Until your next session");
    let today = desk.today().unwrap();
    book(desk, today.plus(9), None);
    assert!(until(desk).starts_with("Until ") && !until(desk).contains("your"));
    assert_eq!(desk.homework_list(Nothing {}).unwrap().open.len(), 1);
    assert_eq!((line.outcome, line.ending), (None, None));
}

#[test]
fn what_came_of_it_is_said_counted_and_ended() {
    let (mut scene, _) = open();
    let desk = &mut scene.desk;
    let today = desk.today().unwrap();
    book(desk, today.minus(7), Some(SessionOutcome::Went));
    let line = desk.homework_save(new("Walk to the shop")).unwrap();
    let other = desk.homework_save(new("Ring the surgery")).unwrap();
    let mut told = line.homework.clone();
    told.outcome = Some(HomeworkOutcome::Partly);
    told.in_the_way = vec![InTheWay::Tired];
    told.smaller = Private::from("Walk to the gate");
    told.sure = Some(4);
    let told = desk.homework_save(told).unwrap();
    assert_eq!(told.outcome.as_deref(), Some("Partly"));
    assert_eq!(told.in_the_way, ["I was tired"]);
    assert!(told.offer_smaller.unwrap().contains("4 of 10"));
    let mut not_now = other.homework.clone();
    not_now.outcome = Some(HomeworkOutcome::NotThisTime);
    desk.homework_save(not_now).unwrap();
    let done = desk.sessions_list(Nothing {}).unwrap().since.done;
    assert_eq!(done, ["You tried 1 thing."]);
    let end = |id: &str, ending| HomeworkEnd {
        id: id.to_owned(),
        ending,
    };
    let page = desk
        .homework_end(end(&line.homework.id, HomeworkEnding::Smaller))
        .unwrap()
        .page;
    assert_eq!((page.open.len(), page.ended.len()), (2, 1));
    assert!(
        page.open
            .iter()
            .any(|one| one.tried.as_str() == "Walk to the gate")
    );
    let page = desk
        .homework_end(end(&other.homework.id, HomeworkEnding::LetGo))
        .unwrap()
        .page;
    assert_eq!((page.open.len(), page.ended.len()), (1, 2));
    assert_eq!(page.ended[0].ending, Some(HomeworkEnding::LetGo));
}

#[test]
fn a_thing_to_try_is_found_removed_and_back() {
    let (mut scene, _) = open();
    let desk = &mut scene.desk;
    let line = desk.homework_save(new("Feed the heron")).unwrap();
    let find = |desk: &mut Desk, words: &str| {
        let words = Private::from(words);
        desk.homework_search(HomeworkSearch { words })
            .unwrap()
            .found
            .len()
    };
    assert_eq!(
        (find(desk, "HERO"), find(desk, " "), find(desk, "x")),
        (1, 0, 0)
    );
    desk.homework_remove(asked(&line)).unwrap();
    assert_eq!(find(desk, "heron"), 0);
    assert_eq!(
        desk.homework_bin(Nothing {}).unwrap().removed[0].days_left,
        30
    );
    let back = desk.homework_restore(asked(&line)).unwrap();
    assert_eq!(back.homework, line.homework);
    desk.homework_remove(asked(&line)).unwrap();
    let bin = desk.homework_remove_for_good(asked(&line)).unwrap();
    assert!(bin.removed.is_empty());
}

#[test]
fn one_from_a_sheet_is_saved_by_one_press_and_an_ending_is_taken_back() {
    let (mut scene, _) = open();
    let desk = &mut scene.desk;
    let from = || HomeworkFrom {
        kind: HomeworkKind::Worksheet,
        thing: Some("worry-tree".to_owned()),
    };
    let started = desk.homework_start(from()).unwrap();
    assert!(!started.kept && started.line.title.is_some());
    let line = desk.homework_save(started.line.homework).unwrap();
    let again = desk.homework_start(from()).unwrap();
    assert!(again.kept && again.line.homework == line.homework);
    let ended = desk.homework_end(HomeworkEnd {
        id: line.homework.id.clone(),
        ending: HomeworkEnding::Keep,
    });
    let ended = ended.unwrap();
    assert_eq!((ended.page.open.len(), ended.page.ended.len()), (1, 1));
    let mut next = ended.page.open[0].homework.clone();
    assert_eq!(Some(&next.id), ended.next.as_ref());
    next.noticed = Private::from("Shorter");
    desk.homework_save(next).unwrap();
    let reopen = HomeworkReopen {
        id: line.homework.id.clone(),
        next: ended.next,
    };
    let page = desk.homework_reopen(reopen).unwrap();
    assert_eq!((page.open.len(), page.ended.len(), page.removed), (1, 0, 1));
    assert_eq!(page.open[0].homework, line.homework);
    assert_eq!(desk.homework_get(asked(&line)).unwrap().outcome_day, None);
}
