//! What of a document cannot be printed.

use std::collections::BTreeSet;

use crate::document::{Blank, Block, Document, Table};
use crate::legible::spell;

/// Returns each character that the faces cannot print, once, in order of its code.
///
/// On paper `MISSING_SIGN` stands for them; a letter with a rare mark keeps the letter.
pub fn missing_characters(document: &Document) -> Vec<char> {
    let mut found = BTreeSet::new();
    each_text(document, &mut |text| {
        spell(text, &mut |character| {
            found.insert(character);
        });
    });
    found.into_iter().collect()
}

fn each_text(document: &Document, look: &mut dyn FnMut(&str)) {
    look(&document.title);
    document.byline.iter().for_each(|run| look(&run.text));
    document.foot.iter().for_each(|line| look(line));
    for section in &document.sections {
        look(&section.head);
        section
            .blocks
            .iter()
            .for_each(|block| each_text_of_block(block, look));
    }
}

fn each_text_of_block(block: &Block, look: &mut dyn FnMut(&str)) {
    match block {
        Block::Note(text) | Block::Text(text) => look(text),
        Block::Numbered(items) | Block::Points(items) => items.iter().for_each(|item| look(item)),
        // What a drawing shows is never set, it is heard.
        Block::Drawing(_) => {}
        Block::Table(table) => each_text_of_table(table, look),
        Block::Chart(chart) => {
            let texts = [
                &chart.name,
                &chart.sentence,
                &chart.low_words,
                &chart.high_words,
                &chart.first_label,
                &chart.latest_label,
            ];
            texts
                .into_iter()
                .chain(&chart.hint)
                .for_each(|text| look(text));
            chart
                .extreme
                .iter()
                .chain(&chart.ticks)
                .for_each(|mark| look(&mark.label));
            chart
                .table
                .iter()
                .for_each(|table| each_text_of_table(table, look));
        }
        Block::Rulers(rulers) => {
            rulers.head.iter().for_each(|text| look(text));
            for one in &rulers.rows {
                [&one.name, &one.hint, &one.change]
                    .into_iter()
                    .chain(&one.days)
                    .for_each(|text| look(text));
            }
        }
        Block::Entry(entry) => {
            look(&entry.when);
            look(&entry.text);
            entry
                .mood
                .iter()
                .chain(&entry.ratings)
                .for_each(|text| look(text));
        }
        Block::CodeGroups(code) => {
            code.groups.iter().for_each(|group| look(group));
            [&code.check_note, &code.qr_head, &code.qr_note]
                .into_iter()
                .for_each(|text| look(text));
        }
        Block::Blank(blank) => match blank {
            Blank::Lines(_) => {}
            Blank::Ruler { low, high, .. } => [low, high].into_iter().for_each(|text| look(text)),
            Blank::Ticks(texts) | Blank::Rows { head: texts, .. } => {
                texts.iter().for_each(|text| look(text));
            }
        },
    }
}

fn each_text_of_table(table: &Table, look: &mut dyn FnMut(&str)) {
    table
        .head
        .iter()
        .chain(table.rows.iter().flatten())
        .for_each(|cell| look(cell));
}
