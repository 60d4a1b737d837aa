//! Things to try, on their way over the wire.

use towpath_content::words::english;

use super::sessions::same;
use crate::id::HomeworkId;
use crate::rooms::homework::{self as room, Homework, Plan, Told, kinds};
use crate::when::Day;
use crate::wire;

same!(kinds::Kind, wire::HomeworkKind: OwnWords, Worksheet, Exercise, Article, Activity, GoalStep);
same!(kinds::Size, wire::HomeworkSize: Small, Usual, Large);
same!(kinds::Outcome, wire::HomeworkOutcome: Done, Partly, NotThisTime, Changed);
same!(kinds::Ending, wire::HomeworkEnding: Keep, Smaller, LetGo);
same!(
    kinds::InTheWay,
    wire::InTheWay: HardDay, Pain, Tired, Worry, Low, Forgot, NoTime, TooBig, Others, NoFit
);

pub(in crate::workbook) fn line(one: Homework) -> wire::HomeworkLine {
    let outcome = one.outcome.map(|(outcome, _)| outcome);
    let tapped = one.told.in_the_way.iter().copied();
    wire::HomeworkLine {
        day: one.day.to_string(),
        tried: one.tried().clone(),
        offer_smaller: one.offer_smaller(),
        title: one.title().map(str::to_owned),
        outcome: outcome.map(room::outcome_words),
        outcome_day: one.outcome.map(|(_, day)| day.to_string()),
        in_the_way: tapped.map(in_the_way_words).collect(),
        ending: one.ending.map(Into::into),
        homework: out(one),
    }
}

fn in_the_way_words(one: kinds::InTheWay) -> String {
    english().say(&format!("homework-way-{}", one.name()))
}

fn out(one: Homework) -> wire::Homework {
    let (plan, told) = (one.plan, one.told);
    wire::Homework {
        id: one.id.to_string(),
        kind: one.kind.into(),
        thing: one.thing,
        words: one.words,
        smaller: one.smaller,
        larger: one.larger,
        size: one.size.into(),
        how_much: plan.how_much,
        at_time: plan.at_time,
        at_place: plan.at_place,
        if_words: plan.if_words,
        then_words: plan.then_words,
        sure: one.sure,
        outcome: one.outcome.map(|(outcome, _)| outcome.into()),
        in_the_way: told.in_the_way.into_iter().map(Into::into).collect(),
        in_the_way_words: told.in_the_way_words,
        noticed: told.noticed,
        feed_back: told.feed_back,
    }
}

/// What a person wrote, over what was kept: the day it was begun, the day its outcome was said
/// and how it ended stay.
pub(in crate::workbook) fn asked(
    input: wire::Homework,
    id: HomeworkId,
    kept: Option<Homework>,
    today: Day,
) -> Homework {
    let before = kept.as_ref().and_then(|kept| kept.outcome);
    let said = |outcome: kinds::Outcome| match before {
        Some((same, day)) if same == outcome => (outcome, day),
        _ => (outcome, today),
    };
    Homework {
        id,
        kind: input.kind.into(),
        thing: input.thing,
        day: kept.as_ref().map_or(today, |kept| kept.day),
        words: input.words,
        smaller: input.smaller,
        larger: input.larger,
        size: input.size.into(),
        plan: Plan {
            how_much: input.how_much,
            at_time: input.at_time,
            at_place: input.at_place,
            if_words: input.if_words,
            then_words: input.then_words,
        },
        sure: input.sure,
        outcome: input.outcome.map(|outcome| said(outcome.into())),
        told: Told {
            in_the_way: input.in_the_way.into_iter().map(Into::into).collect(),
            in_the_way_words: input.in_the_way_words,
            noticed: input.noticed,
            feed_back: input.feed_back,
        },
        ending: kept.and_then(|kept| kept.ending),
    }
}
