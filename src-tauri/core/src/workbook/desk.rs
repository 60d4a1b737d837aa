//! The desk the workbook lies on: one method a command of the wire.
//!
//! It holds the state (nothing there, locked, keeping the code, open) and turns the wire's types
//! into the core's. Rules live in the rooms.

mod articles;
mod bin;
mod copies;
mod delete;
mod diary;
mod finding;
mod first_run;
mod goals;
mod help;
mod homework;
mod lock;
mod locking;
mod pages;
mod people;
mod pictures;
mod programme;
mod prompts;
mod ratings;
mod reminders;
mod rulers;
mod sessions;
mod sharing;
mod sheets;
mod speech;
mod today;
mod voice;

use std::path::{Path, PathBuf};
use std::sync::Arc;

use towpath_content::words;
use towpath_report::document::Document;
use towpath_vault::{Costing, RecoveryCode, write_whole};
use zeroize::Zeroize;

use super::copies::restoring::Trying;
use super::copies::waiting::Waiting;
use super::nudging::Nudges;
use super::{Edges, Places, Workbook};
use crate::refused::Refused;
use crate::settings;
use crate::share;
use crate::when::{Day, Moment};
use crate::wire::{DeskView, ErrorCode, Kept, Nothing, PathFor, Refusal, Settings, Stage};

/// The desk.
pub struct Desk {
    places: Places,
    edges: Arc<dyn Edges>,
    costing: Costing,
    open: Option<Workbook>,
    keeping: Option<Keeping>,
    /// The workbook chosen since the start; before that the settings say which.
    chosen: Option<PathBuf>,
    /// The folder of another workbook while its first run goes on.
    making: Option<PathBuf>,
    /// What tells a copy under way that a command waits.
    waiting: Waiting,
    /// The copy that was picked to go back to.
    picked: Option<PathBuf>,
    /// The copy that is being looked at.
    trying: Option<Trying>,
    /// What is being recorded or played.
    voice: voice::Voice,
    /// What is being read aloud.
    aloud: Option<speech::Aloud>,
    /// What is known of reminders.
    nudges: Nudges,
}

/// A recovery code that is still to be kept: in memory only, and only until it is.
struct Keeping {
    code: RecoveryCode,
    /// The two groups to ask back, counted from 1.
    asked: [u8; 2],
}

impl Keeping {
    fn groups(&self) -> Groups {
        Groups(self.code.groups().to_vec())
    }
}

/// The groups of a code in plain, wiped when dropped.
struct Groups(Vec<String>);

impl Drop for Groups {
    fn drop(&mut self) {
        self.0.zeroize();
    }
}

impl Desk {
    /// Sets up a desk; nothing is read until the first command.
    pub fn new(places: Places, edges: Arc<dyn Edges>, costing: Costing) -> Self {
        Self {
            places,
            edges,
            costing,
            open: None,
            keeping: None,
            chosen: None,
            making: None,
            waiting: Waiting::default(),
            picked: None,
            trying: None,
            voice: voice::Voice::default(),
            aloud: None,
            nudges: Nudges::default(),
        }
    }

    /// Says where the program stands.
    pub fn desk_look(&mut self, _: Nothing) -> Result<DeskView, Refusal> {
        Ok(DeskView {
            stage: self.stage(),
            now: self
                .edges
                .now()
                .to_rfc3339_opts(chrono::SecondsFormat::Secs, false),
            settings: self.settings(),
            workbooks: self.lines(),
        })
    }

    /// Keeps the comfort settings, and gives them back as they were kept.
    pub fn settings_save(&mut self, input: Settings) -> Result<Settings, Refusal> {
        let mut outside = settings::load(&self.places.settings);
        outside.settings = input;
        settings::keep(&self.places.settings, &outside)?;
        Ok(self.settings())
    }

    /// A neutral name to propose for a file, such as `pages 2026-11-22.pdf`.
    pub fn file_name(&self, what: PathFor) -> Result<String, Refusal> {
        Ok(share::file_name(what, self.today()?))
    }

    /// Reads the settings, and speaks from now on as they say.
    fn settings(&self) -> Settings {
        let settings = settings::load(&self.places.settings).settings;
        words::speak_plainly(settings.plain_words);
        settings
    }

    fn stage(&self) -> Stage {
        match (&self.open, &self.keeping) {
            (Some(_), Some(_)) => Stage::KeepingCode,
            (Some(_), None) => Stage::Open,
            (None, _) if self.is_to_unlock() => Stage::Locked,
            (None, _) => Stage::FirstRun,
        }
    }

    fn now(&self) -> Result<Moment, Refused> {
        Moment::of(self.edges.now())
    }

    fn today(&self) -> Result<Day, Refused> {
        Ok(self.now()?.day())
    }

    fn workbook(&self) -> Result<&Workbook, Refused> {
        self.open.as_ref().ok_or_else(|| ErrorCode::Locked.into())
    }

    fn workbook_mut(&mut self) -> Result<&mut Workbook, Refused> {
        self.open.as_mut().ok_or_else(|| ErrorCode::Locked.into())
    }

    /// Writes a document where the person chose, if they did.
    fn keep_document(&self, document: &Document) -> Result<Kept, Refused> {
        match self.edges.take_chosen_path() {
            Some(path) => {
                self.write_document(document, &path)?;
                Ok(Kept {
                    path: Some(path.display().to_string()),
                })
            }
            None => Ok(Kept { path: None }),
        }
    }

    fn write_document(&self, document: &Document, path: &Path) -> Result<(), Refused> {
        let bytes = share::pdf_of(document, self.now()?)?;
        Ok(write_whole(path, &bytes)?)
    }
}

#[cfg(test)]
mod goals_tests;
#[cfg(test)]
mod homework_tests;
#[cfg(test)]
mod pages_tests;
#[cfg(test)]
mod people_tests;
#[cfg(test)]
mod rulers_tests;
#[cfg(test)]
mod sessions_tests;
#[cfg(test)]
mod sheets_tests;
#[cfg(test)]
mod tests;
#[cfg(test)]
mod today_tests;
