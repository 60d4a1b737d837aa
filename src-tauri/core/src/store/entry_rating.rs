//! Table `entry_rating`: the 0–10 values of an entry.

use std::collections::HashMap;

use rusqlite::Connection;

use crate::id::RatingId;
use crate::refused::Refused;
use crate::when::Day;

/// One value.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Rated {
    /// Which rating.
    pub rating: RatingId,
    /// 0–10.
    pub value: u8,
}

/// Ratings in the order a person keeps them, the others after in the order they came.
const ORDERED: &str = "FROM entry_rating AS value
     JOIN rating ON rating.number = value.rating
     LEFT JOIN kept_rating AS kept ON kept.rating = rating.number";

/// Saves the values of an entry in place of those it had; pairs of rating number and value.
pub fn put(database: &Connection, entry: i64, values: &[(i64, u8)]) -> Result<(), Refused> {
    database
        .prepare_cached("DELETE FROM entry_rating WHERE entry = ?1")?
        .execute([entry])?;
    let sql = "INSERT INTO entry_rating (entry, rating, value) VALUES (?1, ?2, ?3)";
    let mut statement = database.prepare_cached(sql)?;
    for (rating, value) in values {
        statement.execute((entry, rating, value))?;
    }
    Ok(())
}

/// Lists the values of an entry.
pub fn of(database: &Connection, entry: i64) -> Result<Vec<Rated>, Refused> {
    let sql = format!(
        "SELECT rating.id, value.value {ORDERED} WHERE value.entry = ?1
         ORDER BY kept.place IS NULL, kept.place, rating.number"
    );
    let mut statement = database.prepare_cached(&sql)?;
    let rows = statement.query_map([entry], |row| {
        Ok(Rated {
            rating: RatingId::of(&row.get::<_, String>(0)?),
            value: row.get(1)?,
        })
    })?;
    Ok(rows.collect::<Result<_, _>>()?)
}

/// Lists the values of every entry from one day to another, by number of the entry.
pub fn between(
    database: &Connection,
    from: Day,
    to: Day,
) -> Result<HashMap<i64, Vec<Rated>>, Refused> {
    let sql = format!(
        "SELECT value.entry, rating.id, value.value {ORDERED}
         JOIN entry ON entry.number = value.entry
         WHERE entry.day BETWEEN ?1 AND ?2 AND entry.removed_utc_ms IS NULL
         ORDER BY value.entry, kept.place IS NULL, kept.place, rating.number"
    );
    let mut statement = database.prepare_cached(&sql)?;
    let mut rows = statement.query((from.number(), to.number()))?;
    let mut values: HashMap<i64, Vec<Rated>> = HashMap::new();
    while let Some(row) = rows.next()? {
        let rating = RatingId::of(&row.get::<_, String>(1)?);
        values.entry(row.get(0)?).or_default().push(Rated {
            rating,
            value: row.get(2)?,
        });
    }
    Ok(values)
}
