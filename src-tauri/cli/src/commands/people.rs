//! `people list`, `add` and `remove`: the person's own people.

use clap::ArgMatches;
use serde_json::{Value, json};
use towpath_core::id::ContactId;
use towpath_core::rooms::contacts::{self, Typed};
use towpath_core::store::contact::Contact;
use towpath_core::wire::Private;

use super::Asked;
use crate::trouble::Trouble;

/// Lists them in their order.
pub fn list(asked: &mut Asked<'_>) -> Result<(), Trouble> {
    let people = contacts::all(asked.open()?.read())?;
    let line = |one: &Contact| {
        let parts = [&one.name, &one.reach, &one.note].map(|part| part.as_str());
        format!("{}  {}", one.id, parts.join("  ").trim_end())
    };
    let lines: Vec<String> = people.iter().map(line).collect();
    asked.out.list(people.iter().map(value).collect(), lines);
    Ok(())
}

/// Adds someone.
pub fn add(asked: &mut Asked<'_>, given: &ArgMatches) -> Result<(), Trouble> {
    let typed = Typed {
        name: words(given, "who"),
        reach: words(given, "reach"),
        note: words(given, "note"),
    };
    let id = ContactId::random()?;
    let kept = asked
        .open()?
        .save(|transaction| contacts::keep(transaction, id, None, typed))?;
    asked.out.say("cli-saved", &[]);
    asked.out.line(&kept.id.to_string());
    asked.out.value(&value(&kept));
    Ok(())
}

/// Removes someone.
pub fn remove(asked: &mut Asked<'_>, given: &ArgMatches) -> Result<(), Trouble> {
    let id = ContactId::read(words(given, "person").as_str())?;
    asked
        .open()?
        .save(|transaction| contacts::remove(transaction, id))?;
    asked.out.say("cli-removed", &[]);
    asked.out.value(&json!({ "id": id.to_string() }));
    Ok(())
}

fn words(given: &ArgMatches, name: &str) -> Private {
    let typed: Option<&String> = given.get_one(name);
    typed.cloned().unwrap_or_default().into()
}

fn value(one: &Contact) -> Value {
    json!({
        "id": one.id.to_string(),
        "name": one.name.as_str(),
        "reach": one.reach.as_str(),
        "note": one.note.as_str(),
    })
}
