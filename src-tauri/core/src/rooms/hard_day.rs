//! A hard day: that a day is one, and three lines of what helps, in the person's own words.
//!
//! The lines are written ahead. Nothing here starts by itself.

use rusqlite::Connection;

use crate::refused::Refused;
use crate::store::{hard_day, private_setting};
use crate::when::Day;
use crate::wire::{ErrorCode, Private, Refusal};

/// How many lines there are. Source: issue 5, point 11.
pub const LINES: usize = 3;

/// Longest line. Units: characters.
pub const LONGEST: usize = 200;

/// Name of the lines in the workbook.
const SETTING: &str = "hard-day-lines";

/// The lines; those that were not written are empty.
pub fn lines(database: &Connection) -> Result<[Private; LINES], Refused> {
    let kept = private_setting::find(database, SETTING)?.unwrap_or_default();
    let mut lines = kept.split('\n');
    Ok(std::array::from_fn(|_| {
        Private::from(lines.next().unwrap_or_default())
    }))
}

/// Keeps the lines in place of those before; a line has no end of line in it.
///
/// Errors: `TextTooLong`.
pub fn keep(database: &Connection, lines: &[Private; LINES]) -> Result<(), Refused> {
    let whole = checked(lines)?;
    match whole.iter().all(String::is_empty) {
        true => private_setting::remove(database, SETTING),
        false => private_setting::put(database, SETTING, &whole.join("\n")),
    }
}

/// Checks the lines.
///
/// Errors: `TextTooLong`.
pub fn checked(lines: &[Private; LINES]) -> Result<[String; LINES], Refused> {
    let on_one = |line: &Private| {
        line.as_str()
            .split_whitespace()
            .collect::<Vec<_>>()
            .join(" ")
    };
    let whole = lines.each_ref().map(on_one);
    match whole.iter().map(|line| line.chars().count()).max() {
        Some(long) if long > LONGEST => Err(Refusal {
            code: ErrorCode::TextTooLong,
            number: Some(long as u64),
        }),
        _ => Ok(whole),
    }
}

/// Whether a day is called hard.
pub fn is(database: &Connection, day: Day) -> Result<bool, Refused> {
    hard_day::is(database, day)
}

/// Calls a day hard before anything is written on it, or takes that back.
///
/// Such a mark stays without a page: reminders are quiet by it.
pub fn mark(database: &Connection, day: Day, hard: bool) -> Result<(), Refused> {
    hard_day::put(database, day, hard)?;
    match hard {
        true => private_setting::put(database, hard_day::WITHOUT_PAGE, &day.number().to_string()),
        false => private_setting::remove(database, hard_day::WITHOUT_PAGE),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::store::migrations;

    fn database() -> Connection {
        let database = Connection::open_in_memory().unwrap();
        migrations::take(&database).unwrap();
        database
    }

    #[test]
    fn three_lines_are_kept_each_on_one_line_and_empty_ones_keep_their_place() {
        let database = database();
        let words = |words: &[&str; LINES]| words.map(Private::from);
        assert_eq!(lines(&database).unwrap(), words(&["", "", ""]));
        let typed = words(&["", " Put the\nkettle on ", "Ring Jo"]);
        keep(&database, &typed).unwrap();
        let kept = words(&["", "Put the kettle on", "Ring Jo"]);
        assert_eq!(lines(&database).unwrap(), kept);
        let long = "x".repeat(LONGEST + 1);
        let refused = keep(&database, &words(&["", &long, ""])).unwrap_err();
        assert_eq!(
            (refused.code, refused.number),
            (ErrorCode::TextTooLong, Some(201))
        );
        assert_eq!(lines(&database).unwrap(), kept);
    }

    #[test]
    fn a_day_called_hard_without_a_page_stays_so_when_the_bin_is_tidied() {
        let database = database();
        let (day, before) = (
            Day::read("2026-11-22").unwrap(),
            Day::read("2026-11-02").unwrap(),
        );
        hard_day::put(&database, before, true).unwrap();
        mark(&database, day, true).unwrap();
        hard_day::tidy(&database).unwrap();
        assert!(is(&database, day).unwrap());
        // Only the newest such day; a mark that came with a page goes with it.
        assert!(!is(&database, before).unwrap());
        mark(&database, day.plus(1), true).unwrap();
        hard_day::tidy(&database).unwrap();
        assert!(!is(&database, day).unwrap());
        mark(&database, day.plus(1), false).unwrap();
        assert!(!is(&database, day.plus(1)).unwrap());
    }
}
