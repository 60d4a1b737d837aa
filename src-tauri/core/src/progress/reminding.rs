//! What reminders ask for, worked out from the rooms they are about.
//!
//! Here an id becomes dates, and nothing else: the rule in `rooms::reminders::schedule` gets no
//! word of what is behind them.

use rusqlite::Connection;
use towpath_content::days;
use towpath_content::sheets::sheets;
use towpath_content::words::{Arg, english};

use crate::id::ReminderId;
use crate::refused::Refused;
use crate::rooms::goals::{self, Goal, kinds::State};
use crate::rooms::homework::{self, Homework};
use crate::rooms::reminders::schedule::{self, BACK_DAYS, Plan, Rules, Wall, When};
use crate::rooms::reminders::{self as room, Kind, Reminder, Weekdays, quiet};
use crate::rooms::sessions::{self, Session, order};
use crate::store::hard_day;
use crate::when::{Day, Moment};
use crate::wire::Private;

/// The rooms that reminders are about.
pub struct About {
    sessions: Vec<Session>,
    homework: Vec<Homework>,
    goals: Vec<Goal>,
    today: Day,
}

impl About {
    /// Reads them.
    pub fn of(database: &Connection, today: Day) -> Result<Self, Refused> {
        let mut homework = homework::all(database)?;
        homework.retain(|one| one.ending.is_none());
        let mut goals = goals::all(database)?;
        goals.retain(|one| one.state == State::Active);
        Ok(Self {
            sessions: sessions::all(database)?,
            homework,
            goals,
            today,
        })
    }

    /// The sessions that are to come, those without a date too.
    pub fn sessions(&self) -> impl Iterator<Item = &Session> {
        let is_to_come =
            |one: &&Session| one.outcome.is_none() && one.day.is_none_or(|day| day >= self.today);
        self.sessions.iter().filter(is_to_come)
    }

    /// The things to try that run on.
    pub fn homework(&self) -> &[Homework] {
        &self.homework
    }

    /// The goals that are worked on.
    pub fn goals(&self) -> &[Goal] {
        &self.goals
    }

    /// What a reminder asks for, as the rule sees it. One that is off, or that is about something
    /// which is over, asks for nothing.
    pub fn plan(&self, one: &Reminder) -> Plan {
        let whens = match one.kind {
            _ if !one.on => Vec::new(),
            Kind::Session => self.before_sessions(one),
            Kind::Try if self.tried(one).is_none() => Vec::new(),
            Kind::Try | Kind::Diary | Kind::Worksheet => weekly(one).into_iter().collect(),
            Kind::GoalReview => self.reviews(one),
        };
        Plan {
            id: one.id,
            whens,
            done: one.done,
            later: one.later.filter(|_| one.on),
        }
    }

    /// What a reminder is about, in words that only the open workbook shows.
    pub fn words(&self, one: &Reminder) -> Private {
        let words = english();
        let all = |key: &str| Private(words.say(key));
        match (one.kind, one.about) {
            (Kind::Session, None) => all("reminder-about-every-session"),
            (Kind::Session, Some(id)) => {
                let found = |session: &&Session| session.id.as_bytes() == id.as_bytes();
                let session = self.sessions.iter().find(found);
                Private(session.map_or_else(|| words.say("reminder-about-gone"), order::when_words))
            }
            (Kind::Try, None) => all("reminder-about-every-try"),
            (Kind::Try, Some(_)) => match self.tried(one) {
                Some(tried) => tried.tried().clone(),
                None => all("reminder-about-gone"),
            },
            (Kind::Diary, _) => all("reminder-about-diary"),
            (Kind::Worksheet, _) => {
                let name = one.sheet.as_deref().unwrap_or_default();
                let sheet = sheets().find(name);
                Private(sheet.map_or_else(
                    || words.say("reminder-about-gone"),
                    |sheet| sheet.title.clone(),
                ))
            }
            (Kind::GoalReview, None) => all("reminder-about-every-review"),
            (Kind::GoalReview, Some(_)) => match self.meant(one).next() {
                Some(goal) => goal.words.clone(),
                None => all("reminder-about-gone"),
            },
        }
    }

    fn before_sessions(&self, one: &Reminder) -> Vec<When> {
        let is_meant = |session: &&Session| {
            one.about
                .is_none_or(|id| session.id.as_bytes() == id.as_bytes())
        };
        let open = self.sessions.iter().filter(|one| one.outcome.is_none());
        let before = |session: &Session| {
            Some(When::Before {
                day: session.day?,
                time: session.time,
                evening: one.time,
                hours: one.hours_before,
            })
        };
        open.filter(is_meant).filter_map(before).collect()
    }

    fn reviews(&self, one: &Reminder) -> Vec<When> {
        let once = |goal: &Goal| {
            Some(When::Once {
                day: goal.review?,
                time: one.time?,
            })
        };
        self.meant(one).filter_map(once).collect()
    }

    fn meant(&self, one: &Reminder) -> impl Iterator<Item = &Goal> {
        let about = one.about;
        let is_meant =
            move |goal: &&Goal| about.is_none_or(|id| goal.id.as_bytes() == id.as_bytes());
        self.goals.iter().filter(is_meant)
    }

    fn tried(&self, one: &Reminder) -> Option<&Homework> {
        let is_meant = |tried: &&Homework| {
            one.about
                .is_none_or(|id| tried.id.as_bytes() == id.as_bytes())
        };
        self.homework.iter().find(is_meant)
    }
}

/// Says when a reminder asks to show: "Every day at 9 am", "The evening before, 6 pm".
pub fn when_words(one: &Reminder) -> String {
    let words = english();
    let time = one.time.map(|time| days::time(words, time));
    let time = time.as_deref().unwrap_or_default();
    let at = |key: &str| words.tell(key, &[("time", Arg::Text(time))]);
    match one.kind {
        Kind::Session => {
            let hours = |hours: u8| {
                let args = [("hours", Arg::Number(i64::from(hours)))];
                words.tell("reminder-when-hours", &args)
            };
            match (one.time, one.hours_before) {
                (Some(_), Some(before)) => words.tell(
                    "reminder-when-both",
                    &[
                        ("evening", Arg::Text(&at("reminder-when-evening"))),
                        ("hours", Arg::Text(&hours(before))),
                    ],
                ),
                (Some(_), None) => at("reminder-when-evening"),
                (None, before) => hours(before.unwrap_or_default()),
            }
        }
        Kind::GoalReview => at("reminder-when-review"),
        Kind::Try | Kind::Diary | Kind::Worksheet if one.days == Weekdays::EVERY => {
            at("reminder-when-every-day")
        }
        Kind::Try | Kind::Diary | Kind::Worksheet => {
            let name = |day: u8| days::weekday(words, day);
            let named: Vec<String> = one.days.numbers().into_iter().map(name).collect();
            let args = [
                ("days", Arg::Text(&named.join(", "))),
                ("time", Arg::Text(time)),
            ];
            words.tell("reminder-when-days", &args)
        }
    }
}

/// Every reminder with what it asks for.
pub fn plans(database: &Connection, today: Day) -> Result<Vec<(Reminder, Plan)>, Refused> {
    let all = room::all(database)?;
    // A workbook without reminders is asked no more.
    if all.is_empty() {
        return Ok(Vec::new());
    }
    let about = About::of(database, today)?;
    let planned = |one: Reminder| {
        let plan = about.plan(&one);
        (one, plan)
    };
    Ok(all.into_iter().map(planned).collect())
}

/// When something shows next, soonest first: bare times.
pub fn ahead(database: &Connection, gentle: bool, now: Moment) -> Result<Vec<Wall>, Refused> {
    let planned = plans(database, now.day())?;
    let plans: Vec<Plan> = planned.into_iter().map(|(_, plan)| plan).collect();
    let rules = rules(database, gentle, now)?;
    Ok(schedule::look(now.wall(), &plans, &rules).ahead)
}

/// What those are about that came due: each thing once, in words for the open workbook.
pub fn due_words(
    database: &Connection,
    due: &[ReminderId],
    today: Day,
) -> Result<Vec<Private>, Refused> {
    if due.is_empty() {
        return Ok(Vec::new());
    }
    let about = About::of(database, today)?;
    let mut words: Vec<Private> = Vec::new();
    for one in room::all(database)? {
        let said = about.words(&one);
        if due.contains(&one.id) && !words.contains(&said) {
            words.push(said);
        }
    }
    Ok(words)
}

/// What holds for all of them.
pub fn rules(database: &Connection, gentle: bool, now: Moment) -> Result<Rules, Refused> {
    let back = u32::try_from(BACK_DAYS).unwrap_or(u32::MAX);
    let today = now.day();
    Ok(Rules {
        quiet: quiet::get(database)?,
        gentle,
        hard: hard_day::marked(database, today.minus(back), today)?,
    })
}

/// Says when something shows: "Thursday 3 December, 2 pm".
pub fn moment_words(at: Wall) -> String {
    let words = english();
    let (day, time) = (days::full(words, at.date()), days::time(words, at.time()));
    let args = [("day", Arg::Text(&day)), ("time", Arg::Text(&time))];
    words.tell("reminder-moment", &args)
}

fn weekly(one: &Reminder) -> Option<When> {
    Some(When::Weekly {
        days: one.days,
        time: one.time?,
        until: None,
    })
}
