//! A voice for tests: it has said as many sentences as a file says, and notes what it was given.

use towpath_core::{
    wire::{ErrorCode, SpeechPace},
    workbook::speech::{Speaking, Speech, Stand},
};

use super::voice::LocalSpeech;
use crate::journeys;

/// The made-up voice, with the computer's own behind it for the one test that hears it.
#[derive(Default)]
pub struct MadeUp {
    real: LocalSpeech,
}

impl Speech for MadeUp {
    fn say(
        &self,
        sentences: Vec<String>,
        pace: SpeechPace,
    ) -> Result<Box<dyn Speaking>, ErrorCode> {
        if journeys::is_voice_real() {
            return self.real.say(sentences, pace);
        }
        let before = journeys::said_so_far().ok_or(ErrorCode::NoVoice)?;
        let first = sentences.first().map_or("", String::as_str);
        journeys::note_heard(&format!("{pace:?} {} {first}", sentences.len()));
        let many = sentences.len();
        Ok(Box::new(Said { before, many }))
    }
}

struct Said {
    before: usize,
    many: usize,
}

impl Speaking for Said {
    fn stand(&self) -> Stand {
        match journeys::said_so_far() {
            None => Stand::Lost,
            Some(said) if said.saturating_sub(self.before) >= self.many => Stand::Over,
            Some(said) => Stand::At(said.saturating_sub(self.before)),
        }
    }
}

impl Drop for Said {
    fn drop(&mut self) {
        journeys::note_heard("quiet");
    }
}
