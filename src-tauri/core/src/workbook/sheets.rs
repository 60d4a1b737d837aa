//! Worksheets in a workbook: begun, answered, grown, finished, found. Each change is one save.

use rusqlite::Connection;
use towpath_content::sheets::Sheets;
use towpath_content::sheets::pack::{Sheet, Size};

use super::Workbook;
use crate::id::WrittenId;
use crate::refused::Refused;
use crate::rooms::diary::pieces::{self, Piece};
use crate::rooms::diary::words;
use crate::rooms::sheets::fit::Unfit;
use crate::rooms::sheets::value::Value;
use crate::rooms::sheets::{self, Written};
use crate::store::{self, sheet_words};
use crate::when::Moment;

/// Most words that are looked for; more are passed over.
const MOST_WORDS: usize = 16;

/// A written sheet that was found, with the place that matched.
pub struct FoundSheet {
    /// The sheet.
    pub written: Written,
    /// The place, in pieces.
    pub pieces: Vec<Piece>,
}

impl Workbook {
    /// Begins a sheet. One of the same edition that was begun and never answered is taken up again,
    /// so that looking at a sheet leaves nothing behind.
    pub fn start_sheet(&mut self, of: &Sheet, size: Size, now: Moment) -> Result<Written, Refused> {
        let same = |one: &Written| {
            one.answers.is_empty() && one.sheet == of.id && one.edition == of.edition
        };
        let unused = sheets::open(self.read())?.into_iter().find(same);
        let id = unused.map_or_else(WrittenId::random, |one| Ok(one.id))?;
        let written = sheets::blank(id, of, size, now);
        self.keep_sheet(of, &written, now)?;
        Ok(written)
    }

    /// Answers one question and keeps it; what does not fit is not kept, and the sheet is as it was.
    ///
    /// Errors: `SheetGone`, `SheetTooNew`, `QuestionUnknown`.
    pub fn answer_sheet(
        &mut self,
        all: &Sheets,
        id: WrittenId,
        question: &str,
        value: Value,
        now: Moment,
    ) -> Result<(Written, Result<(), Unfit>), Refused> {
        let mut written = sheets::get(self.read(), id)?;
        let of = sheets::definition(all, &written)?;
        let before = written.clone();
        let fits = sheets::answer(of, &mut written, question, value)?;
        if written != before {
            self.keep_sheet(of, &written, now)?;
        }
        Ok((written, fits))
    }

    /// Keeps where a person stands, and whether they take a break.
    ///
    /// Errors: `SheetGone`, `SheetTooNew`, `QuestionUnknown`.
    pub fn go_in_sheet(
        &mut self,
        all: &Sheets,
        id: WrittenId,
        place: Option<&str>,
        parked: bool,
        now: Moment,
    ) -> Result<Written, Refused> {
        let mut written = sheets::get(self.read(), id)?;
        let of = sheets::definition(all, &written)?;
        let before = written.clone();
        if let Some(place) = place {
            written.place = Some(sheets::asked(of, place)?.id.clone());
        }
        written.parked = parked;
        if written != before {
            self.keep_sheet(of, &written, now)?;
        }
        Ok(written)
    }

    /// Asks more or less of a sheet; what was answered stays.
    ///
    /// Errors: `SheetGone`, `SheetTooNew`.
    pub fn resize_sheet(
        &mut self,
        all: &Sheets,
        id: WrittenId,
        size: Size,
        now: Moment,
    ) -> Result<Written, Refused> {
        let mut written = sheets::get(self.read(), id)?;
        let of = sheets::definition(all, &written)?;
        sheets::resize(of, &mut written, size);
        self.keep_sheet(of, &written, now)?;
        Ok(written)
    }

    /// Finishes a sheet; nothing has to be answered for that.
    ///
    /// Errors: `SheetGone`, `SheetTooNew`.
    pub fn finish_sheet(
        &mut self,
        all: &Sheets,
        id: WrittenId,
        now: Moment,
    ) -> Result<Written, Refused> {
        let mut written = sheets::get(self.read(), id)?;
        let of = sheets::definition(all, &written)?;
        written.finished.get_or_insert(now);
        written.parked = false;
        self.keep_sheet(of, &written, now)?;
        Ok(written)
    }

    /// Finds written sheets by the beginnings of words, newest first.
    pub fn find_sheets(&self, typed: &str, most: usize) -> Result<Vec<FoundSheet>, Refused> {
        let runs: Vec<Vec<&str>> = typed
            .split_whitespace()
            .take(MOST_WORDS)
            .map(|typed| {
                words::of(typed)
                    .map(|word| &typed[word.start..word.end])
                    .collect()
            })
            .collect();
        let numbers = sheet_words::matching(self.read(), &runs.concat(), most)?;
        let folded: Vec<Vec<String>> = runs
            .into_iter()
            .map(|run| run.into_iter().map(words::fold).collect())
            .collect();
        let mut found = Vec::new();
        for number in numbers {
            found.extend(self.found_sheet(number, &folded)?);
        }
        Ok(found)
    }

    fn found_sheet(
        &self,
        number: i64,
        asked: &[Vec<String>],
    ) -> Result<Option<FoundSheet>, Refused> {
        let Some(row) = store::sheet::numbered(self.read(), number)? else {
            return Ok(None);
        };
        let text = store::sheet::words(self.read(), number)?;
        Ok(Some(FoundSheet {
            written: sheets::get(self.read(), row.id)?,
            pieces: pieces::of(&text, asked),
        }))
    }

    fn keep_sheet(&mut self, of: &Sheet, written: &Written, now: Moment) -> Result<(), Refused> {
        self.save(|transaction| sheets::put(transaction, Some(of), written, now))
    }
}

/// Sheets whose name holds each word typed, or whose number it is: "12" and "sheet 12" alike.
pub fn named_so<'a>(all: &'a Sheets, typed: &str) -> Vec<&'a Sheet> {
    let asked: Vec<String> = words::of(typed).map(|word| word.folded).collect();
    let holds = |sheet: &&Sheet| {
        let number = sheet.number.to_string();
        let name = format!("{} {} {} sheet", sheet.title, sheet.line, sheet.id);
        let words: Vec<String> = words::of(&name).map(|word| word.folded).collect();
        let begins = |asked: &String| {
            *asked == number || words.iter().any(|word| word.starts_with(asked.as_str()))
        };
        asked.iter().all(begins)
    };
    match asked.is_empty() {
        true => Vec::new(),
        false => all.newest().filter(holds).collect(),
    }
}

/// Sheets that wait: begun, with something in them, and not finished.
pub fn waiting(database: &Connection) -> Result<Vec<Written>, Refused> {
    let mut open = sheets::open(database)?;
    open.retain(|one| one.parked || !one.answers.is_empty());
    Ok(open)
}
