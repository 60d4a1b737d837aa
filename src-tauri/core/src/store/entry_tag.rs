//! Table `entry_tag`: the tags of an entry, in the order they were typed.

use std::collections::HashMap;

use rusqlite::Connection;

use crate::refused::Refused;
use crate::when::Day;

/// Saves the tags of an entry in place of those it had.
pub fn put(database: &Connection, entry: i64, tags: &[String]) -> Result<(), Refused> {
    database
        .prepare_cached("DELETE FROM entry_tag WHERE entry = ?1")?
        .execute([entry])?;
    let sql = "INSERT INTO entry_tag (entry, place, tag) VALUES (?1, ?2, ?3)";
    let mut statement = database.prepare_cached(sql)?;
    for (place, tag) in tags.iter().enumerate() {
        statement.execute((entry, place as i64, tag))?;
    }
    Ok(())
}

/// Lists the tags of an entry.
pub fn of(database: &Connection, entry: i64) -> Result<Vec<String>, Refused> {
    let sql = "SELECT tag FROM entry_tag WHERE entry = ?1 ORDER BY place";
    let mut statement = database.prepare_cached(sql)?;
    let rows = statement.query_map([entry], |row| row.get(0))?;
    Ok(rows.collect::<Result<_, _>>()?)
}

/// Lists the tags of every entry from one day to another, by number of the entry.
pub fn between(
    database: &Connection,
    from: Day,
    to: Day,
) -> Result<HashMap<i64, Vec<String>>, Refused> {
    let sql = "SELECT entry_tag.entry, entry_tag.tag FROM entry_tag
         JOIN entry ON entry.number = entry_tag.entry
         WHERE entry.day BETWEEN ?1 AND ?2 AND entry.removed_utc_ms IS NULL
         ORDER BY entry_tag.entry, entry_tag.place";
    let mut statement = database.prepare_cached(sql)?;
    let mut rows = statement.query((from.number(), to.number()))?;
    let mut tags: HashMap<i64, Vec<String>> = HashMap::new();
    while let Some(row) = rows.next()? {
        tags.entry(row.get(0)?).or_default().push(row.get(1)?);
    }
    Ok(tags)
}

/// Lists the tags of the newest `entries` entries in view, the newest first; some come twice.
pub fn newest(database: &Connection, entries: u32) -> Result<Vec<String>, Refused> {
    let sql = "SELECT entry_tag.tag FROM (
             SELECT number, day, at_utc_ms FROM entry WHERE removed_utc_ms IS NULL
             ORDER BY day DESC, at_utc_ms DESC, number DESC LIMIT ?1
         ) AS newest JOIN entry_tag ON entry_tag.entry = newest.number
         ORDER BY newest.day DESC, newest.at_utc_ms DESC, newest.number DESC, entry_tag.place";
    let mut statement = database.prepare_cached(sql)?;
    let rows = statement.query_map([entries], |row| row.get(0))?;
    Ok(rows.collect::<Result<_, _>>()?)
}

/// Lists every tag with the number of its entries in view, by name.
pub fn all(database: &Connection) -> Result<Vec<(String, u32)>, Refused> {
    let sql = "SELECT tag, count(*) FROM entry_tag
         JOIN entry ON entry.number = entry_tag.entry
         WHERE entry.removed_utc_ms IS NULL GROUP BY tag ORDER BY tag";
    let mut statement = database.prepare_cached(sql)?;
    let rows = statement.query_map([], |row| Ok((row.get(0)?, row.get(1)?)))?;
    Ok(rows.collect::<Result<_, _>>()?)
}
