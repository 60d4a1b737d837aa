//! Goals on paper: the action plan, which belongs to the person, filled or blank; and, for the
//! practitioner, what was hoped and what was reached.
//!
//! Nothing on it is counted, and no step that was not done is named as such.

use towpath_content::days;
use towpath_content::words::{Arg, english};
use towpath_report::document::{Blank, Block, Document, Run, Section, Table};

use super::{DOT, LANGUAGE, page_words, section};
use crate::rooms::goals::attainment::{Rated, t_score};
use crate::rooms::goals::kinds::{Kind, State};
use crate::rooms::goals::pacing::{self, Stand};
use crate::rooms::goals::{Goal, safety};
use crate::rooms::sessions::programme::Programme;
use crate::rooms::sessions::{Session, order};
use crate::when::Day;
use crate::wire::Private;

/// Lines to write on.
const SHORT: u8 = 1;
const LONG: u8 = 3;

/// Steps that are named after the next one, so that the plan stays one page.
const AFTER: usize = 2;

/// Sets the action plan: the goals on the go, the next stage, and when each is looked at again.
pub fn plan(
    all: &[Goal],
    programme: &Programme,
    next: Option<&Session>,
    today: Day,
    large: bool,
) -> Document {
    let active: Vec<&Goal> = all
        .iter()
        .filter(|one| one.state == State::Active)
        .collect();
    let mut sections = Vec::new();
    let lines = first(&active);
    if !lines.is_empty() {
        sections.push(section(
            "sheet-paper-first",
            vec![Block::Text(lines.join("\n\n"))],
        ));
    }
    for (at, one) in active.iter().enumerate() {
        let number = i64::try_from(at + 1).unwrap_or_default();
        let head = match active.len() {
            1 => english().say("goals-paper-one"),
            _ => english().tell("goals-paper-number", &[("number", Arg::Number(number))]),
        };
        let blocks = goal(one, today);
        sections.push(Section { head, blocks });
    }
    if active.is_empty() {
        let none = english().say("goals-paper-none");
        sections.push(section("goals-paper-one", vec![Block::Text(none)]));
    }
    if let Some(next) = next {
        let when = Block::Text(order::when_words(next));
        sections.push(section("session-head-next", vec![when]));
    }
    sections.push(section("session-head-room", vec![room(SHORT)]));
    let day = days::plain_year(english(), today.date());
    let mut byline = vec![day];
    let with = programme.with_name.as_str();
    if !with.is_empty() {
        byline.push(english().tell("session-paper-with", &[("who", Arg::Text(with))]));
    }
    document("goals-paper-title", byline.join(DOT), sections, large)
}

/// Sets a blank action plan for one goal, in the same order.
pub fn blank(large: bool) -> Document {
    let words = english();
    let ruler = Blank::Ruler {
        top: 10,
        low: words.say("goals-sure-low"),
        high: words.say("goals-sure-high"),
    };
    let sections = vec![
        section("goals-paper-one", vec![room(LONG)]),
        section("goals-head-why", vec![room(SHORT)]),
        section("goals-head-steps", vec![room(LONG)]),
        section("goals-head-sure", vec![Block::Blank(ruler)]),
        section("goals-head-review", vec![room(SHORT)]),
        section("goals-head-agreed", vec![room(SHORT)]),
        section("session-head-next", vec![room(SHORT)]),
    ];
    let byline = words.say("goals-paper-blank");
    document("goals-paper-title", byline, sections, large)
}

/// Sets what was hoped and what was reached, with the T score.
pub fn practitioner(all: &[Goal], today: Day, large: bool) -> Document {
    let words = english();
    let rated: Vec<&Goal> = all.iter().filter(|one| one.scale.now.is_some()).collect();
    let mut sections = Vec::new();
    if rated.is_empty() {
        let none = words.say("goals-scale-none");
        sections.push(section("goals-scale-goals", vec![Block::Text(none)]));
    } else {
        sections.push(section(
            "goals-scale-goals",
            vec![Block::Table(table(&rated))],
        ));
        let score = vec![Block::Text(scores(&rated).join("\n"))];
        sections.push(section("goals-scale-score", score));
    }
    let byline = days::plain_year(words, today.date());
    let mut document = document("goals-scale-title", byline, sections, large);
    document.foot.insert(0, words.say("report-foot-chosen"));
    document
}

/// Says how far a goal was reached, in words.
pub fn level_words(level: Option<i8>) -> String {
    let name = match level {
        None => return english().say("goals-level-none"),
        Some(i8::MIN..=-2) => "much-less",
        Some(-1) => "less",
        Some(0) => "hoped",
        Some(1) => "more",
        Some(2..) => "much-more",
    };
    english().say(&format!("goals-level-{name}"))
}

/// Says how much of an activity the person does now, such as "12 minutes".
pub fn amount_words(one: &Goal) -> Option<String> {
    let now = one.build.amounts.last()?.amount.to_string();
    let unit = one.build.unit.as_str();
    let parts = [now.as_str(), unit];
    Some(parts.join(" ").trim_end().to_owned())
}

fn goal(one: &Goal, today: Day) -> Vec<Block> {
    let mut blocks = vec![Block::Note(one.words.0.clone())];
    let said = |key: &str, words: &str| english().tell(key, &[("words", Arg::Text(words))]);
    let mut text = Vec::new();
    let mut say = |key: &str, words: &Private| {
        let words = words.as_str();
        if !words.is_empty() {
            text.push(said(key, words));
        }
    };
    say("goals-paper-why", &one.asked.why);
    say("goals-paper-known", &one.asked.known_by);
    let mut to_do = one.steps.iter().filter(|step| step.done.is_none());
    if let Some(next) = to_do.next() {
        say("goals-paper-next", &next.words);
    }
    if !text.is_empty() {
        blocks.push(Block::Text(text.join("\n")));
    }
    let after: Vec<String> = to_do.take(AFTER).map(|step| step.words.0.clone()).collect();
    if !after.is_empty() {
        blocks.push(Block::Text(english().say("goals-paper-after")));
        blocks.push(Block::Points(after));
    }
    let mut text: Vec<String> = build(one, today).into_iter().collect();
    text.extend(one.review.map(|day| {
        let day = days::full(english(), day.date());
        said("goals-paper-review", &day)
    }));
    let agreed = one.agreed_with.as_str();
    if !agreed.is_empty() {
        text.push(said("goals-paper-agreed", agreed));
    }
    if !text.is_empty() {
        blocks.push(Block::Text(text.join("\n")));
    }
    blocks
}

/// How much now, and for whom no more is offered that it stays within limits.
fn build(one: &Goal, today: Day) -> Vec<String> {
    if one.kind != Kind::Activity {
        return Vec::new();
    }
    let now = amount_words(one);
    let now = now.map(|now| english().tell("goals-paper-now", &[("amount", Arg::Text(&now))]));
    let limits = (pacing::stand(&one.build, today) == Stand::Limits)
        .then(|| english().say("goals-paper-limits"));
    now.into_iter().chain(limits).collect()
}

/// What is safe to know first, each line once.
fn first(active: &[&Goal]) -> Vec<String> {
    let mut lines: Vec<String> = Vec::new();
    for line in active.iter().flat_map(|one| safety::lines(one.kind)) {
        if !lines.contains(&line) {
            lines.push(line);
        }
    }
    lines
}

fn table(rated: &[&Goal]) -> Table {
    let head = ["goal", "start", "now", "weight"];
    let row = |one: &&Goal| {
        vec![
            one.words.0.clone(),
            level_words(one.scale.start),
            level_words(one.scale.now),
            weight(one).to_string(),
        ]
    };
    Table {
        head: head
            .map(|name| english().say(&format!("goals-scale-{name}")))
            .to_vec(),
        rows: rated.iter().map(row).collect(),
    }
}

/// The T score at the start, where each goal has its level there, and now.
fn scores(rated: &[&Goal]) -> Vec<String> {
    let score = |level: &dyn Fn(&Goal) -> Option<i8>| {
        let one = |one: &&Goal| {
            let weight = weight(one);
            level(one).map(|level| Rated { weight, level })
        };
        let all: Option<Vec<Rated>> = rated.iter().map(one).collect();
        t_score(&all?).map(|score| format!("{score:.1}"))
    };
    let said = |key: &str, score: String| english().tell(key, &[("score", Arg::Text(&score))]);
    let start = score(&|one| one.scale.start).map(|score| said("goals-scale-score-start", score));
    let now = score(&|one| one.scale.now).map(|score| said("goals-scale-score-now", score));
    if now.is_none() {
        return vec![english().say("goals-scale-no-score")];
    }
    let about = english().say("goals-scale-about");
    start.into_iter().chain(now).chain([about]).collect()
}

fn weight(one: &Goal) -> u8 {
    one.scale.important.saturating_mul(one.scale.hard)
}

fn room(lines: u8) -> Block {
    Block::Blank(Blank::Lines(lines))
}

fn document(title: &str, byline: String, sections: Vec<Section>, large: bool) -> Document {
    Document {
        title: english().say(title),
        byline: vec![Run::plain(byline)],
        sections,
        foot: vec![english().say("report-foot-safety")],
        large,
        small: false,
        page_words: page_words(),
        lang: LANGUAGE.to_owned(),
    }
}

#[cfg(test)]
mod tests;
