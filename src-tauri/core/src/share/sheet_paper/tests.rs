use towpath_content::sheets::sheets;

use super::*;
use crate::id::WrittenId;
use crate::when::Moment;
use crate::wire::Private;

fn written(sheet: &str, size: Size, answers: &[(&str, Value)]) -> Written {
    let of = sheets().find(sheet).unwrap();
    let at = Moment::read("2026-11-22T07:40:00+00:00").unwrap();
    let mut written = room::blank(WrittenId::random().unwrap(), of, size, at);
    for (question, value) in answers {
        room::answer(of, &mut written, question, value.clone())
            .unwrap()
            .unwrap();
    }
    written
}

#[test]
fn every_sheet_prints_blank_in_every_size_and_in_large_print() {
    for sheet in sheets().newest() {
        for (size, large) in [(Size::Minute, false), (Size::Full, true)] {
            let document = blank(sheet, size, large);
            let pages = towpath_report::svg_pages(&document);
            assert!(pages.is_ok_and(|pages| !pages.is_empty()), "{}", sheet.id);
            assert!(towpath_report::missing_characters(&document).is_empty());
            assert!(!plain(&document).contains("[sheet"), "{}", sheet.id);
        }
    }
}

#[test]
fn a_blank_sheet_leads_with_safety_and_says_when_a_question_is_for_you() {
    let said = plain(&blank(
        sheets().find("pacing-plan").unwrap(),
        Size::Standard,
        false,
    ));
    let chest = said.find("Sudden chest pain").unwrap();
    let first = said.find("1  Worse later").unwrap();
    assert!(chest < first, "{said}");
    assert!(said.contains("Sheet 15, standard size"));
    assert!(
        said.contains("If “Worse later” is No and “Heart or treatment” is No:"),
        "{said}"
    );
    assert!(said.contains("[ ] I am not sure"));
}

#[test]
fn a_filled_sheet_says_what_was_written_and_what_moved_and_leaves_out_the_rest() {
    let text = |text: &str| Value::Text(Private::from(text));
    let written = written(
        "thought-record",
        Size::Full,
        &[
            ("happened", text("A brown letter came.")),
            ("how-strong", Value::Number(80)),
            ("how-strong-now", Value::Number(55)),
            ("habit", Value::RatherNotSay),
        ],
    );
    let of = sheets().find("thought-record").unwrap();
    let said = plain(&filled(of, &written, false));
    for words in [
        "Sheet 1, full size · Sunday 22 November 2026",
        "A brown letter came.",
        "80 of 100",
        "The feeling: 80 before, 55 now. That is 25 lower.",
        "I would rather not say",
    ] {
        assert!(said.contains(words), "{words}\n{said}");
    }
    assert!(!said.contains("What I will do"));
    let part = part(of, &written).unwrap();
    assert_eq!(
        part.head,
        "Looking at one thought · Sunday 22 November 2026"
    );
}

#[test]
fn a_hundred_rows_print_as_a_table() {
    let cell = |number: usize| {
        let text = crate::rooms::sheets::value::Cell::Text(Private(format!("Walk {number}")));
        ("what".to_owned(), text)
    };
    let rows = (0..100)
        .map(|number| [cell(number)].into_iter().collect())
        .collect();
    let written = written(
        "activity-diary",
        Size::Minute,
        &[("did", Value::Rows(rows))],
    );
    let document = filled(sheets().find("activity-diary").unwrap(), &written, false);
    assert!(plain(&document).contains("Walk 99"));
    assert!(towpath_report::svg_pages(&document).is_ok_and(|pages| pages.len() > 1));
}

#[test]
fn the_list_of_all_sheets_is_one_page_with_a_box_each() {
    let document = list(sheets(), false);
    let said = plain(&document);
    for sheet in sheets().newest() {
        assert!(
            said.contains(&format!("[ ] {} · {}", sheet.number, sheet.title)),
            "{said}"
        );
    }
    assert_eq!(
        towpath_report::svg_pages(&document)
            .map(|pages| pages.len())
            .ok(),
        Some(1)
    );
}
