//! Search: every word asked for must begin a word of the entry, and a filter may ask for more.
//!
//! The newest come first; by fit, only the newest are weighed. Nothing ranks every match: a person
//! looks for a day, and reading the whole index to weigh it costs six times as much
//! (performance.md).

use std::collections::HashSet;

use rusqlite::Connection;

use super::pieces::{self, Piece};
use super::{fit, spelling, words};
use crate::id::EntryId;
use crate::refused::Refused;
use crate::store;
use crate::store::entry::EntryRow;
use crate::store::entry_filter::{self, Filter};
use crate::when::Moment;

/// Most words that are looked for; more are passed over.
pub const MOST_WORDS: usize = 16;

/// Up to this many matches are sorted by their own day; for more, walking the days is faster.
const FEW: usize = 200;

/// What comes first.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Order {
    /// The newest.
    #[default]
    Newest,
    /// What fits the words best, of the newest.
    Fit,
}

/// What is asked for.
#[derive(Clone, Debug)]
pub struct Asked<'a> {
    /// As typed; without words, the filter alone decides.
    pub words: &'a str,
    /// What else must hold.
    pub filter: Filter,
    /// What comes first.
    pub order: Order,
    /// How many were shown before.
    pub skip: usize,
    /// How many at most.
    pub most: usize,
}

impl<'a> Asked<'a> {
    /// Asks for words alone, newest first.
    pub fn words(words: &'a str, most: usize) -> Self {
        Self {
            words,
            filter: Filter::all(),
            order: Order::Newest,
            skip: 0,
            most,
        }
    }
}

/// What was found.
#[derive(Clone, Debug, Default)]
pub struct Page {
    /// Entries found.
    pub found: Vec<Found>,
    /// Whether there are more.
    pub more: bool,
    /// Whether there are older ones that were not weighed.
    pub only_newest: bool,
    /// Other words that were looked for, or could be.
    pub instead: Option<Instead>,
}

/// Words one slip away from those typed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Instead {
    /// The words.
    pub words: String,
    /// Whether they are what was found; else they are only offered.
    pub shown: bool,
}

/// An entry that was found.
#[derive(Clone, Debug)]
pub struct Found {
    /// Id.
    pub id: EntryId,
    /// When it is about.
    pub at: Moment,
    /// 1–5.
    pub mood: Option<u8>,
    /// The place that matched, in pieces.
    pub pieces: Vec<Piece>,
}

/// Finds entries; where the words are found nowhere, those one slip away are looked for instead,
/// and where they are found seldom, they are offered.
pub fn find(database: &Connection, asked: &Asked<'_>) -> Result<Page, Refused> {
    let page = exactly(database, asked)?;
    if asked.skip > 0 || page.more || page.found.len() >= spelling::LITTLE {
        return Ok(page);
    }
    let Some(words) = spelling::instead(database, asked.words)? else {
        return Ok(page);
    };
    let other = exactly(
        database,
        &Asked {
            words: &words,
            ..asked.clone()
        },
    )?;
    let shown = page.found.is_empty();
    match (other.found.is_empty(), shown) {
        (true, _) => Ok(page),
        (false, _) => Ok(Page {
            instead: Some(Instead { words, shown }),
            ..if shown { other } else { page }
        }),
    }
}

fn exactly(database: &Connection, asked: &Asked<'_>) -> Result<Page, Refused> {
    let runs: Vec<Vec<&str>> = asked
        .words
        .split_whitespace()
        .take(MOST_WORDS)
        .map(|typed| {
            words::of(typed)
                .map(|word| &typed[word.start..word.end])
                .collect()
        })
        .collect();
    if runs.is_empty() && asked.filter.is_all() {
        return Ok(Page::default());
    }
    let matching = match runs.is_empty() {
        true => None,
        false => Some(store::entry_words::matching(database, &runs.concat())?),
    };
    let runs: Vec<Vec<String>> = runs
        .into_iter()
        .map(|run| run.into_iter().map(words::fold).collect())
        .collect();
    let by_fit = asked.order == Order::Fit && !runs.is_empty();
    let end = asked.skip.saturating_add(asked.most);
    let most = if by_fit { fit::NEWEST } else { end };
    let mut numbers = newest(database, matching, &asked.filter, most.saturating_add(1))?;
    let beyond = numbers.len() > most;
    numbers.truncate(most);
    if by_fit {
        numbers = fitting(database, &numbers, &runs.concat())?;
    }
    let more = if by_fit { numbers.len() > end } else { beyond };
    let page = numbers.into_iter().take(end).skip(asked.skip);
    Ok(Page {
        found: rows(database, page)?
            .into_iter()
            .map(|row| Found {
                id: row.id,
                at: row.at,
                mood: row.mood,
                pieces: pieces::of(row.text.as_str(), &runs),
            })
            .collect(),
        more,
        only_newest: by_fit && beyond,
        instead: None,
    })
}

/// The numbers of the newest that match and that the filter lets through; without `matching`,
/// every entry matches.
fn newest(
    database: &Connection,
    matching: Option<Vec<i64>>,
    filter: &Filter,
    most: usize,
) -> Result<Vec<i64>, Refused> {
    let wanted: Option<HashSet<i64>> = match matching {
        Some(few) if few.len() <= FEW => {
            let mut placed = Vec::with_capacity(few.len());
            for number in few {
                placed.extend(entry_filter::order(database, filter, number)?);
            }
            placed.sort_unstable_by(|one, other| other.cmp(one));
            let numbers = placed.into_iter().map(|(_, _, number)| number);
            return Ok(numbers.take(most).collect());
        }
        many => many.map(HashSet::from_iter),
    };
    let all = wanted.as_ref().map_or(usize::MAX, HashSet::len);
    let most = most.min(all);
    let mut newest = Vec::new();
    entry_filter::newest_first(database, filter, |number| {
        if wanted
            .as_ref()
            .is_none_or(|wanted| wanted.contains(&number))
        {
            newest.push(number);
        }
        newest.len() < most
    })?;
    Ok(newest)
}

/// Puts what fits best first; of equals, the newest.
fn fitting(database: &Connection, numbers: &[i64], asked: &[String]) -> Result<Vec<i64>, Refused> {
    let mut weighed: Vec<(fit::Fit, i64)> = rows(database, numbers.iter().copied())?
        .into_iter()
        .map(|row| (fit::of(row.text.as_str(), asked), row.number))
        .collect();
    weighed.sort_by(|(one, _), (other, _)| other.cmp(one));
    Ok(weighed.into_iter().map(|(_, number)| number).collect())
}

fn rows(
    database: &Connection,
    numbers: impl Iterator<Item = i64>,
) -> Result<Vec<EntryRow>, Refused> {
    let mut rows = Vec::new();
    for number in numbers {
        rows.extend(store::entry::numbered(database, number)?);
    }
    Ok(rows)
}

#[cfg(test)]
mod tests;
