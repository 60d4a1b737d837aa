//! "My people": whom a person can reach when things are hard, in their own order.
//!
//! It must not judge who is a good person to call, and it calls nobody.

use rusqlite::Connection;

use crate::id::ContactId;
use crate::refused::Refused;
use crate::store::contact::{self, Contact};
use crate::wire::{ErrorCode, Private, Refusal};

/// Most people; more would make a page that nobody can read in a bad hour.
pub const MOST: usize = 12;
/// Longest name or way to reach someone. Units: characters.
pub const LONGEST_LINE: usize = 120;
/// Longest note. Units: characters.
pub const LONGEST_NOTE: usize = 400;

/// What a person types about someone.
#[derive(Clone, Debug)]
pub struct Typed {
    /// Name.
    pub name: Private,
    /// How to reach them.
    pub reach: Private,
    /// Anything else.
    pub note: Private,
}

/// Lists everyone in their order.
pub fn all(database: &Connection) -> Result<Vec<Contact>, Refused> {
    contact::all(database)
}

/// Gets someone.
///
/// Errors: `ContactGone`.
pub fn get(database: &Connection, id: ContactId) -> Result<Contact, Refused> {
    contact::find(database, id)?.ok_or_else(|| ErrorCode::ContactGone.into())
}

/// Keeps someone: one who is there keeps their place, a new one comes last, one who was removed
/// comes back to the place they had.
///
/// Errors: `NameMissing`, `TextTooLong` with the number of characters, `TooManyContacts`.
pub fn keep(
    database: &Connection,
    id: ContactId,
    place: Option<u32>,
    typed: Typed,
) -> Result<Contact, Refused> {
    let contact = checked(id, place.unwrap_or(0), typed)?;
    let there = contact::all(database)?;
    let place = match there.iter().find(|one| one.id == id) {
        Some(kept) => kept.place,
        None if there.len() >= MOST => return Err(ErrorCode::TooManyContacts.into()),
        None if contact.place > 0 => contact.place,
        None => there.last().map_or(1, |last| last.place.saturating_add(1)),
    };
    let contact = Contact { place, ..contact };
    contact::put(database, &contact)?;
    Ok(contact)
}

/// Removes someone.
///
/// Errors: `ContactGone`.
pub fn remove(database: &Connection, id: ContactId) -> Result<(), Refused> {
    match contact::remove(database, id)? {
        true => Ok(()),
        false => Err(ErrorCode::ContactGone.into()),
    }
}

/// Checks what was typed; space at the ends is dropped.
///
/// Errors: `NameMissing`, `TextTooLong` with the number of characters.
pub fn checked(id: ContactId, place: u32, typed: Typed) -> Result<Contact, Refused> {
    let name = line(typed.name, LONGEST_LINE)?;
    if name.as_str().is_empty() {
        return Err(ErrorCode::NameMissing.into());
    }
    Ok(Contact {
        id,
        place,
        name,
        reach: line(typed.reach, LONGEST_LINE)?,
        note: line(typed.note, LONGEST_NOTE)?,
    })
}

fn line(typed: Private, longest: usize) -> Result<Private, Refused> {
    let text = typed.as_str().trim();
    let long = text.chars().count();
    if long > longest {
        return Err(Refusal {
            code: ErrorCode::TextTooLong,
            number: Some(long as u64),
        });
    }
    Ok(Private::from(text))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::store::migrations;

    fn database() -> Connection {
        let database = Connection::open_in_memory().unwrap();
        migrations::take(&database).unwrap();
        database
    }

    fn typed(name: &str) -> Typed {
        Typed {
            name: name.into(),
            reach: " 01632 960001 ".into(),
            note: "After six".into(),
        }
    }

    fn add(database: &Connection, name: &str) -> Contact {
        keep(database, ContactId::random().unwrap(), None, typed(name)).unwrap()
    }

    #[test]
    fn a_removed_person_comes_back_to_their_place_the_same_in_every_part() {
        let database = database();
        let [first, second, third] = ["Jo", "Sam", "Alex"].map(|name| add(&database, name));
        remove(&database, second.id).unwrap();
        assert_eq!(all(&database).unwrap(), [first.clone(), third.clone()]);
        let back = Typed {
            name: second.name.clone(),
            reach: second.reach.clone(),
            note: second.note.clone(),
        };
        keep(&database, second.id, Some(second.place), back).unwrap();
        assert_eq!(all(&database).unwrap(), [first, second, third]);
    }

    #[test]
    fn a_changed_person_keeps_their_place() {
        let database = database();
        let first = add(&database, "Jo");
        add(&database, "Sam");
        keep(&database, first.id, None, typed("Joanna")).unwrap();
        let all = all(&database).unwrap();
        assert_eq!(all[0].name.as_str(), "Joanna");
        assert_eq!(all[0].reach.as_str(), "01632 960001");
    }

    #[test]
    fn what_cannot_be_kept_is_said_and_changes_nothing() {
        let database = database();
        let id = ContactId::random().unwrap();
        let refused = |typed| keep(&database, id, None, typed).unwrap_err().code;
        assert_eq!(refused(typed("  ")), ErrorCode::NameMissing);
        assert_eq!(refused(typed(&"x".repeat(121))), ErrorCode::TextTooLong);
        assert_eq!(
            remove(&database, id).unwrap_err().code,
            ErrorCode::ContactGone
        );
        for number in 0..MOST {
            add(&database, &format!("Person {number}"));
        }
        assert_eq!(refused(typed("One more")), ErrorCode::TooManyContacts);
        assert_eq!(all(&database).unwrap().len(), MOST);
    }
}
