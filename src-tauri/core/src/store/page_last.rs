//! Tables `page_last` and `page_choice`: how a page was made when it was last saved.
//!
//! They must not hold what stood on the page.

use rusqlite::{Connection, OptionalExtension, params};

use crate::refused::Refused;
use crate::wire::Private;

/// How a page was made.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct LastRow {
    /// First name, or empty.
    pub from_name: Private,
    /// Who it was for, or empty.
    pub for_name: Private,
    /// Large print.
    pub large: bool,
    /// Names of the ticked parts.
    pub parts: Vec<String>,
    /// Ids of the ticked ratings.
    pub ratings: Vec<String>,
}

/// Keeps how a page was made in place of the time before.
pub fn put(database: &Connection, page: &str, row: &LastRow) -> Result<(), Refused> {
    database.execute("DELETE FROM page_choice WHERE page = ?1", [page])?;
    let sql = "INSERT INTO page_last (page, from_name, for_name, large) VALUES (?1, ?2, ?3, ?4)
         ON CONFLICT (page) DO UPDATE SET from_name = excluded.from_name,
             for_name = excluded.for_name, large = excluded.large";
    let (from, to) = (row.from_name.as_str(), row.for_name.as_str());
    database.execute(sql, params![page, from, to, row.large])?;
    let sql = "INSERT OR IGNORE INTO page_choice (page, kind, name) VALUES (?1, ?2, ?3)";
    let mut statement = database.prepare_cached(sql)?;
    for (kind, names) in [("part", &row.parts), ("rating", &row.ratings)] {
        for name in names {
            statement.execute((page, kind, name))?;
        }
    }
    Ok(())
}

/// Finds how a page was made the last time, if it ever was.
pub fn find(database: &Connection, page: &str) -> Result<Option<LastRow>, Refused> {
    let sql = "SELECT from_name, for_name, large FROM page_last WHERE page = ?1";
    let row = database.prepare_cached(sql)?.query_row([page], |row| {
        Ok(LastRow {
            from_name: Private(row.get(0)?),
            for_name: Private(row.get(1)?),
            large: row.get(2)?,
            ..LastRow::default()
        })
    });
    let Some(mut row) = row.optional()? else {
        return Ok(None);
    };
    let sql = "SELECT kind, name FROM page_choice WHERE page = ?1 ORDER BY kind, name";
    let mut statement = database.prepare_cached(sql)?;
    let rows = statement.query_map([page], |row| Ok((row.get(0)?, row.get(1)?)))?;
    for one in rows {
        let (kind, name): (String, String) = one?;
        match kind.as_str() {
            "part" => row.parts.push(name),
            _ => row.ratings.push(name),
        }
    }
    Ok(Some(row))
}
