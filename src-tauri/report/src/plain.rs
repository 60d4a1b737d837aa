//! A document as plain text: the same words in the same order.

use crate::document::{Blank, Block, Chart, Document, Entry, Rulers, Table};

/// Writes a document as plain text, letter for letter as it was given.
pub fn plain(document: &Document) -> String {
    let mut out = Vec::new();
    out.push(document.title.clone());
    out.push(
        document
            .byline
            .iter()
            .map(|run| run.text.as_str())
            .collect(),
    );
    for section in &document.sections {
        out.push(String::new());
        out.push(section.head.clone());
        for block in &section.blocks {
            write_block(block, &mut out);
        }
    }
    out.push(String::new());
    out.extend(document.foot.iter().cloned());
    let mut text = out.join("\n");
    text.push('\n');
    text
}

fn write_block(block: &Block, out: &mut Vec<String>) {
    match block {
        Block::Note(text) | Block::Text(text) => out.push(text.clone()),
        Block::Numbered(items) => {
            out.extend(
                items
                    .iter()
                    .enumerate()
                    .map(|(at, item)| format!("{}. {item}", at + 1)),
            );
        }
        Block::Points(items) => out.extend(items.iter().map(|item| format!("- {item}"))),
        Block::Drawing(drawing) => out.push(drawing.alt.clone()),
        Block::Table(table) => write_table(table, out),
        Block::Chart(chart) => write_chart(chart, out),
        Block::Rulers(rulers) => write_rulers(rulers, out),
        Block::Entry(entry) => write_entry(entry, out),
        Block::CodeGroups(code) => {
            let groups = code.groups.iter().enumerate();
            out.extend(groups.map(|(at, group)| format!("{}. {group}", at + 1)));
            out.push(format!("({})", code.check_note));
        }
        Block::Blank(blank) => write_blank(blank, out),
    }
}

/// What there is to answer with; room to write has no words.
fn write_blank(blank: &Blank, out: &mut Vec<String>) {
    match blank {
        Blank::Lines(_) => {}
        Blank::Ruler { top, low, high } => out.push(format!("0 {low} – {top} {high}")),
        Blank::Ticks(lines) => out.extend(lines.iter().map(|line| format!("[ ] {line}"))),
        Blank::Rows { head, .. } => out.push(head.join(" | ")),
    }
}

/// One line a row, each cell with the head of its column, so that it can be heard.
fn write_table(table: &Table, out: &mut Vec<String>) {
    for row in &table.rows {
        let mut cells = table.head.iter().zip(row);
        let name = cells.next().map_or("", |(_, cell)| cell);
        let rest: Vec<String> = cells
            .map(|(head, cell)| format!("{head}: {cell}"))
            .collect();
        out.push(if rest.is_empty() {
            name.to_string()
        } else {
            format!("{name}. {}", rest.join("; "))
        });
    }
}

fn write_chart(chart: &Chart, out: &mut Vec<String>) {
    out.push(match &chart.hint {
        Some(hint) => format!("{} ({hint})", chart.name),
        None => chart.name.clone(),
    });
    out.push(chart.sentence.clone());
    out.push(chart.alt.clone());
    if let Some(table) = &chart.table {
        write_table(table, out);
    }
}

fn write_rulers(rulers: &Rulers, out: &mut Vec<String>) {
    for one in &rulers.rows {
        out.push(format!("{} ({}): {}", one.name, one.hint, one.change));
        out.push(one.alt.clone());
    }
}

fn write_entry(entry: &Entry, out: &mut Vec<String>) {
    out.push(entry.when.clone());
    out.extend(entry.mood.clone());
    if !entry.text.is_empty() {
        out.push(entry.text.clone());
    }
    out.extend(entry.ratings.clone());
    out.extend(entry.pictures.iter().map(|picture| picture.alt.clone()));
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::samples;

    #[test]
    fn a_summary_says_the_same_in_plain_text() {
        insta::assert_snapshot!(plain(&samples::two_weeks(false)));
    }

    #[test]
    fn a_recovery_sheet_says_its_groups_in_plain_text() {
        insta::assert_snapshot!(plain(&samples::sheets::recovery()));
    }
}
