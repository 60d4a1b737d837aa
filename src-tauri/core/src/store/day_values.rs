//! Values of the days: what was rated from one day to another, without the words beside it.

use std::collections::HashMap;

use rusqlite::{Connection, Row};

use crate::id::RatingId;
use crate::refused::Refused;
use crate::when::Day;

/// Lists every mood from one day to another, both included, in order of time.
pub fn moods(database: &Connection, from: Day, to: Day) -> Result<Vec<(Day, u8)>, Refused> {
    let sql = "SELECT day, mood FROM entry
         WHERE day BETWEEN ?1 AND ?2 AND removed_utc_ms IS NULL AND mood IS NOT NULL
         ORDER BY day, at_utc_ms, number";
    let mut statement = database.prepare_cached(sql)?;
    let rows = statement.query_map((from.number(), to.number()), value)?;
    Ok(rows.collect::<Result<_, _>>()?)
}

/// Lists every value of every rating from one day to another, both included, in order of time.
pub fn ratings(
    database: &Connection,
    from: Day,
    to: Day,
) -> Result<HashMap<RatingId, Vec<(Day, u8)>>, Refused> {
    let sql = "SELECT entry.day, value.value, rating.id FROM entry
         JOIN entry_rating AS value ON value.entry = entry.number
         JOIN rating ON rating.number = value.rating
         WHERE entry.day BETWEEN ?1 AND ?2 AND entry.removed_utc_ms IS NULL
         ORDER BY entry.day, entry.at_utc_ms, entry.number";
    let mut statement = database.prepare_cached(sql)?;
    let mut rows = statement.query((from.number(), to.number()))?;
    let mut values: HashMap<RatingId, Vec<(Day, u8)>> = HashMap::new();
    while let Some(row) = rows.next()? {
        let rating = RatingId::of(&row.get::<_, String>(2)?);
        values.entry(rating).or_default().push(value(row)?);
    }
    Ok(values)
}

fn value(row: &Row<'_>) -> rusqlite::Result<(Day, u8)> {
    Ok((Day::from_number(row.get(0)?), row.get(1)?))
}
