//! The pages for sessions, on their way over the wire.

use super::sessions::same;
use crate::id::RatingId;
use crate::refused::Refused;
use crate::rooms::pages::{Last, Page, Part};
use crate::share::pages::{PagePlan, PartChoice};
use crate::store::share_log::Shared;
use crate::when::Day;
use crate::wire::{self, ErrorCode};

same!(Page, wire::PageKind: Diary, SinceLast, Final);
same!(
    Part,
    wire::PagePart: Note, ToSay, Agreed, Rulers, Forms, Helped, Tried, InTheWay, Steps, Sheets,
    HardDays, KeepDoing, EarlySigns, TurnTo, NextSteps, TellProgramme, Attendance, NotDone
);

pub(in crate::workbook) fn choice(one: PartChoice) -> wire::PagePartChoice {
    let from_sheet = one.words.as_ref().is_some_and(|words| words.from_sheet);
    wire::PagePartChoice {
        part: one.part.into(),
        name: one.name,
        holds: one.holds,
        apart: one.part.is_apart(),
        words: one.words.map(|words| words.words),
        from_sheet,
    }
}

pub(in crate::workbook) fn last(last: Last) -> wire::PageLast {
    let ratings = last.ratings.iter();
    wire::PageLast {
        from_name: last.from_name,
        for_name: last.for_name,
        large_print: last.large_print,
        parts: last.parts.into_iter().map(Into::into).collect(),
        ratings: ratings.map(|id| id.as_str().to_owned()).collect(),
    }
}

pub(in crate::workbook) fn plan(plan: wire::PagePlan, to: Day) -> Result<PagePlan, Refused> {
    Ok(PagePlan {
        page: plan.page.into(),
        from: Day::read(&plan.from)?,
        to,
        from_name: plan.from_name,
        for_name: plan.for_name,
        note: plan.note,
        parts: plan.parts.into_iter().map(Into::into).collect(),
        ratings: plan.ratings.iter().map(|id| RatingId::of(id)).collect(),
        large_print: plan.large_print,
    })
}

pub(in crate::workbook) fn shared(one: Shared) -> Result<wire::ShareLine, Refused> {
    let page = Page::named(&one.page).ok_or(ErrorCode::DataDamaged)?;
    Ok(wire::ShareLine {
        id: one.id.to_string(),
        page: page.into(),
        at: one.at.to_string(),
        from: one.from.to_string(),
        to: one.to.to_string(),
        for_name: one.for_name,
    })
}
