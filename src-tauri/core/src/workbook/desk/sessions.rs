//! Sessions: the next one, the sheet of each, what to say there, and the bin.

use towpath_report::document::Document;

use super::Desk;
use crate::id::{SayingId, SessionId};
use crate::progress::since;
use crate::refused::Refused;
use crate::rooms::bin;
use crate::rooms::diary::words;
use crate::rooms::sessions::programme::{self, Programme};
use crate::rooms::sessions::{self as room, Session, order, saying};
use crate::share::session_paper;
use crate::store::saying::Saying;
use crate::when::Day;
use crate::wire::{
    self, Kept, Nothing, Pages, Refusal, SayingAsked, SessionAsked, SessionLine, SessionPage,
    SessionPaper, SessionRemoved, SessionsBin, SessionsFound, SessionsPage, SessionsSearch,
    SinceLast, ToSay,
};
use crate::workbook::wired::{self, sessions as wired_sessions};

/// All sessions with the programme they belong to.
struct Whole {
    programme: Programme,
    all: Vec<Session>,
    today: Day,
}

impl Whole {
    fn line(&self, session: &Session) -> SessionLine {
        wired_sessions::line(&self.programme, &self.all, session, self.today)
    }
}

impl Desk {
    /// Lists the sessions, and what the next one asks for.
    pub fn sessions_list(&mut self, _: Nothing) -> Result<SessionsPage, Refusal> {
        let whole = self.whole()?;
        let next = order::next(&whole.all, whole.today).map(|one| one.id);
        let is_past = |one: &Session| one.day.is_some_and(|day| day < whole.today);
        let (mut later, mut unsaid, mut past) = (Vec::new(), Vec::new(), Vec::new());
        for one in whole.all.iter().filter(|one| Some(one.id) != next) {
            match one.outcome {
                Some(_) => past.insert(0, whole.line(one)),
                None if is_past(one) => unsaid.push(whole.line(one)),
                None => later.push(whole.line(one)),
            }
        }
        let next = whole.all.iter().find(|one| Some(one.id) == next);
        let last = order::last(&whole.all, whole.today);
        let stands = order::stands(&whole.programme, &whole.all, whole.today);
        Ok(SessionsPage {
            next: next.map(|one| whole.line(one)),
            later,
            unsaid,
            past,
            to_say: self.to_say()?,
            since: self.since(last, whole.today)?,
            agreed: last.map(Session::agreed).unwrap_or_default(),
            stands: order::stands_words(stands),
        })
    }

    /// Begins a session; nothing is kept until it is saved.
    pub fn session_start(&mut self, _: Nothing) -> Result<SessionPage, Refusal> {
        let session = Session::blank(SessionId::random()?);
        self.session_page(session, false)
    }

    /// Gets one session.
    pub fn session_get(&mut self, input: SessionAsked) -> Result<SessionPage, Refusal> {
        let session = room::get(self.workbook()?.read(), SessionId::read(&input.id)?)?;
        self.session_page(session, true)
    }

    /// Saves a session; when this is back, it is on disk for good.
    pub fn session_save(&mut self, input: wire::Session) -> Result<SessionPage, Refusal> {
        let (session, now) = (wired_sessions::session_in(input)?, self.now()?);
        let workbook = self.workbook_mut()?;
        let kept = workbook.save(|transaction| room::keep(transaction, session, now))?;
        self.session_page(kept, true)
    }

    /// Puts a session in the bin.
    pub fn session_remove(&mut self, input: SessionAsked) -> Result<Nothing, Refusal> {
        let (id, now) = (SessionId::read(&input.id)?, self.now()?);
        self.workbook_mut()?
            .save(|transaction| bin::put_session(transaction, id, now))?;
        Ok(Nothing {})
    }

    /// Lists the sessions in the bin, newest removal first.
    pub fn sessions_bin(&mut self, _: Nothing) -> Result<SessionsBin, Refusal> {
        let (whole, now) = (self.whole()?, self.now()?);
        let removed = room::removed(self.workbook()?.read())?;
        let line = |(session, at): &(Session, i64)| SessionRemoved {
            line: whole.line(session),
            days_left: bin::days_left(*at, now),
        };
        Ok(SessionsBin {
            removed: removed.iter().map(line).collect(),
        })
    }

    /// Brings a session back as it was.
    pub fn session_restore(&mut self, input: SessionAsked) -> Result<SessionPage, Refusal> {
        let id = SessionId::read(&input.id)?;
        self.workbook_mut()?
            .save(|transaction| room::restore(transaction, id))?;
        self.session_get(input)
    }

    /// Removes a session of the bin for good.
    pub fn session_remove_for_good(&mut self, input: SessionAsked) -> Result<SessionsBin, Refusal> {
        let id = SessionId::read(&input.id)?;
        self.workbook_mut()?
            .save(|transaction| room::remove_for_good(transaction, id))?;
        self.sessions_bin(Nothing {})
    }

    /// Keeps something to say next time; one that was taken away is there again.
    pub fn saying_save(&mut self, input: wire::Saying) -> Result<ToSay, Refusal> {
        let said = Saying {
            id: match input.id.as_str() {
                "" => SayingId::random()?,
                id => SayingId::read(id)?,
            },
            day: self.today()?,
            words: input.words,
        };
        self.workbook_mut()?
            .save(|transaction| saying::keep(transaction, said))?;
        self.to_say()
    }

    /// Takes something to say away.
    pub fn saying_remove(&mut self, input: SayingAsked) -> Result<ToSay, Refusal> {
        let id = SayingId::read(&input.id)?;
        self.workbook_mut()?
            .save(|transaction| saying::remove(transaction, id))?;
        self.to_say()
    }

    /// Finds sessions and things to say by the beginnings of words.
    pub fn sessions_search(&mut self, input: SessionsSearch) -> Result<SessionsFound, Refusal> {
        let (whole, database) = (self.whole()?, self.workbook()?.read());
        let typed = input.words.as_str();
        let asked: Vec<String> = words::of(typed).map(|word| word.folded).collect();
        let holds = |texts: &[&wire::Private]| !asked.is_empty() && words::begin_in(&asked, texts);
        let found = whole.all.iter().rev().filter(|one| holds(&one.words()));
        let mut to_say = saying::waiting(database)?;
        to_say.retain(|one| holds(&[&one.words]));
        Ok(SessionsFound {
            sessions: found.map(|one| whole.line(one)).collect(),
            to_say: wired_sessions::sayings(to_say),
        })
    }

    /// Shows the exact page of a session sheet, written or blank.
    pub fn session_pages(&mut self, input: SessionPaper) -> Result<Pages, Refusal> {
        wired::pages(&self.session_document(&input)?)
    }

    /// Saves a session sheet as a file where the person chose.
    pub fn session_keep(&mut self, input: SessionPaper) -> Result<Kept, Refusal> {
        self.keep_document(&self.session_document(&input)?)
    }

    fn session_document(&self, asked: &SessionPaper) -> Result<Document, Refused> {
        let Whole { programme, all, .. } = self.whole()?;
        let Some(id) = &asked.id else {
            return Ok(session_paper::blank(asked.large_print));
        };
        let session = room::get(self.workbook()?.read(), SessionId::read(id)?)?;
        let next = order::after(&all, &session);
        let large = asked.large_print;
        Ok(session_paper::filled(&programme, &session, next, large))
    }

    fn session_page(&self, session: Session, saved: bool) -> Result<SessionPage, Refused> {
        let whole = self.whole()?;
        let next = order::after(&whole.all, &session);
        Ok(SessionPage {
            line: whole.line(&session),
            said: wired_sessions::sayings(session.said.clone()),
            agreed: session.agreed(),
            next: next.map(|one| whole.line(one)),
            session: wired_sessions::session(session),
            saved,
        })
    }

    fn whole(&self) -> Result<Whole, Refused> {
        let database = self.workbook()?.read();
        Ok(Whole {
            programme: programme::get(database)?,
            all: room::all(database)?,
            today: self.today()?,
        })
    }

    fn to_say(&self) -> Result<ToSay, Refused> {
        let to_say = saying::waiting(self.workbook()?.read())?;
        let blank = match to_say.len() < saying::MOST {
            true => Some(wire::Saying {
                id: SayingId::random()?.to_string(),
                words: wire::Private::default(),
            }),
            false => None,
        };
        Ok(ToSay {
            to_say: wired_sessions::sayings(to_say),
            blank,
        })
    }

    fn since(&self, last: Option<&Session>, today: Day) -> Result<SinceLast, Refused> {
        let from = last.and_then(|last| last.day);
        let since = since::of(
            self.workbook()?.read(),
            from.unwrap_or_else(Day::first),
            today,
        )?;
        Ok(SinceLast {
            from: from.map(|day| day.to_string()),
            done: since.say(),
        })
    }
}
