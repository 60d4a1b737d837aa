//! Copies of the workbook, and going back to one.

use towpath_vault::look;

use super::Desk;
use crate::refused::Refused;
use crate::store::copy_made::CopyKind;
use crate::wire::{
    CopiesFound, CopiesPage, CopyFound, CopyLine, CopyMade, CopyPicked, CopyPreview, CopyRestored,
    CopyTried, CopyWhy, ErrorCode, Nothing, Opened, Refusal,
};
use crate::workbook::copies::restoring::{self, Typing};
use crate::workbook::copies::waiting::Waiting;
use crate::workbook::copies::{self, Known};

impl Desk {
    /// Lists the copies of the open workbook, with the last good one.
    pub fn copies_list(&mut self, _: Nothing) -> Result<CopiesPage, Refusal> {
        let (workbook, now) = (self.workbook()?, self.now()?);
        let known = copies::known(workbook)?;
        Ok(CopiesPage {
            last: copies::last_good(&known).map(line),
            copies: known.iter().map(line).collect(),
            word: copies::word(workbook, &known, now),
        })
    }

    /// Makes a copy where the person chose, opens it and checks it.
    pub fn copy_make(&mut self, _: Nothing) -> Result<CopyMade, Refusal> {
        let (now, waiting) = (self.now()?, self.waiting.clone());
        self.workbook()?;
        let Some(folder) = self.edges.take_chosen_path() else {
            return Ok(CopyMade { copy: None });
        };
        let made = self.workbook_mut()?.copy_into(&folder, now, &waiting)?;
        Ok(CopyMade {
            copy: Some(line(&made)),
        })
    }

    /// Lists the copies that the program made by itself; the workbook need not be open.
    pub fn copies_found(&mut self, _: Nothing) -> Result<CopiesFound, Refusal> {
        let offset = self.now()?.offset_minutes();
        let found = copies::found_beside(&self.folder());
        let found = found.into_iter().filter_map(|(id, _)| {
            let at = copies::moment_of(&id, offset)?.to_string();
            Some(CopyFound { id, at })
        });
        Ok(CopiesFound {
            copies: found.collect(),
        })
    }

    /// Takes the file that the person chose, and looks whether it is a whole copy.
    ///
    /// Errors: `NotACopy`, `CopyDamaged`, `TooNew`, `PlaceGone`.
    pub fn copy_pick(&mut self, _: Nothing) -> Result<CopyPicked, Refusal> {
        self.picked = None;
        let Some(path) = self.edges.take_chosen_path() else {
            return Ok(CopyPicked { name: None });
        };
        look(&path)?;
        let name = path.file_name().unwrap_or_default();
        let name = Some(name.to_string_lossy().into_owned());
        self.picked = Some(path);
        Ok(CopyPicked { name })
    }

    /// Opens a copy beside the present workbook and says what it holds; nothing is changed.
    pub fn copy_try(&mut self, input: CopyTried) -> Result<CopyPreview, Refusal> {
        self.put_away();
        let (place, now) = (self.folder(), self.now()?);
        let copy = match &input.id {
            Some(id) => copies::found_beside(&place)
                .into_iter()
                .find(|(name, _)| name == id)
                .map(|(name, _)| copies::folder_of(&place).join(name)),
            None => self.picked.clone(),
        };
        let copy = copy.ok_or(ErrorCode::PlaceGone)?;
        let typing = match input.code {
            Some(code) => Typing::Code {
                code,
                fresh: input.words,
            },
            None => Typing::Words(input.words),
        };
        let trying = restoring::look(&copy, &place, typing, self.costing, now)?;
        let preview = CopyPreview {
            made: trying.made.map(|made| made.to_string()),
            entries: trying.span.entries,
            first: trying.span.days.map(|(first, _)| first.to_string()),
            last: trying.span.days.map(|(_, last)| last.to_string()),
            same: trying.is_same,
        };
        self.trying = Some(trying);
        Ok(preview)
    }

    /// Puts the copy that was looked at in the place of the workbook, which is set aside.
    pub fn copy_restore(&mut self, _: Nothing) -> Result<CopyRestored, Refusal> {
        let now = self.now()?;
        let trying = self.trying.take().ok_or(ErrorCode::Locked)?;
        let restored = trying.restore(now)?;
        self.picked = None;
        self.open = Some(restored.workbook);
        Ok(CopyRestored {
            opened: Opened {
                desk: self.desk_look(Nothing {})?,
                notices: Vec::new(),
            },
            aside: restored.aside.map(|path| path.display().to_string()),
        })
    }

    /// Lets go of the copy that was looked at; nothing is left of it here.
    pub fn copy_leave(&mut self, _: Nothing) -> Result<Nothing, Refusal> {
        self.trying = None;
        self.picked = None;
        Ok(Nothing {})
    }

    /// Makes a copy by itself when one is due. It steps aside for every command that waits.
    ///
    /// Shape: whether one was made.
    pub fn copy_by_itself(&mut self) -> Result<bool, Refused> {
        let (now, waiting) = (self.now()?, self.waiting.clone());
        match &mut self.open {
            Some(workbook) => workbook.copy_if_due(now, &waiting),
            None => Ok(false),
        }
    }

    /// What tells a copy under way that a command waits.
    pub fn waiting(&self) -> Waiting {
        self.waiting.clone()
    }
}

fn line(known: &Known) -> CopyLine {
    CopyLine {
        id: known.id.to_string(),
        at: known.at.to_string(),
        why: match known.kind {
            CopyKind::ByItself => CopyWhy::ByItself,
            CopyKind::Chosen => CopyWhy::Chosen,
            CopyKind::SetAside => CopyWhy::SetAside,
        },
        path: known.path.display().to_string(),
        here: known.is_here,
    }
}
