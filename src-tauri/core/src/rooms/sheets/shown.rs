//! Which sheets are shown. What is switched off is listed with the reason, never lost.

use rusqlite::Connection;
use towpath_content::sheets::pack::{Sheet, Strand};
use towpath_content::words::english;

use crate::refused::Refused;
use crate::store::private_setting;

/// Whether a strand is switched on; it is not until a person says so.
pub fn is_on(database: &Connection, strand: Strand) -> Result<bool, Refused> {
    let said = private_setting::find(database, &setting(strand))?;
    Ok(said.as_deref() == Some("yes"))
}

/// Keeps whether a strand is switched on.
pub fn switch(database: &Connection, strand: Strand, on: bool) -> Result<(), Refused> {
    let value = if on { "yes" } else { "no" };
    private_setting::put(database, &setting(strand), value)
}

/// Says why a sheet is not shown; none is shown.
pub fn why_not(database: &Connection, sheet: &Sheet) -> Result<Option<String>, Refused> {
    Ok(match sheet.strand {
        Some(strand) if !is_on(database, strand)? => {
            Some(english().say(&format!("sheet-off-{strand}")))
        }
        _ => None,
    })
}

fn setting(strand: Strand) -> String {
    format!("strand-{strand}")
}
