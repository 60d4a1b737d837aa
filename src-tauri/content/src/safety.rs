//! What stands before a sheet or an article: one order and one truth for both.

use crate::crisis;
use crate::sheets::pack::{Risk, SafetyLine};
use crate::words::Catalogue;

/// Says the lines: danger and chest pain above all, then with whom to do it, then its own ones.
///
/// Source: decisions, 4.1 to 4.7.
pub fn lines(risk: Risk, safety: &[SafetyLine], reviewed: bool, words: Catalogue) -> Vec<String> {
    let mut lines = Vec::new();
    let own = |line: &SafetyLine| match line {
        SafetyLine::Danger => crisis::danger(words),
        SafetyLine::ChestPain => crisis::chest_pain(words),
        SafetyLine::Limits => ["app-safety", "app-safety-limits"]
            .map(|key| words.say(key))
            .join(" "),
        line => words.say(&format!("sheet-safety-{line}")),
    };
    let leads = |line: &&SafetyLine| matches!(line, SafetyLine::Danger | SafetyLine::ChestPain);
    lines.extend(safety.iter().filter(leads).map(own));
    if risk == Risk::High {
        lines.push(words.say("sheet-safety-practitioner"));
        if !reviewed {
            lines.push(words.say("sheet-safety-unchecked"));
        }
    }
    lines.extend(safety.iter().filter(|line| !leads(line)).map(own));
    lines
}
