//! What goes into a file: kinds and days a person named. What is not named stays out.

use rusqlite::Connection;

use crate::refused::Refused;
use crate::rooms::diary::{self, Entry};
use crate::when::Day;
use crate::wire::ErrorCode;

/// Which kinds of things, of which days.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Chosen {
    /// First day.
    pub from: Day,
    /// Last day.
    pub to: Day,
    /// Words, tags and marks of the diary.
    pub diary: bool,
    /// Values of the ratings.
    pub ratings: bool,
    /// Pictures of the diary; only pages on paper have them.
    pub pictures: bool,
    /// Worksheets that were written.
    pub sheets: bool,
    /// The programme, its sessions, what is to be said there, things to try, and goals.
    pub sessions: bool,
    /// Goes at our own rulers, and totals from forms.
    pub rulers: bool,
    /// What else the workbook holds: summaries that were saved.
    pub rest: bool,
}

impl Chosen {
    /// Everything of every day.
    pub fn all() -> Self {
        Self {
            from: Day::first(),
            to: Day::last(),
            diary: true,
            ratings: true,
            pictures: true,
            sheets: true,
            sessions: true,
            rulers: true,
            rest: true,
        }
    }

    /// The kinds that can be named, for a list of them; `all` leaves pictures out, because a
    /// face or a place in one says more than a page does.
    pub const KINDS: [&str; 7] = [
        "ratings", "diary", "sheets", "sessions", "rulers", "pictures", "all",
    ];

    /// Adds a kind by its name; false when there is no such kind.
    pub fn add(&mut self, kind: &str) -> bool {
        match kind {
            "diary" => self.diary = true,
            "ratings" => self.ratings = true,
            "pictures" => self.pictures = true,
            "sheets" => self.sheets = true,
            "sessions" => self.sessions = true,
            "rulers" => self.rulers = true,
            "all" => {
                (self.diary, self.ratings) = (true, true);
                (self.sheets, self.sessions) = (true, true);
                (self.rulers, self.rest) = (true, true);
            }
            _ => return false,
        }
        true
    }

    /// Nothing yet, of every day.
    pub fn nothing() -> Self {
        Self {
            from: Day::first(),
            to: Day::last(),
            diary: false,
            ratings: false,
            pictures: false,
            sheets: false,
            sessions: false,
            rulers: false,
            rest: false,
        }
    }

    /// Whether something was named, and no entries.
    pub fn is_without_entries(&self) -> bool {
        (self.sheets || self.sessions || self.rulers) && !(self.diary || self.ratings)
    }
}

/// Lists the entries of the days, oldest first, each with the chosen kinds only.
///
/// Mood belongs to both kinds. An entry of which nothing is left stays out.
/// Errors: `NothingChosen`; `DateOutOfRange` when the last day is before the first.
pub fn entries(database: &Connection, chosen: Chosen) -> Result<Vec<Entry>, Refused> {
    if !(chosen.diary || chosen.ratings) {
        return Err(ErrorCode::NothingChosen.into());
    }
    if chosen.to < chosen.from {
        return Err(ErrorCode::DateOutOfRange.into());
    }
    let mut entries = diary::list::between(database, chosen.from, chosen.to)?;
    for entry in &mut entries {
        if !chosen.diary {
            entry.text.0.clear();
            entry.tags.clear();
            (entry.handled, entry.hard_day) = (false, false);
        }
        if !chosen.ratings {
            entry.ratings.clear();
        }
    }
    // An emptied entry is still an entry, but only where all of it was chosen.
    entries.retain(|entry| (chosen.diary && chosen.ratings) || !entry.is_empty());
    entries.sort_by_key(|entry| (entry.at.utc_ms(), entry.id));
    Ok(entries)
}
