use super::compare::{self, Compared};
use super::*;
use crate::rooms::bin;
use crate::store::migrations;

fn now() -> Moment {
    Moment::read("2026-11-22T10:15:00+00:00").unwrap()
}

fn database() -> Connection {
    let database = Connection::open_in_memory().unwrap();
    migrations::take(&database).unwrap();
    database
}

fn day(text: &str) -> Day {
    Day::read(text).unwrap()
}

fn answer(ruler: &str, value: u8) -> Answer {
    let ruler = ruler.to_owned();
    Answer { ruler, value }
}

fn sitting(on: &str, answers: &[(&str, u8)]) -> Sitting {
    let mut one = Sitting::blank(SittingId::random().unwrap(), day(on));
    let answers = answers.iter().map(|(ruler, value)| answer(ruler, *value));
    one.of = Of::Rulers(answers.collect());
    one
}

fn total(on: &str, name: &str, total: u16, out_of: u16) -> Sitting {
    let mut one = Sitting::blank(SittingId::random().unwrap(), day(on));
    let name = name.into();
    one.of = Of::Form(Form {
        name,
        total,
        out_of,
    });
    one
}

fn said(sittings: &[Sitting]) -> Vec<(&'static str, String)> {
    let compared = compare::rulers(sittings, true);
    let one = |one: &Compared| (one.ruler.id.as_str(), one.pair.words());
    compared.iter().map(one).collect()
}

#[test]
fn worse_the_same_and_better_are_said_alike() {
    let sittings = [
        sitting("2026-06-03", &[("pain", 4), ("worry", 7), ("sleep", 5)]),
        sitting("2026-08-01", &[("pain", 9), ("worry", 1), ("sleep", 1)]),
        sitting("2026-11-19", &[("pain", 6), ("worry", 5), ("sleep", 5)]),
    ];
    let wanted = [
        ("worry", "2 lower".to_owned()),
        ("pain", "2 higher".to_owned()),
        ("sleep", "The same".to_owned()),
    ];
    assert_eq!(said(&sittings), wanted);
    let compared = compare::rulers(&sittings, true);
    assert_eq!(
        compare::sentence(&compared),
        "Worry 2 lower. Pain 2 higher. Sleep the same."
    );
    assert_eq!(
        compared[1].alt(),
        "Pain, from 0 to 10: 4 on 3 June 2026, 6 on 19 November 2026."
    );
}

#[test]
fn a_ruler_passed_over_at_first_begins_where_it_was_answered_and_once_is_no_difference() {
    let sittings = [
        sitting("2026-06-03", &[("mood", 3)]),
        sitting("2026-07-03", &[("energy", 2)]),
        sitting("2026-08-03", &[("energy", 6)]),
    ];
    let wanted = [
        ("mood", "One answer so far".to_owned()),
        ("energy", "4 higher".to_owned()),
    ];
    assert_eq!(said(&sittings), wanted);
    let compared = compare::rulers(&sittings, true);
    assert_eq!(compared[1].pair.first.day, day("2026-07-03"));
    assert_eq!(compare::sentence(&compared), "Energy 4 higher.");
    assert_eq!(compared[0].alt(), "Mood, from 0 to 10: 3 on 3 June 2026.");
    assert!(compare::rulers(&[], true).is_empty());
}

#[test]
fn readiness_for_work_is_left_out_while_work_is_off() {
    let sittings = [sitting("2026-06-03", &[("work", 3), ("mood", 3)])];
    assert_eq!(compare::rulers(&sittings, false).len(), 1);
    assert_eq!(compare::rulers(&sittings, true).len(), 2);
    assert_eq!(asked(false).count() + 1, asked(true).count());
}

#[test]
fn only_totals_of_the_same_form_and_range_are_set_against_each_other() {
    let sittings = [
        total("2026-06-03", "Pain form", 40, 50),
        total("2026-07-03", "pain FORM", 44, 50),
        total("2026-08-03", "Pain form", 9, 10),
    ];
    let forms = compare::forms(&sittings);
    let words: Vec<String> = forms.iter().map(|one| one.pair.words()).collect();
    assert_eq!(words, ["4 higher", "One answer so far"]);
    assert_eq!(compare::total_words(44, 50), "44 out of 50");
}

#[test]
fn a_total_above_its_most_is_refused_with_the_range() {
    let refused = |one| {
        let refused: Refusal = checked(one).unwrap_err();
        (refused.code, refused.number)
    };
    let above = refused(total("2026-06-03", "A", 28, 27));
    assert_eq!(above, (ErrorCode::TotalOutOfRange, Some(27)));
    for out_of in [0, MOST_OUT_OF + 1] {
        let wide = refused(total("2026-06-03", "A", 0, out_of));
        assert_eq!(wide, (ErrorCode::FormOutOfRange, Some(1000)));
    }
    let unnamed = refused(total("2026-06-03", "  ", 1, 27));
    assert_eq!(unnamed.0, ErrorCode::NameMissing);
    for ends in [0, 27] {
        assert!(checked(total("2026-06-03", "A", ends, 27)).is_ok());
    }
}

#[test]
fn an_answer_beyond_the_ruler_and_an_unknown_ruler_are_refused() {
    let refused = |answers: &[(&str, u8)]| checked(sitting("2026-06-03", answers)).unwrap_err();
    assert_eq!(refused(&[("pain", 11)]).code, ErrorCode::RatingOutOfRange);
    assert_eq!(refused(&[("luck", 1)]).code, ErrorCode::RatingUnknown);
}

#[test]
fn a_sitting_grows_and_one_without_a_word_is_not_kept() {
    let database = database();
    let empty = Sitting::blank(SittingId::random().unwrap(), day("2026-11-22"));
    keep(&database, empty.clone(), now()).unwrap();
    assert_eq!(find(&database, empty.id).unwrap(), None);
    let mut one = sitting("2026-11-22", &[("pain", 4)]);
    one.id = empty.id;
    keep(&database, one.clone(), now()).unwrap();
    one.note = " Moving house ".into();
    one.of = Of::Rulers(vec![answer("people", 0), answer("confidence", 10)]);
    let kept = keep(&database, one.clone(), now()).unwrap();
    assert_eq!(kept.note.as_str(), "Moving house");
    let order: Vec<&str> = kept
        .answers()
        .iter()
        .map(|one| one.ruler.as_str())
        .collect();
    assert_eq!(order, ["confidence", "people"]);
    assert_eq!(all(&database).unwrap(), [kept]);
    // All of it taken back: it is no sitting any more, and can grow again.
    keep(&database, empty.clone(), now()).unwrap();
    assert!(all(&database).unwrap().is_empty());
    assert!(find(&database, empty.id).unwrap().is_some());
}

#[test]
fn with_the_first_in_the_bin_the_next_is_first_and_undo_brings_it_back() {
    let database = database();
    let first = sitting("2026-06-03", &[("pain", 4)]);
    let next = sitting("2026-07-03", &[("pain", 6)]);
    for one in [&next, &first] {
        keep(&database, one.clone(), now()).unwrap();
    }
    let first_day = || {
        let compared = compare::rulers(&all(&database).unwrap(), true);
        compared[0].pair.first.day
    };
    assert_eq!(first_day(), first.day);
    bin::put_sitting(&database, first.id, now()).unwrap();
    assert_eq!(first_day(), next.day);
    assert_eq!(removed(&database).unwrap()[0].0, first);
    restore(&database, first.id).unwrap();
    assert_eq!(first_day(), first.day);
    bin::put_sitting(&database, first.id, now()).unwrap();
    remove_for_good(&database, first.id).unwrap();
    let gone = restore(&database, first.id).unwrap_err();
    assert_eq!(gone.code, ErrorCode::SittingGone);
}
