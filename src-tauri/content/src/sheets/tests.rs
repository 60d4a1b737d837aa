use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use super::kinds::Kind;
use super::pack::{SafetyLine, Shelf, Size, Strand, Test};
use super::{embedded, prose, read, safety, sheets};
use crate::crisis;
use crate::packs::Source;
use crate::words::english;

fn told(faults: &[crate::lint::Fault]) -> Vec<String> {
    faults.iter().map(ToString::to_string).collect()
}

#[test]
fn no_pack_has_a_fault() {
    let read = read(&embedded());
    let mut faults = told(&read.faults);
    faults.extend(told(&prose::faults(&read)));
    assert!(faults.is_empty(), "\n{}", faults.join("\n"));
    assert_eq!(sheets().newest().count(), read.said.len());
}

#[test]
fn every_file_of_the_folder_is_embedded() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("packs/sheets");
    let on_disk: BTreeSet<String> = fs::read_dir(folder)
        .unwrap()
        .map(|file| file.unwrap().file_name().into_string().unwrap())
        .filter(|name| name.ends_with(".toml"))
        .collect();
    let packs = embedded();
    let built_in = packs.iter().map(|source| source.file.to_owned());
    let built_in: BTreeSet<String> = built_in.filter(|name| !name.contains('/')).collect();
    assert_eq!(on_disk, built_in);
}

const GOOD: &str = include_str!("../../packs/sheets/pacing-plan.toml");

/// Puts a fault into a sound pack and returns what is said of it.
fn spoilt(from: &str, to: &str) -> Vec<String> {
    assert!(GOOD.contains(from), "{from}");
    let text = GOOD.replacen(from, to, 1);
    let source = Source {
        file: "pacing-plan.toml",
        text: &text,
    };
    let read = read(&[source]);
    assert!(read.sheets.find("pacing-plan").is_none(), "{to} was taken");
    told(&read.faults)
}

#[test]
fn every_kind_of_fault_is_named_with_its_file_and_line() {
    for (from, to, line, said) in [
        ("number = 15", "number = ", 4, "toml"),
        ("id = \"pacing-plan\"", "id = \"Pacing\"", 3, "kebab-case"),
        (
            "id = \"pacing-plan\"",
            "id = \"pace\"",
            3,
            "name of its file",
        ),
        ("number = 15", "number = 1500", 4, "from 1 to 999"),
        ("edition = 1", "edition = \"one\"", 5, "no whole number"),
        (
            "shelf = \"body\"",
            "shelf = \"cellar\"",
            6,
            "“cellar” is not known",
        ),
        ("title = \"A steady amount\"", "title = 7", 7, "is no text"),
        ("minute = 2", "minute = 9", 9, "takes too long"),
        ("standard = 6", "standard = 16", 9, "takes less time"),
        (
            "risk = \"high\"",
            "risk = \"usual\"",
            10,
            "practitioner first",
        ),
        (
            "\"chest-pain\", ",
            "\"toothache\", ",
            11,
            "“toothache” is not known",
        ),
        ("next = [", "colour = \"red\"\nnext = [", 12, "is not a key"),
        (
            "kind = \"minutes\"\nlongest",
            "kind = \"minutes\"\nlong",
            78,
            "longest: is missing",
        ),
        (
            "kind = \"minutes\"",
            "kind = \"years\"",
            0,
            "“years” is not known",
        ),
        ("options = [", "options = 3 #[", 0, "toml"),
        (
            "from = \"minute\"",
            "from = \"huge\"",
            0,
            "“huge” is not known",
        ),
        ("pin = true", "pin = 1", 0, "neither true nor false"),
        ("id = \"try-2\"", "id = \"try-1\"", 0, "stands twice"),
        (
            "question = \"worse-later\", is = [\"no\"]",
            "question = \"steady\", is = [\"no\"]",
            0,
            "does not stand before it",
        ),
        (
            "question = \"worse-later\", is = [\"no\"]",
            "question = \"worse-later\", is = [\"maybe\"]",
            0,
            "what it cannot say",
        ),
        (
            "question = \"worse-later\", is = [\"no\"]",
            "question = \"worse-later\"",
            0,
            "has not one test",
        ),
        (
            "show_if = { all",
            "show_if = { some",
            0,
            "neither all nor any",
        ),
        (
            "formula = \"baseline\"",
            "formula = \"guess\"",
            0,
            "“guess” is not known",
        ),
        (
            "[\"try-1\", \"try-2\", \"try-3\"]",
            "[\"try-1\", \"days\"]",
            0,
            "does not stand before",
        ),
        (
            "[\"try-1\", \"try-2\", \"try-3\"]",
            "[\"activity\"]",
            0,
            "cannot take activity",
        ),
        (
            "checked = \"2026-11-22\"",
            "checked = \"soon\"",
            0,
            "is no day",
        ),
        (
            "review_by = \"2027-11-22\"",
            "review_by = \"2020-01-01\"",
            0,
            "is not after the day",
        ),
    ] {
        let faults = spoilt(from, to);
        let place = match line {
            0 => "pacing-plan.toml:".to_owned(),
            line => format!("pacing-plan.toml:{line} "),
        };
        assert!(
            faults
                .iter()
                .any(|fault| fault.contains(said) && fault.starts_with(&place)),
            "{to}: {said} at {place}\n{}",
            faults.join("\n")
        );
    }
}

#[test]
fn a_page_to_read_first_is_neither_short_nor_long() {
    let page = GOOD.split("\"\"\"").nth(1).unwrap();
    for words in [119, 201] {
        let faults = spoilt(page, &"word ".repeat(words));
        assert!(
            faults[0].contains(&format!("has {words} words, not 120 to 200")),
            "{faults:?}"
        );
    }
}

#[test]
fn a_pack_with_many_faults_has_each_of_them_named() {
    let text = GOOD
        .replacen("number = 15", "number = 0", 1)
        .replacen("shelf = \"body\"", "shelf = \"cellar\"", 1)
        .replacen("kind = \"minutes\"", "kind = \"years\"", 1)
        .replacen("checked = \"2026-11-22\"", "checked = \"soon\"", 1);
    let source = Source {
        file: "pacing-plan.toml",
        text: &text,
    };
    let faults = told(&read(&[source]).faults);
    assert!(faults.len() >= 4, "{faults:#?}");
}

#[test]
fn two_sheets_cannot_have_one_number_nor_two_packs_one_edition() {
    let other = GOOD.replacen("id = \"pacing-plan\"", "id = \"other-plan\"", 1);
    let sources = |file| {
        [
            Source {
                file: "pacing-plan.toml",
                text: GOOD,
            },
            Source {
                file,
                text: if file == "other-plan.toml" {
                    &other
                } else {
                    GOOD
                },
            },
        ]
    };
    let faults = told(&read(&sources("other-plan.toml")).faults);
    assert!(
        faults[0].contains("15 is the number of pacing-plan"),
        "{faults:#?}"
    );
    let faults = told(&read(&sources("earlier/pacing-plan@1.toml")).faults);
    assert!(
        faults[0].contains("stands in pacing-plan.toml too"),
        "{faults:#?}"
    );
}

#[test]
fn chest_pain_leads_and_a_high_risk_sheet_says_with_whom() {
    for sheet in sheets().newest() {
        let lines = safety(sheet, english());
        assert!(lines.iter().all(|line| !line.contains('[')), "{lines:?}");
        if sheet.safety.contains(&SafetyLine::ChestPain) {
            assert!(lines[0].contains("call 999"), "{lines:?}");
        }
    }
    let pacing = sheets().find("pacing-plan").unwrap();
    let lines = safety(pacing, english());
    assert_eq!(lines[1], "Do this with your practitioner first.");
    assert_eq!(
        lines[2],
        "No health professional has checked this page yet."
    );
}

#[test]
fn the_safety_plan_leads_with_danger_and_shows_nobody_filling_it_in() {
    let plan = sheets().find("safety-plan").unwrap();
    let lines = safety(plan, english());
    assert_eq!(lines[0], crisis::danger(english()));
    assert_eq!(lines[1], "Do this with your practitioner first.");
    assert!(plan.stirs_up && plan.example.is_none());
    for question in &plan.questions {
        assert_eq!(question.example, "", "{}", question.id);
    }
}

#[test]
fn every_sheet_about_work_waits_for_its_switch_and_says_its_limits() {
    for sheet in sheets().newest() {
        let is_work = sheet.shelf == Shelf::Work;
        assert_eq!(sheet.strand == Some(Strand::Work), is_work, "{}", sheet.id);
        let lines = safety(sheet, english()).join(" ");
        let says = lines.contains("cannot speak for the Jobcentre");
        assert!(says || !is_work, "{}", sheet.id);
    }
}

#[test]
fn a_way_back_to_work_asks_first_and_plans_no_weeks_without_an_answer() {
    let back = sheets().find("phased-return").unwrap();
    let first = &back.questions[0];
    assert!(
        first
            .ask
            .starts_with("Does effort make you worse hours or days later")
    );
    assert_eq!(first.from, Size::Minute);
    for id in ["week-one", "weeks"] {
        let shown = back.question(id).unwrap().show_if.as_ref().unwrap();
        for condition in shown.conditions() {
            assert!(matches!(condition.test, Test::Is(_)), "{id}");
        }
    }
}

#[test]
fn what_pacing_must_ask_is_asked_in_every_size_and_holds_back_without_an_answer() {
    let pacing = sheets().find("pacing-plan").unwrap();
    assert_eq!(
        pacing.questions[0].ask,
        "Does effort make you worse hours or days later?"
    );
    for question in &pacing.questions[..3] {
        assert_eq!(question.from, Size::Minute);
    }
    for question in &pacing.questions {
        if matches!(question.kind, Kind::Computed(_)) {
            assert_eq!(question.show_if.as_ref().unwrap().conditions().len(), 2);
        }
    }
}
