//! The copy lint over what packs say, text by text and all of one file together.

use super::reading::Said;
use crate::lint::grade::{self, Limits};
use crate::lint::texts::Text;
use crate::lint::{Fault, text_faults};

/// Returns what is wrong with one text of a file.
pub(crate) fn alone(file: &str, said: &Said, limits: &Limits) -> Vec<Fault> {
    let text = Text {
        key: said.key.clone(),
        line: said.line,
        said: said.words.clone(),
        values: Vec::new(),
    };
    let fault = |what| Fault {
        place: format!("{file}:{}", said.line),
        key: said.key.clone(),
        what,
    };
    let whats = text_faults(&text, limits);
    whats.into_iter().map(fault).collect()
}

/// Judges the sentences of several texts of a file together; `of` names them.
pub(crate) fn together<'a>(
    file: &str,
    of: &str,
    said: impl Iterator<Item = &'a Said>,
    limits: &Limits,
) -> Option<Fault> {
    let sentences: Vec<&str> = said
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
