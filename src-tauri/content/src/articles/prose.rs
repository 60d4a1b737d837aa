//! The copy lint over articles: the main words are at most of grade 6, the plain ones of grade 4,
//! and both keep the rules of the catalogue.
//!
//! Source: issue 4, points 17 and 18; experience, gate G9.

use super::Read;
use crate::lint::grade::{self, Limits, PLAIN, USUAL};
use crate::lint::texts::Text;
use crate::lint::{Fault, text_faults};
use crate::packs::reading::Said;

/// Returns what is wrong with the words of articles that were read.
pub fn faults(read: &Read) -> Vec<Fault> {
    let mut faults = Vec::new();
    for (file, said) in &read.said {
        for one in said {
            let limits = if one.plain { &PLAIN } else { &USUAL };
            let whats = text_faults(&text(one), limits);
            faults.extend(whats.into_iter().map(|what| Fault {
                place: format!("{file}:{}", one.line),
                key: one.key.clone(),
                what,
            }));
        }
        faults.extend(running(file, "the main words", false, said, &USUAL));
        faults.extend(running(file, "the plain words", true, said, &PLAIN));
    }
    faults
}

/// Judges the sentences of one text together.
fn running(file: &str, of: &str, plain: bool, said: &[Said], limits: &Limits) -> Option<Fault> {
    let sentences: Vec<&str> = said
        .iter()
        .filter(|one| one.plain == plain)
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
