//! The texts of a Fluent file as a person would read them.

use std::collections::HashMap;

use fluent_syntax::ast::{Entry, Expression, InlineExpression, Pattern, PatternElement};
use fluent_syntax::parser;

use crate::words::check::Lines;
use crate::words::files::Source;

/// What stands for a value that is filled in later: short and plain, so that it counts least.
const FILLED_IN: &str = "4";

/// One reading of a message: a message with plural forms has one for each.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Text {
    /// `id` or `id.attribute`.
    pub key: String,
    /// Line where its message starts.
    pub line: usize,
    /// The words.
    pub said: String,
    /// Names of the values that are filled in, in any of its readings.
    pub values: Vec<String>,
}

/// Returns every reading of every message of a file.
pub fn of(source: &Source) -> Vec<Text> {
    let resource = match parser::parse(source.text) {
        Ok(whole) => whole,
        Err((sound_part, _)) => sound_part,
    };
    let mut named = HashMap::new();
    for entry in &resource.body {
        match entry {
            Entry::Message(message) => {
                if let Some(value) = &message.value {
                    named.insert(message.id.name, value);
                }
            }
            Entry::Term(term) => {
                named.insert(term.id.name, &term.value);
            }
            _ => {}
        }
    }
    let mut lines = Lines::new(source.text);
    let mut texts = Vec::new();
    for entry in &resource.body {
        let Entry::Message(message) = entry else {
            continue;
        };
        let id = message.id.name;
        let line = lines.of(id);
        let mut add = |key: String, pattern: &Pattern<&str>| {
            let forms = forms(pattern).max(1);
            texts.extend((0..forms).map(|form| Text {
                key: key.clone(),
                line,
                said: said(pattern, form, &named),
                values: values(pattern),
            }));
        };
        if let Some(value) = &message.value {
            add(id.to_owned(), value);
        }
        for attribute in &message.attributes {
            add(format!("{id}.{}", attribute.id.name), &attribute.value);
        }
    }
    texts
}

/// Joins what is running text: whole sentences, not the names of buttons and fields.
pub fn running(texts: &[Text]) -> String {
    texts
        .iter()
        .map(|text| text.said.trim())
        .filter(|said| said.ends_with(['.', '?', '!']))
        .collect::<Vec<_>>()
        .join("\n")
}

/// The most forms that any choice in a pattern has.
fn forms(pattern: &Pattern<&str>) -> usize {
    pattern
        .elements
        .iter()
        .map(|element| match element {
            PatternElement::Placeable {
                expression: Expression::Select { variants, .. },
            } => variants.len(),
            _ => 1,
        })
        .max()
        .unwrap_or(1)
}

/// Names of the values that a pattern is filled in with.
fn values(pattern: &Pattern<&str>) -> Vec<String> {
    let mut found = Vec::new();
    for element in &pattern.elements {
        let PatternElement::Placeable { expression } = element else {
            continue;
        };
        match expression {
            Expression::Inline(inline) => found.extend(value(inline)),
            Expression::Select { selector, variants } => {
                found.extend(value(selector));
                found.extend(variants.iter().flat_map(|variant| values(&variant.value)));
            }
        }
    }
    found
}

fn value(inline: &InlineExpression<&str>) -> Option<String> {
    match inline {
        InlineExpression::VariableReference { id } => Some(id.name.to_owned()),
        InlineExpression::FunctionReference { arguments, .. } => {
            arguments.positional.first().and_then(value)
        }
        _ => None,
    }
}

/// The words of a pattern, with each choice in the given form or its last one.
fn said(pattern: &Pattern<&str>, form: usize, named: &HashMap<&str, &Pattern<&str>>) -> String {
    let mut words = String::new();
    for element in &pattern.elements {
        match element {
            PatternElement::TextElement { value } => words.push_str(value),
            PatternElement::Placeable { expression } => match expression {
                Expression::Inline(inline) => words.push_str(&filled(inline, named)),
                Expression::Select { variants, .. } => {
                    let at = form.min(variants.len().saturating_sub(1));
                    if let Some(variant) = variants.get(at) {
                        words.push_str(&said(&variant.value, form, named));
                    }
                }
            },
        }
    }
    words
}

fn filled(inline: &InlineExpression<&str>, named: &HashMap<&str, &Pattern<&str>>) -> String {
    match inline {
        InlineExpression::StringLiteral { value } => (*value).to_owned(),
        InlineExpression::MessageReference { id, .. }
        | InlineExpression::TermReference { id, .. } => named
            .get(id.name)
            .map_or_else(|| FILLED_IN.to_owned(), |pattern| plain(pattern)),
        _ => FILLED_IN.to_owned(),
    }
}

/// The text of a referred pattern; references inside it are not followed, so none can run round.
fn plain(pattern: &Pattern<&str>) -> String {
    let texts = pattern.elements.iter().map(|element| match element {
        PatternElement::TextElement { value } => *value,
        PatternElement::Placeable { .. } => FILLED_IN,
    });
    texts.collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn values_plural_forms_and_references_are_read_out() {
        let source = Source {
            file: "lock.ftl",
            text: "-lock-brand = Towpath\n\nlock-a = { -lock-brand } has { $n ->\n    [one] one page\n   *[other] { $n } pages\n}.\n    .hint = Hint\n",
        };
        let texts: Vec<(String, usize, String)> = of(&source)
            .into_iter()
            .map(|text| (text.key, text.line, text.said))
            .collect();
        let expected = [
            ("lock-a", "Towpath has one page."),
            ("lock-a", "Towpath has 4 pages."),
            ("lock-a.hint", "Hint"),
        ];
        assert_eq!(
            texts,
            expected.map(|(key, said)| (key.to_owned(), 3, said.to_owned()))
        );
        assert_eq!(
            running(&of(&source)),
            "Towpath has one page.\nTowpath has 4 pages."
        );
    }
}
