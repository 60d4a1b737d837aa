//! Table `kept_rating`: the ratings shown in the diary, in their order.

use rusqlite::Connection;

use crate::id::RatingId;
use crate::refused::Refused;

/// Keeps these ratings, by number, in place of those kept before.
pub fn put(database: &Connection, ratings: &[i64]) -> Result<(), Refused> {
    database.execute("DELETE FROM kept_rating", [])?;
    for (place, rating) in (1_i64..).zip(ratings) {
        let sql = "INSERT INTO kept_rating (place, rating) VALUES (?1, ?2)";
        database.execute(sql, (place, rating))?;
    }
    Ok(())
}

/// Lists the kept ratings in their order.
pub fn all(database: &Connection) -> Result<Vec<RatingId>, Refused> {
    let sql = "SELECT rating.id FROM kept_rating
         JOIN rating ON rating.number = kept_rating.rating ORDER BY kept_rating.place";
    let mut statement = database.prepare_cached(sql)?;
    let rows = statement.query_map([], |row| Ok(RatingId::of(&row.get::<_, String>(0)?)))?;
    Ok(rows.collect::<Result<_, _>>()?)
}
