//! Worksheets, on their way over the wire: everything a screen needs, and nothing it must work out.

use std::collections::BTreeMap;

use rusqlite::Connection;
use towpath_content::sheets::kinds::{Choice, Column, Kind};
use towpath_content::sheets::pack::{Question, Sheet, Shelf, Size};
use towpath_content::sheets::{self, Sheets, banks};
use towpath_content::words::english;

use crate::refused::Refused;
use crate::rooms::sheets::value::{Cell, Value};
use crate::rooms::sheets::{self as room, Written, change, fit, flow, night, shown};
use crate::wire::{self, Private, SheetSize};

pub(in crate::workbook) fn size(size: SheetSize) -> Size {
    match size {
        SheetSize::Minute => Size::Minute,
        SheetSize::Standard => Size::Standard,
        SheetSize::Full => Size::Full,
    }
}

fn size_out(size: Size) -> SheetSize {
    match size {
        Size::Minute => SheetSize::Minute,
        Size::Standard => SheetSize::Standard,
        Size::Full => SheetSize::Full,
    }
}

/// Every shelf that has a sheet, shown or not.
pub(in crate::workbook) fn shelves(
    database: &Connection,
    all: &Sheets,
) -> Result<Vec<wire::SheetShelf>, Refused> {
    let mut shelves = Vec::new();
    for shelf in Shelf::ALL {
        let of = all.newest().filter(|sheet| sheet.shelf == *shelf);
        let sheets: Vec<_> = of
            .map(|sheet| line(database, sheet))
            .collect::<Result<_, _>>()?;
        if !sheets.is_empty() {
            let name = english().say(&format!("sheet-shelf-{shelf}"));
            let shelf = shelf.to_string();
            shelves.push(wire::SheetShelf {
                shelf,
                name,
                sheets,
            });
        }
    }
    Ok(shelves)
}

pub(in crate::workbook) fn line(
    database: &Connection,
    sheet: &Sheet,
) -> Result<wire::SheetLine, Refused> {
    let why_not = shown::why_not(database, sheet)?;
    Ok(wire::SheetLine {
        sheet: sheet.id.clone(),
        number: sheet.number,
        title: sheet.title.clone(),
        line: sheet.line.clone(),
        sizes: sizes(sheet),
        shown: why_not.is_none(),
        why_not,
    })
}

pub(in crate::workbook) fn about(
    database: &Connection,
    sheet: &Sheet,
) -> Result<wire::SheetAbout, Refused> {
    let example = |question: &Question| {
        (!question.example.is_empty()).then(|| head(question, question.example.clone()))
    };
    Ok(wire::SheetAbout {
        line: line(database, sheet)?,
        safety: sheets::safety(sheet, english()),
        stirs_up: stirs_up(sheet),
        read_first: sheet.read_first.split("\n\n").map(str::to_owned).collect(),
        who: sheet.example.clone(),
        example: match sheet.example {
            Some(_) => sheet.questions.iter().filter_map(example).collect(),
            None => Vec::new(),
        },
    })
}

pub(in crate::workbook) fn written(all: &Sheets, written: &Written) -> wire::WrittenLine {
    let of = room::definition(all, written).ok();
    let newest = of.or_else(|| all.find(&written.sheet));
    let asked = of.map(|of| asked(of, written)).unwrap_or_default();
    let at = asked
        .iter()
        .position(|id| Some(id) == written.place.as_ref());
    wire::WrittenLine {
        id: written.id.to_string(),
        sheet: written.sheet.clone(),
        title: newest.map_or_else(|| written.sheet.clone(), |sheet| sheet.title.clone()),
        called: newest.map_or_else(String::new, |sheet| room::called(sheet, written.size)),
        at: written.at.to_string(),
        finished_at: written.finished.map(|at| at.to_string()),
        parked: written.parked,
        question: at.map(|at| [count(at + 1), count(asked.len())]),
    }
}

/// Ids of the questions that are asked now, in order.
fn asked(of: &Sheet, written: &Written) -> Vec<String> {
    let shown = flow::shown(of, written.size, &written.answers);
    let asked = shown.iter().filter(|one| one.kind.is_asked());
    asked.map(|one| one.id.clone()).collect()
}

/// A written sheet with everything that is shown of it.
///
/// Errors: `SheetTooNew`.
pub(in crate::workbook) fn page(
    all: &Sheets,
    written: &Written,
) -> Result<wire::SheetPage, Refused> {
    let of = room::definition(all, written)?;
    let remarks = night::remarks(of, &written.answers);
    let mut pinned: Vec<wire::HeadAndWords> = Vec::new();
    let (mut questions, mut asked) = (Vec::new(), 0);
    for question in flow::shown(of, written.size, &written.answers) {
        let said = room::said_of(question, &written.answers);
        let number = question.kind.is_asked().then(|| {
            asked += 1;
            asked
        });
        let remark = remarks.iter().find(|remark| remark.question == question.id);
        let mut out = asked_of(question, written.answers.get(&question.id));
        out.number = number;
        out.remark = remark.map(|remark| remark.words.clone());
        out.pinned = pinned.clone();
        if question.pin && !said.is_empty() {
            pinned.push(head(question, said.clone()));
        }
        out.said = Private(said);
        questions.push(out);
    }
    Ok(wire::SheetPage {
        line: self::written(all, written),
        size: size_out(written.size),
        sizes: sizes(of),
        safety: sheets::safety(of, english()),
        stirs_up: stirs_up(of),
        place: written.place.clone(),
        asked,
        questions,
    })
}

fn asked_of(question: &Question, value: Option<&Value>) -> wire::SheetQuestion {
    let bank = question.bank.as_deref().and_then(banks::bank);
    wire::SheetQuestion {
        id: question.id.clone(),
        number: None,
        head: question.head.clone(),
        ask: question.ask.clone(),
        why: question.why.clone(),
        example: question.example.clone(),
        starters: question.starters.clone(),
        bank: bank.map_or_else(Vec::new, |bank| bank.words.clone()),
        field: field(&question.kind),
        answer: value.and_then(answer_out),
        rather_not_say: value == Some(&Value::RatherNotSay),
        said: Private::default(),
        remark: None,
        pinned: Vec::new(),
    }
}

fn field(kind: &Kind) -> wire::SheetField {
    use wire::SheetField;
    let small = |number: i64| i32::try_from(number).unwrap_or(i32::MAX);
    match kind {
        Kind::Display => SheetField::Display,
        Kind::ShortText => SheetField::ShortText {
            longest: count(fit::LONGEST_LINE),
        },
        Kind::LongText => SheetField::LongText {
            longest: count(fit::LONGEST_TEXT),
        },
        Kind::WholeNumber(of) => SheetField::WholeNumber {
            unit: of.unit.clone(),
            lowest: small(of.lowest),
            highest: small(of.highest),
        },
        Kind::Scale(of) => SheetField::Scale {
            top: small(of.top),
            low: of.low.clone(),
            high: of.high.clone(),
        },
        Kind::Choice(of) => SheetField::Choice {
            options: of.iter().map(option).collect(),
        },
        Kind::Choices(of) => SheetField::Choices {
            options: of.iter().map(option).collect(),
        },
        Kind::Day => SheetField::Date,
        Kind::Time => SheetField::Time,
        Kind::Minutes { longest } => SheetField::Minutes { longest: *longest },
        Kind::Rows(of) => SheetField::Rows {
            most: count(of.most),
            columns: of.columns.iter().map(column).collect(),
        },
        Kind::Ladder(of) => SheetField::Ladder {
            most: count(of.most),
            low: of.rating.low.clone(),
            high: of.rating.high.clone(),
        },
        Kind::Computed(_) => SheetField::Computed,
    }
}

fn option(choice: &Choice) -> wire::SheetOption {
    wire::SheetOption {
        id: choice.id.clone(),
        say: choice.say.clone(),
    }
}

fn column(column: &Column) -> wire::SheetColumn {
    wire::SheetColumn {
        id: column.id.clone(),
        head: column.head.clone(),
        field: field(&column.kind),
    }
}

/// The answer as it came; a text without anything in it takes the answer away.
pub(in crate::workbook) fn answer(input: wire::SheetAnswer) -> Value {
    let cell = |cell| match cell {
        wire::AnswerCell::Number(number) => Cell::Number(number),
        wire::AnswerCell::Text(text) => Cell::Text(text),
    };
    match input.value {
        _ if input.rather_not_say => Value::RatherNotSay,
        None => Value::Text(Private::default()),
        Some(wire::AnswerValue::Number(number)) => Value::Number(number),
        Some(wire::AnswerValue::Text(text)) => Value::Text(text),
        Some(wire::AnswerValue::Many(many)) => Value::Many(many),
        Some(wire::AnswerValue::Rows(rows)) => {
            let row = |row: BTreeMap<_, _>| {
                row.into_iter()
                    .map(|(id, value)| (id, cell(value)))
                    .collect()
            };
            Value::Rows(rows.into_iter().map(row).collect())
        }
    }
}

fn answer_out(value: &Value) -> Option<wire::AnswerValue> {
    let cell = |cell: &Cell| match cell {
        Cell::Number(number) => wire::AnswerCell::Number(*number),
        Cell::Text(text) => wire::AnswerCell::Text(text.clone()),
    };
    Some(match value {
        Value::Number(number) => wire::AnswerValue::Number(*number),
        Value::Text(text) => wire::AnswerValue::Text(text.clone()),
        Value::Many(many) => wire::AnswerValue::Many(many.clone()),
        Value::Rows(rows) => wire::AnswerValue::Rows(
            rows.iter()
                .map(|row| {
                    row.iter()
                        .map(|(id, value)| (id.clone(), cell(value)))
                        .collect()
                })
                .collect(),
        ),
        Value::RatherNotSay => return None,
    })
}

pub(in crate::workbook) fn next(offered: change::Offered) -> wire::SheetNext {
    wire::SheetNext {
        kind: offered.next.name().to_owned(),
        article: offered.article.map(|article| article.id.clone()),
        title: offered.article.map(|article| article.title.clone()),
    }
}

fn sizes(sheet: &Sheet) -> Vec<wire::SizeLine> {
    let line = |size: &Size| wire::SizeLine {
        size: size_out(*size),
        name: english().say(&format!("sheet-size-{size}")),
        minutes: sheet.minutes_of(*size),
    };
    Size::ALL.iter().map(line).collect()
}

fn stirs_up(sheet: &Sheet) -> Option<String> {
    sheet.stirs_up.then(|| english().say("sheet-stirs-up"))
}

fn head(question: &Question, words: String) -> wire::HeadAndWords {
    wire::HeadAndWords {
        question: question.id.clone(),
        head: question.head.clone(),
        words: Private(words),
    }
}

fn count(number: usize) -> u32 {
    u32::try_from(number).unwrap_or(u32::MAX)
}
