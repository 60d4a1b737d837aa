//! Playing: a thread of its own holds the loudspeaker until the sound is over or stopped.

use std::{
    sync::{
        Arc, Weak,
        mpsc::{RecvTimeoutError, Sender, channel},
    },
    thread,
    time::Duration,
};

use rodio::{DeviceSinkBuilder, MixerDeviceSink, Player, queue::SourcesQueueOutput};
use towpath_core::{wire::ErrorCode, workbook::sound::Playing};

use super::{microphone::PATIENCE, spoken::Spoken};

/// Time between two looks whether the sound is over.
const BETWEEN: Duration = Duration::from_millis(50);

/// Opens a loudspeaker and plays a voice note.
///
/// The loudspeaker is opened on the thread that holds it, as a microphone is.
pub fn play<L>(
    open: impl FnOnce(SourcesQueueOutput) -> Option<L> + Send + 'static,
    sound: Vec<u8>,
) -> Result<Box<dyn Playing>, ErrorCode> {
    let spoken = Spoken::new(sound).ok_or(ErrorCode::NoLoudspeaker)?;
    let (opened, is_open) = channel();
    let (stop, stopped) = channel::<()>();
    let alive = Arc::new(());
    let sounding = Arc::downgrade(&alive);
    thread::spawn(move || {
        let _alive = alive;
        let (player, queue) = Player::new();
        player.append(spoken);
        let loudspeaker = open(queue);
        let _ = opened.send(loudspeaker.is_some());
        // The sender is dropped with what plays: that is the sign to stop.
        while loudspeaker.is_some()
            && !player.empty()
            && stopped.recv_timeout(BETWEEN) == Err(RecvTimeoutError::Timeout)
        {}
    });
    match is_open.recv_timeout(PATIENCE) {
        Ok(true) => Ok(Box::new(Sounding {
            sounding,
            _stop: stop,
        })),
        _ => Err(ErrorCode::NoLoudspeaker),
    }
}

/// Opens the usual loudspeaker of this computer.
#[cfg_attr(feature = "journeys", expect(dead_code))]
pub fn open(queue: SourcesQueueOutput) -> Option<MixerDeviceSink> {
    let usual = DeviceSinkBuilder::from_default_device().ok()?;
    let mut loudspeaker = usual.open_stream().ok()?;
    loudspeaker.log_on_drop(false);
    loudspeaker.mixer().add(queue);
    Some(loudspeaker)
}

/// A sound that is being played.
struct Sounding {
    sounding: Weak<()>,
    _stop: Sender<()>,
}

impl Playing for Sounding {
    fn is_over(&self) -> bool {
        self.sounding.strong_count() == 0
    }
}
