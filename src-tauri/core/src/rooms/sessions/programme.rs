//! The shape of the programme. All of it may be left out, and changed at any time.

use rusqlite::Connection;

use super::{LONGEST_LINE, fits};
use crate::named::named;
use crate::refused::Refused;
use crate::store::programme::{self, ProgrammeRow};
use crate::wire::{ErrorCode, Private};

/// Most sessions a programme can have. Source: needs.md A9 to A12, with room above.
pub const MOST_SESSIONS: u16 = 60;

/// Most modules.
pub const MOST_MODULES: usize = 40;

/// How long it is.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Length {
    /// About so many sessions.
    About(u16),
    /// It has no set end.
    OpenEnded,
    /// Nobody said, or the person does not know.
    #[default]
    NotKnown,
}

const ABOUT: &str = "about";
const OPEN_ENDED: &str = "open-ended";
const NOT_KNOWN: &str = "not-known";

impl Length {
    /// The name it is kept under, and the number of sessions.
    pub fn parts(self) -> (&'static str, Option<u16>) {
        match self {
            Self::About(sessions) => (ABOUT, Some(sessions)),
            Self::OpenEnded => (OPEN_ENDED, None),
            Self::NotKnown => (NOT_KNOWN, None),
        }
    }

    /// Puts the parts together; none where they do not fit each other.
    pub fn of_parts(name: &str, sessions: Option<u16>) -> Option<Self> {
        match (name, sessions) {
            (ABOUT, Some(sessions)) => Some(Self::About(sessions)),
            (OPEN_ENDED, None) => Some(Self::OpenEnded),
            (NOT_KNOWN, None) => Some(Self::NotKnown),
            _ => None,
        }
    }
}

named! {
    /// How it is held. Source: needs.md A5.
    Way {
        /// With the practitioner alone.
        OneToOne = "one-to-one",
        /// With others.
        Group = "group",
        /// Both, in either order.
        Both = "both",
        /// By phone.
        Phone = "phone",
    }
}

named! {
    /// Where a module stands; several may be under way at once.
    ModuleState {
        /// It is on offer.
        Offered = "offered",
        /// The person is in it.
        UnderWay = "under-way",
        /// The person has been through it.
        Done = "done",
        /// It is not offered here, or not wanted.
        Hidden = "hidden",
    }
}

/// A module of the programme.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Module {
    /// Its name.
    pub name: Private,
    /// Where it stands.
    pub state: ModuleState,
}

/// The programme.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Programme {
    /// How long it is.
    pub length: Length,
    /// How it is held.
    pub way: Option<Way>,
    /// Whom it is with, or empty.
    pub with_name: Private,
    /// About how many sessions there are once the person is in work.
    pub in_work: Option<u16>,
    /// Whether the person is having a break from it.
    pub on_break: bool,
    /// Modules, in the person's order.
    pub modules: Vec<Module>,
}

/// Gets the programme; one about which nothing was said is empty.
pub fn get(database: &Connection) -> Result<Programme, Refused> {
    match programme::find(database)? {
        Some(row) => whole(row).ok_or_else(|| ErrorCode::DataDamaged.into()),
        None => Ok(Programme::default()),
    }
}

/// Keeps the programme, and gives it back as it was kept.
///
/// Errors: those of [`checked`].
pub fn keep(database: &Connection, programme: Programme) -> Result<Programme, Refused> {
    let programme = checked(programme)?;
    programme::put(database, &row(&programme))?;
    Ok(programme)
}

/// Checks the programme; space at the ends is dropped, and so is a module without a name.
///
/// Errors: `SessionsOutOfRange`, `TooManyModules`, `TextTooLong`.
pub fn checked(programme: Programme) -> Result<Programme, Refused> {
    let (_, sessions) = programme.length.parts();
    let mut numbers = [sessions, programme.in_work].into_iter().flatten();
    if numbers.any(|number| !(1..=MOST_SESSIONS).contains(&number)) {
        return Err(ErrorCode::SessionsOutOfRange.into());
    }
    let mut modules = Vec::new();
    for Module { name, state } in programme.modules {
        let name = line(&name)?;
        if !name.as_str().is_empty() {
            modules.push(Module { name, state });
        }
    }
    if modules.len() > MOST_MODULES {
        return Err(ErrorCode::TooManyModules.into());
    }
    Ok(Programme {
        with_name: line(&programme.with_name)?,
        modules,
        ..programme
    })
}

fn line(typed: &Private) -> Result<Private, Refused> {
    let line = Private::from(typed.as_str().trim());
    fits(&line, LONGEST_LINE)?;
    Ok(line)
}

fn row(programme: &Programme) -> ProgrammeRow {
    let (length, sessions) = programme.length.parts();
    let module = |one: &Module| (one.name.clone(), one.state.name().to_owned());
    ProgrammeRow {
        length: length.to_owned(),
        sessions,
        way: programme.way.map(|way| way.name().to_owned()),
        with_name: programme.with_name.clone(),
        in_work: programme.in_work,
        on_break: programme.on_break,
        modules: programme.modules.iter().map(module).collect(),
    }
}

fn whole(row: ProgrammeRow) -> Option<Programme> {
    let way = match row.way {
        Some(name) => Some(Way::named(&name)?),
        None => None,
    };
    let module = |(name, state): (Private, String)| {
        let state = ModuleState::named(&state)?;
        Some(Module { name, state })
    };
    Some(Programme {
        length: Length::of_parts(&row.length, row.sessions)?,
        way,
        with_name: row.with_name,
        in_work: row.in_work,
        on_break: row.on_break,
        modules: row.modules.into_iter().map(module).collect::<Option<_>>()?,
    })
}
