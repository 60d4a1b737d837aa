//! Every page that the program makes of a record.

use towpath_content::sheets::sheets;
use towpath_core::rooms::pages::Page as Kind;
use towpath_core::rooms::sessions::{self, order, programme};
use towpath_core::rooms::{ratings, sheets as written};
use towpath_core::share::pages::{self, PagePlan};
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
        page("since-last", for_session(told, Kind::SinceLast, false)),
        page("since-last-large", for_session(told, Kind::SinceLast, true)),
        page("final", for_session(told, Kind::Final, false)),
        page("final-large", for_session(told, Kind::Final, true)),
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

/// A page for a session with everything ticked but attendance and what was not done.
fn for_session(told: &Told, kind: Kind, large: bool) -> Document {
    let (database, today) = (told.workbook.read(), now().day());
    let from = pages::first_day(database, kind, today).expect("a first day");
    let usual = kind.parts().iter().filter(|part| !part.is_apart());
    let ratings = match kind {
        Kind::SinceLast => ratings::ids(database).expect("the kept ratings"),
        _ => Vec::new(),
    };
    let plan = PagePlan {
        from_name: Private::from(told.who.as_str()),
        for_name: Private::from(told.practitioner.as_str()),
        parts: usual.copied().collect(),
        ratings: ratings.into_iter().take(pages::MOST_RATINGS).collect(),
        large_print: large,
        ..PagePlan::nothing(kind, from, today)
    };
    pages::document(database, &plan).expect("a page")
}

/// The sheet of the last session the person went to.
fn session(told: &Told) -> Document {
    let database = told.workbook.read();
    let all = sessions::all(database).expect("sessions");
    let shape = programme::get(database).expect("a programme");
    let last = order::last(&all, now().day()).expect("a session");
    session_paper::filled(&shape, last, order::after(&all, last), false)
}
