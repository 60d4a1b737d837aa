//! Marks of articles in the JSON form. What the workbook has stays as it is.

use std::collections::HashSet;

use rusqlite::Connection;

use super::shape;
use crate::refused::Refused;
use crate::store::article_mark::{self, Mark};
use crate::when::Moment;
use crate::wire::ErrorCode;

/// Longest name of an article. Units: characters.
const LONGEST_NAME: usize = 100;

/// Every mark, by the name of its article.
pub(super) fn out(database: &Connection) -> Result<Vec<shape::ArticleMark>, Refused> {
    let marks = article_mark::all(database)?.into_iter();
    Ok(marks
        .map(|mark| shape::ArticleMark {
            article: mark.article,
            at: mark.at.to_string(),
            read: mark.read,
            kept: mark.kept,
        })
        .collect())
}

/// Checks the marks of a file and returns those of articles that are not marked yet. One of an
/// article that this program does not know is carried as it is.
///
/// Errors: `ImportUnreadable`, `DateOutOfRange`.
pub(super) fn check(
    database: &Connection,
    named: Vec<shape::ArticleMark>,
) -> Result<Vec<Mark>, Refused> {
    let there = article_mark::all(database)?;
    let there: HashSet<&str> = there.iter().map(|mark| mark.article.as_str()).collect();
    let mut seen = HashSet::new();
    let mut coming = Vec::new();
    for one in named {
        let is_name = (1..=LONGEST_NAME).contains(&one.article.chars().count());
        if !is_name || !(one.read || one.kept) || !seen.insert(one.article.clone()) {
            return Err(ErrorCode::ImportUnreadable.into());
        }
        let mark = Mark {
            at: Moment::read(&one.at)?,
            article: one.article,
            read: one.read,
            kept: one.kept,
        };
        if !there.contains(mark.article.as_str()) {
            coming.push(mark);
        }
    }
    Ok(coming)
}
