//! First against latest: two answers of one ruler, or two totals of one form, and the difference
//! in words. Worse and the same are said as plainly as better.
//!
//! It must not say that a difference is large, small, clear or good: our rulers have no such rule.

use std::cmp::Ordering;

use towpath_content::days;
use towpath_content::rulers::Ruler;
use towpath_content::words::{Arg, english};

use super::{Form, Sitting};
use crate::when::Day;

/// One value and its day.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Said {
    /// The local day.
    pub day: Day,
    /// The value.
    pub value: u16,
}

/// First and latest; the same one where there is one alone.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Pair {
    /// The first.
    pub first: Said,
    /// The latest.
    pub latest: Said,
    /// Whether there is one alone.
    pub once: bool,
}

impl Pair {
    /// "2 higher", "2 lower", "The same", or that there is one alone.
    pub fn words(self) -> String {
        let by = self.latest.value.abs_diff(self.first.value).to_string();
        let by = [("by", Arg::Text(by.as_str()))];
        match self.latest.value.cmp(&self.first.value) {
            _ if self.once => english().say("ruler-once"),
            Ordering::Greater => english().tell("ruler-higher", &by),
            Ordering::Less => english().tell("ruler-lower", &by),
            Ordering::Equal => english().say("ruler-same"),
        }
    }
}

/// A ruler with its first and latest answer.
#[derive(Clone, Debug)]
pub struct Compared {
    /// The ruler.
    pub ruler: &'static Ruler,
    /// Its answers.
    pub pair: Pair,
}

impl Compared {
    /// "Worry 2 lower."; none where there is one answer alone.
    pub fn sentence(&self) -> Option<String> {
        let (name, change) = (self.ruler.name(), self.pair.words());
        let name = ("name", Arg::Text(name.as_str()));
        let change = ("change", Arg::Text(change.as_str()));
        match self.pair.first.value == self.pair.latest.value {
            _ if self.pair.once => None,
            true => Some(english().tell("ruler-said-same", &[name])),
            false => Some(english().tell("ruler-said", &[name, change])),
        }
    }

    /// Both values in words, for those who do not see the picture.
    pub fn alt(&self) -> String {
        let say = |day: Day| days::plain_year(english(), day.date());
        let (first, latest) = (self.pair.first, self.pair.latest);
        let (name, days) = (self.ruler.name(), [say(first.day), say(latest.day)]);
        let values = [first.value.to_string(), latest.value.to_string()];
        let args = [
            ("name", Arg::Text(&name)),
            ("first", Arg::Text(&values[0])),
            ("first_day", Arg::Text(&days[0])),
            ("latest", Arg::Text(&values[1])),
            ("latest_day", Arg::Text(&days[1])),
        ];
        match self.pair.once {
            true => english().tell("ruler-alt-once", &args[..3]),
            false => english().tell("ruler-alt", &args),
        }
    }
}

/// Every ruler that was answered, in the order they are asked: its first and its latest answer.
///
/// A ruler that was passed over at first begins where it was first answered.
/// Shape: sittings as [`super::all`] lists them, here and below.
pub fn rulers(sittings: &[Sitting], work: bool) -> Vec<Compared> {
    let compared = |ruler: &'static Ruler| {
        let said = sittings.iter().filter_map(|one| {
            let value = u16::from(one.value(&ruler.id)?);
            Some(Said {
                day: one.day,
                value,
            })
        });
        pair(said).map(|pair| Compared { ruler, pair })
    };
    super::asked(work).filter_map(compared).collect()
}

/// A form with its first and latest total.
#[derive(Clone, Debug)]
pub struct Totals {
    /// Its name and range, as they were written last.
    pub form: Form,
    /// Its totals.
    pub pair: Pair,
}

/// Every form, in the order they came: its first and its latest total.
///
/// Only totals of the same name and the same range are set against each other.
pub fn forms(sittings: &[Sitting]) -> Vec<Totals> {
    let is_same = |one: &Form, other: &Form| {
        let folded = |form: &Form| form.name.as_str().to_lowercase();
        one.out_of == other.out_of && folded(one) == folded(other)
    };
    let mut forms: Vec<&Form> = Vec::new();
    for form in sittings.iter().filter_map(Sitting::form) {
        match forms.iter_mut().find(|there| is_same(there, form)) {
            Some(there) => *there = form,
            None => forms.push(form),
        }
    }
    let totals = |form: &Form| {
        let said = sittings.iter().filter_map(|one| {
            let other = one.form().filter(|other| is_same(form, other))?;
            Some(Said {
                day: one.day,
                value: other.total,
            })
        });
        let pair = pair(said)?;
        let form = form.clone();
        Some(Totals { form, pair })
    };
    forms.into_iter().filter_map(totals).collect()
}

/// Says every difference in one line: "Worry 2 lower. Sleep the same."
pub fn sentence(compared: &[Compared]) -> String {
    let said: Vec<String> = compared.iter().filter_map(Compared::sentence).collect();
    said.join(" ")
}

/// "14 out of 27".
pub fn total_words(total: u16, out_of: u16) -> String {
    let (total, out_of) = (total.to_string(), out_of.to_string());
    let args = [
        ("total", Arg::Text(total.as_str())),
        ("out_of", Arg::Text(out_of.as_str())),
    ];
    english().tell("ruler-total-of", &args)
}

fn pair(said: impl Iterator<Item = Said>) -> Option<Pair> {
    let said: Vec<Said> = said.collect();
    Some(Pair {
        first: *said.first()?,
        latest: *said.last()?,
        once: said.len() == 1,
    })
}
