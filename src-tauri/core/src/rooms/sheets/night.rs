//! The times of a night, asked about where they cannot be: a slip of morning and evening, or of
//! order. What was typed is kept; it is a question, not a refusal.
//!
//! Source: field.md 5.9; Shaffer 2023, SLEEP 46:zsad199.

use chrono::{NaiveTime, Timelike};
use towpath_content::sheets::formulas::span;
use towpath_content::sheets::pack::{Night, Sheet};
use towpath_content::words::{Arg, english};

use super::value::Value;
use super::{Answers, fit, said};

/// Longer than this is no night. Units: minutes (16 hours). Source: field.md 5.9.
const LONGEST_NIGHT: f64 = 16.0 * 60.0;

/// More than this from one step of a night to the next is the wrong way round. Units: minutes.
const LONGEST_STEP: f64 = 12.0 * 60.0;

/// A question about an answer.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Remark {
    /// Id of the question it stands at.
    pub question: String,
    /// The words.
    pub words: String,
}

/// Asks about times that do not fit together, each at the later one of them.
pub fn remarks(sheet: &Sheet, answers: &Answers) -> Vec<Remark> {
    let Some(night) = &sheet.night else {
        return Vec::new();
    };
    let seen = Seen { night, answers };
    [seen.order(), seen.length(), seen.awake()]
        .into_iter()
        .flatten()
        .collect()
}

/// Units: minutes after midnight.
pub fn minutes(time: NaiveTime) -> f64 {
    f64::from(time.hour() * 60 + time.minute())
}

struct Seen<'a> {
    night: &'a Night,
    answers: &'a Answers,
}

impl Seen<'_> {
    /// A step of the night that lies before the one it follows.
    fn order(&self) -> Option<Remark> {
        let night = self.night;
        [
            (&night.into_bed, &night.tried, "sheet-night-tried"),
            (&night.woke, &night.up, "sheet-night-up"),
        ]
        .into_iter()
        .find_map(|(first, then, key)| {
            let (from, to) = (self.time(first)?, self.time(then)?);
            (span(minutes(from), minutes(to)) > LONGEST_STEP)
                .then(|| remark(then, key, &[from, to]))
        })
    }

    /// A night that is too long to be one, or has no length.
    fn length(&self) -> Option<Remark> {
        let night = self.night;
        [
            (&night.into_bed, &night.up, "sheet-night-long"),
            (&night.tried, &night.woke, "sheet-night-asleep"),
        ]
        .into_iter()
        .find_map(|(first, then, key)| {
            let (from, to) = (self.time(first)?, self.time(then)?);
            let long = span(minutes(from), minutes(to));
            (long > LONGEST_NIGHT || long == 0.0).then(|| remark(then, key, &[from, to]))
        })
    }

    /// Awake for as long as the night, or longer.
    fn awake(&self) -> Option<Remark> {
        let night = self.night;
        let (from, to) = (self.time(&night.tried)?, self.time(&night.woke)?);
        let falling = self.number(&night.falling).unwrap_or(0.0);
        let awake = self.number(&night.awake).unwrap_or(0.0);
        let long = span(minutes(from), minutes(to));
        let at = match self.answers.contains_key(&night.awake) {
            true => &night.awake,
            false => &night.falling,
        };
        (long > 0.0 && falling + awake >= long)
            .then(|| remark(at, "sheet-night-awake", &[from, to]))
    }

    fn time(&self, id: &str) -> Option<NaiveTime> {
        match self.answers.get(id)? {
            Value::Text(text) => fit::time(text.as_str()),
            _ => None,
        }
    }

    fn number(&self, id: &str) -> Option<f64> {
        Some(self.answers.get(id)?.number()? as f64)
    }
}

fn remark(question: &str, key: &str, times: &[NaiveTime; 2]) -> Remark {
    let [from, to] = times.map(said::time);
    let args = [("from", Arg::Text(&from)), ("to", Arg::Text(&to))];
    Remark {
        question: question.to_owned(),
        words: english().tell(key, &args),
    }
}
