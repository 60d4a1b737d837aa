//! Today beside the diary: energy, what fits it, and a hard day.

use super::Desk;
use crate::id::EntryId;
use crate::refused::Refused;
use crate::rooms::energy::{self, Energy};
use crate::rooms::homework::kinds::Size;
use crate::rooms::homework::{self, Homework};
use crate::rooms::{diary, hard_day};
use crate::wire::{
    EnergyPage, EnergySaid, ErrorCode, HardDayLines, HardDayMark, HardDayPage, Nothing, Private,
    Refusal, ThingThatFits,
};
use crate::workbook::wired::homework as wired;

/// Most things to try that Today may show.
///
/// Source: issue 5, point 12: at most three choices, and one of them is to do nothing.
const MOST_FITS: usize = 2;

impl Desk {
    /// Gets today's energy and what fits it.
    pub fn energy_get(&mut self, _: Nothing) -> Result<EnergyPage, Refusal> {
        let (database, today) = (self.workbook()?.read(), self.today()?);
        let energy = energy::of(database, today)?;
        let all = homework::all(database)?.into_iter();
        let fits = all.filter_map(|one| fitting(one, energy)).take(MOST_FITS);
        Ok(EnergyPage {
            energy: energy.map(Into::into),
            fits: fits.collect(),
        })
    }

    /// Keeps what was said of today's energy.
    pub fn energy_say(&mut self, input: EnergySaid) -> Result<EnergyPage, Refusal> {
        let (today, said) = (self.today()?, input.energy.map(Into::into));
        self.workbook_mut()?
            .save(|transaction| energy::keep(transaction, today, said))?;
        self.energy_get(Nothing {})
    }

    /// Gets what there is for a hard day.
    pub fn hard_day_get(&mut self, _: Nothing) -> Result<HardDayPage, Refusal> {
        self.hard_day(None)
    }

    /// Calls today hard, so that reminders are quiet, or takes that back.
    pub fn hard_day_mark(&mut self, input: HardDayMark) -> Result<HardDayPage, Refusal> {
        let today = self.today()?;
        self.workbook_mut()?
            .save(|transaction| hard_day::mark(transaction, today, input.hard))?;
        self.hard_day(None)
    }

    /// Puts the hard day in the diary: on its pages, or on one without words where there is none.
    pub fn hard_day_record(&mut self, _: Nothing) -> Result<HardDayPage, Refusal> {
        let page = self.hard_day_mark(HardDayMark { hard: true })?;
        if page.in_diary {
            return Ok(page);
        }
        let (now, id) = (self.now()?, EntryId::random()?);
        let blank = diary::Entry::blank(id, now);
        self.workbook_mut()?
            .save(|transaction| diary::put(transaction, &blank, now))?;
        self.hard_day(Some(id))
    }

    /// Keeps the three lines of what helps; when this is back, they are on disk for good.
    pub fn hard_day_lines(&mut self, input: HardDayLines) -> Result<HardDayPage, Refusal> {
        let lines: [Private; hard_day::LINES] =
            input.lines.try_into().map_err(|_| ErrorCode::Inside)?;
        self.workbook_mut()?
            .save(|transaction| hard_day::keep(transaction, &lines))?;
        self.hard_day(None)
    }

    fn hard_day(&self, entry: Option<EntryId>) -> Result<HardDayPage, Refused> {
        let (database, today) = (self.workbook()?.read(), self.today()?);
        let written = diary::list::between(database, today, today)?;
        Ok(HardDayPage {
            hard: hard_day::is(database, today)?,
            in_diary: !written.is_empty(),
            entry: entry.map(|entry| entry.to_string()),
            lines: hard_day::lines(database)?.into(),
        })
    }
}

/// A thing to try that runs on and of which nothing came yet, in the size that fits.
fn fitting(one: Homework, energy: Option<Energy>) -> Option<ThingThatFits> {
    if one.ending.is_some() || one.outcome.is_some() {
        return None;
    }
    let has_small = !one.smaller.as_str().is_empty();
    let has_large = !one.larger.as_str().is_empty();
    let size = match energy {
        Some(Energy::Low) if has_small => Size::Small,
        Some(Energy::Low) => return None,
        Some(Energy::Plenty) if has_large => Size::Large,
        _ => one.size,
    };
    let sized = Homework {
        size,
        ..one.clone()
    };
    Some(ThingThatFits {
        words: sized.tried().clone(),
        size: size.into(),
        line: wired::line(one),
    })
}
