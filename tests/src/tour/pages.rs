//! Every page that the program makes of a record.

use towpath_content::sheets::sheets;
use towpath_core::rooms::sessions::{self, order, programme};
use towpath_core::rooms::{ratings, sheets as written};
use towpath_core::share::{self, session_paper, sheet_paper};
use towpath_core::when::Day;
use towpath_core::wire::Private;
use towpath_report::document::Document;

use super::{Told, now};

/// One document of a record.
pub struct Page {
    /// Its name, such as `since-last`.
    pub name: String,
    /// What stands on it.
    pub document: Document,
}

impl Page {
    /// Its bytes as a PDF.
    pub fn pdf(&self) -> Vec<u8> {
        share::pdf_of(&self.document, now()).expect("a page can be set")
    }
}

/// Makes every page of a record.
pub fn pages(told: &Told) -> Vec<Page> {
    let mut pages = vec![
        page("trends", trends(told, false)),
        page("trends-large", trends(told, true)),
        page("session", session(told)),
    ];
    let database = told.workbook.read();
    let all = written::between(database, Day::first(), Day::last()).expect("sheets");
    for one in all {
        let sheet = written::definition(sheets(), &one).expect("a sheet of the packs");
        let name = format!("sheet-{}", one.sheet);
        pages.push(page(&name, sheet_paper::filled(sheet, &one, false)));
    }
    pages
}

fn page(name: &str, document: Document) -> Page {
    Page {
        name: name.to_owned(),
        document,
    }
}

/// Every rating that is kept, over all twelve weeks.
fn trends(told: &Told, large: bool) -> Document {
    let database = told.workbook.read();
    let plan = share::Plan {
        from: Day::read("2026-08-31").expect("a day"),
        to: now().day(),
        from_name: Private::from(told.who.as_str()),
        for_name: Private::from(told.practitioner.as_str()),
        note: Private::default(),
        ratings: ratings::ids(database).expect("the kept ratings"),
        hard_days: true,
        entries: Vec::new(),
        pictures: Vec::new(),
        sheets: Vec::new(),
        large_print: large,
    };
    share::document(database, &plan).expect("a summary")
}

/// The sheet of the last session the person went to.
fn session(told: &Told) -> Document {
    let database = told.workbook.read();
    let all = sessions::all(database).expect("sessions");
    let shape = programme::get(database).expect("a programme");
    let last = order::last(&all, now().day()).expect("a session");
    session_paper::filled(&shape, last, order::after(&all, last), false)
}
