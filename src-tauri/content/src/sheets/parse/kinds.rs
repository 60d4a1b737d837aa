//! The kind of a question, with what belongs to it.

use crate::packs::reading::{Node, Place};
use crate::sheets::formulas::Formula;
use crate::sheets::kinds::{
    Choice, Column, Computed, Kind, KindName, Ladder, Rows, Scale, WholeNumber,
};

/// The most rows or steps a pack may ask for. Source: issue 4, bad input.
const MOST_ROWS: i64 = 100;

/// The longest that anything takes. Units: minutes (a week).
const LONGEST: i64 = 7 * 24 * 60;

/// Reads the kind of a question.
pub(super) fn kind(node: &Node<'_, '_>) -> Kind {
    let Some(name) = node.one_of("kind", KindName::named) else {
        return Kind::Display;
    };
    match name {
        KindName::Display => Kind::Display,
        KindName::ShortText => Kind::ShortText,
        KindName::LongText => Kind::LongText,
        KindName::WholeNumber => Kind::WholeNumber(whole_number(node)),
        KindName::Scale => Kind::Scale(scale(node)),
        KindName::Choice => Kind::Choice(choices(node)),
        KindName::Choices => Kind::Choices(choices(node)),
        KindName::Day => Kind::Day,
        KindName::Time => Kind::Time,
        KindName::Minutes => Kind::Minutes {
            longest: u32::try_from(node.number("longest", 1..=LONGEST)).unwrap_or(1),
        },
        KindName::Rows => Kind::Rows(rows(node)),
        KindName::Ladder => Kind::Ladder(Ladder {
            most: most(node),
            rating: Scale {
                top: 100,
                low: node.words("low", Place::Ours),
                high: node.words("high", Place::Ours),
            },
        }),
        KindName::Computed => Kind::Computed(Computed {
            formula: node
                .one_of("formula", Formula::named)
                .unwrap_or(Formula::Mean),
            of: node.facts("of"),
        }),
    }
}

fn whole_number(node: &Node<'_, '_>) -> WholeNumber {
    const RANGE: std::ops::RangeInclusive<i64> = 0..=100_000;
    let number = WholeNumber {
        unit: node.words("unit", Place::Ours),
        lowest: node.number("lowest", RANGE),
        highest: node.number("highest", RANGE),
    };
    if number.lowest >= number.highest {
        node.fault_at("highest", "is not above the lowest");
    }
    number
}

fn scale(node: &Node<'_, '_>) -> Scale {
    let top = node.number("top", 10..=100);
    if top != 10 && top != 100 {
        node.fault_at("top", "is neither 10 nor 100");
    }
    Scale {
        top,
        low: node.words("low", Place::Ours),
        high: node.words("high", Place::Ours),
    }
}

fn choices(node: &Node<'_, '_>) -> Vec<Choice> {
    let options: Vec<Choice> = node
        .tables("options")
        .iter()
        .map(|option| {
            let choice = Choice {
                id: option.id("id"),
                say: option.words("say", Place::Ours),
            };
            option.end();
            choice
        })
        .collect();
    if options.len() < 2 {
        node.fault("has fewer than two options");
    }
    for (at, option) in options.iter().enumerate() {
        if options[..at].iter().any(|other| other.id == option.id) {
            node.fault_at("options", format!("{} stands twice", option.id));
        }
    }
    options
}

fn rows(node: &Node<'_, '_>) -> Rows {
    let columns: Vec<Column> = node.tables("columns").iter().map(column).collect();
    if columns.is_empty() {
        node.fault("has no columns");
    }
    for (at, column) in columns.iter().enumerate() {
        if columns[..at].iter().any(|other| other.id == column.id) {
            node.fault_at("columns", format!("{} stands twice", column.id));
        }
    }
    Rows {
        most: most(node),
        columns,
    }
}

fn column(node: &Node<'_, '_>) -> Column {
    let column = Column {
        id: node.id("id"),
        head: node.words("head", Place::Ours),
        kind: kind(node),
    };
    let is_simple = matches!(
        column.kind,
        Kind::ShortText
            | Kind::WholeNumber(_)
            | Kind::Scale(_)
            | Kind::Choice(_)
            | Kind::Day
            | Kind::Time
            | Kind::Minutes { .. }
    );
    if !is_simple {
        let name = column.kind.name();
        node.fault_at("kind", format!("{name} does not fit in a row"));
    }
    node.end();
    column
}

fn most(node: &Node<'_, '_>) -> usize {
    usize::try_from(node.number("most", 1..=MOST_ROWS)).unwrap_or(1)
}
