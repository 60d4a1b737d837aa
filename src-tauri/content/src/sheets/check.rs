//! What must hold between the parts of a sheet, and between sheets.

use super::banks;
use super::formulas::Takes;
use super::kinds::{Computed, Kind};
use super::pack::{Condition, Question, Risk, SafetyLine, Sheet, Size, Test};
use crate::packs::Source;
use crate::packs::reading::Node;

/// The shortest and the longest page to read first. Units: words. Source: issue 4, the shelf.
const READ_FIRST: std::ops::RangeInclusive<usize> = 120..=200;

/// The longest that the smallest size may take. Units: minutes. Source: looks/window, 07.
const LONGEST_MINUTE: u16 = 2;

/// Notes what is wrong between the parts of one sheet.
pub(super) fn sheet(sheet: &Sheet, source: &Source<'_>, node: &Node<'_, '_>) {
    if !source.is_named(&sheet.id, sheet.edition) {
        node.fault_at(
            "id",
            format!("is not the name of its file, {}", source.name()),
        );
    }
    let words = sheet.read_first.split_whitespace().count();
    if !READ_FIRST.contains(&words) {
        let (least, most) = (READ_FIRST.start(), READ_FIRST.end());
        node.fault_at(
            "read_first",
            format!("has {words} words, not {least} to {most}"),
        );
    }
    if sheet.minutes[0] > LONGEST_MINUTE {
        node.fault_at("minutes", "the smallest size takes too long");
    }
    if !sheet.minutes.is_sorted() {
        node.fault_at("minutes", "a larger size takes less time");
    }
    if sheet.safety.contains(&SafetyLine::Pacing) && sheet.risk == Risk::Usual {
        node.fault_at("risk", "pacing is done with a practitioner first");
    }
    if sheet.next.is_empty() {
        node.fault("next is missing");
    }
    questions(sheet, node);
    night(sheet, node);
    for change in &sheet.changes {
        for id in [&change.before, &change.after] {
            let rated = sheet
                .question(id)
                .is_some_and(|one| matches!(one.kind, Kind::Scale(_)));
            if !rated {
                node.fault_at("change", format!("{id} is no scale of this sheet"));
            }
        }
    }
}

fn night(sheet: &Sheet, node: &Node<'_, '_>) {
    let Some(night) = &sheet.night else {
        return;
    };
    for id in [&night.into_bed, &night.tried, &night.woke, &night.up] {
        if !sheet.question(id).is_some_and(|one| one.kind == Kind::Time) {
            node.fault_at("night", format!("{id} is no time of this sheet"));
        }
    }
    for id in [&night.falling, &night.awake] {
        let is_long = |one: &Question| matches!(one.kind, Kind::Minutes { .. });
        if !sheet.question(id).is_some_and(is_long) {
            node.fault_at("night", format!("{id} is no length of time of this sheet"));
        }
    }
}

fn questions(sheet: &Sheet, node: &Node<'_, '_>) {
    let smallest = |one: &&Question| one.from == Size::Minute && one.kind.is_asked();
    if sheet.questions.iter().filter(smallest).count() == 0 {
        node.fault("no question stands in the smallest size");
    }
    for (at, question) in sheet.questions.iter().enumerate() {
        let before = &sheet.questions[..at];
        let fault = |what: String| {
            node.fault_at("question", format!("{}: {what}", question.id));
        };
        if before.iter().any(|other| other.id == question.id) {
            fault("stands twice".to_owned());
        }
        if let Some(bank) = &question.bank
            && banks::bank(bank).is_none()
        {
            fault(format!("“{bank}” is no word bank"));
        }
        if let Some(shown) = &question.show_if {
            for condition in shown.conditions() {
                condition_faults(condition, question, before)
                    .into_iter()
                    .for_each(&fault);
            }
        }
        if let Kind::Computed(computed) = &question.kind {
            computed_faults(computed, question, before)
                .into_iter()
                .for_each(&fault);
        }
    }
}

fn condition_faults(condition: &Condition, of: &Question, before: &[Question]) -> Option<String> {
    let id = &condition.question;
    let Some(asked) = before.iter().find(|other| other.id == *id) else {
        return Some(format!(
            "show_if names {id}, which does not stand before it"
        ));
    };
    if asked.from > of.from {
        return Some(format!(
            "show_if names {id}, which stands in larger sizes alone"
        ));
    }
    let fits = match (&condition.test, &asked.kind) {
        (Test::Is(ids) | Test::IsNot(ids), Kind::Choice(options) | Kind::Choices(options)) => {
            let known = |id: &String| options.iter().any(|option| option.id == *id);
            !ids.is_empty() && ids.iter().all(known)
        }
        (
            Test::AtLeast(_) | Test::AtMost(_),
            Kind::Scale(_) | Kind::WholeNumber(_) | Kind::Minutes { .. },
        ) => true,
        _ => false,
    };
    (!fits).then(|| format!("show_if asks of {id} what it cannot say"))
}

fn computed_faults(computed: &Computed, of: &Question, before: &[Question]) -> Vec<String> {
    let takes = computed.formula.takes();
    let many = takes == [Takes::Numbers];
    let mut faults = Vec::new();
    if (many && computed.of.is_empty()) || (!many && computed.of.len() != takes.len()) {
        faults.push(format!(
            "{} does not take {} answers",
            computed.formula,
            computed.of.len()
        ));
    }
    for (place, id) in computed.of.iter().enumerate() {
        let Some(asked) = before.iter().find(|other| other.id == *id) else {
            faults.push(format!(
                "the formula names {id}, which does not stand before it"
            ));
            continue;
        };
        let wanted = if many {
            Takes::Numbers
        } else {
            *takes.get(place).unwrap_or(&Takes::Number)
        };
        let fits = match (wanted, &asked.kind) {
            (Takes::Time, kind) => matches!(kind, Kind::Time),
            (Takes::Minutes, kind) => matches!(kind, Kind::Minutes { .. }),
            (_, kind) => {
                matches!(
                    kind,
                    Kind::Minutes { .. } | Kind::Scale(_) | Kind::WholeNumber(_)
                )
            }
        };
        if !fits || asked.from > of.from {
            faults.push(format!("the formula cannot take {id}"));
        }
    }
    faults
}
