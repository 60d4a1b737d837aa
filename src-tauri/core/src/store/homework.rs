//! Table `homework`: things to try before next time.

use rusqlite::{Connection, Params, Row, params};

use crate::id::HomeworkId;
use crate::refused::Refused;
use crate::when::{Day, Moment};
use crate::wire::Private;

/// A row.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct HomeworkRow {
    /// Id.
    pub id: HomeworkId,
    /// Name of its kind.
    pub kind: String,
    /// Name of the worksheet, exercise or article.
    pub thing: Option<String>,
    /// The local day it was begun.
    pub day: Day,
    /// What to try, in the usual, the small and the large size.
    pub sizes: [Private; 3],
    /// Name of the size that is tried.
    pub size: String,
    /// How much, when, where, what could get in the way, and what to do then.
    pub plan: [Private; 5],
    /// How sure the person is.
    pub sure: Option<u8>,
    /// Name of the outcome, and the local day it was said.
    pub outcome: Option<(String, Day)>,
    /// Names of what got in the way.
    pub in_the_way: Vec<String>,
    /// What got in the way in own words, what was noticed, what to feed back.
    pub told: [Private; 3],
    /// Name of how it ended.
    pub ending: Option<String>,
}

const COLUMNS: &str = "id, kind, thing, day, words, smaller, larger, size, how_much, at_time,
     at_place, if_words, then_words, sure, outcome, outcome_day, in_the_way, in_the_way_words,
     noticed, feed_back, ending";

/// Keeps a row in place of the one with the same id, or as a new one.
///
/// One that was in the bin is in view again: what is written last is never out of sight.
pub fn put(database: &Connection, row: &HomeworkRow, now: Moment) -> Result<(), Refused> {
    let sql = format!(
        "INSERT INTO homework ({COLUMNS}, changed_utc_ms)
         VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, ?16, ?17, ?18,
             ?19, ?20, ?21, ?22)
         ON CONFLICT (id) DO UPDATE SET kind = excluded.kind, thing = excluded.thing,
             words = excluded.words, smaller = excluded.smaller, larger = excluded.larger,
             size = excluded.size, how_much = excluded.how_much, at_time = excluded.at_time,
             at_place = excluded.at_place, if_words = excluded.if_words,
             then_words = excluded.then_words, sure = excluded.sure,
             outcome = excluded.outcome, outcome_day = excluded.outcome_day,
             in_the_way = excluded.in_the_way, in_the_way_words = excluded.in_the_way_words,
             noticed = excluded.noticed, feed_back = excluded.feed_back,
             ending = excluded.ending, changed_utc_ms = excluded.changed_utc_ms,
             removed_utc_ms = NULL, past_utc_ms = NULL"
    );
    let [usual, smaller, larger] = &row.sizes;
    let [how_much, at_time, at_place, if_words, then_words] = &row.plan;
    let [in_the_way_words, noticed, feed_back] = &row.told;
    let outcome = row.outcome.as_ref();
    database.prepare_cached(&sql)?.execute(params![
        row.id.as_bytes(),
        row.kind,
        row.thing,
        row.day.number(),
        usual.as_str(),
        smaller.as_str(),
        larger.as_str(),
        row.size,
        how_much.as_str(),
        at_time.as_str(),
        at_place.as_str(),
        if_words.as_str(),
        then_words.as_str(),
        row.sure,
        outcome.map(|(name, _)| name),
        outcome.map(|(_, day)| day.number()),
        row.in_the_way.join(" "),
        in_the_way_words.as_str(),
        noticed.as_str(),
        feed_back.as_str(),
        row.ending,
        now.utc_ms(),
    ])?;
    Ok(())
}

/// Finds one that is in view.
pub fn find(database: &Connection, id: HomeworkId) -> Result<Option<HomeworkRow>, Refused> {
    let rest = "WHERE id = ?1 AND removed_utc_ms IS NULL";
    Ok(list(database, rest, [id.as_bytes()])?.pop())
}

/// Lists those in view, oldest first.
pub fn all(database: &Connection) -> Result<Vec<HomeworkRow>, Refused> {
    let rest = "WHERE removed_utc_ms IS NULL ORDER BY day, number";
    list(database, rest, [])
}

/// Puts one in the bin; tells whether it was in view. Units: milliseconds since 1970, UTC.
pub fn put_aside(
    database: &Connection,
    id: HomeworkId,
    removed_utc_ms: i64,
) -> Result<bool, Refused> {
    let sql = "UPDATE homework SET removed_utc_ms = ?2 WHERE id = ?1 AND removed_utc_ms IS NULL";
    let values = (id.as_bytes(), removed_utc_ms);
    Ok(database.prepare_cached(sql)?.execute(values)? > 0)
}

/// Brings one back; tells whether it was in the bin.
pub fn bring_back(database: &Connection, id: HomeworkId) -> Result<bool, Refused> {
    let sql = "UPDATE homework SET removed_utc_ms = NULL, past_utc_ms = NULL
         WHERE id = ?1 AND removed_utc_ms IS NOT NULL";
    Ok(database.prepare_cached(sql)?.execute([id.as_bytes()])? > 0)
}

/// Removes one of the bin for good; tells whether it was there.
pub fn remove(database: &Connection, id: HomeworkId) -> Result<bool, Refused> {
    let sql = "DELETE FROM homework WHERE id = ?1 AND removed_utc_ms IS NOT NULL";
    Ok(database.prepare_cached(sql)?.execute([id.as_bytes()])? > 0)
}

/// Lists what is in the bin with the time it was put there, newest removal first.
pub fn aside(database: &Connection) -> Result<Vec<(HomeworkRow, i64)>, Refused> {
    let sql = format!(
        "SELECT {COLUMNS}, removed_utc_ms FROM homework WHERE removed_utc_ms IS NOT NULL
         ORDER BY removed_utc_ms DESC, number DESC"
    );
    let mut statement = database.prepare_cached(&sql)?;
    let rows = statement.query_map([], |row| Ok((read(row)?, row.get(21)?)))?;
    Ok(rows.collect::<Result<_, _>>()?)
}

fn list(
    database: &Connection,
    rest: &str,
    values: impl Params,
) -> Result<Vec<HomeworkRow>, Refused> {
    let mut statement =
        database.prepare_cached(&format!("SELECT {COLUMNS} FROM homework {rest}"))?;
    let rows = statement.query_map(values, read)?;
    Ok(rows.collect::<Result<_, _>>()?)
}

fn read(row: &Row<'_>) -> rusqlite::Result<HomeworkRow> {
    let text = |at: usize| Ok::<_, rusqlite::Error>(Private(row.get(at)?));
    let (outcome, day): (Option<String>, Option<i32>) = (row.get(14)?, row.get(15)?);
    let in_the_way: String = row.get(16)?;
    Ok(HomeworkRow {
        id: HomeworkId::from_bytes(row.get(0)?),
        kind: row.get(1)?,
        thing: row.get(2)?,
        day: Day::from_number(row.get(3)?),
        sizes: [text(4)?, text(5)?, text(6)?],
        size: row.get(7)?,
        plan: [text(8)?, text(9)?, text(10)?, text(11)?, text(12)?],
        sure: row.get(13)?,
        outcome: outcome.zip(day.map(Day::from_number)),
        in_the_way: in_the_way.split_whitespace().map(str::to_owned).collect(),
        told: [text(17)?, text(18)?, text(19)?],
        ending: row.get(20)?,
    })
}
