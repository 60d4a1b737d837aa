//! Listening: a thread of its own hears, and what it heard waits on the tape.

use std::{
    sync::{
        Arc, Mutex, MutexGuard, PoisonError,
        mpsc::{Sender, channel},
    },
    thread,
    time::Duration,
};

use rodio::Source;
use rodio::source::UniformSourceIterator;
use towpath_core::{
    wire::ErrorCode,
    workbook::sound::{Heard, Listening},
};

use super::{CHANNELS, PACKET, RATE, tape::Tape};

/// How long a device may take to open before it counts as none.
pub const PATIENCE: Duration = Duration::from_secs(5);

/// Opens a source and begins to listen to it.
///
/// The source is opened on the thread that reads it, because not every system lets a microphone
/// change its thread.
pub fn listen<S: Source>(
    open: impl FnOnce() -> Option<S> + Send + 'static,
    longest_ms: u32,
    bell: Sender<()>,
) -> Result<Box<dyn Listening>, ErrorCode> {
    let tape = Tape::new(longest_ms).ok_or(ErrorCode::NoMicrophone)?;
    let tape = Arc::new(Mutex::new(tape));
    let (opened, is_open) = channel();
    let hearing = Hearing(tape.clone());
    thread::spawn(move || {
        let source = open();
        let _ = opened.send(source.is_some());
        if let Some(source) = source {
            hear(
                UniformSourceIterator::new(source, CHANNELS, RATE),
                &tape,
                &bell,
            );
        }
    });
    match is_open.recv_timeout(PATIENCE) {
        Ok(true) => Ok(Box::new(hearing)),
        // Dropping it closes a microphone that opens too late.
        _ => Err(ErrorCode::NoMicrophone),
    }
}

/// Opens the usual microphone of this computer.
#[cfg_attr(feature = "journeys", expect(dead_code))]
pub fn open() -> Option<rodio::microphone::Microphone> {
    let usual = rodio::microphone::MicrophoneBuilder::new()
        .default_device()
        .ok()?
        .default_config()
        .ok()?;
    usual
        .prefer_channel_counts([CHANNELS])
        .prefer_sample_rates([RATE])
        .open_stream()
        .ok()
}

fn hear(samples: impl Iterator<Item = f32>, tape: &Mutex<Tape>, bell: &Sender<()>) {
    let mut packet = Vec::with_capacity(PACKET);
    for sample in samples {
        packet.push(sample);
        if packet.len() < PACKET {
            continue;
        }
        let mut tape = held(tape);
        let is_worth_keeping = tape.hear(&packet);
        if tape.is_closed() {
            break;
        }
        drop(tape);
        packet.clear();
        if is_worth_keeping {
            let _ = bell.send(());
        }
    }
    held(tape).close();
    let _ = bell.send(());
}

/// An open microphone.
struct Hearing(Arc<Mutex<Tape>>);

impl Listening for Hearing {
    fn take(&mut self) -> Heard {
        held(&self.0).take()
    }

    fn stop(&mut self) -> Heard {
        held(&self.0).finish()
    }
}

impl Drop for Hearing {
    fn drop(&mut self) {
        held(&self.0).close();
    }
}

fn held(tape: &Mutex<Tape>) -> MutexGuard<'_, Tape> {
    tape.lock().unwrap_or_else(PoisonError::into_inner)
}
