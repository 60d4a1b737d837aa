//! The pages a person makes for a session: their parts, the person's own words for them, and what
//! was ticked the last time.
//!
//! Nothing is ticked by itself; what was ticked last time is offered, and that is all.

use rusqlite::Connection;

use crate::id::RatingId;
use crate::named::named;
use crate::refused::Refused;
use crate::store::page_last::{self, LastRow};
use crate::store::page_words;
use crate::wire::{ErrorCode, Private, Refusal};

/// Longest words of one part. Units: characters.
pub const LONGEST: usize = 2000;

named! {
    /// What a saved file was.
    Page {
        /// Chosen diary pages, ratings and worksheets.
        Diary = "diary",
        /// What happened since the last session, on one page.
        SinceLast = "since-last",
        /// The final session: one page or two.
        Final = "final",
    }
}

named! {
    /// A part of a page, with a tick of its own.
    Part {
        /// A note from me.
        Note = "note",
        /// What waits to be said.
        ToSay = "to-say",
        /// What was agreed last time.
        Agreed = "agreed",
        /// First against latest on our own rulers.
        Rulers = "rulers",
        /// First against latest on forms.
        Forms = "forms",
        /// What helped me.
        Helped = "helped",
        /// What I tried, and what came of it.
        Tried = "tried",
        /// What got in the way.
        InTheWay = "in-the-way",
        /// Steps of my goals.
        Steps = "steps",
        /// Worksheets that were finished, by name.
        Sheets = "sheets",
        /// Days that were called hard.
        HardDays = "hard-days",
        /// What I keep doing.
        KeepDoing = "keep-doing",
        /// My early signs, and what I do first.
        EarlySigns = "early-signs",
        /// Who to turn to.
        TurnTo = "turn-to",
        /// Next steps.
        NextSteps = "next-steps",
        /// What I would tell the programme.
        TellProgramme = "tell-programme",
        /// Sessions I went to and did not.
        Attendance = "attendance",
        /// Things that were planned and not done.
        NotDone = "not-done",
    }
}

impl Page {
    /// The parts it may have, in the order they stand.
    pub fn parts(self) -> &'static [Part] {
        match self {
            Self::Diary => &[],
            Self::SinceLast => &[
                Part::ToSay,
                Part::Agreed,
                Part::Tried,
                Part::InTheWay,
                Part::Steps,
                Part::Sheets,
                Part::HardDays,
                Part::Attendance,
                Part::NotDone,
            ],
            Self::Final => &[
                Part::Note,
                Part::Rulers,
                Part::Forms,
                Part::Helped,
                Part::Tried,
                Part::InTheWay,
                Part::KeepDoing,
                Part::EarlySigns,
                Part::TurnTo,
                Part::NextSteps,
                Part::TellProgramme,
                Part::Attendance,
                Part::NotDone,
            ],
        }
    }

    /// Whether a person may add words of their own to this part.
    pub fn takes_words(self, part: Part) -> bool {
        let facts = [Part::Rulers, Part::Forms, Part::Attendance, Part::NotDone];
        self == Self::Final && self.parts().contains(&part) && !facts.contains(&part)
    }
}

impl Part {
    /// Whether it stands apart from the others: nobody is to hand it over without thinking of it.
    /// Source: decisions 4.10.
    pub fn is_apart(self) -> bool {
        matches!(self, Self::Attendance | Self::NotDone)
    }
}

/// How a page was made when it was last saved.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Last {
    /// First name, or empty.
    pub from_name: Private,
    /// Who it was for, or empty.
    pub for_name: Private,
    /// Large print.
    pub large_print: bool,
    /// Ticked parts.
    pub parts: Vec<Part>,
    /// Ticked ratings.
    pub ratings: Vec<RatingId>,
}

/// The person's own words, part by part; empty ones are what a person took out.
pub fn words(database: &Connection) -> Result<Vec<(Part, Private)>, Refused> {
    let rows = page_words::all(database)?.into_iter();
    // A part that a later program knows keeps its words and is not shown.
    Ok(rows
        .filter_map(|(part, words)| Some((Part::named(&part)?, words)))
        .collect())
}

/// Keeps the words of a part; space at the ends is dropped.
///
/// Errors: those of [`checked`].
pub fn keep_words(database: &Connection, part: Part, words: &Private) -> Result<(), Refused> {
    page_words::put(database, part.name(), &checked(part, words)?)
}

/// Checks the words of a part; space at the ends is dropped.
///
/// Errors: `QuestionUnknown` for a part without words, `TextTooLong` with the number of characters.
pub fn checked(part: Part, words: &Private) -> Result<Private, Refused> {
    if !Page::Final.takes_words(part) {
        return Err(ErrorCode::QuestionUnknown.into());
    }
    let words = Private::from(words.as_str().trim());
    let long = words.as_str().chars().count();
    match long > LONGEST {
        true => Err(Refusal {
            code: ErrorCode::TextTooLong,
            number: Some(long as u64),
        }),
        false => Ok(words),
    }
}

/// Finds how a page was made the last time, if it ever was.
pub fn last(database: &Connection, page: Page) -> Result<Option<Last>, Refused> {
    let row = page_last::find(database, page.name())?;
    let part = |name: &String| Part::named(name).filter(|part| page.parts().contains(part));
    Ok(row.map(|row| Last {
        from_name: row.from_name,
        for_name: row.for_name,
        large_print: row.large,
        parts: row.parts.iter().filter_map(part).collect(),
        ratings: row.ratings.iter().map(|id| RatingId::of(id)).collect(),
    }))
}

/// Keeps how a page was made, in place of the time before.
pub fn keep_last(database: &Connection, page: Page, last: &Last) -> Result<(), Refused> {
    let row = LastRow {
        from_name: last.from_name.clone(),
        for_name: last.for_name.clone(),
        large: last.large_print,
        parts: last.parts.iter().map(|one| one.name().to_owned()).collect(),
        ratings: last
            .ratings
            .iter()
            .map(|id| id.as_str().to_owned())
            .collect(),
    };
    page_last::put(database, page.name(), &row)
}

#[cfg(test)]
mod tests;
