//! The parts of the pages for sessions, each as it stands on paper.
//!
//! It must not name what was not done anywhere but in the part of that name, and it must not
//! make a rate of fewer than five tries.

use std::collections::BTreeSet;

use towpath_content::crisis::{self, Kind as Help};
use towpath_content::days;
use towpath_content::words::{Arg, english};
use towpath_report::document::{Block, Table};

use super::page_facts::Facts;
use super::ruler_paper;
use crate::rooms::goals::Goal;
use crate::rooms::goals::kinds::{State, What};
use crate::rooms::homework::kinds::{InTheWay, Outcome};
use crate::rooms::homework::{self, Homework};
use crate::rooms::pages::{Page, Part};
use crate::rooms::sessions;
use crate::when::Day;

/// From here on it is said how often a thing went well. Source: issue 5, point 5.
const FEWEST_TRIES: usize = 5;

/// Says the head of a part.
pub fn head(part: Part, facts: &Facts) -> String {
    match part {
        Part::ToSay if !facts.to_say.is_empty() => {
            english().tell("session-say-head", &[("count", number(facts.to_say.len()))])
        }
        _ => name(part),
    }
}

/// Names a part.
pub fn name(part: Part) -> String {
    english().say(&format!("page-part-{}", part.name()))
}

/// How many things stand in a part.
pub fn holds(part: Part, facts: &Facts) -> usize {
    let own = own(part, facts).map_or(0, |words| {
        words.lines().filter(|line| !line.trim().is_empty()).count()
    });
    let there = match part {
        Part::ToSay => facts.to_say.len(),
        Part::Agreed => facts.last.as_ref().map_or(0, |last| last.agreed().len()),
        Part::Rulers => facts.rulers.len(),
        Part::Forms => facts.forms.len(),
        Part::Tried => tried(facts).len(),
        Part::InTheWay => in_the_way(facts).len(),
        Part::Steps => steps(facts).len(),
        Part::Sheets => facts.worksheets.len(),
        Part::HardDays => facts.hard.len(),
        Part::TurnTo => numbers().len(),
        Part::NextSteps => next_steps(facts).len(),
        Part::Attendance => facts.sessions.len(),
        Part::NotDone => not_done(facts).len(),
        Part::Note | Part::Helped | Part::KeepDoing | Part::EarlySigns | Part::TellProgramme => 0,
    };
    own + there
}

/// Sets a part; one that holds nothing says so.
pub fn blocks(part: Part, facts: &Facts) -> Vec<Block> {
    let mut blocks = set(part, facts);
    if let Some(words) = own(part, facts) {
        blocks.push(match part {
            Part::Note => Block::Note(words.to_owned()),
            _ => Block::Text(words.to_owned()),
        });
    }
    if blocks.is_empty() {
        blocks.push(Block::Text(english().say(&nothing(part))));
    }
    blocks
}

fn nothing(part: Part) -> String {
    let key = format!("page-none-{}", part.name());
    match english().has(&key) {
        true => key,
        false => "page-none".to_owned(),
    }
}

fn own(part: Part, facts: &Facts) -> Option<&str> {
    let words = facts
        .page
        .takes_words(part)
        .then(|| facts.words.get(part.name()))??;
    let words = words.words.as_str().trim();
    (!words.is_empty()).then_some(words)
}

fn set(part: Part, facts: &Facts) -> Vec<Block> {
    let points = |lines: Vec<String>| list(lines, Block::Points);
    match part {
        Part::ToSay => {
            let said = facts.to_say.iter().map(|one| one.words.0.clone());
            list(said.collect(), Block::Numbered)
        }
        Part::Agreed => {
            let agreed = facts.last.iter().flat_map(|last| last.agreed());
            points(agreed.map(|one| one.0).collect())
        }
        Part::Rulers => ruler_paper::rulers(&facts.rulers),
        Part::Forms => ruler_paper::forms(&facts.forms)
            .into_iter()
            .map(Block::Table)
            .collect(),
        Part::Tried => table(tried_head(facts), tried(facts)),
        Part::InTheWay => list(in_the_way(facts), |lines| Block::Text(lines.join("\n"))),
        Part::Steps => points(steps(facts)),
        Part::Sheets => points(facts.worksheets.clone()),
        Part::HardDays => list(named(&facts.hard, facts), |days| {
            Block::Text(days.join(", "))
        }),
        Part::TurnTo => turn_to(),
        Part::NextSteps => points(next_steps(facts)),
        Part::Attendance => list(attendance(facts), |lines| Block::Text(lines.join("\n"))),
        Part::NotDone => points(not_done(facts)),
        Part::Note | Part::Helped | Part::KeepDoing | Part::EarlySigns | Part::TellProgramme => {
            Vec::new()
        }
    }
}

fn list(lines: Vec<String>, block: impl FnOnce(Vec<String>) -> Block) -> Vec<Block> {
    (!lines.is_empty())
        .then(|| block(lines))
        .into_iter()
        .collect()
}

fn table(head: &[&str], rows: Vec<Vec<String>>) -> Vec<Block> {
    let head = head.iter().map(|key| english().say(key)).collect();
    (!rows.is_empty())
        .then(|| Block::Table(Table { head, rows }))
        .into_iter()
        .collect()
}

fn tried_head(facts: &Facts) -> &'static [&'static str] {
    match facts.page {
        Page::Final => &["page-tried-what", "page-tried-often", "page-tried-noticed"],
        _ => &["page-tried-what", "page-tried-came"],
    }
}

fn was_tried(one: &&Homework) -> bool {
    matches!(one.outcome, Some((outcome, _)) if outcome != Outcome::NotThisTime)
}

fn tried(facts: &Facts) -> Vec<Vec<String>> {
    let all: Vec<&Homework> = facts.told.iter().filter(was_tried).collect();
    match facts.page {
        Page::Final => tried_in_all(&all),
        _ => all.into_iter().map(came_of).collect(),
    }
}

/// What was tried, and what came of it in the person's own words.
fn came_of(one: &Homework) -> Vec<String> {
    let outcome = one
        .outcome
        .map(|(outcome, _)| homework::outcome_words(outcome));
    let outcome = outcome.map(|said| english().tell("page-came", &[("said", Arg::Text(&said))]));
    let told = [&one.told.noticed, &one.told.feed_back];
    let told = told.into_iter().map(|words| words.as_str().to_owned());
    let lines: Vec<String> = outcome.into_iter().chain(told).collect();
    let lines: Vec<String> = lines.into_iter().filter(|line| !line.is_empty()).collect();
    vec![one.tried().0.clone(), lines.join("\n")]
}

/// The same thing once, however often it was tried, in the order it was first tried.
fn tried_in_all(all: &[&Homework]) -> Vec<Vec<String>> {
    let mut things: Vec<Vec<&Homework>> = Vec::new();
    for one in all {
        match things.iter_mut().find(|there| is_same(there[0], one)) {
            Some(there) => there.push(one),
            None => things.push(vec![one]),
        }
    }
    let row = |tries: &Vec<&Homework>| {
        let noticed = tries.iter().rev().map(|one| one.told.noticed.as_str());
        let noticed = noticed.into_iter().find(|words| !words.is_empty());
        let none = english().say("page-noticed-none");
        vec![
            tries[0].words.0.clone(),
            how_often(tries),
            noticed.map_or(none, str::to_owned),
        ]
    };
    things.iter().map(row).collect()
}

fn is_same(one: &Homework, other: &Homework) -> bool {
    let folded = |of: &Homework| of.words.as_str().to_lowercase();
    folded(one) == folded(other)
}

fn how_often(tries: &[&Homework]) -> String {
    let count = |of: Outcome| {
        let is = |one: &&&Homework| one.outcome.is_some_and(|(outcome, _)| outcome == of);
        tries.iter().filter(is).count()
    };
    let said = english().tell("page-tries", &[("count", number(tries.len()))]);
    if tries.len() < FEWEST_TRIES {
        return [said, english().say("page-too-few")].join("\n");
    }
    let each = [Outcome::Done, Outcome::Partly, Outcome::Changed].map(|outcome| {
        let key = format!("page-tries-{}", outcome.name());
        let count = count(outcome);
        (count > 0).then(|| english().tell(&key, &[("count", number(count))]))
    });
    let each: Vec<String> = each.into_iter().flatten().collect();
    [said, each.join(", ")].join("\n")
}

/// What was tapped, each once, and then what was written; no thing is named.
fn in_the_way(facts: &Facts) -> Vec<String> {
    let is_tapped = |way: &InTheWay| {
        facts
            .told
            .iter()
            .any(|one| one.told.in_the_way.contains(way))
    };
    let ways = InTheWay::NAMES
        .iter()
        .filter_map(|name| InTheWay::named(name));
    let tapped: Vec<String> = ways
        .filter(is_tapped)
        .map(|way| {
            let said = english().say(&format!("homework-way-{}", way.name()));
            english().tell("page-came", &[("said", Arg::Text(&said))])
        })
        .collect();
    let mut lines: Vec<String> = (!tapped.is_empty())
        .then(|| tapped.join(" "))
        .into_iter()
        .collect();
    for one in &facts.told {
        let words = one.told.in_the_way_words.as_str();
        if !words.is_empty() && !lines.iter().any(|line| line == words) {
            lines.push(words.to_owned());
        }
    }
    lines
}

/// Steps that were done in these days and goals that were reached.
fn steps(facts: &Facts) -> Vec<String> {
    let days = facts.from..=facts.to;
    let of = |goal: &Goal| {
        let done = goal
            .steps
            .iter()
            .filter(|step| step.done.is_some_and(|day| days.contains(&day)));
        let mut lines: Vec<String> = done
            .map(|step| {
                let args = [
                    ("goal", Arg::Text(goal.words.as_str())),
                    ("step", Arg::Text(step.words.as_str())),
                ];
                english().tell("page-step", &args)
            })
            .collect();
        let reached = |turn: &crate::rooms::goals::Turn| {
            turn.what == What::Reached && days.contains(&turn.day)
        };
        if goal.state == State::Reached && goal.turns.iter().any(reached) {
            let args = [("goal", Arg::Text(goal.words.as_str()))];
            lines.push(english().tell("page-reached", &args));
        }
        lines
    };
    facts.goals.iter().flat_map(of).collect()
}

/// The goals on the go, each with its next step.
fn next_steps(facts: &Facts) -> Vec<String> {
    let active = facts.goals.iter().filter(|one| one.state == State::Active);
    let line = |goal: &Goal| match goal.next_step() {
        Some(step) => {
            let args = [
                ("goal", Arg::Text(goal.words.as_str())),
                ("step", Arg::Text(step.words.as_str())),
            ];
            english().tell("page-next-step", &args)
        }
        None => goal.words.0.clone(),
    };
    active.map(line).collect()
}

/// Help in danger and someone to talk to, with where the numbers come from.
fn turn_to() -> Vec<Block> {
    let words = english();
    let lines = numbers();
    let shown: Vec<&crisis::Line> = lines.iter().collect();
    let row = |line: &&crisis::Line| vec![line.when.clone(), line.digits.clone()];
    let mut blocks = table(
        &["page-turn-when", "page-turn-how"],
        shown.iter().map(row).collect(),
    );
    blocks.push(Block::Text(crisis::source_of(&shown, words)));
    blocks
}

/// What everyone can call, wherever they are: danger first.
fn numbers() -> Vec<crisis::Line> {
    let lines = crisis::lines(None, english());
    let of = |kind: Help| lines.iter().find(|line| line.kind == kind).cloned();
    [Help::Danger, Help::Talk]
        .into_iter()
        .filter_map(of)
        .collect()
}

/// By what came of them: "I went: 3 and 17 September."
fn attendance(facts: &Facts) -> Vec<String> {
    let names = sessions::Outcome::NAMES.iter();
    let outcomes = names.filter_map(|name| sessions::Outcome::named(name));
    let line = |outcome: sessions::Outcome| {
        let those = facts
            .sessions
            .iter()
            .filter(|one| one.outcome == Some(outcome));
        let days: BTreeSet<Day> = those.filter_map(|one| one.day).collect();
        let said = sessions::outcome_words(outcome);
        let days = named(&days, facts);
        let days_said = days.join(", ");
        let args = [
            ("outcome", Arg::Text(&said)),
            ("days", Arg::Text(&days_said)),
        ];
        (!days.is_empty()).then(|| english().tell("page-attendance", &args))
    };
    outcomes.filter_map(line).collect()
}

fn not_done(facts: &Facts) -> Vec<String> {
    let those = facts.told.iter().filter(|one| !was_tried(one));
    those.map(|one| one.tried().0.clone()).collect()
}

fn named(all: &BTreeSet<Day>, facts: &Facts) -> Vec<String> {
    let say = |day: &Day| match facts.has_several_years() {
        true => days::plain_year(english(), day.date()),
        false => days::plain(english(), day.date()),
    };
    all.iter().map(say).collect()
}

fn number(count: usize) -> Arg<'static> {
    Arg::Number(i64::try_from(count).unwrap_or(i64::MAX))
}
