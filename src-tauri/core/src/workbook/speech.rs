//! What reads aloud: the edge to the operating system's voice.
//!
//! The core knows no voice; it gives sentences and hears which one is being said. Only written
//! material is read, never what a person wrote: a voice may keep what it was given.

use crate::wire::{ErrorCode, SpeechPace};

/// A voice.
pub trait Speech: Send + Sync {
    /// Begins to say sentences, one behind the other.
    ///
    /// Errors: `NoVoice`.
    fn say(&self, sentences: Vec<String>, pace: SpeechPace)
    -> Result<Box<dyn Speaking>, ErrorCode>;
}

/// Sentences that are being said. Dropping it makes the voice silent.
pub trait Speaking: Send {
    /// How far it is.
    fn stand(&self) -> Stand;
}

/// How far a voice is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Stand {
    /// It says this sentence, counted from 0.
    At(usize),
    /// All is said.
    Over,
    /// The voice does not answer any more.
    Lost,
}

/// A place without a voice, such as a terminal.
pub struct NoSpeech;

impl Speech for NoSpeech {
    fn say(&self, _: Vec<String>, _: SpeechPace) -> Result<Box<dyn Speaking>, ErrorCode> {
        Err(ErrorCode::NoVoice)
    }
}
