//! Finds every fault of the Fluent files, each with its file and line.

use std::collections::{HashMap, HashSet};
use std::fmt;

use fluent_syntax::ast::{Entry, Expression, InlineExpression, Pattern, PatternElement, Resource};
use fluent_syntax::parser;

use super::files::Source;

/// A fault in a Fluent file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Fault {
    /// Name of the file.
    pub file: String,
    /// Line, counted from 1.
    pub line: usize,
    /// What is wrong.
    pub what: String,
}

impl fmt::Display for Fault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}:{}: {}", self.file, self.line, self.what)
    }
}

/// Returns every fault of the files together: lines that cannot be read, ids that stand twice,
/// ids that do not start with their room, and references to nothing.
pub fn faults(sources: &[Source]) -> Vec<Fault> {
    let mut faults = Vec::new();
    let mut seen: HashMap<String, (String, usize)> = HashMap::new();
    let mut references: Vec<(String, Fault)> = Vec::new();
    for source in sources {
        let resource = match parser::parse(source.text) {
            Ok(resource) => resource,
            Err((resource, errors)) => {
                for error in errors {
                    let line = line_at(source.text, error.pos.start);
                    faults.push(fault(source, line, format!("cannot be read: {error}")));
                }
                resource
            }
        };
        let mut lines = Lines::new(source.text);
        for (id, patterns) in named(&resource) {
            let line = lines.of(id);
            let plain_id = id.trim_start_matches('-');
            if !belongs(plain_id, source.room()) {
                let what = format!("{id} does not start with {}-", source.room());
                faults.push(fault(source, line, what));
            }
            if let Some((file, first)) = seen.get(id) {
                let what = format!("{id} stands already in {file}:{first}");
                faults.push(fault(source, line, what));
            } else {
                seen.insert(id.to_owned(), (source.file.to_owned(), line));
            }
            for pattern in patterns {
                for name in referred(pattern) {
                    let what = format!("{id} refers to {name}, which is not there");
                    references.push((name, fault(source, line, what)));
                }
            }
        }
    }
    faults.extend(
        references
            .into_iter()
            .filter(|(name, _)| !seen.contains_key(name))
            .map(|(_, fault)| fault),
    );
    faults
}

fn fault(source: &Source, line: usize, what: String) -> Fault {
    Fault {
        file: source.file.to_owned(),
        line,
        what,
    }
}

/// Ids start with the room's name; `errors` and `notices` name one at a time: `error-locked`.
fn belongs(id: &str, room: &str) -> bool {
    let one = room.strip_suffix('s').unwrap_or(room);
    [room, one].iter().any(|start| {
        id.strip_prefix(start)
            .is_some_and(|rest| rest.starts_with('-') && rest.len() > 1)
    })
}

/// Every message (`id`) and term (`-id`) with its patterns.
fn named<'a>(resource: &'a Resource<&'a str>) -> Vec<(&'a str, Vec<&'a Pattern<&'a str>>)> {
    let mut found = Vec::new();
    for entry in &resource.body {
        match entry {
            Entry::Message(message) => {
                let mut patterns: Vec<_> = message.value.iter().collect();
                patterns.extend(message.attributes.iter().map(|found| &found.value));
                found.push((message.id.name, patterns));
            }
            Entry::Term(term) => found.push((term.id.name, vec![&term.value])),
            _ => {}
        }
    }
    found
}

/// Ids of the messages and terms that a pattern refers to.
fn referred(pattern: &Pattern<&str>) -> Vec<String> {
    let mut names = HashSet::new();
    for element in &pattern.elements {
        if let PatternElement::Placeable { expression } = element {
            match expression {
                Expression::Inline(inline) => names.extend(refers(inline)),
                Expression::Select { selector, variants } => {
                    names.extend(refers(selector));
                    for variant in variants {
                        names.extend(referred(&variant.value));
                    }
                }
            }
        }
    }
    let mut names: Vec<String> = names.into_iter().collect();
    names.sort();
    names
}

fn refers(inline: &InlineExpression<&str>) -> Vec<String> {
    match inline {
        InlineExpression::MessageReference { id, .. } => vec![id.name.to_owned()],
        InlineExpression::TermReference { id, .. } => vec![id.name.to_owned()],
        InlineExpression::Placeable { expression } => match expression.as_ref() {
            Expression::Inline(inner) => refers(inner),
            Expression::Select { .. } => Vec::new(),
        },
        _ => Vec::new(),
    }
}

fn line_at(text: &str, byte: usize) -> usize {
    let end = byte.min(text.len());
    text.as_bytes()[..end]
        .iter()
        .filter(|b| **b == b'\n')
        .count()
        + 1
}

/// Where ids start in a file, in order, so that the second of two is told apart.
pub(crate) struct Lines {
    starts: Vec<(String, usize)>,
}

impl Lines {
    pub(crate) fn new(text: &str) -> Self {
        let starts = text
            .lines()
            .enumerate()
            .filter(|(_, line)| line.starts_with(|c: char| c.is_ascii_alphabetic() || c == '-'))
            .filter_map(|(index, line)| {
                let (id, _) = line.split_once('=')?;
                let id = id.trim().trim_start_matches('-');
                Some((id.to_owned(), index + 1))
            })
            .collect();
        Self { starts }
    }

    /// The next line where this id starts; asked in the order of the file.
    pub(crate) fn of(&mut self, id: &str) -> usize {
        let at = self.starts.iter().position(|(start, _)| start == id);
        at.map_or(1, |at| self.starts.remove(at).1)
    }
}

#[cfg(test)]
mod tests {
    use super::super::files::ENGLISH;
    use super::*;

    fn told(sources: &[Source]) -> Vec<String> {
        faults(sources).iter().map(Fault::to_string).collect()
    }

    #[test]
    fn our_files_have_no_fault() {
        assert_eq!(told(ENGLISH), Vec::<String>::new());
    }

    #[test]
    fn every_fault_is_named_with_file_and_line() {
        let sources = [
            Source {
                file: "lock.ftl",
                text: "lock-open = Open\nlock-open = Open\nopen = Open\nlock-broken Open\n",
            },
            Source {
                file: "errors.ftl",
                text: "error-a =\n    .what = { lock-open }\n    .next = { lock-gone }\n",
            },
        ];
        let told = told(&sources);
        assert_eq!(told.len(), 4, "{told:#?}");
        assert!(
            told[0].starts_with("lock.ftl:4: cannot be read"),
            "{told:#?}"
        );
        assert_eq!(
            told[1],
            "lock.ftl:2: lock-open stands already in lock.ftl:1"
        );
        assert_eq!(told[2], "lock.ftl:3: open does not start with lock-");
        assert_eq!(
            told[3],
            "errors.ftl:1: error-a refers to lock-gone, which is not there"
        );
    }
}
