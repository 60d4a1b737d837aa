//! What records and plays: the edge to a microphone and a loudspeaker.
//!
//! The core knows no device and no way to write sound down; it gets whole pieces of a file that
//! can be kept one behind the other.

use crate::wire::ErrorCode;

/// A microphone and a loudspeaker.
pub trait Sound: Send + Sync {
    /// Opens the microphone and listens for this long at most.
    ///
    /// Units: milliseconds. Errors: `NoMicrophone`.
    fn listen(&self, longest_ms: u32) -> Result<Box<dyn Listening>, ErrorCode>;

    /// Plays an Ogg Opus file out of memory.
    ///
    /// Errors: `NoLoudspeaker`, also for what cannot be played.
    fn play(&self, sound: Vec<u8>) -> Result<Box<dyn Playing>, ErrorCode>;
}

/// An open microphone. Dropping it closes it.
pub trait Listening: Send {
    /// Takes what was heard since the last time.
    fn take(&mut self) -> Heard;

    /// Closes the microphone and gives the rest.
    fn stop(&mut self) -> Heard;
}

/// A sound that is being played. Dropping it stops it.
pub trait Playing: Send {
    /// Whether it has come to its end.
    fn is_over(&self) -> bool;
}

/// What was heard.
#[derive(Default)]
pub struct Heard {
    /// Shape: whole pages of one Ogg Opus file, behind those given before; may be empty, and
    /// the head of the file comes with the first sound.
    pub sound: Vec<u8>,
    /// How long that is.
    pub milliseconds: u32,
    /// Whether no more will come: the time is up, or the microphone fell silent.
    pub over: bool,
}

/// A place without any sound, such as a terminal.
pub struct NoSound;

impl Sound for NoSound {
    fn listen(&self, _: u32) -> Result<Box<dyn Listening>, ErrorCode> {
        Err(ErrorCode::NoMicrophone)
    }

    fn play(&self, _: Vec<u8>) -> Result<Box<dyn Playing>, ErrorCode> {
        Err(ErrorCode::NoLoudspeaker)
    }
}
