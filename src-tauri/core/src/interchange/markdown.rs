//! Markdown for reading: a head a day, then each entry.
//!
//! What a person wrote is text: nothing in it becomes a head, a link or HTML.

use std::fmt::Write;

use rusqlite::Connection;
use towpath_content::days;
use towpath_content::words::{Arg, english};

use crate::progress::series::value;
use crate::refused::Refused;
use crate::rooms::diary::Entry;
use crate::rooms::ratings::{self, Rating};
use crate::share::chosen::{self, Chosen};

/// Writes what was chosen as Markdown, oldest day first.
///
/// Errors: `NothingChosen`, `DateOutOfRange`.
pub fn write(database: &Connection, chosen: Chosen) -> Result<Vec<u8>, Refused> {
    let entries = chosen::entries(database, chosen)?;
    let known = ratings::all(database)?;
    let words = english();
    let mut page = format!("# {}\n", words.say("report-title-summary"));
    let mut day = None;
    for entry in &entries {
        if day != Some(entry.at.day()) {
            day = Some(entry.at.day());
            let said = days::full_year(words, entry.at.day().date());
            // Writing to a string cannot fail.
            let _ = write!(page, "\n## {said}\n");
        }
        write_entry(&mut page, entry, &known);
    }
    Ok(page.into_bytes())
}

fn write_entry(page: &mut String, entry: &Entry, known: &[Rating]) {
    let words = english();
    let _ = write!(page, "\n### {}\n", days::time(words, entry.at.time()));
    let mut line = Vec::new();
    if let Some(mood) = entry.mood {
        let said = words.say(&format!("mood-{mood}"));
        line.push(words.tell("report-entry-mood", &[("mood", Arg::Text(&said))]));
    }
    for rating in known {
        if let Some(value) = value(entry, &rating.id) {
            let (name, value) = (escaped(&rating.name), value.to_string());
            let args = [("name", Arg::Text(&name)), ("value", Arg::Text(&value))];
            line.push(words.tell("report-entry-rating", &args));
        }
    }
    line.extend(entry.tags.iter().map(|tag| format!("\\#{}", escaped(tag))));
    if !line.is_empty() {
        let _ = write!(page, "\n{}\n", line.join(" · "));
    }
    if !entry.text.as_str().trim().is_empty() {
        let _ = write!(page, "\n{}\n", escaped(entry.text.as_str()));
    }
}

/// Puts a backslash before every sign that would mean something in Markdown.
fn escaped(text: &str) -> String {
    let mut safe = String::with_capacity(text.len());
    for line in text.split('\n') {
        // Four spaces would make code of a line.
        let words = line.trim();
        if !safe.is_empty() {
            // A backslash at the end of a line keeps the break.
            let ends_paragraph = words.is_empty() || safe.ends_with('\n');
            safe.push_str(if ends_paragraph { "\n" } else { "\\\n" });
        }
        for (place, c) in words.char_indices() {
            let starts_line = place == 0 && "#+-=".contains(c);
            let numbers = words[..place].chars().all(|c| c.is_ascii_digit());
            let starts_list = place > 0 && ".)".contains(c) && numbers;
            if starts_line || starts_list || "\\`*_[]<>|~&".contains(c) {
                safe.push('\\');
            }
            if !c.is_control() {
                safe.push(c);
            }
        }
    }
    safe
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nothing_written_becomes_markup() {
        assert_eq!(escaped("# no *head*"), "\\# no \\*head\\*");
        assert_eq!(escaped("<script>[x](y)"), "\\<script\\>\\[x\\](y)");
        assert_eq!(
            escaped("1. one\n    code\n---"),
            "1\\. one\\\ncode\\\n\\---"
        );
        assert_eq!(escaped("a\r\n\r\nwell-being 3.5"), "a\n\nwell-being 3.5");
    }
}
