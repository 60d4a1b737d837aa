//! Things to try: those that run on, what came of each, how they end, and the bin.

use towpath_content::words::{Arg, english};

use super::Desk;
use crate::id::HomeworkId;
use crate::refused::Refused;
use crate::rooms::bin;
use crate::rooms::diary::words;
use crate::rooms::homework::{self as room, Homework, ending};
use crate::rooms::sessions::{self, order};
use crate::wire::{
    self, HomeworkAsked, HomeworkBin, HomeworkEnd, HomeworkEnded, HomeworkFound, HomeworkFrom,
    HomeworkLine, HomeworkPage, HomeworkRemoved, HomeworkReopen, HomeworkSearch, HomeworkStarted,
    Nothing, Refusal,
};
use crate::workbook::wired::homework as wired;

impl Desk {
    /// Lists the things to try.
    pub fn homework_list(&mut self, _: Nothing) -> Result<HomeworkPage, Refusal> {
        let database = self.workbook()?.read();
        let (all, removed) = (room::all(database)?, room::removed(database)?.len());
        let (open, mut ended): (Vec<_>, Vec<_>) =
            all.into_iter().partition(|one| one.ending.is_none());
        ended.reverse();
        let lines = |these: Vec<Homework>| these.into_iter().map(wired::line).collect();
        Ok(HomeworkPage {
            open: lines(open),
            ended: lines(ended),
            until: self.until()?,
            removed: u32::try_from(removed).unwrap_or(u32::MAX),
        })
    }

    /// Begins a thing to try, in own words or from a worksheet or article; nothing is kept until
    /// it is saved.
    pub fn homework_start(&mut self, input: HomeworkFrom) -> Result<HomeworkStarted, Refusal> {
        let (id, today, thing) = (HomeworkId::random()?, self.today()?, input.thing.as_deref());
        let database = self.workbook()?.read();
        let (one, kept) = room::begin(database, id, today, input.kind.into(), thing)?;
        let line = wired::line(one);
        Ok(HomeworkStarted { line, kept })
    }

    /// Gets one thing to try.
    pub fn homework_get(&mut self, input: HomeworkAsked) -> Result<HomeworkLine, Refusal> {
        let id = HomeworkId::read(&input.id)?;
        Ok(wired::line(room::get(self.workbook()?.read(), id)?))
    }

    /// Saves a thing to try; when this is back, it is on disk for good.
    pub fn homework_save(&mut self, input: wire::Homework) -> Result<HomeworkLine, Refusal> {
        let id = match input.id.as_str() {
            "" => HomeworkId::random()?,
            id => HomeworkId::read(id)?,
        };
        let now = self.now()?;
        let workbook = self.workbook_mut()?;
        let kept = room::find(workbook.read(), id)?;
        let one = wired::asked(input, id, kept, now.day());
        let kept = workbook.save(|transaction| room::keep(transaction, one, now))?;
        Ok(wired::line(kept))
    }

    /// Ends a thing to try: it is kept on, made smaller, or let go.
    pub fn homework_end(&mut self, input: HomeworkEnd) -> Result<HomeworkEnded, Refusal> {
        let (id, next) = (HomeworkId::read(&input.id)?, HomeworkId::random()?);
        let (ending, now) = (input.ending.into(), self.now()?);
        let goes_on = self
            .workbook_mut()?
            .save(|transaction| ending::end(transaction, id, ending, next, now))?;
        Ok(HomeworkEnded {
            page: self.homework_list(Nothing {})?,
            next: goes_on.map(|next| next.id.to_string()),
        })
    }

    /// Takes an ending back; what the person wrote since in what went on waits in the bin.
    pub fn homework_reopen(&mut self, input: HomeworkReopen) -> Result<HomeworkPage, Refusal> {
        let (id, now) = (HomeworkId::read(&input.id)?, self.now()?);
        let next = input.next.as_deref().map(HomeworkId::read).transpose()?;
        self.workbook_mut()?.save(|transaction| {
            match ending::reopen(transaction, id, next, now)? {
                Some(written) => bin::put_homework(transaction, written, now),
                None => Ok(()),
            }
        })?;
        self.homework_list(Nothing {})
    }

    /// Puts a thing to try in the bin.
    pub fn homework_remove(&mut self, input: HomeworkAsked) -> Result<Nothing, Refusal> {
        let (id, now) = (HomeworkId::read(&input.id)?, self.now()?);
        self.workbook_mut()?
            .save(|transaction| bin::put_homework(transaction, id, now))?;
        Ok(Nothing {})
    }

    /// Lists the things to try in the bin, newest removal first.
    pub fn homework_bin(&mut self, _: Nothing) -> Result<HomeworkBin, Refusal> {
        let (removed, now) = (room::removed(self.workbook()?.read())?, self.now()?);
        let line = |(one, at)| HomeworkRemoved {
            line: wired::line(one),
            days_left: bin::days_left(at, now),
        };
        Ok(HomeworkBin {
            removed: removed.into_iter().map(line).collect(),
        })
    }

    /// Brings a thing to try back as it was.
    pub fn homework_restore(&mut self, input: HomeworkAsked) -> Result<HomeworkLine, Refusal> {
        let id = HomeworkId::read(&input.id)?;
        let workbook = self.workbook_mut()?;
        workbook.save(|transaction| room::restore(transaction, id))?;
        Ok(wired::line(room::get(workbook.read(), id)?))
    }

    /// Removes a thing to try of the bin for good.
    pub fn homework_remove_for_good(
        &mut self,
        input: HomeworkAsked,
    ) -> Result<HomeworkBin, Refusal> {
        let id = HomeworkId::read(&input.id)?;
        self.workbook_mut()?
            .save(|transaction| room::remove_for_good(transaction, id))?;
        self.homework_bin(Nothing {})
    }

    /// Finds things to try by the beginnings of words.
    pub fn homework_search(&mut self, input: HomeworkSearch) -> Result<HomeworkFound, Refusal> {
        let mut all = room::all(self.workbook()?.read())?;
        let typed = input.words.as_str();
        let asked: Vec<String> = words::of(typed).map(|word| word.folded).collect();
        all.retain(|one| !asked.is_empty() && words::begin_in(&asked, &one.texts()));
        Ok(HomeworkFound {
            found: all.into_iter().rev().map(wired::line).collect(),
        })
    }

    fn until(&self) -> Result<String, Refused> {
        let all = sessions::all(self.workbook()?.read())?;
        let next = order::next(&all, self.today()?).filter(|next| next.day.is_some());
        Ok(match next {
            None => english().say("homework-until-next"),
            Some(next) => {
                let when = order::when_words(next);
                english().tell("homework-until", &[("when", Arg::Text(&when))])
            }
        })
    }
}
