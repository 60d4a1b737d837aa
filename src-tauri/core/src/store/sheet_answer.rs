//! Table `sheet_answer`: one answer a row, as JSON.

use rusqlite::Connection;

use crate::refused::Refused;

/// Keeps an answer in place of the one before.
pub fn put(database: &Connection, sheet: i64, question: &str, json: &str) -> Result<(), Refused> {
    let sql = "INSERT INTO sheet_answer (sheet, question, value) VALUES (?1, ?2, ?3)
         ON CONFLICT (sheet, question) DO UPDATE SET value = excluded.value";
    database
        .prepare_cached(sql)?
        .execute((sheet, question, json))?;
    Ok(())
}

/// Takes an answer away; one that is not there is no error.
pub fn remove(database: &Connection, sheet: i64, question: &str) -> Result<(), Refused> {
    let sql = "DELETE FROM sheet_answer WHERE sheet = ?1 AND question = ?2";
    database.prepare_cached(sql)?.execute((sheet, question))?;
    Ok(())
}

/// Lists the answers of a sheet as question and JSON.
pub fn of(database: &Connection, sheet: i64) -> Result<Vec<(String, String)>, Refused> {
    let sql = "SELECT question, value FROM sheet_answer WHERE sheet = ?1 ORDER BY question";
    let mut statement = database.prepare_cached(sql)?;
    let rows = statement.query_map([sheet], |row| Ok((row.get(0)?, row.get(1)?)))?;
    Ok(rows.collect::<Result<_, _>>()?)
}
