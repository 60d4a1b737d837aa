//! What is known of reminders between two looks: bare times, and what came due.
//!
//! While the workbook is locked nothing of it is left but the times (decisions, section 2).

use std::collections::HashMap;
use std::time::Duration;

use crate::id::ReminderId;
use crate::progress::reminding;
use crate::refused::Refused;
use crate::rooms::reminders;
use crate::rooms::reminders::schedule::{self, Wall};
use crate::when::Moment;
use crate::workbook::Workbook;

/// What is known between two looks.
#[derive(Default)]
pub(super) struct Nudges {
    /// When something shows next, soonest first. All that stays while the workbook is locked.
    ahead: Vec<Wall>,
    /// Times up to here have been looked at.
    seen: Option<Wall>,
    /// What the open workbook told.
    open: Open,
}

#[derive(Default)]
struct Open {
    /// Those that came due, until the person has answered.
    due: Vec<ReminderId>,
    /// Up to when each is dealt with, where that could not be written.
    settled: HashMap<ReminderId, Wall>,
    /// When the next time comes, whether it shows or not.
    next: Option<Wall>,
    /// How many changes the workbook had, and whether times were gentle.
    state: Option<(u64, bool)>,
}

impl Nudges {
    /// Looks into the open workbook, where anything has changed or a time has come, and tells
    /// whether something is to show now.
    pub fn look(
        &mut self,
        workbook: &mut Workbook,
        gentle: bool,
        now: Moment,
    ) -> Result<bool, Refused> {
        let (at, state) = (now.wall(), Some((changes(workbook), gentle)));
        let has_come = self.open.next.is_some_and(|next| next <= at);
        let went_back = self.seen.is_some_and(|seen| at < seen);
        if self.open.state == state && !has_come && !went_back {
            self.seen = Some(at);
            return Ok(false);
        }
        let mut planned = reminding::plans(workbook.read(), now.day())?;
        for (one, plan) in &mut planned {
            let settled = self.open.settled.get(&one.id);
            plan.done = settled.map_or(plan.done, |settled| plan.done.max(*settled));
        }
        let plans: Vec<_> = planned.iter().map(|(_, plan)| plan.clone()).collect();
        let rules = reminding::rules(workbook.read(), gentle, now)?;
        let look = schedule::look(at, &plans, &rules);
        if !look.settled.is_empty() {
            let written = workbook.save(|transaction| {
                look.settled.iter().try_for_each(|(id, last)| {
                    let found = planned.iter().find(|(one, _)| one.id == *id);
                    found.map_or(Ok(()), |(one, _)| {
                        reminders::settle(transaction, one, *last, now)
                    })
                })
            });
            if written.is_err() {
                self.open.settled.extend(look.settled);
            }
        }
        let shows = !look.due.is_empty();
        for id in look.due {
            if !self.open.due.contains(&id) {
                self.open.due.push(id);
            }
        }
        self.ahead = look.ahead;
        self.open.next = look.next;
        self.open.state = Some((changes(workbook), gentle));
        self.seen = Some(at);
        Ok(shows)
    }

    /// Looks at the bare times while the workbook is locked, and tells whether something is to
    /// show now.
    pub fn look_locked(&mut self, now: Moment) -> bool {
        let at = now.wall();
        let seen = schedule::put_right(self.seen.unwrap_or(at), at);
        let shows = self.ahead.iter().any(|time| *time > seen && *time <= at);
        self.seen = Some(seen.max(at));
        shows
    }

    /// How long until something is to be done, as the clock goes now.
    pub fn wait(&self, is_open: bool, now: Moment) -> Option<Duration> {
        let at = now.wall();
        let next = match is_open {
            true => self.open.next,
            false => self.ahead.iter().find(|time| **time > at).copied(),
        };
        Some((next? - at).to_std().unwrap_or_default())
    }

    /// Those that came due and were not answered yet.
    pub fn due(&self) -> &[ReminderId] {
        &self.open.due
    }

    /// The person has answered.
    pub fn answered(&mut self) {
        self.open.due.clear();
    }

    /// The workbook is locked: what it told is forgotten, but for the bare times.
    pub fn lock(&mut self) {
        self.open = Open::default();
    }

    /// Another workbook takes its place: its times are forgotten too.
    pub fn forget(&mut self) {
        *self = Self::default();
    }
}

fn changes(workbook: &Workbook) -> u64 {
    workbook.read().total_changes()
}
