//! Ticked pictures on paper, each with what it shows in words.

use rusqlite::Connection;
use towpath_content::days;
use towpath_content::words::{Arg, english};
use towpath_report::document;

use super::Plan;
use crate::refused::Refused;
use crate::rooms::diary::Entry;
use crate::rooms::pictures::{self, Picture};
use crate::wire::{ErrorCode, Refusal};

/// Most pictures of one summary: it stays a file of about 20 MB, and a few pages to look through.
pub const MOST: usize = 40;

/// Refuses ticked pictures that are not there, and too many.
///
/// Errors: `PictureGone`; `TooManyPictures` with how many a summary can have.
pub fn check(database: &Connection, plan: &Plan) -> Result<(), Refused> {
    if plan.pictures.len() > MOST {
        return Err(Refusal {
            code: ErrorCode::TooManyPictures,
            number: Some(MOST as u64),
        });
    }
    for id in &plan.pictures {
        pictures::get(database, *id)?;
    }
    Ok(())
}

/// The ticked pictures of an entry, with their bytes.
pub fn of(
    database: &Connection,
    plan: &Plan,
    entry: &Entry,
) -> Result<Vec<document::Picture>, Refused> {
    if plan.pictures.is_empty() {
        return Ok(Vec::new());
    }
    let mut ticked = pictures::of(database, entry.id)?;
    ticked.retain(|picture| plan.pictures.contains(&picture.id));
    let set = |picture: Picture| {
        Ok(document::Picture {
            jpeg: pictures::whole(database, picture.id)?,
            wide: picture.wide,
            high: picture.high,
            alt: alt(&picture, entry),
        })
    };
    ticked.into_iter().map(set).collect()
}

/// What a picture shows: the person's words, or the day it belongs to.
fn alt(picture: &Picture, entry: &Entry) -> String {
    let words = english();
    match picture.words.as_str() {
        "" => {
            let day = days::full_year(words, entry.at.day().date());
            words.tell("picture-of", &[("day", Arg::Text(&day))])
        }
        said => words.tell("report-picture-words", &[("words", Arg::Text(said))]),
    }
}
