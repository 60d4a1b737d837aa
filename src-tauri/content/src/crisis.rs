//! Help now: the crisis table of each nation.
//!
//! Facts come from one pack and words from the catalogue; no number stands in code.
//! It must not guess where a person is: with no nation said, it gives what holds for all, or
//! says where it holds.
//! Source: decisions 4.2, 4.3 and 4.12; experience, section 4.

mod pack;

use chrono::NaiveDate;
use serde::Deserialize;

use crate::days;
use crate::words::{Arg, Catalogue};

/// Nation of the United Kingdom.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
#[allow(missing_docs)]
pub enum Nation {
    England,
    Scotland,
    Wales,
    NorthernIreland,
}

/// Block of the page, in the order they stand.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Kind {
    /// Life in danger.
    Danger,
    /// Help today.
    Crisis,
    /// Someone to talk to.
    Talk,
    /// Someone to text with.
    Text,
    /// Text phone, sign language.
    Access,
}

/// One way to reach help.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Line {
    /// Stable name, kebab-case.
    pub id: String,
    /// Block.
    pub kind: Kind,
    /// Digits as a person reads them, such as "116 123".
    pub digits: String,
    /// When to use it.
    pub when: String,
    /// Who answers, and how.
    pub detail: String,
}

/// Returns the lines for a nation, danger first; none gives the lines for an unsaid one.
pub fn lines(nation: Option<Nation>, words: Catalogue) -> Vec<Line> {
    pack::shown(nation)
        .map(|fact| Line {
            id: fact.id.clone(),
            kind: fact.kind,
            digits: fact.digits.clone(),
            when: words.say(&format!("crisis-{}", fact.id)),
            detail: words.say(&format!("crisis-{}.detail", fact.id)),
        })
        .collect()
}

/// Says the chest pain line, which stands above anything about panic or exertion.
pub fn chest_pain(words: Catalogue) -> String {
    words.say("crisis-chest-pain")
}

/// Says what to do in danger, which leads wherever it stands.
pub fn danger(words: Catalogue) -> String {
    let [when, detail] = ["crisis-danger", "crisis-danger.detail"].map(|key| words.say(key));
    format!("{when}: {detail}")
}

/// Says where the facts shown come from, and that no person has checked them.
///
/// A line whose source is older than the table names it with its own date.
pub fn source(nation: Option<Nation>, words: Catalogue) -> String {
    source_where(nation, |_| true, words)
}

/// Says where these lines alone come from, as [`source`] does for all of them.
pub fn source_of(lines: &[&Line], words: Catalogue) -> String {
    source_where(None, |id| lines.iter().any(|line| line.id == id), words)
}

fn source_where(
    nation: Option<Nation>,
    is_shown: impl Fn(&str) -> bool,
    words: Catalogue,
) -> String {
    let day = days::plain_year(words, source_day());
    let mut said = words.tell("crisis-source", &[("date", Arg::Text(&day))]);
    let shown = pack::shown(nation).filter(|fact| is_shown(&fact.id));
    for fact in shown.filter(|fact| fact.older_than(source_day())) {
        said.push(' ');
        said.push_str(&words.tell(
            "crisis-source-older",
            &[
                ("number", Arg::Text(&fact.digits)),
                ("date", Arg::Text(&fact.source_date.said(words))),
            ],
        ));
    }
    said
}

/// Says that the numbers may have changed, once the review date has passed.
pub fn may_have_changed(today: NaiveDate, words: Catalogue) -> Option<String> {
    (today > review_by()).then(|| words.say("crisis-may-have-changed"))
}

/// The day on which the team put the table together from its sources.
pub fn source_day() -> NaiveDate {
    pack::facts().compiled
}

/// The last day on which the table counts as fresh.
pub fn review_by() -> NaiveDate {
    pack::facts().review_by
}

#[cfg(test)]
mod tests;
