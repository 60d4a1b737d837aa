//! A microphone and a loudspeaker for tests: a tone, and ears that hear nothing.

use std::{
    sync::{
        Arc,
        atomic::{AtomicBool, Ordering},
    },
    thread,
    time::{Duration, Instant},
};

use rodio::{Source, queue::SourcesQueueOutput, source::SineWave};

use super::RATE;
use crate::journeys;

/// How much sound goes by at once.
const STEP: Duration = Duration::from_millis(20);

/// Speaks one steady tone as fast as a person would; nothing where a test took sound away.
pub fn voice() -> Option<impl Source> {
    let tone = SineWave::new(440.0).amplify(0.5);
    journeys::has_sound().then(|| {
        let mut pace = Pace::default();
        tone.periodic_access(STEP, move |_| pace.step())
    })
}

/// Hears as fast as it is played; nothing where a test took sound away.
pub fn ears(mut queue: SourcesQueueOutput) -> Option<Ears> {
    if !journeys::has_sound() {
        return None;
    }
    let open = Arc::new(AtomicBool::new(true));
    let ears = Ears(open.clone());
    thread::spawn(move || {
        let mut pace = Pace::default();
        let samples = RATE.get() as usize * STEP.as_millis() as usize / 1000;
        while open.load(Ordering::Relaxed) {
            pace.step();
            if !journeys::is_sound_held() {
                queue.by_ref().take(samples).for_each(drop);
            }
        }
    });
    Some(ears)
}

/// What listens, until it is dropped.
pub struct Ears(Arc<AtomicBool>);

impl Drop for Ears {
    fn drop(&mut self) {
        self.0.store(false, Ordering::Relaxed);
    }
}

/// Keeps to the pace of speech.
struct Pace(Instant);

impl Default for Pace {
    fn default() -> Self {
        Self(Instant::now())
    }
}

impl Pace {
    fn step(&mut self) {
        self.0 += STEP;
        thread::sleep(self.0.saturating_duration_since(Instant::now()));
    }
}
