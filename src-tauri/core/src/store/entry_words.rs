//! Table `entry_words`: the encrypted index of the words of all entries.

use rusqlite::Connection;

use crate::refused::Refused;

/// Counts the entries that hold a word, up to `most`.
///
/// Shape: one word, as [`crate::rooms::diary::words`] cuts and folds them.
pub fn holding(database: &Connection, word: &str, most: usize) -> Result<usize, Refused> {
    count(database, format!("\"{word}\""), most)
}

/// Counts the entries that hold a word with this beginning, up to `most`.
pub fn beginning(database: &Connection, word: &str, most: usize) -> Result<usize, Refused> {
    count(database, format!("\"{word}\"*"), most)
}

fn count(database: &Connection, query: String, most: usize) -> Result<usize, Refused> {
    let sql = "SELECT count(*) FROM
         (SELECT 1 FROM entry_words WHERE entry_words MATCH ?1 LIMIT ?2)";
    let count: i64 = database
        .prepare_cached(sql)?
        .query_row((query, most as i64), |row| row.get(0))?;
    Ok(usize::try_from(count).unwrap_or(usize::MAX))
}

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
