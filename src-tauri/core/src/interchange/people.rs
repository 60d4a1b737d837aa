//! The person's own people in the JSON form.

use rusqlite::Connection;

use super::shape;
use crate::id::ContactId;
use crate::refused::Refused;
use crate::rooms::contacts::{self, Typed};
use crate::store::contact::Contact;
use crate::wire::ErrorCode;

/// Everyone, in their order.
pub(super) fn out(database: &Connection) -> Result<Vec<shape::Person>, Refused> {
    let shaped = |contact: Contact| shape::Person {
        id: contact.id.to_string(),
        name: contact.name,
        reach: contact.reach,
        note: contact.note,
    };
    Ok(contacts::all(database)?.into_iter().map(shaped).collect())
}

/// Checks the people of a file and returns those who are not in the workbook yet; they come after
/// those who are.
///
/// Errors: `ImportUnreadable`, `NameMissing`, `TextTooLong`, `TooManyContacts`.
pub(super) fn check(
    database: &Connection,
    named: Vec<shape::Person>,
) -> Result<Vec<Contact>, Refused> {
    let mut there = contacts::all(database)?;
    let mut place = there.last().map_or(0, |last| last.place);
    let mut new = Vec::new();
    for one in named {
        let id = ContactId::read(&one.id).map_err(|_| ErrorCode::ImportUnreadable)?;
        let typed = Typed {
            name: one.name,
            reach: one.reach,
            note: one.note,
        };
        place = place.saturating_add(1);
        let contact = contacts::checked(id, place, typed)?;
        if there.iter().all(|kept| kept.id != id) {
            there.push(contact.clone());
            new.push(contact);
        }
    }
    match there.len() > contacts::MOST && !new.is_empty() {
        true => Err(ErrorCode::TooManyContacts.into()),
        false => Ok(new),
    }
}
