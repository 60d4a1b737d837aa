//! Tables `programme` and `programme_module`: the shape of the programme, as the person said it.

use rusqlite::{Connection, OptionalExtension, params};

use crate::refused::Refused;
use crate::wire::Private;

/// The one row, with the modules in their order.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ProgrammeRow {
    /// Name of its length.
    pub length: String,
    /// About how many sessions, where its length is a number.
    pub sessions: Option<u16>,
    /// Name of the way it is held.
    pub way: Option<String>,
    /// Whom it is with, or empty.
    pub with_name: Private,
    /// About how many sessions there are once the person is in work.
    pub in_work: Option<u16>,
    /// Whether the person is having a break from it.
    pub on_break: bool,
    /// Name and state of each module.
    pub modules: Vec<(Private, String)>,
}

/// Keeps the programme in place of what was kept before.
pub fn put(database: &Connection, row: &ProgrammeRow) -> Result<(), Refused> {
    let sql = "INSERT OR REPLACE INTO programme
             (number, length, sessions, way, with_name, in_work, on_break)
         VALUES (1, ?1, ?2, ?3, ?4, ?5, ?6)";
    database.prepare_cached(sql)?.execute(params![
        row.length,
        row.sessions,
        row.way,
        row.with_name.as_str(),
        row.in_work,
        row.on_break,
    ])?;
    database.execute("DELETE FROM programme_module", [])?;
    let sql = "INSERT INTO programme_module (name, state) VALUES (?1, ?2)";
    let mut statement = database.prepare_cached(sql)?;
    for (name, state) in &row.modules {
        statement.execute((name.as_str(), state))?;
    }
    Ok(())
}

/// Finds the programme, if anything was ever said about it.
pub fn find(database: &Connection) -> Result<Option<ProgrammeRow>, Refused> {
    let sql = "SELECT length, sessions, way, with_name, in_work, on_break FROM programme";
    let row = database.prepare_cached(sql)?.query_row([], |row| {
        Ok(ProgrammeRow {
            length: row.get(0)?,
            sessions: row.get(1)?,
            way: row.get(2)?,
            with_name: Private(row.get(3)?),
            in_work: row.get(4)?,
            on_break: row.get(5)?,
            modules: Vec::new(),
        })
    });
    let Some(row) = row.optional()? else {
        return Ok(None);
    };
    let sql = "SELECT name, state FROM programme_module ORDER BY place";
    let mut statement = database.prepare_cached(sql)?;
    let modules = statement.query_map([], |row| Ok((Private(row.get(0)?), row.get(1)?)))?;
    Ok(Some(ProgrammeRow {
        modules: modules.collect::<Result<_, _>>()?,
        ..row
    }))
}
