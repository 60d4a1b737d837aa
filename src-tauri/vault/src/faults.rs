//! Whether every page of the database is as it was written.

use rusqlite::Connection;

use crate::VaultError;
use crate::commits::checkpoint;

/// One thing wrong with the database.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Fault {
    /// A page is not as it was written, and the database cannot be trusted.
    Page(u32),
    /// A page is not as it was written, but nothing stands on it: no cause for alarm.
    SparePage(u32),
    /// The pages are as written but do not fit together: an older page was put back.
    Structure,
}

/// Looks at every page, and tells every fault.
///
/// A page that fails its code but holds nothing in use is no cause for alarm, so the ordinary
/// check, which reads what is in use, has the last word.
/// Source: security.md, T11 (note) and finding 3, read 2026-11-22.
pub(crate) fn of(connection: &Connection) -> Result<Vec<Fault>, VaultError> {
    checkpoint(connection)?;
    let mut statement = connection.prepare("PRAGMA cipher_integrity_check")?;
    let told = statement.query_map([], |row| row.get::<_, String>(0))?;
    let pages = told
        .map(|line| Ok(page_number(&line?)))
        .collect::<Result<Vec<_>, VaultError>>()?;
    // Pages in memory would hide what the disk has become.
    connection.execute_batch("PRAGMA shrink_memory")?;
    let in_use = match connection.query_row("PRAGMA integrity_check(1)", [], |row| {
        row.get::<_, String>(0)
    }) {
        Ok(told) => told != "ok",
        Err(error) => match VaultError::from(error) {
            VaultError::DataDamaged | VaultError::Storage(_) | VaultError::Sql(_) => true,
            error => return Err(error),
        },
    };
    Ok(match (in_use, pages.is_empty()) {
        (true, true) => vec![Fault::Structure],
        (true, false) => pages.into_iter().map(Fault::Page).collect(),
        (false, _) => pages.into_iter().map(Fault::SparePage).collect(),
    })
}

fn page_number(line: &str) -> u32 {
    line.rsplit(' ')
        .next()
        .and_then(|number| number.parse().ok())
        .unwrap_or(0)
}
