//! Pictures of an entry.

use super::Desk;
use crate::beside;
use crate::id::{AttachmentId, EntryId};
use crate::refused::Refused;
use crate::rooms::bin;
use crate::rooms::pictures::{self, file, ready};
use crate::when::Moment;
use crate::wire::{
    EntryAsked, Nothing, PictureAsked, PictureBytes, PicturePasted, PictureShow, PictureShown,
    PictureTo, PictureWords, PicturesPage, Refusal,
};
use crate::workbook::wired;

impl Desk {
    /// Lists the pictures of an entry; an entry that is not there has none.
    pub fn pictures_list(&mut self, input: EntryAsked) -> Result<PicturesPage, Refusal> {
        self.pictures_of(EntryId::read(&input.id)?)
    }

    /// Adds the picture in the chosen file; without a chosen file nothing changes.
    pub fn picture_add(&mut self, input: PictureTo) -> Result<PicturesPage, Refusal> {
        // Taken in any case, so that no later command writes over the file.
        let chosen = self.edges.take_chosen_path();
        self.workbook()?;
        match chosen {
            Some(path) => self.keep_picture(&input, &file::read(&path)?),
            None => self.pictures_of(EntryId::read(&input.entry)?),
        }
    }

    /// Adds a picture that was pasted.
    pub fn picture_paste(&mut self, input: PicturePasted) -> Result<PicturesPage, Refusal> {
        self.workbook()?;
        self.keep_picture(&input.to, &input.bytes.0)
    }

    /// Shows a picture, small or whole.
    pub fn picture_get(&mut self, input: PictureShow) -> Result<PictureShown, Refusal> {
        let (database, id) = (self.workbook()?.read(), AttachmentId::read(&input.id)?);
        let jpeg = match input.small {
            true => pictures::small(database, id)?,
            false => pictures::whole(database, id)?,
        };
        Ok(PictureShown {
            jpeg: PictureBytes(jpeg),
        })
    }

    /// Keeps what a picture shows, in the person's words.
    pub fn picture_describe(&mut self, input: PictureWords) -> Result<Nothing, Refusal> {
        let id = AttachmentId::read(&input.id)?;
        self.workbook_mut()?
            .save(|transaction| pictures::describe(transaction, id, &input.words))?;
        Ok(Nothing {})
    }

    /// Puts a picture in the bin; it can be brought back.
    pub fn picture_remove(&mut self, input: PictureAsked) -> Result<Nothing, Refusal> {
        let (id, now) = (AttachmentId::read(&input.id)?, self.now()?);
        self.workbook_mut()?
            .save(|transaction| bin::put_beside::<pictures::Picture>(transaction, id, now))?;
        Ok(Nothing {})
    }

    /// Brings back a picture that was put aside.
    pub fn picture_bring_back(&mut self, input: PictureAsked) -> Result<Nothing, Refusal> {
        let id = AttachmentId::read(&input.id)?;
        self.workbook_mut()?
            .save(|transaction| pictures::bring_back(transaction, id))?;
        Ok(Nothing {})
    }

    fn keep_picture(&mut self, to: &PictureTo, bytes: &[u8]) -> Result<PicturesPage, Refused> {
        let (entry, at) = (EntryId::read(&to.entry)?, Moment::read(&to.at)?);
        let (ready, now) = (ready::ready(bytes)?, self.now()?);
        self.workbook_mut()?.add_picture(entry, at, &ready, now)?;
        self.pictures_of(entry)
    }

    fn pictures_of(&self, entry: EntryId) -> Result<PicturesPage, Refused> {
        let pictures = pictures::of(self.workbook()?.read(), entry)?;
        Ok(PicturesPage {
            pictures: pictures.into_iter().map(wired::picture).collect(),
            most: beside::MOST_OF_ENTRY as u32,
        })
    }
}
