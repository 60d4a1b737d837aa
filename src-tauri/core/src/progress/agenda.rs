//! What is next: sessions, days to look at a goal, nudges, and what is tried until then.
//!
//! Nothing in it is late: what has passed is not there.

use chrono::{NaiveDate, NaiveTime};
use rusqlite::Connection;

use super::reminding::{self, About};
use crate::refused::Refused;
use crate::rooms::reminders::schedule;
use crate::when::Moment;
use crate::wire::Private;

/// What a line is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum What {
    /// A session of the programme.
    Session,
    /// The day on which the person looks at a goal again.
    Review,
    /// The next time a reminder shows.
    Nudge,
    /// Something that is tried before next time; it has no day of its own.
    Try,
}

/// A line.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Next {
    /// What it is about.
    pub what: What,
    /// The local day; none for what is tried until the next session.
    pub day: Option<NaiveDate>,
    /// The local time, where there is one.
    pub time: Option<NaiveTime>,
    /// The id of the session, goal, reminder or thing to try.
    pub id: String,
    /// In the person's own words, or in ours; may be empty.
    pub words: Private,
}

/// Lists what is next, soonest first; what has no day comes last.
pub fn agenda(database: &Connection, gentle: bool, now: Moment) -> Result<Vec<Next>, Refused> {
    let (today, at) = (now.day(), now.wall());
    let about = About::of(database, today)?;
    let rules = reminding::rules(database, gentle, now)?;
    let mut lines: Vec<Next> = Vec::new();
    lines.extend(about.sessions().filter_map(|one| {
        Some(Next {
            what: What::Session,
            day: Some(one.day?.date()),
            time: one.time,
            id: one.id.to_string(),
            words: one.place.clone(),
        })
    }));
    lines.extend(about.goals().iter().filter_map(|one| {
        Some(Next {
            what: What::Review,
            day: Some(one.review.filter(|day| *day >= today)?.date()),
            time: None,
            id: one.id.to_string(),
            words: one.words.clone(),
        })
    }));
    for (one, plan) in reminding::plans(database, today)? {
        let next = schedule::next(at, &plan, &rules).into_iter().next();
        lines.extend(next.map(|next| Next {
            what: What::Nudge,
            day: Some(next.date()),
            time: Some(next.time()),
            id: one.id.to_string(),
            words: about.words(&one),
        }));
    }
    lines.sort_by_key(|one| (one.day, one.time, one.what));
    lines.extend(about.homework().iter().map(|one| Next {
        what: What::Try,
        day: None,
        time: None,
        id: one.id.to_string(),
        words: one.tried().clone(),
    }));
    Ok(lines)
}
