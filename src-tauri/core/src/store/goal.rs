//! Table `goal`: what a person wants to reach, and what they say of it.

use rusqlite::{Connection, Params, Row, params};

use crate::id::GoalId;
use crate::refused::Refused;
use crate::when::{Day, Moment};
use crate::wire::Private;

/// A row: a goal without its steps, amounts and turns.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct GoalRow {
    /// Number that steps, amounts and turns refer to; nothing outside the store keeps it.
    pub number: i64,
    /// Id.
    pub id: GoalId,
    /// Name of its kind.
    pub kind: String,
    /// Name of its state.
    pub state: String,
    /// The local day it was begun.
    pub day: Day,
    /// The goal, why it matters, how it is known to be reached, what puts it in reach, by when,
    /// and with whom it was agreed.
    pub texts: [Private; 6],
    /// The local day on which the person looks at it again.
    pub review: Option<Day>,
    /// How much it matters, and how sure the person is, each with the reason.
    pub rulers: [(Option<u8>, Private); 2],
    /// Name of the answer about effort.
    pub effort: Option<String>,
    /// What the amounts count.
    pub unit: Private,
    /// Three tries before a start amount.
    pub tries: [Option<u32>; 3],
    /// What each level would look like.
    pub levels: [Private; 5],
    /// The levels at the start and now.
    pub reached: [Option<i8>; 2],
    /// How much it counts and how hard it is.
    pub weights: [u8; 2],
}

const COLUMNS: &str = "number, id, kind, state, day, words, why, known_by, in_reach, by_when,
     agreed_with, review_day, important, important_why, sure, sure_why, effort, unit, try_1, try_2,
     try_3, level_1, level_2, level_3, level_4, level_5, scale_start, scale_now, scale_important,
     scale_hard";

/// Keeps a row over the one with the same id, or as a new one, and returns its number.
///
/// One that was in the bin is in view again: what is written last is never out of sight.
pub fn put(database: &Connection, row: &GoalRow, now: Moment) -> Result<i64, Refused> {
    let kept = COLUMNS.trim_start_matches("number, ");
    let over = kept
        .split(',')
        .map(|name| format!("{name} = excluded.{}", name.trim()));
    let sql = format!(
        "INSERT INTO goal ({kept}, changed_utc_ms)
         VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, ?16, ?17, ?18,
             ?19, ?20, ?21, ?22, ?23, ?24, ?25, ?26, ?27, ?28, ?29, ?30)
         ON CONFLICT (id) DO UPDATE SET {}, changed_utc_ms = excluded.changed_utc_ms,
             removed_utc_ms = NULL, past_utc_ms = NULL
         RETURNING number",
        over.collect::<Vec<_>>().join(", ")
    );
    let [words, why, known, reach, by_when, agreed] = &row.texts;
    let [(important, important_why), (sure, sure_why)] = &row.rulers;
    let [much_less, less, hoped, more, much_more] = &row.levels;
    let values = params![
        row.id.as_bytes(),
        row.kind,
        row.state,
        row.day.number(),
        words.as_str(),
        why.as_str(),
        known.as_str(),
        reach.as_str(),
        by_when.as_str(),
        agreed.as_str(),
        row.review.map(Day::number),
        important,
        important_why.as_str(),
        sure,
        sure_why.as_str(),
        row.effort,
        row.unit.as_str(),
        row.tries[0],
        row.tries[1],
        row.tries[2],
        much_less.as_str(),
        less.as_str(),
        hoped.as_str(),
        more.as_str(),
        much_more.as_str(),
        row.reached[0],
        row.reached[1],
        row.weights[0],
        row.weights[1],
        now.utc_ms(),
    ];
    Ok(database
        .prepare_cached(&sql)?
        .query_row(values, |row| row.get(0))?)
}

/// Finds one that is in view.
pub fn find(database: &Connection, id: GoalId) -> Result<Option<GoalRow>, Refused> {
    let rest = "WHERE id = ?1 AND removed_utc_ms IS NULL";
    Ok(list(database, rest, [id.as_bytes()])?.pop())
}

/// Lists those in view, oldest first.
pub fn all(database: &Connection) -> Result<Vec<GoalRow>, Refused> {
    let rest = "WHERE removed_utc_ms IS NULL ORDER BY day, number";
    list(database, rest, [])
}

/// Puts one in the bin; tells whether it was in view. Units: milliseconds since 1970, UTC.
pub fn put_aside(database: &Connection, id: GoalId, removed_utc_ms: i64) -> Result<bool, Refused> {
    let sql = "UPDATE goal SET removed_utc_ms = ?2 WHERE id = ?1 AND removed_utc_ms IS NULL";
    let values = (id.as_bytes(), removed_utc_ms);
    Ok(database.prepare_cached(sql)?.execute(values)? > 0)
}

/// Brings one back; tells whether it was in the bin.
pub fn bring_back(database: &Connection, id: GoalId) -> Result<bool, Refused> {
    let sql = "UPDATE goal SET removed_utc_ms = NULL, past_utc_ms = NULL
         WHERE id = ?1 AND removed_utc_ms IS NOT NULL";
    Ok(database.prepare_cached(sql)?.execute([id.as_bytes()])? > 0)
}

/// Removes one of the bin for good, with its steps; tells whether it was there.
pub fn remove(database: &Connection, id: GoalId) -> Result<bool, Refused> {
    let sql = "DELETE FROM goal WHERE id = ?1 AND removed_utc_ms IS NOT NULL";
    Ok(database.prepare_cached(sql)?.execute([id.as_bytes()])? > 0)
}

/// Lists what is in the bin with the time it was put there, newest removal first.
pub fn aside(database: &Connection) -> Result<Vec<(GoalRow, i64)>, Refused> {
    let sql = format!(
        "SELECT {COLUMNS}, removed_utc_ms FROM goal WHERE removed_utc_ms IS NOT NULL
         ORDER BY removed_utc_ms DESC, number DESC"
    );
    let mut statement = database.prepare_cached(&sql)?;
    let rows = statement.query_map([], |row| Ok((read(row)?, row.get(30)?)))?;
    Ok(rows.collect::<Result<_, _>>()?)
}

fn list(database: &Connection, rest: &str, values: impl Params) -> Result<Vec<GoalRow>, Refused> {
    let mut statement = database.prepare_cached(&format!("SELECT {COLUMNS} FROM goal {rest}"))?;
    let rows = statement.query_map(values, read)?;
    Ok(rows.collect::<Result<_, _>>()?)
}

fn read(row: &Row<'_>) -> rusqlite::Result<GoalRow> {
    let text = |at: usize| Ok::<_, rusqlite::Error>(Private(row.get(at)?));
    let review: Option<i32> = row.get(11)?;
    Ok(GoalRow {
        number: row.get(0)?,
        id: GoalId::from_bytes(row.get(1)?),
        kind: row.get(2)?,
        state: row.get(3)?,
        day: Day::from_number(row.get(4)?),
        texts: [text(5)?, text(6)?, text(7)?, text(8)?, text(9)?, text(10)?],
        review: review.map(Day::from_number),
        rulers: [(row.get(12)?, text(13)?), (row.get(14)?, text(15)?)],
        effort: row.get(16)?,
        unit: text(17)?,
        tries: [row.get(18)?, row.get(19)?, row.get(20)?],
        levels: [text(21)?, text(22)?, text(23)?, text(24)?, text(25)?],
        reached: [row.get(26)?, row.get(27)?],
        weights: [row.get(28)?, row.get(29)?],
    })
}
