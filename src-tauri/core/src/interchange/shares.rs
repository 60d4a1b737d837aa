//! Saved summaries in the JSON form: that they were saved, never what was in them.

use std::collections::HashSet;

use rusqlite::Connection;

use super::shape;
use crate::id::EntryId;
use crate::refused::Refused;
use crate::rooms::diary;
use crate::rooms::pages::Page;
use crate::store::share_log::{self, Shared};
use crate::when::{Day, Moment};
use crate::wire::ErrorCode;

/// Every saved summary, oldest first.
pub(super) fn out(database: &Connection) -> Result<Vec<shape::Share>, Refused> {
    let mut shares = share_log::all(database)?;
    shares.sort_by_key(|shared| (shared.at.utc_ms(), shared.id));
    let shaped = |shared: Shared| shape::Share {
        id: shared.id.to_string(),
        page: shared.page,
        at: shared.at.to_string(),
        from: shared.from.to_string(),
        to: shared.to.to_string(),
        for_name: shared.for_name,
        ratings: shared.ratings,
        entries: shared.entries,
    };
    Ok(shares.into_iter().map(shaped).collect())
}

/// Checks the saved summaries of a file and returns those that are not in the workbook yet.
///
/// Errors: `ImportUnreadable`, also where an id was seen before; `DateOutOfRange`, `TextTooLong`.
pub(super) fn check(
    database: &Connection,
    named: Vec<shape::Share>,
    seen: &mut HashSet<EntryId>,
    in_time: &dyn Fn() -> Result<(), Refused>,
) -> Result<Vec<Shared>, Refused> {
    let there = share_log::all(database)?.into_iter();
    let there: HashSet<EntryId> = there.map(|shared| shared.id).collect();
    let mut shares = Vec::new();
    for share in named {
        in_time()?;
        let shared = read(share)?;
        if !seen.insert(shared.id) {
            return Err(ErrorCode::ImportUnreadable.into());
        }
        if !there.contains(&shared.id) {
            shares.push(shared);
        }
    }
    Ok(shares)
}

fn read(share: shape::Share) -> Result<Shared, Refused> {
    if share.for_name.as_str().len() > diary::LONGEST_TEXT {
        return Err(ErrorCode::TextTooLong.into());
    }
    let page = Page::named(&share.page).ok_or(ErrorCode::ImportUnreadable)?;
    Ok(Shared {
        page: page.name().to_owned(),
        id: EntryId::read(&share.id).map_err(|_| ErrorCode::ImportUnreadable)?,
        at: Moment::read(&share.at)?,
        from: Day::read(&share.from)?,
        to: Day::read(&share.to)?,
        for_name: share.for_name,
        ratings: share.ratings,
        entries: share.entries,
    })
}
