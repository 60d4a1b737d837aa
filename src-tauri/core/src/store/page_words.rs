//! Table `page_words`: the person's own words for the parts of the final page.

use rusqlite::Connection;

use crate::refused::Refused;
use crate::wire::Private;

/// Keeps the words of a part in place of those before.
pub fn put(database: &Connection, part: &str, words: &Private) -> Result<(), Refused> {
    let sql = "INSERT INTO page_words (part, words) VALUES (?1, ?2)
         ON CONFLICT (part) DO UPDATE SET words = excluded.words";
    let mut statement = database.prepare_cached(sql)?;
    statement.execute((part, words.as_str()))?;
    Ok(())
}

/// Every part with words of its own, by name.
pub fn all(database: &Connection) -> Result<Vec<(String, Private)>, Refused> {
    let sql = "SELECT part, words FROM page_words ORDER BY part";
    let mut statement = database.prepare_cached(sql)?;
    let rows = statement.query_map([], |row| Ok((row.get(0)?, Private(row.get(1)?))))?;
    Ok(rows.collect::<Result<_, _>>()?)
}
