//! `goals export`: the action plan, blank or written, and the practitioner's page.

use std::path::PathBuf;

use clap::ArgMatches;
use serde_json::json;
use towpath_core::rooms::goals as room;
use towpath_core::rooms::sessions::{self, order, programme};
use towpath_core::share::{self, goal_paper};

use super::text;
use crate::commands::Asked;
use crate::file;
use crate::trouble::Trouble;

/// Saves a page about goals as a PDF.
pub fn export(asked: &mut Asked<'_>, given: &ArgMatches) -> Result<(), Trouble> {
    let path = given.get_one::<PathBuf>("out").cloned().unwrap_or_default();
    file::check_place(&path, &asked.folder, given.get_flag("force"))?;
    let (large, today) = (given.get_flag("large"), asked.now.day());
    let document = match text(given, "which-page") {
        Some("blank") => goal_paper::blank(large),
        Some("practitioner") => {
            let all = room::all(asked.open()?.read())?;
            goal_paper::practitioner(&all, today, large)
        }
        _ => {
            let workbook = asked.open()?;
            let (all, programme) = (
                room::all(workbook.read())?,
                programme::get(workbook.read())?,
            );
            let sessions = sessions::all(workbook.read())?;
            let next = order::next(&sessions, today);
            goal_paper::plan(&all, &programme, next, today, large)
        }
    };
    let pdf = share::pdf_of(&document, asked.now)?;
    file::write(&path, &pdf)?;
    asked.exported(&path, json!({ "bytes": pdf.len() }));
    Ok(())
}
