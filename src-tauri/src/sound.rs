//! The microphone and the loudspeaker of this computer.
//!
//! Sound is heard into memory, which is wiped as it is given back, and played out of memory; it
//! never touches the disk here. What is done with it is for the core.

mod loudspeaker;
#[cfg(feature = "journeys")]
mod made_up;
mod microphone;
mod spoken;
mod tape;

use std::{
    num::NonZero,
    sync::mpsc::{Receiver, Sender, channel},
    thread,
};

use rodio::{ChannelCount, SampleRate};
use tauri::{AppHandle, Manager};
use towpath_core::{
    wire::ErrorCode,
    workbook::sound::{Listening, Playing, Sound},
};

use crate::dispatch::Table;

/// Samples a second: Opus's own rate, so that nothing is converted on the way in or out.
const RATE: SampleRate = NonZero::new(48_000).unwrap();
/// One voice needs one channel.
const CHANNELS: ChannelCount = NonZero::new(1).unwrap();
/// One packet of Opus, 20 ms. Units: samples. Source: RFC 6716, section 2.1.4.
const PACKET: usize = 960;

/// What records and plays on this computer.
pub struct LocalSound {
    /// Rung when there is something to keep.
    bell: Sender<()>,
}

impl LocalSound {
    /// Sets it up, and what hears the bell; no device is touched.
    pub fn new() -> (Self, Receiver<()>) {
        let (bell, rung) = channel();
        (Self { bell }, rung)
    }
}

impl Sound for LocalSound {
    fn listen(&self, longest_ms: u32) -> Result<Box<dyn Listening>, ErrorCode> {
        #[cfg(feature = "journeys")]
        return microphone::listen(made_up::voice, longest_ms, self.bell.clone());
        #[cfg(not(feature = "journeys"))]
        microphone::listen(microphone::open, longest_ms, self.bell.clone())
    }

    fn play(&self, sound: Vec<u8>) -> Result<Box<dyn Playing>, ErrorCode> {
        #[cfg(feature = "journeys")]
        return loudspeaker::play(made_up::ears, sound);
        #[cfg(not(feature = "journeys"))]
        loudspeaker::play(loudspeaker::open, sound)
    }
}

/// Has the core keep what is heard, piece by piece, for as long as the program runs.
pub fn keep_what_is_heard(app: AppHandle, rung: Receiver<()>) {
    thread::spawn(move || {
        while rung.recv().is_ok() {
            if let Some(table) = app.try_state::<Table>() {
                table.keep_voice();
            }
        }
    });
}
