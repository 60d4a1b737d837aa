//! The pages for sessions: what may go on them, the exact pages, the file, and what was saved.

use super::Desk;
use crate::rooms::pages::{self as room, Page};
use crate::share::{choices, pages as paper};
use crate::store::share_log;
use crate::when::Day;
use crate::wire::{
    Kept, Nothing, PageAsked, PageChoices, PagePlan, PageWordsKept, Pages, Refusal, SharesPage,
};
use crate::workbook::wired::{self, pages as wired_pages};

impl Desk {
    /// Lists what may go on a page, and what was ticked the last time.
    pub fn page_choices(&mut self, input: PageAsked) -> Result<PageChoices, Refusal> {
        let (page, today) = (Page::from(input.page), self.today()?);
        let read = self.workbook()?.read();
        let from = match input.from {
            Some(day) => Day::read(&day)?,
            None => paper::first_day(read, page, today)?,
        };
        let parts = paper::choices(read, page, from, today)?.into_iter();
        let ratings = match page {
            Page::SinceLast => choices::of(read, from, today)?.ratings,
            _ => Vec::new(),
        };
        Ok(PageChoices {
            from: from.to_string(),
            to: today.to_string(),
            last_session: paper::last_session(read, today)?.map(|day| day.to_string()),
            parts: parts.map(wired_pages::choice).collect(),
            ratings: ratings.into_iter().map(wired::choice).collect(),
            last: paper::last(read, page)?.map(wired_pages::last),
        })
    }

    /// Keeps the person's own words for a part of the final page.
    pub fn page_words_save(&mut self, input: PageWordsKept) -> Result<Nothing, Refusal> {
        let part = input.part.into();
        self.workbook_mut()?
            .save(|transaction| room::keep_words(transaction, part, &input.words))?;
        Ok(Nothing {})
    }

    /// Shows the exact pages.
    pub fn page_pages(&mut self, input: PagePlan) -> Result<Pages, Refusal> {
        let plan = wired_pages::plan(input, self.today()?)?;
        wired::pages(&paper::document(self.workbook()?.read(), &plan)?)
    }

    /// Saves them where the person chose, and keeps that they were saved and what was ticked.
    pub fn page_save(&mut self, input: PagePlan) -> Result<Kept, Refusal> {
        let (plan, now) = (wired_pages::plan(input, self.today()?)?, self.now()?);
        let document = paper::document(self.workbook()?.read(), &plan)?;
        let kept = self.keep_document(&document)?;
        if kept.path.is_some() {
            self.workbook_mut()?.log_page(&plan, now)?;
        }
        Ok(kept)
    }

    /// Lists what was saved, newest first.
    pub fn shares_list(&mut self, _: Nothing) -> Result<SharesPage, Refusal> {
        let all = share_log::all(self.workbook()?.read())?.into_iter();
        let shares = all.map(wired_pages::shared).collect::<Result<_, _>>()?;
        Ok(SharesPage { shares })
    }
}
