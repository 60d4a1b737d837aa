//! The copy lint over packs: what a sheet says keeps the rules of the catalogue, and its smallest
//! size is plain.
//!
//! Source: issue 4, point 18 (grade 6, and 4 in the smallest size); experience, gate G9.

use super::Read;
use crate::lint::grade::{self, Limits, PLAIN, USUAL};
use crate::lint::texts::Text;
use crate::lint::{Fault, text_faults};
use crate::packs::reading::{Place, Said};

/// Returns what is wrong with the words of packs that were read.
pub fn faults(read: &Read) -> Vec<Fault> {
    let mut faults = Vec::new();
    for (file, said) in &read.said {
        for one in said {
            let whats = text_faults(&text(one), &USUAL);
            faults.extend(whats.into_iter().map(|what| Fault {
                place: format!("{file}:{}", one.line),
                key: one.key.clone(),
                what,
            }));
        }
        let whole: Vec<&Said> = said.iter().collect();
        let smallest: Vec<&Said> = said.iter().filter(|one| one.plain).collect();
        faults.extend(running(file, "the whole sheet", &whole, &USUAL));
        faults.extend(running(file, "the smallest size", &smallest, &PLAIN));
    }
    faults
}

/// Judges the sentences together; what the invented person says is a person's own way of writing.
fn running(file: &str, of: &str, said: &[&Said], limits: &Limits) -> Option<Fault> {
    let sentences: Vec<&str> = said
        .iter()
        .filter(|one| one.place == Place::Ours)
        .map(|one| one.words.as_str())
        .filter(|words| words.ends_with(['.', '?']))
        .collect();
    let what = grade::fault(&sentences.join("\n"), limits)?;
    Some(Fault {
        place: file.to_owned(),
        key: of.to_owned(),
        what,
    })
}

fn text(said: &Said) -> Text {
    Text {
        key: said.key.clone(),
        line: said.line,
        said: said.words.clone(),
        values: Vec::new(),
    }
}
