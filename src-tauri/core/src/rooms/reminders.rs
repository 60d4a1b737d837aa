//! Reminders: off until a person sets one, each for one kind of thing.
//!
//! What shows is one neutral sentence, the same for all of them. It must not hold a word of the
//! person, say what a reminder is about, or count what came due.

pub mod quiet;
pub mod schedule;
mod weekdays;

use chrono::{NaiveTime, Timelike};
use rusqlite::Connection;
use towpath_content::words::english;

use crate::id::{AboutId, ReminderId};
use crate::named::named;
use crate::refused::Refused;
use crate::store::reminder::{self, ReminderRow};
use crate::when::Moment;
use crate::wire::{ErrorCode, Refusal};
use schedule::Wall;
pub use weekdays::Weekdays;

/// Most reminders: more would be noise, and a page nobody can look over.
pub const MOST: usize = 40;

/// Earliest before a session. Units: hours.
pub const MOST_HOURS: u8 = 48;

/// Longest name of a worksheet. Units: characters.
const LONGEST_NAME: usize = 100;

named! {
    /// What a reminder is about.
    Kind {
        /// A session of the programme, or each of them.
        Session = "session",
        /// A thing to try, or whatever runs.
        Try = "try",
        /// A page of the diary.
        Diary = "diary",
        /// A worksheet.
        Worksheet = "worksheet",
        /// The review of a goal.
        GoalReview = "goal-review",
    }
}

/// A reminder.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Reminder {
    /// Id, made before the first save is tried, so that a retry doubles nothing.
    pub id: ReminderId,
    /// What it is about.
    pub kind: Kind,
    /// Which session, thing to try or goal; none for all of them.
    pub about: Option<AboutId>,
    /// Which worksheet, by the name of its pack.
    pub sheet: Option<String>,
    /// Whether it is on.
    pub on: bool,
    /// The local time of day; for a session that of the evening before.
    pub time: Option<NaiveTime>,
    /// How long before a session. Units: hours.
    pub hours_before: Option<u8>,
    /// On which days of the week.
    pub days: Weekdays,
    /// Times up to here are dealt with.
    pub done: Wall,
    /// When it is to show once more.
    pub later: Option<Wall>,
}

/// What shows on the screen of the computer.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Nudge {
    /// The line above.
    pub title: String,
    /// The sentence.
    pub words: String,
}

/// What shows, whatever came due: the program's name and one sentence.
pub fn nudge() -> Nudge {
    let words = english();
    Nudge {
        title: words.say("app-name"),
        words: words.say("reminder-nudge"),
    }
}

/// Lists all of them in the order they were made.
pub fn all(database: &Connection) -> Result<Vec<Reminder>, Refused> {
    reminder::all(database)?.into_iter().map(whole).collect()
}

/// Finds one, if it is there.
pub fn find(database: &Connection, id: ReminderId) -> Result<Option<Reminder>, Refused> {
    reminder::find(database, id)?.map(whole).transpose()
}

/// Gets one.
///
/// Errors: `ReminderGone`.
pub fn get(database: &Connection, id: ReminderId) -> Result<Reminder, Refused> {
    find(database, id)?.ok_or_else(|| ErrorCode::ReminderGone.into())
}

/// Keeps one over the one with the same id, or as a new one. What it asks for counts from now on.
///
/// Errors: those of [`checked`]; `TooManyReminders`.
pub fn keep(database: &Connection, one: Reminder, now: Moment) -> Result<Reminder, Refused> {
    let one = Reminder {
        done: now.wall(),
        later: None,
        ..checked(one)?
    };
    if find(database, one.id)?.is_none() && reminder::all(database)?.len() >= MOST {
        return Err(too_many());
    }
    reminder::put(database, &row(&one), now)?;
    get(database, one.id)
}

/// Keeps up to when one is dealt with; what was to show later by then has shown.
pub fn settle(
    database: &Connection,
    one: &Reminder,
    last: Wall,
    now: Moment,
) -> Result<(), Refused> {
    let done = schedule::put_right(one.done, now.wall()).max(last);
    let later = one.later.filter(|later| *later > now.wall());
    reminder::settle(database, one.id, done, later)
}

/// Keeps when one is to show once more.
pub fn put_off(database: &Connection, one: &Reminder, later: Option<Wall>) -> Result<(), Refused> {
    reminder::settle(database, one.id, one.done, later)
}

/// Checks one, and drops what its kind does not ask for.
///
/// Errors: `ReminderWhen` without a time or a day to show it on, and for hours outside 1 to
/// [`MOST_HOURS`]; `TextTooLong`.
pub fn checked(mut one: Reminder) -> Result<Reminder, Refused> {
    let minute = |time: NaiveTime| NaiveTime::from_hms_opt(time.hour(), time.minute(), 0);
    one.time = one.time.and_then(minute);
    one.about = one
        .about
        .filter(|_| !matches!(one.kind, Kind::Diary | Kind::Worksheet));
    one.sheet = one.sheet.filter(|_| one.kind == Kind::Worksheet);
    one.hours_before = one.hours_before.filter(|_| one.kind == Kind::Session);
    if matches!(one.kind, Kind::Session | Kind::GoalReview) {
        one.days = Weekdays::default();
    }
    let hours = one.hours_before;
    if hours.is_some_and(|hours| !(1..=MOST_HOURS).contains(&hours)) {
        return Err(unclear());
    }
    let name = one.sheet.as_ref().map_or(0, |name| name.chars().count());
    if name > LONGEST_NAME {
        return Err(Refusal {
            code: ErrorCode::TextTooLong,
            number: Some(name as u64),
        });
    }
    let is_asked = match one.kind {
        Kind::Session => one.time.is_some() || hours.is_some(),
        Kind::Try | Kind::Diary => one.time.is_some() && !one.days.is_none(),
        Kind::Worksheet => one.time.is_some() && !one.days.is_none() && name > 0,
        Kind::GoalReview => one.time.is_some(),
    };
    match is_asked {
        true => Ok(one),
        false => Err(unclear()),
    }
}

fn unclear() -> Refused {
    Refusal {
        code: ErrorCode::ReminderWhen,
        number: Some(u64::from(MOST_HOURS)),
    }
}

/// Brings one back; what came due meanwhile does not show.
///
/// Errors: `ReminderGone` when it is not in the bin.
pub fn restore(database: &Connection, id: ReminderId, now: Moment) -> Result<(), Refused> {
    let was = reminder::bring_back(database, id, now.wall())?;
    was.then_some(()).ok_or(ErrorCode::ReminderGone.into())
}

/// Lists the ids of those in the bin.
pub fn removed(database: &Connection) -> Result<Vec<ReminderId>, Refused> {
    reminder::aside(database)
}

/// The refusal of one more than there is room for.
pub fn too_many() -> Refused {
    Refusal {
        code: ErrorCode::TooManyReminders,
        number: Some(MOST as u64),
    }
}

fn row(one: &Reminder) -> ReminderRow {
    ReminderRow {
        id: one.id,
        kind: one.kind.name().to_owned(),
        about: one.about,
        sheet: one.sheet.clone(),
        on: one.on,
        time: one.time,
        hours_before: one.hours_before,
        days: one.days.bits(),
        done: one.done,
        later: one.later,
    }
}

fn whole(row: ReminderRow) -> Result<Reminder, Refused> {
    Ok(Reminder {
        id: row.id,
        kind: Kind::named(&row.kind).ok_or(ErrorCode::DataDamaged)?,
        about: row.about,
        sheet: row.sheet,
        on: row.on,
        time: row.time,
        hours_before: row.hours_before,
        days: Weekdays::of_bits(row.days),
        done: row.done,
        later: row.later,
    })
}

#[cfg(test)]
mod tests;
