//! `agenda`: what is next.

use serde_json::{Value, json};
use towpath_content::days;
use towpath_content::words::english;
use towpath_core::progress::agenda::{self, Next, What};
use towpath_core::progress::reminding;

use super::Asked;
use crate::trouble::Trouble;

/// Lists sessions, days to look at a goal, nudges, and things to try.
pub fn agenda(asked: &mut Asked<'_>) -> Result<(), Trouble> {
    let workbook = asked.open()?;
    let all = agenda::agenda(workbook.read(), false, asked.now)?;
    if all.is_empty() {
        asked.out.say("cli-agenda-none", &[]);
    }
    asked
        .out
        .list(all.iter().map(value).collect(), all.iter().map(line));
    Ok(())
}

fn value(one: &Next) -> Value {
    let what = match one.what {
        What::Session => "session",
        What::Review => "goal-review",
        What::Nudge => "reminder",
        What::Try => "try",
    };
    json!({
        "what": what,
        "id": one.id,
        "day": one.day.map(|day| day.to_string()),
        "time": one.time.map(|time| time.format("%H:%M").to_string()),
        "words": one.words.as_str(),
    })
}

fn line(one: &Next) -> String {
    let words = english();
    let when = match (one.day, one.time) {
        (Some(day), Some(time)) => reminding::moment_words(day.and_time(time)),
        (Some(day), None) => days::full(words, day),
        (None, _) => words.say("cli-agenda-until"),
    };
    let what = words.say(match one.what {
        What::Session => "cli-agenda-session",
        What::Review => "cli-agenda-review",
        What::Nudge => "cli-agenda-nudge",
        What::Try => "cli-agenda-try",
    });
    let parts = [when.as_str(), what.as_str(), one.words.as_str()];
    let parts: Vec<&str> = parts.into_iter().filter(|part| !part.is_empty()).collect();
    parts.join(" · ")
}
