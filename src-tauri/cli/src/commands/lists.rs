//! `list` of every noun.

use serde_json::json;
use towpath_content::words::english;
use towpath_core::rooms::diary;
use towpath_core::store::{entry_tag, share_log};
use towpath_core::when::Day;

use super::Asked;
use super::diary::{line, values};
use crate::trouble::Trouble;

/// Lists the entries, newest first.
pub fn diary(asked: &mut Asked<'_>) -> Result<(), Trouble> {
    let workbook = asked.open()?;
    let mut entries = diary::list::between(workbook.read(), Day::first(), Day::last())?;
    entries.reverse();
    if entries.is_empty() {
        asked.out.say("cli-nothing-written", &[]);
    }
    let lines: Vec<String> = entries.iter().map(line).collect();
    asked.out.list(values(&entries), lines);
    Ok(())
}

/// Lists the tags with the number of their entries.
pub fn tags(asked: &mut Asked<'_>) -> Result<(), Trouble> {
    let tags = entry_tag::all(asked.open()?.read())?;
    let lines: Vec<String> = tags
        .iter()
        .map(|(tag, count)| format!("{tag}  {count}"))
        .collect();
    let value = |(tag, count): &(String, u32)| json!({ "id": tag, "entries": count });
    asked.out.list(tags.iter().map(value).collect(), lines);
    Ok(())
}

/// Lists the summaries that were saved, newest first.
pub fn shares(asked: &mut Asked<'_>) -> Result<(), Trouble> {
    let shares = share_log::all(asked.open()?.read())?;
    let lines: Vec<String> = shares
        .iter()
        .map(|one| {
            let what = english().say(&format!("share-log-{}", one.page));
            let line = format!("{}  {}  {what}  {} – {}", one.id, one.at, one.from, one.to);
            [line, one.for_name.0.clone()]
                .join("  ")
                .trim_end()
                .to_owned()
        })
        .collect();
    let value = |one: &share_log::Shared| {
        json!({
            "id": one.id.to_string(),
            "page": one.page,
            "at": one.at.to_string(),
            "from": one.from.to_string(),
            "to": one.to.to_string(),
            "for": one.for_name.as_str(),
            "ratings": one.ratings,
            "entries": one.entries,
        })
    };
    asked.out.list(shares.iter().map(value).collect(), lines);
    Ok(())
}
