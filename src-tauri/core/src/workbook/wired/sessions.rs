//! The programme and its sessions, on their way over the wire.

use towpath_content::words::english;

use crate::id::SessionId;
use crate::refused::Refused;
use crate::rooms::sessions::programme::{self as shape, Length, Programme};
use crate::rooms::sessions::{self as room, Notes, Session, order};
use crate::store::saying::Saying;
use crate::when::{Day, read_clock, write_clock};
use crate::wire;

/// Two closed lists of the same names: one sleeps on disk, one crosses the wire.
macro_rules! same {
    ($inside:ty, $outside:ty: $($one:ident),+) => {
        impl From<$inside> for $outside {
            fn from(one: $inside) -> Self {
                match one {
                    $(<$inside>::$one => Self::$one,)+
                }
            }
        }

        impl From<$outside> for $inside {
            fn from(one: $outside) -> Self {
                match one {
                    $(<$outside>::$one => Self::$one,)+
                }
            }
        }
    };
}

pub(super) use same;

same!(shape::Way, wire::ProgrammeWay: OneToOne, Group, Both, Phone);
same!(shape::ModuleState, wire::ModuleState: Offered, UnderWay, Done, Hidden);
same!(room::Kind, wire::SessionKind: FirstMeeting, OneToOne, Group, Phone, ThreeWay, Final, InWork);
same!(room::Outcome, wire::SessionOutcome: Went, CouldNotGo, CalledOff);

pub(in crate::workbook) fn programme(programme: Programme) -> wire::Programme {
    let (length, sessions) = match programme.length {
        Length::About(sessions) => (wire::ProgrammeLength::About, Some(sessions)),
        Length::OpenEnded => (wire::ProgrammeLength::OpenEnded, None),
        Length::NotKnown => (wire::ProgrammeLength::NotKnown, None),
    };
    let module = |one: shape::Module| wire::Module {
        name: one.name,
        state: one.state.into(),
    };
    wire::Programme {
        length,
        sessions,
        way: programme.way.map(Into::into),
        with_name: programme.with_name,
        in_work: programme.in_work,
        on_break: programme.on_break,
        modules: programme.modules.into_iter().map(module).collect(),
    }
}

/// A length of about no sessions is one that nobody said.
pub(in crate::workbook) fn programme_in(input: wire::Programme) -> Programme {
    let length = match (input.length, input.sessions) {
        (wire::ProgrammeLength::About, Some(sessions)) => Length::About(sessions),
        (wire::ProgrammeLength::OpenEnded, _) => Length::OpenEnded,
        (wire::ProgrammeLength::About | wire::ProgrammeLength::NotKnown, _) => Length::NotKnown,
    };
    let module = |one: wire::Module| shape::Module {
        name: one.name,
        state: one.state.into(),
    };
    Programme {
        length,
        way: input.way.map(Into::into),
        with_name: input.with_name,
        in_work: input.in_work,
        on_break: input.on_break,
        modules: input.modules.into_iter().map(module).collect(),
    }
}

pub(in crate::workbook) fn session(session: Session) -> wire::Session {
    let notes = session.notes;
    wire::Session {
        id: session.id.to_string(),
        kind: session.kind.into(),
        day: session.day.map(|day| day.to_string()),
        time: session.time.map(write_clock),
        place: session.place,
        outcome: session.outcome.map(Into::into),
        covered: notes.covered,
        reading: notes.reading,
        took: notes.took,
        agreed: notes.agreed,
        recap: notes.recap,
    }
}

pub(in crate::workbook) fn session_in(input: wire::Session) -> Result<Session, Refused> {
    Ok(Session {
        kind: input.kind.into(),
        day: input.day.map(|day| Day::read(&day)).transpose()?,
        time: input.time.map(|time| read_clock(&time)).transpose()?,
        place: input.place,
        outcome: input.outcome.map(Into::into),
        notes: Notes {
            covered: input.covered,
            reading: input.reading,
            took: input.took,
            agreed: input.agreed,
            recap: input.recap,
        },
        ..Session::blank(SessionId::read(&input.id)?)
    })
}

/// A session in a list, among all of them.
pub(in crate::workbook) fn line(
    programme: &Programme,
    all: &[Session],
    session: &Session,
    today: Day,
) -> wire::SessionLine {
    let words = english();
    let is_open = session.outcome.is_none();
    let days_to = |day: Day| u32::try_from(day.days_since(today)).ok();
    wire::SessionLine {
        id: session.id.to_string(),
        kind: words.say(&format!("session-kind-{}", session.kind.name())),
        day: session.day.map(|day| day.to_string()),
        when: order::when_words_on(session, today),
        place: session.place.clone(),
        number: order::number_words(programme, all, session),
        end: order::end_words(programme, all, session).filter(|_| is_open),
        outcome: session.outcome.map(room::outcome_words),
        days_to: session.day.filter(|_| is_open).and_then(days_to),
    }
}

pub(in crate::workbook) fn sayings(all: Vec<Saying>) -> Vec<wire::Saying> {
    let saying = |one: Saying| wire::Saying {
        id: one.id.to_string(),
        words: one.words,
    };
    all.into_iter().map(saying).collect()
}
