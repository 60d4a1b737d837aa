//! `sessions`: when, what came of each, its sheet, and what to say at the next one.

use std::path::PathBuf;

use clap::ArgMatches;
use serde_json::{Value, json};
use towpath_content::words::english;
use towpath_core::id::{SayingId, SessionId};
use towpath_core::progress::since;
use towpath_core::rooms::bin;
use towpath_core::rooms::diary::words;
use towpath_core::rooms::sessions::programme::{self, Programme};
use towpath_core::rooms::sessions::{self as room, Kind, Outcome, Session, order, saying};
use towpath_core::share::{self, session_paper};
use towpath_core::store::saying::Saying;
use towpath_core::when::{Day, read_clock, write_clock};
use towpath_core::wire::Private;
use towpath_core::workbook::Workbook;

use super::Asked;
use super::diary::strings;
use crate::file;
use crate::trouble::Trouble;

/// Lists every session by day and time; those without a date come last.
pub fn list(asked: &mut Asked<'_>) -> Result<(), Trouble> {
    let workbook = asked.open()?;
    let (programme, all) = read(&workbook)?;
    if all.is_empty() {
        asked.out.say("cli-no-sessions", &[]);
    }
    listed(asked, &programme, &all, all.iter());
    Ok(())
}

/// Adds a session.
pub fn add(asked: &mut Asked<'_>, given: &ArgMatches) -> Result<(), Trouble> {
    let session = changed(Session::blank(SessionId::random()?), given)?;
    keep(asked, session)
}

/// Changes what was named of a session; the rest stays.
pub fn change(asked: &mut Asked<'_>, given: &ArgMatches) -> Result<(), Trouble> {
    let id = id(given, "session")?;
    let mut workbook = asked.open()?;
    let session = changed(room::get(workbook.read(), id)?, given)?;
    kept(asked, &mut workbook, session)
}

/// Shows a session with its sheet.
pub fn show(asked: &mut Asked<'_>, given: &ArgMatches) -> Result<(), Trouble> {
    let id = id(given, "session")?;
    let workbook = asked.open()?;
    said(asked, &workbook, id)
}

/// Finds sessions by their words.
pub fn find(asked: &mut Asked<'_>, given: &ArgMatches) -> Result<(), Trouble> {
    let typed = strings(given, "query").join(" ");
    let workbook = asked.open()?;
    let (programme, all) = read(&workbook)?;
    let looked: Vec<String> = words::of(&typed).map(|word| word.folded).collect();
    let holds = |one: &&Session| !looked.is_empty() && words::begin_in(&looked, &one.words());
    listed(asked, &programme, &all, all.iter().filter(holds));
    Ok(())
}

/// Saves a session sheet as a PDF, written or blank.
pub fn export(asked: &mut Asked<'_>, given: &ArgMatches) -> Result<(), Trouble> {
    let path = given.get_one::<PathBuf>("out").cloned().unwrap_or_default();
    file::check_place(&path, &asked.folder, given.get_flag("force"))?;
    let large = given.get_flag("large");
    let document = match text(given, "paper-of") {
        Some("blank") => session_paper::blank(large),
        _ => {
            let workbook = asked.open()?;
            let (programme, all) = read(&workbook)?;
            let session = room::get(workbook.read(), id(given, "paper-of")?)?;
            let next = order::after(&all, &session);
            session_paper::filled(&programme, &session, next, large)
        }
    };
    let pdf = share::pdf_of(&document, asked.now)?;
    file::write(&path, &pdf)?;
    asked.exported(&path, json!({ "bytes": pdf.len() }));
    Ok(())
}

/// Puts a session in the bin.
pub fn remove(asked: &mut Asked<'_>, given: &ArgMatches) -> Result<(), Trouble> {
    let (id, now) = (id(given, "session")?, asked.now);
    asked
        .open()?
        .save(|transaction| bin::put_session(transaction, id, now))?;
    asked.removed(&id);
    Ok(())
}

/// Brings a session back from the bin.
pub fn restore(asked: &mut Asked<'_>, given: &ArgMatches) -> Result<(), Trouble> {
    let id = id(given, "session")?;
    let mut workbook = asked.open()?;
    workbook.save(|transaction| room::restore(transaction, id))?;
    asked.out.say("cli-restored", &[]);
    said(asked, &workbook, id)
}

/// Says what was done since the last session.
pub fn since(asked: &mut Asked<'_>) -> Result<(), Trouble> {
    let (workbook, today) = (asked.open()?, asked.now.day());
    let all = room::all(workbook.read())?;
    let from = order::last(&all, today).and_then(|last| last.day);
    let done = since::of(workbook.read(), from.unwrap_or_else(Day::first), today)?;
    for sentence in done.say() {
        asked.out.line(&sentence);
    }
    asked.out.value(&json!({
        "from": from.map(|day| day.to_string()),
        "diary_days": done.diary_days,
        "hard_days": done.hard_days,
        "worksheets": done.worksheets,
        "tried": done.tried,
    }));
    Ok(())
}

/// Lists what waits to be said at the next session.
pub fn to_say(asked: &mut Asked<'_>) -> Result<(), Trouble> {
    let waiting = saying::waiting(asked.open()?.read())?;
    let line = |one: &Saying| format!("{}  {}", one.id, one.words.as_str());
    let lines: Vec<String> = waiting.iter().map(line).collect();
    asked.out.list(waiting.iter().map(saying).collect(), lines);
    Ok(())
}

/// Keeps something to say at the next session.
pub fn say(asked: &mut Asked<'_>, given: &ArgMatches) -> Result<(), Trouble> {
    let said = Saying {
        id: SayingId::random()?,
        day: asked.now.day(),
        words: Private::from(text(given, "to-say").unwrap_or_default()),
    };
    let mut workbook = asked.open()?;
    let kept = workbook.save(|transaction| saying::keep(transaction, said))?;
    asked.copy_if_due(&mut workbook);
    asked.out.say("cli-saved", &[]);
    asked.out.line(&kept.id.to_string());
    asked.out.value(&saying(&kept));
    Ok(())
}

/// Takes something to say away.
pub fn unsay(asked: &mut Asked<'_>, given: &ArgMatches) -> Result<(), Trouble> {
    let id = SayingId::read(text(given, "saying").unwrap_or_default())?;
    asked
        .open()?
        .save(|transaction| saying::remove(transaction, id))?;
    asked.out.say("cli-unsaid", &[]);
    asked.out.value(&json!({ "id": id.to_string() }));
    Ok(())
}

fn keep(asked: &mut Asked<'_>, session: Session) -> Result<(), Trouble> {
    let mut workbook = asked.open()?;
    kept(asked, &mut workbook, session)
}

fn kept(asked: &mut Asked<'_>, workbook: &mut Workbook, session: Session) -> Result<(), Trouble> {
    let (id, now) = (session.id, asked.now);
    workbook.save(|transaction| room::keep(transaction, session, now))?;
    asked.copy_if_due(workbook);
    asked.out.say("cli-saved", &[]);
    said(asked, workbook, id)
}

fn changed(mut session: Session, given: &ArgMatches) -> Result<Session, Trouble> {
    if let Some(kind) = text(given, "meeting").and_then(Kind::named) {
        session.kind = kind;
    }
    if let Some(day) = text(given, "day") {
        session.day = Some(Day::read(day)?);
    }
    if let Some(time) = text(given, "time") {
        session.time = Some(read_clock(time)?);
    }
    if given.try_get_one::<bool>("no-day").ok().flatten() == Some(&true) {
        session.day = None;
    }
    if let Some(outcome) = text(given, "outcome").and_then(Outcome::named) {
        session.outcome = Some(outcome);
    }
    let notes = &mut session.notes;
    for (name, note) in [
        ("held-at", &mut session.place),
        ("covered", &mut notes.covered),
        ("given-to-read", &mut notes.reading),
        ("took", &mut notes.took),
        ("recap", &mut notes.recap),
    ] {
        if let Some(words) = text(given, name) {
            *note = Private::from(words);
        }
    }
    let agreed = strings(given, "agreed");
    if !agreed.is_empty() {
        notes.agreed = Private(agreed.join("\n"));
    }
    Ok(session)
}

fn read(workbook: &Workbook) -> Result<(Programme, Vec<Session>), Trouble> {
    let database = workbook.read();
    Ok((programme::get(database)?, room::all(database)?))
}

fn listed<'a>(
    asked: &mut Asked<'_>,
    programme: &Programme,
    all: &[Session],
    these: impl Iterator<Item = &'a Session> + Clone,
) {
    let lines: Vec<String> = these.clone().map(|one| line(programme, all, one)).collect();
    asked
        .out
        .list(these.map(|one| value(programme, all, one)).collect(), lines);
}

fn said(asked: &mut Asked<'_>, workbook: &Workbook, id: SessionId) -> Result<(), Trouble> {
    let (programme, all) = read(workbook)?;
    let session = room::get(workbook.read(), id)?;
    asked.out.line(&line(&programme, &all, &session));
    if let Some(end) = order::end_words(&programme, &all, &session) {
        asked.out.line(&end);
    }
    let notes = &session.notes;
    for one in &session.said {
        head(asked, "session-head-said", &one.words);
    }
    for (key, words) in [
        ("session-head-covered", &notes.covered),
        ("session-head-reading", &notes.reading),
        ("session-head-took", &notes.took),
        ("session-head-recap", &notes.recap),
    ] {
        head(asked, key, words);
    }
    for one in session.agreed() {
        head(asked, "session-head-agreed", &one);
    }
    asked.out.value(&value(&programme, &all, &session));
    Ok(())
}

fn head(asked: &mut Asked<'_>, key: &str, words: &Private) {
    if !words.as_str().is_empty() {
        let head = english().say(key);
        asked.out.line(&format!("{head}  {}", words.as_str()));
    }
}

fn line(programme: &Programme, all: &[Session], session: &Session) -> String {
    let mut parts = vec![
        session.id.to_string(),
        order::when_words(session),
        english().say(&format!("session-kind-{}", session.kind.name())),
    ];
    parts.extend(order::number_words(programme, all, session));
    parts.extend(session.outcome.map(room::outcome_words));
    parts.join("  ")
}

fn value(programme: &Programme, all: &[Session], session: &Session) -> Value {
    let notes = &session.notes;
    let agreed = session.agreed();
    let agreed: Vec<&str> = agreed.iter().map(Private::as_str).collect();
    let said: Vec<Value> = session.said.iter().map(saying).collect();
    let number = order::number(programme, all, session);
    json!({
        "id": session.id.to_string(),
        "at": session.day.map(|day| match session.time {
            Some(time) => format!("{day}T{}", write_clock(time)),
            None => day.to_string(),
        }),
        "kind": session.kind.name(),
        "place": session.place.as_str(),
        "outcome": session.outcome.map(Outcome::name),
        "number": number.map(|(number, _)| number),
        "about": number.and_then(|(_, about)| about),
        "covered": notes.covered.as_str(),
        "read": notes.reading.as_str(),
        "took": notes.took.as_str(),
        "recap": notes.recap.as_str(),
        "agreed": agreed,
        "said": said,
    })
}

fn saying(one: &Saying) -> Value {
    json!({ "id": one.id.to_string(), "at": one.day.to_string(), "words": one.words.as_str() })
}

fn id(given: &ArgMatches, name: &str) -> Result<SessionId, Trouble> {
    Ok(SessionId::read(text(given, name).unwrap_or_default())?)
}

fn text<'a>(given: &'a ArgMatches, name: &str) -> Option<&'a str> {
    given.get_one::<String>(name).map(String::as_str)
}
