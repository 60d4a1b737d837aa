//! Table `rating`: the ratings this workbook has used or made.

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
    let sql = "INSERT INTO rating (id, name) VALUES (?1, ?2)";
    database
        .prepare_cached(sql)?
        .execute((own.id.as_str(), &own.name))?;
    Ok(())
}

/// Lists the ratings a person made, in the order they came.
pub fn own(database: &Connection) -> Result<Vec<OwnRating>, Refused> {
    let sql = "SELECT id, name FROM rating WHERE name IS NOT NULL ORDER BY number";
    let mut statement = database.prepare_cached(sql)?;
    let rows = statement.query_map([], |row| {
        Ok(OwnRating {
            id: RatingId::of(&row.get::<_, String>(0)?),
            name: row.get(1)?,
        })
    })?;
    Ok(rows.collect::<Result<_, _>>()?)
}
