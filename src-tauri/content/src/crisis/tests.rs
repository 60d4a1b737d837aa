use std::collections::HashSet;

use chrono::Utc;

use super::*;
use crate::words::english;
use crate::words::files::ENGLISH;

const ALL: [Option<Nation>; 5] = [
    None,
    Some(Nation::England),
    Some(Nation::Scotland),
    Some(Nation::Wales),
    Some(Nation::NorthernIreland),
];

fn digits(nation: Option<Nation>) -> Vec<String> {
    lines(nation, english())
        .into_iter()
        .map(|line| line.digits)
        .collect()
}

/// The numbers of a page without their spaces.
fn bare(text: &str) -> String {
    text.chars().filter(char::is_ascii_digit).collect()
}

#[test]
fn each_nation_has_its_own_page() {
    assert_eq!(
        digits(Some(Nation::England)),
        ["999", "111", "116 123", "85258", "18001 111"]
    );
    assert_eq!(
        digits(Some(Nation::Scotland)),
        ["999", "111", "116 123", "85258"]
    );
    assert_eq!(
        digits(Some(Nation::Wales)),
        ["999", "111", "116 123", "85258"]
    );
    assert_eq!(
        digits(Some(Nation::NorthernIreland)),
        [
            "999",
            "0808 808 8000",
            "116 123",
            "85258",
            "18001 0808 808 8000"
        ]
    );
    assert_eq!(digits(None), ["999", "111", "116 123", "85258"]);
}

#[test]
fn danger_leads_every_page_and_names_harm_and_overdose() {
    for nation in ALL {
        let lines = lines(nation, english());
        assert_eq!(lines[0].digits, "999");
        assert!(
            lines[0]
                .detail
                .contains("you have hurt yourself or taken too much of something")
        );
        assert!(lines[0].detail.contains("A&E"));
        assert!(lines.is_sorted_by_key(|line| line.kind));
    }
}

#[test]
fn every_line_has_its_words() {
    for nation in ALL {
        for line in lines(nation, english()) {
            assert!(!line.when.contains('['), "{}", line.when);
            assert!(!line.detail.contains('['), "{}", line.detail);
        }
    }
}

#[test]
fn the_chest_pain_line_is_word_for_word() {
    assert_eq!(
        chest_pain(english()),
        "Sudden chest pain that spreads, feels tight or heavy, comes with sweating, sickness or \
         short breath, or lasts over 15 minutes: call 999. Not sure? Call 999."
    );
}

#[test]
fn the_danger_line_of_a_sheet_is_the_one_of_help_now() {
    let said = danger(english());
    let line = &lines(None, english())[0];
    assert_eq!(said, format!("{}: {}", line.when, line.detail));
    assert!(said.contains(&line.digits) && said.contains("taken too much of something"));
}

#[test]
fn scotland_is_told_no_option_number() {
    for line in lines(Some(Nation::Scotland), english()) {
        if line.kind == Kind::Crisis {
            assert_eq!(line.digits, "111");
            assert_eq!(bare(&line.detail), "24", "{}", line.detail);
            assert!(!line.detail.contains("ress"), "{}", line.detail);
            assert!(!line.detail.contains("option"), "{}", line.detail);
        }
    }
}

#[test]
fn lifeline_stands_in_northern_ireland_alone_and_its_digits_are_right() {
    for nation in ALL {
        let on_page = lines(nation, english())
            .iter()
            .any(|line| bare(&line.digits).contains("08088088000"));
        assert_eq!(on_page, nation == Some(Nation::NorthernIreland));
    }
}

#[test]
fn no_line_is_one_slip_away_from_lifeline() {
    let macmillan = bare("0808 808 00 00");
    for fact in &pack::facts().line {
        assert!(!bare(&fact.digits).contains(&macmillan));
    }
    for source in ENGLISH {
        assert!(!source.text.replace(' ', "").contains(&macmillan));
    }
}

#[test]
fn the_words_hold_no_number_that_the_pack_does_not() {
    let known: HashSet<&str> = pack::facts()
        .line
        .iter()
        .flat_map(|fact| fact.digits.split(' '))
        .collect();
    let words = ENGLISH
        .iter()
        .find(|source| source.room() == "crisis")
        .unwrap();
    let said = words
        .text
        .lines()
        .filter(|line| !line.starts_with('#'))
        .filter_map(|line| line.split_once('='))
        .map(|(_, said)| said);
    for line in said {
        for number in line.split(|c: char| !c.is_ascii_digit()) {
            // "press 2", "15 minutes" and "NHS 24" are not telephone numbers.
            if number.len() > 2 {
                assert!(known.contains(number), "{number} in {line}");
            }
        }
    }
}

#[test]
fn the_page_says_its_source_and_what_is_older() {
    assert_eq!(
        source(Some(Nation::NorthernIreland), english()),
        "Published source of 1 November 2026, not yet checked by a person. \
         The source for 85258 is of November 2024."
    );
    assert_eq!(
        source(Some(Nation::Scotland), english()),
        "Published source of 1 November 2026, not yet checked by a person. \
         The source for 111 is of 2020. The source for 85258 is of November 2024."
    );
}

#[test]
fn past_its_review_date_an_installed_copy_says_so() {
    assert_eq!(may_have_changed(review_by(), english()), None);
    assert_eq!(
        may_have_changed(review_by().succ_opt().unwrap(), english()).as_deref(),
        Some("These may have changed.")
    );
}

/// The one test that asks for today: it is meant to fail when the facts have grown old.
#[test]
fn the_crisis_table_is_within_its_review_date() {
    let today = Utc::now().date_naive();
    assert!(
        today <= review_by(),
        "the crisis table was to be reviewed by {}: have a person check every line of \
         packs/crisis.toml at its source, then move the dates",
        review_by()
    );
}
