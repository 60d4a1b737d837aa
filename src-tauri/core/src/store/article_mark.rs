//! Table `article_mark`: what a person marked as read or keeps at hand.

use rusqlite::{Connection, params};

use crate::refused::Refused;
use crate::when::Moment;

/// The marks of one article.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Mark {
    /// Name of its pack.
    pub article: String,
    /// Whether the person marked it as read.
    pub read: bool,
    /// Whether the person keeps it at hand.
    pub kept: bool,
    /// When it was marked last.
    pub at: Moment,
}

/// Keeps the marks of an article, in place of those kept before.
pub fn put(database: &Connection, mark: &Mark) -> Result<(), Refused> {
    database.execute(
        "INSERT OR REPLACE INTO article_mark (article, read, kept, at_utc_ms, offset_minutes)
         VALUES (?1, ?2, ?3, ?4, ?5)",
        params![
            mark.article,
            mark.read,
            mark.kept,
            mark.at.utc_ms(),
            mark.at.offset_minutes(),
        ],
    )?;
    Ok(())
}

/// Takes the marks of an article away.
pub fn remove(database: &Connection, article: &str) -> Result<(), Refused> {
    database.execute("DELETE FROM article_mark WHERE article = ?1", [article])?;
    Ok(())
}

/// Lists all marks by the name of their article.
pub fn all(database: &Connection) -> Result<Vec<Mark>, Refused> {
    let mut statement = database.prepare_cached(
        "SELECT article, read, kept, at_utc_ms, offset_minutes FROM article_mark ORDER BY article",
    )?;
    let rows = statement.query_map([], |row| {
        Ok(Mark {
            article: row.get(0)?,
            read: row.get(1)?,
            kept: row.get(2)?,
            at: Moment::from_parts(row.get(3)?, row.get(4)?),
        })
    })?;
    Ok(rows.collect::<Result<_, _>>()?)
}
