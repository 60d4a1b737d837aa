//! The person's own words for the parts of the final page in the JSON form.

use std::collections::BTreeMap;

use rusqlite::Connection;

use crate::refused::Refused;
use crate::rooms::pages::{self, Part};
use crate::store::page_words;
use crate::wire::{ErrorCode, Private};

/// The words of every part, by its name.
pub(super) fn out(database: &Connection) -> Result<BTreeMap<String, Private>, Refused> {
    Ok(page_words::all(database)?.into_iter().collect())
}

/// Checks the words of a file and returns those of parts that have no words of their own yet.
///
/// Errors: `ImportUnreadable` for a part that takes no words, `TextTooLong`.
pub(super) fn check(
    database: &Connection,
    named: BTreeMap<String, Private>,
) -> Result<Vec<(Part, Private)>, Refused> {
    let there = pages::words(database)?;
    let mut coming = Vec::new();
    for (name, words) in named {
        let part = Part::named(&name).ok_or(ErrorCode::ImportUnreadable)?;
        let words = pages::checked(part, &words).map_err(|refused| match refused.code {
            ErrorCode::QuestionUnknown => ErrorCode::ImportUnreadable.into(),
            _ => refused,
        })?;
        if there.iter().all(|(one, _)| *one != part) {
            coming.push((part, words));
        }
    }
    Ok(coming)
}

/// Keeps what was checked, within the transaction of one save.
pub(super) fn keep(database: &Connection, coming: &[(Part, Private)]) -> Result<(), Refused> {
    let mut coming = coming.iter();
    coming.try_for_each(|(part, words)| pages::keep_words(database, *part, words))
}
