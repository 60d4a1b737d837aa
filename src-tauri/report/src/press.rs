//! From a document to its pages.

use std::panic::{AssertUnwindSafe, catch_unwind};

use typst::foundations::{Datetime, Smart};
use typst_layout::PagedDocument;
use typst_pdf::{PdfOptions, PdfStandard, PdfStandards};
use typst_svg::SvgOptions;

use crate::document::{Document, Made};
use crate::error::ReportError;
use crate::pictures;
use crate::setting;
use crate::world::SmallWorld;

#[cfg(test)]
mod tests;

/// Sets a document as PDF/UA-1 and PDF/A-2a.
///
/// The file names no author, program, host, user or path; its only time is `made`.
/// Errors: every kind of `ReportError`.
pub fn pdf(document: &Document, made: Made) -> Result<Vec<u8>, ReportError> {
    let real = Datetime::from_ymd_hms(
        made.year,
        made.month,
        made.day,
        made.hour,
        made.minute,
        made.second,
    );
    // A PDF date has four digits of year.
    if real.is_none() || !(0..=9999).contains(&made.year) {
        return Err(ReportError::NotADay);
    }
    let data = setting::data(document, Some(made))?;
    press(document, &data, |pages| {
        let standards = PdfStandards::new(&[PdfStandard::Ua_1, PdfStandard::A_2a])
            .map_err(|_| Fault::new("standards"))?;
        let options = PdfOptions {
            creator: Smart::Custom(None),
            standards,
            tagged: true,
            ..PdfOptions::default()
        };
        typst_pdf::pdf(pages, &options).map_err(|faults| Fault::new(&faults))
    })
}

/// Sets a document as one self-contained SVG a page, the very pages that `pdf` sets.
///
/// Errors: every kind of `ReportError` but `NotADay`.
pub fn svg_pages(document: &Document) -> Result<Vec<String>, ReportError> {
    let data = setting::data(document, None)?;
    press(document, &data, |pages| {
        let options = SvgOptions::default();
        Ok(pages
            .pages()
            .iter()
            .map(|page| typst_svg::svg(page, &options))
            .collect())
    })
}

/// What typst said; kept from everyone but this crate's tests, for it may quote a document.
struct Fault;

impl Fault {
    #[cfg(test)]
    fn new(said: impl std::fmt::Debug) -> Self {
        eprintln!("{said:?}");
        Self
    }

    #[cfg(not(test))]
    fn new<T: ?Sized>(_said: &T) -> Self {
        Self
    }
}

fn press<T>(
    document: &Document,
    data: &serde_json::Value,
    write: impl FnOnce(&PagedDocument) -> Result<T, Fault>,
) -> Result<T, ReportError> {
    let world = SmallWorld::new(data.to_string().into_bytes(), pictures::of(document));
    // A fault inside typst must not take a person's window down.
    let done = catch_unwind(AssertUnwindSafe(|| {
        let pages = typst::compile::<PagedDocument>(&world)
            .output
            .map_err(|faults| Fault::new(&faults))?;
        write(&pages)
    }));
    // What a person wrote must not stay in typst's memory of earlier work.
    comemo::evict(0);
    match done {
        Ok(Ok(written)) => Ok(written),
        Ok(Err(Fault)) | Err(_) => Err(ReportError::NotSet),
    }
}
