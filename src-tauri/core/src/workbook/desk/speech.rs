//! Reading aloud: one text at a time, stopped by the lock.

use super::Desk;
use crate::refused::Refused;
use crate::wire::{ErrorCode, Nothing, Refusal, SpeechBegun, SpeechNow, SpeechSpot, SpeechStart};
use crate::workbook::aloud;
use crate::workbook::speech::{Speaking, Stand};

/// What is being read aloud.
pub(super) struct Aloud {
    /// Where each sentence stands, from the one it began with.
    spots: Vec<SpeechSpot>,
    speaking: Box<dyn Speaking>,
}

impl Desk {
    /// Reads a text aloud from a place in it; what was read or played before is stopped.
    pub fn speech_start(&mut self, input: SpeechStart) -> Result<SpeechBegun, Refusal> {
        self.workbook()?;
        self.hush();
        let lines = aloud::lines(&input.text)?;
        let settings = self.settings();
        if !settings.sound {
            return Err(ErrorCode::SoundOff.into());
        }
        let (spots, sentences): (Vec<_>, Vec<_>) = aloud::from(&lines, input.from).unzip();
        if !sentences.is_empty() {
            let speaking = self.edges.speech().say(sentences, settings.speech_pace)?;
            self.aloud = Some(Aloud { spots, speaking });
        }
        Ok(SpeechBegun {
            lines,
            now: self.speech_now()?,
        })
    }

    /// Says how far the reading aloud is.
    pub fn speech_look(&mut self, _: Nothing) -> Result<SpeechNow, Refusal> {
        self.workbook()?;
        self.speech_now()
    }

    /// Makes the voice silent.
    pub fn speech_stop(&mut self, _: Nothing) -> Result<SpeechNow, Refusal> {
        self.aloud = None;
        self.speech_now()
    }

    fn speech_now(&mut self) -> Result<SpeechNow, Refused> {
        let at = match &self.aloud {
            None => None,
            Some(aloud) => match aloud.speaking.stand() {
                Stand::At(sentence) => aloud.spots.get(sentence).copied(),
                Stand::Over => None,
                Stand::Lost => {
                    self.aloud = None;
                    return Err(ErrorCode::NoVoice.into());
                }
            },
        };
        if at.is_none() {
            self.aloud = None;
        }
        Ok(SpeechNow { at })
    }
}

#[cfg(test)]
mod tests;
