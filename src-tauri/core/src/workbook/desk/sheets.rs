//! Worksheets: the shelf, one sheet, its end, and the bin.

use towpath_content::sheets::pack::Strand;
use towpath_content::sheets::sheets;
use towpath_report::document::Document;

use super::Desk;
use crate::id::WrittenId;
use crate::rooms::bin;
use crate::rooms::sheets::{self as room, Written, change, shown, week};
use crate::share::sheet_paper;
use crate::when::Day;
use crate::wire::{
    Kept, Nothing, Pages, Refusal, SheetAbout, SheetAnswer, SheetAnswered, SheetAsked, SheetEnd,
    SheetGo, SheetLast, SheetNamed, SheetPage, SheetPaper, SheetPrint, SheetRemoved, SheetResize,
    SheetStart, SheetsBin, SheetsFound, SheetsPage, SheetsSearch, SheetsWritten, WorkSwitch,
    WrittenFound,
};
use crate::workbook::sheets::{named_so, waiting};
use crate::workbook::wired::{self, sheets as wired_sheets};

/// Most written sheets in one answer to a search.
const MOST_FOUND: usize = 50;

impl Desk {
    /// Lists every worksheet by shelf, and those that wait.
    pub fn sheets_list(&mut self, _: Nothing) -> Result<SheetsPage, Refusal> {
        let database = self.workbook()?.read();
        let waiting = waiting(database)?;
        let line = |one: &Written| wired_sheets::written(sheets(), one);
        Ok(SheetsPage {
            shelves: wired_sheets::shelves(database, sheets())?,
            waiting: waiting.iter().map(line).collect(),
            work: shown::is_on(database, Strand::Work)?,
        })
    }

    /// Says what stands before a sheet.
    pub fn sheet_look(&mut self, input: SheetNamed) -> Result<SheetAbout, Refusal> {
        let sheet = room::named(sheets(), &input.sheet)?;
        wired_sheets::about(self.workbook()?.read(), sheet)
    }

    /// Begins a sheet.
    pub fn sheet_start(&mut self, input: SheetStart) -> Result<SheetPage, Refusal> {
        let (sheet, now) = (room::named(sheets(), &input.sheet)?, self.now()?);
        let size = wired_sheets::size(input.size);
        let written = self.workbook_mut()?.start_sheet(sheet, size, now)?;
        wired_sheets::page(sheets(), &written)
    }

    /// Gets one written sheet.
    pub fn sheet_get(&mut self, input: SheetAsked) -> Result<SheetPage, Refusal> {
        let written = room::get(self.workbook()?.read(), WrittenId::read(&input.id)?)?;
        wired_sheets::page(sheets(), &written)
    }

    /// Answers one question; when this is back, the answer is on disk for good.
    pub fn sheet_answer(&mut self, input: SheetAnswer) -> Result<SheetAnswered, Refusal> {
        let (id, now) = (WrittenId::read(&input.id)?, self.now()?);
        let question = input.question.clone();
        let value = wired_sheets::answer(input);
        let answered = self
            .workbook_mut()?
            .answer_sheet(sheets(), id, &question, value, now);
        let (written, fits) = answered?;
        Ok(SheetAnswered {
            page: wired_sheets::page(sheets(), &written)?,
            unfit: fits.err().map(|unfit| unfit.words()),
        })
    }

    /// Keeps where a person stands in a sheet, and whether they take a break from it.
    pub fn sheet_go(&mut self, input: SheetGo) -> Result<SheetPage, Refusal> {
        let (id, now) = (WrittenId::read(&input.id)?, self.now()?);
        let place = input.place.as_deref();
        let workbook = self.workbook_mut()?;
        let written = workbook.go_in_sheet(sheets(), id, place, input.parked, now)?;
        wired_sheets::page(sheets(), &written)
    }

    /// Asks more or less of a sheet; what was answered stays.
    pub fn sheet_resize(&mut self, input: SheetResize) -> Result<SheetPage, Refusal> {
        let (id, now) = (WrittenId::read(&input.id)?, self.now()?);
        let size = wired_sheets::size(input.size);
        let written = self.workbook_mut()?.resize_sheet(sheets(), id, size, now)?;
        wired_sheets::page(sheets(), &written)
    }

    /// Finishes a sheet, says what moved and offers one next step.
    pub fn sheet_finish(&mut self, input: SheetAsked) -> Result<SheetEnd, Refusal> {
        let (id, now) = (WrittenId::read(&input.id)?, self.now()?);
        let written = self.workbook_mut()?.finish_sheet(sheets(), id, now)?;
        let of = room::definition(sheets(), &written)?;
        let today = now.day();
        let all = room::between(self.workbook()?.read(), today.minus(week::DAYS), today)?;
        let mut changes = change::sentences(of, &written.answers);
        changes.extend(week::sentences(of, &all, today));
        Ok(SheetEnd {
            page: wired_sheets::page(sheets(), &written)?,
            changes,
            offered: change::offered(of).map(wired_sheets::next),
            ask_after: of.stirs_up,
        })
    }

    /// Finds "my last one": the finished one of the same sheet.
    pub fn sheet_last(&mut self, input: SheetAsked) -> Result<SheetLast, Refusal> {
        let database = self.workbook()?.read();
        let written = room::get(database, WrittenId::read(&input.id)?)?;
        let last = room::last(database, &written)?;
        let page = last.map(|last| wired_sheets::page(sheets(), &last));
        Ok(SheetLast {
            page: page.transpose()?,
        })
    }

    /// Lists every written sheet, newest first.
    pub fn sheets_written(&mut self, _: Nothing) -> Result<SheetsWritten, Refusal> {
        let all = room::between(self.workbook()?.read(), Day::first(), Day::last())?;
        let line = |one: &Written| wired_sheets::written(sheets(), one);
        Ok(SheetsWritten {
            written: all.iter().rev().map(line).collect(),
        })
    }

    /// Finds sheets by name or number, and written ones by their words.
    pub fn sheets_search(&mut self, input: SheetsSearch) -> Result<SheetsFound, Refusal> {
        let (workbook, typed) = (self.workbook()?, input.words.as_str());
        let line = |sheet| wired_sheets::line(workbook.read(), sheet);
        let named = named_so(sheets(), typed).into_iter().map(line);
        let found = workbook.find_sheets(typed, MOST_FOUND)?;
        Ok(SheetsFound {
            sheets: named.collect::<Result<_, _>>()?,
            written: found
                .into_iter()
                .map(|one| WrittenFound {
                    line: wired_sheets::written(sheets(), &one.written),
                    pieces: one.pieces.into_iter().map(wired::finding::piece).collect(),
                })
                .collect(),
        })
    }

    /// Puts a written sheet in the bin.
    pub fn sheet_remove(&mut self, input: SheetAsked) -> Result<Nothing, Refusal> {
        let (id, now) = (WrittenId::read(&input.id)?, self.now()?);
        self.workbook_mut()?
            .save(|transaction| bin::put_sheet(transaction, id, now))?;
        Ok(Nothing {})
    }

    /// Lists the written sheets in the bin, newest removal first.
    pub fn sheets_bin(&mut self, _: Nothing) -> Result<SheetsBin, Refusal> {
        let (removed, now) = (room::removed(self.workbook()?.read())?, self.now()?);
        let line = |(written, at): &(Written, i64)| SheetRemoved {
            line: wired_sheets::written(sheets(), written),
            days_left: bin::days_left(*at, now),
        };
        Ok(SheetsBin {
            removed: removed.iter().map(line).collect(),
        })
    }

    /// Brings a written sheet back as it was.
    pub fn sheet_restore(&mut self, input: SheetAsked) -> Result<SheetPage, Refusal> {
        let id = WrittenId::read(&input.id)?;
        self.workbook_mut()?
            .save(|transaction| room::restore(transaction, id))?;
        self.sheet_get(input)
    }

    /// Removes a written sheet of the bin for good.
    pub fn sheet_remove_for_good(&mut self, input: SheetAsked) -> Result<SheetsBin, Refusal> {
        let id = WrittenId::read(&input.id)?;
        self.workbook_mut()?
            .save(|transaction| room::remove_for_good(transaction, id))?;
        self.sheets_bin(Nothing {})
    }

    /// Shows the exact pages of a sheet on paper.
    pub fn sheet_pages(&mut self, input: SheetPaper) -> Result<Pages, Refusal> {
        wired::pages(&self.sheet_document(&input)?)
    }

    /// Saves a sheet as a file where the person chose.
    pub fn sheet_save(&mut self, input: SheetPaper) -> Result<Kept, Refusal> {
        self.keep_document(&self.sheet_document(&input)?)
    }

    fn sheet_document(&self, asked: &SheetPaper) -> Result<Document, Refusal> {
        let (workbook, large) = (self.workbook()?, asked.large_print);
        Ok(match &asked.what {
            SheetPrint::List => sheet_paper::list(sheets(), large),
            SheetPrint::Blank { sheet, size } => {
                let size = wired_sheets::size(*size);
                sheet_paper::blank(room::named(sheets(), sheet)?, size, large)
            }
            SheetPrint::Filled { id } => {
                let written = room::get(workbook.read(), WrittenId::read(id)?)?;
                sheet_paper::filled(room::definition(sheets(), &written)?, &written, large)
            }
        })
    }

    /// Switches sheets about work on or off.
    pub fn sheets_work(&mut self, input: WorkSwitch) -> Result<SheetsPage, Refusal> {
        self.workbook_mut()?
            .save(|transaction| shown::switch(transaction, Strand::Work, input.on))?;
        self.sheets_list(Nothing {})
    }
}
