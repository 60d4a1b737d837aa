//! Table `goal_amount`: the amounts of an activity that is built up, oldest first.

use rusqlite::Connection;

use crate::refused::Refused;
use crate::when::Day;

/// An amount, and the local day from which it holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Amount {
    /// From when on.
    pub day: Day,
    /// How much, in what the person counts.
    pub amount: u32,
}

/// Keeps the amounts of a goal in place of those it had.
pub fn put(database: &Connection, goal: i64, amounts: &[Amount]) -> Result<(), Refused> {
    let sql = "DELETE FROM goal_amount WHERE goal = ?1";
    database.prepare_cached(sql)?.execute([goal])?;
    let sql = "INSERT INTO goal_amount (goal, place, day, amount) VALUES (?1, ?2, ?3, ?4)";
    let mut statement = database.prepare_cached(sql)?;
    for (place, one) in (0_i64..).zip(amounts) {
        statement.execute((goal, place, one.day.number(), one.amount))?;
    }
    Ok(())
}

/// The amounts of a goal.
pub fn of(database: &Connection, goal: i64) -> Result<Vec<Amount>, Refused> {
    let sql = "SELECT day, amount FROM goal_amount WHERE goal = ?1 ORDER BY place";
    let mut statement = database.prepare_cached(sql)?;
    let rows = statement.query_map([goal], |row| {
        Ok(Amount {
            day: Day::from_number(row.get(0)?),
            amount: row.get(1)?,
        })
    })?;
    Ok(rows.collect::<Result<_, _>>()?)
}
