//! A document as the data that the templates read: every string legible, every line that is
//! too long broken, every chart and table measured.

use serde_json::{Value, json};

use crate::chart::{self, Metrics};
use crate::columns;
use crate::document::{
    Blank, Block, Chart, CodeGroups, Document, Drawing, Entry, Made, Run, Section, Table,
};
use crate::error::ReportError;
use crate::legible::{legible, lines};
use crate::pictures;
use crate::rulers;
use crate::scan::scan;
use crate::words::{Paragraph, breaking, flat, named, paragraphs, shortened};

/// From this many characters on a part is not measured whole: it cannot fit a page.
/// Source: a full page of 12 pt holds about 2,800.
const LONG: usize = 8_000;
/// What a row, an entry or a list item takes besides its words. Units: characters.
const ROW: usize = 60;

/// Longest title and longest foot. Units: characters; about a third of a page of large print each.
const LONGEST_TITLE: usize = 200;
const LONGEST_FOOT: usize = 600;
/// Most lines at the foot.
const MOST_FOOT_LINES: usize = 6;

/// Sizes that the data depends on; the templates hold the same. Units: points.
struct Print {
    measure: f64,
    side: f64,
    whole: f64,
    text: f64,
    note: f64,
    small: f64,
    head: f64,
    chart: &'static Metrics,
}

const STANDARD: Print = Print {
    measure: 361.0,
    side: 112.0,
    whole: 485.0,
    text: 12.0,
    note: 14.0,
    small: 10.0,
    head: 12.0,
    chart: &chart::STANDARD,
};
const LARGE: Print = Print {
    measure: 485.0,
    side: 485.0,
    whole: 485.0,
    text: 16.0,
    note: 18.0,
    small: 16.0,
    head: 18.0,
    chart: &chart::LARGE,
};
const CARD: Print = Print {
    measure: 348.0,
    side: 348.0,
    whole: 348.0,
    head: 14.0,
    ..STANDARD
};
const SHEET: Print = Print {
    measure: 320.0,
    side: 153.0,
    ..LARGE
};

/// Writes the data of a document.
///
/// Errors: every fault of a document that can be told before it is set.
pub(crate) fn data(document: &Document, made: Option<Made>) -> Result<Value, ReportError> {
    let sheet = document.sections.iter().any(|section| {
        section
            .blocks
            .iter()
            .any(|block| matches!(block, Block::CodeGroups(_)))
    });
    let print = match (sheet, document.large) {
        _ if document.small => &CARD,
        (true, _) => &SHEET,
        (false, true) => &LARGE,
        (false, false) => &STANDARD,
    };
    let title = flat(&document.title);
    if title.trim().is_empty() {
        return Err(ReportError::NoTitle);
    }
    if title.chars().count() > LONGEST_TITLE {
        return Err(ReportError::TitleTooLong);
    }
    let foot_length: usize = document.foot.iter().map(|line| line.chars().count()).sum();
    if foot_length > LONGEST_FOOT || document.foot.len() > MOST_FOOT_LINES {
        return Err(ReportError::FootTooLong);
    }
    let (lang, region) = language(&document.lang)?;
    let mut pictures = 0;
    let sections: Vec<Value> = document
        .sections
        .iter()
        .map(|section| section_data(section, print, &mut pictures))
        .collect::<Result<_, _>>()?;
    Ok(json!({
        "title": title,
        "running": shortened(&title, print.whole * 0.7, print.small),
        "lang": lang,
        "region": region,
        "large": document.large,
        "sheet": sheet,
        "small": document.small,
        "made": made.map(made_data),
        "byline": byline(&document.byline),
        "foot": document.foot.iter().map(|line| breaking(&flat(line), print.whole, print.small)).collect::<Vec<_>>(),
        "page": {
            "before": flat(&document.page_words.before),
            "between": flat(&document.page_words.between),
            "after": flat(&document.page_words.after),
        },
        "sections": sections,
    }))
}

fn made_data(made: Made) -> Value {
    json!({
        "year": made.year, "month": made.month, "day": made.day,
        "hour": made.hour, "minute": made.minute, "second": made.second,
    })
}

fn language(code: &str) -> Result<(&str, Option<&str>), ReportError> {
    let (lang, region) = match code.split_once('-') {
        Some((lang, region)) => (lang, Some(region)),
        None => (code, None),
    };
    let letters = |part: &str, lengths: std::ops::RangeInclusive<usize>| {
        lengths.contains(&part.len()) && part.bytes().all(|byte| byte.is_ascii_alphabetic())
    };
    if !letters(lang, 2..=3) || !region.is_none_or(|region| letters(region, 2..=2)) {
        return Err(ReportError::NotALanguage);
    }
    Ok((lang, region))
}

fn section_data(
    section: &Section,
    print: &Print,
    pictures: &mut usize,
) -> Result<Value, ReportError> {
    let charts = || {
        section.blocks.iter().filter_map(|block| match block {
            Block::Chart(chart) => Some(chart),
            _ => None,
        })
    };
    let frame = chart::frame(charts(), print.chart);
    let mut code = None;
    let mut blocks = Vec::new();
    let mut length = 0;
    for (at, block) in section.blocks.iter().enumerate() {
        let size = block_length(block);
        length += size;
        let mut value = match block {
            Block::Note(text) => {
                json!({ "kind": "note", "text": paragraphs(text, print.measure, print.note) })
            }
            Block::Text(text) => {
                json!({ "kind": "text", "text": paragraphs(text, print.measure, print.text) })
            }
            Block::Numbered(items) => list_data("numbered", items, print),
            Block::Points(items) => list_data("points", items, print),
            Block::Drawing(drawing) => drawing_data(drawing, print)?,
            Block::Table(table) if table.head.is_empty() => continue,
            Block::Table(table) => json!({ "kind": "table", "table": table_data(table, print) }),
            Block::Chart(chart) => {
                let with_days = !shares_days(chart, section.blocks.get(at + 1));
                let drawing = chart::draw(chart, frame, print.chart, with_days);
                chart_data(chart, drawing, print)?
            }
            Block::Rulers(pairs) => rulers::data(pairs, print.side, print.text, print.small)?,
            Block::Entry(entry) => entry_data(entry, print, pictures)?,
            Block::CodeGroups(groups) => {
                code = Some(code_data(groups)?);
                continue;
            }
            Block::Blank(blank) => blank_data(blank, print),
        };
        value["long"] = json!(size > LONG);
        blocks.push(value);
    }
    Ok(json!({
        "head": named(&section.head, print.side, print.head),
        "long": length > LONG,
        "blocks": blocks,
        "code": code,
    }))
}

/// Whether the next block is a chart over the same days, so that the days are named under it.
fn shares_days(chart: &Chart, next: Option<&Block>) -> bool {
    let Some(Block::Chart(next)) = next else {
        return false;
    };
    chart.table.is_none()
        && chart.span_days == next.span_days
        && !next.points.is_empty()
        && chart.ticks.len() == next.ticks.len()
        && chart
            .ticks
            .iter()
            .zip(&next.ticks)
            .all(|(a, b)| a.day == b.day && a.label == b.label)
}

fn list_data(kind: &str, items: &[String], print: &Print) -> Value {
    let room = print.measure - 2.0 * print.text;
    let items: Vec<_> = items
        .iter()
        .map(|item| paragraphs(item, room, print.text))
        .collect();
    json!({ "kind": kind, "items": items })
}

fn drawing_data(drawing: &Drawing, print: &Print) -> Result<Value, ReportError> {
    let alt = flat(&drawing.alt);
    if alt.trim().is_empty() {
        return Err(ReportError::NoAlternative);
    }
    Ok(json!({
        "kind": "drawing",
        "svg": drawing.svg,
        "width": print.measure,
        "height": print.measure * drawing.shape,
        "alt": alt,
    }))
}

fn chart_data(
    chart: &Chart,
    drawing: Option<chart::Drawing>,
    print: &Print,
) -> Result<Value, ReportError> {
    let alt = flat(&chart.alt);
    if drawing.is_some() && alt.trim().is_empty() {
        return Err(ReportError::NoAlternative);
    }
    Ok(json!({
        "kind": "chart",
        "name": named(&chart.name, print.side, print.text),
        "hint": chart.hint.as_ref().and_then(|hint| named(hint, print.side, print.small)),
        "sentence": paragraphs(&chart.sentence, print.measure, print.text),
        "drawing": drawing,
        "alt": alt,
        "table": chart.table.as_ref().filter(|table| !table.head.is_empty()).map(|table| table_data(table, print)),
    }))
}

/// A legible cell; its lines stay lines.
fn by_line(cell: &str) -> String {
    lines(cell).map(legible).collect::<Vec<_>>().join("\n")
}

fn table_data(table: &Table, print: &Print) -> Value {
    let cells = |row: &Vec<String>| -> Vec<String> {
        let mut cells: Vec<String> = row.iter().map(|cell| by_line(cell)).collect();
        cells.resize(table.head.len(), String::new());
        cells
    };
    let head: Vec<String> = table.head.iter().map(|cell| by_line(cell)).collect();
    let rows: Vec<Vec<String>> = table.rows.iter().map(cells).collect();
    let columns = columns::fit(&head, &rows, print.measure, print.text, print.small);
    let set = |row: &Vec<String>, size: f64| -> Vec<Vec<Paragraph>> {
        row.iter()
            .enumerate()
            .map(|(column, cell)| paragraphs(cell, columns.room(column), size))
            .collect()
    };
    json!({
        "widths": columns.widths,
        "ruled": columns.ruled,
        "head": set(&head, print.small),
        "rows": rows.iter().map(|row| set(row, print.text)).collect::<Vec<_>>(),
    })
}

fn entry_data(entry: &Entry, print: &Print, pictures: &mut usize) -> Result<Value, ReportError> {
    let drawn = pictures::data(&entry.pictures, print.measure, pictures)?;
    Ok(json!({
        "kind": "entry",
        "when": named(&entry.when, print.side, print.text),
        "mood": entry.mood.as_ref().and_then(|mood| named(mood, print.side, print.small)),
        "text": paragraphs(&entry.text, print.measure, print.text),
        "ratings": entry.ratings.as_ref().map(|text| paragraphs(text, print.measure, print.small)),
        "pictures": drawn,
    }))
}

fn blank_data(blank: &Blank, print: &Print) -> Value {
    match blank {
        Blank::Lines(lines) => json!({ "kind": "lines", "lines": lines }),
        Blank::Ruler { top, low, high } => {
            let steps: Vec<String> = (0..=10)
                .map(|step| (step * (u32::from(*top) / 10)).to_string())
                .collect();
            json!({ "kind": "ruler", "steps": steps, "low": flat(low), "high": flat(high) })
        }
        Blank::Ticks(lines) => {
            let room = print.measure - 2.0 * print.text;
            let set = |line: &String| paragraphs(line, room, print.text);
            json!({ "kind": "ticks", "items": lines.iter().map(set).collect::<Vec<_>>() })
        }
        Blank::Rows { head, rows } => {
            let head: Vec<String> = head
                .iter()
                .map(|cell| breaking(&flat(cell), print.measure, print.small))
                .collect();
            json!({ "kind": "rows", "head": head, "rows": rows })
        }
    }
}

fn code_data(code: &CodeGroups) -> Result<Value, ReportError> {
    let alt = flat(&code.qr_alt);
    if alt.trim().is_empty() {
        return Err(ReportError::NoAlternative);
    }
    let scan = scan(&code.qr)?;
    Ok(json!({
        "groups": code.groups.iter().map(|group| flat(group)).collect::<Vec<_>>(),
        "note": flat(&code.check_note),
        "head": named(&code.qr_head, SHEET.side, SHEET.head),
        "alt": alt,
        "remark": flat(&code.qr_note),
        "side": scan.side,
        "runs": scan.runs,
    }))
}

fn byline(runs: &[Run]) -> Vec<Vec<Value>> {
    let mut out = vec![Vec::new()];
    for run in runs {
        for (at, line) in lines(&run.text).enumerate() {
            if at > 0 {
                out.push(Vec::new());
            }
            if let (Some(last), false) = (out.last_mut(), line.is_empty()) {
                last.push(json!({ "text": breaking(&legible(line), STANDARD.whole, LARGE.text), "bold": run.bold }));
            }
        }
    }
    out.retain(|line| !line.is_empty());
    out
}

/// How long a block is, roughly. Units: characters.
fn block_length(block: &Block) -> usize {
    let table_length = |table: &Table| {
        table
            .rows
            .iter()
            .map(|row| ROW + row.iter().map(String::len).sum::<usize>())
            .sum::<usize>()
    };
    match block {
        Block::Note(text) | Block::Text(text) => text.len() + lines(text).count() * ROW,
        Block::Numbered(items) | Block::Points(items) => {
            items.iter().map(|item| ROW + item.len()).sum()
        }
        Block::Drawing(_) => pictures::ROOM,
        Block::Table(table) => table_length(table),
        Block::Chart(chart) => 5 * ROW + chart.table.as_ref().map_or(0, table_length),
        Block::Entry(entry) => {
            let pictures = entry.pictures.len() * pictures::ROOM;
            2 * ROW + entry.text.len() + lines(&entry.text).count() * ROW + pictures
        }
        Block::Rulers(pairs) => pairs.rows.len() * 2 * ROW,
        Block::CodeGroups(_) => 0,
        Block::Blank(blank) => match blank {
            Blank::Lines(lines) | Blank::Rows { rows: lines, .. } => usize::from(*lines) * 2 * ROW,
            Blank::Ruler { .. } => 2 * ROW,
            Blank::Ticks(lines) => lines.iter().map(|line| ROW + line.len()).sum(),
        },
    }
}
