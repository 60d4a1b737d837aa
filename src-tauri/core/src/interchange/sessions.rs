//! The programme and its sessions in the JSON form.

use std::collections::HashSet;

use rusqlite::Connection;

use super::shape;
use crate::id::{SayingId, SessionId};
use crate::refused::Refused;
use crate::rooms::sessions::programme::{self, Length, Module, ModuleState, Programme, Way};
use crate::rooms::sessions::saying;
use crate::rooms::sessions::{self as room, Kind, Notes, Outcome, Session};
use crate::store;
use crate::store::saying::Saying;
use crate::when::{Day, Moment, read_clock, write_clock};
use crate::wire::ErrorCode;

/// What of a file is not in the workbook yet.
#[derive(Default)]
pub(super) struct Coming {
    /// The programme, where nothing was said about one yet.
    programme: Option<Programme>,
    /// New sessions.
    new: Vec<Session>,
    /// Those that wait in the bin.
    back: Vec<SessionId>,
    /// Things to say, where nothing waits to be said yet.
    to_say: Vec<Saying>,
}

impl Coming {
    /// How many sessions come in.
    pub fn count(&self) -> usize {
        self.new.len() + self.back.len()
    }

    /// Whether nothing comes in.
    pub fn is_empty(&self) -> bool {
        self.count() == 0 && self.programme.is_none() && self.to_say.is_empty()
    }
}

/// The sessions of these days in their order, and those without a date.
pub(super) fn out(
    database: &Connection,
    from: Day,
    to: Day,
) -> Result<Vec<shape::Session>, Refused> {
    let mut all = room::all(database)?;
    all.retain(|one| one.day.is_none_or(|day| (from..=to).contains(&day)));
    all.sort_by_key(|one| (one.day.is_none(), one.day, one.time, one.id));
    Ok(all.into_iter().map(session_out).collect())
}

/// The programme, if anything was said about it.
pub(super) fn programme_out(database: &Connection) -> Result<Option<shape::Programme>, Refused> {
    let programme = programme::get(database)?;
    if programme == Programme::default() {
        return Ok(None);
    }
    let (length, sessions) = programme.length.parts();
    let module = |one: Module| shape::Module {
        name: one.name,
        state: one.state.name().to_owned(),
    };
    Ok(Some(shape::Programme {
        length: length.to_owned(),
        sessions,
        way: programme.way.map(|way| way.name().to_owned()),
        with: programme.with_name,
        in_work: programme.in_work,
        on_break: programme.on_break,
        modules: programme.modules.into_iter().map(module).collect(),
    }))
}

/// What waits to be said.
pub(super) fn to_say_out(database: &Connection) -> Result<Vec<shape::Saying>, Refused> {
    let waiting = saying::waiting(database)?;
    Ok(waiting.into_iter().map(saying_out).collect())
}

fn session_out(session: Session) -> shape::Session {
    let notes = session.notes;
    shape::Session {
        id: session.id.to_string(),
        kind: session.kind.name().to_owned(),
        day: session.day.map(|day| day.to_string()),
        time: session.time.map(write_clock),
        place: session.place,
        outcome: session.outcome.map(|outcome| outcome.name().to_owned()),
        covered: notes.covered,
        reading: notes.reading,
        took: notes.took,
        agreed: notes.agreed,
        recap: notes.recap,
        said: session.said.into_iter().map(saying_out).collect(),
    }
}

fn saying_out(said: Saying) -> shape::Saying {
    shape::Saying {
        id: said.id.to_string(),
        day: said.day.to_string(),
        words: said.words,
    }
}

/// Checks the sessions of a file, its programme and its things to say. What the workbook has
/// stays as it is.
///
/// Errors: `ImportUnreadable`, `DateOutOfRange`, `TextTooLong`, `SessionsOutOfRange`,
/// `TooManyModules`, `TooManyToSay`.
pub(super) fn check(
    database: &Connection,
    named: Vec<shape::Session>,
    named_programme: Option<shape::Programme>,
    named_to_say: Vec<shape::Saying>,
    in_time: &dyn Fn() -> Result<(), Refused>,
) -> Result<Coming, Refused> {
    let mut coming = Coming::default();
    let (mut seen, mut words) = (HashSet::new(), HashSet::new());
    let aside: HashSet<SessionId> = room::removed(database)?
        .into_iter()
        .map(|(session, _)| session.id)
        .collect();
    for one in named {
        in_time()?;
        let mut session = session_in(one)?;
        let is_new_word = |one: &Saying| words.insert(one.id);
        if !seen.insert(session.id) || !session.said.iter().all(is_new_word) {
            return Err(unreadable());
        }
        if aside.contains(&session.id) {
            coming.back.push(session.id);
        } else if room::find(database, session.id)?.is_none() {
            session.said = only_new(database, session.said)?;
            coming.new.push(session);
        }
    }
    let to_say = named_to_say.into_iter().map(saying_in);
    let to_say = to_say.collect::<Result<Vec<_>, _>>()?;
    if !to_say.iter().all(|one| words.insert(one.id)) {
        return Err(unreadable());
    }
    if to_say.len() > saying::MOST {
        return Err(ErrorCode::TooManyToSay.into());
    }
    if saying::waiting(database)?.is_empty() {
        coming.to_say = only_new(database, to_say)?;
    }
    let programme = named_programme.map(programme_in).transpose()?;
    let is_said = programme::get(database)? != Programme::default();
    coming.programme = programme.filter(|one| !is_said && *one != Programme::default());
    Ok(coming)
}

/// Keeps what was checked, within the transaction of one save.
pub(super) fn keep(database: &Connection, coming: &Coming, now: Moment) -> Result<(), Refused> {
    if let Some(programme) = &coming.programme {
        programme::keep(database, programme.clone())?;
    }
    for session in &coming.new {
        room::put(database, session, now)?;
    }
    for id in &coming.back {
        room::restore(database, *id)?;
    }
    let mut to_say = coming.to_say.iter();
    to_say.try_for_each(|said| store::saying::put(database, None, said))
}

/// A thing to say that is in the workbook already stays where it is.
fn only_new(database: &Connection, mut said: Vec<Saying>) -> Result<Vec<Saying>, Refused> {
    let mut new = Vec::new();
    for one in said.drain(..) {
        if !store::saying::is(database, one.id)? {
            new.push(one);
        }
    }
    Ok(new)
}

fn session_in(one: shape::Session) -> Result<Session, Refused> {
    let outcome = |name: String| Outcome::named(&name).ok_or_else(unreadable);
    let said = one.said.into_iter().map(saying_in);
    room::checked(Session {
        id: SessionId::read(&one.id).map_err(|_| unreadable())?,
        kind: Kind::named(&one.kind).ok_or_else(unreadable)?,
        day: one.day.map(|day| Day::read(&day)).transpose()?,
        time: one.time.map(|time| read_clock(&time)).transpose()?,
        place: one.place,
        outcome: one.outcome.map(outcome).transpose()?,
        notes: Notes {
            covered: one.covered,
            reading: one.reading,
            took: one.took,
            agreed: one.agreed,
            recap: one.recap,
        },
        said: said.collect::<Result<_, _>>()?,
    })
}

fn saying_in(one: shape::Saying) -> Result<Saying, Refused> {
    let said = Saying {
        id: SayingId::read(&one.id).map_err(|_| unreadable())?,
        day: Day::read(&one.day)?,
        words: one.words,
    };
    saying::checked(said).map_err(|refused| match refused.code {
        ErrorCode::NothingChosen => unreadable(),
        _ => refused,
    })
}

fn programme_in(one: shape::Programme) -> Result<Programme, Refused> {
    let way = |name: String| Way::named(&name).ok_or_else(unreadable);
    let module = |one: shape::Module| -> Result<Module, Refused> {
        Ok(Module {
            name: one.name,
            state: ModuleState::named(&one.state).ok_or_else(unreadable)?,
        })
    };
    let modules = one.modules.into_iter().map(module);
    programme::checked(Programme {
        length: Length::of_parts(&one.length, one.sessions).ok_or_else(unreadable)?,
        way: one.way.map(way).transpose()?,
        with_name: one.with,
        in_work: one.in_work,
        on_break: one.on_break,
        modules: modules.collect::<Result<_, _>>()?,
    })
}

fn unreadable() -> Refused {
    ErrorCode::ImportUnreadable.into()
}
