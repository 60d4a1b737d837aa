//! What the parts of the pages for sessions are made of, read once.

use std::collections::{BTreeMap, BTreeSet};

use chrono::Datelike;
use rusqlite::Connection;
use towpath_content::sheets::pack::Strand;
use towpath_content::sheets::sheets;
use towpath_content::words::{Arg, english};

use crate::progress::{since, trend};
use crate::refused::Refused;
use crate::rooms::goals::{self, Goal};
use crate::rooms::homework::{self, Homework};
use crate::rooms::pages::{self, Page, Part};
use crate::rooms::rulers::{
    self,
    compare::{self, Compared, Totals},
};
use crate::rooms::sessions::{self, Session, order, saying};
use crate::rooms::sheets::shown;
use crate::rooms::sheets::{self as worksheets, Written};
use crate::store::saying::Saying;
use crate::when::Day;
use crate::wire::Private;

/// The sheet whose answers the final page begins with.
const STAYING_WELL: &str = "staying-well";

/// What the workbook holds for the parts of a page.
pub struct Facts {
    /// Which page.
    pub page: Page,
    /// Its first day.
    pub from: Day,
    /// Its last day.
    pub to: Day,
    /// Things to try of which the person said in these days what came of them.
    pub told: Vec<Homework>,
    /// Sessions of these days of which the person said what came of them.
    pub sessions: Vec<Session>,
    /// The last session the person went to.
    pub last: Option<Session>,
    /// What waits to be said.
    pub to_say: Vec<Saying>,
    /// Every goal.
    pub goals: Vec<Goal>,
    /// Names of the worksheets that were finished in these days.
    pub worksheets: Vec<String>,
    /// Days of these that were called hard.
    pub hard: BTreeSet<Day>,
    /// First against latest on our own rulers.
    pub rulers: Vec<Compared>,
    /// First against latest on forms.
    pub forms: Vec<Totals>,
    /// Words by part: the person's own, or what the staying-well sheet says.
    pub words: BTreeMap<&'static str, Words>,
}

impl Facts {
    /// Whether a day must be said with its year.
    pub fn has_several_years(&self) -> bool {
        self.from.date().year() != self.to.date().year()
    }
}

/// The words of a part.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Words {
    /// The words; empty where the person took them out.
    pub words: Private,
    /// Whether they come from a worksheet and were not changed here.
    pub from_sheet: bool,
}

/// Reads what a page of these days is made of.
pub fn of(database: &Connection, page: Page, from: Day, to: Day) -> Result<Facts, Refused> {
    let days = from..=to;
    let mut told = homework::all(database)?;
    told.retain(|one| one.outcome.is_some_and(|(_, day)| days.contains(&day)));
    told.sort_by_key(|one| one.outcome.map(|(_, day)| day));
    let mut sessions = sessions::all(database)?;
    let last = order::last(&sessions, to).cloned();
    let is_told =
        |one: &Session| one.outcome.is_some() && one.day.is_some_and(|d| days.contains(&d));
    sessions.retain(is_told);
    let sittings = rulers::all(database)?;
    let work = shown::is_on(database, Strand::Work)?;
    Ok(Facts {
        page,
        from,
        to,
        told,
        sessions,
        last,
        to_say: saying::waiting(database)?,
        goals: goals::all(database)?,
        worksheets: since::of(database, from, to)?.worksheets,
        hard: trend::hard_days(database, from, to)?,
        rulers: compare::rulers(&sittings, work),
        forms: compare::forms(&sittings),
        words: words(database)?,
    })
}

/// The first day that the final page is about: the first session the person went to, or the first
/// answers on the rulers, whichever came first; today where there is neither.
pub fn begun(database: &Connection, today: Day) -> Result<Day, Refused> {
    let went = |one: &Session| match one.outcome {
        Some(sessions::Outcome::Went) => one.day,
        _ => None,
    };
    let sessions = sessions::all(database)?;
    let sittings = rulers::all(database)?;
    let days = sessions.iter().filter_map(went);
    let days = days.chain(sittings.iter().map(|one| one.day));
    Ok(days.filter(|day| *day <= today).min().unwrap_or(today))
}

fn words(database: &Connection) -> Result<BTreeMap<&'static str, Words>, Refused> {
    let mut words: BTreeMap<&str, Words> = BTreeMap::new();
    for (part, said) in prefilled(database)? {
        let words_of = Words {
            words: Private::from(said.as_str()),
            from_sheet: true,
        };
        words.insert(part.name(), words_of);
    }
    for (part, own) in pages::words(database)? {
        let own = Words {
            words: own,
            from_sheet: false,
        };
        words.insert(part.name(), own);
    }
    Ok(words)
}

/// What the staying-well sheet says, for the parts that begin with it. The newest one that has an
/// answer says it.
fn prefilled(database: &Connection) -> Result<Vec<(Part, String)>, Refused> {
    let mut all = worksheets::between(database, Day::first(), Day::last())?;
    all.retain(|one| one.sheet == STAYING_WELL);
    let said = |question: &str| {
        let mut said = all.iter().rev().map(|one| said_of(one, question));
        said.find(|said| !said.is_empty()).unwrap_or_default()
    };
    let first = said("first-thing");
    let first = (!first.is_empty())
        .then(|| english().tell("page-first-thing", &[("words", Arg::Text(&first))]));
    let early: Vec<String> = [said("early")].into_iter().chain(first).collect();
    let parts = [
        (Part::Helped, said("helped")),
        (Part::KeepDoing, said("keep-doing")),
        (Part::EarlySigns, early.join("\n").trim().to_owned()),
        (Part::TurnTo, said("red-plan")),
    ];
    Ok(parts
        .into_iter()
        .filter(|(_, said)| !said.is_empty())
        .collect())
}

/// A person who would rather not say has said nothing for a page.
fn said_of(written: &Written, question: &str) -> String {
    let of = worksheets::definition(sheets(), written).ok();
    let question = of.and_then(|of| of.question(question));
    let kept = question.and_then(|one| written.answers.get(&one.id));
    match (question, kept) {
        (Some(_), Some(worksheets::value::Value::RatherNotSay)) => String::new(),
        (Some(question), Some(_)) => worksheets::said_of(question, &written.answers),
        _ => String::new(),
    }
}
