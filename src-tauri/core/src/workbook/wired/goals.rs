//! Goals, on their way over the wire.

use super::sessions::same;
use crate::id::{GoalId, StepId};
use crate::refused::Refused;
use crate::rooms::goals::turns::Review;
use crate::rooms::goals::{Asked, Build, Goal, Ruler, Scale, Turn, kinds, pacing};
use crate::store::goal_step::Step;
use crate::when::Day;
use crate::wire::{self, GoalBuildStand};

same!(kinds::Kind, wire::GoalKind: General, Social, Habit, Activity, Work);
same!(kinds::State, wire::GoalState: Active, Later, Reached, LetGo);
same!(kinds::Effort, wire::GoalEffort: Worse, Heart, Treatment, Neither);
same!(
    kinds::What,
    wire::GoalWhat: Begun, Kept, Changed, Smaller, Active, Later, Reached, LetGo
);

pub(in crate::workbook) fn line(one: &Goal, today: Day) -> wire::GoalLine {
    wire::GoalLine {
        id: one.id.to_string(),
        kind: one.kind.into(),
        state: one.state.into(),
        words: one.words.clone(),
        next: one.next_step().map(|step| step.words.clone()),
        has_steps: !one.steps.is_empty(),
        review: one.review.map(|day| day.to_string()),
        look: one.is_to_be_seen(today),
    }
}

pub(in crate::workbook) fn turn(turn: &Turn) -> wire::GoalTurn {
    wire::GoalTurn {
        day: turn.day.to_string(),
        what: turn.what.into(),
        words: turn.words.clone(),
    }
}

pub(in crate::workbook) fn build(one: &Goal, today: Day) -> Option<wire::GoalBuild> {
    if one.kind != kinds::Kind::Activity {
        return None;
    }
    use GoalBuildStand as To;
    let (stand, most, until) = match pacing::stand(&one.build, today) {
        pacing::Stand::Ask => (To::Ask, None, None),
        pacing::Stand::Limits => (To::Limits, None, None),
        pacing::Stand::Measure => (To::Measure, None, None),
        pacing::Stand::TooSmall => (To::TooSmall, None, None),
        pacing::Stand::Start { most } => (To::Start, Some(most), None),
        pacing::Stand::Settling { until } => (To::Settling, None, Some(until)),
        pacing::Stand::Settled { most } => (To::Settled, most, None),
    };
    let now = one.build.amounts.last();
    Some(wire::GoalBuild {
        stand,
        now: now.map(|now| now.amount),
        since: now.map(|now| now.day.to_string()),
        most,
        until: until.map(|day| day.to_string()),
        back: pacing::back(&one.build.amounts),
    })
}

pub(in crate::workbook) fn out(one: Goal) -> wire::Goal {
    let (asked, build, scale) = (one.asked, one.build, one.scale);
    let step = |step: Step| wire::GoalStep {
        id: step.id.to_string(),
        words: step.words,
        done: step.done.map(|day| day.to_string()),
    };
    wire::Goal {
        id: one.id.to_string(),
        kind: one.kind.into(),
        words: one.words,
        why: asked.why,
        known_by: asked.known_by,
        in_reach: asked.in_reach,
        by_when: asked.by_when,
        agreed_with: one.agreed_with,
        review: one.review.map(|day| day.to_string()),
        important: one.important.value,
        important_why: one.important.why,
        sure: one.sure.value,
        sure_why: one.sure.why,
        steps: one.steps.into_iter().map(step).collect(),
        effort: build.effort.map(Into::into),
        unit: build.unit,
        tries: build.tries,
        scale: wire::GoalScale {
            levels: scale.levels,
            start: scale.start,
            now: scale.now,
            important: scale.important,
            hard: scale.hard,
        },
    }
}

/// What a person wrote, over what was kept: where it stands, its amounts and its turns stay.
///
/// Errors: `DateOutOfRange`, `GoalGone` for a step with an id that is none.
pub(in crate::workbook) fn asked(
    input: wire::Goal,
    id: GoalId,
    kept: Option<Goal>,
    today: Day,
) -> Result<Goal, Refused> {
    let kept = kept.unwrap_or_else(|| Goal::blank(id, today, wire::Private::default()));
    let steps = input.steps.into_iter().map(step);
    let review = input.review.as_deref().map(Day::read).transpose()?;
    let ruler = |value, why| Ruler { value, why };
    Ok(Goal {
        kind: input.kind.into(),
        words: input.words,
        asked: Asked {
            why: input.why,
            known_by: input.known_by,
            in_reach: input.in_reach,
            by_when: input.by_when,
        },
        agreed_with: input.agreed_with,
        review,
        important: ruler(input.important, input.important_why),
        sure: ruler(input.sure, input.sure_why),
        steps: steps.collect::<Result<_, _>>()?,
        build: Build {
            effort: input.effort.map(Into::into),
            unit: input.unit,
            tries: input.tries,
            amounts: kept.build.amounts,
        },
        scale: Scale {
            levels: input.scale.levels,
            start: input.scale.start,
            now: input.scale.now,
            important: input.scale.important,
            hard: input.scale.hard,
        },
        ..kept
    })
}

pub(in crate::workbook) fn review(look: wire::GoalLook, words: wire::Private) -> Review {
    match look {
        wire::GoalLook::Keep => Review::Keep,
        wire::GoalLook::Change => Review::Change,
        wire::GoalLook::Smaller => Review::Smaller(words),
        wire::GoalLook::LetGo => Review::LetGo,
    }
}

fn step(step: wire::GoalStep) -> Result<Step, Refused> {
    Ok(Step {
        id: match step.id.as_str() {
            "" => StepId::random()?,
            id => StepId::read(id)?,
        },
        words: step.words,
        done: step.done.as_deref().map(Day::read).transpose()?,
    })
}
