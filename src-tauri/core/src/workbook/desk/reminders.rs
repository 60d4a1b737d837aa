//! Reminders: the page of them, and the moment when one is to show.

use std::time::Duration;

use super::Desk;
use crate::id::ReminderId;
use crate::interchange::calendar;
use crate::progress::reminding::{self, About};
use crate::refused::Refused;
use crate::rooms::bin;
use crate::rooms::reminders::schedule::{self, Later};
use crate::rooms::reminders::{self as room, quiet};
use crate::wire::{
    self, Kept, Nothing, NudgeAnswer, NudgeAnswered, QuietHours, Refusal, ReminderAsked,
    ReminderPreview, RemindersPage,
};
use crate::workbook::wired::reminders as wired;
use crate::workbook::write_file;

impl Desk {
    /// Lists the reminders.
    pub fn reminders_list(&mut self, _: Nothing) -> Result<RemindersPage, Refusal> {
        let (now, gentle) = (self.now()?, self.settings().gentle);
        let database = self.workbook()?.read();
        let about = About::of(database, now.day())?;
        let rules = reminding::rules(database, gentle, now)?;
        let all = room::all(database)?;
        let line = |one: &room::Reminder| wired::line(one, &about, &rules, now.wall());
        Ok(RemindersPage {
            reminders: all.iter().map(line).collect(),
            outside: self.edges.notifications().are_there(),
            shown: wired::shown(),
            quiet: wired::quiet(rules.quiet),
            quiet_words: rules.quiet.map(wired::quiet_words),
            choices: wired::choices(&about),
        })
    }

    /// Shows exactly what a reminder will show, and when; nothing is kept.
    pub fn reminder_preview(&mut self, input: wire::Reminder) -> Result<ReminderPreview, Refusal> {
        let (now, gentle) = (self.now()?, self.settings().gentle);
        let mut one = wired::asked(input, ReminderId::random()?, now.wall())?;
        one.on = true;
        let one = room::checked(one)?;
        let database = self.workbook()?.read();
        let about = About::of(database, now.day())?;
        let rules = reminding::rules(database, gentle, now)?;
        Ok(wired::preview(&one, &about, &rules, now.wall()))
    }

    /// Saves a reminder; when this is back, it is on disk for good.
    pub fn reminder_save(&mut self, input: wire::Reminder) -> Result<RemindersPage, Refusal> {
        let id = match input.id.as_str() {
            "" => ReminderId::random()?,
            id => ReminderId::read(id)?,
        };
        let now = self.now()?;
        let one = wired::asked(input, id, now.wall())?;
        self.workbook_mut()?
            .save(|transaction| room::keep(transaction, one, now))?;
        self.reminders_list(Nothing {})
    }

    /// Puts a reminder in the bin.
    pub fn reminder_remove(&mut self, input: ReminderAsked) -> Result<RemindersPage, Refusal> {
        let (id, now) = (ReminderId::read(&input.id)?, self.now()?);
        self.workbook_mut()?
            .save(|transaction| bin::put_reminder(transaction, id, now))?;
        self.reminders_list(Nothing {})
    }

    /// Brings a reminder back as it was.
    pub fn reminder_bring_back(&mut self, input: ReminderAsked) -> Result<RemindersPage, Refusal> {
        let (id, now) = (ReminderId::read(&input.id)?, self.now()?);
        self.workbook_mut()?
            .save(|transaction| room::restore(transaction, id, now))?;
        self.reminders_list(Nothing {})
    }

    /// Keeps the hours in which nothing shows.
    pub fn quiet_hours_save(&mut self, input: QuietHours) -> Result<RemindersPage, Refusal> {
        let hours = wired::quiet_in(&input)?;
        self.workbook_mut()?
            .save(|transaction| quiet::keep(transaction, hours))?;
        self.reminders_list(Nothing {})
    }

    /// Answers what came due: it was seen, or it shows once more later.
    pub fn nudge_answer(&mut self, input: NudgeAnswer) -> Result<Nothing, Refusal> {
        let until = match input.answer {
            NudgeAnswered::Seen => None,
            NudgeAnswered::Later => Some(Later::Today),
            NudgeAnswered::Tomorrow => Some(Later::Tomorrow),
        };
        if let Some(until) = until {
            self.put_off(until)?;
        }
        self.nudges.answered();
        Ok(Nothing {})
    }

    /// Saves the times that are to come for the person's own calendar, where they chose.
    pub fn nudges_save(&mut self, _: Nothing) -> Result<Kept, Refusal> {
        // Taken in any case, so that no later command writes over the file.
        let chosen = self.edges.take_chosen_path();
        let (now, gentle) = (self.now()?, self.settings().gentle);
        let times = reminding::ahead(self.workbook()?.read(), gentle, now)?;
        let file = calendar::write(&times, now)?;
        if let Some(path) = &chosen {
            write_file(path, &file)?;
        }
        Ok(Kept {
            path: chosen.map(|path| path.display().to_string()),
        })
    }

    /// Shows what is due now, and says whether that was so and how long there is nothing to do. It is asked again at the
    /// latest when that time is over, and sooner where the clock may have been set.
    pub fn nudge(&mut self) -> (bool, Option<Duration>) {
        let Ok(now) = self.now() else {
            return (false, None);
        };
        let shows = match self.open.is_some() {
            // Where the workbook cannot be read now, it is looked at again next time.
            true => self.look_for_nudges().unwrap_or(false),
            false => self.nudges.look_locked(now),
        };
        if shows {
            self.edges.notifications().show(room::nudge());
        }
        (shows, self.nudges.wait(self.open.is_some(), now))
    }

    /// Looks what came due in the open workbook; nothing shows outside the window.
    pub(super) fn look_for_nudges(&mut self) -> Result<bool, Refused> {
        let (now, gentle) = (self.now()?, self.settings().gentle);
        match &mut self.open {
            Some(workbook) => self.nudges.look(workbook, gentle, now),
            None => Ok(false),
        }
    }

    fn put_off(&mut self, until: Later) -> Result<(), Refused> {
        let (now, gentle) = (self.now()?, self.settings().gentle);
        let due = self.nudges.due().to_vec();
        let workbook = self.workbook_mut()?;
        let planned = reminding::plans(workbook.read(), now.day())?;
        let rules = reminding::rules(workbook.read(), gentle, now)?;
        workbook.save(|transaction| {
            let mut due = planned.iter().filter(|(one, _)| due.contains(&one.id));
            due.try_for_each(|(one, plan)| {
                let later = schedule::later(now.wall(), plan, until, &rules);
                room::put_off(transaction, one, later)
            })
        })
    }
}
