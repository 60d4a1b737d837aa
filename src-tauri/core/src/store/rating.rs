//! Table `rating`: the ratings this workbook has used or made.

use std::collections::HashSet;

use rusqlite::Connection;

use crate::id::RatingId;
use crate::refused::Refused;

/// A rating a person made.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OwnRating {
    /// Id.
    pub id: RatingId,
    /// Name, as typed.
    pub name: String,
    /// Words at 0; may be empty.
    pub low: String,
    /// Words at 10; may be empty.
    pub high: String,
    /// Whether higher is better; none where neither is.
    pub higher_is_better: Option<bool>,
}

/// The number of a rating; one that is not there yet is entered without a name, as ours are.
pub fn entered(database: &Connection, id: &RatingId) -> Result<i64, Refused> {
    let sql = "INSERT INTO rating (id) VALUES (?1) ON CONFLICT (id) DO NOTHING";
    database.prepare_cached(sql)?.execute([id.as_str()])?;
    let sql = "SELECT number FROM rating WHERE id = ?1";
    Ok(database
        .prepare_cached(sql)?
        .query_row([id.as_str()], |row| row.get(0))?)
}

/// Adds a rating a person made.
pub fn add(database: &Connection, own: &OwnRating) -> Result<(), Refused> {
    let sql = "INSERT INTO rating (id, name, low, high, higher_is_better)
         VALUES (?1, ?2, ?3, ?4, ?5)";
    database.prepare_cached(sql)?.execute((
        own.id.as_str(),
        &own.name,
        &own.low,
        &own.high,
        own.higher_is_better,
    ))?;
    Ok(())
}

/// Changes a rating a person made; tells whether it was there.
pub fn change(database: &Connection, own: &OwnRating) -> Result<bool, Refused> {
    let sql = "UPDATE rating SET name = ?2, low = ?3, high = ?4, higher_is_better = ?5
         WHERE id = ?1 AND name IS NOT NULL";
    let changed = database.prepare_cached(sql)?.execute((
        own.id.as_str(),
        &own.name,
        &own.low,
        &own.high,
        own.higher_is_better,
    ))?;
    Ok(changed > 0)
}

/// Puts a rating away, or brings it back.
pub fn hide(database: &Connection, rating: i64, hidden: bool) -> Result<(), Refused> {
    let sql = "UPDATE rating SET hidden = ?2 WHERE number = ?1";
    database.prepare_cached(sql)?.execute((rating, hidden))?;
    Ok(())
}

/// Lists the ratings that are put away, ours among them.
pub fn hidden(database: &Connection) -> Result<HashSet<RatingId>, Refused> {
    let sql = "SELECT id FROM rating WHERE hidden = 1";
    let mut statement = database.prepare_cached(sql)?;
    let rows = statement.query_map([], |row| Ok(RatingId::of(&row.get::<_, String>(0)?)))?;
    Ok(rows.collect::<Result<_, _>>()?)
}

/// Lists the ratings a person made, in the order they came.
pub fn own(database: &Connection) -> Result<Vec<OwnRating>, Refused> {
    let sql = "SELECT id, name, low, high, higher_is_better FROM rating
         WHERE name IS NOT NULL ORDER BY number";
    let mut statement = database.prepare_cached(sql)?;
    let rows = statement.query_map([], |row| {
        Ok(OwnRating {
            id: RatingId::of(&row.get::<_, String>(0)?),
            name: row.get(1)?,
            low: row.get(2)?,
            high: row.get(3)?,
            higher_is_better: row.get(4)?,
        })
    })?;
    Ok(rows.collect::<Result<_, _>>()?)
}
