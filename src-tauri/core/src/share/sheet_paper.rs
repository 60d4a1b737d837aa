//! Worksheets on paper: blank with room to write, filled, and the list of all to tick.
//!
//! One definition sets all three, in the order of the screen.

use rusqlite::Connection;
use towpath_content::days;
use towpath_content::sheets::kinds::{Choice, Kind};
use towpath_content::sheets::pack::{Condition, Question, Sheet, Shelf, ShowIf, Size, Test};
use towpath_content::sheets::{self, Sheets};
use towpath_content::words::{Arg, english};
use towpath_report::document::{Blank, Block, Document, Run, Section, Table};

use super::{DOT, LANGUAGE, Plan, page_words, section};
use crate::refused::Refused;
use crate::rooms::sheets::value::Value;
use crate::rooms::sheets::{self as room, Written, change, flow, said};

/// Lines to write on, by kind of answer.
const SHORT: u8 = 1;
const LONG: u8 = 3;
const ROWS: u8 = 6;

/// Sets a sheet with room to write by hand.
pub fn blank(sheet: &Sheet, size: Size, large: bool) -> Document {
    let mut sections = opening(sheet);
    let mut number = 0;
    for question in sheet.questions.iter().filter(|one| one.from <= size) {
        let mut blocks: Vec<Block> = when(sheet, question).map(Block::Text).into_iter().collect();
        blocks.push(Block::Text(question.ask.clone()));
        blocks.extend(room_for(&question.kind).map(Block::Blank));
        sections.push(Section {
            head: head(question, &mut number),
            blocks,
        });
    }
    document(
        sheet,
        vec![Run::plain(room::called(sheet, size))],
        sections,
        large,
    )
}

/// Sets a written sheet: every question that is shown and has an answer.
pub fn filled(sheet: &Sheet, written: &Written, large: bool) -> Document {
    let mut sections = opening(sheet);
    let mut number = 0;
    for question in flow::shown(sheet, written.size, &written.answers) {
        let head = head(question, &mut number);
        let blocks = answer(question, written);
        if !blocks.is_empty() {
            sections.push(Section { head, blocks });
        }
    }
    let changes = change::sentences(sheet, &written.answers);
    if !changes.is_empty() {
        let blocks = vec![Block::Text(changes.join("\n"))];
        sections.push(section("sheet-paper-change", blocks));
    }
    let day = days::full_year(english(), written.at.day().date());
    let called = room::called(sheet, written.size);
    document(
        sheet,
        vec![Run::plain([called, day].join(DOT))],
        sections,
        large,
    )
}

/// Sets the list of all sheets, each with a box to tick, for the first session.
pub fn list(all: &Sheets, large: bool) -> Document {
    let words = english();
    let line = |sheet: &Sheet| format!("{}{DOT}{}", sheet.number, sheet.title);
    let shelf = |shelf: &Shelf| {
        let of = all.newest().filter(|sheet| sheet.shelf == *shelf);
        let lines: Vec<String> = of.map(line).collect();
        (!lines.is_empty()).then(|| {
            let ticks = vec![Block::Blank(Blank::Ticks(lines))];
            section(&format!("sheet-shelf-{shelf}"), ticks)
        })
    };
    Document {
        title: words.say("sheet-paper-list"),
        byline: vec![Run::plain(words.say("sheet-paper-list-line"))],
        sections: Shelf::ALL.iter().filter_map(shelf).collect(),
        ..paper(large)
    }
}

/// The ticked sheets of the period as parts of a summary, oldest first.
///
/// Errors: `SheetGone` when a ticked one is not in the workbook; `SheetTooNew`.
pub fn parts(database: &Connection, all: &Sheets, plan: &Plan) -> Result<Vec<Section>, Refused> {
    let written = room::between(database, plan.from, plan.to)?;
    for id in &plan.sheets {
        if !written.iter().any(|one| one.id == *id) {
            // Of another day it stays out; not there at all is worth a word.
            room::get(database, *id)?;
        }
    }
    let mut parts = Vec::new();
    for one in written.iter().filter(|one| plan.sheets.contains(&one.id)) {
        parts.extend(part(room::definition(all, one)?, one));
    }
    Ok(parts)
}

/// A written sheet as one part of a summary: its heads and answers as a table.
pub fn part(sheet: &Sheet, written: &Written) -> Option<Section> {
    let shown = flow::shown(sheet, written.size, &written.answers);
    let row = |question: &&Question| {
        let said = room::said_of(question, &written.answers);
        (!said.is_empty()).then(|| vec![question.head.clone(), said])
    };
    let rows: Vec<Vec<String>> = shown.iter().filter_map(row).collect();
    let words = english();
    let day = days::full_year(words, written.at.day().date());
    (!rows.is_empty()).then(|| Section {
        head: [sheet.title.clone(), day].join(DOT),
        blocks: vec![Block::Table(Table {
            head: ["sheet-paper-question", "sheet-paper-answer"]
                .map(|key| words.say(key))
                .to_vec(),
            rows,
        })],
    })
}

/// Writes a document of these as plain text.
pub fn plain(document: &Document) -> String {
    towpath_report::plain(document)
}

fn document(sheet: &Sheet, byline: Vec<Run>, sections: Vec<Section>, large: bool) -> Document {
    Document {
        title: sheet.title.clone(),
        byline,
        sections,
        ..paper(large)
    }
}

fn paper(large: bool) -> Document {
    Document {
        title: String::new(),
        byline: Vec::new(),
        sections: Vec::new(),
        foot: vec![english().say("report-foot-safety")],
        large,
        small: false,
        page_words: page_words(),
        lang: LANGUAGE.to_owned(),
    }
}

/// What stands before the first question: the safety lines, and that it may stir things up.
fn opening(sheet: &Sheet) -> Vec<Section> {
    let mut lines = sheets::safety(sheet, english());
    if sheet.stirs_up {
        lines.push(english().say("sheet-stirs-up"));
    }
    match lines.is_empty() {
        true => Vec::new(),
        false => vec![section(
            "sheet-paper-first",
            vec![Block::Text(lines.join("\n\n"))],
        )],
    }
}

/// The head of a question with its number among those that are asked.
fn head(question: &Question, number: &mut usize) -> String {
    if !question.kind.is_asked() {
        return question.head.clone();
    }
    *number += 1;
    format!("{number}  {}", question.head)
}

fn room_for(kind: &Kind) -> Option<Blank> {
    let say = |options: &[Choice]| options.iter().map(|one| one.say.clone()).collect();
    Some(match kind {
        Kind::Display => return None,
        Kind::LongText => Blank::Lines(LONG),
        Kind::Scale(scale) => Blank::Ruler {
            top: u8::try_from(scale.top).unwrap_or(u8::MAX),
            low: scale.low.clone(),
            high: scale.high.clone(),
        },
        Kind::Choice(options) | Kind::Choices(options) => Blank::Ticks(say(options)),
        Kind::Rows(rows) => Blank::Rows {
            head: rows
                .columns
                .iter()
                .map(|column| column.head.clone())
                .collect(),
            rows: ROWS,
        },
        Kind::Ladder(_) => Blank::Rows {
            head: ladder_head(),
            rows: ROWS,
        },
        Kind::ShortText
        | Kind::WholeNumber(_)
        | Kind::Day
        | Kind::Time
        | Kind::Minutes { .. }
        | Kind::Computed(_) => Blank::Lines(SHORT),
    })
}

fn ladder_head() -> Vec<String> {
    ["sheet-paper-step", "sheet-paper-rating"]
        .map(|key| english().say(key))
        .to_vec()
}

/// Says on paper when a question is for the person: "If “Can I act on it?” is: Yes".
fn when(sheet: &Sheet, question: &Question) -> Option<String> {
    let (conditions, join) = match question.show_if.as_ref()? {
        ShowIf::All(conditions) => (conditions, "sheet-paper-and"),
        ShowIf::Any(conditions) => (conditions, "sheet-paper-or"),
    };
    let said: Vec<String> = conditions
        .iter()
        .filter_map(|one| condition(sheet, one))
        .collect();
    let list = said.join(&english().say(join));
    Some(english().tell("sheet-paper-if", &[("when", Arg::Text(&list))]))
}

fn condition(sheet: &Sheet, condition: &Condition) -> Option<String> {
    let asked = sheet.question(&condition.question)?;
    let options = match &asked.kind {
        Kind::Choice(options) | Kind::Choices(options) => options.as_slice(),
        _ => &[],
    };
    let named = |ids: &[String], fits: bool| {
        let is = |one: &&Choice| ids.contains(&one.id) == fits;
        let said: Vec<&str> = options
            .iter()
            .filter(is)
            .map(|one| one.say.as_str())
            .collect();
        said.join(" / ")
    };
    let number = |number: i64, key| {
        let number = number.to_string();
        english().tell(key, &[("number", Arg::Text(&number))])
    };
    let answer = match &condition.test {
        Test::Is(ids) => named(ids, true),
        Test::IsNot(ids) => named(ids, false),
        Test::AtLeast(least) => number(*least, "sheet-paper-at-least"),
        Test::AtMost(most) => number(*most, "sheet-paper-at-most"),
    };
    let args = [
        ("head", Arg::Text(asked.head.as_str())),
        ("answer", Arg::Text(&answer)),
    ];
    Some(english().tell("sheet-paper-is", &args))
}

fn answer(question: &Question, written: &Written) -> Vec<Block> {
    if question.kind == Kind::Display {
        return vec![Block::Text(question.ask.clone())];
    }
    let Some(Value::Rows(rows)) = written.answers.get(&question.id) else {
        let said = room::said_of(question, &written.answers);
        return (!said.is_empty())
            .then_some(Block::Text(said))
            .into_iter()
            .collect();
    };
    let head = match &question.kind {
        Kind::Rows(rows) => rows
            .columns
            .iter()
            .map(|column| column.head.clone())
            .collect(),
        _ => ladder_head(),
    };
    let rows = rows
        .iter()
        .map(|row| said::cells(&question.kind, row))
        .collect();
    vec![Block::Table(Table { head, rows })]
}

#[cfg(test)]
mod tests;
