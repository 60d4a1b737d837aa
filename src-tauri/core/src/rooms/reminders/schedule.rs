//! When to nudge: a pure rule over local times on the wall.
//!
//! A wall time has neither a zone nor summer time in it, so a nudge for 9 stays at 9 when the
//! clocks change. Each reminder knows up to which of its times it is dealt with: a clock that goes
//! back shows nothing twice, and one that jumps ahead loses nothing.
//! It must not know a word of the person, what a reminder is about, or what time it is.

use std::collections::BTreeSet;

use chrono::{Days, NaiveDate, NaiveDateTime, NaiveTime, TimeDelta};

use super::Weekdays;
use super::quiet::Quiet;
use crate::id::ReminderId;
use crate::when::Day;

/// A local time on the wall.
pub type Wall = NaiveDateTime;

/// How far ahead times are worked out; a locked program knows no more of them. Units: days.
pub const AHEAD_DAYS: u64 = 35;

/// How far back it looks for what came due while the program was closed. Units: days.
pub const BACK_DAYS: u64 = 60;

/// A time dealt with that lies further ahead than this was dealt with by a wrong clock.
///
/// Units: days. Source: the widest step between two zones is 26 hours.
const WRONG_CLOCK_DAYS: i64 = 2;

/// How long before its start an appointment is shown at the latest. Units: minutes.
const BEFORE_MINUTES: i64 = 15;

/// Later today. Units: hours.
const LATER_HOURS: i64 = 2;

/// What a reminder asks for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum When {
    /// At a time of day on days of the week, up to a last day where there is one.
    Weekly {
        /// The days.
        days: Weekdays,
        /// The time of day.
        time: NaiveTime,
        /// The last day.
        until: Option<Day>,
    },
    /// Before an appointment.
    Before {
        /// Its day.
        day: Day,
        /// When it starts, where that is known.
        time: Option<NaiveTime>,
        /// The time on the evening before.
        evening: Option<NaiveTime>,
        /// Units: hours.
        hours: Option<u8>,
    },
    /// Once.
    Once {
        /// The day.
        day: Day,
        /// The time of day.
        time: NaiveTime,
    },
}

/// A reminder that is on, as the rule sees it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Plan {
    /// Which one.
    pub id: ReminderId,
    /// What it asks for.
    pub whens: Vec<When>,
    /// Times up to here are dealt with.
    pub done: Wall,
    /// When it is to show once more.
    pub later: Option<Wall>,
}

/// What holds for all of them.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Rules {
    /// The hours in which nothing shows.
    pub quiet: Option<Quiet>,
    /// In gentle times every second one shows.
    pub gentle: bool,
    /// Days that were called hard: nothing shows.
    pub hard: BTreeSet<Day>,
}

/// What a look found.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Look {
    /// Those to show now.
    pub due: Vec<ReminderId>,
    /// Those whose times have come, shown or not, and up to when each is dealt with now.
    pub settled: Vec<(ReminderId, Wall)>,
    /// When something shows next, soonest first: bare times.
    pub ahead: Vec<Wall>,
    /// When the next time comes, whether it shows or not.
    pub next: Option<Wall>,
}

/// One time of a reminder.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Nudge {
    /// When it was asked for.
    asked: Wall,
    /// When it is to show: quiet hours move it.
    shown: Wall,
    /// Whether it shows in gentle times.
    in_gentle: bool,
}

/// Looks what shows now, and what comes next.
pub fn look(now: Wall, plans: &[Plan], rules: &Rules) -> Look {
    let mut look = Look::default();
    for plan in plans {
        let (came, comes): (Vec<_>, Vec<_>) = nudges(plan, rules, now)
            .into_iter()
            .partition(|one| one.shown <= now);
        let shows = |one: &&Nudge| is_shown(one, rules);
        if came.iter().any(|one| shows(&one)) {
            look.due.push(plan.id);
        }
        // What a wrong clock dealt with is put right at once, or the next look would do it again
        // and pass over what came between.
        let put_right = put_right(plan.done, now);
        let righted = (put_right != plan.done).then_some(put_right);
        let last = came.iter().map(|one| one.asked).chain(righted).max();
        look.settled.extend(last.map(|last| (plan.id, last)));
        look.ahead
            .extend(comes.iter().filter(shows).map(|one| one.shown));
        let next = comes.iter().map(|one| one.shown).min();
        look.next = look.next.into_iter().chain(next).min();
    }
    look.ahead.sort_unstable();
    look.ahead.dedup();
    look
}

/// When a reminder shows next, soonest first.
pub fn next(now: Wall, plan: &Plan, rules: &Rules) -> Vec<Wall> {
    look(now, std::slice::from_ref(plan), rules).ahead
}

/// A time dealt with, put right where a wrong clock lay far ahead.
pub fn put_right(done: Wall, now: Wall) -> Wall {
    match done - now > TimeDelta::days(WRONG_CLOCK_DAYS) {
        true => now,
        false => done,
    }
}

/// When "later" is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Later {
    /// Some hours from now.
    Today,
    /// This time tomorrow.
    Tomorrow,
}

/// Works out when a reminder shows once more. Where an appointment comes before that, it shows
/// shortly before it; where that has passed too, not at all.
pub fn later(now: Wall, plan: &Plan, until: Later, rules: &Rules) -> Option<Wall> {
    let wanted = match until {
        Later::Today => now + TimeDelta::hours(LATER_HOURS),
        Later::Tomorrow => now + TimeDelta::days(1),
    };
    let starts = plan.whens.iter().filter_map(start);
    let next = starts.filter(|start| *start > now).min();
    match next {
        Some(start) if start <= wanted => {
            let before = start - TimeDelta::minutes(BEFORE_MINUTES);
            (before > now).then_some(before)
        }
        _ => Some(moved(wanted, rules.quiet, next)),
    }
}

fn is_shown(one: &Nudge, rules: &Rules) -> bool {
    let is_hard = |day: NaiveDate| Day::of(day).is_ok_and(|day| rules.hard.contains(&day));
    (one.in_gentle || !rules.gentle) && !is_hard(one.shown.date())
}

/// Every time of a reminder that is not dealt with yet, up to the end of what is worked out.
fn nudges(plan: &Plan, rules: &Rules, now: Wall) -> Vec<Nudge> {
    let done = put_right(plan.done, now).max(now - Days::new(BACK_DAYS));
    let end = now + Days::new(AHEAD_DAYS);
    let mut nudges: Vec<Nudge> = plan
        .whens
        .iter()
        .flat_map(|when| asked(when, done.date(), end.date()).map(move |one| (when, one)))
        .filter(|(_, (asked, _))| *asked > done)
        .map(|(when, (asked, in_gentle))| Nudge {
            asked,
            shown: moved(asked, rules.quiet, start(when)),
            in_gentle,
        })
        .collect();
    let later = plan.later.map(
        |later| match later - now > TimeDelta::days(WRONG_CLOCK_DAYS) {
            true => now,
            false => later,
        },
    );
    nudges.extend(later.map(|later| Nudge {
        asked: later,
        shown: later,
        in_gentle: true,
    }));
    nudges
}

/// The times that are asked for from one day to another, each with whether it stays in gentle
/// times.
fn asked(when: &When, from: NaiveDate, to: NaiveDate) -> Box<dyn Iterator<Item = (Wall, bool)>> {
    match *when {
        When::Weekly { days, time, until } => {
            let to = until.map_or(to, |last| to.min(last.date()));
            let all = from.iter_days().take_while(move |day| *day <= to);
            let chosen = all.filter(move |day| days.holds(*day));
            Box::new(chosen.map(move |day| (day.and_time(time), days.place(day) % 2 == 0)))
        }
        When::Before {
            day,
            time,
            evening,
            hours,
        } => {
            let eve = day.date().pred_opt().unwrap_or(day.date());
            let evening = evening.map(|time| (eve.and_time(time), true));
            let start = time.map(|time| day.date().and_time(time));
            let hours = start.zip(hours).map(|(start, hours)| {
                let asked = start - TimeDelta::hours(i64::from(hours));
                // Of the two of one appointment, every second one goes.
                (asked, evening.is_none())
            });
            Box::new(evening.into_iter().chain(hours))
        }
        When::Once { day, time } => Box::new(std::iter::once((day.date().and_time(time), true))),
    }
}

/// When an appointment starts; where only its day is known, that day.
fn start(when: &When) -> Option<Wall> {
    match when {
        When::Before { day, time, .. } => Some(day.date().and_time(time.unwrap_or_default())),
        When::Weekly { .. } | When::Once { .. } => None,
    }
}

/// Moves a time out of the quiet hours: to their end, or to just before them where an appointment
/// would have begun by then.
fn moved(asked: Wall, quiet: Option<Quiet>, start: Option<Wall>) -> Wall {
    let Some(quiet) = quiet.filter(|quiet| quiet.holds(asked.time())) else {
        return asked;
    };
    let end = quiet.end(asked);
    match start {
        Some(start) if end >= start => quiet.just_before(asked),
        _ => end,
    }
}

#[cfg(test)]
mod tests;
