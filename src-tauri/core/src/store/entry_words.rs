//! Table `entry_words`: the encrypted index of the words of all entries.

use rusqlite::Connection;

use crate::refused::Refused;

/// Finds the numbers of the entries in which each given word begins a word.
///
/// Shape: each word is one run of letters, marks and numbers, as [`crate::rooms::diary::words`]
/// cuts them. It goes in as a quoted string, so nothing a person types is query language.
pub fn matching(database: &Connection, words: &[&str]) -> Result<Vec<i64>, Refused> {
    if words.is_empty() {
        return Ok(Vec::new());
    }
    let query: String = words.iter().map(|word| format!("\"{word}\"* ")).collect();
    let sql = "SELECT rowid FROM entry_words WHERE entry_words MATCH ?1";
    let mut statement = database.prepare_cached(sql)?;
    let rows = statement.query_map([query], |row| row.get(0))?;
    Ok(rows.collect::<Result<_, _>>()?)
}
