//! Table `goal_turn`: what became of a goal, day by day, oldest first.

use rusqlite::Connection;

use crate::refused::Refused;
use crate::when::Day;
use crate::wire::Private;

/// A row.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TurnRow {
    /// The local day.
    pub day: Day,
    /// Name of what became of it.
    pub what: String,
    /// The words it had before, where they were made smaller.
    pub words: Private,
}

/// Keeps the turns of a goal in place of those it had.
pub fn put(database: &Connection, goal: i64, turns: &[TurnRow]) -> Result<(), Refused> {
    let sql = "DELETE FROM goal_turn WHERE goal = ?1";
    database.prepare_cached(sql)?.execute([goal])?;
    let sql = "INSERT INTO goal_turn (goal, place, day, what, words) VALUES (?1, ?2, ?3, ?4, ?5)";
    let mut statement = database.prepare_cached(sql)?;
    for (place, turn) in (0_i64..).zip(turns) {
        let values = (
            goal,
            place,
            turn.day.number(),
            &turn.what,
            turn.words.as_str(),
        );
        statement.execute(values)?;
    }
    Ok(())
}

/// The turns of a goal.
pub fn of(database: &Connection, goal: i64) -> Result<Vec<TurnRow>, Refused> {
    let sql = "SELECT day, what, words FROM goal_turn WHERE goal = ?1 ORDER BY place";
    let mut statement = database.prepare_cached(sql)?;
    let rows = statement.query_map([goal], |row| {
        Ok(TurnRow {
            day: Day::from_number(row.get(0)?),
            what: row.get(1)?,
            words: Private(row.get(2)?),
        })
    })?;
    Ok(rows.collect::<Result<_, _>>()?)
}
