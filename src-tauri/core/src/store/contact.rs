//! Table `contact`: the person's own people, in their order.

use rusqlite::{Connection, OptionalExtension, Row, params};

use crate::id::ContactId;
use crate::refused::Refused;
use crate::wire::Private;

/// Someone the person can reach when things are hard.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Contact {
    /// Id.
    pub id: ContactId,
    /// Place in the list, counted from 1; places may be left out.
    pub place: u32,
    /// Name, as the person says it.
    pub name: Private,
    /// How to reach them: a number, or "knock next door".
    pub reach: Private,
    /// Anything else, or empty.
    pub note: Private,
}

const COLUMNS: &str = "id, place, name, reach, note";

/// Keeps someone, in place of what was kept under the same id.
pub fn put(database: &Connection, contact: &Contact) -> Result<(), Refused> {
    let sql = "INSERT INTO contact (id, place, name, reach, note) VALUES (?1, ?2, ?3, ?4, ?5)
         ON CONFLICT (id) DO UPDATE SET place = excluded.place, name = excluded.name,
             reach = excluded.reach, note = excluded.note";
    database.prepare_cached(sql)?.execute(params![
        contact.id.as_bytes(),
        contact.place,
        contact.name.as_str(),
        contact.reach.as_str(),
        contact.note.as_str(),
    ])?;
    Ok(())
}

/// Lists everyone in their order.
pub fn all(database: &Connection) -> Result<Vec<Contact>, Refused> {
    let sql = format!("SELECT {COLUMNS} FROM contact ORDER BY place, number");
    let mut statement = database.prepare_cached(&sql)?;
    let rows = statement.query_map([], read)?;
    Ok(rows.collect::<Result<_, _>>()?)
}

/// Finds someone.
pub fn find(database: &Connection, id: ContactId) -> Result<Option<Contact>, Refused> {
    let sql = format!("SELECT {COLUMNS} FROM contact WHERE id = ?1");
    let mut statement = database.prepare_cached(&sql)?;
    Ok(statement.query_row([id.as_bytes()], read).optional()?)
}

/// Removes someone. Says whether they were there.
pub fn remove(database: &Connection, id: ContactId) -> Result<bool, Refused> {
    let removed = database.execute("DELETE FROM contact WHERE id = ?1", [id.as_bytes()])?;
    Ok(removed > 0)
}

fn read(row: &Row<'_>) -> rusqlite::Result<Contact> {
    Ok(Contact {
        id: ContactId::from_bytes(row.get(0)?),
        place: row.get(1)?,
        name: Private(row.get(2)?),
        reach: Private(row.get(3)?),
        note: Private(row.get(4)?),
    })
}
