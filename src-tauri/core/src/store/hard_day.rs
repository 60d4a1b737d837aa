//! Table `hard_day`: the days a person called hard.

use std::collections::BTreeSet;

use rusqlite::Connection;

use crate::refused::Refused;
use crate::when::Day;

/// Name of the private setting that holds the newest day called hard before anything was written
/// on it. Shape: the day's number.
pub const WITHOUT_PAGE: &str = "hard-day-without-page";

/// Sets or takes away the mark of a day.
pub fn put(database: &Connection, day: Day, hard: bool) -> Result<(), Refused> {
    let sql = match hard {
        true => "INSERT INTO hard_day (day) VALUES (?1) ON CONFLICT (day) DO NOTHING",
        false => "DELETE FROM hard_day WHERE day = ?1",
    };
    database.prepare_cached(sql)?.execute([day.number()])?;
    Ok(())
}

/// Tells whether a day has the mark.
pub fn is(database: &Connection, day: Day) -> Result<bool, Refused> {
    let sql = "SELECT EXISTS (SELECT 1 FROM hard_day WHERE day = ?1)";
    Ok(database
        .prepare_cached(sql)?
        .query_row([day.number()], |row| row.get(0))?)
}

/// Lists the marked days from one to another, both included, of those that have entries in view.
pub fn between(database: &Connection, from: Day, to: Day) -> Result<BTreeSet<Day>, Refused> {
    let sql = "SELECT day FROM hard_day WHERE day BETWEEN ?1 AND ?2 AND EXISTS (
         SELECT 1 FROM entry WHERE entry.day = hard_day.day AND removed_utc_ms IS NULL)";
    let mut statement = database.prepare_cached(sql)?;
    let rows = statement.query_map((from.number(), to.number()), |row| {
        Ok(Day::from_number(row.get(0)?))
    })?;
    Ok(rows.collect::<Result<_, _>>()?)
}

/// Lists the marked days from one to another, both included, with or without entries.
pub fn marked(database: &Connection, from: Day, to: Day) -> Result<BTreeSet<Day>, Refused> {
    let sql = "SELECT day FROM hard_day WHERE day BETWEEN ?1 AND ?2";
    let mut statement = database.prepare_cached(sql)?;
    let rows = statement.query_map((from.number(), to.number()), |row| {
        Ok(Day::from_number(row.get(0)?))
    })?;
    Ok(rows.collect::<Result<_, _>>()?)
}

/// Takes away the marks of days that have no entry any more, not even in the bin; the day that
/// never had one keeps its mark.
pub fn tidy(database: &Connection) -> Result<(), Refused> {
    // Asked apart, so that each half is answered by its own index.
    let sql = "DELETE FROM hard_day
         WHERE NOT EXISTS (SELECT 1 FROM entry
             WHERE entry.day = hard_day.day AND removed_utc_ms IS NULL)
         AND NOT EXISTS (SELECT 1 FROM entry
             WHERE removed_utc_ms IS NOT NULL AND entry.day = hard_day.day)
         AND NOT EXISTS (SELECT 1 FROM private_setting
             WHERE name = ?1 AND CAST(value AS INTEGER) = hard_day.day)";
    database.prepare_cached(sql)?.execute([WITHOUT_PAGE])?;
    Ok(())
}
