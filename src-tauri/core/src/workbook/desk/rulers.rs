//! The rulers: one sitting at a time, first against latest, totals from forms, and the bin.

use towpath_content::days;
use towpath_content::sheets::pack::Strand;
use towpath_content::words::{Arg, english};

use super::Desk;
use crate::id::SittingId;
use crate::progress::offer;
use crate::refused::Refused;
use crate::rooms::bin;
use crate::rooms::diary::words;
use crate::rooms::rulers::{self as room, Sitting, compare};
use crate::rooms::sessions::{self, programme};
use crate::rooms::sheets::shown;
use crate::when::Day;
use crate::wire::{
    self, Nothing, Refusal, RulersFound, RulersPage, RulersSearch, SittingAsked, SittingLeft,
    SittingNew, SittingPage, SittingRemoved, SittingsBin,
};
use crate::workbook::wired::rulers as wired;

impl Desk {
    /// Sets first against latest, and lists every sitting.
    pub fn rulers_list(&mut self, _: Nothing) -> Result<RulersPage, Refusal> {
        let (work, today) = (self.rulers_of_work()?, self.today()?);
        let read = self.workbook()?.read();
        let (mut all, sessions) = (room::all(read)?, sessions::all(read)?);
        let offer = offer::of(&programme::get(read)?, &sessions, &all, today);
        let compared = compare::rulers(&all, work);
        let forms = compare::forms(&all);
        let removed = room::removed(read)?.len();
        let today = all.iter().any(|one| is_of(one, today));
        all.reverse();
        Ok(RulersPage {
            sentence: compare::sentence(&compared),
            compared: compared.iter().map(wired::compared).collect(),
            forms: forms.into_iter().map(wired::totals).collect(),
            sittings: all.into_iter().map(wired::line).collect(),
            offer: offer.map(offer::Offer::words),
            today,
            removed,
        })
    }

    /// Begins a sitting, or goes on with the one of today; nothing is kept until it is saved.
    pub fn sitting_start(&mut self, input: SittingNew) -> Result<SittingPage, Refusal> {
        let today = self.today()?;
        let mut all = room::all(self.workbook()?.read())?.into_iter();
        let going_on = all.rfind(|one| !input.form && is_of(one, today));
        let sitting = match going_on {
            Some(one) => one,
            None => Sitting::blank(SittingId::random()?, today),
        };
        self.sitting_page(sitting)
    }

    /// Gets one sitting.
    pub fn sitting_get(&mut self, input: SittingAsked) -> Result<SittingPage, Refusal> {
        let id = SittingId::read(&input.id)?;
        let sitting = room::get(self.workbook()?.read(), id)?;
        self.sitting_page(sitting)
    }

    /// Saves a sitting; when this is back, it is on disk for good.
    pub fn sitting_save(&mut self, input: wire::Sitting) -> Result<wire::Sitting, Refusal> {
        let (one, now) = (wired::asked(input)?, self.now()?);
        let kept = self
            .workbook_mut()?
            .save(|transaction| room::keep(transaction, one, now))?;
        Ok(wired::out(kept))
    }

    /// Puts a sitting in the bin, and says which answers are the first ones now.
    pub fn sitting_remove(&mut self, input: SittingAsked) -> Result<SittingLeft, Refusal> {
        let (id, now) = (SittingId::read(&input.id)?, self.now()?);
        let before = self.first_answers()?;
        self.workbook_mut()?
            .save(|transaction| bin::put_sitting(transaction, id, now))?;
        let was_first = before.is_some_and(|one| one.id == id);
        let next = self.first_answers()?.filter(|_| was_first);
        Ok(SittingLeft {
            words: match next {
                None => english().say("ruler-removed"),
                Some(next) => {
                    let day = days::plain(english(), next.day.date());
                    english().tell("ruler-removed-first", &[("day", Arg::Text(&day))])
                }
            },
        })
    }

    /// Lists the sittings in the bin, newest removal first.
    pub fn sittings_bin(&mut self, _: Nothing) -> Result<SittingsBin, Refusal> {
        let (removed, now) = (room::removed(self.workbook()?.read())?, self.now()?);
        let line = |(one, at)| SittingRemoved {
            line: wired::line(one),
            days_left: bin::days_left(at, now),
        };
        Ok(SittingsBin {
            removed: removed.into_iter().map(line).collect(),
        })
    }

    /// Brings a sitting back as it was.
    pub fn sitting_restore(&mut self, input: SittingAsked) -> Result<SittingsBin, Refusal> {
        let id = SittingId::read(&input.id)?;
        self.workbook_mut()?
            .save(|transaction| room::restore(transaction, id))?;
        self.sittings_bin(Nothing {})
    }

    /// Removes a sitting of the bin for good.
    pub fn sitting_remove_for_good(&mut self, input: SittingAsked) -> Result<SittingsBin, Refusal> {
        let id = SittingId::read(&input.id)?;
        self.workbook_mut()?
            .save(|transaction| room::remove_for_good(transaction, id))?;
        self.sittings_bin(Nothing {})
    }

    /// Finds sittings by the beginnings of words.
    pub fn rulers_search(&mut self, input: RulersSearch) -> Result<RulersFound, Refusal> {
        let mut all = room::all(self.workbook()?.read())?;
        let typed = input.words.as_str();
        let asked: Vec<String> = words::of(typed).map(|word| word.folded).collect();
        all.retain(|one| !asked.is_empty() && words::begin_in(&asked, &one.texts()));
        Ok(RulersFound {
            found: all.into_iter().rev().map(wired::line).collect(),
        })
    }

    fn sitting_page(&self, sitting: Sitting) -> Result<SittingPage, Refusal> {
        let work = self.rulers_of_work()?;
        Ok(SittingPage {
            sitting: wired::out(sitting),
            rulers: room::asked(work).map(wired::shown).collect(),
        })
    }

    fn first_answers(&self) -> Result<Option<Sitting>, Refused> {
        let all = room::all(self.workbook()?.read())?;
        Ok(all.into_iter().find(|one| !one.answers().is_empty()))
    }

    /// Whether the ruler about work is asked: the switch is that of the worksheets.
    fn rulers_of_work(&self) -> Result<bool, Refused> {
        shown::is_on(self.workbook()?.read(), Strand::Work)
    }
}

fn is_of(one: &Sitting, day: Day) -> bool {
    one.form().is_none() && one.day == day
}
