//! The pages of three invented twelve-week records: their words and their tags are kept.
//!
//! A change of the words or of the order that a screen reader goes by is seen here first, and is
//! looked at before it is kept.

use std::collections::BTreeMap;
use std::fs;
use std::process::Command;

use insta::assert_snapshot;
use towpath_content::words::english;
use towpath_report::plain;
use towpath_tests::{pdf, tour};

#[test]
fn the_words_of_every_page_are_as_they_were_looked_at() {
    for name in tour::RECORDS {
        for page in tour::pages(&tour::tell(name)) {
            assert_snapshot!(format!("{name}-{}", page.name), plain(&page.document));
        }
    }
}

#[test]
fn the_tags_of_every_page_are_as_they_were_looked_at() {
    let folder = tempfile::tempdir().unwrap();
    for name in tour::RECORDS {
        let mut tags = BTreeMap::new();
        for page in tour::pages(&tour::tell(name)) {
            let file = folder.path().join("page.pdf");
            fs::write(&file, page.pdf()).unwrap();
            pdf::keep(&file, &format!("tour-{name}-{}", page.name));
            tags.insert(page.name, tree(&file));
        }
        let tags = tags.iter().map(|(page, tree)| format!("# {page}\n{tree}"));
        assert_snapshot!(format!("{name}-tags"), tags.collect::<Vec<_>>().join("\n"));
    }
}

#[test]
fn every_page_that_is_handed_over_ends_with_the_safety_line() {
    let line = english().say("report-foot-safety");
    for name in tour::RECORDS {
        for page in tour::pages(&tour::tell(name)) {
            let words = plain(&page.document);
            assert!(words.trim_end().ends_with(&line), "{name} {}", page.name);
        }
    }
}

/// The tags of a document, one a line, set in as they lie in each other.
fn tree(file: &std::path::Path) -> String {
    let output = Command::new("pdfinfo").arg("-struct").arg(file).output();
    let output = output.expect("pdfinfo");
    assert!(output.status.success(), "{}", file.display());
    let text = String::from_utf8(output.stdout).expect("UTF-8");
    let tags = text.lines().filter(|line| !line.trim().is_empty());
    tags.map(|line| line.split(" (").next().unwrap_or(line).trim_end())
        .collect::<Vec<_>>()
        .join("\n")
}
