//! `programme show` and `set`: its shape, all of it optional.

use clap::ArgMatches;
use serde_json::{Value, json};
use towpath_content::words::english;
use towpath_core::rooms::sessions::programme::{self, Length, Module, ModuleState, Programme, Way};
use towpath_core::rooms::sessions::{self, order};
use towpath_core::wire::{ErrorCode, Private};

use super::Asked;
use super::diary::strings;
use crate::trouble::Trouble;

/// Shows the programme, and where it stands.
pub fn show(asked: &mut Asked<'_>) -> Result<(), Trouble> {
    let workbook = asked.open()?;
    let programme = programme::get(workbook.read())?;
    let all = sessions::all(workbook.read())?;
    let stands = order::stands(&programme, &all, asked.now.day());
    let stands = order::stands_words(stands);
    if let Some(stands) = &stands {
        asked.out.line(stands);
    }
    said(asked, &programme, stands);
    Ok(())
}

/// Changes what was named of it; the rest stays.
pub fn set(asked: &mut Asked<'_>, given: &ArgMatches) -> Result<(), Trouble> {
    let mut workbook = asked.open()?;
    let before = programme::get(workbook.read())?;
    let wanted = changed(before.clone(), given)?;
    let kept = workbook.save(|transaction| programme::keep(transaction, wanted))?;
    asked.copy_if_due(&mut workbook);
    asked.out.say("cli-saved", &[]);
    if before.on_break && !kept.on_break {
        asked.out.say("programme-welcome-back", &[]);
    }
    said(asked, &kept, None);
    Ok(())
}

fn changed(mut programme: Programme, given: &ArgMatches) -> Result<Programme, Trouble> {
    let text = |name| given.get_one::<String>(name).map(String::as_str);
    if let Some(typed) = text("how-many") {
        let by_name = Length::of_parts(typed, None);
        programme.length = match by_name {
            Some(length) => length,
            None => Length::About(number(typed)?),
        };
    }
    if let Some(way) = text("way") {
        programme.way = Way::named(way);
    }
    if let Some(name) = text("with") {
        programme.with_name = Private::from(name);
    }
    match text("in-work") {
        Some("none") => programme.in_work = None,
        Some(typed) => programme.in_work = Some(number(typed)?),
        None => {}
    }
    programme.on_break = (programme.on_break || given.get_flag("break")) && !given.get_flag("back");
    let named = strings(given, "module");
    if !named.is_empty() {
        let there = std::mem::take(&mut programme.modules);
        let module = |name: String| in_state(&there, name);
        programme.modules = named.into_iter().map(module).collect();
    }
    for (flag, state) in [
        ("under-way", ModuleState::UnderWay),
        ("through", ModuleState::Done),
        ("hide", ModuleState::Hidden),
    ] {
        for name in strings(given, flag) {
            let same = |one: &&mut Module| one.name.as_str() == name;
            match programme.modules.iter_mut().find(same) {
                Some(module) => module.state = state,
                None => return Err(Trouble::Said("cli-module-unknown")),
            }
        }
    }
    Ok(programme)
}

/// A module that is there keeps its state when the order changes.
fn in_state(there: &[Module], name: String) -> Module {
    let same = there.iter().find(|one| one.name.as_str() == name);
    Module {
        state: same.map_or(ModuleState::Offered, |one| one.state),
        name: Private(name),
    }
}

fn number(typed: &str) -> Result<u16, Trouble> {
    let number = typed.parse();
    Ok(number.map_err(|_| ErrorCode::SessionsOutOfRange)?)
}

fn said(asked: &mut Asked<'_>, programme: &Programme, stands: Option<String>) {
    let (length, sessions) = programme.length.parts();
    let modules: Vec<Value> = programme
        .modules
        .iter()
        .map(|one| json!({ "name": one.name.as_str(), "state": one.state.name() }))
        .collect();
    let value = json!({
        "length": length,
        "sessions": sessions,
        "way": programme.way.map(Way::name),
        "with": programme.with_name.as_str(),
        "in_work": programme.in_work,
        "on_break": programme.on_break,
        "modules": modules,
        "stands": stands,
    });
    let about = sessions.map_or_else(|| length.to_owned(), |sessions| sessions.to_string());
    let mut line = |key: &str, said: &str| {
        asked.out.line(&format!("{}  {said}", english().say(key)));
    };
    line("cli-programme-length", &about);
    if let Some(way) = programme.way {
        line("cli-programme-way", way.name());
    }
    if !programme.with_name.as_str().is_empty() {
        line("cli-programme-with", programme.with_name.as_str());
    }
    if let Some(in_work) = programme.in_work {
        line("cli-programme-in-work", &in_work.to_string());
    }
    for module in &programme.modules {
        line(
            &format!("cli-programme-module-{}", module.state.name()),
            module.name.as_str(),
        );
    }
    asked.out.value(&value);
}
