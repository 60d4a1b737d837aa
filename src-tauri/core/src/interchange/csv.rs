//! CSV for a spreadsheet: one row an entry, one column a rating.
//!
//! No cell can start a formula: one that begins like a formula gets an apostrophe in front
//! (OWASP, "CSV Injection", read 2026-11-22).

use csv::Writer;
use rusqlite::Connection;
use towpath_content::words::english;

use crate::progress::series::value;
use crate::refused::Refused;
use crate::rooms::ratings;
use crate::share::chosen::{self, Chosen};
use crate::wire::ErrorCode;

/// Writes what was chosen as CSV, UTF-8, with a row of heads.
///
/// Errors: `NothingChosen`, `DateOutOfRange`.
pub fn write(database: &Connection, chosen: Chosen) -> Result<Vec<u8>, Refused> {
    let entries = chosen::entries(database, chosen)?;
    let mut columns = ratings::all(database)?;
    columns.retain(|rating| {
        entries
            .iter()
            .any(|entry| value(entry, &rating.id).is_some())
    });
    let mut writer = Writer::from_writer(Vec::new());
    let say = |name: &str| english().say(&format!("cli-csv-{name}"));
    let mut head = vec![say("id"), say("at"), say("mood")];
    head.extend(columns.iter().map(|rating| inert(&rating.name)));
    if chosen.diary {
        head.extend(["text", "tags", "hard-day", "handled"].map(say));
    }
    writer.write_record(&head).map_err(|_| ErrorCode::Inside)?;
    for entry in &entries {
        let number = |number: Option<u8>| number.map(|n| n.to_string()).unwrap_or_default();
        let mut row = vec![
            entry.id.to_string(),
            entry.at.to_string(),
            number(entry.mood),
        ];
        row.extend(
            columns
                .iter()
                .map(|rating| number(value(entry, &rating.id))),
        );
        if chosen.diary {
            row.extend([inert(entry.text.as_str()), inert(&entry.tags.join("; "))]);
            row.extend([entry.hard_day, entry.handled].map(mark));
        }
        writer.write_record(&row).map_err(|_| ErrorCode::Inside)?;
    }
    writer.into_inner().map_err(|_| ErrorCode::Inside.into())
}

/// A mark as a number, so that a spreadsheet can count it.
fn mark(set: bool) -> String {
    if set { "1".to_owned() } else { String::new() }
}

fn inert(cell: &str) -> String {
    // Spreadsheets skip white space and odd widths of the signs, so these count too.
    let first = cell.trim_start().chars().next();
    let starts_formula = |c| {
        matches!(
            c,
            '=' | '+' | '-' | '@' | '＝' | '＋' | '－' | '＠' | '|' | '%'
        )
    };
    let control = cell.starts_with(['\t', '\r', '\n']);
    if control || first.is_some_and(starts_formula) {
        format!("'{cell}")
    } else {
        cell.to_owned()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_cell_starts_a_formula() {
        for cell in [
            "=1+1", "+1", "-1", "@SUM(A1)", " =1", "\t=1", "\r=1", "＝1", "|calc",
        ] {
            assert_eq!(inert(cell), format!("'{cell}"));
        }
        for cell in ["", "walked = slept", "5", "🙂", "'"] {
            assert_eq!(inert(cell), cell);
        }
    }
}
