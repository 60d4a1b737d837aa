//! What the pages are, asked of the files themselves (with qpdf and poppler).

use std::fs;
use std::process::Command;

use super::*;
use crate::document::{Block, Document, Table};
use crate::samples::{self, MADE, chart, document, mark, section};

/// Runs a tool over a PDF and returns what it says.
fn ask(tool: &str, before: &[&str], pdf: &[u8], after: &[&str]) -> String {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("page.pdf");
    fs::write(&path, pdf).unwrap();
    let said = Command::new(tool)
        .args(before)
        .arg(&path)
        .args(after)
        .output();
    let said = said.unwrap_or_else(|_| panic!("{tool} is not installed"));
    assert!(
        said.status.success(),
        "{tool}: {}",
        String::from_utf8_lossy(&said.stderr)
    );
    String::from_utf8_lossy(&said.stdout).into_owned()
}

fn words(pdf: &[u8]) -> String {
    ask("pdftotext", &["-q"], pdf, &["-"])
}

/// The parts of a PDF, unpacked.
fn parts(pdf: &[u8]) -> String {
    ask("qpdf", &["--qdf", "--object-streams=disable"], pdf, &["-"])
}

fn one_text(text: &str) -> Document {
    document(
        "A page",
        vec![section("Mine", vec![Block::Text(text.into())])],
        false,
    )
}

/// Asserts that some texts stand in a text in this order.
fn in_order(text: &str, wanted: &[&str]) {
    let mut from = 0;
    for words in wanted {
        let at = text[from..]
            .find(words)
            .unwrap_or_else(|| panic!("no {words:?} in {text:?}"));
        from += at + words.len();
    }
}

#[test]
fn a_summary_is_tagged_and_says_its_language_and_title() {
    let pdf = pdf(&samples::two_weeks(false), MADE).unwrap();
    ask("qpdf", &["--check"], &pdf, &[]);
    let parts = parts(&pdf);
    let count = |tag: &str| parts.matches(&format!("/S /{tag}\n")).count();
    assert_eq!(count("H1"), 1);
    assert_eq!(count("H2"), 6);
    assert_eq!(count("H3"), 3);
    assert_eq!(count("Figure"), 3);
    assert_eq!(count("Table"), 2);
    assert_eq!(count("L"), 1);
    assert_eq!(parts.matches("/Scope /Row").count(), 3 + 13);
    assert_eq!(parts.matches("/Scope /Column").count(), 2 + 4);
    assert_eq!(parts.matches("/Alt (").count(), 3);
    for wanted in [
        "/StructTreeRoot",
        "/Lang (en-GB)",
        "/Marked true",
        "/DisplayDocTitle true",
    ] {
        assert!(parts.contains(wanted), "{wanted}");
    }
    assert!(parts.contains("pdfuaid:part>1<") && parts.contains("pdfaid:conformance>A<"));
}

#[test]
fn a_summary_is_read_in_the_order_of_its_sections_and_the_foot_comes_once_at_the_end() {
    let document = samples::two_weeks(false);
    let tree = ask(
        "pdfinfo",
        &["-struct-text"],
        &pdf(&document, MADE).unwrap(),
        &[],
    );
    in_order(
        &tree.replace('\n', " "),
        &[
            "Since my last session",
            "Marion",
            "A note from me",
            "Two hard days",
            "Three things I want",
            "Standing up",
            "What we agreed",
            "To try",
            "Done, on nine nights.",
            "My ratings",
            "Pain",
            "From 6 to 4.",
            "How well I slept",
            "Mood",
            "The values",
            "19 November",
            "I chose what is on these pages.",
            "This helps you manage day to day.",
        ],
    );
    assert_eq!(tree.matches("This helps you manage").count(), 1);
    assert!(!tree.contains("Page 1 of 2"));
}

#[test]
fn every_page_shows_its_number_the_running_title_and_the_foot() {
    let pdf = pdf(&samples::two_weeks(true), MADE).unwrap();
    let words = words(&pdf);
    let pages: Vec<&str> = words.trim_end_matches('\u{c}').split('\u{c}').collect();
    assert_eq!(pages.len(), 3);
    for (at, page) in pages.iter().enumerate() {
        assert!(page.contains(&format!("Page {} of 3", at + 1)));
        assert!(page.contains("Since my last session"));
        assert!(page.contains("It is not treatment."));
    }
}

#[test]
fn the_preview_is_the_same_pages_drawn_without_pictures_fonts_or_links() {
    for document in [samples::two_weeks(false), samples::sheets::recovery()] {
        let pdf = pdf(&document, MADE).unwrap();
        let pages = svg_pages(&document).unwrap();
        let info = ask("pdfinfo", &[], &pdf, &[]);
        in_order(&info, &["Pages:", &pages.len().to_string()]);
        for page in pages {
            for never in [
                "<image", "<text", "<script", "<style", "<a ", "href=\"h", "data:",
            ] {
                assert!(!page.contains(never), "{never}");
            }
        }
    }
}

#[test]
fn a_recovery_sheet_is_one_page_that_shows_every_group() {
    let pdf = pdf(&samples::sheets::recovery(), MADE).unwrap();
    let words = words(&pdf);
    assert!(words.contains("Page 1 of 1"));
    for group in ["7K3Q", "M9TD", "2XRA", "H60W", "VB4N", "EJ81", "C5GP"] {
        assert!(words.replace(' ', "").contains(group), "{group}");
    }
    assert!(parts(&pdf).contains("/Alt (The same 7 groups as a code to scan.)"));
}

#[test]
fn a_file_tells_nothing_of_the_machine_or_the_program_that_made_it() {
    let pdf = pdf(&samples::two_weeks(false), MADE).unwrap();
    let info = ask("pdfinfo", &[], &pdf, &[]);
    assert!(!info.contains("Creator:") && !info.contains("Producer:") && !info.contains("Author:"));
    assert!(info.contains("2026"));
    let parts = parts(&pdf);
    let host = fs::read_to_string("/proc/sys/kernel/hostname").unwrap_or_default();
    for never in [
        "Typst", "typst", "krilla", "Towpath", "towpath", "/home/", "/tmp/", "/root/",
    ] {
        assert!(!parts.contains(never), "{never}");
    }
    assert!(host.trim().len() < 4 || !parts.contains(host.trim()));
}

#[test]
fn the_same_document_makes_the_same_file() {
    let document = samples::sheets::recovery();
    assert_eq!(pdf(&document, MADE), pdf(&document, MADE));
}

#[test]
fn text_that_looks_like_markup_is_only_text() {
    let odd = "#import \"/main.typ\": * #panic() $x^2$ *b* _i_ @me // no /* no */ `raw` \\ <label> \
               = head - list [x] {y} ~ #read(\"/etc/hostname\")";
    let document = document(
        odd,
        vec![section(odd, vec![Block::Text(odd.into())])],
        false,
    );
    let words = words(&pdf(&document, MADE).unwrap())
        .split_whitespace()
        .collect::<String>();
    let wanted = odd.split_whitespace().collect::<String>();
    assert!(words.matches(&wanted).count() >= 3, "{words}");
}

#[test]
fn what_cannot_be_printed_stands_as_a_sign_and_is_told() {
    let document = one_text("Hi 🙂 שלום e\u{301} \u{0}\u{202e}done");
    let words = words(&pdf(&document, MADE).unwrap());
    assert!(words.contains("Hi ◊ ◊ é done"), "{words}");
    let missing = crate::missing_characters(&document);
    assert!(missing.contains(&'🙂') && missing.contains(&'ש') && !missing.contains(&'é'));
}

#[test]
fn a_word_of_5000_letters_stays_inside_its_column() {
    let pdf = pdf(&one_text(&"hippopotam".repeat(500)), MADE).unwrap();
    let boxes = ask("pdftotext", &["-bbox"], &pdf, &["-"]);
    let rights = boxes
        .lines()
        .filter_map(|line| line.split("xMax=\"").nth(1)?.split('"').next());
    let rights: Vec<f64> = rights.filter_map(|right| right.parse().ok()).collect();
    assert!(rights.len() > 50);
    assert!(
        rights.iter().all(|right| *right <= 595.0 - 48.0 + 0.5),
        "{rights:?}"
    );
    let letters: usize = words(&pdf)
        .matches(['h', 'i', 'p', 'o', 't', 'a', 'm'])
        .count();
    assert!(letters >= 5000);
}

#[test]
fn a_long_entry_breaks_over_pages_and_keeps_every_line() {
    let text: String = (1..=300)
        .map(|line| format!("Line {line} of my day.\n"))
        .collect();
    let words = words(&pdf(&one_text(&text), MADE).unwrap());
    assert!((1..=300).all(|line| words.contains(&format!("Line {line} of my day."))));
    assert!(words.matches('\u{c}').count() >= 5);
}

#[test]
fn every_fault_has_its_name() {
    let made = |document: &Document| pdf(document, MADE).unwrap_err();
    assert_eq!(
        made(&document(" \u{200b}\n", vec![], false)),
        ReportError::NoTitle
    );
    let long = "word ".repeat(500);
    assert_eq!(
        made(&document(&long, vec![], false)),
        ReportError::TitleTooLong
    );
    let footed = Document {
        foot: vec![long],
        ..document("A", vec![], false)
    };
    assert_eq!(made(&footed), ReportError::FootTooLong);
    let mut french = document("A", vec![], false);
    french.lang = "french, please".into();
    assert_eq!(made(&french), ReportError::NotALanguage);
    let mut mute = chart("Pain", "", "", &[1, 2]);
    mute.alt = " ".into();
    let mute = document("A", vec![section("B", vec![Block::Chart(mute)])], false);
    assert_eq!(made(&mute), ReportError::NoAlternative);
    let mut sheet = samples::sheets::recovery();
    if let Some(Block::CodeGroups(code)) = sheet.sections[0].blocks.first_mut() {
        code.qr = "x".repeat(9000);
    }
    assert_eq!(made(&sheet), ReportError::CodeTooLong);
    let never = Made {
        month: 2,
        day: 30,
        ..MADE
    };
    assert_eq!(
        pdf(&document("A", vec![], false), never),
        Err(ReportError::NotADay)
    );
}

#[test]
fn the_longest_title_and_foot_leave_room_for_the_page() {
    let wide = "wide words mmmmm ";
    let longest = Document {
        foot: vec![wide.repeat(5); 5],
        ..document(
            wide.repeat(11).trim(),
            vec![section("A", vec![Block::Text("b".into())])],
            true,
        )
    };
    assert!(words(&pdf(&longest, MADE).unwrap()).contains("Page 1 of 1"));
}

#[test]
fn strange_documents_still_become_pages() {
    let mut wild = chart("", "", "", &[3, 4, 5]);
    wild.low = 9;
    wild.high = 2;
    wild.span_days = i32::MIN;
    for (point, value) in wild.points.iter_mut().zip([f32::NAN, f32::INFINITY, -1e30]) {
        point.value = value;
        point.day = i32::MAX;
    }
    wild.extreme = Some(mark(i32::MIN, "x"));
    wild.ticks = vec![mark(i32::MAX, "far"), mark(i32::MIN, "near"), mark(0, "")];
    wild.low_words = "a very long end of a scale that goes on ".repeat(9);
    wild.latest_label = wild.low_words.clone();
    let empty = chart("", "", "", &[]);
    let bare = Table {
        head: vec![],
        rows: vec![vec!["x".into()]],
    };
    let wide = Table {
        head: (0..30).map(|n| format!("Column {n}")).collect(),
        rows: vec![vec!["word".into(); 40], vec![]],
    };
    let blocks = vec![
        Block::Chart(wild),
        Block::Chart(empty),
        Block::Table(bare),
        Block::Table(wide),
        Block::Numbered(vec![]),
        Block::Text(String::new()),
    ];
    let document = document(
        "A",
        vec![section("", blocks), section("Only a head", vec![])],
        false,
    );
    pdf(&document, MADE).unwrap();
    svg_pages(&Document {
        large: true,
        ..document
    })
    .unwrap();
}

#[test]
fn first_against_latest_is_tagged_a_drawing_a_ruler_and_read_in_the_order_it_stands() {
    for large in [false, true] {
        let document = samples::rulers::rulers(large);
        let pdf = pdf(&document, MADE).unwrap();
        ask("qpdf", &["--check"], &pdf, &[]);
        let parts = parts(&pdf);
        let count = |tag: &str| parts.matches(&format!("/S /{tag}\n")).count();
        assert_eq!((count("H1"), count("H2"), count("H3")), (1, 2, 6));
        assert_eq!(count("Figure"), 6);
        assert_eq!(parts.matches("/Alt (").count(), 6);
        let tree = ask("pdfinfo", &["-struct-text"], &pdf, &[]).replace('\n', " ");
        in_order(
            &tree,
            &[
                "Then and now",
                "Worry 2 lower. Sleep 2 higher. Mood the same.",
                "Ring: 3 June. Dot: 19 November.",
                "Worry",
                "2 lower",
                "Sleep",
                "2 higher",
                "Being with people",
                "1 lower",
                "Mood",
                "The same",
                "Energy",
                "Dot: 19 November.",
                "One answer so far",
                "What I keep doing",
            ],
        );
        // The numbers under the rulers are seen and not heard.
        let seen = words(&pdf);
        assert!(
            seen.contains("Being with people") && seen.contains("10"),
            "{seen}"
        );
    }
}

#[test]
fn a_ruler_without_words_for_those_who_do_not_see_it_is_refused() {
    let mut document = samples::rulers::rulers(false);
    for block in &mut document.sections[0].blocks {
        if let Block::Rulers(rulers) = block {
            rulers.rows[0].alt = "  ".into();
        }
    }
    assert!(matches!(
        pdf(&document, MADE),
        Err(crate::ReportError::NoAlternative)
    ));
}
