//! `goals`: what a person wants, the small steps, and the day to look at it again.

mod paper;

use clap::ArgMatches;
use serde_json::{Value, json};
use towpath_content::sheets::pack::Strand;
use towpath_content::words::Arg;
use towpath_core::id::{GoalId, StepId};
use towpath_core::rooms::bin;
use towpath_core::rooms::diary::words;
use towpath_core::rooms::goals::kinds::{Effort, Kind, State};
use towpath_core::rooms::goals::turns::{self, Review};
use towpath_core::rooms::goals::{self as room, Goal, Turn, pacing, safety};
use towpath_core::rooms::sheets::shown;
use towpath_core::store::goal_amount::Amount;
use towpath_core::store::goal_step::Step;
use towpath_core::when::Day;
use towpath_core::wire::{ErrorCode, Private};
use towpath_core::workbook::Workbook;

use super::Asked;
use super::diary::strings;
use crate::trouble::Trouble;

pub use paper::export;

/// Lists every goal.
pub fn list(asked: &mut Asked<'_>) -> Result<(), Trouble> {
    let all = room::all(asked.open()?.read())?;
    if all.is_empty() {
        asked.out.say("cli-no-goals", &[]);
    }
    asked
        .out
        .list(all.iter().map(value).collect(), all.iter().map(line));
    Ok(())
}

/// Adds a goal: on the go where there is room, kept for later where there is none.
pub fn add(asked: &mut Asked<'_>, given: &ArgMatches) -> Result<(), Trouble> {
    let words = Private::from(text(given, "want").unwrap_or_default());
    let goal = Goal::blank(GoalId::random()?, asked.now.day(), words);
    let (goal, now) = (told(goal, given)?, asked.now);
    let mut workbook = asked.open()?;
    work_is_on(&workbook, &goal)?;
    let id = goal.id;
    workbook.save(|transaction| turns::begin(transaction, goal, now))?;
    saved(asked, &mut workbook, id)
}

/// Changes what was named of it; the rest stays.
pub fn change(asked: &mut Asked<'_>, given: &ArgMatches) -> Result<(), Trouble> {
    let id = id(given)?;
    let mut workbook = asked.open()?;
    let before = room::get(workbook.read(), id)?;
    let was_work = before.kind == Kind::Work;
    let goal = told(before, given)?;
    if !was_work {
        work_is_on(&workbook, &goal)?;
    }
    keep(asked, &mut workbook, goal)
}

/// Adds a step, says that one is done or not yet, or takes one out.
pub fn step(asked: &mut Asked<'_>, given: &ArgMatches) -> Result<(), Trouble> {
    let (id, today) = (id(given)?, asked.now.day());
    let mut workbook = asked.open()?;
    let mut goal = room::get(workbook.read(), id)?;
    let at = |name: &str, goal: &Goal| -> Result<Option<usize>, Trouble> {
        let Some(number) = given.get_one::<u8>(name) else {
            return Ok(None);
        };
        let at = usize::from(*number).saturating_sub(1);
        match at < goal.steps.len() {
            true => Ok(Some(at)),
            false => Err(Trouble::Said("cli-step-unknown")),
        }
    };
    if let Some(at) = at("step-done", &goal)? {
        goal.steps[at].done = Some(today);
    }
    if let Some(at) = at("step-not-yet", &goal)? {
        goal.steps[at].done = None;
    }
    if let Some(at) = at("step-out", &goal)? {
        goal.steps.remove(at);
    }
    if let Some(words) = text(given, "step-add") {
        goal.steps.push(Step {
            id: StepId::random()?,
            words: Private::from(words),
            done: None,
        });
    }
    keep(asked, &mut workbook, goal)
}

/// Moves it: active, for later, reached, or let go.
pub fn go(asked: &mut Asked<'_>, given: &ArgMatches) -> Result<(), Trouble> {
    let (id, now) = (id(given)?, asked.now);
    let state = text(given, "state").and_then(State::named);
    let state = state.unwrap_or(State::Active);
    let all_the_same = given.get_flag("all-the-same");
    let mut workbook = asked.open()?;
    workbook.save(|transaction| turns::go(transaction, id, state, all_the_same, now))?;
    saved(asked, &mut workbook, id)
}

/// Looks at it again.
pub fn review(asked: &mut Asked<'_>, given: &ArgMatches) -> Result<(), Trouble> {
    let (id, now) = (id(given)?, asked.now);
    let said = match text(given, "look") {
        Some("keep") => Review::Keep,
        Some("change") => Review::Change,
        Some("smaller") => {
            let words = text(given, "smaller-words").unwrap_or_default();
            Review::Smaller(Private::from(words))
        }
        _ => Review::LetGo,
    };
    let next = text(given, "look-next").map(Day::read).transpose()?;
    let mut workbook = asked.open()?;
    workbook.save(|transaction| turns::review(transaction, id, said, next, now))?;
    saved(asked, &mut workbook, id)
}

/// Takes another amount of what is built up, within the pacing rule.
pub fn amount(asked: &mut Asked<'_>, given: &ArgMatches) -> Result<(), Trouble> {
    let (id, now) = (id(given)?, asked.now);
    let amount = given.get_one("amount").copied().unwrap_or_default();
    let mut workbook = asked.open()?;
    workbook.save(|transaction| turns::grow(transaction, id, amount, now))?;
    saved(asked, &mut workbook, id)
}

/// Shows one.
pub fn show(asked: &mut Asked<'_>, given: &ArgMatches) -> Result<(), Trouble> {
    let id = id(given)?;
    let workbook = asked.open()?;
    said(asked, &workbook, id)
}

/// Finds goals by their words.
pub fn find(asked: &mut Asked<'_>, given: &ArgMatches) -> Result<(), Trouble> {
    let typed = strings(given, "query").join(" ");
    let looked: Vec<String> = words::of(&typed).map(|word| word.folded).collect();
    let mut all = room::all(asked.open()?.read())?;
    all.retain(|one| !looked.is_empty() && words::begin_in(&looked, &one.texts()));
    asked
        .out
        .list(all.iter().map(value).collect(), all.iter().map(line));
    Ok(())
}

/// Puts one in the bin.
pub fn remove(asked: &mut Asked<'_>, given: &ArgMatches) -> Result<(), Trouble> {
    let (id, now) = (id(given)?, asked.now);
    asked
        .open()?
        .save(|transaction| bin::put_goal(transaction, id, now))?;
    asked.removed(&id);
    Ok(())
}

/// Brings one back from the bin.
pub fn restore(asked: &mut Asked<'_>, given: &ArgMatches) -> Result<(), Trouble> {
    let id = id(given)?;
    let mut workbook = asked.open()?;
    workbook.save(|transaction| room::restore(transaction, id))?;
    asked.out.say("cli-restored", &[]);
    said(asked, &workbook, id)
}

/// Switches the comparison with what was hoped on or off.
pub fn scaling(asked: &mut Asked<'_>, on: bool) -> Result<(), Trouble> {
    let mut workbook = asked.open()?;
    workbook.save(|transaction| turns::switch_scaling(transaction, on))?;
    asked.out.say("cli-saved", &[]);
    asked.out.value(&json!({ "scaling": on }));
    Ok(())
}

fn keep(asked: &mut Asked<'_>, workbook: &mut Workbook, goal: Goal) -> Result<(), Trouble> {
    let (id, now) = (goal.id, asked.now);
    workbook.save(|transaction| room::keep(transaction, goal, now))?;
    saved(asked, workbook, id)
}

fn saved(asked: &mut Asked<'_>, workbook: &mut Workbook, id: GoalId) -> Result<(), Trouble> {
    asked.copy_if_due(workbook);
    asked.out.say("cli-saved", &[]);
    said(asked, workbook, id)
}

/// Errors: `WorkOff` for a goal about work while work is switched off.
fn work_is_on(workbook: &Workbook, goal: &Goal) -> Result<(), Trouble> {
    match goal.kind == Kind::Work && !shown::is_on(workbook.read(), Strand::Work)? {
        true => Err(towpath_core::wire::Refusal::from(ErrorCode::WorkOff).into()),
        false => Ok(()),
    }
}

/// Puts what was named over what was there.
fn told(mut goal: Goal, given: &ArgMatches) -> Result<Goal, Trouble> {
    if let Some(kind) = text(given, "aim-kind").and_then(Kind::named) {
        goal.kind = kind;
    }
    goal.review = match text(given, "look-on") {
        None => goal.review,
        Some("none") => None,
        Some(day) => Some(Day::read(day)?),
    };
    let number = |name: &str| given.get_one::<u8>(name).copied();
    let level = |name: &str| given.get_one::<i8>(name).copied();
    goal.important.value = number("important").or(goal.important.value);
    goal.sure.value = number("how-sure").or(goal.sure.value);
    if let Some(effort) = text(given, "effort").and_then(Effort::named) {
        goal.build.effort = Some(effort);
    }
    if let Some(tries) = given.get_many::<u32>("tried") {
        goal.build.tries = [None; 3];
        for (place, amount) in goal.build.tries.iter_mut().zip(tries) {
            *place = Some(*amount);
        }
    }
    let scale = &mut goal.scale;
    scale.start = level("level-start").or(scale.start);
    scale.now = level("level-now").or(scale.now);
    scale.important = number("counts").unwrap_or(scale.important);
    scale.hard = number("hard").unwrap_or(scale.hard);
    let texts = [
        ("want", &mut goal.words),
        ("why", &mut goal.asked.why),
        ("known-by", &mut goal.asked.known_by),
        ("in-reach", &mut goal.asked.in_reach),
        ("by-when", &mut goal.asked.by_when),
        ("agreed-with", &mut goal.agreed_with),
        ("important-why", &mut goal.important.why),
        ("sure-why", &mut goal.sure.why),
        ("unit", &mut goal.build.unit),
    ];
    for (name, there) in texts {
        if let Some(words) = text(given, name) {
            *there = Private::from(words);
        }
    }
    Ok(goal)
}

fn said(asked: &mut Asked<'_>, workbook: &Workbook, id: GoalId) -> Result<(), Trouble> {
    let goal = room::get(workbook.read(), id)?;
    for safe in safety::lines(goal.kind) {
        asked.out.line(&safe);
    }
    asked.out.line(&line(&goal));
    let later = turns::why_later(workbook.read(), &goal)?;
    for offer in later.into_iter().chain(goal.offer_smaller()) {
        asked.out.line(&offer);
    }
    for (at, step) in goal.steps.iter().enumerate() {
        let key = match step.done {
            Some(_) => "cli-step-is-done",
            None => "cli-step-is-not-yet",
        };
        let number = i64::try_from(at + 1).unwrap_or_default();
        let words = step.words.as_str();
        let args = [("number", Arg::Number(number)), ("words", Arg::Text(words))];
        asked.out.say(key, &args);
    }
    let mut value = value(&goal);
    if goal.kind == Kind::Activity {
        value["build"] = build(&goal, asked.now.day());
    }
    asked.out.value(&value);
    Ok(())
}

fn line(goal: &Goal) -> String {
    let state = towpath_content::words::english().say(&format!("goals-is-{}", goal.state.name()));
    [goal.id.to_string(), goal.words.0.clone(), state].join("  ")
}

/// Where a build-up stands.
fn build(goal: &Goal, today: Day) -> Value {
    use pacing::Stand;
    let (stand, most) = match pacing::stand(&goal.build, today) {
        Stand::Ask => ("ask", None),
        Stand::Limits => ("limits", None),
        Stand::Measure => ("measure", None),
        Stand::TooSmall => ("too-small", None),
        Stand::Start { most } => ("start", Some(most)),
        Stand::Settling { .. } => ("settling", None),
        Stand::Settled { most } => ("settled", most),
    };
    let amount = |one: &Amount| json!({ "at": one.day.to_string(), "amount": one.amount });
    json!({
        "stand": stand,
        "most": most,
        "back": pacing::back(&goal.build.amounts),
        "effort": goal.build.effort.map(Effort::name),
        "unit": goal.build.unit.as_str(),
        "tries": goal.build.tries,
        "amounts": goal.build.amounts.iter().map(amount).collect::<Vec<_>>(),
    })
}

fn value(goal: &Goal) -> Value {
    let asked = &goal.asked;
    let day = |day: Option<Day>| day.map(|day| day.to_string());
    let step = |step: &Step| json!({ "words": step.words.as_str(), "done": day(step.done) });
    let turn = |turn: &Turn| {
        json!({
            "at": turn.day.to_string(),
            "what": turn.what.name(),
            "words": turn.words.as_str(),
        })
    };
    json!({
        "id": goal.id.to_string(),
        "at": goal.day.to_string(),
        "kind": goal.kind.name(),
        "state": goal.state.name(),
        "words": goal.words.as_str(),
        "why": asked.why.as_str(),
        "known_by": asked.known_by.as_str(),
        "in_reach": asked.in_reach.as_str(),
        "by_when": asked.by_when.as_str(),
        "agreed_with": goal.agreed_with.as_str(),
        "review": day(goal.review),
        "important": goal.important.value,
        "important_why": goal.important.why.as_str(),
        "sure": goal.sure.value,
        "sure_why": goal.sure.why.as_str(),
        "offer": goal.offer_smaller(),
        "steps": goal.steps.iter().map(step).collect::<Vec<_>>(),
        "turns": goal.turns.iter().map(turn).collect::<Vec<_>>(),
        "level_start": goal.scale.start,
        "level_now": goal.scale.now,
    })
}

fn id(given: &ArgMatches) -> Result<GoalId, Trouble> {
    Ok(GoalId::read(text(given, "goal").unwrap_or_default())?)
}

fn text<'a>(given: &'a ArgMatches, name: &str) -> Option<&'a str> {
    given.get_one::<String>(name).map(String::as_str)
}
