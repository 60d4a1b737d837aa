//! Table `private_setting`: choices that say something about the person, by name.

use rusqlite::{Connection, OptionalExtension};

use crate::refused::Refused;

/// Keeps a choice in place of the one before.
pub fn put(database: &Connection, name: &str, value: &str) -> Result<(), Refused> {
    let sql = "INSERT INTO private_setting (name, value) VALUES (?1, ?2)
         ON CONFLICT (name) DO UPDATE SET value = excluded.value";
    database.prepare_cached(sql)?.execute((name, value))?;
    Ok(())
}

/// Finds a choice, if it was ever made.
pub fn find(database: &Connection, name: &str) -> Result<Option<String>, Refused> {
    let sql = "SELECT value FROM private_setting WHERE name = ?1";
    Ok(database
        .prepare_cached(sql)?
        .query_row([name], |row| row.get(0))
        .optional()?)
}

/// Forgets a choice; one that was never made is no error.
pub fn remove(database: &Connection, name: &str) -> Result<(), Refused> {
    let sql = "DELETE FROM private_setting WHERE name = ?1";
    database.prepare_cached(sql)?.execute([name])?;
    Ok(())
}
