//! Where the programme stands: the next session, its number, and its end well before it comes.

use chrono::{Datelike, NaiveDate};
use towpath_content::days;
use towpath_content::words::{Arg, Catalogue, english};

use super::programme::{Length, Programme};
use super::{Kind, Outcome, Session};
use crate::when::Day;

/// How many sessions ahead the end is said. Source: issue 5, point 2.
const AHEAD: u32 = 2;

/// Where the programme stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Stands {
    /// Nobody went to a session yet.
    Waiting,
    /// Between sessions, with a date.
    Between,
    /// Between sessions, without a date.
    NoDate,
    /// The person is having a break from it.
    OnBreak,
    /// The final session was.
    Over,
}

/// Finds the next session: the first of today or later, or else one without a date.
///
/// Shape: sessions as [`super::all`] lists them, here and below.
pub fn next(sessions: &[Session], today: Day) -> Option<&Session> {
    let mut open = sessions.iter().filter(|one| one.outcome.is_none());
    open.find(|one| one.day.is_none_or(|day| day >= today))
}

/// Finds the open session that comes after one, for the foot of its sheet.
pub fn after<'a>(sessions: &'a [Session], session: &Session) -> Option<&'a Session> {
    let is_after = |one: &Session| match (one.day, session.day) {
        (Some(day), Some(this)) => day > this,
        _ => true,
    };
    let mut open = sessions.iter().filter(|one| one.outcome.is_none());
    open.find(|one| one.id != session.id && is_after(one))
}

/// Finds the last session the person went to by a day.
pub fn last(sessions: &[Session], today: Day) -> Option<&Session> {
    let went = |one: &&Session| {
        one.outcome == Some(Outcome::Went) && one.day.is_some_and(|day| day <= today)
    };
    sessions.iter().rev().find(went)
}

/// Says where the programme stands.
pub fn stands(programme: &Programme, sessions: &[Session], today: Day) -> Stands {
    let went = |one: &&Session| one.outcome == Some(Outcome::Went);
    let has_date = next(sessions, today).is_some_and(|one| one.day.is_some());
    let gone_to: Vec<&Session> = sessions.iter().filter(went).collect();
    if programme.on_break {
        Stands::OnBreak
    } else if gone_to.is_empty() {
        Stands::Waiting
    } else if has_date {
        Stands::Between
    } else if gone_to.iter().any(|one| one.kind == Kind::Final) {
        Stands::Over
    } else {
        Stands::NoDate
    }
}

/// Says where the programme stands in words; none where the next date says it.
pub fn stands_words(stands: Stands) -> Option<String> {
    let key = match stands {
        Stands::Waiting => "programme-stands-waiting",
        Stands::Between => return None,
        Stands::NoDate => "programme-stands-no-date",
        Stands::OnBreak => "programme-stands-break",
        Stands::Over => "programme-stands-over",
    };
    Some(english().say(key))
}

/// The number of a session among those of its strand, and about how many there are.
///
/// One that a person did not go to has none; one not spoken of yet counts.
pub fn number(
    programme: &Programme,
    sessions: &[Session],
    session: &Session,
) -> Option<(u32, Option<u16>)> {
    let counts = |one: &&Session| is_held(one) && is_in_work(one) == is_in_work(session);
    if !is_held(session) {
        return None;
    }
    let mut held = sessions.iter().filter(counts);
    let place = held.position(|one| one.id == session.id)?;
    let number = u32::try_from(place + 1).unwrap_or(u32::MAX);
    let about = match (is_in_work(session), programme.length) {
        (true, _) => programme.in_work,
        (false, Length::About(sessions)) => Some(sessions),
        (false, _) => None,
    };
    // A programme that runs on has no end to count to.
    Some((number, about.filter(|about| number <= u32::from(*about))))
}

/// Says the number of a session: "Session 4 of about 6".
pub fn number_words(
    programme: &Programme,
    sessions: &[Session],
    session: &Session,
) -> Option<String> {
    let (number, about) = number(programme, sessions, session)?;
    let (number, of) = (number.to_string(), about.unwrap_or(0).to_string());
    let args = [("number", Arg::Text(&number)), ("of", Arg::Text(&of))];
    let key = match (is_in_work(session), about.is_some()) {
        (false, true) => "session-number-of",
        (false, false) => "session-number",
        (true, true) => "session-in-work-number-of",
        (true, false) => "session-in-work-number",
    };
    Some(english().tell(key, &args))
}

/// How many sessions come after one, as far as anyone can tell.
///
/// A final session that is booked says it best, or else the number of sessions.
pub fn left_after(programme: &Programme, sessions: &[Session], session: &Session) -> Option<u32> {
    if is_in_work(session) {
        return None;
    }
    let place = sessions.iter().position(|one| one.id == session.id)?;
    let open = |one: &&Session| one.outcome.is_none() && !is_in_work(one);
    let after: Vec<&Session> = sessions[place + 1..].iter().filter(open).collect();
    let last = after.iter().position(|one| one.kind == Kind::Final);
    match last {
        _ if session.kind == Kind::Final => Some(0),
        Some(last) => u32::try_from(last + 1).ok(),
        None => {
            let (number, about) = number(programme, sessions, session)?;
            about.map(|about| u32::from(about) - number)
        }
    }
}

/// Says that the end comes, two sessions ahead and nearer; none before that.
pub fn end_words(programme: &Programme, sessions: &[Session], session: &Session) -> Option<String> {
    let left = left_after(programme, sessions, session).filter(|left| *left <= AHEAD)?;
    let key = match left {
        0 if session.kind == Kind::Final => "session-end-final",
        0 => "session-end-perhaps",
        1 => "session-end-one",
        _ => "session-end-two",
    };
    Some(english().say(key))
}

/// Says when a session is: "Thursday 3 December, 2 pm".
pub fn when_words(session: &Session) -> String {
    said(session, days::full)
}

/// Says when a session is, with its year where that is not the year of today.
pub fn when_words_on(session: &Session, today: Day) -> String {
    let is_this_year = |day: Day| day.date().year() == today.date().year();
    match session.day.is_none_or(is_this_year) {
        true => said(session, days::full),
        false => said(session, days::full_year),
    }
}

fn said(session: &Session, in_words: fn(Catalogue, NaiveDate) -> String) -> String {
    let words = english();
    let Some(day) = session.day else {
        return words.say("session-no-date");
    };
    let day = in_words(words, day.date());
    match session.time {
        None => day,
        Some(time) => {
            let time = days::time(words, time);
            let args = [("day", Arg::Text(&day)), ("time", Arg::Text(&time))];
            words.tell("session-when", &args)
        }
    }
}

fn is_held(session: &Session) -> bool {
    !matches!(
        session.outcome,
        Some(Outcome::CouldNotGo | Outcome::CalledOff)
    )
}

fn is_in_work(session: &Session) -> bool {
    session.kind == Kind::InWork
}
