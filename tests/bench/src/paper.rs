//! Documents: ours beside bare typst with the same words.

use towpath_core::rooms::diary;
use towpath_report::{
    document::{Block, Document, Entry, Made, PageWords, Run, Section},
    pdf,
};

use crate::{
    bare_paper, cost,
    figure::{Table, Target, Unit},
    key::ms,
    person::Person,
    trouble::Trouble,
};

/// Entries that fill about four pages.
const FOUR_PAGES: usize = 12;
/// When the document says it was made.
const MADE: Made = Made {
    year: 2026,
    month: 11,
    day: 22,
    hour: 9,
    minute: 0,
    second: 0,
};

/// Measures four pages and the whole diary.
///
/// Errors: [`Trouble::Paper`] or [`Trouble::BarePaper`].
pub fn measure(table: &mut Table, person: &Person) -> Result<(), Trouble> {
    let all = person.entries.len();
    for (name, entries, times, most) in [
        ("PDF of four pages", FOUR_PAGES, 5, 1.5),
        ("PDF of the whole diary", all, 1, 1.3),
    ] {
        let document = document(&person.entries[..entries.min(all)]);
        let words = bare_paper::source(&person.entries[..entries.min(all)]);
        let ours = cost::median(times, || pdf(&document, MADE).map(drop))?;
        let floor = cost::median(times, || bare_paper::pdf(&words).map(drop))?;
        table.add(
            name,
            Unit::Cpu,
            ms(ours),
            Some(ms(floor)),
            Target::TimesFloor(most),
        );
    }
    Ok(())
}

fn document(entries: &[diary::Entry]) -> Document {
    let blocks = entries.iter().map(|entry| {
        Block::Entry(Entry {
            when: entry.at.to_string(),
            mood: entry.mood.map(|mood| mood.to_string()),
            text: entry.text.as_str().to_owned(),
            ratings: None,
            pictures: Vec::new(),
        })
    });
    Document {
        title: "Pages".into(),
        byline: vec![Run::plain("Made up")],
        sections: vec![Section {
            head: "Diary".into(),
            blocks: blocks.collect(),
        }],
        foot: vec!["Made up for measuring.".into()],
        large: false,
        small: false,
        page_words: PageWords {
            before: "Page ".into(),
            between: " of ".into(),
            after: String::new(),
        },
        lang: "en-GB".into(),
    }
}
