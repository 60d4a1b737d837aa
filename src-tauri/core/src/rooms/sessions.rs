//! Sessions of the programme: when, what came of it, and the sheet of each.
//!
//! A session a person did not go to is a fact like any other. It must not ask the clock, and it
//! must not say that anything is late.

pub mod order;
pub mod programme;
pub mod saying;

use chrono::{NaiveTime, Timelike};
use rusqlite::Connection;
use towpath_content::words::english;

use crate::id::SessionId;
use crate::named::named;
use crate::refused::Refused;
use crate::store::saying::Saying;
use crate::store::session::{self, SessionRow};
use crate::when::{Day, Moment};
use crate::wire::{ErrorCode, Private, Refusal};

/// Longest place. Units: characters.
pub const LONGEST_LINE: usize = 120;

/// Longest note about a session. Units: characters.
pub const LONGEST_NOTE: usize = 4000;

named! {
    /// What kind of meeting it is. Source: needs.md A5.
    Kind {
        /// Getting to know each other.
        FirstMeeting = "first-meeting",
        /// With the practitioner alone.
        OneToOne = "one-to-one",
        /// A workshop with others.
        Group = "group",
        /// By phone.
        Phone = "phone",
        /// With the practitioner and the adviser.
        ThreeWay = "three-way",
        /// The last one.
        Final = "final",
        /// Once the person is in work.
        InWork = "in-work",
    }
}

named! {
    /// What came of it.
    Outcome {
        /// "I went."
        Went = "went",
        /// "I could not go."
        CouldNotGo = "could-not-go",
        /// "It was called off."
        CalledOff = "called-off",
    }
}

/// A session.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Session {
    /// Id, made before the first save is tried, so that a retry doubles nothing.
    pub id: SessionId,
    /// What kind of meeting it is.
    pub kind: Kind,
    /// The local day; none where there is no date yet.
    pub day: Option<Day>,
    /// The local time; none without a day.
    pub time: Option<NaiveTime>,
    /// Where it is, or empty.
    pub place: Private,
    /// What came of it, once the person said.
    pub outcome: Option<Outcome>,
    /// What was written about it.
    pub notes: Notes,
    /// What the person went there to say.
    pub said: Vec<Saying>,
}

/// What a person wrote about a session; each may be empty.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Notes {
    /// What we covered.
    pub covered: Private,
    /// What I was given to read.
    pub reading: Private,
    /// What I took from it.
    pub took: Private,
    /// What we agreed, one thing a line.
    pub agreed: Private,
    /// What stayed of a long day.
    pub recap: Private,
}

impl Session {
    /// A session about which nothing was said yet.
    pub fn blank(id: SessionId) -> Self {
        Self {
            id,
            kind: Kind::OneToOne,
            day: None,
            time: None,
            place: Private::default(),
            outcome: None,
            notes: Notes::default(),
            said: Vec::new(),
        }
    }

    /// What was agreed, thing by thing.
    pub fn agreed(&self) -> Vec<Private> {
        let lines = self.notes.agreed.as_str().lines().map(str::trim);
        let things = lines.filter(|line| !line.is_empty());
        things.map(Private::from).collect()
    }

    /// Every word a person wrote about it.
    pub fn words(&self) -> Vec<&Private> {
        let Notes {
            covered,
            reading,
            took,
            agreed,
            recap,
        } = &self.notes;
        let mut words = vec![&self.place, covered, reading, took, agreed, recap];
        words.extend(self.said.iter().map(|one| &one.words));
        words
    }
}

/// Lists every session by day and time; those without a date come last.
pub fn all(database: &Connection) -> Result<Vec<Session>, Refused> {
    let rows = session::all(database)?;
    rows.into_iter().map(|row| whole(database, row)).collect()
}

/// Finds one, if it is there.
pub fn find(database: &Connection, id: SessionId) -> Result<Option<Session>, Refused> {
    let row = session::find(database, id)?;
    row.map(|row| whole(database, row)).transpose()
}

/// Gets one.
///
/// Errors: `SessionGone`.
pub fn get(database: &Connection, id: SessionId) -> Result<Session, Refused> {
    find(database, id)?.ok_or_else(|| ErrorCode::SessionGone.into())
}

/// Keeps a session over the one with the same id, or as a new one.
///
/// What waits to be said goes with a session once the person went; where that is taken back, it
/// waits again.
/// Errors: those of [`checked`].
pub fn keep(database: &Connection, session: Session, now: Moment) -> Result<Session, Refused> {
    let session = checked(session)?;
    let before = find(database, session.id)?;
    let number = session::put(database, &row(&session), now)?;
    let went = session.outcome == Some(Outcome::Went);
    match before.is_some_and(|before| before.outcome == Some(Outcome::Went)) {
        false if went => saying::go_with(database, number, session.day)?,
        true if !went => saying::wait_again(database, number)?,
        _ => {}
    }
    get(database, session.id)
}

/// Keeps a session as it is, with what was said at it: one that comes in from a file.
pub fn put(database: &Connection, session: &Session, now: Moment) -> Result<(), Refused> {
    let number = session::put(database, &row(session), now)?;
    let mut said = session.said.iter();
    said.try_for_each(|one| crate::store::saying::put(database, Some(number), one))
}

/// Checks a session; space around its place is dropped, and so is a time without a day.
///
/// Errors: `TextTooLong` with the number of characters.
pub fn checked(session: Session) -> Result<Session, Refused> {
    let place = Private::from(session.place.as_str().trim());
    fits(&place, LONGEST_LINE)?;
    let notes = &session.notes;
    for note in [
        &notes.covered,
        &notes.reading,
        &notes.took,
        &notes.agreed,
        &notes.recap,
    ] {
        fits(note, LONGEST_NOTE)?;
    }
    let minute = |time: NaiveTime| NaiveTime::from_hms_opt(time.hour(), time.minute(), 0);
    let time = session.time.and_then(minute);
    Ok(Session {
        place,
        time: session.day.and(time),
        ..session
    })
}

/// Says what came of a session, as the person would.
pub fn outcome_words(outcome: Outcome) -> String {
    english().say(&format!("session-outcome-{}", outcome.name()))
}

/// Brings one back as it was.
///
/// Errors: `SessionGone` when it is not in the bin.
pub fn restore(database: &Connection, id: SessionId) -> Result<(), Refused> {
    there(session::bring_back(database, id)?)
}

/// Removes one of the bin for good, with what was said at it.
///
/// Errors: `SessionGone` when it is not in the bin.
pub fn remove_for_good(database: &Connection, id: SessionId) -> Result<(), Refused> {
    there(session::remove(database, id)?)
}

/// Lists what is in the bin with the time it was put there, newest removal first.
pub fn removed(database: &Connection) -> Result<Vec<(Session, i64)>, Refused> {
    let rows = session::aside(database)?;
    rows.into_iter()
        .map(|(row, at)| Ok((whole(database, row)?, at)))
        .collect()
}

fn fits(text: &Private, longest: usize) -> Result<(), Refused> {
    let long = text.as_str().chars().count();
    match long > longest {
        true => Err(Refusal {
            code: ErrorCode::TextTooLong,
            number: Some(long as u64),
        }),
        false => Ok(()),
    }
}

fn there(was: bool) -> Result<(), Refused> {
    was.then_some(()).ok_or(ErrorCode::SessionGone.into())
}

fn row(session: &Session) -> SessionRow {
    let notes = session.notes.clone();
    SessionRow {
        number: 0,
        id: session.id,
        kind: session.kind.name().to_owned(),
        day: session.day,
        time: session.time,
        place: session.place.clone(),
        outcome: session.outcome.map(|outcome| outcome.name().to_owned()),
        covered: notes.covered,
        reading: notes.reading,
        took: notes.took,
        agreed: notes.agreed,
        recap: notes.recap,
    }
}

fn whole(database: &Connection, row: SessionRow) -> Result<Session, Refused> {
    let outcome = row
        .outcome
        .map(|name| Outcome::named(&name).ok_or(ErrorCode::DataDamaged));
    Ok(Session {
        id: row.id,
        kind: Kind::named(&row.kind).ok_or(ErrorCode::DataDamaged)?,
        day: row.day,
        time: row.time,
        place: row.place,
        outcome: outcome.transpose()?,
        notes: Notes {
            covered: row.covered,
            reading: row.reading,
            took: row.took,
            agreed: row.agreed,
            recap: row.recap,
        },
        said: crate::store::saying::of(database, row.number)?,
    })
}

#[cfg(test)]
mod tests;
