//! Numbered steps that bring a database to the newest shape.
//!
//! A released step never changes (house, invariant 8); a new shape is a new step.

use rusqlite::{Connection, OptionalExtension};

use crate::refused::Refused;
use crate::wire::{ErrorCode, Refusal};

/// Every step: its number is its place in this list, counted from 1.
pub const STEPS: &[(&str, &str)] = &[
    ("diary", include_str!("migrations/0001_diary.sql")),
    ("every_day", include_str!("migrations/0002_every_day.sql")),
    ("copies", include_str!("migrations/0003_copies.sql")),
    ("finding", include_str!("migrations/0004_finding.sql")),
    ("contact", include_str!("migrations/0005_contact.sql")),
    ("attachment", include_str!("migrations/0006_attachment.sql")),
    (
        "attachment_bin",
        include_str!("migrations/0007_attachment_bin.sql"),
    ),
    ("voice", include_str!("migrations/0008_voice.sql")),
    ("sheets", include_str!("migrations/0009_sheets.sql")),
    ("sessions", include_str!("migrations/0010_sessions.sql")),
    ("articles", include_str!("migrations/0011_articles.sql")),
    ("homework", include_str!("migrations/0012_homework.sql")),
    ("rulers", include_str!("migrations/0013_rulers.sql")),
    ("goals", include_str!("migrations/0014_goals.sql")),
    ("reminders", include_str!("migrations/0015_reminders.sql")),
    ("pages", include_str!("migrations/0016_pages.sql")),
];

/// Tells whether steps are missing, so that a workbook of the newest shape is not written on open.
///
/// Errors: `TooNew` when the database has steps that this version does not know.
pub fn missing(database: &Connection) -> Result<usize, Refused> {
    let done = done(database)?;
    STEPS.len().checked_sub(done).ok_or(Refusal {
        code: ErrorCode::TooNew,
        number: Some(done as u64),
    })
}

/// Takes every missing step, within the transaction of one save.
///
/// Errors: `TooNew` when the database has steps that this version does not know.
pub fn take(database: &Connection) -> Result<(), Refused> {
    take_to(database, STEPS.len())
}

/// Takes the missing steps up to this number and with it: a proof stops between two of them.
///
/// Errors: those of [`take`].
pub fn take_to(database: &Connection, last: usize) -> Result<(), Refused> {
    let first = STEPS.len() - missing(database)?;
    database.execute_batch(
        "CREATE TABLE IF NOT EXISTS migration (number INTEGER PRIMARY KEY, name TEXT NOT NULL) STRICT",
    )?;
    for (number, (name, sql)) in STEPS.iter().enumerate().take(last).skip(first) {
        database.execute_batch(sql)?;
        database.execute(
            "INSERT INTO migration (number, name) VALUES (?1, ?2)",
            (number as i64 + 1, name),
        )?;
    }
    Ok(())
}

fn done(database: &Connection) -> Result<usize, Refused> {
    let table: Option<i64> = database
        .query_row(
            "SELECT 1 FROM sqlite_schema WHERE type = 'table' AND name = 'migration'",
            [],
            |row| row.get(0),
        )
        .optional()?;
    if table.is_none() {
        return Ok(0);
    }
    let done: i64 = database.query_row(
        "SELECT coalesce(max(number), 0) FROM migration",
        [],
        |row| row.get(0),
    )?;
    Ok(usize::try_from(done).unwrap_or(usize::MAX))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_step_is_taken_once_and_in_order() {
        let database = Connection::open_in_memory().unwrap();
        assert_eq!(missing(&database).unwrap(), STEPS.len());
        take(&database).unwrap();
        take(&database).unwrap();
        assert_eq!(missing(&database).unwrap(), 0);
        let names: Vec<String> = database
            .prepare("SELECT name FROM migration ORDER BY number")
            .unwrap()
            .query_map([], |row| row.get(0))
            .unwrap()
            .collect::<Result<_, _>>()
            .unwrap();
        assert_eq!(
            names,
            STEPS.iter().map(|(name, _)| *name).collect::<Vec<_>>()
        );
    }

    #[test]
    fn every_file_of_the_folder_is_a_step_with_its_number_and_name() {
        let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/src/store/migrations");
        let mut files: Vec<String> = std::fs::read_dir(folder)
            .unwrap()
            .map(|file| file.unwrap().file_name().into_string().unwrap())
            .collect();
        files.sort();
        let listed: Vec<String> = STEPS
            .iter()
            .enumerate()
            .map(|(place, (name, _))| format!("{:04}_{name}.sql", place + 1))
            .collect();
        assert_eq!(files, listed);
    }

    #[test]
    fn a_database_of_a_newer_version_is_refused_with_its_number() {
        let database = Connection::open_in_memory().unwrap();
        take(&database).unwrap();
        let next = STEPS.len() as i64 + 1;
        database
            .execute("INSERT INTO migration VALUES (?1, 'later')", [next])
            .unwrap();
        let refused = take(&database).unwrap_err();
        assert_eq!(
            refused,
            Refusal {
                code: ErrorCode::TooNew,
                number: Some(next as u64)
            }
        );
    }

    #[test]
    fn every_table_is_strict() {
        let database = Connection::open_in_memory().unwrap();
        take(&database).unwrap();
        let loose: i64 = database
            .query_row(
                "SELECT count(*) FROM pragma_table_list WHERE schema = 'main' AND type = 'table'
                 AND NOT strict AND name NOT LIKE 'sqlite_%'",
                [],
                |row| row.get(0),
            )
            .unwrap();
        assert_eq!(loose, 0);
    }
}
