//! `prompts list`, `on` and `off`.

use serde_json::json;
use towpath_core::rooms::prompts;

use super::Asked;
use crate::trouble::Trouble;

/// Lists the questions, today's first.
pub fn list(asked: &mut Asked<'_>) -> Result<(), Trouble> {
    let workbook = asked.open()?;
    if !prompts::are_wanted(workbook.read())? {
        asked.out.say("cli-prompts-are-off", &[]);
    }
    let all: Vec<_> = prompts::of_day(asked.now.day()).collect();
    let values = all
        .iter()
        .map(|one| json!({ "id": one.id, "words": one.words, "gentle": one.gentle }))
        .collect();
    let lines = all.iter().map(|one| one.words.clone());
    asked.out.list(values, lines);
    Ok(())
}

/// Keeps whether questions are wanted.
pub fn want(asked: &mut Asked<'_>, wanted: bool) -> Result<(), Trouble> {
    asked
        .open()?
        .save(|transaction| prompts::want(transaction, wanted))?;
    let said = match wanted {
        true => "cli-prompts-are-on",
        false => "cli-prompts-are-off",
    };
    asked.out.say(said, &[]);
    asked.out.value(&json!({ "wanted": wanted }));
    Ok(())
}
