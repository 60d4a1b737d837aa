//! Table `saying`: what a person wants to say at a session, or said there.

use rusqlite::{Connection, Params};

use crate::id::SayingId;
use crate::refused::Refused;
use crate::when::Day;
use crate::wire::Private;

/// Something to say.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Saying {
    /// Id.
    pub id: SayingId,
    /// The local day it was written.
    pub day: Day,
    /// The words.
    pub words: Private,
}

/// Keeps one for a session, by its number, or for the next; one of the same id has its words
/// changed, and stays where it is.
pub fn put(database: &Connection, session: Option<i64>, saying: &Saying) -> Result<(), Refused> {
    let sql = "INSERT INTO saying (id, session, day, words) VALUES (?1, ?2, ?3, ?4)
         ON CONFLICT (id) DO UPDATE SET words = excluded.words";
    database.prepare_cached(sql)?.execute((
        saying.id.as_bytes(),
        session,
        saying.day.number(),
        saying.words.as_str(),
    ))?;
    Ok(())
}

/// Lists what waits to be said, in the order it was written.
pub fn waiting(database: &Connection) -> Result<Vec<Saying>, Refused> {
    list(database, "WHERE session IS NULL ORDER BY number", [])
}

/// Lists what was said at a session.
pub fn of(database: &Connection, session: i64) -> Result<Vec<Saying>, Refused> {
    list(database, "WHERE session = ?1 ORDER BY number", [session])
}

/// Tells whether one is there, waiting or said.
pub fn is(database: &Connection, id: SayingId) -> Result<bool, Refused> {
    let sql = "SELECT EXISTS (SELECT 1 FROM saying WHERE id = ?1)";
    Ok(database
        .prepare_cached(sql)?
        .query_row([id.as_bytes()], |row| row.get(0))?)
}

/// Gives one to a session, or lets it wait for the next.
pub fn give(database: &Connection, id: SayingId, session: Option<i64>) -> Result<(), Refused> {
    let sql = "UPDATE saying SET session = ?2 WHERE id = ?1";
    database
        .prepare_cached(sql)?
        .execute((id.as_bytes(), session))?;
    Ok(())
}

/// Removes one. Says whether it was there.
pub fn remove(database: &Connection, id: SayingId) -> Result<bool, Refused> {
    let removed = database.execute("DELETE FROM saying WHERE id = ?1", [id.as_bytes()])?;
    Ok(removed > 0)
}

fn list(database: &Connection, rest: &str, values: impl Params) -> Result<Vec<Saying>, Refused> {
    let sql = format!("SELECT id, day, words FROM saying {rest}");
    let mut statement = database.prepare_cached(&sql)?;
    let rows = statement.query_map(values, |row| {
        Ok(Saying {
            id: SayingId::from_bytes(row.get(0)?),
            day: Day::from_number(row.get(1)?),
            words: Private(row.get(2)?),
        })
    })?;
    Ok(rows.collect::<Result<_, _>>()?)
}
