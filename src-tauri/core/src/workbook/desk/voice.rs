//! Voice notes of an entry: said, kept piece by piece, and listened to.
//!
//! What listens and plays stops with the lock, and what was heard until then is kept.

use super::Desk;
use crate::beside;
use crate::id::{EntryId, VoiceId};
use crate::refused::Refused;
use crate::rooms::bin;
use crate::rooms::diary::{self, words};
use crate::rooms::voice::{self, Begun};
use crate::when::{Day, Moment};
use crate::wire::{
    EntryAsked, ErrorCode, Kept, Nothing, Refusal, VoiceAllowed, VoiceAsked, VoiceEnd, VoiceFound,
    VoiceNow, VoicePage, VoiceRecording, VoiceTo, VoiceWords,
};
use crate::workbook::sound::{Heard, Listening, Playing};
use crate::workbook::{wired, write_file};

/// What is being recorded or played.
#[derive(Default)]
pub(super) struct Voice {
    recording: Option<Recording>,
    playing: Option<(VoiceId, Box<dyn Playing>)>,
    /// Why the last recording ended by itself, until it was said.
    ended: Option<VoiceEnd>,
}

struct Recording {
    begun: Begun,
    /// When the entry is about.
    at: Moment,
    kept_ms: u32,
    kept_bytes: u32,
    listening: Box<dyn Listening>,
}

impl Desk {
    /// Lists the voice notes of an entry; an entry that is not there has none.
    pub fn voice_list(&mut self, input: EntryAsked) -> Result<VoicePage, Refusal> {
        let (database, entry) = (self.workbook()?.read(), EntryId::read(&input.id)?);
        let notes = voice::of(database, entry)?;
        Ok(VoicePage {
            notes: notes.into_iter().map(wired::voice_note).collect(),
            most: beside::MOST_OF_ENTRY as u32,
            longest_minutes: voice::LONGEST_MINUTES,
            allowed: voice::is_allowed(database)?,
        })
    }

    /// Keeps whether the microphone may be used; a "no" ends a recording.
    pub fn voice_allow(&mut self, input: VoiceAllowed) -> Result<Nothing, Refusal> {
        if !input.allowed {
            self.hush();
        }
        self.workbook_mut()?
            .save(|transaction| voice::allow(transaction, input.allowed))?;
        Ok(Nothing {})
    }

    /// Opens the microphone and begins a voice note.
    pub fn voice_record(&mut self, input: VoiceTo) -> Result<VoiceNow, Refusal> {
        let (entry, at) = (EntryId::read(&input.entry)?, Moment::read(&input.at)?);
        self.hush();
        voice::may_begin(self.workbook()?.read(), entry)?;
        let begun = Begun {
            id: VoiceId::random()?,
            entry,
            made: self.now()?,
        };
        let listening = self.edges.sound().listen(voice::LONGEST_MS)?;
        self.voice.recording = Some(Recording {
            begun,
            at,
            kept_ms: 0,
            kept_bytes: 0,
            listening,
        });
        Ok(self.sounding())
    }

    /// Keeps what was heard, and says what is being recorded or played.
    pub fn voice_look(&mut self, _: Nothing) -> Result<VoiceNow, Refusal> {
        self.workbook()?;
        self.voice_keep();
        Ok(self.sounding())
    }

    /// Stops what is being recorded or played; what was said is kept.
    pub fn voice_stop(&mut self, _: Nothing) -> Result<VoiceNow, Refusal> {
        self.workbook()?;
        self.voice.playing = None;
        self.finish();
        Ok(self.sounding())
    }

    /// Plays a voice note from its beginning.
    pub fn voice_play(&mut self, input: VoiceAsked) -> Result<VoiceNow, Refusal> {
        let id = VoiceId::read(&input.id)?;
        self.hush();
        let sound = voice::sound(self.workbook()?.read(), id)?;
        if !self.settings().sound {
            return Err(ErrorCode::SoundOff.into());
        }
        self.voice.playing = Some((id, self.edges.sound().play(sound)?));
        Ok(self.sounding())
    }

    /// Keeps what a voice note is about, in the person's words.
    pub fn voice_describe(&mut self, input: VoiceWords) -> Result<Nothing, Refusal> {
        let id = VoiceId::read(&input.id)?;
        self.workbook_mut()?
            .save(|transaction| voice::describe(transaction, id, &input.words))?;
        Ok(Nothing {})
    }

    /// Puts a voice note in the bin; its page stays.
    pub fn voice_remove(&mut self, input: VoiceAsked) -> Result<Nothing, Refusal> {
        let (id, now) = (VoiceId::read(&input.id)?, self.now()?);
        self.voice.playing = None;
        self.workbook_mut()?
            .save(|transaction| bin::put_beside::<voice::VoiceNote>(transaction, id, now))?;
        Ok(Nothing {})
    }

    /// Brings back a voice note from the bin.
    pub fn voice_bring_back(&mut self, input: VoiceAsked) -> Result<Nothing, Refusal> {
        let id = VoiceId::read(&input.id)?;
        self.workbook_mut()?
            .save(|transaction| voice::bring_back(transaction, id))?;
        Ok(Nothing {})
    }

    /// Writes a voice note as a sound file where the person chose, if they did.
    pub fn voice_save(&mut self, input: VoiceAsked) -> Result<Kept, Refusal> {
        // Taken in any case, so that no later command writes over the file.
        let chosen = self.edges.take_chosen_path();
        let sound = voice::sound(self.workbook()?.read(), VoiceId::read(&input.id)?)?;
        if let Some(path) = &chosen {
            write_file(path, &sound)?;
        }
        Ok(Kept {
            path: chosen.map(|path| path.display().to_string()),
        })
    }

    /// Keeps what was heard since the last time; the shell calls it while a recording goes on.
    pub fn voice_keep(&mut self) {
        let Some(recording) = &mut self.voice.recording else {
            return;
        };
        let heard = recording.listening.take();
        let over = heard.over;
        if self.keep(&heard) && over {
            let kept_ms = self.voice.recording.as_ref().map(|one| one.kept_ms);
            self.finish();
            let full = kept_ms.is_some_and(|kept| kept >= voice::LONGEST_MS);
            let end = if full { VoiceEnd::Full } else { VoiceEnd::Lost };
            self.voice.ended.get_or_insert(end);
        }
    }

    /// Lists the voice notes whose words fit, newest page first.
    pub(super) fn voice_with(&self, asked: &str) -> Result<Vec<VoiceFound>, Refused> {
        let asked: Vec<String> = words::of(asked).map(|word| word.folded).collect();
        if asked.is_empty() {
            return Ok(Vec::new());
        }
        let database = self.workbook()?.read();
        let mut notes = voice::between(database, Day::first(), Day::last())?;
        notes.retain(|note| words::begin_in(&asked, &[&note.words]));
        let found = |note: voice::VoiceNote| {
            let at = diary::get(database, note.entry)?.at.to_string();
            let note = wired::voice_note(note);
            Ok(VoiceFound { note, at })
        };
        notes.into_iter().rev().map(found).collect()
    }

    /// Stops everything that listens or plays, and keeps what was heard.
    pub(super) fn hush(&mut self) {
        self.voice.ended = None;
        self.voice.playing = None;
        self.aloud = None;
        self.finish();
    }

    /// Closes the microphone and keeps the rest.
    fn finish(&mut self) {
        let Some(recording) = &mut self.voice.recording else {
            return;
        };
        let rest = recording.listening.stop();
        self.keep(&rest);
        self.voice.recording = None;
    }

    /// Keeps what was heard; where that is refused the recording ends. Tells whether it was kept.
    fn keep(&mut self, heard: &Heard) -> bool {
        match self.kept(heard) {
            Ok(()) => true,
            Err(refused) => {
                self.voice.recording = None;
                self.voice.ended = Some(VoiceEnd::Refused(refused));
                false
            }
        }
    }

    fn kept(&mut self, heard: &Heard) -> Result<(), Refused> {
        let (Some(recording), Some(workbook)) = (&mut self.voice.recording, &mut self.open) else {
            return Ok(());
        };
        // A file with nothing in it but its head is no voice note.
        if heard.sound.is_empty() || recording.kept_ms + heard.milliseconds == 0 {
            return Ok(());
        }
        let bytes = u32::try_from(heard.sound.len()).unwrap_or(u32::MAX);
        let bytes = recording.kept_bytes.saturating_add(bytes);
        if bytes > voice::LARGEST {
            return Err(ErrorCode::StorageFailed.into());
        }
        let (begun, at) = (recording.begun, recording.at);
        workbook.add_voice(&begun, at, &heard.sound, heard.milliseconds)?;
        recording.kept_bytes = bytes;
        recording.kept_ms += heard.milliseconds;
        Ok(())
    }

    /// What is being recorded or played; why a recording ended is said once.
    fn sounding(&mut self) -> VoiceNow {
        if matches!(&self.voice.playing, Some((_, playing)) if playing.is_over()) {
            self.voice.playing = None;
        }
        let recording = self.voice.recording.as_ref().map(|one| VoiceRecording {
            seconds: one.kept_ms / 1000,
            left: voice::LONGEST_MS.saturating_sub(one.kept_ms) / 1000,
        });
        VoiceNow {
            recording,
            playing: self.voice.playing.as_ref().map(|(id, _)| id.to_string()),
            ended: self.voice.ended.take(),
        }
    }
}

#[cfg(test)]
mod tests;
