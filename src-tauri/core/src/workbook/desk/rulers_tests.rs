//! The rulers on the desk: what the window sends and what comes back.

use super::tests::open;
use super::*;
use crate::wire::{
    FormTotal, Private, RulerAnswer, RulersSearch, Sitting, SittingAsked, SittingNew, WorkSwitch,
};

fn start(desk: &mut Desk) -> Sitting {
    let new = SittingNew { form: false };
    desk.sitting_start(new).unwrap().sitting
}

fn answered(desk: &mut Desk, day: Day, answers: &[(&str, u8)]) -> Sitting {
    let mut one = start(desk);
    one.id = crate::id::SittingId::random().unwrap().to_string();
    one.day = day.to_string();
    let answer = |(ruler, value): &(&str, u8)| RulerAnswer {
        ruler: (*ruler).to_owned(),
        value: *value,
    };
    one.answers = answers.iter().map(answer).collect();
    desk.sitting_save(one).unwrap()
}

fn asked(one: &Sitting) -> SittingAsked {
    SittingAsked { id: one.id.clone() }
}

#[test]
fn one_sitting_grows_through_the_day_and_readiness_for_work_waits_for_its_switch() {
    let (mut scene, _) = open();
    let desk = &mut scene.desk;
    assert!(desk.rulers_list(Nothing {}).unwrap().offer.is_some());
    let mut one = start(desk);
    let ruler = "worry".to_owned();
    one.answers = vec![RulerAnswer { ruler, value: 6 }];
    desk.sitting_save(one.clone()).unwrap();
    let page = desk.sitting_start(SittingNew { form: false }).unwrap();
    assert_eq!((page.sitting.id, page.rulers.len()), (one.id, 8));
    let list = desk.rulers_list(Nothing {}).unwrap();
    assert!(list.today && list.offer.is_none() && list.sentence.is_empty());
    assert_eq!(list.sittings[0].words, "1 answer");
    desk.sheets_work(WorkSwitch { on: true }).unwrap();
    let page = desk.sitting_start(SittingNew { form: true }).unwrap();
    assert_eq!(page.rulers.len(), 9);
    assert!(page.sitting.answers.is_empty());
}

#[test]
fn the_first_taken_out_makes_the_next_the_first_and_says_so() {
    let (mut scene, _) = open();
    let desk = &mut scene.desk;
    let today = desk.today().unwrap();
    let first = answered(desk, today.minus(90), &[("pain", 4), ("sleep", 5)]);
    let next = answered(desk, today.minus(60), &[("pain", 7), ("sleep", 5)]);
    answered(desk, today, &[("pain", 6), ("sleep", 5)]);
    let sentence = |desk: &mut Desk| desk.rulers_list(Nothing {}).unwrap().sentence;
    assert_eq!(sentence(desk), "Pain 2 higher. Sleep the same.");
    let left = desk.sitting_remove(asked(&first)).unwrap();
    assert!(left.words.contains("the first ones now"), "{}", left.words);
    assert_eq!(sentence(desk), "Pain 1 lower. Sleep the same.");
    let bin = desk.sittings_bin(Nothing {}).unwrap();
    assert_eq!((bin.removed.len(), bin.removed[0].days_left), (1, 30));
    assert!(
        desk.sitting_restore(asked(&first))
            .unwrap()
            .removed
            .is_empty()
    );
    assert_eq!(sentence(desk), "Pain 2 higher. Sleep the same.");
    let left = desk.sitting_remove(asked(&next)).unwrap();
    assert!(!left.words.contains("first"), "{}", left.words);
    let bin = desk.sitting_remove_for_good(asked(&next)).unwrap();
    assert!(bin.removed.is_empty());
    assert!(desk.sitting_get(asked(&next)).is_err());
}

#[test]
fn a_total_from_a_form_is_kept_compared_found_and_refused_above_its_range() {
    let (mut scene, _) = open();
    let desk = &mut scene.desk;
    let new = SittingNew { form: true };
    let mut one = desk.sitting_start(new).unwrap().sitting;
    one.note = Private::from("The week of the flood");
    let form = |total| {
        let name = Private::from("Clinic form");
        Some(FormTotal {
            name,
            total,
            out_of: 27,
        })
    };
    one.form = form(28);
    let refused = desk.sitting_save(one.clone()).unwrap_err();
    assert_eq!(
        (refused.code, refused.number),
        (ErrorCode::TotalOutOfRange, Some(27))
    );
    one.form = form(14);
    desk.sitting_save(one.clone()).unwrap();
    let list = desk.rulers_list(Nothing {}).unwrap();
    assert_eq!(list.forms[0].latest, "14 out of 27");
    assert!(list.compared.is_empty() && !list.today);
    for (typed, found) in [("floo", 1), ("clinic", 1), ("heron", 0), ("", 0)] {
        let words = Private::from(typed);
        let lines = desk.rulers_search(RulersSearch { words }).unwrap().found;
        assert_eq!(lines.len(), found, "{typed}");
    }
}
