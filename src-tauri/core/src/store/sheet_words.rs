//! Table `sheet_words`: the encrypted index of the words of all worksheets.

use rusqlite::Connection;

use crate::refused::Refused;

/// Finds the numbers of the newest worksheets in which each given word begins a word.
///
/// Shape: each word is one run of letters, marks and numbers; it goes in as a quoted string, so
/// nothing a person types is query language.
pub fn matching(database: &Connection, words: &[&str], most: usize) -> Result<Vec<i64>, Refused> {
    if words.is_empty() {
        return Ok(Vec::new());
    }
    let query: String = words.iter().map(|word| format!("\"{word}\"* ")).collect();
    let sql = "SELECT sheet.number FROM sheet_words
         JOIN sheet ON sheet.number = sheet_words.rowid
         WHERE sheet_words MATCH ?1 ORDER BY sheet.at_utc_ms DESC LIMIT ?2";
    let mut statement = database.prepare_cached(sql)?;
    let most = i64::try_from(most).unwrap_or(i64::MAX);
    let rows = statement.query_map((query, most), |row| row.get(0))?;
    Ok(rows.collect::<Result<_, _>>()?)
}
