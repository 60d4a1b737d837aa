//! Today and the diary.

use super::Desk;
use crate::id::EntryId;
use crate::progress::reminding;
use crate::rooms::diary;
use crate::store;
use crate::when::Day;
use crate::wire::{
    DaysAsked, DaysPage, DiaryDay, Entry, EntryAsked, Nothing, RecentTags, Refusal, SaveEntry,
    Today,
};
use crate::workbook::{copies, wired};

/// Most entries in one reply, however many are asked for.
pub(super) const MOST: u32 = 500;

/// From how many days after the newest page a person is welcomed back.
///
/// Source: ours. Sessions of a programme are a week or two apart, so a shorter time is no gap.
const AWAY_DAYS: i32 = 14;

/// Most tags offered; more would be a list to search, not one to press.
const MOST_TAGS: usize = 12;

impl Desk {
    /// Gets the page a day starts from.
    pub fn today_get(&mut self, _: Nothing) -> Result<Today, Refusal> {
        let (workbook, now) = (self.workbook()?, self.now()?);
        let (database, today) = (workbook.read(), now.day());
        let entries = diary::list::between(database, today, today)?;
        let last = diary::list::newest_before(database, today)?;
        let away = |last: &diary::Entry| today.days_since(last.at.day()) >= AWAY_DAYS;
        let welcome_back = entries.is_empty() && last.as_ref().is_some_and(away);
        let copies = match welcome_back {
            true => None,
            false => copies::word(workbook, &copies::known(workbook)?, now),
        };
        Ok(Today {
            welcome_back,
            copies,
            nudges: reminding::due_words(database, self.nudges.due(), today)?,
            day: today.to_string(),
            entries: entries.iter().map(wired::line).collect(),
            last: last.as_ref().map(wired::line),
            last_shared: store::share_log::last_day(database)?.map(|day| day.to_string()),
        })
    }

    /// Starts an entry; nothing is kept until it is saved.
    pub fn diary_start(&mut self, _: Nothing) -> Result<Entry, Refusal> {
        let mut entry = diary::Entry::blank(EntryId::random()?, self.now()?);
        entry.hard_day = diary::is_hard_day(self.workbook()?.read(), entry.at.day())?;
        Ok(wired::entry(entry, false))
    }

    /// Saves an entry; when this is back, it is on disk for good.
    pub fn diary_save(&mut self, input: SaveEntry) -> Result<Entry, Refusal> {
        let now = self.now()?;
        let hard_day = input.hard_day;
        let entry = wired::asked(input)?;
        let (entry, saved) = self.workbook_mut()?.save_page(entry, hard_day, now)?;
        Ok(wired::entry(entry, saved))
    }

    /// Gets one entry.
    pub fn diary_get(&mut self, input: EntryAsked) -> Result<Entry, Refusal> {
        let entry = diary::get(self.workbook()?.read(), EntryId::read(&input.id)?)?;
        Ok(wired::entry(entry, true))
    }

    /// Puts one entry in the bin.
    pub fn diary_remove(&mut self, input: EntryAsked) -> Result<Nothing, Refusal> {
        let now = self.now()?;
        self.workbook_mut()?
            .remove_entry(EntryId::read(&input.id)?, now)?;
        Ok(Nothing {})
    }

    /// Lists days with their entries, newest first.
    pub fn diary_days(&mut self, input: DaysAsked) -> Result<DaysPage, Refusal> {
        let before = input.before.as_deref().map(Day::read).transpose()?;
        let page = diary::list::days(self.workbook()?.read(), before, input.most.min(MOST))?;
        let day = |(day, entries): &(Day, Vec<diary::Entry>)| DiaryDay {
            day: day.to_string(),
            entries: entries.iter().map(wired::line).collect(),
            hard_day: entries.iter().any(|entry| entry.hard_day),
        };
        Ok(DaysPage {
            days: page.days.iter().map(day).collect(),
            earlier: page.earlier,
        })
    }

    /// Lists the person's own tags, those used last first.
    pub fn diary_tags(&mut self, _: Nothing) -> Result<RecentTags, Refusal> {
        let tags = diary::tags::recent(self.workbook()?.read(), MOST_TAGS)?;
        Ok(RecentTags { tags })
    }
}
