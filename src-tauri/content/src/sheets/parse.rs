//! From a pack's tables to a sheet. Everything is read, whatever else is wrong.

mod kinds;

use super::check;
use super::pack::{
    Change, Condition, Next, Night, Question, Risk, SafetyLine, Sheet, Shelf, ShowIf, Size, Strand,
    Test,
};
use crate::lint::Fault;
use crate::packs::reading::{self, Node, Place, Said};
use crate::packs::{Source, account};

/// What came of a pack: the sheet with its texts, where it could be read, and every fault.
pub(super) struct Parsed {
    pub(super) sheet: Option<Sheet>,
    pub(super) said: Vec<Said>,
    pub(super) faults: Vec<Fault>,
}

/// Reads one pack.
pub(super) fn parse(source: &Source<'_>) -> Parsed {
    let parsed = reading::tables(source.file, source.text, |node| {
        let sheet = sheet(node);
        check::sheet(&sheet, source, node);
        sheet
    });
    let (said, faults) = (parsed.said, parsed.faults);
    Parsed {
        sheet: faults.is_empty().then_some(parsed.value),
        said,
        faults,
    }
}

fn sheet(node: &Node<'_, '_>) -> Sheet {
    let minutes = node.table("minutes");
    if minutes.is_none() && !node.has("minutes") {
        node.fault("minutes is missing");
    }
    let minutes = minutes.map_or([1; 3], |minutes| {
        let read = ["minute", "standard", "full"]
            .map(|size| u16::try_from(minutes.number(size, 1..=120)).unwrap_or(1));
        minutes.end();
        read
    });
    let example = node.table("example");
    let example = example.map(|example| {
        let who = example.words("who", Place::Example);
        example.end();
        who
    });
    Sheet {
        id: node.id("id"),
        number: u16::try_from(node.number("number", 1..=999)).unwrap_or(1),
        edition: u16::try_from(node.number("edition", 1..=999)).unwrap_or(1),
        shelf: node
            .one_of("shelf", Shelf::named)
            .unwrap_or(Shelf::Thoughts),
        title: node.words("title", Place::Ours),
        line: node.words("line", Place::Ours),
        minutes,
        risk: node.one_of("risk", Risk::named).unwrap_or(Risk::Usual),
        safety: node.some_of("safety", SafetyLine::named),
        stirs_up: node.flag("stirs_up"),
        read_first: read_first(node),
        example,
        changes: node.tables("change").iter().map(change).collect(),
        questions: node.tables("question").iter().map(question).collect(),
        night: node.table("night").as_ref().map(night),
        next: node.some_of("next", Next::named),
        strand: node
            .has("strand")
            .then(|| node.one_of("strand", Strand::named))
            .flatten(),
        account: account::read(node),
    }
}

/// The page to read first belongs to no size: it is read before one is chosen.
fn read_first(node: &Node<'_, '_>) -> String {
    let Some(page) = node.table("read_first") else {
        if !node.has("read_first") {
            node.fault("read_first is missing");
        }
        return String::new();
    };
    let page = page.named("read_first", false);
    let text = page.words("text", Place::Ours);
    page.end();
    text
}

fn night(node: &Node<'_, '_>) -> Night {
    let night = Night {
        into_bed: node.fact("into_bed"),
        tried: node.fact("tried"),
        falling: node.fact("falling"),
        awake: node.fact("awake"),
        woke: node.fact("woke"),
        up: node.fact("up"),
    };
    node.end();
    night
}

fn change(node: &Node<'_, '_>) -> Change {
    let change = Change {
        name: node.words("name", Place::Ours),
        before: node.fact("before"),
        after: node.fact("after"),
    };
    node.end();
    change
}

fn question(node: &Node<'_, '_>) -> Question {
    let id = node.id("id");
    // Its texts are named after it, and judged by the size it first stands in.
    let from = node.one_of("from", Size::named).unwrap_or(Size::Minute);
    let node = &node.named(&id, from == Size::Minute);
    let kind = kinds::kind(node);
    let is_asked = kind.is_asked();
    let why = match is_asked {
        true => node.words("why", Place::Ours),
        false => node.words_or_none("why", Place::Ours).unwrap_or_default(),
    };
    let question = Question {
        head: node.words("head", Place::Ours),
        ask: node.words("ask", Place::Ours),
        why,
        example: node
            .words_or_none("example", Place::Example)
            .unwrap_or_default(),
        starters: node.word_list("starters"),
        bank: node.fact_or_none("bank"),
        pin: node.flag("pin"),
        show_if: node.table("show_if").and_then(|shown| show_if(&shown)),
        id,
        from,
        kind,
    };
    node.end();
    question
}

fn show_if(node: &Node<'_, '_>) -> Option<ShowIf> {
    let conditions = |key| node.tables(key).iter().filter_map(condition).collect();
    let shown = match (node.has("all"), node.has("any")) {
        (true, false) => Some(ShowIf::All(conditions("all"))),
        (false, true) => Some(ShowIf::Any(conditions("any"))),
        _ => {
            node.fault("says neither all nor any, or both");
            None
        }
    };
    node.end();
    shown.filter(|shown| {
        if shown.conditions().is_empty() {
            node.fault("has no condition");
        }
        !shown.conditions().is_empty()
    })
}

fn condition(node: &Node<'_, '_>) -> Option<Condition> {
    const RANGE: std::ops::RangeInclusive<i64> = -1_000_000..=1_000_000;
    let question = node.fact("question");
    let tests: Vec<Test> = [
        node.has("is").then(|| Test::Is(node.facts("is"))),
        node.has("is_not")
            .then(|| Test::IsNot(node.facts("is_not"))),
        node.has("at_least")
            .then(|| Test::AtLeast(node.number("at_least", RANGE))),
        node.has("at_most")
            .then(|| Test::AtMost(node.number("at_most", RANGE))),
    ]
    .into_iter()
    .flatten()
    .collect();
    node.end();
    match <[Test; 1]>::try_from(tests) {
        Ok([test]) => Some(Condition { question, test }),
        Err(_) => {
            node.fault("has not one test: is, is_not, at_least or at_most");
            None
        }
    }
}
