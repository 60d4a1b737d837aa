//! Finding: words and filters, one day, a month at a glance, and trends.

use super::Desk;
use super::diary::MOST;
use crate::progress::trend;
use crate::rooms::diary;
use crate::rooms::diary::search::Asked;
use crate::store;
use crate::when::Day;
use crate::wire::{
    DayAsked, DiaryDay, MonthPage, Nothing, Refusal, SearchAsked, SearchPage, TagUsed, TagsPage,
    TrendsPage,
};
use crate::workbook::wired;
use crate::workbook::wired::finding;

impl Desk {
    /// Finds entries by the beginnings of words and by filters.
    pub fn diary_search(&mut self, input: SearchAsked) -> Result<SearchPage, Refusal> {
        let asked = Asked {
            words: input.words.as_str(),
            filter: finding::filter(input.filter)?,
            order: finding::order(input.order),
            skip: input.skip as usize,
            most: input.most.min(MOST) as usize,
        };
        let page = diary::search::find(self.workbook()?.read(), &asked)?;
        // Said once, above the first pages; a filter is about pages alone.
        let (people, voice_notes, articles) = match asked.skip == 0 && asked.filter.is_all() {
            true => (
                self.people_with(asked.words)?,
                self.voice_with(asked.words)?,
                self.articles_with(asked.words)?,
            ),
            false => (Vec::new(), Vec::new(), Vec::new()),
        };
        Ok(finding::page(page, people, voice_notes, articles))
    }

    /// Gets the entries of one day.
    pub fn diary_day(&mut self, input: DayAsked) -> Result<DiaryDay, Refusal> {
        let day = Day::read(&input.day)?;
        let entries = diary::list::between(self.workbook()?.read(), day, day)?;
        Ok(DiaryDay {
            day: day.to_string(),
            entries: entries.iter().map(wired::line).collect(),
            hard_day: entries.iter().any(|entry| entry.hard_day),
        })
    }

    /// Lists the days that were written on in the month that a day lies in.
    pub fn diary_month(&mut self, input: DayAsked) -> Result<MonthPage, Refusal> {
        let days = diary::month::around(self.workbook()?.read(), Day::read(&input.day)?)?;
        Ok(MonthPage {
            days: days.into_iter().map(finding::day).collect(),
        })
    }

    /// Lists every tag in use.
    pub fn tags_list(&mut self, _: Nothing) -> Result<TagsPage, Refusal> {
        let tags = store::entry_tag::all(self.workbook()?.read())?;
        let tag = |(tag, entries)| TagUsed { tag, entries };
        Ok(TagsPage {
            tags: tags.into_iter().map(tag).collect(),
        })
    }

    /// Looks at the four weeks that end on a day, and at the last week of them.
    pub fn trends_get(&mut self, input: DayAsked) -> Result<TrendsPage, Refusal> {
        let (database, to) = (self.workbook()?.read(), Day::read(&input.day)?);
        let (from, week_from) = (to.minus(trend::LONG - 1), to.minus(trend::SHORT - 1));
        let ids = trend::kept(database)?;
        let week = trend::of(database, &ids, week_from, to)?;
        let trends = trend::of(database, &ids, from, to)?;
        let hard_days = trend::hard_days(database, from, to)?;
        Ok(TrendsPage {
            from: from.to_string(),
            to: to.to_string(),
            week_from: week_from.to_string(),
            hard_days: hard_days.iter().map(Day::to_string).collect(),
            trends: trends
                .iter()
                .map(|month| {
                    let same = |week: &&trend::Trend| week.series.id == month.series.id;
                    finding::trend(month, week.iter().find(same), from, to)
                })
                .collect(),
        })
    }
}
