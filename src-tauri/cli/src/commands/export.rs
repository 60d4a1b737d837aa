//! `export`.

use std::path::PathBuf;

use clap::ArgMatches;
use serde_json::json;
use towpath_core::interchange::{csv, json as interchange, markdown};
use towpath_core::share::chosen::Chosen;
use towpath_core::share::{self, everything};
use towpath_core::when::Day;

use super::Asked;
use crate::file;
use crate::trouble::Trouble;

/// Saves what was named as a file, and nothing else.
pub fn export(asked: &mut Asked<'_>, given: &ArgMatches) -> Result<(), Trouble> {
    let chosen = chosen(given)?;
    let path = given.get_one::<PathBuf>("out").cloned().unwrap_or_default();
    file::check_place(&path, &asked.folder, given.get_flag("force"))?;
    let mut workbook = asked.open()?;
    let kind = given
        .get_one::<String>("as")
        .map(String::as_str)
        .unwrap_or_default();
    let bytes = match kind {
        "json" => interchange::write(workbook.read(), chosen, asked.now)?,
        "csv" => csv::write(workbook.read(), chosen)?,
        "md" => markdown::write(workbook.read(), chosen)?,
        _ => {
            let plan = everything::plan(workbook.read(), chosen)?;
            let bytes = share::pdf(workbook.read(), &plan, asked.now)?;
            file::write(&path, &bytes)?;
            workbook.log_share(&plan, asked.now)?;
            asked.exported(&path, json!({ "bytes": bytes.len() }));
            return Ok(());
        }
    };
    file::write(&path, &bytes)?;
    asked.exported(&path, json!({ "bytes": bytes.len() }));
    Ok(())
}

fn chosen(given: &ArgMatches) -> Result<Chosen, Trouble> {
    let mut chosen = Chosen::nothing();
    for kind in given.get_many::<String>("include").into_iter().flatten() {
        chosen.add(kind);
    }
    if let Some(day) = given.get_one::<String>("from") {
        chosen.from = Day::read(day)?;
    }
    if let Some(day) = given.get_one::<String>("to") {
        chosen.to = Day::read(day)?;
    }
    Ok(chosen)
}
