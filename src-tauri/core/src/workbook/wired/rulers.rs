//! The rulers, on their way over the wire.

use towpath_content::rulers::Ruler;
use towpath_content::words::{Arg, english};

use crate::id::SittingId;
use crate::refused::Refused;
use crate::rooms::rulers::compare::{self, Compared, Pair, Totals};
use crate::rooms::rulers::{Answer, Form, Of, Sitting};
use crate::when::Day;
use crate::wire;

pub(in crate::workbook) fn shown(ruler: &Ruler) -> wire::RulerShown {
    wire::RulerShown {
        ruler: ruler.id.clone(),
        name: ruler.name(),
        ask: ruler.ask(),
        low: ruler.low(),
        high: ruler.high(),
        way: ruler.way(),
    }
}

pub(in crate::workbook) fn out(one: Sitting) -> wire::Sitting {
    let answer = |one: &Answer| wire::RulerAnswer {
        ruler: one.ruler.clone(),
        value: one.value,
    };
    let form = one.form().map(|form| wire::FormTotal {
        name: form.name.clone(),
        total: form.total,
        out_of: form.out_of,
    });
    wire::Sitting {
        id: one.id.to_string(),
        day: one.day.to_string(),
        answers: one.answers().iter().map(answer).collect(),
        note: one.note,
        form,
    }
}

pub(in crate::workbook) fn asked(input: wire::Sitting) -> Result<Sitting, Refused> {
    let answer = |one: wire::RulerAnswer| Answer {
        ruler: one.ruler,
        value: one.value,
    };
    Ok(Sitting {
        id: SittingId::read(&input.id)?,
        day: Day::read(&input.day)?,
        note: input.note,
        of: match input.form {
            None => Of::Rulers(input.answers.into_iter().map(answer).collect()),
            Some(form) => Of::Form(Form {
                name: form.name,
                total: form.total,
                out_of: form.out_of,
            }),
        },
    })
}

pub(in crate::workbook) fn line(one: Sitting) -> wire::SittingLine {
    let words = match one.form() {
        Some(form) => compare::total_words(form.total, form.out_of),
        None => {
            let count = i64::try_from(one.answers().len()).unwrap_or(i64::MAX);
            english().tell("ruler-answers", &[("count", Arg::Number(count))])
        }
    };
    wire::SittingLine {
        id: one.id.to_string(),
        day: one.day.to_string(),
        form: one.form().map(|form| form.name.clone()),
        words,
        note: one.note,
    }
}

pub(in crate::workbook) fn compared(one: &Compared) -> wire::RulerCompared {
    wire::RulerCompared {
        shown: shown(one.ruler),
        pair: pair(one.pair),
        alt: one.alt(),
    }
}

pub(in crate::workbook) fn totals(one: Totals) -> wire::FormCompared {
    let words = |total| compare::total_words(total, one.form.out_of);
    wire::FormCompared {
        first: words(one.pair.first.value),
        latest: words(one.pair.latest.value),
        pair: pair(one.pair),
        name: one.form.name.clone(),
    }
}

fn pair(pair: Pair) -> wire::FirstLatest {
    wire::FirstLatest {
        first: pair.first.value,
        first_day: pair.first.day.to_string(),
        latest: pair.latest.value,
        latest_day: pair.latest.day.to_string(),
        once: pair.once,
        change: pair.words(),
    }
}
