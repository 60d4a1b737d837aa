//! Energy, what fits it, and a hard day, on the desk.

use super::tests::open;
use super::*;
use crate::wire::{
    Energy, EnergySaid, HardDayLines, HardDayMark, HomeworkFrom, HomeworkKind, HomeworkOutcome,
    HomeworkSize, Private,
};

/// Puts a thing to try on the list; a size without words is not there.
fn to_try(desk: &mut Desk, words: &str, smaller: &str, larger: &str) -> String {
    let asked = HomeworkFrom {
        kind: HomeworkKind::OwnWords,
        thing: None,
    };
    let mut one = desk.homework_start(asked).unwrap().line.homework;
    one.words = Private::from(words);
    one.smaller = Private::from(smaller);
    one.larger = Private::from(larger);
    desk.homework_save(one).unwrap().homework.id
}

/// What fits, in words.
fn fits(desk: &mut Desk, energy: Energy) -> Vec<String> {
    let said = EnergySaid {
        energy: Some(energy),
    };
    let page = desk.energy_say(said).unwrap();
    assert_eq!(page.energy, Some(energy));
    page.fits
        .iter()
        .map(|one| one.words.as_str().to_owned())
        .collect()
}

#[test]
fn what_is_offered_fits_the_energy_and_is_never_more_than_two() {
    let (mut scene, _) = open();
    let desk = &mut scene.desk;
    assert_eq!(desk.energy_get(Nothing {}).unwrap().energy, None);
    let first = to_try(
        desk,
        "Walk to the shop",
        "Walk to the gate",
        "Walk to the park",
    );
    to_try(desk, "Write to Jo", "", "");
    to_try(desk, "Tidy the shelf", "Tidy one book", "");
    to_try(desk, "Ring Ali", "Text Ali", "");
    assert_eq!(
        fits(desk, Energy::Fair),
        ["Walk to the shop", "Write to Jo"]
    );
    assert_eq!(
        fits(desk, Energy::Plenty),
        ["Walk to the park", "Write to Jo"]
    );
    assert_eq!(
        fits(desk, Energy::Low),
        ["Walk to the gate", "Tidy one book"]
    );
    // Done, it is no longer offered.
    let mut done = desk
        .homework_get(crate::wire::HomeworkAsked { id: first })
        .unwrap()
        .homework;
    done.size = HomeworkSize::Small;
    done.outcome = Some(HomeworkOutcome::Done);
    desk.homework_save(done).unwrap();
    assert_eq!(fits(desk, Energy::Low), ["Tidy one book", "Text Ali"]);
}

#[test]
fn a_hard_day_is_marked_recorded_once_and_taken_back() {
    let (mut scene, _) = open();
    let desk = &mut scene.desk;
    let page = desk.hard_day_mark(HardDayMark { hard: true }).unwrap();
    assert!(page.hard && !page.in_diary);
    let page = desk.hard_day_record(Nothing {}).unwrap();
    assert!(page.in_diary && page.entry.is_some());
    let again = desk.hard_day_record(Nothing {}).unwrap();
    assert!(
        again.in_diary && again.entry.is_none(),
        "one page is enough"
    );
    let page = desk.hard_day_mark(HardDayMark { hard: false }).unwrap();
    assert!(!page.hard && page.in_diary);
}

#[test]
fn three_lines_are_kept_and_no_other_number_of_them() {
    let (mut scene, _) = open();
    let desk = &mut scene.desk;
    let lines = |lines: &[&str]| HardDayLines {
        lines: lines.iter().map(|line| Private::from(*line)).collect(),
    };
    let kept = desk.hard_day_lines(lines(&["", "Ring Jo", ""])).unwrap();
    assert_eq!(kept.lines[1].as_str(), "Ring Jo");
    assert!(desk.hard_day_lines(lines(&["Ring Jo"])).is_err());
    let held = desk.hard_day_get(Nothing {}).unwrap();
    assert_eq!(held.lines[1].as_str(), "Ring Jo");
    assert!(!held.hard);
}
