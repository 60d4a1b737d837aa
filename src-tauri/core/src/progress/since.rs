//! "Since last time": what a person did since a day, counted and said.
//!
//! Counts are facts. What was not done is not counted, and nothing is compared.

use std::collections::BTreeSet;

use rusqlite::Connection;
use towpath_content::sheets;
use towpath_content::words::{Arg, english};

use crate::refused::Refused;
use crate::rooms::diary;
use crate::rooms::homework::{self, Homework, kinds::Outcome};
use crate::rooms::sheets as worksheets;
use crate::when::{Day, Moment};

/// What was done in some days; each may be nothing.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Since {
    /// Days with a diary page.
    pub diary_days: usize,
    /// Days that the person called hard.
    pub hard_days: usize,
    /// Names of the worksheets that were finished, each once.
    pub worksheets: Vec<String>,
    /// Things that were tried: done, partly, or in another way.
    pub tried: usize,
}

/// Counts what was done from one day to another, both included.
pub fn of(database: &Connection, from: Day, to: Day) -> Result<Since, Refused> {
    let entries = diary::list::between(database, from, to)?;
    let days = |hard: bool| -> usize {
        let those = entries.iter().filter(|one| !hard || one.hard_day);
        those.map(|one| one.at.day()).collect::<BTreeSet<_>>().len()
    };
    let mut worksheets = Vec::new();
    for written in worksheets::between(database, Day::first(), to)? {
        let finished = written.finished.map(Moment::day);
        let title = sheets::sheets().find(&written.sheet).map(|of| &of.title);
        if let (Some(day), Some(title)) = (finished, title)
            && (from..=to).contains(&day)
            && !worksheets.contains(title)
        {
            worksheets.push(title.clone());
        }
    }
    let was_tried = |one: &Homework| {
        let said = one.outcome.filter(|(_, day)| (from..=to).contains(day));
        said.is_some_and(|(outcome, _)| outcome != Outcome::NotThisTime)
    };
    let tried = homework::all(database)?
        .iter()
        .filter(|one| was_tried(one))
        .count();
    Ok(Since {
        tried,
        diary_days: days(false),
        hard_days: days(true),
        worksheets,
    })
}

impl Since {
    /// Says it, a sentence each; nothing is said of what there is none of.
    pub fn say(&self) -> Vec<String> {
        let mut said = Vec::new();
        let counted = [
            ("session-since-diary", self.diary_days),
            ("session-since-hard", self.hard_days),
            ("session-since-tried", self.tried),
        ];
        for (key, count) in counted.into_iter().filter(|(_, count)| *count > 0) {
            said.push(english().tell(key, &[("count", number(count))]));
        }
        if !self.worksheets.is_empty() {
            let names = self.worksheets.join(", ");
            let args = [
                ("count", number(self.worksheets.len())),
                ("names", Arg::Text(&names)),
            ];
            said.push(english().tell("session-since-sheets", &args));
        }
        said
    }
}

fn number(count: usize) -> Arg<'static> {
    Arg::Number(i64::try_from(count).unwrap_or(i64::MAX))
}
