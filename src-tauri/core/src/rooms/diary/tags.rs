//! A person's own tags, those used last first.

use std::collections::HashSet;

use rusqlite::Connection;

use crate::refused::Refused;
use crate::store;

/// In how many of the newest entries tags are looked for, so that a long diary costs no more.
const ENTRIES: u32 = 400;

/// Lists tags in the order they were last used, each once in whatever case, at most `most`.
pub fn recent(database: &Connection, most: usize) -> Result<Vec<String>, Refused> {
    let mut seen = HashSet::new();
    let mut tags = store::entry_tag::newest(database, ENTRIES)?;
    tags.retain(|tag| seen.insert(tag.to_lowercase()));
    tags.truncate(most);
    Ok(tags)
}
