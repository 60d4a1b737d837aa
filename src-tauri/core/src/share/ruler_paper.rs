//! First against latest on paper: our own rulers as drawings, totals from forms as a table.

use chrono::Datelike;
use towpath_content::days;
use towpath_content::words::{Arg, english};
use towpath_report::document::{Block, RulerPair, Rulers, Table};

use crate::rooms::rulers::compare::{self, Compared, Pair, Said, Totals};
use crate::when::Day;

/// Sets every ruler that was answered: the differences in a line, then the drawing.
pub fn rulers(compared: &[Compared]) -> Vec<Block> {
    if compared.is_empty() {
        return Vec::new();
    }
    let sentence = compare::sentence(compared);
    let sentence = match sentence.is_empty() {
        true => english().say("page-rulers-once"),
        false => sentence,
    };
    let with_years = has_several_years(compared.iter().map(|one| one.pair));
    // Where both days are those of the first drawing, they are named once, above.
    let shared = marks(compared[0].pair, with_years);
    let row = |one: &Compared| {
        let days = marks(one.pair, with_years);
        RulerPair {
            name: one.ruler.name(),
            hint: one.ruler.way(),
            first: place(one.pair.first),
            latest: place(one.pair.latest),
            once: one.pair.once,
            change: one.pair.words(),
            days: (days != shared).then_some(days),
            alt: one.alt(),
        }
    };
    let words = english();
    let rulers = Rulers {
        head: [
            words.say("ruler-column-ruler"),
            shared.clone(),
            words.say("ruler-column-change"),
        ],
        rows: compared.iter().map(row).collect(),
    };
    vec![Block::Text(sentence), Block::Rulers(rulers)]
}

/// Sets every form with its first and latest total.
pub fn forms(totals: &[Totals]) -> Option<Table> {
    let words = english();
    let with_years = has_several_years(totals.iter().map(|one| one.pair));
    let cell = |one: &Totals, said: Said| {
        let total = compare::total_words(said.value, one.form.out_of);
        let day = day(said.day, with_years);
        let args = [("total", Arg::Text(&total)), ("day", Arg::Text(&day))];
        words.tell("ruler-total-day", &args)
    };
    let row = |one: &Totals| {
        let latest = match one.pair.once {
            true => words.say("ruler-none-yet"),
            false => cell(one, one.pair.latest),
        };
        vec![
            one.form.name.0.clone(),
            cell(one, one.pair.first),
            latest,
            one.pair.words(),
        ]
    };
    let head = [
        "page-form",
        "ruler-column-first",
        "ruler-column-latest",
        "ruler-column-change",
    ];
    (!totals.is_empty()).then(|| Table {
        head: head.map(|key| words.say(key)).to_vec(),
        rows: totals.iter().map(row).collect(),
    })
}

/// "Ring: 3 June. Dot: 19 November."
fn marks(pair: Pair, with_years: bool) -> String {
    let say = |said: Said| day(said.day, with_years);
    let (first, latest) = (say(pair.first), say(pair.latest));
    match pair.once || pair.first.day == pair.latest.day {
        true => english().tell("ruler-one-day", &[("day", Arg::Text(&latest))]),
        false => {
            let args = [("first", Arg::Text(&first)), ("latest", Arg::Text(&latest))];
            english().tell("ruler-ring-dot", &args)
        }
    }
}

fn day(day: Day, with_years: bool) -> String {
    match with_years {
        true => days::plain_year(english(), day.date()),
        false => days::plain(english(), day.date()),
    }
}

fn has_several_years(pairs: impl Iterator<Item = Pair>) -> bool {
    let mut years = pairs
        .flat_map(|pair| [pair.first.day, pair.latest.day])
        .map(|day| day.date().year());
    let first = years.next();
    years.any(|year| Some(year) != first)
}

fn place(said: Said) -> u8 {
    u8::try_from(said.value).unwrap_or(u8::MAX)
}
