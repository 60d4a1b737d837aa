//! Table `goal_step`: the small steps of a goal, in their order.

use rusqlite::Connection;

use crate::id::StepId;
use crate::refused::Refused;
use crate::when::Day;
use crate::wire::Private;

/// A step.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Step {
    /// Id.
    pub id: StepId,
    /// What to do.
    pub words: Private,
    /// The local day it was done; none where it is not yet.
    pub done: Option<Day>,
}

/// Keeps the steps of a goal in place of those it had.
pub fn put(database: &Connection, goal: i64, steps: &[Step]) -> Result<(), Refused> {
    let sql = "DELETE FROM goal_step WHERE goal = ?1";
    database.prepare_cached(sql)?.execute([goal])?;
    let sql = "INSERT INTO goal_step (goal, place, id, words, done_day)
         VALUES (?1, ?2, ?3, ?4, ?5)";
    let mut statement = database.prepare_cached(sql)?;
    for (place, step) in (0_i64..).zip(steps) {
        let done = step.done.map(Day::number);
        statement.execute((goal, place, step.id.as_bytes(), step.words.as_str(), done))?;
    }
    Ok(())
}

/// The steps of a goal.
pub fn of(database: &Connection, goal: i64) -> Result<Vec<Step>, Refused> {
    let sql = "SELECT id, words, done_day FROM goal_step WHERE goal = ?1 ORDER BY place";
    let mut statement = database.prepare_cached(sql)?;
    let rows = statement.query_map([goal], |row| {
        let done: Option<i32> = row.get(2)?;
        Ok(Step {
            id: StepId::from_bytes(row.get(0)?),
            words: Private(row.get(1)?),
            done: done.map(Day::from_number),
        })
    })?;
    Ok(rows.collect::<Result<_, _>>()?)
}
